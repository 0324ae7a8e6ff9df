"""The playground does what an app does, and says how to do the same from a shell and from Python."""

from __future__ import annotations

import ast
import shlex
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import pytest

from mockserver.web import snippets

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.web.conftest import Browser

HERE = "http://localhost/playground/callback"


def authorize(browser: Browser, environment: str = "production") -> str:
    """Choose, give access, and return where the browser is sent."""
    mock = browser.mock
    page = browser.send("/playground", app=mock.app.id, environment=environment, scope=["user_accounts:read"])
    (url,) = [link["href"] for link in page.attributes("a") if "/oauth/" in str(link["href"])]
    decision = {"decision": "approve", "user": mock.users[1].username, "form_token": mock._form_token}
    location: str = browser.http.post(str(url), data=decision).headers["Location"]
    return location


@pytest.mark.parametrize("environment", ["production", "sandbox"])
def test_choose_authorize_exchange_call(mock: PinterestMock, browser: Browser, environment: str) -> None:
    location = authorize(browser, environment)
    assert location.startswith(HERE)
    assert HERE in mock.app.redirect_uris
    query = dict(parse_qsl(urlsplit(location).query))
    page = browser.get("/playground/callback", **query)
    assert "The state is the one that was sent." in page.text
    page = browser.send("/playground/exchange", app=mock.app.id, environment=environment, code=query["code"])
    assert "Answer: 200" in page.text
    (token,) = mock.store.environment(environment).access_tokens  # type: ignore[arg-type]
    page = browser.send("/playground/call", environment=environment, token=token.token, path="/user_account")
    assert mock.users[1].username in page.text
    assert [entry.operation for entry in mock.journal.calls("user_account/get")] == ["user_account/get"]


def test_its_address_is_registered_once(mock: PinterestMock, browser: Browser) -> None:
    authorize(browser)
    authorize(browser)
    assert mock.app.redirect_uris.count(HERE) == 1


@pytest.mark.parametrize("state", ["", "somebody-elses", "é"])
def test_a_state_that_was_not_sent_is_pointed_out(browser: Browser, state: str) -> None:
    authorize(browser)
    assert "The state is not the one that was sent" in browser.get("/playground/callback", code="c", state=state).text


def test_a_redirect_without_a_request_is_pointed_out(browser: Browser) -> None:
    page = browser.get("/playground/callback")
    assert page.status == 200
    assert "The state is not the one" in page.text


def test_a_bad_code_shows_the_answer_and_its_hint(mock: PinterestMock, browser: Browser) -> None:
    page = browser.send("/playground/exchange", app=mock.app.id, code="0" * 40)
    assert "Answer: 401" in page.text
    assert "The authorization grant is invalid" in page.text


def test_a_cut_connection_is_no_answer(mock: PinterestMock, browser: Browser) -> None:
    mock.faults.disconnect("boards/list")
    assert "Answer: none" in browser.send("/playground/call", path="/boards").text


def test_a_json_body_is_sent(mock: PinterestMock, browser: Browser) -> None:
    token = mock.issue_token(scopes="boards:read boards:write")["access_token"]
    page = browser.send("/playground/call", method="POST", path="boards", token=token, body='{"name": "From here"}')
    assert "Answer: 201" in page.text
    assert any(board.name == "From here" for board in mock.store.production.boards)


@pytest.mark.parametrize("fields", [{"method": "TRACE"}, {"environment": "moon"}])
def test_what_cannot_be_called_is_explained(browser: Browser, fields: dict[str, str]) -> None:
    assert browser.send("/playground/call", path="/boards", **fields).status == 400


def test_an_app_that_waits_cannot_be_played(mock: PinterestMock, browser: Browser) -> None:
    mock.configure(tier="pending")
    assert "No app is approved yet" in browser.get("/playground").text
    assert browser.send("/playground", app=mock.app.id, scope=["boards:read"]).status == 400


@pytest.mark.parametrize("body", ["", '{"it\'s": "$HOME `x`"}'])
def test_the_lines_to_copy_quote_what_must_be_quoted(mock: PinterestMock, body: str) -> None:
    lines = snippets.call("http://localhost/v5/boards?a='b", "POST", body, "pina_it's")
    ast.parse(lines.python)
    words = shlex.split(lines.curl.replace("\\\n", ""))
    assert "http://localhost/v5/boards?a='b" in words
    assert not body or words[-1] == body
    lines = snippets.exchange("http://localhost/v5", mock.app, "x://'\"", "0" * 40)
    ast.parse(lines.python)
    assert shlex.split(lines.curl.replace("\\\n", ""))[-1] == "redirect_uri=x://'\""
    assert mock.app.secret not in lines.curl + lines.python
