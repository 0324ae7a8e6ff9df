"""Find the operations of the API through which the pages read, make, change and delete things under its rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.api.derived.places import at
from mockserver.contract.description import alternatives, contract
from mockserver.contract.shapes import WHOLE, schema_at, shapes
from mockserver.model.operations import Operation, operations
from mockserver.model.records import Entity, Section

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.contract.description import Schema
    from mockserver.contract.shapes import Shape

BY_KIND: dict[str, dict[str, str]] = {
    "boards": {"get": "boards/get", "update": "boards/update", "delete": "boards/delete"},
    "sections": {"get": "board_sections/list", "update": "board_sections/update", "delete": "board_sections/delete"},
    "pins": {"get": "pins/get", "update": "pins/update", "delete": "pins/delete"},
    "ad_accounts": {"get": "ad_accounts/get"},
    "uploads": {"get": "media/get"},
}
PARAMETERS = {
    "boards": "board_id",
    "sections": "section_id",
    "pins": "pin_id",
    "ad_accounts": "ad_account_id",
    "uploads": "media_id",
}


class Door(NamedTuple):
    """One operation on a thing or on a collection."""

    operation: Operation
    path: str
    """The path of the operation, with the ids filled in."""
    shape: Shape | None = None
    """How the bodies of the operation contain the thing; None where the table of shapes does not say it."""

    @property
    def place(self) -> str:
        """The place in the body that holds the fields of the thing.

        It is the whole body where that place has no fields of its own, or where the body requires other fields, too.
        """
        body, place = contract().operation(self.operation.id).body, self.shape.things if self.shape else None
        found = schema_at(body, place) if body and place else None
        if body is None or place is None or not any("properties" in one for one in alternatives(found or {})):
            return WHOLE
        beside = {name for one in alternatives(body) for name in one.get("required", ())}
        return WHOLE if not place.startswith(WHOLE) and beside - {place.partition("[")[0]} else place

    @property
    def thing(self) -> Schema | None:
        """The schema of what is at `place`; None where the operation takes no body."""
        body = contract().operation(self.operation.id).body
        return schema_at(body, self.place) if body else None

    @property
    def named(self) -> str | None:
        """The field in the body that identifies the thing; None where the path does."""
        bulk = self.shape is not None and self.shape.act == "bulk update" and self.place != WHOLE
        return self.shape.named_by if self.shape is not None and bulk else None

    def body(self, fields: Mapping[str, Any], record_id: str | None = None) -> Any:
        """Build the request body that sets these fields of the thing."""
        said = {self.named: record_id, **fields} if self.named else dict(fields)
        return at(self.place, [said] if "[]" in self.place else said)


def doors_of(kind: str, record: Any) -> dict[str, Door]:
    """Find the operations on one thing by what they do: `get`, `update`, `delete`."""
    if isinstance(record, Entity):
        found = {act: door_at(record.path, acts, record.id) for act, acts in ACTS.items() if act != "create"}
        return {act: door for act, door in found.items() if door is not None}
    given = {PARAMETERS[kind]: record.id} if kind in PARAMETERS else {}
    if isinstance(record, Section):
        given["board_id"] = record.board_id
    known = {act: operations()[id_] for act, id_ in BY_KIND.get(kind, {}).items()}
    return {act: Door(operation, operation.path.format_map(given)) for act, operation in known.items()}


ACTS = {
    "get": ("get", "get job", "list", "list all"),
    "create": ("create", "bulk create"),
    "update": ("update", "bulk update"),
    "delete": ("delete",),
}


def door_at(path: str, acts: tuple[str, ...], record_id: str | None = None) -> Door | None:
    """Find the first operation of these acts on the collection at a path, or on the thing with an id in it."""
    *parents, collection = path.split("/")
    given = {f"{name}_id": value for name, value in zip(parents[::2], parents[1::2], strict=False)}
    for act in acts:
        for shape in shapes().values():
            if shape.collection != collection or shape.act != act:
                continue
            operation = operations()[shape.operation]
            known = {**given, **({shape.named_by: record_id} if shape.named_by and record_id else {})}
            if {*re.findall(r"{(\w+)}", operation.path)} <= known.keys():
                return Door(operation, operation.path.format_map(known), shape)
    return None
