"""Write the fields of records as JSON, and read them back."""

from __future__ import annotations

import base64
import binascii
import dataclasses
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any

from mockserver.model import decoding
from mockserver.model.clock import unix
from mockserver.model.later_content import Content, LaterContent
from mockserver.model.placeholder_images import parse_placeholder_key, placeholder_image
from mockserver.model.records import Picture

if TYPE_CHECKING:
    from mockserver.world.location import Location

PIECE = 3 * 64 * 1024
"""Bytes to write in base64 at a time: a multiple of three, so that only the last piece is padded."""


def encode(value: Any) -> Any:
    """Convert a value of a record to JSON."""
    if isinstance(value, (str, int)) or value is None:
        return value  # as most are
    if isinstance(value, float):
        return _moment_text(value)
    if isinstance(value, (bytes, LaterContent)):
        return _base64(bytes(value))
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


def _base64(content: bytes) -> str:
    """Write a content in base64, in pieces, so that other threads go on with a photo of many megabytes."""
    pieces = range(0, len(content), PIECE)
    return "".join(base64.b64encode(content[begin : begin + PIECE]).decode() for begin in pieces)


def decode(hint: Any, value: Any, at: Location) -> Any:
    """Convert JSON to a value for a field of that type. Raises WorldError."""
    if hint in TEXTS and isinstance(value, str):
        value = [value]  # a single text stands for a list of one
    return decoding.decode(hint, value, at, READERS)


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
    """Write a moment in ISO 8601 where that is exact, and as a number otherwise."""
    text = datetime.fromtimestamp(moment, timezone.utc).isoformat()
    return text.replace("+00:00", "Z") if unix(datetime.fromisoformat(text)) == moment else moment


def _decode_bytes(value: Any, at: Location) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except (TypeError, ValueError, binascii.Error):
        raise at.expected("base64", value) from None


def _decode_picture(value: Any, at: Location) -> Picture:
    """Read a picture from its fields, or from any text: the same text always gives the same picture."""
    if isinstance(value, str):
        return parse_placeholder_key(value) or placeholder_image(value)
    picture: Picture = decoding.decode(Picture, value, at)
    return picture


TEXTS = (tuple[str, ...], frozenset[str])
READERS: dict[Any, Any] = {float: _decode_moment, Content: _decode_bytes, Picture: _decode_picture}
"""Functions that decode types which worlds write in a form of their own."""
