"""A call is repeated, written as code, compared, and the next one like it made to fail."""

from __future__ import annotations

import json
import shlex
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from mockserver.web.dashboard.code import snippets
from pinterest_v5 import Api, PinterestException
from pinterest_v5.paging import Paged
from tools import pack_client_methods

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import EnvironmentName
    from tests.fake.conftest import Application
    from tests.fake.web.conftest import Browser


@pytest.fixture
def token(mock: PinterestMock) -> str:
    value: str = mock.issue_token(scopes="boards:read boards:write user_accounts:read")["access_token"]
    return value


def code(mock: PinterestMock, number: int) -> dict[str, str]:
    return {one.title: one.text for one in snippets(mock.journal.find(number), "http://mock")}


def test_a_call_is_repeated_as_it_was(
    mock: PinterestMock, application: Application, browser: Browser, token: str
) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    application.send("/v5/boards?ad_account_id=", "POST", json={"name": "Trip"}, headers=headers)
    page = browser.send("/calls/1/repeat")
    assert page.reply.headers["Location"] == "/calls/2?tab=summary"
    first, second = (mock.journal.find(number) for number in (1, 2))
    assert (first.method, first.path, first.query_string, first.body, first.user) == (
        *(second.method, second.path, second.query_string, second.body, second.user),
    )


def test_a_call_that_meets_a_fault_is_repeated_all_the_same(
    mock: PinterestMock, application: Application, browser: Browser, token: str
) -> None:
    application.call("boards", token)
    mock.faults.disconnect("*")
    assert browser.send("/calls/1/repeat").reply.headers["Location"] == "/calls/2?tab=summary"
    assert mock.journal.find(2).status is None


def test_the_next_call_like_it_fails_once(
    mock: PinterestMock, application: Application, browser: Browser, token: str
) -> None:
    application.call("boards", token)
    page = browser.submit("/calls/1/fail_next", error="rate_limited", back="/calls/1")
    assert "The next call like this one fails." in page.text
    assert [application.call("boards", token).status_code for _ in range(2)] == [429, 200]


def test_an_unknown_error_is_told_on_the_page(application: Application, browser: Browser) -> None:
    application.call("boards", "x")
    page = browser.send("/calls/1/fail_next", error="stars", back="/calls/1")
    assert (page.status, "stars" in page.text) == (400, True)


def test_a_call_is_compared_with_the_one_before_it_like_it(
    application: Application, browser: Browser, token: str
) -> None:
    application.call("boards", token, page_size=1)
    application.call("user_account", token)
    application.call("boards", token, page_size=2)
    page = browser.get("/calls/3", tab="compare")
    assert "- page_size=1" in page.text
    assert "+ page_size=2" in page.text
    assert "GET /v5/user_account" in browser.get("/calls/3", tab="compare", **{"with": "2"}).text


def test_a_call_is_taken_to_the_playground(application: Application, browser: Browser, token: str) -> None:
    application.call("boards", token, page_size=2)
    links = [str(link["href"]) for link in browser.get("/calls/1").attributes("a")]
    page = browser.get(next(link for link in links if link.startswith("/playground?")))
    fields = {field.get("name"): field.get("value") for field in page.attributes("input")}
    assert fields["p.page_size"] == "2"
    assert [
        one["value"] for one in page.attributes("option") if "selected" in one and one.get("value") == "boards/list"
    ]


def test_no_snippet_holds_a_secret(mock: PinterestMock, application: Application, browser: Browser) -> None:
    body = application.sign_in()
    application.call("boards", body["access_token"])
    for number in range(1, mock.journal.last + 1):
        text = browser.get(f"/calls/{number}", tab="code").text
        for secret in (body["access_token"], body["refresh_token"], mock.app.secret):
            assert secret not in text


def test_curl_says_the_same(mock: PinterestMock, application: Application, token: str) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    application.send("/v5/boards?x=it's", "POST", json={"name": "Trip's"}, headers=headers)
    words = shlex.split(code(mock, 1)["curl"].replace("\\\n", ""))
    assert words[:3] == ["curl", "-X", "POST"]
    assert "Authorization: Bearer $PINTEREST_ACCESS_TOKEN" in words
    assert json.loads(words[words.index("-d") + 1]) == {"name": "Trip's"}


@pytest.mark.parametrize(
    ("method", "path", "body", "says"),
    [
        ("GET", "boards?page_size=2&privacy=PUBLIC", None, "api.boards.list(page_size=2, privacy='PUBLIC')"),
        ("GET", "boards/123", None, "api.boards.get(board_id='123')"),
        ("POST", "boards", {"name": "It's"}, 'api.boards.create(name="It\'s")'),
        ("GET", "ad_accounts?import=1", None, "api.request('GET', 'ad_accounts', params={'import': '1'})"),
        ("GET", "nowhere", None, "api.request('GET', 'nowhere')"),
    ],
)
@pytest.mark.parametrize("environment", ["production", "sandbox"])
def test_the_client_s_lines_make_the_same_call(
    mock: PinterestMock,
    application: Application,
    monkeypatch: pytest.MonkeyPatch,
    environment: EnvironmentName,
    method: str,
    path: str,
    body: Any,
    says: str,
) -> None:
    token = mock.issue_token(scopes="boards:read boards:write ads:read", environment=environment)["access_token"]
    root = {"production": "/v5/", "sandbox": "/sandbox/v5/"}[environment]
    application.send(root + path, method, json=body, headers={"Authorization": f"Bearer {token}"})
    lines = code(mock, 1)["pinterest_v5"]
    assert lines.splitlines()[-1] == f"answer = {says}"
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", token)
    http = httpx.Client(transport=httpx.WSGITransport(mock))
    source = lines.replace("from pinterest_v5 import Api\n", "")
    namespace: dict[str, Any] = {"Api": partial(Api, http_client=http)}
    with suppress(PinterestException):  # what was refused is refused again
        exec(source, namespace)
        if isinstance(namespace["answer"], Paged):
            next(iter(namespace["answer"]), None)
    first, second = (mock.journal.find(number) for number in (1, 2))
    assert (first.method, first.path, first.query, first.json) == (
        *(second.method, second.path, second.query, second.json),
    )


@pytest.mark.parametrize("grant", ["authorization_code", "refresh_token", "client_credentials"])
def test_the_client_s_lines_ask_for_tokens_too(
    mock: PinterestMock, application: Application, monkeypatch: pytest.MonkeyPatch, grant: str
) -> None:
    code_, refresh = application.get_code(), mock.issue_token()["refresh_token"]
    before = mock.snapshot()
    ask = {
        "authorization_code": partial(application.redeem, code_),
        "refresh_token": partial(application.refresh, refresh),
        "client_credentials": partial(application.ask_for_itself),
    }[grant]
    assert ask().status_code == 200
    number = mock.journal.last
    lines, journal = code(mock, number)["pinterest_v5"], mock.journal.snapshot()
    mock.restore(before)  # the code is unspent again
    mock.journal.add_newer(journal)
    monkeypatch.setenv("CODE", code_)
    monkeypatch.setenv("REFRESH_TOKEN", refresh)
    monkeypatch.setenv("PINTEREST_APP_ID", mock.app.id)
    monkeypatch.setenv("PINTEREST_APP_SECRET", mock.app.secret)
    http = httpx.Client(transport=httpx.WSGITransport(mock))
    exec(lines.replace("from pinterest_v5 import Api\n", ""), {"Api": partial(Api, http_client=http)})
    first, second = mock.journal.find(number), mock.journal.find(mock.journal.last)
    assert second.number > first.number
    assert second.form.items() >= first.form.items()


def test_the_client_s_methods_are_those_that_it_has() -> None:
    assert pack_client_methods.TABLE.read_text(encoding="utf-8") == pack_client_methods.table(), (
        "Run: python -m tools.pack_client_methods"
    )


def test_the_assertion_holds_for_the_call_and_for_no_other(
    mock: PinterestMock, application: Application, token: str
) -> None:
    application.call("boards", token, page_size=2)
    line = code(mock, 1)["pytest"].splitlines()[-1].strip()
    eval(line, {"pinterest_journal": mock.journal})
    mock.journal.clear()
    application.call("boards", token, page_size=3)
    with pytest.raises(AssertionError, match="Expected a call"):
        eval(line, {"pinterest_journal": mock.journal})


def test_the_plugin_has_the_fixture_that_is_named() -> None:
    import pytest_pinterest

    assert "pinterest_journal" in vars(pytest_pinterest)
