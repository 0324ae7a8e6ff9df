"""An answer is as described if its status, its body and each of its properties are."""

from __future__ import annotations

import pytest

from mockserver.contract.conformance import deviations
from mockserver.contract.description import contract

BOARD = {"name": "Summer", "id": "549755885175"}


def test_an_answer_as_described_has_no_deviations() -> None:
    assert deviations(contract().operation("boards/get"), 200, BOARD) == []


def test_a_property_that_is_not_described_is_one() -> None:
    (found,) = deviations(contract().operation("boards/get"), 200, {**BOARD, "colour": 1})
    assert "colour" in found


def test_it_is_one_at_any_depth() -> None:
    page = {"items": [{**BOARD, "media": {"colour": 1}}], "bookmark": None}
    (found,) = deviations(contract().operation("boards/list"), 200, page)
    assert found.startswith("/items/0/media: ")


def test_a_property_that_is_missing_is_one_if_it_is_required() -> None:
    assert deviations(contract().operation("boards/get"), 200, {"id": "1"})


def test_any_property_that_is_missing_is_one_if_the_answer_should_be_complete() -> None:
    section = {"name": "Beach"}
    operation = contract().operation("board_sections/create")
    assert deviations(operation, operation.success, section) == []
    assert deviations(operation, operation.success, section, complete=True)


def test_a_time_may_be_without_a_zone() -> None:  # Q16
    assert deviations(contract().operation("boards/get"), 200, {**BOARD, "created_at": "2026-11-26T09:00:00"}) == []
    assert deviations(contract().operation("boards/get"), 200, {**BOARD, "created_at": "yesterday"})


def test_a_status_that_is_not_described_is_one() -> None:
    assert deviations(contract().operation("boards/get"), 202, BOARD) == [
        "status: 202 is not one of 200, 400, 401, 403, 404, 429, default"
    ]


@pytest.mark.parametrize("status", [400, 418, 503])
def test_an_error_is_a_code_and_a_message(status: int) -> None:
    operation = contract().operation("boards/get")
    assert deviations(operation, status, {"code": 1, "message": "no"}) == []
    assert deviations(operation, status, {"error": "no"})


def test_an_answer_without_a_body_has_none() -> None:
    operation = contract().operation("boards/delete")
    assert deviations(operation, 204, None) == []
    assert deviations(operation, 204, {}) == ["body: there should be none"]
