"""Read the table that says how each operation is answered.

It says which operations keep things, and where in requests and answers these things are.

>>> shape("campaigns/update").answer
'items[].data'
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args

from mockserver.contract.description import alternatives
from mockserver.model import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.contract.description import Schema

Kind = Literal["stateful", "kept", "made up"]
"""How an operation is answered: `stateful` by its own code, `kept` from what is stored, `made up` from its schema."""
Act = Literal[
    "list",
    "list all",
    "get",
    "create",
    "update",
    "delete",
    "bulk create",
    "bulk update",
    "bulk delete",
    "start job",
    "get job",
    "singleton",
    "action",
]
"""What an operation does. `list` gives a page with a bookmark, `list all` everything at once; `start job` begins a job
and `get job` reads its state; a `singleton` exists once for its parent and cannot be changed; `action` is the rest."""

WHOLE = "$"
"""The place that stands for the whole body."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One row of the table.

    Places are written like `items[].data`: a property, or `$` for the whole body, and `[]` for each item of a list.
    """

    operation: str
    kind: Kind
    act: Act
    collection: str | None
    """The name of the collection that keeps the things, like `campaigns`; several operations may share it."""
    parents: tuple[str, ...]
    """The path parameters that name the parents of the things; none where the things are the caller's own."""
    named_by: str | None
    """The parameter, or the property of each thing in the body, that says which thing is meant; None where all are
    meant, and where the body holds bare ids."""
    id: str | None
    """The property of a thing that holds its id."""
    things: str | None
    """The place of the things, or of their bare ids, in the body of the request."""
    answer: str | None
    """The place of the things in the body of the answer; None where the answer has no body or does not show them."""
    failures: str | None
    """The place of the failures in the body of the answer, beside each thing or apart: a list if it ends with `[]`,
    else one object."""


@cache
def shapes() -> Mapping[str, Shape]:
    """Read all rows of the table, by operation, in the order of the description."""
    text = resources.text("data/shapes.tsv")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {row[0]: _shape(*row) for row in rows}


def shape(operation_id: str) -> Shape:
    """Return how an operation is answered. Raises `KeyError` if the description does not have it."""
    return shapes()[operation_id]


def things_in(body: Any, place: str) -> list[Any]:
    """List what a body has at a place; nothing if the body leaves the place out."""
    found = [body]
    for step in _steps(place):
        if step == "[]":
            found = [item for value in found for item in value or ()]
        else:
            found = [value[step] for value in found if isinstance(value, dict) and step in value]
    return found


def schema_at(schema: Schema, place: str) -> Schema | None:
    """Find the schema of what is at a place; None if no alternative of the schema has such a place."""
    for step in _steps(place):
        found = _inside(schema, step)
        if found is None:
            return None
        schema = found
    return schema


def _inside(schema: Schema, step: str) -> Schema | None:
    parts = (one.get("items") if step == "[]" else one.get("properties", {}).get(step) for one in alternatives(schema))
    return next((part for part in parts if part is not None), None)


def _steps(place: str) -> list[str]:
    return [step for step in place.replace("[]", ".[]").split(".") if step != WHOLE]


def _shape(operation: str, kind: str, act: str, *rest: str) -> Shape:
    if kind not in get_args(Kind) or act not in get_args(Act):
        raise ValueError(f"{operation}: {kind!r} or {act!r} is not known; look at Kind and Act")
    collection, parents, named_by, key, things, answer, failures = (None if cell == "-" else cell for cell in rest)
    return Shape(
        operation=operation,
        kind=kind,  # type: ignore[arg-type]  # checked above
        act=act,  # type: ignore[arg-type]  # checked above
        collection=collection,
        parents=tuple((parents or "").split()),
        named_by=named_by,
        id=key,
        things=things,
        answer=answer,
        failures=failures,
    )
