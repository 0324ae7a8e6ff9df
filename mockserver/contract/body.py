"""Checks the JSON body of a request against the schema of its operation.

>>> read_body(contract().operation("boards/create"), {"name": "Summer", "description": None, "privacy": "SECRET"})
{'name': 'Summer', 'privacy': 'SECRET'}
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.contract.description import contract
from mockserver.contract.json_schema import CHOICES, Document, compiled, self_contained
from mockserver.contract.violations import first_breach
from mockserver.contract.wording import body_violation, unreadable_body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema_rs import Draft4Validator

    from mockserver.contract.description import OperationContract, Schema


def read_body(operation: OperationContract, body: Any, *, strict: bool = True) -> Any:
    """The body as the operation understands it, a value of its own where anything had to go.

    What a client sends as null is absent, unless the field may be null: some clients send it for every optional field.

    Args:
        operation: One that has a body.
        body: The decoded JSON.
        strict: Whether fields that are not described are refused; otherwise they are dropped.

    Raises:
        Violation: The first thing that is wrong.
    """
    schema = operation.body
    assert schema is not None, f"{operation.id} has no body"
    rules = _rules(operation.id, strict)
    if not rules.validator.is_valid(body):
        body = tidy(schema, body, unknown_too=not strict)
        rules.check(body)
    elif not strict:
        body = tidy(schema, body, unknown_too=True)
    return body


class _Rules(NamedTuple):
    validator: Draft4Validator
    document: Document

    def check(self, body: Any) -> None:
        try:
            breach = first_breach(self.validator.iter_errors(body), self.document)
        except UnicodeEncodeError as error:
            raise unreadable_body(f"the body is not JSON: {error}") from None
        except ValueError:
            raise unreadable_body("the body is nested too deeply") from None
        if breach is not None:
            raise body_violation(breach)


@cache
def _rules(operation_id: str, closed: bool) -> _Rules:
    schema = contract().operation(operation_id).body
    assert schema is not None
    document = self_contained(schema, closed=closed)
    return _Rules(compiled(document), document)


def tidy(schema: Schema, value: Any, *, unknown_too: bool) -> Any:
    """The value without the nulls of fields that cannot be null and, if asked, without undescribed fields."""
    objects = list(_alternatives(schema))
    if isinstance(value, list):
        items: Schema = {"anyOf": [one["items"] for one in objects if "items" in one]}
        return [tidy(items, item, unknown_too=unknown_too) for item in value]
    if not isinstance(value, dict) or not any("properties" in one for one in objects):
        return value
    is_open = any("additionalProperties" in one or one.get("type") != "object" for one in objects)
    result = {}
    for name, field in value.items():
        known: Schema = {"anyOf": [one["properties"][name] for one in objects if name in one.get("properties", {})]}
        if not known["anyOf"]:
            if is_open or not (unknown_too or field is None):
                result[name] = field
        elif field is not None or _is_nullable(known):
            result[name] = tidy(known, field, unknown_too=unknown_too)
    return result


def _alternatives(schema: Schema) -> Iterator[Schema]:
    """The schemas that a value may follow, none of which is a choice of others."""
    schema = contract().resolve(schema)
    choices = [part for choice in CHOICES for part in schema.get(choice, ())]
    if any(choice in schema for choice in CHOICES):
        for part in choices:
            yield from _alternatives(part)
    else:
        yield schema


def _is_nullable(schema: Schema) -> bool:
    schema = contract().resolve(schema)
    return schema.get("nullable", False) or any(
        _is_nullable(part) for choice in CHOICES for part in schema.get(choice, ())
    )
