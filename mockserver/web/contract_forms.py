"""Make forms from the names, types, enumerations and bounds in the API's description, and read what was typed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from mockserver.contract.description import alternatives, is_nullable
from mockserver.contract.violations import first_breach
from mockserver.web.form_field import HELP, FormField, Kind
from mockserver.web.page import FieldError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mockserver.contract.description import Schema

FORMS = {
    "digits": "digits",
    "url": "a URL",
    "date": "such as 2026-11-23",
    "unix_seconds": "in seconds since 1970",
    "unix_milliseconds": "in milliseconds since 1970",
    "iso_with_zone": "such as 2026-11-23T09:00:00Z",
    "iso_without_zone": "such as 2026-11-23T09:00:00",
}
"""Help texts for the forms of texts and numbers."""
BOUNDS = {"minLength": "minlength", "maxLength": "maxlength", "pattern": "pattern"}
RANGE = {"minimum": "min", "maximum": "max"}
"""HTML attributes for the keywords of a schema: `BOUNDS` for texts, `RANGE` for numbers."""
LONG = ("description", "message", "note")
"""Endings of the names of fields that get a text area."""
LIMITS = (("minLength", "maxLength", " letters"), ("minimum", "maximum", ""), ("minItems", "maxItems", " of them"))
"""Pairs of keywords for the least and the most that is allowed, with their unit in help texts."""
FIRST = ("name", "title", "status")
"""Fields that stand first in a form: the names of a thing, and what is changed most often."""


def fields_of(thing: Schema, values: Mapping[str, Any], without: str | None = None) -> tuple[FormField, ...]:
    """List the fields of a form for a thing: the required ones first, then those that have values.

    Args:
        thing: Its schema.
        values: The present values of its fields.
        without: A field that is left out, for the address of the thing says it.
    """
    always, sometimes = _required(thing)
    fields = [
        _field(name, schema, values.get(name), required=name in always)
        for name, schema in _properties(thing).items()
        if name != without
    ]

    def order(field: FormField) -> tuple[bool, ...]:
        return field.name not in always, field.name not in sometimes, field.name not in FIRST, field.usual == ""

    return tuple(sorted(fields, key=order))


def read(thing: Schema, typed: Mapping[str, str], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was typed and differs from what the fields showed before, as JSON; required fields are always kept.

    A field that was emptied becomes an empty text, or null where an empty text is not a value. A text that is not a
    number, though one is wanted, is passed on unchanged, for the API to refuse. Raises FieldError for what is not JSON.
    """
    _, required = _required(thing)
    said = {}
    for name, schema in _properties(thing).items():
        if name not in typed:
            continue
        text = typed[name].replace("\r\n", "\n")
        if text != _text(schema, values.get(name)) or (text and name in required):
            said[name] = _value(name, schema, text) if text else _emptied(schema)
    return said


def wrong_field(thing: Schema, said: Mapping[str, Any]) -> str | None:
    """Find the first field that breaks the schema; None if none does."""
    breach = first_breach(thing, dict(said), closed=True)
    if breach is None:
        return None
    return str(breach.path[0] if breach.path else breach.limit)


def _properties(thing: Schema) -> dict[str, Schema]:
    """Return the schema of each property, in any of the forms that a thing may have."""
    found: dict[str, list[Schema]] = {}
    for one in alternatives(thing):
        for name, schema in one.get("properties", {}).items():
            found.setdefault(name, []).append(schema)
    return {name: schemas[0] if len(schemas) == 1 else {"anyOf": schemas} for name, schemas in found.items()}


def _required(thing: Schema) -> tuple[frozenset[str], frozenset[str]]:
    """Return the properties that every form of a thing requires, and those that any form requires."""
    needed = [frozenset(one.get("required", ())) for one in alternatives(thing)]
    return frozenset.intersection(*needed), frozenset.union(*needed)


def _field(name: str, schema: Schema, value: Any, *, required: bool) -> FormField:
    kind, schemas = _kind(schema), alternatives(schema)
    options = _options(schemas)
    usual, first = _text(schema, value), schemas[0]
    if kind == "lines":
        items = _options(alternatives(first["items"]))
        notes = [HELP[kind], f"of {', '.join(items)}" if items else ""]
    else:
        notes = [HELP.get(kind, ""), FORMS.get(first.get("form", ""), "")]
    notes += [
        f"{_limit(first.get(least), first.get(most))}{unit}"
        for least, most, unit in LIMITS
        if {least, most} & first.keys()
    ]
    return FormField(
        name=name,
        kind="paragraph" if kind == "text" and _is_long(name, usual) else kind,
        options=options if kind == "choice" else (),
        usual=usual,
        required=required,
        help=", ".join(filter(None, notes)),
        bounds=_bounds(kind, first) if len(schemas) == 1 else (),
    )


def _limit(least: float | None, most: float | None) -> str:
    if most is None:
        return f"at least {least:,}"
    return f"at most {most:,}" if least is None else f"{least:,} to {most:,}"


def _is_long(name: str, text: str) -> bool:
    """Tell whether a text needs a field of several lines, which keeps its line breaks."""
    return name.endswith(LONG) or "\n" in text


def _kind(schema: Schema) -> Kind:
    schemas = alternatives(schema)
    types = {one.get("type", "object") for one in schemas}
    if types == {"boolean"} or all("enum" in one for one in schemas):
        return "choice"
    if types <= {"integer", "number"}:
        return "number"
    if types == {"string"}:
        return "text"
    if types == {"array"} and all(_kind(one["items"]) in ("text", "choice") for one in schemas):
        return "lines"
    return "json"


def _options(schemas: Sequence[Schema]) -> tuple[str, ...]:
    if all(one.get("type") == "boolean" for one in schemas):
        return ("true", "false")
    return tuple(dict.fromkeys(str(option) for one in schemas for option in one.get("enum", ()) if option is not None))


def _bounds(kind: Kind, schema: Schema) -> tuple[tuple[str, str], ...]:
    if kind == "number":
        step = ("step", "1" if schema["type"] == "integer" else "any")
        return (
            ("type", "number"),
            step,
            *((html, str(schema[name])) for name, html in RANGE.items() if name in schema),
        )
    return tuple((html, str(schema[name])) for name, html in BOUNDS.items() if name in schema and kind == "text")


def _text(schema: Schema, value: Any) -> str:
    """Write a value as the field shows it."""
    if value is None:
        return ""
    kind = _kind(schema)
    if kind == "lines" and isinstance(value, list):
        return "\n".join(map(str, value))
    if kind == "json" or isinstance(value, (bool, dict, list)):
        return json.dumps(value, indent=2, ensure_ascii=False)
    return str(value)


def _emptied(schema: Schema) -> str | None:
    free = _kind(schema) == "text" and not any("pattern" in one or "form" in one for one in alternatives(schema))
    return "" if free or not is_nullable(schema) else None


def _value(name: str, schema: Schema, text: str) -> Any:
    """Parse the text of a field. Raises FieldError for what is not JSON."""
    kind = _kind(schema)
    if kind == "lines":
        return [line for line in text.split("\n") if line]
    if kind == "text" or (kind == "choice" and text not in ("true", "false")):
        return text
    try:
        return json.loads(text)
    except ValueError as problem:
        if kind == "number" or any(one.get("type") == "string" for one in alternatives(schema)):
            return text
        raise FieldError(f"'{name}' is not JSON: {problem}.", name) from None
