"""Tokens on the pages: their state with its reason, their family, and what can happen to them; never one whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mockserver.model.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from tests.fake.conftest import Application
    from tests.fake.web.conftest import Browser

EVENTS: dict[str, tuple[Callable[[PinterestMock, str], object], str]] = {
    "valid": (lambda _mock, _token: None, "expires in 30 days"),
    "expired": (lambda mock, token: mock.expire_token(token), "It ran out at"),
    "revoked": (lambda mock, token: mock.revoke(token), "as tokens in public code are (V3)"),
    "user deactivated": (lambda mock, _token: mock.deactivate(mock.default_user), "is deactivated"),
    "app deactivated": (lambda mock, _token: mock.deactivate(mock.app), "is deactivated"),
}


def page_of(mock: PinterestMock, token: str) -> str:
    found = mock.store.production.token(token)
    assert found is not None
    return f"/tokens/{found.fingerprint}"


@pytest.mark.parametrize(("state", "event", "reason"), [(state, *rest) for state, rest in EVENTS.items()], ids=EVENTS)
def test_a_state_comes_with_its_reason(
    mock: PinterestMock, browser: Browser, state: str, event: Callable[[PinterestMock, str], object], reason: str
) -> None:
    mock.clock.freeze()
    body = mock.issue_token(scopes="boards:read pins:read")
    event(mock, body["access_token"])
    for path in ("/tokens", page_of(mock, body["access_token"])):
        text = browser.get(path).text
        assert f"{state} " in text
        assert reason in text
        assert "boards:read" in text
        assert mock.default_user.username in text
        assert redact(body["access_token"]) in text


def test_a_rotated_refresh_token_stands_in_a_chain(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    first = application.sign_in()
    second = application.refresh(first["refresh_token"]).body
    page = browser.get(page_of(mock, second["refresh_token"]))
    assert "rotated" in page.text
    assert page.text.index(redact(first["refresh_token"])) < page.text.rindex(redact(second["refresh_token"]))
    assert {redact(body["access_token"]) in page.text for body in (first, second)} == {True}
    assert "oauth/token" in browser.get(page_of(mock, first["refresh_token"])).text, "where it was last used"


def test_the_last_use_is_the_last_call_that_the_journal_has(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    token = mock.issue_token()["access_token"]
    assert "not in the journal" in browser.get(page_of(mock, token)).text
    application.call("boards", token)
    application.call("user_account", token)
    links = [link["href"] for link in browser.get(page_of(mock, token)).attributes("a")]
    assert "/calls/2" in links
    assert "/calls/1" not in links


def test_no_page_has_a_token_whole_but_the_one_that_is_asked_for_it(mock: PinterestMock, browser: Browser) -> None:
    body = mock.issue_token()
    for value in (body["access_token"], body["refresh_token"]):
        path = page_of(mock, value)
        for one in ("/tokens", "/tokens?kind=refresh", f"/people/{mock.default_user.id}", path):
            assert value not in browser.get(one).reply.text
        assert value in browser.get(f"{path}/whole").text


def test_it_runs_out_now_or_in_ten_seconds(mock: PinterestMock, browser: Browser) -> None:
    mock.clock.freeze()
    token = mock.issue_token()["access_token"]
    path = page_of(mock, token)
    fingerprint = path.rpartition("/")[2]
    page = browser.submit("/", control="POST /tokens/expire", token=fingerprint, seconds="10", back=path)
    assert "expires in 10 s" in page.text
    page = browser.submit("/", control="POST /tokens/expire", token=fingerprint, back=path)
    assert "expired" in page.text


def test_a_scope_is_taken_away_and_added(mock: PinterestMock, browser: Browser) -> None:
    path = page_of(mock, mock.issue_token(scopes="boards:read")["access_token"])
    page = browser.get(path)
    taken, added = (
        [field["value"] for field in page.attributes("input") if field.get("name") == "scopes"],
        [option["value"] for option in page.attributes("option") if option.get("value", "") == "boards:read pins:read"],
    )
    fingerprint = path.rpartition("/")[2]
    for scopes, then in ((taken[0], ()), (added[0], ("boards:read", "pins:read"))):
        browser.submit("/", control="POST /tokens/set_scopes", token=fingerprint, scopes=scopes, back=path)
        found = mock.store.production.token(fingerprint)
        assert found is not None
        assert found.scopes == then


@pytest.mark.parametrize("control", ["POST /tokens", "POST /tokens/portal"])
def test_one_is_minted_and_its_page_is_shown(mock: PinterestMock, browser: Browser, control: str) -> None:
    page = browser.submit("/", control=control, user=mock.users[1].username, back="/tokens")
    (token,) = mock.store.production.access_tokens
    assert token.user_id == mock.users[1].id
    assert "Done." in page.text
    assert token.fingerprint in page.text


def test_those_that_live_longest_stand_first(mock: PinterestMock, browser: Browser) -> None:
    mock.clock.freeze()
    dead, brief, long = (mock.issue_token()["access_token"] for _ in range(3))
    mock.expire_token(dead)
    mock.expire_token(brief, seconds=60)
    text = browser.get("/tokens").text
    assert text.index(redact(long)) < text.index(redact(brief)) < text.index(redact(dead))


def test_they_are_searched_filtered_and_paged(mock: PinterestMock, browser: Browser) -> None:
    one, other = mock.users[:2]
    for _ in range(30):
        mock.issue_token(one, "boards:read")
    mock.issue_token(other, "pins:read")
    page = browser.get("/tokens")
    assert "1-12 of 31" in page.text
    (following,) = [str(link["href"]) for link in page.attributes("a") if link.get("rel") == "next"]
    assert "13-24 of 31" in browser.get(following).text
    assert "1-1 of 1" in browser.get("/tokens", user=other.id).text
    assert "1-1 " in browser.get("/tokens", q="pins:read").text
    assert "None of them matches." in browser.get("/tokens", q="ads:write").text


def test_one_of_another_world_is_explained(browser: Browser) -> None:
    page = browser.get("/tokens/0123456789abcdef")
    assert (page.status, "There is no such token here" in page.text) == (400, True)
