"""The calls: one line each, found by a search box, and each with all that was said in both directions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from mockserver.model.redaction import redact
from mockserver.web.dashboard.call_filter import CallFilter

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application
    from tests.fake.web.conftest import Browser


@pytest.fixture
def three_calls(mock: PinterestMock, application: Application) -> str:
    """A refused call, a list of boards and a board that is made; the token."""
    token: str = mock.issue_token(scopes="boards:read boards:write")["access_token"]
    application.call("boards", "wrong")
    application.call("boards", token, page_size=5)
    headers = {"Authorization": f"Bearer {token}"}
    application.send("/v5/boards", "POST", json={"name": "Trip to Oslo"}, headers=headers)
    return token


def numbers(browser: Browser, **query: str) -> list[int]:
    lines = browser.get("/calls", **query).attributes("li")
    return [int(str(line["data-number"])) for line in lines if "data-number" in line]


def test_the_newest_call_is_on_top(three_calls: str, browser: Browser) -> None:
    page = browser.get("/calls")
    assert numbers(browser) == [3, 2, 1]
    for part in ("401", "authentication_failed", "/v5/boards?page_size=5", "boards/create", "201"):
        assert part in page.text


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", [3, 2, 1]),
        ("status:4xx", [1]),
        ("status:201", [3]),
        ("op:boards/*", [3, 2, 1]),
        ("op:pins/*", []),
        ("op:/v5/*", [3, 2, 1]),
        ("method:post", [3]),
        ("error:authentication_failed", [1]),
        ("in:production", [3, 2, 1]),
        ("in:sandbox", []),
        ('"trip to oslo"', [3]),
        ("Trip status:201 method:POST", [3]),
        ("page_size", [2]),
        ("colour:red", []),
        ('"', [3, 2, 1]),
    ],
)
def test_the_search_box_finds(three_calls: str, browser: Browser, search: str, found: list[int]) -> None:
    assert numbers(browser, q=search) == found
    assert (f"{len(found)} found" in " ".join(browser.get("/calls", q=search).text.split())) == bool(search)


def test_it_finds_by_who_called(mock: PinterestMock, three_calls: str, browser: Browser) -> None:
    assert numbers(browser, q=f"user:{mock.default_user.username}") == [3, 2]
    assert numbers(browser, q=f"app:{mock.app.id}") == [3, 2]


def test_a_call_that_was_cut_is_found_as_such(mock: PinterestMock, application: Application, browser: Browser) -> None:
    mock.faults.disconnect("*", takes_effect=False)
    with pytest.raises(ConnectionError):
        application.call("boards", "x")
    assert numbers(browser, q="status:cut") == [1]
    assert "(planned)" in browser.get("/calls").text


def test_a_filter_stays_in_every_link(three_calls: str, browser: Browser) -> None:
    links = [str(link["href"]) for link in browser.get("/calls/1", q="status:4xx").attributes("a")]
    assert "/calls/1?q=status%3A4xx" in links
    assert "/calls/1?q=status%3A4xx&tab=response" in links
    assert "/calls.har?q=status%3A4xx" in links


def test_a_call_shows_summary_request_and_response(three_calls: str, browser: Browser) -> None:
    summary = browser.get("/calls/1").text
    for part in ("/v5/boards", "401", "boards/list", "the rule authentication_failed", "was ever issued here"):
        assert part in summary
    request = browser.get("/calls/3", tab="request")
    assert "Authorization" in request.text
    assert redact(three_calls) in request.text
    assert '"name": "Trip to Oslo"' in request.text
    response = browser.get("/calls/3", tab="response").text
    assert "x-pinterest-rid" in response
    assert "Content-Type" in response
    assert '"name": "Trip to Oslo"' in response


@pytest.mark.parametrize("path", ["/calls", "/calls/1", "/calls/2", "/calls.json", "/calls.har", "/calls/new"])
@pytest.mark.parametrize("tab", ["summary", "request", "response"])
def test_no_secret_is_shown(
    mock: PinterestMock, application: Application, browser: Browser, path: str, tab: str
) -> None:
    token = application.sign_in()
    application.call("boards", token["access_token"])
    text = browser.get(path, tab=tab).reply.text
    for secret in (token["access_token"], token["refresh_token"], mock.app.secret):
        assert secret not in text
    for code in mock.store.codes:
        assert code.code not in text


def test_a_call_that_is_forgotten_is_not_found(three_calls: str, browser: Browser) -> None:
    browser.submit("/", control="DELETE /journal", back="/calls")
    assert browser.get("/calls/1").status == 404
    assert "Nothing was called yet." in browser.get("/calls").text


def test_a_page_shows_a_hundred_and_leads_to_the_older(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    for _ in range(120):
        application.call("boards", "x")
    assert numbers(browser) == [*range(120, 20, -1)]
    (older,) = (link["href"] for link in browser.get("/calls").attributes("a") if "before=" in str(link["href"]))
    assert numbers(browser, before=str(older).partition("=")[2]) == [*range(20, 0, -1)]
    page = browser.get(str(older))
    assert "/calls" in [link["href"] for link in page.attributes("a") if "before" not in str(link["href"])]
    assert "The newest calls" in page.text


def test_calls_are_exported(three_calls: str, browser: Browser) -> None:
    exported = browser.get("/calls.json", q="method:POST").reply
    assert [call["operation"] for call in exported.get_json()] == ["boards/create"]
    assert exported.headers["Content-Disposition"] == 'attachment; filename="calls.json"'
    log = browser.get("/calls.har").reply.get_json()["log"]
    assert log["version"] == "1.2"
    assert [entry["response"]["status"] for entry in log["entries"]] == [401, 200, 201]
    assert json.loads(log["entries"][2]["request"]["postData"]["text"]) == {"name": "Trip to Oslo"}


def missed(browser: Browser, **seen: Any) -> dict[str, Any]:
    found: dict[str, Any] = browser.get(
        "/calls/new", **{name: str(value) for name, value in seen.items()}
    ).reply.get_json()
    return found


def test_a_page_asks_for_what_it_has_missed(mock: PinterestMock, three_calls: str, browser: Browser) -> None:
    edition = mock.journal.edition
    news = missed(browser, after=1, edition=edition)
    assert [row[0] for row in news["rows"]] == [2, 3]
    assert (news["last"], news["again"]) == (3, False)
    assert missed(browser, after=3, edition=edition)["rows"] == []
    assert [row[0] for row in missed(browser, after=0, edition=edition, q="status:4xx")["rows"]] == [1]


def test_a_page_is_told_when_the_numbers_begin_again(mock: PinterestMock, three_calls: str, browser: Browser) -> None:
    edition = mock.journal.edition
    mock.journal.clear()
    news = missed(browser, after=3, edition=edition)
    assert news["again"]
    assert news["edition"] != edition


def test_a_server_that_cannot_stream_says_so(browser: Browser) -> None:
    assert browser.get("/calls/stream").status == 204


def test_a_stream_sends_calls_together_and_only_once(mock: PinterestMock, application: Application) -> None:
    rests: list[float] = []

    def wait(seconds: float) -> bool:
        rests.append(seconds)
        if len(rests) == 1:
            application.call("boards", "x")
            application.call("boards", "y")
        return True

    query = {"after": mock.journal.last, "edition": mock.journal.edition}
    environ = {"mockserver.wait": wait}
    reply = application.http.get("/calls/stream", query_string=query, environ_overrides=environ)
    events = reply.iter_encoded()
    assert next(events) == b"retry: 2000\n\n"
    data = json.loads(next(events).removeprefix(b"data: "))
    assert [row[:3] for row in data["rows"]] == [[1, data["rows"][0][1], 401], [2, data["rows"][1][1], 401]]
    assert next(events) == b": still here\n\n"
    assert len(rests) == 61


def test_a_filter_is_read_once_and_as_it_is_typed() -> None:
    assert CallFilter("  a   b ").text == "a b"
    assert not CallFilter(" ")
