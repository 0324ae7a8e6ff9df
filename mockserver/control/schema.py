"""A function's signature as JSON Schema, and a JSON object as its arguments.

So a control is described, checked and called from one place: its own signature.
"""

from __future__ import annotations

import inspect
import types
import typing
from functools import cache
from typing import Any, Literal, NamedTuple, Union

from mockserver.records import EnvironmentName

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

NAMES = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}

# What a program outside can say instead: things by their names and ids, and lists.
OUTSIDE: dict[str, Any] = {
    "PinterestMock": Any,
    "Iterable": list,
    **dict.fromkeys(("App", "Board", "Section", "User"), str),
    "EnvironmentName": EnvironmentName,
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
    given = types.FunctionType(function.__code__, function.__globals__)  # the same, without the type of its result
    given.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    hints = typing.get_type_hints(given, localns=OUTSIDE)
    named = {one.name: Argument(hints[one.name], one.default) for one in parameters if one.kind is not one.VAR_KEYWORD}
    return Arguments(named, next((hints[one.name] for one in parameters if one.kind is one.VAR_KEYWORD), None))


def read(function: Callable[..., Any], given: Mapping[str, Any], *, text: Container[str] = ()) -> dict[str, Any]:
    """The arguments for the function; those in `text` come from a URL, where a number is written as text.

    Raises ValueError naming the argument, what was expected and what came.
    """
    wanted, others = arguments(function)
    for name in given:
        if name not in wanted and others is None:
            takes = f"it takes {', '.join(wanted)}" if wanted else "it takes nothing"
            raise ValueError(f"there is no argument {name!r}; {takes}")
    for name, argument in wanted.items():
        if argument.required and name not in given:
            raise ValueError(f"{name!r} is missing; expected {describe(argument.hint)}")
    hints = {name: wanted[name].hint if name in wanted else others for name in given}
    return {name: _value(name, value, hints[name], text=name in text) for name, value in given.items()}


def schema(hint: Any) -> dict[str, Any]:
    """The JSON Schema of a type."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return {}
    if origin is Literal:
        return {"enum": list(parts)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [schema(part) for part in parts]}
    if origin is list:
        return {"type": "array", "items": schema(parts[0])}
    if origin is tuple:
        return {"type": "array", "items": schema(parts[0]), "minItems": len(parts), "maxItems": len(parts)}
    if origin is dict:
        return {"type": "object", "additionalProperties": schema(parts[1])}
    return {"type": NAMES[hint]}


def describe(hint: Any) -> str:
    """The type in words: `a number or null`."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return "any JSON"
    if origin is Literal:
        return "one of " + ", ".join(str(part) for part in parts)
    if origin in (Union, types.UnionType):
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
        raise ValueError(f"{name!r} is {str(value)[:80]!r}; expected {describe(hint)}")
    return tuple(found) if isinstance(found, list) and _is_pair(hint) else found


def _is_pair(hint: Any) -> bool:
    return any(typing.get_origin(part) is tuple for part in (hint, *typing.get_args(hint)))


def _fits(value: Any, hint: Any) -> bool:
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return True
    if origin is Literal:
        return any(value == part and type(value) is type(part) for part in parts)
    if origin in (Union, types.UnionType):
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


def _read_text(value: str, hint: Any) -> Any:
    for part in typing.get_args(hint) if typing.get_origin(hint) in (Union, types.UnionType) else (hint,):
        if part is bool and value in ("true", "false"):
            return value == "true"
        if part in (int, float):
            try:
                return part(value)
            except ValueError:
                continue
    return value
