"""The fields of records as JSON has them, and back: by the types that the records say."""

from __future__ import annotations

import base64
import binascii
import dataclasses
import types
import typing
from datetime import date, datetime, timezone
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Union

from mockserver.model.clock import unix
from mockserver.model.placeholder_images import parse_placeholder_key, placeholder_image
from mockserver.model.records import Picture
from mockserver.model.validation import did_you_mean

if TYPE_CHECKING:
    from mockserver.world.location import Location

WORDS = {str: "a text", int: "a whole number", bool: "true or false"}


def encode(value: Any) -> Any:
    """A value of a record as JSON."""
    if isinstance(value, float):
        return _moment_text(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, Picture) and parse_placeholder_key(value.key) == value:
        return value.key
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if dataclasses.is_dataclass(value):
        fields = {field.name: encode(getattr(value, field.name)) for field in dataclasses.fields(value)}
        media_type = getattr(value, "media_type", None)
        return {"media_type": media_type, **fields} if media_type else fields
    return value


def decode(hint: Any, value: Any, at: Location) -> Any:
    """A value for a field of that type. Raises WorldError."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return _decode_one_of(parts, value, at)
    if origin is Literal:
        if value not in parts:
            raise at.error(f"{value!r} is not one of {', '.join(parts)}.{did_you_mean(value, parts)}")
        return value
    if origin in (tuple, frozenset):
        items = value if isinstance(value, (list, tuple)) else [value] if parts[0] is str else None
        if items is None:
            raise at.expected("a list", value)
        return origin(decode(parts[0], item, at[number]) for number, item in enumerate(items))
    if hint is float:
        return _decode_moment(value, at)
    if hint is bytes:
        return _decode_bytes(value, at)
    if hint is Picture and isinstance(value, str):
        return parse_placeholder_key(value) or placeholder_image(value)
    if dataclasses.is_dataclass(hint):
        return _decode_record(hint, value, at)
    if type(value) is not hint:
        raise at.expected(WORDS[hint], value)
    return value


@cache
def hints(kind: Any) -> dict[str, Any]:
    """The types of a record's fields."""
    found = typing.get_type_hints(kind)
    return {field.name: found[field.name] for field in dataclasses.fields(kind)}


def required(kind: Any) -> list[str]:
    """The fields without which there is no such record."""
    missing = dataclasses.MISSING
    fields = dataclasses.fields(kind)
    return [field.name for field in fields if field.default is missing and field.default_factory is missing]


def _decode_one_of(parts: tuple[Any, ...], value: Any, at: Location) -> Any:
    kinds = [part for part in parts if part is not types.NoneType]
    if value is None and len(kinds) < len(parts):
        return None
    if len(kinds) == 1:
        return decode(kinds[0], value, at)
    given = dict(value) if isinstance(value, dict) else {}
    media = {kind.media_type: kind for kind in kinds}
    kind = media.get(given.pop("media_type", None))
    if kind is None:
        raise at.expected(f"a table with a media_type that is one of {', '.join(media)}", value)
    return _decode_record(kind, given, at)


def _decode_record(kind: Any, value: Any, at: Location) -> Any:
    if not isinstance(value, dict):
        raise at.expected("a table", value)
    known = hints(kind)
    for name in value:
        if name not in known:
            raise at.error(f"there is no {name!r} here; there are {', '.join(known)}.{did_you_mean(name, known)}")
    for name in required(kind):
        if name not in value:
            raise at.error(f"{name!r} is missing.")
    return kind(**{name: decode(known[name], part, at[name]) for name, part in value.items()})


def _decode_moment(value: Any, at: Location) -> float:
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day, tzinfo=timezone.utc)
    if isinstance(value, (datetime, str, int, float)):
        try:
            return unix(value)
        except ValueError as problem:
            raise at.error(str(problem)) from None
    raise at.expected("a moment, such as 2026-01-31T12:00:00Z or Unix seconds", value)


def _moment_text(moment: float) -> Any:
    """ISO 8601 where it says the same moment, and else the number."""
    text = datetime.fromtimestamp(moment, timezone.utc).isoformat()
    return text.replace("+00:00", "Z") if unix(datetime.fromisoformat(text)) == moment else moment


def _decode_bytes(value: Any, at: Location) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except (TypeError, ValueError, binascii.Error):
        raise at.expected("base64", value) from None
