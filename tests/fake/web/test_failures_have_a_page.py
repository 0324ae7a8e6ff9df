"""What the authorization page refuses, it tells a browser on a page, and a program in Pinterest's JSON (A18 to A21)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.web.conftest import HTML, Page

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application

MISTAKES: dict[str, dict[str, Any]] = {
    "This redirect URI is not registered": {"redirect_uri": "https://elsewhere.example/"},
    "There is no such app": {"client_id": "1"},
    "Something is missing in this address": {"scope": None},
}


@pytest.mark.parametrize("title", MISTAKES)
def test_a_browser_gets_a_page_that_says_what_to_do(application: Application, title: str) -> None:
    query = application.authorization_request(**MISTAKES[title])
    program = application.send("/oauth/", query_string=query)
    reply = application.send("/oauth/", query_string=query, headers=HTML)
    page = Page(reply)
    assert (program.mimetype, reply.mimetype) == ("application/json", "text/html")
    assert reply.status_code == program.status_code
    assert reply.hint == program.hint
    assert title in page.text
    assert (
        json.dumps(program.json, indent=2).split()
        == page.text[page.text.index("{") : page.text.rindex("}") + 1].split()
    )
    assert "frame-ancestors 'none'" in reply.headers["Content-Security-Policy"]


@pytest.mark.parametrize("decision", ["approve", "slow", "wrong_state", "no_code"])
def test_a_name_that_nobody_has_is_asked_for_again(
    mock: PinterestMock, application: Application, decision: str
) -> None:
    form = {"decision": decision, "username": "nobody<b>", **application.hidden_fields}
    asked: dict[str, Any] = {
        "method": "POST",
        "query_string": application.authorization_request(),
        "data": form,
        "environ_overrides": {"mockserver.sleep": lambda _: None},
    }
    program = application.send("/oauth/", **asked)
    page = Page(application.send("/oauth/", headers=HTML, **asked))
    assert (program.status_code, program.mimetype) == (page.status, "application/json")
    assert "Nobody active here is called nobody<b>" in page.text
    assert "Give access" in page.text
    (field,) = [field for field in page.attributes("input") if field.get("name") == "username"]
    assert (field["value"], field["aria-invalid"]) == ("nobody<b>", "true")
    assert page.reply.hint == program.hint
    assert [call.error for call in mock.journal.calls("oauth/authorize")] == ["missing_field"] * 2


@pytest.mark.parametrize(
    "accept", ["*/*", "application/json", "text/html, application/json", "application/json, text/html;q=0.9", ""]
)
def test_whoever_takes_json_as_well_gets_json(application: Application, accept: str) -> None:
    assert application.send("/oauth/", headers={"Accept": accept}).mimetype == "application/json"


def test_a21_a_planned_failure_has_a_page_too(mock: PinterestMock, application: Application) -> None:
    mock.faults.fail("oauth/authorize", "page_fault")
    query = application.authorization_request()
    reply = application.send("/oauth/", query_string=query, headers=HTML)
    assert reply.status_code == 500
    assert "Something went wrong" in Page(reply).text
    assert mock.journal.calls("oauth/authorize")[0].error == "page_fault"


def test_what_a_fault_broke_stays_broken(mock: PinterestMock, application: Application) -> None:
    mock.faults.malformed("oauth/authorize")
    reply = application.send("/oauth/", headers=HTML)
    assert reply.mimetype == "application/json"


def test_the_api_answers_browsers_in_json(application: Application) -> None:
    assert application.send("/v5/boards", headers=HTML).mimetype == "application/json"


def test_an_address_that_leads_nowhere_has_a_page(application: Application) -> None:
    reply = application.send("/nowhere", headers=HTML)
    assert reply.status_code == 404
    assert "There is nothing here" in Page(reply).text


@pytest.mark.parametrize(
    ("decision", "outcome"),
    [
        ("denied", [("error", "access_denied"), ("state", "s")]),
        ("wrong_state", [("code", None), ("state", "not-the-state-that-was-sent")]),
        ("no_code", [("state", "s")]),
        ("nonsense", [("error", "access_denied"), ("state", "s")]),
    ],
)
def test_the_drawer_sends_people_back_as_it_says(
    application: Application, decision: str, outcome: list[tuple[str, str | None]]
) -> None:
    came = application.decide(decision, state="s").outcome
    assert [(name, None if name == "code" else value) for name, value in came] == outcome


def test_a21_the_drawer_can_answer_with_a_server_error(application: Application) -> None:
    reply = application.decide("server_error")
    assert (reply.status_code, reply.json and reply.json["code"]) == (500, 12)


def test_the_drawer_can_be_slow(application: Application) -> None:
    waited: list[float] = []
    reply = application.send(
        "/oauth/",
        "POST",
        query_string=application.authorization_request(),
        data={"decision": "slow", "user": application.mock.default_user.username, **application.hidden_fields},
        environ_overrides={"mockserver.sleep": waited.append},
    )
    assert "code" in dict(reply.outcome)
    assert waited == [5]


def test_a11_a_typed_name_wins_over_the_chosen_one(mock: PinterestMock, application: Application) -> None:
    friend = mock.users[1]
    reply = application.send(
        "/oauth/",
        "POST",
        query_string=application.authorization_request(),
        data={
            "decision": "approve",
            "user": mock.users[0].username,
            "username": f" {friend.username} ",
            **application.hidden_fields,
        },
    )
    assert [code.user_id for code in mock.store.codes] == [friend.id]
    assert reply.status_code == 302
