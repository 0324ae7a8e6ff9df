"""The data file is what the tool makes of the facts, small, and without a word of Pinterest's prose."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from mockserver.contract.body import read_body
from mockserver.contract.description import contract
from mockserver.contract.wording import Violation
from tests.oracle import DESCRIPTION
from tools.amendments import LOST
from tools.pack_contract import SOURCES, TARGET, pack

if TYPE_CHECKING:
    from collections.abc import Iterator

FACTS = DESCRIPTION.parent
with_facts = pytest.mark.skipif(not DESCRIPTION.exists(), reason="the facts are beside the repository, not in it")
MOST = 100 * 1024
"""Bytes that the description may take of the wheel, which deflates its files."""


@with_facts
def test_the_committed_file_is_what_the_tool_makes() -> None:
    assert TARGET.read_text(encoding="utf-8") == pack(FACTS)


@with_facts
def test_all_operations_are_there_with_their_methods_and_paths() -> None:
    facts = json.loads((FACTS / SOURCES[0]).read_text(encoding="utf-8"))
    described = {(row["id"], row["method"], row["path"]) for row in facts["operations"]}
    assert {(row.id, row.method, row.path) for row in contract().operations()} == described
    assert len(described) == 266  # H8
    assert contract().version == facts["version"] == "5.28.0"


@with_facts
@pytest.mark.parametrize(("place", "options"), LOST.items())
def test_an_enumeration_that_one_copy_has_lost_is_there(place: str, options: list[str]) -> None:
    """The description of 5.23 says the same, where it has the property."""
    name, key = place.split(".")
    value = contract().schema(name)["properties"][key]
    assert value.get("items", value)["enum"] == options
    older = json.loads(DESCRIPTION.read_text(encoding="utf-8"))["components"]["schemas"].get(name, {})
    said = older.get("properties", {}).get(key, {"enum": options})
    assert said.get("items", said)["enum"] == options


def test_norway_is_a_country_and_norwegian_a_language() -> None:
    """YAML reads their code as false, and so did what the description was made with."""
    assert "NO" in contract().schema("Country")["enum"]
    assert "NO" in contract().schema("Language")["enum"]
    assert '"false"' not in TARGET.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("operation", "body", "keyword"),
    [
        ("boards/create", {"name": ""}, "minLength"),  # B8
        ("boards/create", {"name": "x" * 181}, "maxLength"),  # B8
        ("campaigns/update", [{"id": "1", "name": "x" * 256}], "maxLength"),  # CP4
        ("ads/update", [{"id": "1", "name": "x" * 256}], "maxLength"),  # AD5
        ("pins/create", {"media_source": {"source_type": "pin_url"}}, "required"),  # P3
        ("verify_website/update", {}, "required"),  # U8
    ],
)
def test_what_is_known_beyond_the_description_is_in_it(operation: str, body: Any, keyword: str) -> None:
    with pytest.raises(Violation) as refused:
        read_body(contract().operation(operation), body)
    assert refused.value.keyword == keyword


def test_it_takes_little_of_the_wheel() -> None:
    assert len(zlib.compress(TARGET.read_bytes())) <= MOST


def test_it_holds_no_descriptions_and_no_examples() -> None:
    data = json.loads(TARGET.read_text(encoding="utf-8"))
    assert not {"description", "example", "examples", "summary", "title"} & set(_keywords(data))


def test_every_schema_that_is_named_is_there() -> None:
    data = json.loads(TARGET.read_text(encoding="utf-8"))
    assert set(_references(data)) <= data["schemas"].keys()


@pytest.mark.parametrize(
    ("operation", "status"),
    [
        ("boards/create", 201),  # Q29
        ("feeds/create", 201),  # QC25
        ("audiences/create", 200),  # GC13
        ("schedules/create", 200),  # EN13
        ("promotions/delete", 204),
        ("conversion_deletion_requests/conversion_deletion_request_delete", 204),
        ("campaigns/create", 200),  # EN2
    ],
)
def test_success_has_the_status_that_was_recorded(operation: str, status: int) -> None:
    assert contract().operation(operation).success == status


@pytest.mark.parametrize(
    ("schema", "name", "form"),
    [
        ("Campaign", "created_time", "unix_seconds"),  # FX7
        ("InviteDataResponse", "sent_at", "unix_milliseconds"),  # FX8
        ("CampaignAdPreview", "expires_at", "unix_milliseconds"),  # FX8
        ("SSIOInsertionOrderCreate", "accepted_terms_time", "unix_seconds"),  # FX9
        ("LeadSubscription", "created_time", "unix_milliseconds"),  # LS4
        ("Board", "created_at", "iso_without_zone"),  # Q16
    ],
)
def test_times_are_written_as_their_family_writes_them(schema: str, name: str, form: str) -> None:
    assert contract().schema(schema)["properties"][name]["form"] == form


def test_an_amount_has_no_form_of_a_time() -> None:
    assert "form" not in contract().schema("Campaign")["properties"]["daily_spend_cap"]


def test_documented_errors_are_there_to_the_letter() -> None:
    error = contract().operation("boards/list_pins").error(404)
    assert error is not None
    assert (error.code, error.message) == (404, "Board not found.")


def _keywords(value: Any) -> Iterator[str]:
    """The keys of all objects, save those that are names of properties, operations or schemas."""
    if isinstance(value, list):
        for part in value:
            yield from _keywords(part)
    if isinstance(value, dict):
        for name, part in value.items():
            yield name
            named = name in ("properties", "operations", "schemas", "form") and isinstance(part, dict)
            yield from _keywords(list(part.values()) if named else part)


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for part in value:
            yield from _references(part)
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        yield from _references(list(value.values()))
