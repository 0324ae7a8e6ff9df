"""The dashboard shows what the control API knows, and its forms do what the control API does."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from PIL import Image

from mockserver.control.api import CONTROLS
from mockserver.model.redaction import redact

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application
    from tests.fake.web.conftest import Browser


PAGES = ("/", "/calls", "/data", "/people", "/registry", "/tokens", "/faults", "/settings")


def test_it_shows_people_boards_pins_apps_grants_and_tokens(mock: PinterestMock, browser: Browser) -> None:
    body = mock.issue_token(scopes="boards:read")
    people, data, tokens = (browser.get(path).text for path in ("/people", "/data/production/boards", "/tokens"))
    for user in mock.users:
        assert user.username in people
    for board in mock.store.production.boards:
        assert board.name in data
    assert mock.app.name in browser.get("/registry").text
    assert "boards:read" in tokens
    assert redact(body["access_token"]) in tokens
    assert "30 days" in tokens or "29 days" in tokens
    for path in PAGES:
        for secret in (body["access_token"], body["refresh_token"], mock.app.secret):
            assert secret not in browser.get(path).reply.text


@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_the_menu_with_counters_the_bar_and_the_foot(
    mock: PinterestMock, browser: Browser, path: str
) -> None:
    mock.clock.freeze("2026-01-31T12:00")
    mock.faults.fail("boards/list", "server_error")
    page = browser.get(path)
    links = [link["href"] for link in page.attributes("a")]
    assert set(PAGES) <= set(links)
    assert f"People {len(mock.users)} " in page.text
    assert "2026-01-31 12:00:00  UTC, frozen" in page.text
    assert "1 fault " in page.text
    assert f"Seed {mock.settings.seed}" in page.text
    assert {"/docs", "/docs/facts", "/docs/operations", "/_mock/openapi.json"} <= set(links)


def test_a_named_world_says_its_name_and_leads_to_its_own_pages(mock: PinterestMock, browser: Browser) -> None:
    mock.worlds.add("worker-3")
    page = browser.get("/w/worker-3/calls")
    assert "World worker-3" in page.text
    assert "/w/worker-3/people" in [link["href"] for link in page.attributes("a")]
    sent = browser.http.post(
        "/w/worker-3/",
        data={
            "form_token": mock.worlds.get("worker-3")._form_token,
            "back": "/people",
            "control": "POST /clock/advance?days=1",
        },
    )
    assert sent.headers["Location"] == "/w/worker-3/people"


def test_a_form_leads_back_to_its_page_and_says_what_was_done(browser: Browser) -> None:
    page = browser.submit("/", control="POST /clock/advance?hours=1", back="/people")
    assert "Done. Move the clock on." in page.text
    assert "Done." not in browser.get("/people").text, "it is said once"


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example/", "/\\evil.example", "/a\nb", "", "é"])
def test_a_form_leads_back_to_the_mock_only(browser: Browser, back: str) -> None:
    page = browser.send("/", control="POST /clock/advance?hours=1", back=back)
    assert page.reply.headers["Location"] == "/"


def test_a_mistake_shows_the_form_again_with_what_was_typed(browser: Browser) -> None:
    page = browser.send("/", control="POST /faults/fail", back="/faults", target="pins/stroke", times="2")
    assert page.status == 400
    assert "That did not work." in page.text
    assert "pins/stroke" in [field.get("value") for field in page.attributes("input")]


def test_a_mistake_shows_the_form_again_on_any_server(mock: PinterestMock) -> None:
    form = {"form_token": mock._form_token, "control": "POST /settings", "back": "/settings", "seed": "soon"}
    with httpx.Client(base_url="http://localhost", transport=httpx.WSGITransport(mock)) as http:
        answer = http.post("/", data=form)
    assert answer.status_code == 400
    assert "soon" in answer.text


def test_a_change_is_taken_back_but_calls_are_not(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    before = mock.world()
    assert "Undo" not in browser.get("/people").text
    browser.submit("/", control="POST /reset")
    browser.submit("/", control="POST /faults/fail", target="*", error="server_error")
    application.call("boards", "x")
    browser.submit("/undo", back="/faults")
    assert not mock.faults.planned
    assert [call.status for call in mock.journal.calls()] == [500]
    page = browser.submit("/undo", back="/faults")
    assert "Taken back." in page.text
    assert mock.world() == before
    page = browser.send("/undo", back="/faults")
    assert (page.status, "nothing to take back" in page.text) == (400, True)


def test_a_button_goes_to_when_the_next_token_ends(mock: PinterestMock, browser: Browser) -> None:
    assert browser.send("/", control="POST /tokens/expire_next").status == 400
    mock.issue_token()
    (token,) = mock.store.production.access_tokens
    mock.clock.freeze()
    browser.submit("/", control="POST /tokens/expire_next")
    assert mock.clock.now() == token.expires_at
    browser.submit("/", control="POST /clock/reset")
    assert not mock.clock.frozen
    assert token.expires_at is not None
    assert mock.clock.now() < token.expires_at


def test_pins_show_the_picture_that_was_sent_or_else_their_title(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    file = BytesIO()
    Image.new("RGB", (200, 200), "#204060").save(file, "PNG")
    picture = {"source_type": "image_base64", "content_type": "image/png", "data": b64encode(file.getvalue()).decode()}
    board = mock.add_board("Ideas")
    token = mock.issue_token(scopes="boards:read boards:write pins:read pins:write")["access_token"]
    made = application.send(
        "/v5/pins",
        "POST",
        json={"board_id": board.id, "media_source": picture},
        headers={"Authorization": f"Bearer {token}"},
    )
    assert made.status_code == 201, made.text
    mock.add_pin(board, title="A chair")
    page = browser.get("/data/production/pins", board_id=board.id)
    (shown,) = page.attributes("img")
    reply = browser.http.get(str(shown["src"]))
    assert (reply.status_code, reply.mimetype) == (200, "image/jpeg")
    assert "A chair" in page.text
    assert [call.operation for call in mock.journal.calls()] == ["pins/create"]
    assert browser.get("/picture/x").status == 404


def test_a_planned_fault_is_named_as_what_decided(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    mock.faults.fail("*", "server_error")
    application.call("boards", "x")
    assert "a planned fault" in browser.get("/calls/1").text


def test_the_mock_s_own_pages_meet_no_fault_and_stand_in_no_journal(mock: PinterestMock, browser: Browser) -> None:
    mock.faults.fail("*", "server_error")
    assert browser.get("/").status == 200
    assert browser.http.get("/favicon.ico").status_code == 200
    assert not mock.journal.calls()


def test_the_clock_is_moved(mock: PinterestMock, browser: Browser) -> None:
    before = mock.clock.now()
    page = browser.submit("/", control="POST /clock/advance", days="31", hours="")
    assert mock.clock.now() == before + 31 * 86_400
    assert "UTC, frozen" in page.text
    browser.submit("/", control="POST /clock/set", moment="2030-01-01T00:00:00")
    assert mock.clock.time().year == 2030


def test_a_fault_is_planned_and_removed(mock: PinterestMock, browser: Browser) -> None:
    page = browser.submit(
        "/", control="POST /faults/fail", target="pins/create", error="rate_limited", times="2", back="/faults"
    )
    assert "pins/create" in page.text
    (planned,) = mock.faults.planned
    browser.submit("/", control="DELETE /faults/{number}", number=str(planned.number))
    assert not mock.faults.planned


def test_quotas_are_bars(mock: PinterestMock, application: Application, browser: Browser) -> None:
    browser.submit("/", control="POST /quotas/on")
    application.call("boards", mock.issue_token()["access_token"])
    page = browser.get("/faults")
    assert {bar["value"] for bar in page.attributes("progress")} == {"1"}
    assert "org_read_app_id_user_id" in page.text


def test_everything_can_be_reset(mock: PinterestMock, browser: Browser) -> None:
    mock.add_user("somebody")
    browser.submit("/", control="POST /reset")
    assert [user.username for user in mock.users if user.username == "somebody"] == []


def test_a_world_is_exported_and_imported(mock: PinterestMock, browser: Browser) -> None:
    mock.add_user("somebody")
    world = browser.get("/world").reply
    assert world.headers["Content-Disposition"] == 'attachment; filename="world.json"'
    browser.submit("/", control="POST /reset")
    page = browser.submit("/world", world=(BytesIO(world.data), "world.json"), back="/settings")
    assert "Done. The imported world is in the place of the other." in page.text
    assert [form["action"] for form in page.attributes("form")].count("/undo") == 2, "in the bar, and beside it"
    assert "somebody" in browser.get("/people").text
    assert mock.world() == world.json


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (None, "Choose the file"),
        (b"", "not JSON"),
        (b"stars", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "an object"),
        (b'{"stars": []}', "stars"),
    ],
)
def test_what_is_no_world_is_not_imported(
    mock: PinterestMock, browser: Browser, content: bytes | None, complaint: str
) -> None:
    before = mock.world()
    file = None if content is None else (BytesIO(content), "world.json")
    page = browser.send("/world", world=file, back="/settings")
    assert page.status == 400
    above, _, at_the_field = page.text.partition("Exported world")
    assert complaint in above
    assert complaint in at_the_field.partition("Consent")[0]
    assert any(field.get("aria-invalid") for field in page.attributes("input") if field.get("id") == "import")
    assert mock.world() == before


def test_settings_are_changed(mock: PinterestMock, browser: Browser) -> None:
    page = browser.submit("/", control="POST /settings", consent="auto", back="/settings")
    assert mock.settings.consent == "auto"
    assert [button["aria-pressed"] for button in page.attributes("button") if "aria-pressed" in button] == [
        *("false", "true", "false")
    ]


@pytest.mark.parametrize(
    "fields",
    [
        {"control": "POST /nothing"},
        {"control": ""},
        {},
        {"control": "POST /clock/advance", "days": "soon"},
        {"control": "POST /clock/set", "moment": "soon"},
        {"control": "POST /clock/advance", "parsecs": "1"},
        {"control": "DELETE /faults/{number}", "number": "99"},
    ],
)
def test_a_mistake_is_explained_on_a_page(browser: Browser, fields: dict[str, Any]) -> None:
    page = browser.send("/", **fields)
    assert page.status == 400
    assert "That did not work" in page.text


def test_every_form_names_a_control_that_exists(mock: PinterestMock, browser: Browser) -> None:
    mock.faults.fail("*", "server_error")
    known = {f"{row.method} {row.path}" for row in CONTROLS}
    named = {
        str(field["value"]).partition("?")[0]
        for path in PAGES
        for tag in ("input", "button")
        for field in browser.get(path).attributes(tag)
        if field.get("name") == "control"
    }
    assert named
    assert named <= known


@pytest.mark.parametrize("path", ["/", "/settings", "/faults", "/people", "/tokens", "/registry", "/data", "/controls"])
def test_sentences_have_no_marks_of_markdown(browser: Browser, path: str) -> None:
    browser.submit("/", control="POST /clock/advance?hours=1", back="/settings")
    assert "`" not in browser.get(path).text
