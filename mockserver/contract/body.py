"""Check the JSON body of a request against the schema of its operation.

>>> read_body(contract().operation("boards/create"), {"name": "Summer", "is_ads_only": None, "privacy": "SECRET"})
{'name': 'Summer', 'privacy': 'SECRET'}
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from mockserver.contract.description import alternatives, contract, is_nullable
from mockserver.contract.json_schema import compiled, self_contained
from mockserver.contract.violations import first_breach
from mockserver.contract.wording import body_violation

if TYPE_CHECKING:
    from jsonschema_rs import Draft4Validator

    from mockserver.contract.description import OperationContract, Schema


def read_body(operation: OperationContract, body: Any, *, strict: bool = True) -> Any:
    """Check the body and return it as the operation understands it, copied where fields had to be left out.

    What a client sends as null is absent, unless the field may be null: some clients send it for every optional field.

    Args:
        operation: An operation that has a body.
        body: The decoded JSON.
        strict: Whether fields that are not described are refused; otherwise they are dropped.

    Raises:
        Violation: The first thing that is wrong.
    """
    schema = operation.body
    assert schema is not None, f"{operation.id} has no body"
    if strict and _is_valid(operation.id, body):
        return body
    check(schema, body, strict=strict)
    return tidy(schema, body, unknown_too=not strict)


def check(schema: Schema, value: Any, *, strict: bool = True) -> None:
    """Raise the first `Violation` of the schema that the value commits; `strict` means what it does in `read_body`."""
    breach = first_breach(schema, value, closed=strict)
    if breach is not None:
        raise body_violation(breach)


def _is_valid(operation_id: str, body: Any) -> bool:
    try:
        return _validator(operation_id).is_valid(body)
    except ValueError:  # an open object may be nested too deeply for the validator
        return False


@cache
def _validator(operation_id: str) -> Draft4Validator:
    schema = contract().operation(operation_id).body
    assert schema is not None
    return compiled(self_contained(schema, closed=True))


def tidy(schema: Schema, value: Any, *, unknown_too: bool) -> Any:
    """Return the value without the nulls of fields that cannot be null and, if asked, without undescribed fields."""
    objects = alternatives(schema)
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
        elif field is not None or is_nullable(known):
            result[name] = tidy(known, field, unknown_too=unknown_too)
    return result
