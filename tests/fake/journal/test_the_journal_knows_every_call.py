"""Every request and answer is written down: what was asked, by whom, and what the client saw of the answer."""

from __future__ import annotations

import base64
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.test import Client

from mockserver.journal.journal import LARGEST_BODY, LENGTH

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.journal.entry import Entry

NOW = 1_780_000_000.0


@pytest.fixture
def token(mock: PinterestMock) -> str:
    mock.clock.freeze(NOW)
    return str(mock.issue_token(scopes="boards:read boards:write")["access_token"])


def last(mock: PinterestMock) -> Entry:
    return mock.journal.calls()[-1]


def test_a_call_of_the_api(mock: PinterestMock, application: Any, token: str) -> None:
    application.call("boards/7", token, page_size="3")
    entry = last(mock)
    assert (entry.operation, entry.method, entry.path, entry.environment) == (
        "boards/get",
        "GET",
        "/v5/boards/7",
        "production",
    )
    assert (entry.app, entry.user, entry.scopes) == (
        mock.app.id,
        mock.default_user.username,
        ("boards:read", "boards:write"),
    )
    assert (entry.status, entry.error, entry.fault) == (404, "board_not_found", None)
    assert entry.hint == "Production has no board 7."
    assert (entry.query, entry.arguments, entry.form, entry.json) == ({"page_size": "3"}, {"board_id": "7"}, {}, {})
    assert json.loads(entry.answer)["code"] == 40
    assert (entry.at, entry.time.timestamp()) == (NOW, NOW)
    assert 0 < entry.seconds < 60


def test_the_whole_flow(mock: PinterestMock, application: Any) -> None:
    """The token endpoint knows the user by the code, the page by who decides."""
    friend = mock.users[1].username
    application.open_page()
    code = application.get_code(friend)
    tokens = application.redeem(code).body
    application.in_sandbox.refresh(tokens["refresh_token"])
    application.ask_for_itself()
    entries = mock.journal.calls()
    assert [(entry.operation, entry.user, entry.status, entry.error) for entry in entries] == [
        ("oauth/authorize", None, 200, None),
        ("oauth/authorize", friend, 302, None),
        ("oauth/token", friend, 200, None),
        ("oauth/token", friend, 401, "client_authentication_failed"),
        ("oauth/token", mock.default_user.username, 200, None),
    ]
    assert {entry.app for entry in entries} == {mock.app.id}
    assert [entry.environment for entry in entries] == [None, None, "production", "sandbox", "production"]
    assert entries[2].form["code"] == code
    assert [entry.number for entry in entries] == [1, 2, 3, 4, 5]


def test_who_decides_may_be_typed_and_then_is_who_typed_it(mock: PinterestMock, application: Any) -> None:
    """For the journal as for a fault that concerns one person."""
    friend = mock.users[1].username
    mock.faults.redirect("denied", user=friend)
    form = {"user": mock.default_user.username, "username": f" {friend} ", "decision": "approve"}
    reply = application.send(
        "/oauth/",
        "POST",
        query_string=application.authorization_request(),
        data={**form, **application.hidden_fields},
    )
    assert last(mock).user == friend
    assert reply.outcome == [("error", "access_denied")]


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"redirect_uri": "https://evil.example/"}, "unregistered_redirect"),
        ({"client_id": "1"}, "unknown_app"),
        ({"scope": "boards:fly"}, "invalid_scope"),
        ({"response_type": "token"}, "unsupported_response_type"),
    ],
)
def test_errors_of_the_page_have_names_too(
    mock: PinterestMock, application: Any, changes: dict[str, str], error: str
) -> None:
    application.open_page(**changes)
    assert last(mock).error == error


def test_what_reached_nothing(mock: PinterestMock, application: Any) -> None:
    for path, error in (("/v5/nowhere", "authentication_failed"), ("/boards", "route_not_found")):  # Q24
        application.send(path)
        assert last(mock).operation is None
        assert last(mock).error == error


def test_what_is_not_pinterests_is_left_out(mock: PinterestMock, application: Any) -> None:
    application.send("/_mock/clock")
    application.send("/static/style.css")
    assert mock.journal.calls() == []


@pytest.mark.parametrize(
    ("kind", "arguments", "status", "fault"),
    [
        ("fail", {"error": "server_error"}, 500, "boards/list fails with server_error"),
        ("answer", {"status": 418}, 418, "boards/list is answered with 418"),
        ("html", {}, 502, "boards/list is answered with 502 by a proxy"),
        ("malformed", {}, 200, "boards/list is answered with half of its JSON"),
        ("disconnect", {"when": "before"}, None, "boards/list is cut off before the answer"),
        ("disconnect", {"when": "middle"}, 200, "boards/list is cut off in the middle of the answer"),
        ("delay", {"seconds": 0}, 200, "boards/list is answered after 0 seconds"),
        ("slow", {"seconds": 0}, 200, "boards/list takes 0 seconds for its body"),
    ],
)
def test_planned_faults_are_named(
    mock: PinterestMock, token: str, kind: str, arguments: dict[str, Any], status: int | None, fault: str
) -> None:
    getattr(mock.faults, kind)("boards/list", **arguments)
    cut: dict[str, Any] = {"mockserver.disconnect": lambda: None}
    Client(mock).get("/v5/boards", headers={"Authorization": f"Bearer {token}"}, environ_overrides=cut)
    entry = last(mock)
    assert (entry.status, entry.fault) == (status, fault)
    assert entry.hint is not None
    assert fault in entry.hint
    assert not (kind == "malformed" and entry.answer.endswith(b"}"))


def test_a_call_is_written_down_before_its_answer_is_late(mock: PinterestMock, token: str) -> None:
    """A client that gave up can ask the journal at once whether its request arrived."""
    seen: list[int] = []
    mock.faults.delay("boards/list", 30)
    sleep: dict[str, Any] = {"mockserver.sleep": lambda seconds: seen.append(len(mock.journal.calls()))}
    Client(mock).get("/v5/boards", headers={"Authorization": f"Bearer {token}"}, environ_overrides=sleep)
    assert seen == [1]
    assert last(mock).seconds < 30


def test_a_large_json_body_is_kept_by_its_fields(mock: PinterestMock, token: str) -> None:
    picture = base64.b64encode(b"\xff" * LARGEST_BODY).decode()
    body = {"title": "Big", "media_source": {"source_type": "image_base64", "data": picture}, "tags": [picture, 1]}
    Client(mock).post("/v5/pins", json=body, headers={"Authorization": f"Bearer {token}"})
    entry = last(mock)
    assert entry.body is None
    assert entry.json["title"] == "Big"
    assert entry.json["media_source"]["data"].startswith(picture[:100])
    assert len(str(entry.json)) < 1000
    mock.journal.assert_called("pins/create", title="Big", media_source={"source_type": "image_base64"})


@pytest.mark.parametrize("body", [b"[1]", b"{broken", b"\xff\xfe", b"null", b"[" * 100_000])
def test_bodies_that_are_no_json_objects_have_no_fields(mock: PinterestMock, token: str, body: bytes) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    for size in (1, 1 + LARGEST_BODY // len(body)):
        Client(mock).post("/v5/boards", data=body * size, headers=headers, content_type="application/json")
        assert (last(mock).json, last(mock).form) == ({}, {})


def test_a_video_is_not_kept(mock: PinterestMock, application: Any) -> None:
    application.send("/upload/", "POST", data={"key": "k", "file": (__import__("io").BytesIO(b"video"), "a.mp4")})
    entry = last(mock)
    assert (entry.operation, entry.body, entry.form) == ("media/upload", None, {})


def test_long_answers_are_kept_by_their_start(mock: PinterestMock, application: Any) -> None:
    mock.faults.answer("*", body="x" * 100_000)
    application.send("/v5/boards")
    assert 0 < len(last(mock).answer) < 20_000


@pytest.mark.sweep
def test_the_last_thousand_calls_are_kept(mock: PinterestMock, application: Any) -> None:
    for _ in range(LENGTH + 5):
        application.send("/nowhere")
    entries = mock.journal.calls()
    assert (len(entries), entries[0].number, entries[-1].number) == (LENGTH, 6, LENGTH + 5)
    mock.journal.clear()
    assert mock.journal.calls() == []


def test_calls_at_the_same_time_have_numbers_of_their_own(mock: PinterestMock) -> None:
    def knock() -> None:
        for _ in range(50):
            Client(mock).get("/nowhere")
            mock.journal.calls()

    threads = [threading.Thread(target=knock) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(entry.number for entry in mock.journal.calls()) == list(range(1, 201))
