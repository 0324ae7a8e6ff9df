"""What the table says of an operation is so in its description: places, ids, parents, pages."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest

from mockserver.api.consequences.base import FAMILIES, HANDLERS, MADE_UP
from mockserver.api.derived.by_shape import ACTS
from mockserver.contract.description import OperationContract, Schema, contract
from mockserver.contract.shapes import Shape, schema_at, shape, shapes, things_in
from mockserver.dispatch import ROUTER

ROWS = [row for row in shapes().values() if row.operation not in ROUTER.handlers]
KEPT = [row for row in ROWS if row.collection is not None]
ABOUT_ANOTHER_THING = {"analytics/create_template_report"}
"""Named in the path of it is a template, which is neither the report nor what that belongs to."""


def name_of(row: Shape) -> str:
    return row.operation


def of(row: Shape) -> OperationContract:
    return contract().operation(row.operation)


def answer_of(row: Shape) -> Schema:
    operation = of(row)
    return operation.answer(operation.success) or {}


def parameters_of(row: Shape, place: str = "path query") -> set[str]:
    return {parameter.name for parameter in of(row).parameters if parameter.location in place.split()}


def test_all_operations_are_there() -> None:
    assert tuple(shapes()) == contract().operation_ids
    assert len(shapes()) == 266


@pytest.mark.parametrize("row", shapes().values(), ids=name_of)
def test_an_operation_is_called_what_it_is(row: Shape) -> None:
    by_hand = row.operation in ROUTER.handlers or row.operation in HANDLERS
    by_shape = row.collection is not None and row.act in ACTS
    if HANDLERS.get(row.operation) in MADE_UP:  # by hand, with nothing behind it
        assert row.kind == "made up"
    elif by_hand or (by_shape and row.collection in FAMILIES):
        assert row.kind == "stateful"
    else:
        assert row.kind == ("kept" if by_shape else "made up")


def test_who_has_rules_is_in_the_table() -> None:
    assert {*HANDLERS} <= {*shapes()}
    assert {*FAMILIES} <= {row.collection for row in shapes().values()}


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_places_are_where_the_table_says(row: Shape) -> None:
    answer, body = answer_of(row), of(row).body or {}
    assert row.answer is None or (answer and schema_at(answer, row.answer) is not None)
    assert row.failures is None or schema_at(answer, row.failures) is not None
    assert row.things is None or (body and schema_at(body, row.things) is not None)


@pytest.mark.parametrize("row", [row for row in ROWS if row.act == "list"], ids=name_of)
def test_a_list_is_a_page_with_a_bookmark(row: Shape) -> None:
    answer = contract().resolve(answer_of(row))
    assert row.answer == "items[]"
    assert {"items", "bookmark"} <= answer["properties"].keys()
    assert {"bookmark", "page_size"} <= parameters_of(row)


@pytest.mark.parametrize("row", [row for row in ROWS if row.act == "list all"], ids=name_of)
def test_a_list_of_everything_takes_no_bookmark(row: Shape) -> None:
    assert row.answer is not None
    assert row.answer.endswith("[]")
    assert "bookmark" not in parameters_of(row)


@pytest.mark.parametrize("row", [row for row in ROWS if row.act.startswith("bulk ")], ids=name_of)
def test_a_bulk_has_many_things_in_its_body_or_query(row: Shape) -> None:
    if row.things is None:
        assert row.named_by in parameters_of(row, "query")
    else:
        assert row.things.endswith("[]")


@pytest.mark.parametrize("row", KEPT, ids=name_of)
def test_a_thing_that_is_kept_is_named_by_what_the_request_has(row: Shape) -> None:
    assert row.collection
    in_path = parameters_of(row, "path")
    named = in_path & {row.named_by}
    if row.operation not in ABOUT_ANOTHER_THING:
        assert {*row.parents, *named} == in_path
    if row.named_by is not None and row.named_by not in parameters_of(row):
        things = schema_at(of(row).body or {}, row.things or "")
        assert things is not None
        assert schema_at(things, row.named_by) is not None


@pytest.mark.parametrize("row", [row for row in KEPT if row.id and row.answer], ids=name_of)
def test_a_thing_shows_its_id(row: Shape) -> None:
    if row.act not in ("action", "bulk delete", "get job"):
        thing = schema_at(answer_of(row), row.answer or "")
        assert thing is not None
        assert schema_at(thing, row.id or "") is not None


@pytest.mark.parametrize("row", [row for row in KEPT if row.act in ("get", "update", "delete", "get job")], ids=name_of)
def test_one_thing_is_named(row: Shape) -> None:
    assert row.named_by is not None


def test_operations_on_a_collection_agree_whose_things_it_has() -> None:
    parents = defaultdict(set)
    for row in KEPT:
        if row.act != "action":
            parents[row.collection].add(row.parents)
    assert {name: found for name, found in parents.items() if len(found) > 1} == {}


def test_the_spellings_of_a_failed_item() -> None:
    spelled = {
        "campaigns/create": "items[].exceptions[]",  # EN5
        "ads/create": "items[].exceptions",  # EN7
        "keywords/create": "errors[]",  # EN9
        "promotions/create": "promotions[].exception",  # EN10
        "cancel_invites_or_requests": "items[].exception",  # EN11
        "asset_group/update": "exceptions[]",  # EN12
        "schedules/create": "$[].data.exceptions",  # EN13
    }
    assert {operation: shape(operation).failures for operation in spelled} == spelled
    for operation, place in spelled.items():
        found = contract().resolve(schema_at(answer_of(shape(operation)), place) or {})
        assert found["type"] == "object", operation


@pytest.mark.parametrize(
    ("body", "place", "things"),
    [
        ([1, 2], "$[]", [1, 2]),
        ({"name": "Sale"}, "$", [{"name": "Sale"}]),
        ({"keywords": [1, 2]}, "keywords[]", [1, 2]),
        ({"items": [{"data": 1}, {"exceptions": []}]}, "items[].data", [1]),
        ({}, "keywords[]", []),
        ({"keywords": None}, "keywords[]", []),
    ],
)
def test_things_are_found_at_their_place(body: Any, place: str, things: list[Any]) -> None:
    assert things_in(body, place) == things
