"""Translate schemas of the description into JSON Schema, draft 4, and compile them.

Draft 4 is nearest to OpenAPI 3.0, and does not take `1.0` for an integer. A `oneOf` becomes an `anyOf`, because some of
Pinterest's alternatives overlap.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mockserver.contract.description import CHOICES, contract

if TYPE_CHECKING:
    from jsonschema_rs import Draft4Validator

    from mockserver.contract.description import Schema

SAME = (
    "type",
    "enum",
    "pattern",
    "format",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "required",
)
"""The keywords that mean the same in OpenAPI 3.0 and in JSON Schema."""
Document = dict[str, Any]
"""A JSON Schema, with the definitions that it needs."""


def compiled(document: Document) -> Draft4Validator:
    """Compile a document of JSON Schema into a validator."""
    from jsonschema_rs import (
        Draft4Validator,
    )  # loaded when something is validated: most runs of a fake validate nothing

    return Draft4Validator(document, validate_formats=True, formats=FORMATS)


def self_contained(schema: Schema, *, closed: bool = False, complete: bool = False) -> Document:
    """Translate a schema of the description into a JSON Schema document with the definitions that it needs.

    `closed`: an object has no properties but those described, where the description does not say otherwise.
    `complete`: it has all of them.
    """
    translation = _Translation(closed=closed, complete=complete)
    document = translation.of(schema)
    return {**document, "definitions": translation.definitions} if translation.definitions else document


class _Translation:
    def __init__(self, *, closed: bool, complete: bool) -> None:
        self.closed = closed
        self.complete = complete
        self.definitions: dict[str, Document] = {}

    def of(self, schema: Schema) -> Document:
        if schema.get("nullable"):
            # A reference is spelled out here: `anyOf` of it and null would hide what is wrong with a value.
            return _or_null(self._spelled_out(contract().resolve(schema)))
        if "$ref" in schema:
            self._define(schema["$ref"])
            return {"$ref": f"#/definitions/{schema['$ref']}"}
        return self._spelled_out(schema)

    def _spelled_out(self, schema: Schema) -> Document:
        for choice in CHOICES:
            if choice in schema:
                return {"anyOf": [self.of(part) for part in schema[choice]]}
        result: Document = {name: schema[name] for name in SAME if name in schema}
        if "exclusiveMinimum" in schema:  # Pinterest puts the bound here, as later drafts do
            result |= {"minimum": schema["exclusiveMinimum"], "exclusiveMinimum": True}
        if "items" in schema:
            result["items"] = self.of(schema["items"])
        if "properties" in schema:
            result |= self._properties(schema)
        if isinstance(schema.get("additionalProperties"), dict):
            result["additionalProperties"] = self.of(schema["additionalProperties"])
        return result

    def _properties(self, schema: Schema) -> Document:
        result: Document = {"properties": {name: self.of(part) for name, part in schema["properties"].items()}}
        if self.complete:
            result["required"] = list(schema["properties"])
        if self.closed and "additionalProperties" not in schema:
            result["additionalProperties"] = False
        return result

    def _define(self, name: str) -> None:
        if name not in self.definitions:
            self.definitions[name] = {}  # entered before its parts are translated: one of them may refer to it
            self.definitions[name] = self.of(contract().schema(name))


def _or_null(schema: Document) -> Document:
    if "anyOf" in schema:
        return {"anyOf": [*schema["anyOf"], {"type": "null"}]}
    if "type" not in schema:
        return schema  # a schema without a type allows null already
    result = {**schema, "type": [schema["type"], "null"]}
    if "enum" in schema:
        result["enum"] = [*schema["enum"], None]
    return result


def is_date(text: str) -> bool:
    """Tell whether a text is a date of the calendar, written `YYYY-MM-DD`."""
    return re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII) is not None and _is_iso(text)


def is_date_time(text: str) -> bool:
    """Tell whether a text is a time of ISO 8601; Pinterest's own often have no zone (Q16)."""
    return "T" in text and _is_iso(re.sub(r"(?<=:\d\d)\.\d+|Z$", "", text))


def _is_iso(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


FORMATS = {"date": is_date, "date-time": is_date_time}
