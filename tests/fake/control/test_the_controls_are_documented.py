"""The page of the controls is made from the table of the controls, and what it shows works."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from werkzeug.test import Client

import mockserver.control.api
import pytest_pinterest
from docs.controls import PAGE, fixture, http, page
from mockserver import PinterestMock
from tests.controls import WORLD, arrange, use

if TYPE_CHECKING:
    from mockserver.control.registry import Control

CONTROLS = mockserver.control.api.CONTROLS
every_control = pytest.mark.parametrize("row", CONTROLS, ids=lambda row: f"{row.method} {row.path}")


@pytest.fixture
def mock(row: Control) -> PinterestMock:
    mock = PinterestMock(world=WORLD)
    arrange(mock, row)
    return mock


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "Run: python -m docs.controls"


@every_control
def test_each_control_has_its_heading(row: Control) -> None:
    (section,) = (part for part in page().split("\n### ") if part.startswith(f"`{row.method} {row.path}`\n"))
    examples = f"- Fixture: `{fixture(row)}`\n- Python: `{row.python}`\n- HTTP: `{http(row)}`\n"
    assert f"\n\n{row.summary}\n\n{examples}" in section
    assert row.summary.endswith(".")


def test_every_error_that_a_fault_can_fail_with_is_listed() -> None:
    mock = PinterestMock()
    listed = Client(mock).get("/_mock/errors").json
    assert listed is not None
    rows = re.findall(r"^\| `(\w+)` \| (\d+) \| (\w+) \| \S.* \|$", page(), re.MULTILINE)
    assert rows == [(name, str(error["status"]), str(error["code"])) for name, error in listed.items()]
    for name in listed:
        mock.faults.fail("media/upload" if name.startswith("storage") else "*", name)


def test_the_fixtures_that_it_names_exist() -> None:
    named = set(re.findall(r"\bpinterest_(?:clock|faults|quotas|journal|server|client)\b", page()))
    assert len(named) == 6
    assert named <= vars(pytest_pinterest).keys()


@every_control
def test_the_example_works_in_python(row: Control, mock: PinterestMock) -> None:
    eval(row.python, {"mock": mock, "mockserver": mockserver})


@every_control
def test_the_example_works_over_http(row: Control, mock: PinterestMock) -> None:
    answer = use(mock, row)
    assert answer.status_code in (200, 204), answer.text
