"""Answers and bodies can be made up for each operation; a fault that is put into one is found and said."""

from __future__ import annotations

import copy
import json
import random
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockserver.contract.body import read_body
from mockserver.contract.conformance import deviations
from mockserver.contract.description import OperationContract, Schema, contract
from mockserver.contract.example import FAILURES, make_answer, make_value
from mockserver.contract.sample_text import PATTERNS, TIME_PATTERNS
from mockserver.contract.violations import first_breach
from mockserver.contract.wording import BODY, Violation

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = datetime(2026, 11, 26, 9, tzinfo=timezone.utc)
OPERATIONS = list(contract().operations())
WITH_BODY = [row for row in OPERATIONS if row.body is not None]
SEEDS = st.integers(0, 2**32)
ACCOUNT = "549755885175"


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda row: row.id)
def test_each_answer_is_as_described(operation: OperationContract) -> None:
    for seed in range(3):
        answer = make_answer(operation, random.Random(seed), now=NOW)
        assert deviations(operation, operation.success, answer) == []


@given(operation=st.sampled_from(OPERATIONS), seed=SEEDS)
def test_it_has_all_that_is_described_but_for_failures(operation: OperationContract, seed: int) -> None:
    answer = make_answer(operation, random.Random(seed), now=NOW)
    missing = deviations(operation, operation.success, answer, complete=True)
    assert [problem for problem in missing if not any(f'"{name}" is' in problem for name in FAILURES)] == []


@given(operation=st.sampled_from(WITH_BODY), seed=SEEDS, amount=st.sampled_from(["usual", "sparse", "brief"]))
def test_each_body_is_taken_as_it_is(operation: OperationContract, seed: int, amount: str) -> None:
    assert operation.body is not None
    body = make_value(operation.body, random.Random(seed), now=NOW, sparse=amount == "sparse", brief=amount == "brief")
    assert read_body(operation, body) == body
    assert first_breach(operation.body, body, closed=True) is None  # what was compiled and what explains it agree


@given(operation=st.sampled_from(OPERATIONS), seed=SEEDS)
def test_the_same_seed_makes_the_same_answer(operation: OperationContract, seed: int) -> None:
    first, again = (json.dumps(make_answer(operation, random.Random(seed), now=NOW)) for _ in range(2))
    assert first == again


def test_the_random_numbers_of_the_process_are_left_alone() -> None:
    state = random.getstate()
    make_answer(contract().operation("campaigns/list"), random.Random(1), now=NOW)
    assert random.getstate() == state


def test_what_was_asked_for_is_repeated() -> None:
    given = {"ad_account_id": ACCOUNT, "id": "626735565838", "name": "Sale", "status": "PAUSED"}
    campaign = make_answer(contract().operation("campaigns/get"), random.Random(1), now=NOW, given=given)
    assert {name: campaign[name] for name in given} == given


def test_ids_are_repeated_inside_and_other_names_are_not() -> None:
    given = {"ad_account_id": ACCOUNT, "name": "Sale"}
    page = make_answer(contract().operation("campaigns/list"), random.Random(1), now=NOW, given=given)
    assert {campaign["ad_account_id"] for campaign in page["items"]} == {ACCOUNT}
    assert "Sale" not in {campaign["name"] for campaign in page["items"]}


def test_what_the_schema_does_not_allow_is_not_repeated() -> None:
    campaign = make_answer(contract().operation("campaigns/get"), random.Random(1), now=NOW, given={"status": "LOST"})
    assert campaign["status"] != "LOST"


@pytest.mark.parametrize("kind", ["RETAIL", "HOTEL", "CREATIVE_ASSETS"])
def test_what_is_given_decides_between_alternatives(kind: str) -> None:
    feed = make_answer(contract().operation("feeds/get"), random.Random(1), now=NOW, given={"catalog_type": kind})
    assert feed["catalog_type"] == kind


def test_a_page_that_is_made_up_is_the_last() -> None:
    assert make_answer(contract().operation("campaigns/list"), random.Random(1), now=NOW)["bookmark"] is None


def test_a_sparse_thing_has_nulls_defaults_and_the_first_options() -> None:
    campaign = make_value(contract().schema("Campaign"), random.Random(1), now=NOW, sparse=True)
    assert (campaign["end_time"], campaign["status"], campaign["is_top_of_search"]) == (None, "ACTIVE", False)


def test_a_brief_body_has_what_is_required_and_else_what_is_said_of_a_thing() -> None:
    for operation, names in (
        ("boards/create", {"name"}),
        ("boards/update", {"name"}),
        ("campaigns/update", {"id", "name"}),
        ("lead_forms/create", {"completion_message", "has_accepted_terms", "name", "privacy_policy_link", "questions"}),
    ):
        body = make_value(contract().operation(operation).body or {}, random.Random(1), now=NOW, brief=True)
        assert {*(body[0] if isinstance(body, list) else body)} == names


def test_a_sparse_number_is_above_a_bound_that_it_may_not_be() -> None:
    schema = {"type": "number", "exclusiveMinimum": 0, "maximum": 1}
    assert 0 < make_value(schema, random.Random(1), now=NOW, sparse=True) <= 1


def test_times_lie_around_now_in_the_form_of_their_field() -> None:
    campaign = make_answer(contract().operation("campaigns/get"), random.Random(1), now=NOW)
    assert campaign["created_time"] <= NOW.timestamp() < campaign["end_time"]
    preview = make_value(contract().schema("CampaignAdPreview"), random.Random(1), now=NOW)
    assert preview["expires_at"] > NOW.timestamp() * 1000  # FX8


def test_every_pattern_of_the_description_can_be_made() -> None:
    patterns = {pattern for schema in contract().schemas.values() for pattern in _patterns(schema)}
    assert patterns <= PATTERNS.keys() | TIME_PATTERNS.keys()


@given(operation=st.sampled_from(WITH_BODY), seed=SEEDS, data=st.data())
def test_a_fault_in_a_body_is_refused_in_its_words(
    operation: OperationContract, seed: int, data: st.DataObject
) -> None:
    assert operation.body is not None
    body = make_value(operation.body, random.Random(seed), now=NOW)
    faults = list(_faults(operation.body, body, ()))
    if not faults:
        return
    fault = data.draw(st.sampled_from(faults))
    with pytest.raises(Violation) as caught:
        read_body(operation, fault.put_into(body))
    pointer = "".join(f"/{part}" for part in fault.place)
    assert (caught.value.message, caught.value.name) == (f"Invalid request: {fault.words}", pointer)


@dataclass(frozen=True)
class Fault:
    """A value that breaks one rule at one place."""

    place: tuple[str | int, ...]
    keyword: str
    value: Any
    limit: Any

    @property
    def words(self) -> str:
        return BODY[self.keyword](self.value, self.limit)

    def put_into(self, body: Any) -> Any:
        result = copy.deepcopy(body)
        if not self.place:
            return self.value
        place = result
        for part in self.place[:-1]:
            place = place[part]
        place[self.place[-1]] = self.value
        return result


def _faults(schema: Schema, value: Any, place: tuple[str | int, ...]) -> Iterator[Fault]:
    """All that can be made wrong in a value, but for what lies inside of alternatives."""
    schema = contract().resolve(schema)
    if "oneOf" in schema or "anyOf" in schema:
        return
    yield from _faults_here(schema, value, place)
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from _faults(schema["items"], item, (*place, number))
    if isinstance(value, dict):
        parts = schema.get("properties", {})
        for name, part in ((name, parts[name]) for name in value if name in parts):
            yield from _faults(part, value[name], (*place, name))


def _faults_here(schema: Schema, value: Any, place: tuple[str | int, ...]) -> Iterator[Fault]:
    kind = schema.get("type")
    if kind in ("string", "integer", "number", "boolean", "array"):
        yield Fault(place, "type", {}, kind)
    if kind == "object" and "properties" in schema:
        yield Fault(place, "type", 5, "object")
        for name in schema.get("required", ()):
            yield Fault(place, "required", {key: part for key, part in value.items() if key != name}, name)
        if "additionalProperties" not in schema:
            yield Fault(place, "additionalProperties", {**value, "nonsense": 1}, ["nonsense"])
    if "enum" in schema and kind == "string":
        yield Fault(place, "enum", "NONSENSE", schema["enum"])
    if "minimum" in schema:
        yield Fault(place, "minimum", schema["minimum"] - 1, schema["minimum"])
    if "maximum" in schema:
        yield Fault(place, "maximum", schema["maximum"] + 1, schema["maximum"])
    if "exclusiveMinimum" in schema:
        yield Fault(place, "exclusiveMinimum", schema["exclusiveMinimum"], schema["exclusiveMinimum"])
    if schema.get("pattern") == r"^\d+$" and "maxLength" not in schema:
        yield Fault(place, "pattern", "12a", schema["pattern"])
    if "maxLength" in schema and "pattern" not in schema and "enum" not in schema:
        yield Fault(place, "maxLength", "x" * (schema["maxLength"] + 1), schema["maxLength"])
    if "maxItems" in schema and value:
        yield Fault(place, "maxItems", value[:1] * (schema["maxItems"] + 1), schema["maxItems"])
    if schema.get("minItems"):
        yield Fault(place, "minItems", [], schema["minItems"])


def _patterns(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for part in value:
            yield from _patterns(part)
    if isinstance(value, dict):
        if isinstance(value.get("pattern"), str):
            yield value["pattern"]
        yield from _patterns(list(value.values()))
