"""A difference names the fact that it touches, or the question that Pinterest answers otherwise than the fake."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.contract.description import contract
from mockserver.documentation.facts import facts
from mockserver.drift import compare
from mockserver.drift.record import Record, load
from mockserver.drift.touched import Difference, facts_of, rows
from mockserver.model.scopes import scopes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    Schema = dict[str, Any]


def recorded(tmp_path: Path, behaviour: Mapping[str, Any]) -> compare.Differences:
    """What a record of a fake with switched behaviours differs in: for this test, that fake is Pinterest."""
    mock, record = PinterestMock(behaviour=behaviour), Record()
    bearer = {"Authorization": f"Bearer {mock.issue_token(None, scopes())['access_token']}"}
    http = Client(mock)

    def call(method: str, path: str, headers: Mapping[str, str], **options: Any) -> None:
        answer = http.open(path, method=method, headers=dict(headers), **options)
        record.add(method, path, [], answer.status_code, answer.headers.keys(), answer.data)

    for _ in range(2):
        call("POST", "/v5/boards", bearer, json={"name": "Album"})
    call("GET", "/v5/boards", bearer)
    call("GET", "/v5/boards", {})
    call("GET", "/v5/pins/1", bearer)
    mock.faults.fail("pins/list", "rate_limited", times=1)
    call("GET", "/v5/pins", bearer)
    record.save(tmp_path / "record.json", "https://api.pinterest.com")
    return compare.of_record(load(tmp_path / "record.json")[1])


@pytest.mark.parametrize(
    ("behaviour", "differences"),
    [
        ({}, {}),
        (
            {"www_authenticate": True},
            {
                "boards/list": [
                    "401 has the header www-authenticate, as the fake has it with www_authenticate=True (Q19)"
                ]
            },
        ),
        (
            {"retry_after": True},
            {"pins/list": ["429 has the header retry-after, as the fake has it with retry_after=True (Q18)"]},
        ),
        (
            {"created_status": 200, "duplicate_board_status": 409},
            {
                "boards/create": [
                    "status 200, as the fake has it with created_status=200 (Q29)",
                    "409 with code 58, as the fake has it with duplicate_board_status=409 (Q17)",
                ]
            },
        ),
        (
            {"timestamp_zone": True},
            {
                "boards/create": [
                    "board_pins_modified_at names its zone, as the fake has it with timestamp_zone=True (Q16)",
                    "created_at names its zone, as the fake has it with timestamp_zone=True (Q16)",
                ],
                "boards/list": [
                    "board_pins_modified_at names its zone, as the fake has it with timestamp_zone=True (Q16)",
                    "created_at names its zone, as the fake has it with timestamp_zone=True (Q16)",
                ],
            },
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, dict) else None,
)
def test_a_pinterest_with_other_behaviours_is_told_by_their_switches(
    tmp_path: Path, behaviour: Mapping[str, Any], differences: compare.Differences
) -> None:
    assert recorded(tmp_path, behaviour) == differences


@pytest.mark.parametrize(
    ("operation", "difference", "named"),
    [
        ("pins/get", Difference("answer", "/media/images/600x/url", ""), ("P5",)),
        ("pins/list", Difference("answer", "/bookmark", ""), ("F5",)),
        ("oauth/token", Difference("answer", "/refresh_token_expires_in", ""), ("T15", "T18")),
        ("boards/list", Difference("scope", "boards:read", ""), ("S2",)),
        ("catalogs/list", Difference("parameter", "page_size", ""), ("F6",)),
        ("campaigns/create", Difference("answer", "/items/*/exceptions", ""), ("EN5",)),
        ("feeds/create", Difference("code", "422", ""), ("FD17",)),
        ("GET on an unknown path", Difference("operation", "", ""), ("H8",)),
    ],
)
def test_the_first_row_that_fits_counts(operation: str, difference: Difference, named: tuple[str, ...]) -> None:
    assert facts_of(operation, difference) == named


def test_each_row_names_facts_that_there_are_and_operations_that_there_are() -> None:
    for row in rows():
        assert set(row.facts) <= facts().keys(), row
        assert any(fnmatchcase(operation, row.operation) for operation in contract().operation_ids), row
    assert rows()[-1][:3] == ("*", "*", "*")


def test_no_row_is_hidden_by_one_before_it() -> None:
    for number, row in enumerate(rows()):
        wider = [one for one in rows()[:number] if _covers(one.operation, row.operation)]
        assert not [one for one in wider if one.about in ("*", row.about) and _covers(one.place, row.place)], row


def _covers(pattern: str, narrower: str) -> bool:
    return fnmatchcase(narrower, pattern)


def test_the_description_that_the_fake_is_made_of_differs_in_nothing() -> None:
    """5.28.0, put back into the form of OpenAPI."""
    assert compare.of_description(openapi()) == {}


def openapi() -> dict[str, Any]:
    paths: dict[str, dict[str, Any]] = {}
    for one in contract().operations():
        content = None if one.body is None else {"content": {"application/json": {"schema": referring(one.body)}}}
        paths.setdefault(one.path, {})[one.method.lower()] = {
            "operationId": one.id,
            "security": [{"pinterest_oauth2": list(one.scopes)}],
            "parameters": [
                {"name": each.name, "in": each.location, "required": each.required, "schema": referring(each.schema)}
                for each in one.parameters
            ],
            **({"requestBody": content} if content else {}),
            "responses": {
                status: {} if schema is None else {"content": {"application/json": {"schema": referring(schema)}}}
                for status, schema in one.answers.items()
            },
        }
    schemas = {name: referring(schema) for name, schema in contract().schemas.items()}
    return {
        "openapi": "3.0.3",
        "info": {"version": contract().version},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def referring(part: Any) -> Any:
    """The schema with its bare names of others as OpenAPI writes them."""
    if isinstance(part, list):
        return [referring(each) for each in part]
    if not isinstance(part, dict):
        return part
    named = {"$ref": f"#/components/schemas/{part['$ref']}"} if isinstance(part.get("$ref"), str) else {}
    return {**{name: referring(value) for name, value in part.items()}, **named}
