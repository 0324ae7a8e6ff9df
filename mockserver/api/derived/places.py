"""Build answers with values at the places that the table of shapes names, such as `items[].data` or `$`."""

from __future__ import annotations

from typing import Any


def at(place: str, value: Any) -> Any:
    """Build a body that has the value at the place or, for a place in a list, the values.

    >>> at("items[].data", [{"id": "1"}])
    {'items': [{'data': {'id': '1'}}]}
    """
    head, listed, rest = place.partition("[]")
    if listed:
        value = [at(f"${rest}", item) for item in value]
    for name in reversed([step for step in head.split(".") if step not in ("", "$")]):
        value = {name: value}
    return value


def split(place: str) -> tuple[str, str]:
    """Split a place at its list: return the place of the list, and the place inside each of its items.

    >>> split("items[].exceptions[]")
    ('items[]', '$.exceptions[]')
    """
    head, _, rest = place.partition("[]")
    return f"{head}[]", f"${rest}"


def merge(*bodies: Any) -> Any:
    """Merge bodies into one: objects are joined, of anything else the last one counts."""
    first, *others = bodies
    for other in others:
        if isinstance(first, dict) and isinstance(other, dict):
            both = {name: merge(first[name], other[name]) for name in first.keys() & other.keys()}
            first = {**first, **other, **both}
        else:
            first = other
    return first
