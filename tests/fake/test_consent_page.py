"""A person decides on the page, with plain HTML (A11 to A13, Q1, Q31); `consent` can decide for them."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from mockserver.model.scopes import scopes

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import User
    from tests.fake.conftest import Application


class Page(HTMLParser):
    """What a browser without JavaScript sees."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[dict[str, str | None]] = []
        self.buttons: dict[str, tuple[str | None, str | None]] = {}
        self.fields: list[tuple[str, str | None]] = []
        self.options: list[str] = []
        self.preselected: str | None = None
        self.text = ""
        self._open: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._open.append((tag, given))
        assert tag != "script" or str(dict(attrs).get("src")).startswith("/static/")
        assert not any(name.startswith("on") for name in given)
        if tag == "form":
            self.forms.append(given)
        if given.get("type") == "radio":
            self.options.append(str(given["value"]))
            if "checked" in given:
                self.preselected = given["value"]
        if "name" in given and tag in ("input", "select", "textarea"):
            self.fields.append((tag, given["name"]))

    def handle_data(self, data: str) -> None:
        self.text += data
        tag, given = self._open[-1] if self._open else ("", {})
        if tag == "button" and data.strip():
            self.buttons[data] = given["name"], given["value"]

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass


def test_the_page_says_where_the_code_is_should_nothing_listen_there(application: Application) -> None:
    """At https://localhost/, where most are sent first, the browser shows an error page of its own."""
    assert "take the whole address from its address bar" in Page(application.open_page().text).text


def test_a12_the_page_names_the_app_and_says_what_the_scopes_allow(application: Application) -> None:
    page = Page(application.open_page(scope="pins:read,boards:write_secret").text)
    assert application.record.name in page.text
    assert scopes()["pins:read"] in page.text
    assert scopes()["boards:write_secret"] in page.text
    assert scopes()["user_accounts:read"] not in page.text


def test_a12_the_page_is_a_form_that_posts_to_its_own_address(application: Application) -> None:
    reply = application.open_page()
    page = Page(reply.text)
    assert (reply.status_code, reply.mimetype) == (200, "text/html")
    assert [(form.get("method"), form.get("action")) for form in page.forms] == [("post", None)]
    assert list(page.buttons.items())[:2] == [
        ("Give access", ("decision", "approve")),
        ("Cancel", ("decision", "deny")),
    ]


def test_q31_consent_is_all_or_nothing(application: Application) -> None:
    fields = {name for _, name in Page(application.open_page().text).fields}
    assert fields == {"user", "username", "form_token"}


def test_a11_everybody_with_an_active_account_can_log_in(mock: PinterestMock, application: Application) -> None:
    owner, *others = mock.users
    mock.store.users.put(replace(others[0], active=False))
    page = Page(application.open_page().text)
    assert page.options == [owner.username, *(user.username for user in others[1:])]
    assert page.preselected == owner.username


def test_the_mocks_user_setting_preselects_somebody_else(
    mock: PinterestMock, application: Application, friend: User
) -> None:
    mock.configure(user=friend.username)
    assert Page(application.open_page().text).preselected == friend.username


def test_a13_whoever_gives_access_is_whose_token_it_becomes(application: Application, friend: User) -> None:
    token = application.sign_in(user=friend.username)["access_token"]
    assert application.call("user_account", token).body["username"] == friend.username


def test_q1_cancel_sends_access_denied_to_the_application(application: Application) -> None:
    assert application.decide("deny", state="s").outcome == [("error", "access_denied"), ("state", "s")]


def test_a_form_without_a_decision_gives_nothing_away(application: Application) -> None:
    assert application.decide("").outcome == [("error", "access_denied")]


@pytest.mark.parametrize("known", [False, True])
def test_somebody_who_cannot_log_in_cannot_give_access(
    mock: PinterestMock, application: Application, friend: User, known: bool
) -> None:
    mock.store.users.put(replace(friend, active=False))
    reply = application.decide("approve", friend.username if known else "nobody")
    assert reply.status_code == 400
    assert mock.default_user.username in reply.hint


def test_the_page_checks_the_request_again_when_it_is_sent(application: Application) -> None:
    assert application.decide("approve", redirect_uri="https://evil.example/").status_code == 403


@pytest.mark.parametrize("path", ["/oauth/", "/oauth"])
def test_consent_auto_gives_access_at_once(mock: PinterestMock, application: Application, path: str) -> None:
    mock.configure(consent="auto")
    code = dict(application.send(path, query_string=application.authorization_request()).outcome)["code"]
    token = application.redeem(code).body["access_token"]
    assert application.call("user_account", token).body["username"] == mock.default_user.username


def test_consent_deny_refuses_at_once(mock: PinterestMock, application: Application) -> None:
    mock.configure(consent="deny")
    assert application.open_page(state="s").outcome == [("error", "access_denied"), ("state", "s")]


def test_names_are_shown_and_not_obeyed(mock: PinterestMock, application: Application) -> None:
    mock.store.apps.put(replace(mock.app, name="<script>alert(1)</script>"))
    assert "<script>alert(1)</script>" in Page(application.open_page().text).text


def test_a_browser_may_not_frame_the_page_nor_keep_it(application: Application) -> None:
    headers = application.open_page().headers
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "same-origin"
