"""Check the parameters in the path and query of a request, and convert them to their types.

>>> read_parameters(contract().operation("boards/list"), {}, {"page_size": ["2"], "privacy": ["PUBLIC"]})
{'privacy': 'PUBLIC', 'page_size': 2}
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from mockserver.contract.description import contract
from mockserver.contract.json_schema import FORMATS
from mockserver.contract.violations import matches
from mockserver.contract.wording import parameter_violation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeVar

    from mockserver.contract.description import OperationContract, Parameter, Schema
    from mockserver.contract.wording import Violation

    Number = TypeVar("Number", int, float)

BOOLEANS = {"true": True, "false": False}
WITHOUT_COMMAS = ("ids", "domains")
"""Endings of the names of list parameters whose items never contain a comma."""
LONGEST_NUMBER = 20
"""The longest number that is read, in characters: Python refuses to read numbers of thousands of digits."""


def read_parameters(
    operation: OperationContract, path: Mapping[str, str], query: Mapping[str, Sequence[str]]
) -> dict[str, Any]:
    """Return the parameters of the request by name, checked and converted to the types that are described.

    A list is repeated or joined by commas, whichever is described. A parameter that is empty counts as absent, and one
    that is not described is ignored. Defaults are not filled in.

    Args:
        operation: What is called.
        path: The values in the path, decoded.
        query: All values of the query by name, like `dict(request.args.lists())`.

    Raises:
        Violation: The first thing that is wrong, in the path before the query.
    """
    found = {}
    for parameter, schema in operation.described_parameters:
        sent = _sent(parameter, schema, path, query)
        if sent:
            found[parameter.name] = _read(parameter, schema, sent)
        elif parameter.required:
            raise _violation(parameter, "required", None, None)
    return found


def _sent(
    parameter: Parameter, schema: Schema, path: Mapping[str, str], query: Mapping[str, Sequence[str]]
) -> Sequence[str]:
    if parameter.location == "path":
        return [path[parameter.name]]
    if schema["type"] == "object" and parameter.name not in query:
        fields = _deep_object(parameter.name, query)
        return [json.dumps(fields)] if fields else []
    return [value for value in query.get(parameter.name, ()) if value]


def _deep_object(name: str, query: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Build an object that was sent field by field, as in `parameters[report][report_type]=ALL_ITEMS` (RP6)."""
    result: dict[str, Any] = {}
    for key, values in query.items():
        if not re.fullmatch(rf"{name}(\[[^\[\]]+\])+", key):
            continue
        *parents, last = re.findall(r"\[([^\[\]]+)\]", key)
        place = result
        for parent in parents:
            inner = place.setdefault(parent, {})
            place = inner if isinstance(inner, dict) else {}
        place[last] = values[0]
    return result


def _read(parameter: Parameter, schema: Schema, sent: Sequence[str]) -> Any:
    return _list(parameter, schema, sent) if schema["type"] == "array" else _scalar(parameter, schema, sent[0])


def _list(parameter: Parameter, schema: Schema, sent: Sequence[str]) -> list[Any]:
    items = contract().resolve(schema["items"])
    if not _may_hold_commas(parameter, items):
        sent = [part for value in sent for part in value.split(",") if part]
    if len(sent) < schema.get("minItems", 0):
        raise _violation(parameter, "minItems", len(sent), schema["minItems"])
    if len(sent) > schema.get("maxItems", len(sent)):
        raise _violation(parameter, "maxItems", len(sent), schema["maxItems"])
    return [_scalar(parameter, items, part) for part in sent]


def _may_hold_commas(parameter: Parameter, items: Schema) -> bool:
    """Tell whether the items of a list are free text, which are sent one by one."""
    is_text = items["type"] == "string" and "enum" not in items
    return is_text and parameter.style == "multi" and not parameter.name.endswith(WITHOUT_COMMAS)


def _scalar(parameter: Parameter, schema: Schema, text: str) -> Any:
    value = READERS[schema["type"]](parameter, schema, text)
    if "enum" in schema and value not in schema["enum"]:
        raise _violation(parameter, "enum", text, schema["enum"])
    return value


def _string(parameter: Parameter, schema: Schema, text: str) -> str:
    pattern, form = schema.get("pattern"), schema.get("format")
    if pattern and not matches(pattern, text):
        raise _violation(parameter, "pattern", text, pattern)
    if form and not FORMATS[form](text):
        raise _violation(parameter, form, text, form)
    if len(text) < schema.get("minLength", 0):
        raise _violation(parameter, "minLength", text, schema["minLength"])
    if len(text) > schema.get("maxLength", len(text)):
        raise _violation(parameter, "maxLength", text, schema["maxLength"])
    return text


def _integer(parameter: Parameter, schema: Schema, text: str) -> int:
    if not re.fullmatch(r"-?[0-9]+", text):
        raise _violation(parameter, "numeric", text, None)
    if len(text) > LONGEST_NUMBER:
        raise _out_of_range(parameter, schema, text)
    return _within_range(parameter, schema, int(text), text)


def _number(parameter: Parameter, schema: Schema, text: str) -> int | float:
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text) or len(text) > LONGEST_NUMBER:
        raise _violation(parameter, "numeric", text, None)
    return _within_range(parameter, schema, float(text) if "." in text else int(text), text)


def _boolean(parameter: Parameter, _: Schema, text: str) -> bool:
    """Read a boolean in upper or lower case: some clients send `True`."""
    if text.lower() not in BOOLEANS:
        raise _violation(parameter, "boolean", text, tuple(BOOLEANS))
    return BOOLEANS[text.lower()]


def _object(parameter: Parameter, _: Schema, text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise _violation(parameter, "object", text, None)
    return value


READERS: Mapping[str, Callable[[Parameter, Schema, str], Any]] = {
    "string": _string,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "object": _object,
}


def _within_range(parameter: Parameter, schema: Schema, value: Number, text: str) -> Number:
    if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        raise _out_of_range(parameter, schema, text)
    return value


def _out_of_range(parameter: Parameter, schema: Schema, text: str) -> Violation:
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is not None and most is None:
        return _violation(parameter, "minimum", text, least)
    return _violation(parameter, "range", text, (least or 0, most or 2**63 - 1))


def _violation(parameter: Parameter, keyword: str, value: object, limit: object) -> Violation:
    return parameter_violation(parameter.location, parameter.name, keyword, value, limit)
