"""The contract as the OpenAPI document that it was packed from, for tools that read nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.contract.description import CHOICES, contract

if TYPE_CHECKING:
    from mockserver.contract.description import OperationContract, Parameter, Schema

OURS = ("form", "$ref", "exclusiveMinimum", "properties", "items", "additionalProperties", *CHOICES)
"""The keywords that are written in another way."""


def openapi() -> dict[str, Any]:
    """All operations and schemas of the contract, as OpenAPI 3.0. Objects have the described properties only."""
    paths: dict[str, Any] = {}
    for operation in contract().operations():
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation)
    schemas = {name: schema_of(schema) for name, schema in contract().schemas.items()}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Pinterest", "version": contract().version},
        "servers": [{"url": "/v5"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _operation(operation: OperationContract) -> dict[str, Any]:
    result: dict[str, Any] = {
        "operationId": operation.id,
        "tags": [operation.tag],
        "parameters": [_parameter(one) for one in operation.parameters],
        "responses": {
            status: {"description": status, **({} if schema is None else _json(schema))}
            for status, schema in operation.answers.items()
        },
    }
    if operation.body is not None:
        result["requestBody"] = {"required": True, **_json(operation.body)}
    if operation.form:
        fields = {name: schema_of(schema) for name, schema in operation.form.items()}
        required = [name for name, schema in operation.form.items() if schema.get("required")]
        form: dict[str, Any] = {"type": "object", "properties": fields, **({"required": required} if required else {})}
        result["requestBody"] = {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": form}}}
    return result


def _json(schema: Schema) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema_of(schema)}}}


def _parameter(parameter: Parameter) -> dict[str, Any]:
    listed = {} if parameter.style is None else {"style": "form", "explode": parameter.style == "multi"}
    return {
        "name": parameter.name,
        "in": parameter.location,
        "required": parameter.required,
        "schema": schema_of(parameter.schema),
        **listed,
    }


def schema_of(schema: Schema) -> dict[str, Any]:
    """A schema of the contract as OpenAPI has it. A `oneOf` is an `anyOf`: some of Pinterest's alternatives overlap."""
    if "$ref" in schema:
        named = {"$ref": f"#/components/schemas/{schema['$ref']}"}
        return {"allOf": [named], "nullable": True} if schema.get("nullable") else named
    result: dict[str, Any] = {
        name: value for name, value in schema.items() if name not in OURS and not isinstance(value, bool)
    }
    if result.get("format") == "date-time":
        del result["format"]  # only answers have times like this, and recorded ones are without a zone (F4, Q16)
    if schema.get("nullable"):
        result["nullable"] = True
        if "enum" in schema:
            result["enum"] = [*schema["enum"], None]
    if "exclusiveMinimum" in schema:
        result |= {"minimum": schema["exclusiveMinimum"], "exclusiveMinimum": True}
    for choice in CHOICES:
        if choice in schema:
            result["anyOf"] = [schema_of(part) for part in schema[choice]]
    if "items" in schema:
        result["items"] = schema_of(schema["items"])
    if "properties" in schema:
        result["properties"] = {name: schema_of(part) for name, part in schema["properties"].items()}
        result["additionalProperties"] = False
    if "additionalProperties" in schema:
        inner = schema["additionalProperties"]
        result["additionalProperties"] = schema_of(inner) if isinstance(inner, dict) else inner
    return result
