"""What is made is listed, found, changed and deleted, whatever it is: a collection in its parent, a thing in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver.api.consequences.base import rules_of
from mockserver.contract.shapes import shape, shapes
from tests.fake.derived.conftest import FITTING, PARENTS, every_status, operation_of, things_of

if TYPE_CHECKING:
    from tests.fake.conftest import Reply
    from tests.fake.derived.conftest import Caller

KEPT = sorted({row.collection for row in shapes().values() if row.kind == "kept" and row.collection} | {*FITTING})
LISTED = [
    name
    for name in KEPT
    if name != "schedules"  # listed by what they are for
    and operation_of(name, "list")
    and operation_of(name, "create", "bulk create")
]
FOUND = [
    name
    for name in KEPT
    if name != "integrations"  # found by the business that they are for
    and operation_of(name, "get")
    and operation_of(name, "create", "bulk create")
]
DELETED = [name for name in FOUND if operation_of(name, "delete")]


def make(caller: Caller, collection: str, seed: int = 0, **known: Any) -> Reply:
    operation = operation_of(collection, "create", "bulk create")
    assert operation is not None
    return caller.call(operation, seed=seed, **known)


def ids(operation: str | None, reply: Reply) -> list[Any]:
    assert operation is not None
    row = shape(operation)
    return [thing[row.id or "id"] for thing in things_of(row, reply.json)]


def one_id(caller: Caller, collection: str, **known: Any) -> Any:
    return ids(operation_of(collection, "create", "bulk create"), make(caller, collection, **known))[0]


@pytest.mark.parametrize("collection", LISTED)
def test_what_was_made_is_listed_oldest_first(caller: Caller, collection: str) -> None:
    """FX6, Q33."""
    listing = operation_of(collection, "list", "list all")
    assert listing is not None
    made = ids(listing, caller.call(listing, page_size=250, **every_status(listing)))
    made += ids(operation_of(collection, "create", "bulk create"), make(caller, collection))
    made += ids(operation_of(collection, "create", "bulk create"), make(caller, collection, seed=1))
    assert listing is not None
    assert ids(listing, caller.call(listing, page_size=250, **every_status(listing))) == made


@pytest.mark.parametrize("collection", LISTED)
def test_pages_end_at_a_null_bookmark(caller: Caller, collection: str) -> None:
    """FX18."""
    listing = operation_of(collection, "list")
    assert listing is not None
    for seed in range(3):
        make(caller, collection, seed=seed)
    whole = ids(listing, caller.call(listing, page_size=250, **every_status(listing)))
    page, walked = caller.call(listing, page_size=1, **every_status(listing)), []
    while True:
        walked += ids(listing, page)
        if page.body["bookmark"] is None:
            break
        page = caller.call(listing, page_size=1, bookmark=page.body["bookmark"], **every_status(listing))
    assert walked == whole


@pytest.mark.parametrize("collection", FOUND)
def test_what_was_made_is_found_by_its_id(caller: Caller, collection: str) -> None:
    getting = operation_of(collection, "get")
    assert getting is not None
    wanted = one_id(caller, collection)
    assert ids(getting, caller.call(getting, **{shape(getting).named_by or "id": wanted})) == [wanted]


@pytest.mark.parametrize("collection", [name for name in FOUND if rules_of(name).missing() is None])
def test_an_unknown_id_is_not_found(caller: Caller, collection: str) -> None:
    """ER7, Q2: the code is the status, for nobody knows Pinterest's."""
    getting = operation_of(collection, "get")
    assert getting is not None
    refused = caller.call(getting, **{shape(getting).named_by or "id": "1"})
    assert refused.refusal[:2] == (404, 404)
    assert refused.refusal[2].endswith(" not found.")


@pytest.mark.parametrize("collection", DELETED)
def test_what_is_deleted_is_gone(caller: Caller, collection: str) -> None:
    getting, deleting = operation_of(collection, "get"), operation_of(collection, "delete")
    assert getting is not None
    assert deleting is not None
    wanted = one_id(caller, collection)
    assert caller.call(deleting, **{shape(deleting).named_by or "id": wanted}).status_code in (200, 204)
    assert caller.call(getting, **{shape(getting).named_by or "id": wanted}).status_code == 404


@pytest.mark.parametrize("collection", [name for name in LISTED if shape(operation_of(name, "list") or "").parents])
def test_parents_keep_their_things_apart(caller: Caller, collection: str) -> None:
    listing = operation_of(collection, "list")
    assert listing is not None
    make(caller, collection)
    parent = shape(listing).parents[0]
    other = caller.application.mock.add_ad_account().id if parent == "ad_account_id" else f"{PARENTS[parent]}9"
    assert ids(listing, caller.call(listing, **{parent: other})) == []


def test_people_keep_their_things_apart(caller: Caller) -> None:
    """Catalogs hang on the person, not on an ad account."""
    make(caller, "feeds")
    friend = caller.application.mock.issue_token(caller.application.mock.users[1], ("catalogs:read",))["access_token"]
    assert caller.application.call("catalogs/feeds", friend).body == {"items": [], "bookmark": None}


def test_a_reset_takes_them_away_and_a_failed_request_leaves_none(caller: Caller) -> None:
    caller.application.mock.reset()
    before = list(caller.application.mock.store.production.entities)
    caller.application.mock.add_ad_account()
    caller.application.mock.add("conversion_tags", name="Shop")
    caller.application.mock.reset()
    assert list(caller.application.mock.store.production.entities) == before


def test_production_and_the_sandbox_have_their_own(caller: Caller) -> None:
    make(caller, "campaigns")
    assert len(caller.application.mock.store.sandbox.entities) == 0
