"""The control API's own OpenAPI document, made from its table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.control import schema

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.control.table import Row

ERROR = {
    "description": "What was wrong, and what to do.",
    "content": {
        "application/json": {
            "schema": {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}}
        }
    },
}


def description(rows: Iterable[Row]) -> dict[str, Any]:
    """An OpenAPI 3.1 document."""
    paths: dict[str, dict[str, Any]] = {}
    for row in rows:
        paths.setdefault(row.path, {})[row.method.lower()] = _operation(row)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pinterest mock: controls", "version": "1"},
        "servers": [{"url": "/_mock"}],
        "paths": paths,
    }


def _operation(row: Row) -> dict[str, Any]:
    named, others = schema.arguments(row.function)
    rest = {name: argument for name, argument in named.items() if name not in row.path_arguments}
    operation: dict[str, Any] = {
        "summary": row.summary,
        "description": f"From Python: `{row.python}`.",
        "operationId": f"{row.method.lower()} {row.path}",
        "parameters": [_parameter(name, named[name], "path") for name in row.path_arguments],
        "responses": {
            "200": {"description": "Done.", "content": {"application/json": {"schema": {}}}},
            "204": {"description": "Done; there is nothing to say."},
            **dict.fromkeys(("400", "403", "404", "409"), ERROR),
        },
    }
    if row.method == "GET":
        operation["parameters"] += [_parameter(name, argument, "query") for name, argument in rest.items()]
    elif rest:
        operation["requestBody"] = {
            "required": any(argument.required for argument in rest.values()),
            "content": {"application/json": {"schema": _object(rest, others)}},
        }
    return operation


def _parameter(name: str, argument: schema.Argument, place: str) -> dict[str, Any]:
    required = place == "path" or argument.required
    return {"name": name, "in": place, "required": required, "schema": schema.schema(argument.hint)}


def _object(arguments: dict[str, schema.Argument], others: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": others is not None,
        "required": [name for name, argument in arguments.items() if argument.required],
        "properties": {name: schema.schema(argument.hint) for name, argument in arguments.items()},
    }
