"""`/user_account`: who is calling, and what else is known about people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver import render
from mockserver.operations import Routes
from mockserver.paging import page
from mockserver.visibility import existing_person

if TYPE_CHECKING:
    from mockserver.call import Call

routes = Routes()


@routes("user_account/get")
def get_account(call: Call) -> render.Json:
    return render.account(call)


@routes("linked_business_accounts/get")
def list_businesses(call: Call) -> list[render.Json]:
    linked = (call.store.users.get(user_id) for user_id in call.caller.linked_business_ids)
    return [render.linked_business(call, business) for business in linked if business is not None]


@routes("user_account/followed_interests")
def list_followed_interests(call: Call, username: str) -> render.Json:
    """Anybody's, in the order of their names."""
    person = existing_person(call, username)
    return page(call, person.interests, render.interest, order=lambda interest: (interest.name, interest.id))
