"""A function's signature as JSON Schema, and a JSON object as its arguments.

So a control is described, checked and called from one place: its own signature.
"""

from __future__ import annotations

import inspect
import json
import re
import types
import typing
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Literal, NamedTuple, Union

from mockserver.model import records

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping

NAMES = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
UNIONS = (Union, types.UnionType)
ARRAYS = (list, tuple, frozenset)

# What a program outside can say instead: things by their names and ids, and lists.
OUTSIDE: dict[str, Any] = {
    "State": Any,
    "Iterable": list,
    **dict.fromkeys(("App", "Board", "Section", "User"), str),
    "EnvironmentName": records.EnvironmentName,
}


class Argument(NamedTuple):
    hint: Any
    default: Any

    @property
    def required(self) -> bool:
        return self.default is inspect.Parameter.empty


class Arguments(NamedTuple):
    """What a caller gives: these by name, and of the type of `others` any further ones."""

    named: dict[str, Argument]
    others: Any


@cache
def arguments(function: Callable[..., Any]) -> Arguments:
    """The parameters but the first, which is the mock or its part."""
    _, *parameters = inspect.signature(function).parameters.values()
    hints = _hints(function, {parameter.name: parameter.annotation for parameter in parameters}, OUTSIDE)
    named = {one.name: Argument(hints[one.name], one.default) for one in parameters if one.kind is not one.VAR_KEYWORD}
    return Arguments(named, next((hints[one.name] for one in parameters if one.kind is one.VAR_KEYWORD), None))


@cache
def result(function: Callable[..., Any]) -> Any:
    """The type of what the function returns."""
    annotation = inspect.signature(function).return_annotation
    return _hints(function, {"return": annotation}, vars(records))["return"]


def _hints(function: Callable[..., Any], annotations: dict[str, Any], names: Mapping[str, Any]) -> dict[str, Any]:
    """The types of which some annotations of the function speak, by names that win over those in its module."""
    bare = types.FunctionType(function.__code__, function.__globals__)
    bare.__annotations__ = annotations
    return typing.get_type_hints(bare, localns=dict(names))


def read(function: Callable[..., Any], given: Mapping[str, Any], *, text: Container[str] = ()) -> dict[str, Any]:
    """The arguments for the function; those in `text` come from a URL, where a number is written as text.

    Raises ValueError naming the argument, what was expected and what came.
    """
    wanted, others = arguments(function)
    for name in given:
        if name not in wanted and others is None:
            takes = f"it takes {', '.join(wanted)}" if wanted else "it takes nothing"
            raise ValueError(f"There is no argument {name!r}; {takes}.")
    for name, argument in wanted.items():
        if argument.required and name not in given:
            raise ValueError(f"The argument {name!r} is missing; expected {describe(argument.hint)}.")
    hints = {name: wanted[name].hint if name in wanted else others for name in given}
    return {name: _value(name, value, hints[name], text=name in text) for name, value in given.items()}


def schema(hint: Any) -> dict[str, Any]:
    """The JSON Schema of a type. That of a record is among the components of the description."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return {}
    if _is_record(hint):
        return {"$ref": f"#/components/schemas/{hint.__name__}"}
    if origin is Literal:
        return {"enum": list(parts)}
    if origin in UNIONS:
        return {"anyOf": [schema(part) for part in parts]}
    if origin is tuple and Ellipsis not in parts:
        return {"type": "array", "items": schema(parts[0]), "minItems": len(parts), "maxItems": len(parts)}
    if origin in ARRAYS:
        return {"type": "array", "items": schema(parts[0])}
    if origin is dict:
        return {"type": "object", "additionalProperties": schema(parts[1])}
    return {"type": NAMES[hint]}


def components(hints: Iterable[Any]) -> dict[str, Any]:
    """The JSON Schemas of the records of which these types speak, by name."""
    found: dict[str, Any] = {}
    left = list(hints)
    while left:
        hint = left.pop()
        left += typing.get_args(hint)
        if _is_record(hint) and hint.__name__ not in found:
            inside = _inside(hint)
            left += inside.values()
            found[hint.__name__] = {
                "type": "object",
                "additionalProperties": False,
                "required": list(inside),
                "properties": {name: schema(part) for name, part in inside.items()},
            }
    return dict(sorted(found.items()))


def _is_record(hint: Any) -> bool:
    return isinstance(hint, type) and (is_dataclass(hint) or typing.is_typeddict(hint))


def _inside(record: Any) -> dict[str, Any]:
    hints = typing.get_type_hints(record)
    return {field.name: hints[field.name] for field in fields(record)} if is_dataclass(record) else hints


def describe(hint: Any) -> str:
    """The type in words: `a number or null`."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return "any JSON"
    if origin is Literal:
        return "one of " + ", ".join(str(part) for part in parts)
    if origin in UNIONS:
        return " or ".join(describe(part) for part in parts)
    if origin is list:
        return f"a list, each item {describe(parts[0])}"
    if origin is tuple:
        return f"a list of {len(parts)}, each {describe(parts[0])}"
    if origin is dict:
        return f"an object, each value {describe(parts[1])}"
    name = NAMES[hint]
    return name if hint is type(None) else f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _value(name: str, value: Any, hint: Any, *, text: bool) -> Any:
    found = _read_text(value, hint) if text else value
    if not _fits(found, hint):
        raise ValueError(f"{name!r} is {str(value)[:80]!r}; expected {describe(hint)}.")
    return tuple(found) if isinstance(found, list) and _is_pair(hint) else found


def _is_pair(hint: Any) -> bool:
    return any(typing.get_origin(part) is tuple for part in (hint, *typing.get_args(hint)))


def _fits(value: Any, hint: Any) -> bool:
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return True
    if origin is Literal:
        return any(value == part and type(value) is type(part) for part in parts)
    if origin in UNIONS:
        return any(_fits(value, part) for part in parts)
    if origin is list:
        return isinstance(value, list) and all(_fits(item, parts[0]) for item in value)
    if origin is tuple:
        return isinstance(value, list) and len(value) == len(parts) and all(map(_fits, value, parts))
    if origin is dict:
        return isinstance(value, dict) and all(_fits(item, parts[1]) for item in value.values())
    if isinstance(value, bool):
        return hint is bool
    return isinstance(value, (int, float) if hint is float else hint)


def is_json(hint: Any) -> bool:
    """Whether such a value is written as JSON in a URL, too."""
    return any(typing.get_origin(part) is dict for part in _options(hint))


def _options(hint: Any) -> tuple[Any, ...]:
    return typing.get_args(hint) if typing.get_origin(hint) in UNIONS else (hint,)


def _read_text(value: str, hint: Any) -> Any:
    if is_json(hint):
        try:
            return json.loads(value)
        except ValueError:
            return value
    if int in _options(hint) and re.fullmatch("-?[0-9]{1,400}", value):
        return int(value)
    return value
