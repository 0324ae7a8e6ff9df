"""`/user_account`: the caller's account and linked businesses, and the interests that users follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.api import serializers
from mockserver.api.access import existing_person
from mockserver.request.paging import Items, page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.request.call import Call

routes = Routes()


@routes("user_account/get")
def get_account(call: Call) -> serializers.Json:
    """Answer the account that the token is for."""
    return serializers.account(call)


@routes("linked_business_accounts/get")
def list_businesses(call: Call) -> list[serializers.Json]:
    """Answer the businesses that are linked to the caller."""
    linked = (call.store.users.get(user_id) for user_id in call.caller.linked_business_ids)
    return [serializers.linked_business(call, business) for business in linked if business is not None]


@routes("user_account/followed_interests")
def list_followed_interests(call: Call, username: str) -> serializers.Json:
    """Answer a page of the interests that any user follows, by name."""
    person = existing_person(call, username)
    interests = Items(person.interests, lambda interest: (interest.name, interest.id))
    return page(call, interests, serializers.interest)
