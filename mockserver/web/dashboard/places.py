"""Find the environment and the thing that an address of the data pages names, and the thing's owner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.model.records import Entity
from mockserver.web.dashboard import kinds

if TYPE_CHECKING:
    from mockserver.model.records import AdAccount, Pin, User
    from mockserver.model.store import Environment
    from mockserver.web.page import PageContext


def environment_of(page: PageContext, name: str) -> Environment:
    """Return production or the sandbox, by name. Raises LookupError for any other."""
    store = page.mock.store
    for place in (store.production, store.sandbox):
        if place.name == name:
            return place
    raise LookupError(f"There is no {name[:40]!r} here, but production and sandbox.")


def record_of(place: Environment, name: str, key: str) -> Any:
    """Return the record of a kind by its id. Raises LookupError where there is none."""
    found = kinds.collection_of(place, kinds.KINDS[name]).get(key)
    if found is None:
        one = kinds.KINDS[name].one.lower()
        raise LookupError(f"There is no {one} {key[:80]!r} in {place.name}: it was deleted, or is of another world.")
    return found


def owner_of(page: PageContext, place: Environment, record: Any) -> User | None:
    """Find who owns a thing: its owner, or that of the board or the ad account that it is in."""
    if isinstance(record, Entity):
        return owner_of_path(page, place, record.path) or page.mock.store.users.get(record.owner_id)
    board = place.boards.get(getattr(record, "board_id", None))
    owner_id: str | None = getattr(record, "owner_id", None)
    return page.mock.store.users.get(board.owner_id if owner_id is None and board else owner_id)


def owner_of_path(page: PageContext, place: Environment, path: str) -> User | None:
    """Find who owns a collection: the person or business that its path names, or the owner of what it names."""
    kind, _, rest = path.partition("/")
    key = rest.partition("/")[0]
    found: AdAccount | Pin | Entity | None = None
    if kind == "ad_account":
        found = place.ad_accounts.get(key)
    elif kind == "pin":
        found = place.pins.get(key)
    elif kind in ("catalog", "feed"):
        named = place.entities.listing(collection=f"{kind}s").only(lambda one: one.id == key).page(None, 1)
        found = named[0] if named else None
    return page.mock.store.users.get(found.owner_id if found else key)


def crumbs(page: PageContext, place: Environment, parent: str) -> list[tuple[str, str]]:
    """List what a collection lies in, as labels and addresses."""
    kind, _, rest = parent.partition("/")
    key = rest.partition("/")[0]
    if kind == "ad_account" and (account := place.ad_accounts.get(key)):
        return [(account.name, f"/data/{place.name}/ad_accounts/{key}")]
    user = owner_of_path(page, place, parent)
    return [(user.username, f"/people/{user.id}")] if user else []


def name_of(page: PageContext, place: Environment, field: str, value: str) -> str:
    """Return the name of what a filter's value identifies."""
    if field == "board_id":
        board = place.boards.get(value)
        return board.name if board else value
    if field == "section_id":
        section = place.sections.get(value)
        return section.name if section else value
    user = page.mock.store.users.get(value)
    return user.username if user else value
