"""Whatever a form of the pages changes, Undo puts back: each control and each change by hand."""

from __future__ import annotations

import io
import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from docs.controls import http
from mockserver import PinterestMock
from mockserver.control.api import CONTROLS
from mockserver.web.control_forms import fields_of
from tests.controls import WORLD, arrange
from tests.fake.web.conftest import Browser

if TYPE_CHECKING:
    from pathlib import Path

    from mockserver.control.registry import Control
    from tests.fake.conftest import Application

CHANGES = {f"{row.method} {row.path}": row for row in CONTROLS if row.method != "GET"}
ANSWERS_ALONE = {"POST /tokens/debug"}
"""What changes nothing."""
NOT_THE_MOCKS = {"GET /openapi.json", "GET /errors"}
"""What reads tell that no change can touch."""


@pytest.fixture
def mock() -> PinterestMock:
    mock = PinterestMock(world=WORLD)
    mock.clock.freeze("2026-11-26T09:00:00Z")
    return mock


def everything(mock: PinterestMock) -> dict[str, Any]:
    """What all controls tell that only read."""
    reads = [row for row in CONTROLS if row.method == "GET" and f"GET {row.path}" not in NOT_THE_MOCKS]
    return {row.path: row.call(mock, {}) for row in reads}


def texts_of(row: Control) -> dict[str, str]:
    """The example of a control as somebody would type it."""
    _, url, *body = http(row).split(" ", 2)
    given = json.loads(body[0]) if body else {}
    inside = dict(zip(row.path.split("/"), url.removeprefix("/_mock").split("/"), strict=False))
    kinds = {field.name: field.kind for field in fields_of(f"{row.method} {row.path}")}
    return {
        **{name: inside[f"{{{name}}}"] for name in row.path_arguments},
        **{name: as_typed(value, kinds.get(name, "text")) for name, value in given.items()},
    }


def as_typed(value: Any, kind: str) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and kind != "json":
        return ("\n" if kind == "lines" else " ").join(map(str, value))
    return json.dumps(value)


@pytest.mark.parametrize("control", sorted(CHANGES.keys() - ANSWERS_ALONE))
def test_of_each_control(mock: PinterestMock, control: str) -> None:
    row, browser = CHANGES[control], Browser(mock)
    arrange(mock, row)
    before = everything(mock)
    made = browser.send("/", control=control, **texts_of(row))
    assert made.status == 303, made.text
    taken_back = browser.send("/undo")
    assert taken_back.status == 303, taken_back.text
    assert everything(mock) == before


def test_of_worlds_that_were_dropped_with_what_is_in_them(mock: PinterestMock) -> None:
    board = mock.worlds.add("worker-3").add_board("Only here")
    Browser(mock).submit("/", control="DELETE /worlds/{name}", name="worker-3", back="/controls")
    Browser(mock).submit("/undo")
    assert mock.worlds.get("worker-3").store.production.boards.get(board.id) == board


def test_worlds_in_a_database_are_dropped_for_good(tmp_path: Path) -> None:
    mock = PinterestMock(store=f"sqlite:///{tmp_path}/worlds.db")
    with closing(mock.store):
        mock.worlds.add("worker-3")
        browser = Browser(mock)
        browser.submit("/", control="POST /clock/freeze")
        page = browser.submit("/", control="DELETE /worlds/{name}", name="worker-3", back="/controls")
        assert "Undo" not in page.text, "nor can what was before"


BY_HAND = {
    "a board is changed": ("/data/production/boards/549755885175", {"do": "update", "name": "Better"}),
    "a board is deleted": ("/data/production/boards/549755885175", {"do": "delete"}),
    "a campaign is made": (
        "/data/production/ad_account/549755885175/campaigns",
        {"do": "create", "name": "Spring", "objective_type": "AWARENESS", "daily_spend_cap": "5000000"},
    ),
    "an app is approved": ("/desk", {"app": "1512345", "decision": "approve"}),
    "the next call fails": ("/calls/1/fail_next", {"error": "server_error"}),
    "a call is let pass": ("/calls/1/remedy", {"remedy": "Approve the app for Trial access"}),
}


@pytest.mark.parametrize("change", BY_HAND)
def test_of_each_change_by_hand(mock: PinterestMock, application: Application, change: str) -> None:
    path, fields = BY_HAND[change]
    application.call("boards", mock.issue_token("toni", "pins:read")["access_token"])
    before, browser = everything(mock), Browser(mock)
    page = browser.submit(path, **fields)
    assert "Done." in page.text
    assert everything(mock) != before
    browser.submit("/undo")
    assert everything(mock) == before


def test_of_an_imported_world(mock: PinterestMock) -> None:
    before, browser = everything(mock), Browser(mock)
    world = browser.http.get("/world").get_data()
    browser.submit("/", control="POST /users", username="newcomer")
    browser.submit("/undo")
    browser.submit("/world", world=(io.BytesIO(world.replace(b"Dreams", b"Nights")), "world.json"))
    assert mock.store.production.boards.get("549755885175").name == "Nights"  # type: ignore[union-attr]  # it is there
    browser.submit("/undo")
    assert everything(mock) == before
