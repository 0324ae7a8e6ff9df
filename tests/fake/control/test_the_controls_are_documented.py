"""The page of the controls is made from the table of the controls, and what it shows works."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.test import Client

import mockserver.control.api
import pytest_pinterest
from docs.controls import PAGE, fixture, http, page
from mockserver import PinterestMock

if TYPE_CHECKING:
    from mockserver.control.table import Row

CONTROLS = mockserver.control.api.CONTROLS
WORLD = {
    "users": [{"username": "toni"}, {"username": "mika"}],
    "apps": [{"id": "1512345", "state": "pending"}],
    "boards": [{"id": "549755885175", "owner": "mika", "name": "Dreams"}],
    "sections": [{"board": "Dreams", "name": "Later"}],
    "access_tokens": [{"token": "pina_..."}],
    "refresh_tokens": [{"token": "pinr_..."}],
}
every_control = pytest.mark.parametrize("row", CONTROLS, ids=lambda row: f"{row.method} {row.path}")


@pytest.fixture
def mock(row: Row) -> PinterestMock:
    """A mock that has what the examples speak of."""
    mock = PinterestMock(world=WORLD)
    if row.python.startswith("mock.add_user"):
        mock.change_username("mika", "somebody")
    mock.faults.fail("oauth/token", "rate_limited")
    form = {"grant_type": "refresh_token", "refresh_token": "pinr_..."}
    Client(mock).post("/v5/oauth/token", data=form, auth=(mock.app.id, mock.app.secret))
    return mock


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "Run: python -m docs.controls"


@every_control
def test_each_control_has_its_row(row: Row) -> None:
    (line,) = (line for line in page().splitlines() if f"| `{http(row)}` |" in line)
    assert line.startswith(f"| `{fixture(row)}` | `{row.python}` | `{row.method} /_mock/")
    assert row.summary.endswith(".")


def test_every_error_that_a_fault_can_fail_with_is_listed() -> None:
    mock = PinterestMock()
    listed = Client(mock).get("/_mock/errors").json
    assert listed is not None
    rows = re.findall(r"^\| `(\w+)` \| (\d+) \| (\d+) \| \S.* \|$", page(), re.MULTILINE)
    assert rows == [(name, str(error["status"]), str(error["code"])) for name, error in listed.items()]
    for name in listed:
        mock.faults.fail("*", name)


def test_the_fixtures_that_it_names_exist() -> None:
    named = set(re.findall(r"\bpinterest_(?:clock|faults|quotas|journal|server|client)\b", page()))
    assert len(named) == 6
    assert named <= vars(pytest_pinterest).keys()


@every_control
def test_the_example_works_in_python(row: Row, mock: PinterestMock) -> None:
    eval(row.python, {"mock": mock, "mockserver": mockserver})


@every_control
def test_the_example_works_over_http(row: Row, mock: PinterestMock) -> None:
    method, url, *body = http(row).split(" ", 2)
    sent: dict[str, Any] = {"json": json.loads(body[0])} if body else {}
    answer = Client(mock).open(url, method=method, **sent)
    assert answer.status_code in (200, 204), answer.text
