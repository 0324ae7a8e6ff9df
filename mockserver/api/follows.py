"""`/user_account/followers` and `/user_account/following`: lists of follows, and following users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.api import serializers
from mockserver.api.access import existing_person
from mockserver.api.follow_graph import followed_boards, followed_people
from mockserver.http.json_body import invalid
from mockserver.model.records import Follow
from mockserver.model.store.store import newest_first, newest_follow_first
from mockserver.request.paging import Items, page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.request.call import Call

routes = Routes()


@routes("followers/list")
def list_followers(call: Call) -> serializers.Json:
    """Answer a page of those who follow the caller."""
    return page(call, call.environment.follows.listing(followed_id=call.caller.id), _follower)


@routes("user_following/get")
def list_following(call: Call) -> serializers.Json:
    """Answer a page of those whom the caller follows.

    How Pinterest ranks is not known: ranked lists are in the order of the others (U5).
    """
    explicit = call.parameters["explicit_following"]
    follows = followed_people(call.environment, call.caller.id, explicit=explicit)
    if call.parameters["feed_type"].endswith("CREATOR_ONLY"):
        follows = [follow for follow in follows if _is_creator(call, follow.followed_id)]
    return page(call, Items(follows, newest_follow_first), _followed)


@routes("boards_user_follows/list")
def list_followed_boards(call: Call) -> serializers.Json:
    """Answer a page of the boards that the caller follows."""
    explicit = call.parameters["explicit_following"]
    boards = followed_boards(call.environment, call.caller.id, explicit=explicit)
    return page(call, Items(boards, newest_first), serializers.board)


@routes("follow_user/update")
def follow_user(call: Call, username: str) -> serializers.Json:
    """Follow a person; to do so again changes nothing. Everybody is a partner who can be followed by a link (U7)."""
    call.body()
    person = existing_person(call, username)
    if person.id == call.caller.id:
        raise invalid("users cannot follow themselves", f"{username} is the caller.")
    follow = Follow(follower_id=call.caller.id, followed_id=person.id, since=call.now)
    if call.environment.follows.get(follow.id) is None:
        call.environment.follows.put(follow)
    return serializers.user_summary(call, person.id)


def _is_creator(call: Call, user_id: str) -> bool:
    """Tell whether the person has made a Pin, not only saved some (the fake's choice)."""
    pins = call.environment.pins.listing(owner_id=user_id)
    return bool(pins.only(lambda pin: pin.parent_pin_id is None).page(None, 1))


def _follower(call: Call, follow: Follow) -> serializers.Json:
    return serializers.user_summary(call, follow.follower_id)


def _followed(call: Call, follow: Follow) -> serializers.Json:
    return serializers.user_summary(call, follow.followed_id)
