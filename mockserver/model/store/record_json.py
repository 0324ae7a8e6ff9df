"""Convert records to JSON that names their classes, and back without loss."""

from __future__ import annotations

import base64
import dataclasses
import json
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable


class UnknownKindError(LookupError):
    """JSON of a class of records that this version does not have."""


class RecordJson:
    """Writes and reads values made of records of the given classes, tuples, frozensets, bytes and plain JSON.

    A list in a record is read as a tuple. A dict and everything in it is plain JSON.
    """

    def __init__(self, kinds: Iterable[type]) -> None:
        self._kinds = {kind.__name__: kind for kind in kinds}

    def write(self, value: Any) -> str:
        """Return a value as JSON that names the types which JSON lacks."""
        return json.dumps(_plain(value), separators=(",", ":"), default=_moment)

    def read(self, text: str) -> Any:
        """Read JSON. Raises UnknownKindError for what a newer version has written, ValueError for what is not JSON."""
        return self._value(json.loads(text))

    def _value(self, value: Any) -> Any:
        if isinstance(value, list):
            return tuple([self._value(item) for item in value])
        if not isinstance(value, dict):
            return value
        ((name, content),) = value.items()
        if name == "dict":
            return content
        if name == "frozenset":
            return frozenset(content)
        if name == "bytes":
            return base64.b64decode(content)
        kind = self._kinds.get(name)
        if kind is None:
            raise UnknownKindError(f"There are no records of the kind {name!r} in this version.")
        return kind(**{field: self._value(part) for field, part in content.items()})


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {"dict": value}
    if isinstance(value, frozenset):
        return {"frozenset": sorted(value)}
    if isinstance(value, bytes):
        return {"bytes": base64.b64encode(value).decode()}
    kind: Any = type(value)
    return {kind.__name__: {name: _plain(getattr(value, name)) for name in _names(kind)}}


def _moment(moment: Any) -> str:
    """Write a date or a time, of a world that TOML describes, as it would stand in JSON."""
    text: str = moment.isoformat()
    return text


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))
