"""Holds the fake's answers against Pinterest's own description of its API, where a copy of that is at hand.

The description is OpenAPI 3.0, whose schemas are nearly JSON Schema; what differs is translated here.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest

from mockserver.contract.conformance import deviations
from mockserver.contract.description import contract as packed
from tests.deviations import DEVIATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator


DESCRIPTION = Path(__file__).parents[2] / "shared" / "facts" / "openapi-5.23.0.json"
"""Beside the repository, never in it."""
CONTRACT = DESCRIPTION.with_name("contract-5.28.json")
BASE = "urn:description"
ROOT = re.compile(r"/(?:sandbox/)?v5(/.*)", re.DOTALL)
PARTS = ("items", "additionalProperties", "not")
CHOICES = ("allOf", "anyOf", "oneOf")
RULES = ("type", "enum", "required", "format", "pattern", "minimum", "maximum", "exclusiveMinimum", "uniqueItems")
LENGTHS = ("minLength", "maxLength", "minItems", "maxItems")
KEYWORDS = {"properties", *PARTS, *CHOICES, *RULES, *LENGTHS}
"""What is the same in JSON Schema, or nearly."""
ERROR = {"$ref": f"{BASE}#/components/schemas/Error"}


@dataclass(frozen=True, slots=True)
class Problem:
    """Where an answer is not as described."""

    operation: str
    status: int
    place: str
    """A JSON pointer into the body; empty for the answer as a whole."""
    rule: str
    """The keyword of the schema that it breaks, or `status`, `type`, `body`."""
    message: str

    def __str__(self) -> str:
        return f"{self.operation} {self.status}: {self.place or 'the answer'} breaks {self.rule}: {self.message}"


class Oracle:
    """The description, ready to be asked."""

    def __init__(self, description: dict[str, Any]) -> None:
        self.description = description
        self._paths = [(_pattern(path), methods) for path, methods in description["paths"].items()]
        self._paths.sort(key=lambda entry: entry[0].groups)  # /pins/analytics before /pins/{pin_id}
        self._validators: dict[tuple[str, str], Any] = {}

    def unexpected(self, method: str, path: str, status: int, content_type: str, body: bytes) -> Iterator[Problem]:
        """What is wrong with an answer and no accepted deviation."""
        for problem in self.problems(method, path, status, content_type, body):
            if not any(deviation.covers(problem) for deviation in DEVIATIONS):
                yield problem

    def problems(self, method: str, path: str, status: int, content_type: str, body: bytes) -> Iterator[Problem]:
        """What is wrong with an answer; of what Pinterest does not have, only the form of errors is looked at."""
        operation = self._find(method, path)
        name = operation["operationId"] if operation else f"{method} {path}"
        responses = operation["responses"] if operation else {"default": {"content": {"application/json": {}}}}
        response = responses.get(str(status)) or responses.get("default" if status >= 400 else "")
        if response is None:
            yield Problem(name, status, "", "status", f"documented are {', '.join(responses)}")
            return
        if "content" not in response:
            if body:
                yield Problem(name, status, "", "body", "none is documented")
            return
        if content_type != "application/json":
            yield Problem(name, status, "", "type", f"{content_type} is not application/json")
            return
        key = (name if operation else "", str(status))
        if key not in self._validators:
            schema = response["content"]["application/json"].get("schema")
            self._validators[key] = self._validator(translated(schema) if schema else ERROR)
        try:
            value = json.loads(body)
        except ValueError:
            yield Problem(name, status, "", "body", "it is not JSON")
            return
        for error in self._validators[key].iter_errors(value):
            place = "".join(f"/{part}" for part in error.instance_path)
            yield Problem(name, status, place, str(error.schema_path[-1]), error.message)

    def _find(self, method: str, path: str) -> Any:
        for pattern, methods in self._paths:
            if pattern.fullmatch(path.rstrip("/")):
                return methods.get(method.lower())
        return None

    def _validator(self, schema: Any) -> Any:
        return jsonschema_rs.Draft202012Validator(schema, registry=self._registry, validate_formats=True)

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        schemas = {name: translated(schema) for name, schema in self.description["components"]["schemas"].items()}
        return jsonschema_rs.Registry([(BASE, {"components": {"schemas": schemas}})])


ORGANIC = ("boards", "media", "oauth", "pins", "search", "user_account")
"""The tags of the operations that are held against the older description."""
DERIVED = frozenset(operation.id for operation in packed().operations() if operation.tag not in ORGANIC)


def against_the_contract(operation_id: str, status: int, content_type: str, body: bytes) -> Iterator[Problem]:
    """What is wrong with the answer to an operation that the fake derives from the contract."""
    value = json.loads(body) if body else None
    if body and content_type != "application/json":
        yield Problem(operation_id, status, "", "type", f"{content_type} is not application/json")
    for problem in deviations(packed().operation(operation_id), status, value):
        place, _, message = problem.partition(": ")
        if status == 401 and "('status' was unexpected)" in message:
            continue  # ER1: recorded beside code and message, though it is not described
        yield Problem(operation_id, status, place, "contract", message)


@cache
def oracle() -> Oracle:
    return Oracle(json.loads(DESCRIPTION.read_text(encoding="utf-8")))


@cache
def contract() -> dict[str, Any]:
    """The operations and schemas of 5.28 (H8); skips the test where they are not at hand."""
    if not CONTRACT.exists():
        pytest.skip("Pinterest's description is not at hand: put it into shared/facts, beside the repository")
    content: dict[str, Any] = json.loads(CONTRACT.read_text(encoding="utf-8"))
    return content


def translated(schema: Any) -> Any:
    """A schema of OpenAPI 3.0 as JSON Schema."""
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        result: dict[str, Any] = {"$ref": f"{BASE}{schema['$ref']}"}
    else:
        result = {name: _keyword(name, value) for name, value in schema.items() if name in KEYWORDS}
        if result.pop("exclusiveMinimum", False):
            result["exclusiveMinimum"] = result.pop("minimum")
    return {"anyOf": [result, {"type": "null"}]} if schema.get("nullable") else result


def _keyword(name: str, value: Any) -> Any:
    if name == "properties":
        return {key: translated(part) for key, part in value.items()}
    if name in CHOICES:
        return [translated(part) for part in value]
    return translated(value) if name in PARTS else value


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split("({.*?})", path)
    return re.compile("".join("([^/]+)" if part.startswith("{") else re.escape(part) for part in parts))
