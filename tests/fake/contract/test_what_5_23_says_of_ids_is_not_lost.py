"""The copy of 5.28 has lost what may stand in lists and some options: what 5.23 says of these is in the data file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from mockserver.contract.description import contract
from tests.oracle import DESCRIPTION

if TYPE_CHECKING:
    from collections.abc import Iterator

    Schema = dict[str, Any]

pytestmark = pytest.mark.skipif(not DESCRIPTION.exists(), reason="the facts are beside the repository, not in it")
RULES = ("pattern", "enum")
KNOWN = {
    "audiences/create rule/visitor_source_id pattern",
    "audiences/update rule/visitor_source_id pattern",
    "keywords/create parent_id pattern",
    "analytics/create_report product_item_ids[] pattern",
}
"""AU19: texts and types contradict each other. Of parents of keywords a rule of the family says more (FX4). The fake
knows products by the ids of who sells them."""


class Older:
    """The description of 5.23."""

    def __init__(self) -> None:
        self.whole: Schema = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
        methods = [row for path in self.whole["paths"].values() for row in path.values() if isinstance(row, dict)]
        self.operations = {row["operationId"]: row for row in methods if "operationId" in row}

    def resolve(self, schema: Schema) -> Schema:
        """A schema with what it refers to and is made of."""
        found: Schema = {}
        if "$ref" in schema:
            found = self.whole
            for step in schema["$ref"].split("/")[1:]:
                found = found[step]
            found = self.resolve(found)
        for part in schema.get("allOf", ()):
            part = self.resolve(part)
            found = {**found, **part, "properties": {**found.get("properties", {}), **part.get("properties", {})}}
        return {**found, **{name: value for name, value in schema.items() if name not in ("$ref", "allOf")}}


def lost(older: Older, before: Schema, now: Schema, place: str) -> Iterator[str]:
    before, now = older.resolve(before), contract().resolve(now)
    if any(choice in schema for choice in ("oneOf", "anyOf") for schema in (before, now)):
        return
    yield from (f"{place} {rule}" for rule in RULES if rule in before and rule not in now)
    for name in before.get("properties", {}).keys() & now.get("properties", {}).keys():
        yield from lost(older, before["properties"][name], now["properties"][name], f"{place}/{name}")
    if "items" in before and "items" in now:
        yield from lost(older, before["items"], now["items"], f"{place}[]")


def test_of_parameters_and_of_bodies() -> None:
    older, found, compared = Older(), set(), 0
    for operation in contract().operations():
        described = older.operations.get(operation.id)
        if described is None:
            continue
        parameters = [older.resolve(one) for one in described.get("parameters", ())]
        schemas = {one["name"]: one["schema"] for one in parameters}
        now: dict[str, Schema] = {one.name: one.schema for one in contract().operation(operation.id).parameters}
        if "requestBody" in described:
            content = older.resolve(described["requestBody"])["content"]
            body = contract().operation(operation.id).body
            if "application/json" in content and body is not None:
                schemas[""], now[""] = content["application/json"]["schema"], body
        for name in schemas.keys() & now.keys():
            compared += 1
            for one in lost(older, schemas[name], now[name], name):
                found.add(f"{operation.id} {one.removeprefix('/')}")
    assert compared > 500
    assert found == KNOWN
