"""Find ids of things that exist, by the names that operations use for them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from mockserver.contract.shapes import shapes
from mockserver.model.entity_paths import of_user

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mockserver.contract.shapes import Shape
    from mockserver.model.operations import Operation
    from mockserver.model.records import User
    from mockserver.model.store import Environment

MAKERS: dict[str, str | None] = {
    "ad_account_id": "ad_accounts/create",
    "board_id": "boards/create",
    "invite_id": "create_membership_or_partnership_invites",
    "media_id": "media/create",
    "member_id": None,
    "item_id": "items_batch/post",
    "order_line_id": "ssio_insertion_order/create",
    "partner_id": None,
    "pin_id": "pins/create",
    "processing_result_id": "feeds/ingest",
    "request_id": "ad_groups/dynamic_titles_get_upload_url",
    "section_id": "board_sections/create",
}
"""Operations that make things which the table of shapes has under other names; None where two calls are needed."""
LISTED = {
    "catalog_id": "catalogs/list",
    "targeting_template_id": "targeting_template/list",
    "template_id": "templates/list",
}
"""Operations that list things whose id no other operation has under this name."""
WITHIN = {"item_id": "catalog/{catalog_id}/items", "processing_result_id": "feed/{feed_id}/processing_results"}
"""Paths of collections of things that no operation lists under this name."""
AMBIGUOUS = ("batch_id", "request_id")
"""Names that several groups of operations use for different ids."""
MAKING = ("create", "bulk create", "start job")
MANY = 25
"""The most boards that are searched for one with a section."""


class KnownThings(NamedTuple):
    """The things that a person has in one environment."""

    environment: Environment
    user: User | None
    people: Sequence[User] = ()
    """Some other people of the mock."""

    def ids(self, operation: Operation, within: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return ids by the names that ask for them; a bare `id` or `token` is of what the operation is about.

        The latter is empty where there is no such thing. Ids of what the thing is `within` are known already.
        """
        if self.user is None:
            return {}
        found = {**dict(self._organic(self.user)), **dict(self._others(self.user)), **(within or {})}
        if "{section_id}" in operation.path:
            found |= self._section(self.user)
        for name, shape in _named().items():
            found |= self._of(shape, name, found)
        for name, path in WITHIN.items():
            parent = path.partition("/")[0]
            if f"{parent}_id" in found:
                found |= self._first(path.format_map(found), name)
        own = shapes().get(operation.id)
        if own is not None and own.named_by is not None and own.collection is not None:
            found = {own.named_by: "", **found} | self._of(own, own.named_by, found)
        return found

    def _organic(self, user: User) -> Iterator[tuple[str, str]]:
        environment = self.environment
        yield from (("business_id", user.id), ("business_hierarchy_id", user.id))
        for name, records in (
            ("board_id", environment.boards),
            ("pin_id", environment.pins),
            ("ad_account_id", environment.ad_accounts),
            ("media_id", environment.uploads),
        ):
            for record in records.listing(owner_id=user.id).page(None, 1):
                yield name, record.id
        for website in environment.websites.listing(owner_id=user.id).page(None, 1):
            yield "website", website.address

    def _section(self, user: User) -> dict[str, str]:
        """Find a section, and the board that it is on."""
        for board in self.environment.boards.listing(owner_id=user.id).page(None, MANY):
            for section in self.environment.sections.listing(board_id=board.id).page(None, 1):
                return {"board_id": board.id, "section_id": section.id}
        return {}

    def _others(self, user: User) -> Iterator[tuple[str, str]]:
        """Yield ids of others: somebody, their ad account, and those who work for this business or with it."""
        relationships = self.environment.relationships.listing(business_id=user.id).page(None, MANY)
        for one in relationships:
            yield "partner_id" if one.role == "PARTNER" else "member_id", one.user_id
        for invite in self.environment.invites.listing(business_id=user.id).page(None, 1):
            yield "invite_id", invite.id
        for invite in self.environment.invites.listing(user_id=user.id).page(None, 1):
            yield "received_invite_id", invite.id
        for account in self.environment.ad_accounts.listing().page(None, MANY):
            if account.owner_id != user.id:
                yield from (("recipient_ad_account_id", account.id), ("recipient_business_id", account.owner_id))
        for other in self.people:
            if other.id != user.id:
                yield "username", other.username

    def _of(self, shape: Shape, name: str, known: dict[str, str]) -> dict[str, str]:
        """Return the id of the newest thing of a collection; nothing where the collection is empty."""
        if self.user is None or not {*shape.parents} <= known.keys():
            return {}
        path = "/".join(f"{parent.removesuffix('_id')}/{known[parent]}" for parent in shape.parents)
        path = f"{path}/{shape.collection}" if path else of_user(self.user.id, str(shape.collection))
        return self._first(path, name, shape.id or "id")

    def _first(self, path: str, name: str, field: str = "id") -> dict[str, str]:
        things = self.environment.entities.listing(path=path).page(None, 1)
        return {name: str(things[0].fields.get(field, things[0].id))} if things else {}


def names_a_thing(operation: Operation, name: str) -> bool:
    """Tell whether a property of an operation asks for the id of a thing that is kept."""
    return name.removesuffix("s") in MAKERS or _shape_of(operation, name) is not None


def maker_of(operation: Operation, name: str) -> str | None:
    """Find the operation that makes the thing whose id a parameter or a property asks for; None where none does."""
    shape, singular = _shape_of(operation, name), name.removesuffix("s")
    if singular in MAKERS and shape is not shapes()[operation.id]:
        return MAKERS[singular]
    making = (one for one in shapes().values() if shape and one.collection == shape.collection and one.act in MAKING)
    return next((one.operation for one in making), None)


def _shape_of(operation: Operation, name: str) -> Shape | None:
    own = shapes().get(operation.id)
    return own if own is not None and own.named_by == name else _named().get(name.removesuffix("s"))


@cache
def _named() -> dict[str, Shape]:
    """Find the shape of each collection by the name that asks for the id of a thing in it: `campaign_id`."""
    found = {name: shapes()[id_] for name, id_ in LISTED.items()}
    for shape in shapes().values():
        name = (shape.named_by or "").removesuffix("s")
        if shape.collection is not None and name.endswith("_id") and name not in AMBIGUOUS:
            found.setdefault(name, shape)
    return found
