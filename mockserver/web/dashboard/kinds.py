"""The kinds of things that the pages of the data show."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.contract.shapes import shapes

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.model.records import Entity
    from mockserver.model.store import Environment
    from mockserver.model.store.collection import Collection


class Kind(NamedTuple):
    """A kind of records with a collection of its own."""

    name: str
    """The name of the collection, and of the table in a world."""
    label: str
    one: str
    filters: tuple[str, ...] = ()
    """Fields by which a list can be filtered without reading each record."""
    make: str | None = None
    """The control that makes one; None where there is none."""


KINDS = {
    kind.name: kind
    for kind in (
        Kind("boards", "Boards", "Board", ("owner_id", "privacy"), "POST /boards"),
        Kind("sections", "Sections", "Section", ("board_id",), "POST /sections"),
        Kind("pins", "Pins", "Pin", ("owner_id", "board_id", "section_id"), "POST /pins"),
        Kind("uploads", "Uploads of videos", "Upload", ("owner_id",)),
        Kind("follows", "Followed people", "Follow", ("follower_id", "followed_id")),
        Kind("board_follows", "Followed boards", "Follow", ("follower_id", "followed_id")),
        Kind("websites", "Claimed websites", "Website", ("owner_id",)),
        Kind("ad_accounts", "Ad accounts", "Ad account", ("owner_id",), "POST /ad_accounts"),
        Kind("relationships", "Members and partners", "Relationship", ("business_id", "user_id")),
        Kind("asset_access", "Roles on assets", "Role on an asset", ("asset_id", "user_id")),
        Kind("invites", "Invitations", "Invitation", ("business_id", "user_id")),
        Kind("shared_audiences", "Shared audiences", "Shared audience", ("audience_id", "recipient_id")),
    )
}
"""Kinds of organic content and of business access; those of advertising and commerce are in `entity_collections`."""
TITLES = ("name", "title", "address", "username", "event_name", "item_id")
"""Fields by which a thing can be named; the first that it has is used."""


RECEIVED = "conversion_events"
"""The collection of conversion events as they were received, which no operation lists."""


@cache
def entity_collections() -> dict[str, tuple[str, ...]]:
    """Return the collections of advertising and commerce by name, each with the parents that its paths name."""
    found: dict[str, tuple[str, ...]] = {RECEIVED: ("ad_account",)}
    for shape in shapes().values():
        if shape.collection is not None and shape.collection not in KINDS:
            found.setdefault(shape.collection, tuple(name.removesuffix("_id") for name in shape.parents))
    return found


def label_of(collection: str) -> str:
    """Return the label of a collection: `Ad groups`."""
    return KINDS[collection].label if collection in KINDS else collection.replace("_", " ").capitalize()


def one_of(collection: str) -> str:
    """Return the label of one thing of a collection: `Ad group`."""
    return KINDS[collection].one if collection in KINDS else label_of(collection).removesuffix("s")


def title_of(record: Any) -> str:
    """Return the name that people give a thing; its id where it has none."""
    fields: Any = getattr(record, "fields", None)
    read: Callable[[str], Any] = (lambda name: getattr(record, name, None)) if fields is None else fields.get
    return next((str(read(name)) for name in TITLES if read(name)), str(record.id))


def key_of(record: Any) -> str:
    """Return what names a thing in the address of its page, within its environment and kind."""
    key: str = getattr(record, "key", None) or record.id
    return key


def collection_of(environment: Environment, kind: Kind) -> Collection[Any]:
    """Return the records of a kind."""
    found: Collection[Any] = getattr(environment, kind.name)
    return found


def children(environment: Environment, parent: str) -> list[tuple[str, str, int]]:
    """List the non-empty collections within a thing such as `ad_account/549755885175`: name, path and length."""
    paths = [(name, f"{parent}/{name}") for name in entity_collections()]
    counted = [(name, path, environment.entities.count(path=path)) for name, path in paths]
    return [row for row in counted if row[2]]


def within(environment: Environment, path: str, field: str, value: str, most: int) -> list[Entity]:
    """List things of a collection that belong to another, such as the ad groups of a campaign."""
    listing = environment.entities.listing(path=path)
    return listing.only(belongs_to(field, value)).page(None, most)


def belongs_to(field: str, value: str) -> Callable[[Entity], bool]:
    """Make the test whether a thing names another in a field."""
    return lambda one: str(one.fields.get(field)) == value
