"""Make the forms of the pages from the signatures of the controls, and read their fields."""

from __future__ import annotations

import contextlib
import json
import types
import typing
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from mockserver.control import signatures
from mockserver.control.api import CONTROLS
from mockserver.model.decoding import ARRAYS, describe, is_json, members
from mockserver.web.form_field import HELP, FormField, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.control.registry import Control

NUMBERS = {int, float, types.NoneType}


def find_control(key: str) -> Control:
    """Find the control of that method and path. Raises LookupError where there is none."""
    found = _by_key().get(key)
    if found is None:
        raise LookupError(f"There is no control {key}.")
    return found


@cache
def fields_of(key: str) -> tuple[FormField, ...]:
    """List the fields of a form for the control, the required ones first."""
    wanted, _ = signatures.arguments(find_control(key).function)
    found = [_field(name, argument) for name, argument in wanted.items()]
    return tuple(sorted(found, key=lambda field: not field.required))


def summary_of(key: str) -> str:
    """Say in a sentence what the control does."""
    return find_control(key).summary.replace("`", "").replace('"', "")


def read(row: Control, given: Mapping[str, str]) -> dict[str, Any]:
    """Read the arguments of a control from the texts of a form; empty ones are left out.

    Raises ValueError naming the argument, what was expected and what came.
    """
    wanted, others = signatures.arguments(row.function)
    values: dict[str, Any] = {}
    for name, text in given.items():
        if text != "":
            hint = wanted[name].hint if name in wanted else others
            values[name] = text.replace("\r\n", "\n") if hint is None else _value(hint, text.replace("\r\n", "\n"))
    return signatures.read(row.function, values, text=[name for name, value in values.items() if value is given[name]])


def _value(hint: Any, text: str) -> Any:
    """Parse a text that a form writes differently from the URL of a control; return any other unchanged."""
    kinds = [typing.get_origin(part) or part for part in members(hint)]
    if Any in kinds or _is_objects(hint):
        with contextlib.suppress(ValueError):
            return json.loads(text)
    elif tuple in kinds and float in kinds and len(text.split()) == 2:
        with contextlib.suppress(ValueError):
            return [float(part) for part in text.split()]
    elif _is_list(hint):
        return text.split("\n")
    return text


@cache
def _by_key() -> dict[str, Control]:
    return {f"{row.method} {row.path}": row for row in CONTROLS}


def _field(name: str, argument: signatures.Argument) -> FormField:
    hint = argument.hint
    kind = _kind(hint)
    unsaid = argument.required or argument.default is None
    usual = "" if unsaid else _text(argument.default, "\n" if kind == "lines" else " ")
    return FormField(
        name=name,
        kind=kind,
        options=_options(hint),
        usual=usual,
        required=argument.required,
        help=HELP.get(kind, "") if kind != "text" or str in members(hint) else describe(hint),
    )


def _kind(hint: Any) -> Kind:
    if _options(hint):
        return "choice"
    if hint is Any or is_json(hint) or _is_objects(hint):
        return "json"
    if _is_list(hint):
        return "lines"
    return "number" if {*members(hint)} <= NUMBERS else "text"


def _options(hint: Any) -> tuple[str, ...]:
    parts = [part for part in members(hint) if part is not types.NoneType]
    if parts == [bool]:
        return ("true", "false")
    if all(typing.get_origin(part) is Literal for part in parts):
        return tuple(str(option) for part in parts for option in typing.get_args(part))
    return ()


def _is_list(hint: Any) -> bool:
    parts = members(hint)
    return (
        str not in parts and any((typing.get_origin(part) or part) in ARRAYS for part in parts) and float not in parts
    )


def _is_objects(hint: Any) -> bool:
    """Tell whether an argument is a list of objects, which only JSON can express."""
    return typing.get_origin(hint) in ARRAYS and is_json(typing.get_args(hint)[0])


def _text(value: Any, separator: str) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, tuple, frozenset)):
        return separator.join(map(str, value))
    return str(value)
