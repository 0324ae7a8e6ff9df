"""Convert plain values, from JSON, TOML, a URL or a command line, to the types of annotations.

The arguments of controls, the records of a world and the choices of `Behaviour` are all read here. msgspec does not do
it: its errors neither say in plain words what was expected nor suggest similar names, and it would be one more compiled
dependency for two hundred lines.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import re
import types
import typing
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Protocol, Union

from mockserver.model.validation import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Reader = Callable[[Any, "Place"], Any]

WORDS = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    dict: "an object",
    types.NoneType: "null",
}
ARRAYS = (list, tuple, frozenset)


class Place(Protocol):
    """The place of a value in what was given, for errors to name."""

    def __getitem__(self, key: str | int, /) -> Place:
        """Return the place of a part."""
        ...

    def error(self, problem: str, /) -> Exception:
        """Build the error that says what is wrong there."""
        ...

    def expected(self, what: str, value: object, /) -> Exception:
        """Build the error that says that something else was expected there."""
        ...


def decode(hint: Any, value: Any, at: Place, readers: Mapping[Any, Reader] | None = None) -> Any:
    """Return the value as this type has it: lists become tuples where the type is a tuple, tables become records.

    Args:
        hint: The type: a class of JSON, a `Literal`, a union, an array, a dict or a dataclass.
        value: What was given.
        at: Where; raises what it makes of a problem.
        readers: What reads the types that are written in a way of their own, such as moments.
    """
    readers = readers or {}
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return value
    if hint in readers:
        return readers[hint](value, at)
    if origin is Literal:
        if not any(value == part and type(value) is type(part) for part in parts):
            raise at.error(f"{value!r} is not {describe(hint)}.{did_you_mean(value, parts)}")
        return value
    if is_union(hint):
        return _decode_one_of(hint, value, at, readers)
    if origin in ARRAYS:
        return _decode_array(hint, value, at, readers)
    if origin is dict:
        if not isinstance(value, dict):
            raise at.expected("an object", value)
        return {key: decode(parts[1], part, at[key], readers) for key, part in value.items()}
    if dataclasses.is_dataclass(hint):
        return _decode_record(hint, value, at, readers)
    if not _is_scalar(hint, value):
        raise at.expected(WORDS[hint], value)
    return value


def decode_text(hint: Any, text: str) -> Any:
    """Return what a text of a URL or a command line stands for; the text itself where the type has no such value."""
    options = members(hint)
    literals = [literal for option in options for literal in _literals(option)]
    for literal in literals:
        if text.lower() == str(literal).lower():
            return literal
    try:
        if is_json(hint):
            return json.loads(text)
        if int in options and re.fullmatch("-?[0-9]{1,400}", text):
            return int(text)
        if float in options and str not in options:
            return float(text)
    except ValueError:
        pass
    return text


def describe(hint: Any) -> str:
    """Return the type in words: `a number or null`."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return "any JSON"
    if origin is Literal:
        return "one of " + ", ".join(map(str, parts))
    if is_union(hint):
        return " or ".join(map(describe, parts))
    if origin is tuple and Ellipsis not in parts:
        return f"a list of {len(parts)}, each {describe(parts[0])}"
    if origin in ARRAYS:
        return f"a list, each item {describe(parts[0])}"
    if origin is dict:
        return f"an object, each value {describe(parts[1])}"
    return WORDS[hint]


def is_union(hint: Any) -> bool:
    """Tell whether the type is one of several."""
    return typing.get_origin(hint) in (Union, types.UnionType)


def members(hint: Any) -> tuple[Any, ...]:
    """Return the types of a union, or the type alone."""
    return typing.get_args(hint) if is_union(hint) else (hint,)


def is_json(hint: Any) -> bool:
    """Tell whether such a value is written as JSON in a URL, too."""
    return any(typing.get_origin(part) is dict for part in members(hint))


@cache
def field_hints(kind: Any) -> dict[str, Any]:
    """Return the types of a dataclass's fields by their names."""
    found = typing.get_type_hints(kind)
    return {field.name: found[field.name] for field in dataclasses.fields(kind)}


def required_fields(kind: Any) -> list[str]:
    """Return the fields of a dataclass that have no default."""
    missing = dataclasses.MISSING
    fields = dataclasses.fields(kind)
    return [field.name for field in fields if field.default is missing and field.default_factory is missing]


def _literals(hint: Any) -> tuple[Any, ...]:
    if hint is bool:
        return (True, False)
    return typing.get_args(hint) if typing.get_origin(hint) is Literal else ()


def _is_scalar(hint: Any, value: Any) -> bool:
    if isinstance(value, bool):
        return hint is bool
    return isinstance(value, (int, float) if hint is float else hint)


def _decode_array(hint: Any, value: Any, at: Place, readers: Mapping[Any, Reader]) -> Any:
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    assert origin is not None
    is_pair = origin is tuple and Ellipsis not in parts
    if not isinstance(value, (list, tuple)) or (is_pair and len(value) != len(parts)):
        raise at.expected(describe(hint) if is_pair else "a list", value)
    return origin(decode(parts[0], item, at[number], readers) for number, item in enumerate(value))


def _decode_one_of(hint: Any, value: Any, at: Place, readers: Mapping[Any, Reader]) -> Any:
    kinds = [kind for kind in members(hint) if kind is not types.NoneType]
    if value is None and len(kinds) < len(members(hint)):
        return None
    if len(kinds) == 1:
        return decode(kinds[0], value, at, readers)
    if all(map(dataclasses.is_dataclass, kinds)):
        return _decode_media(kinds, value, at, readers)
    for kind in kinds:
        with contextlib.suppress(ValueError):
            return decode(kind, value, at, readers)
    raise at.expected(describe(hint), value)


def _decode_media(kinds: list[Any], value: Any, at: Place, readers: Mapping[Any, Reader]) -> Any:
    """Decode a record of the kind that its `media_type` names."""
    given = dict(value) if isinstance(value, dict) else {}
    by_name = {kind.media_type: kind for kind in kinds}
    kind = by_name.get(given.pop("media_type", None))
    if kind is None:
        raise at.expected(f"a table with a media_type that is one of {', '.join(by_name)}", value)
    return _decode_record(kind, given, at, readers)


def _decode_record(kind: Any, value: Any, at: Place, readers: Mapping[Any, Reader]) -> Any:
    if not isinstance(value, dict):
        raise at.expected("a table", value)
    known = field_hints(kind)
    for name in value:
        if name not in known:
            raise at.error(f"there is no {name!r} here; there are {', '.join(known)}.{did_you_mean(name, known)}")
    for name in required_fields(kind):
        if name not in value:
            raise at.error(f"{name!r} is missing.")
    return kind(**{name: decode(known[name], part, at[name], readers) for name, part in value.items()})
