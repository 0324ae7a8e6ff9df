"""Parse JSON that somebody sent, with a bound on its depth for recursive code afterwards, and write large JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DEEPEST = 64
"""The most levels of nested objects and arrays; bodies of API v5 have fewer than ten."""
PIECE = 256 * 1024
"""Characters of a text to write at a time."""


class TooDeepError(ValueError):
    """JSON that is nested deeper than `DEEPEST` levels."""

    def __init__(self) -> None:
        super().__init__(f"it is nested deeper than {DEEPEST} levels")


def parse(text: str | bytes, *, constant: Callable[[str], Any] | None = None) -> Any:
    """Parse a JSON text; `constant` is called with what Python takes beyond JSON, such as NaN.

    Raises ValueError for what is not JSON, and `TooDeepError`, which is one, for what is nested too deeply.
    """
    value = _read(text, constant)
    if _escapes(text):
        json.dumps(value, ensure_ascii=False).encode()  # refuses half a surrogate pair, which UTF-8 cannot encode
    return value


def parse_to_show(text: str | bytes) -> Any:
    """Parse a JSON text, and escape half surrogate pairs, as six characters each. Raises what `parse` raises."""
    value = _read(text)
    return _with_whole_characters(value) if _escapes(text) else value


def pieces(value: Any, levels: int = 3) -> Iterator[bytes]:
    """Write a value as JSON, in pieces: no other thread can run while Python writes 60 MB in one go.

    Half surrogate pairs are escaped. Raises ValueError for numbers that JSON does not have.

    Args:
        value: What to write.
        levels: How many levels of objects and lists are written part by part, whatever they hold.
    """
    if _is_short(value):
        yield _written(value)
    elif isinstance(value, str):
        yield b'"'
        for begin in range(0, len(value), PIECE):
            yield _written(value[begin : begin + PIECE])[1:-1]
        yield b'"'
    elif isinstance(value, dict) and (levels > 0 or any(map(_is_long, value.values()))):
        for number, (name, part) in enumerate(value.items()):
            yield (b"," if number else b"{") + _written({name: 0})[1:-2]
            yield from pieces(part, levels - 1)
        yield b"}"
    elif isinstance(value, list) and levels > 0:
        for number, part in enumerate(value):
            yield b"," if number else b"["
            yield from pieces(part, levels - 1)
        yield b"]"
    else:
        yield _written(value)


def _written(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode(errors="backslashreplace")


def _is_short(value: Any) -> bool:
    """Whether it can be written in one go: it has no more parts and characters than a piece."""
    left, parts = PIECE, [value]
    for part in parts:  # which grow meanwhile
        left -= 1
        if isinstance(part, (str, dict, list)):
            left -= len(part)
        if left < 0:
            return False
        if isinstance(part, dict):
            parts.extend(part)
            parts.extend(part.values())
        elif isinstance(part, list):
            parts.extend(part)
    return True


def _is_long(value: Any) -> bool:
    return isinstance(value, str) and len(value) > PIECE


def _read(text: str | bytes, constant: Callable[[str], Any] | None = None) -> Any:
    try:
        value = json.loads(text, parse_constant=constant)
    except RecursionError:
        raise TooDeepError from None
    if _opening(text) > DEEPEST and _is_too_deep(value):
        raise TooDeepError
    return value


def _with_whole_characters(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, dict):
        return {_with_whole_characters(key): _with_whole_characters(part) for key, part in value.items()}
    return [_with_whole_characters(part) for part in value] if isinstance(value, list) else value


def _opening(text: str | bytes) -> int:
    """Count the brackets and braces that open, those within strings included: with few, nothing can be deep."""
    if isinstance(text, str):
        return text.count("[") + text.count("{")
    return text.count(b"[") + text.count(b"{")


def _escapes(text: str | bytes) -> bool:
    return "\\u" in text if isinstance(text, str) else b"\\u" in text


def _is_too_deep(value: Any) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        level = [part for whole in level for part in _parts(whole) if isinstance(part, (dict, list))]
        if not level:
            return False
    return True


def _parts(value: Any) -> Any:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()
