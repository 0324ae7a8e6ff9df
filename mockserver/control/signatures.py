"""Describe a function's signature as JSON Schema, and read a JSON object as its arguments.

So a control's signature is the one source for describing, checking and calling it.
"""

from __future__ import annotations

import inspect
import sys
import types
import typing
from dataclasses import is_dataclass
from functools import cache
from typing import Any, Literal, NamedTuple

from mockserver.model import records
from mockserver.model.decoding import ARRAYS, decode, decode_text, describe, field_hints, is_union

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping

if sys.version_info >= (3, 11):
    from typing import Unpack
else:
    from typing_extensions import Unpack

NAMES = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}

OUTSIDE: dict[str, Any] = {
    "State": Any,
    "Iterable": list,
    **dict.fromkeys(("AdAccount", "App", "Board", "Section", "User"), str),
    "EnvironmentName": records.EnvironmentName,
    "Unpack": Unpack,
}
"""Types that callers over HTTP use instead: names and ids for records, and lists."""


class Argument(NamedTuple):
    """An argument of a control: its type, and its default unless it is required."""

    hint: Any
    default: Any

    @property
    def required(self) -> bool:
        """Whether it has no default."""
        return self.default is inspect.Parameter.empty


class Arguments(NamedTuple):
    """The arguments of a control by name; `others` is the type of any further ones, or None."""

    named: dict[str, Argument]
    others: Any


@cache
def arguments(function: Callable[..., Any]) -> Arguments:
    """Return the parameters but the first, which is the mock or its part."""
    _, *parameters = inspect.signature(function).parameters.values()
    hints = _hints(function, {parameter.name: parameter.annotation for parameter in parameters}, OUTSIDE)
    named: dict[str, Argument] = {}
    others = None
    for one in parameters:
        hint = hints[one.name]
        if one.kind is not one.VAR_KEYWORD:
            named[one.name] = Argument(hint, one.default)
        elif typing.get_origin(hint) is Unpack:  # keywords of a TypedDict, all optional
            keywords = typing.get_type_hints(typing.get_args(hint)[0])
            named |= {name: Argument(keyword, None) for name, keyword in keywords.items()}
        else:
            others = hint
    return Arguments(named, others)


@cache
def result(function: Callable[..., Any]) -> Any:
    """Return the type of what the function returns."""
    annotation = inspect.signature(function).return_annotation
    return _hints(function, {"return": annotation}, vars(records))["return"]


def _hints(function: Callable[..., Any], annotations: dict[str, Any], names: Mapping[str, Any]) -> dict[str, Any]:
    """Resolve some annotations of a function, by names that win over those in its module."""
    bare = types.FunctionType(function.__code__, function.__globals__)
    bare.__annotations__ = annotations
    return typing.get_type_hints(bare, localns=dict(names))


def read(function: Callable[..., Any], given: Mapping[str, Any], *, text: Container[str] = ()) -> dict[str, Any]:
    """Return the arguments for the function; those in `text` come from a URL, where a number is written as text.

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
    return {
        name: _value(name, decode_text(hints[name], value) if name in text else value, hints[name])
        for name, value in given.items()
    }


def schema(hint: Any) -> dict[str, Any]:
    """Return the JSON Schema of a type. That of a record is among the components of the description."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return {}
    if _is_record(hint):
        return {"$ref": f"#/components/schemas/{hint.__name__}"}
    if origin is Literal:
        return {"enum": list(parts)}
    if is_union(hint):
        return {"anyOf": [schema(part) for part in parts]}
    if origin is tuple and Ellipsis not in parts:
        return {"type": "array", "items": schema(parts[0]), "minItems": len(parts), "maxItems": len(parts)}
    if origin in ARRAYS:
        return {"type": "array", "items": schema(parts[0])}
    if origin is dict:
        return {"type": "object", "additionalProperties": schema(parts[1])}
    return {"type": NAMES[hint]}


def components(hints: Iterable[Any]) -> dict[str, Any]:
    """Return the JSON Schemas of the records of which these types speak, by name."""
    found: dict[str, Any] = {}
    left = list(hints)
    while left:
        hint = left.pop()
        left += typing.get_args(hint)
        if _is_record(hint) and hint.__name__ not in found:
            inside = _fields(hint)
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


def _fields(record: Any) -> dict[str, Any]:
    return typing.get_type_hints(record) if typing.is_typeddict(record) else field_hints(record)


class _Mismatch(ValueError):
    """The value of an argument has the wrong type."""


class _Argument:
    """Stands for the location of an argument; wherever a mistake is in it, the error describes the whole argument."""

    def __getitem__(self, key: str | int) -> _Argument:
        return self

    def error(self, problem: str) -> _Mismatch:
        return _Mismatch(problem)

    def expected(self, what: str, value: object) -> _Mismatch:
        return _Mismatch(what, value)


def _value(name: str, value: Any, hint: Any) -> Any:
    try:
        return decode(hint, value, _Argument())
    except _Mismatch:
        raise ValueError(f"{name!r} is {str(value)[:80]!r}; expected {describe(hint)}.") from None
