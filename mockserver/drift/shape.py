"""The shape of JSON: which places it has, and of which types, without any value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    Schema = dict[str, Any]
    Resolve = Callable[[Schema], Schema]
    Shape = Mapping[str, frozenset[str]]

ANY = "any"
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
"""What is a property; other keys, such as ids and dates, are values, and become `*`."""
ZONED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)")
SAYS_NO_TYPE = {"required", "description", "title", "discriminator", "example", "default", "deprecated", "readOnly"}
"""The keywords of a part of a schema that says nothing about places and types."""
TYPES = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}


def shape_of(value: Any) -> Shape:
    """Return the types at each place, such as `{"": {"object"}, "/items": {"array"}, "/items/*": {"string"}}`."""
    return _gathered((place, TYPES.get(type(part), "null")) for place, part in _parts(value, ""))


def zoned_times(value: Any) -> set[str]:
    """Return the places of the times that name their zone."""
    return {place for place, part in _parts(value, "") if isinstance(part, str) and ZONED.fullmatch(part)}


def described(schema: Schema, resolve: Resolve) -> Shape:
    """Return the same for all that a schema of OpenAPI 3.0 allows; where it allows anything, the type is `any`."""
    return _gathered(_described(schema, resolve, "", ()))


def undescribed(seen: Shape, known: Shape) -> Iterator[tuple[str, str]]:
    """Yield each place where something was seen that is not described, and what it is."""
    for place, types in sorted(seen.items()):
        allowed = known.get(place)
        if allowed is None:
            if not _below_anything(place, known):
                yield place, f"{' or '.join(sorted(types))}, which is not described"
        elif ANY not in allowed and (wrong := types - allowed - ({"integer"} if "number" in allowed else set())):
            yield place, f"{' or '.join(sorted(wrong))}, described as {' or '.join(sorted(allowed))}"


def _below_anything(place: str, known: Shape) -> bool:
    """Whether it is in something of any shape, or in something undescribed that is named already."""
    while place:
        place = place.rpartition("/")[0]
        if place in known:
            return ANY in known[place]
        return True
    return False


def _gathered(places: Iterable[tuple[str, str]]) -> Shape:
    found: dict[str, set[str]] = {}
    for place, kind in places:
        found.setdefault(place, set()).add(kind)
    return {place: frozenset(kinds) for place, kinds in found.items()}


def _step(key: str) -> str:
    return key if NAME.fullmatch(key) else "*"


def _parts(value: Any, place: str) -> Iterator[tuple[str, Any]]:
    yield place, value
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _parts(part, f"{place}/{_step(key)}")
    elif isinstance(value, list):
        for part in value:
            yield from _parts(part, f"{place}/*")


def _described(
    schema: Schema,
    resolve: Resolve,
    place: str,
    above: tuple[str, ...],
) -> Iterator[tuple[str, str]]:
    if schema.get("nullable"):
        yield place, "null"
    if "$ref" in schema:
        name = schema["$ref"]
        if name in above:
            yield place, ANY  # it contains itself: deeper than that nobody looks
        else:
            yield from _described(resolve(schema), resolve, place, (*above, name))
        return
    parts = [part for keyword in ("allOf", "anyOf", "oneOf") for part in schema.get(keyword, ())]
    for part in parts:
        if not part.keys() <= SAYS_NO_TYPE:
            yield from _described(part, resolve, place, above)
    properties, items, others = schema.get("properties", {}), schema.get("items"), schema.get("additionalProperties")
    kind = schema.get("type") or ("object" if properties else "array" if items else None)
    if kind is not None:
        yield place, kind
    elif not parts:
        yield place, ANY
    for name, part in properties.items():
        yield from _described(part, resolve, f"{place}/{_step(name)}", above)
    if items:
        yield from _described(items, resolve, f"{place}/*", above)
    if isinstance(others, dict) and others:
        yield from _described(others, resolve, f"{place}/*", above)
    elif kind == "object" and not parts and not properties:
        yield place, ANY
