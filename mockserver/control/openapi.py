"""Make the control API's OpenAPI document from its table of controls."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mockserver.control import signatures
from mockserver.control.serializers import plain
from mockserver.model.decoding import is_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mockserver.control.registry import Control

NO_CONTENT = {"description": "Done."}
ERRORS = {
    "400": "An argument cannot be so.",
    "401": "The mock wants its control token.",
    "403": "The request comes from another site.",
    "404": "What is named does not exist.",
    "409": "What is asserted is not so.",
    "415": "The body is not JSON.",
}


def description(rows: Sequence[Control]) -> dict[str, Any]:
    """Build the OpenAPI 3.1 document of the controls."""
    paths: dict[str, dict[str, Any]] = {}
    for row in rows:
        paths.setdefault(row.path, {})[row.method.lower()] = _operation(row)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "The controls of the Pinterest mock",
            "description": "Time, faults, quotas, people and evidence: what tests in other languages do to the mock.",
            "version": "1",
        },
        "servers": [{"url": "/_mock"}],
        "security": [{}, {"control_token": []}],
        "paths": paths,
        "components": {
            "schemas": signatures.components(row.result for row in rows),
            "responses": {status: _error(text) for status, text in ERRORS.items()},
            "securitySchemes": {"control_token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _error(text: str) -> dict[str, Any]:
    body = {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}}
    return {
        "description": f"{text} `error` says what was wrong, and what to do.",
        "content": {"application/json": {"schema": body}},
    }


def _operation(row: Control) -> dict[str, Any]:
    named, others = signatures.arguments(row.function)
    rest = {name: argument for name, argument in named.items() if name not in row.path_arguments}
    operation: dict[str, Any] = {
        "summary": row.summary,
        "description": f"From Python: `{row.python}`.",
        "operationId": re.sub("[^a-z]+", "_", f"{row.method.lower()}{row.path}").strip("_"),
        "parameters": [_parameter(name, named[name], "path") for name in row.path_arguments],
        "responses": {
            **_success(row),
            **{status: {"$ref": f"#/components/responses/{status}"} for status in ERRORS},
        },
    }
    if row.method == "GET":
        operation["parameters"] += [_parameter(name, argument, "query") for name, argument in rest.items()]
        if others is not None:
            operation["parameters"].append(_further(others))
    elif rest or others is not None:
        operation["requestBody"] = {
            "required": any(argument.required for argument in rest.values()),
            "content": {"application/json": {"schema": _object(rest, others)}},
        }
    return operation


def _success(row: Control) -> dict[str, Any]:
    if row.result is type(None):
        return {"204": NO_CONTENT}
    return {"200": {"description": "Done.", "content": {"application/json": {"schema": signatures.schema(row.result)}}}}


def _parameter(name: str, argument: signatures.Argument, place: str) -> dict[str, Any]:
    value = {"schema": _argument(argument)}
    written: dict[str, Any] = {"content": {"application/json": value}} if is_json(argument.hint) else value
    return {"name": name, "in": place, "required": place == "path" or argument.required, **written}


def _further(others: Any) -> dict[str, Any]:
    """Describe parameters with names of their own: in the form style, an object is exploded into them."""
    fields = {"type": "object", "additionalProperties": signatures.schema(others)}
    return {"name": "others", "in": "query", "required": False, "style": "form", "explode": True, "schema": fields}


def _object(arguments: dict[str, signatures.Argument], others: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": others is not None,
        "required": [name for name, argument in arguments.items() if argument.required],
        "properties": {name: _argument(argument) for name, argument in arguments.items()},
    }


def _argument(argument: signatures.Argument) -> dict[str, Any]:
    found = signatures.schema(argument.hint)
    return found if argument.required or argument.default is None else {**found, "default": plain(argument.default)}
