"""Says what a field of a body may be: one example on each side of a fact's border."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from mockserver.contract.body import read_body
from mockserver.contract.description import contract
from mockserver.contract.wording import Violation

if TYPE_CHECKING:
    from collections.abc import Mapping

ABSENT = object()


class Field(NamedTuple):
    """What a field may be and what it may not; `ABSENT` leaves it out."""

    fact: str
    operation: str
    place: str
    good: tuple[Any, ...] = ()
    bad: tuple[Any, ...] = ()
    beside: Mapping[str, Any] = MappingProxyType({})
    """Other fields of the same object."""


def text(length: int) -> str:
    return "x" * length


def required(fact: str, operation: str, holder: str, *names: str, **beside: Any) -> list[Field]:
    return [Field(fact, operation, f"{holder}{name}", bad=(ABSENT,), beside=beside) for name in names]


def put(body: Any, place: str, value: Any, beside: Mapping[str, Any]) -> Any:
    """The body with a value at a place, and others beside it; the place of the body itself is empty."""
    if not place:
        return value
    changed = json.loads(json.dumps(body))
    *path, last = place.split("/")
    holder = changed
    for step in path:
        holder = holder[int(step)] if isinstance(holder, list) else holder.setdefault(step, {})
    for name, one in {**beside, last: value}.items():
        holder.pop(name, None)
        if one is not ABSENT:
            holder[name] = one
    return changed


def hold(field: Field, bodies: Mapping[str, Any]) -> None:
    """Hold that the good values are taken in the usual body of the operation, and the bad ones are not."""
    operation, body = contract().operation(field.operation), bodies[field.operation]
    read_body(operation, body)
    for value in field.good:
        read_body(operation, put(body, field.place, value, field.beside))
    for value in field.bad:
        with pytest.raises(Violation):
            read_body(operation, put(body, field.place, value, field.beside))
