"""The playground does what an app does, and says how to do the same from Python and from a shell."""

from __future__ import annotations

import ast
import json
import re
import shlex
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import pytest

from mockserver.model.operations import operations
from mockserver.web import asked, snippets
from mockserver.web.examples import example_of

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.web.conftest import Browser, Page

HERE = "http://localhost/playground/callback"
STEPS = ("choose", "authorize", "redirect", "exchange", "call", "refresh", "revoke")


def authorize(browser: Browser, environment: str = "production") -> str:
    """Choose, give access, and return where the browser is sent."""
    mock = browser.mock
    page = browser.submit("/playground", app=mock.app.id, environment=environment, scope=["user_accounts:read"])
    (url,) = [link["href"] for link in page.attributes("a") if "/oauth/" in str(link["href"])]
    decision = {"decision": "approve", "user": mock.users[1].username, "form_token": mock._form_token}
    location: str = browser.http.post(str(url), data=decision).headers["Location"]
    return location


def chosen_token(page: Page) -> str:
    """The fingerprint of the token that the form for a call has."""
    found = [str(option.get("value")) for option in page.attributes("option") if "selected" in option]
    return next(one for one in found if re.fullmatch("[0-9a-f]{16}", one))


def primary(page: Page) -> list[str]:
    return [tag for tag, attributes in page.tags if "primary" in (attributes.get("class") or "").split()]


@pytest.mark.parametrize("environment", ["production", "sandbox"])
def test_choose_authorize_exchange_call_refresh(mock: PinterestMock, browser: Browser, environment: str) -> None:
    location = authorize(browser, environment)
    assert location.startswith(HERE)
    assert HERE in mock.app.redirect_uris
    query = dict(parse_qsl(urlsplit(location).query))
    page = browser.get("/playground/callback", **query)
    assert "The state is the one that was sent." in page.text
    assert primary(page) == ["button"]
    page = browser.submit("/playground/exchange", app=mock.app.id, environment=environment, code=query["code"])
    assert "Answer: 200" in page.text
    (token,) = mock.store.environment(environment).access_tokens  # type: ignore[arg-type]  # mypy takes it for any text
    (following,) = [str(link["href"]) for link in page.attributes("a") if "primary" in str(link.get("class"))]
    page = browser.get(following)
    assert chosen_token(page) == token.fingerprint
    page = browser.submit(
        "/playground/call", environment=environment, token=token.fingerprint, operation="user_account/get"
    )
    assert mock.users[1].username in page.text
    assert [entry.operation for entry in mock.journal.calls("user_account/get")] == ["user_account/get"]
    (refresh,) = mock.store.environment(environment).refresh_tokens  # type: ignore[arg-type]  # mypy takes it for any text
    page = browser.submit("/playground/refresh", environment=environment, refresh_token=refresh.fingerprint)
    assert "Answer: 200" in page.text
    assert mock.store.environment(environment).token(refresh.token).ended  # type: ignore[arg-type, union-attr]  # mypy takes it for any text


def test_each_step_can_be_entered(mock: PinterestMock, browser: Browser) -> None:
    mock.issue_token()
    for step in STEPS:
        page = browser.get("/playground", step=step)
        links = [str(link["href"]) for link in page.attributes("a")]
        assert page.status == 200
        assert {one for one in STEPS if any(f"step={one}&" in link for link in links)} == {*STEPS}


def test_no_page_has_a_token_in_its_address_or_whole_before_it_is_asked_for(
    mock: PinterestMock, browser: Browser
) -> None:
    body = mock.issue_token()
    for step in STEPS:
        assert body["access_token"] not in browser.get("/playground", step=step).reply.text
    page = browser.send("/playground/call", pasted=body["access_token"], operation="user_account/get")
    assert "pina_" not in page.reply.headers["Location"]


def test_its_address_is_registered_once(mock: PinterestMock, browser: Browser) -> None:
    authorize(browser)
    authorize(browser)
    assert mock.app.redirect_uris.count(HERE) == 1


@pytest.mark.parametrize("query", [{"state": ""}, {"state": "somebody-elses"}, {"state": "é"}, {}])
def test_a_state_that_was_not_sent_is_where_it_stops(browser: Browser, query: dict[str, str]) -> None:
    authorize(browser)
    page = browser.get("/playground/callback", code="c", **query)
    assert "Stop. The state is not the one that was sent" in " ".join(page.text.split())
    assert primary(page) == []
    assert 'action="/playground/exchange"' not in page.reply.text


def test_a_redirect_without_a_code_is_where_it_stops(browser: Browser) -> None:
    state = dict(parse_qsl(urlsplit(authorize(browser)).query))["state"]
    for query in ({}, {"error": "access_denied"}):
        page = browser.get("/playground/callback", state=state, **query)
        assert "Stop. There is no code" in " ".join(page.text.split())
        assert primary(page) == []


def test_a_redirect_without_a_request_is_pointed_out(browser: Browser) -> None:
    page = browser.get("/playground/callback")
    assert page.status == 200
    assert "The state is not the one" in page.text


def test_a_bad_code_shows_the_answer_and_its_hint(mock: PinterestMock, browser: Browser) -> None:
    page = browser.submit("/playground/exchange", app=mock.app.id, code="0" * 40)
    assert "Answer: 401" in page.text
    assert "The authorization grant is invalid" in page.text
    assert primary(page) == []


def test_a_token_is_revoked_by_the_rules(mock: PinterestMock, browser: Browser) -> None:
    robot = mock.add_user("robot", system=True)
    own, robots = mock.issue_token()["access_token"], mock.issue_token(robot)["access_token"]
    assert "Answer: 403" in browser.submit("/playground/revoke", revoked=own).text
    assert "Answer: 200" in browser.submit("/playground/revoke", revoked=robots).text


def test_a_cut_connection_is_no_answer(mock: PinterestMock, browser: Browser) -> None:
    mock.faults.disconnect("boards/list")
    assert "Answer: none" in browser.submit("/playground/call", path="/boards").text


def test_every_operation_can_be_chosen_with_its_parameters_and_an_example_body(
    mock: PinterestMock, browser: Browser
) -> None:
    options = browser.get("/playground", step="call").attributes("option")
    offered = {str(option.get("value")) for option in options}
    assert offered >= operations().keys()
    for operation in operations().values():
        example = example_of(operation, {}, mock.clock.time())
        fields = asked.parameters_of(operation, example.parameters)
        assert not example.body or isinstance(json.loads(example.body), (dict, list))
        assert "{" not in asked.path_with(operation, {one.name: "1" for one in fields}).partition("?")[0]


def test_an_example_body_is_sent_as_it_stands_or_otherwise(mock: PinterestMock, browser: Browser) -> None:
    token = mock.issue_token(scopes="boards:read boards:write")["access_token"]
    found = mock.store.production.token(token)
    assert found is not None
    page = browser.get("/playground", operation="boards/create", token=found.fingerprint)
    assert '"name"' in page.text
    page = browser.submit(
        "/playground/call", operation="boards/create", token=found.fingerprint, body='{"name": "From here"}'
    )
    assert "Answer: 201" in page.text
    assert any(board.name == "From here" for board in mock.store.production.boards)
    assert "What was sent from here" in page.text
    assert any("operation=boards/create" in str(link["href"]) for link in page.attributes("a")), "it can be repeated"


def test_a_known_id_stands_in_its_field_and_a_missing_one_is_pointed_out(mock: PinterestMock, browser: Browser) -> None:
    board = mock.add_board("Ideas")
    mock.issue_token()
    (token,) = mock.store.production.access_tokens
    page = browser.get("/playground", operation="boards/get", token=token.fingerprint)
    (field,) = [one for one in page.attributes("input") if one.get("name") == "p.board_id"]
    assert field["value"] == board.id
    page = browser.send("/playground/call", operation="boards/get", token=token.fingerprint, **{"p.board_id": ""})
    (field,) = [one for one in page.attributes("input") if "aria-invalid" in one]
    assert (page.status, field["name"]) == (400, "p.board_id")
    assert not mock.journal.calls()


@pytest.mark.parametrize(
    ("operation", "scopes", "objection"),
    [
        ("boards/create", "boards:read", "The token lacks boards:write: boards/create needs"),
        ("oauth/token", "boards:read", "takes the id and the secret of an app"),
        ("boards/list", None, "No token is chosen"),
    ],
)
def test_what_will_be_refused_is_said_before(
    mock: PinterestMock, browser: Browser, operation: str, scopes: str | None, objection: str
) -> None:
    query = {"operation": operation}
    if scopes is not None:
        mock.issue_token(scopes=scopes)
        (token,) = mock.store.production.access_tokens
        query["token"] = token.fingerprint
    assert objection in browser.get("/playground", **query).text
    assert "needs" in browser.get("/playground", **query).text


def test_nothing_is_said_of_what_will_pass(mock: PinterestMock, browser: Browser) -> None:
    mock.issue_token(scopes="boards:read")
    (token,) = mock.store.production.access_tokens
    assert "note bad" not in browser.get("/playground", operation="boards/list", token=token.fingerprint).reply.text
    mock.revoke(token.token)
    assert "The token was revoked" in browser.get("/playground", operation="boards/list", token=token.fingerprint).text


@pytest.mark.parametrize("fields", [{"method": "TRACE"}, {"environment": "moon"}])
def test_what_cannot_be_called_is_explained(browser: Browser, fields: dict[str, str]) -> None:
    assert browser.send("/playground/call", path="/boards", **fields).status == 400


def test_an_app_that_waits_cannot_be_played(mock: PinterestMock, browser: Browser) -> None:
    mock.configure(tier="pending")
    assert "No app is approved yet" in browser.get("/playground").text
    assert browser.send("/playground", app=mock.app.id, scope=["boards:read"]).status == 400


@pytest.mark.parametrize("body", ["", '{"it\'s": "$HOME `x`"}'])
def test_the_lines_to_copy_quote_what_must_be_quoted(mock: PinterestMock, body: str) -> None:
    lines = snippets.call("http://localhost/v5", "/boards?a='b", "POST", body, "pina_it's")
    for python in (lines.pinterest_v5, lines.httpx):
        ast.parse(python)
    words = shlex.split(lines.curl.replace("\\\n", ""))
    assert "http://localhost/v5/boards?a='b" in words
    assert not body or words[-1] == body
    for lines in (
        snippets.exchange("http://localhost/v5", mock.app, "x://'\"", "0" * 40),
        snippets.refresh("http://localhost/v5", mock.app, "pinr_it's"),
        snippets.revoke("http://localhost/v5", mock.app, "pinr_it's"),
    ):
        for python in (lines.pinterest_v5, lines.httpx):
            ast.parse(python)
        assert shlex.split(lines.curl.replace("\\\n", ""))[0] == "curl"
        assert mock.app.secret not in lines.curl + lines.pinterest_v5 + lines.httpx
