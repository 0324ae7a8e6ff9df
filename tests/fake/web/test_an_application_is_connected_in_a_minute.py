"""The way in: what to set where, and ticks for what the mock has seen of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from markupsafe import Markup

from mockserver.model.redaction import redact
from mockserver.web.dashboard.start import STEPS, seen_of
from pinterest_v5 import Api

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application
    from tests.fake.web.conftest import Browser

TABS = ("env", "python", "pytest", "curl", "node", "compose")


def test_the_overview_shows_it_until_something_is_called(application: Application, browser: Browser) -> None:
    assert "Connect your application in a minute" in browser.get("/").text
    application.call("boards", "x")
    assert "Connect your application in a minute" not in browser.get("/").text
    assert "Connect your application in a minute" in browser.get("/start").text


@pytest.mark.parametrize("tab", TABS)
def test_each_kind_of_application_has_its_lines_without_the_secret(
    mock: PinterestMock, browser: Browser, tab: str
) -> None:
    page = browser.get("/start", tab=tab)
    assert mock.app.secret not in page.reply.text
    assert redact(mock.app.secret) in page.text
    assert page.attributes("pre")
    (here,) = (link["href"] for link in page.attributes("a") if link.get("aria-current") == "true")
    assert here == f"/start?tab={tab}"


def test_the_secret_is_shown_where_that_is_asked_for(mock: PinterestMock, browser: Browser) -> None:
    page = browser.submit("/start?tab=env")
    assert f"export PINTEREST_APP_SECRET={mock.app.secret}" in page.text
    assert mock.app.secret not in browser.get("/start", tab="env").text, "once"
    assert browser.send("/start?tab=env", form_token="wrong").status == 403


def test_nobody_copies_lines_in_which_the_secret_is_shortened(browser: Browser) -> None:
    for tab in TABS:
        page = browser.get("/start", tab=tab)
        (lines,) = page.attributes("pre")
        is_shortened = "…" in page.reply.text.partition("<pre")[2].partition("</pre>")[0]
        assert ("data-copy" in lines) is not is_shortened
        assert ("show it first" in page.text) is is_shortened
    (lines,) = browser.submit("/start?tab=env").attributes("pre")
    assert "data-copy" in lines


def test_the_lines_for_python_connect(mock: PinterestMock, browser: Browser, application: Application) -> None:
    page = browser.submit("/start?tab=python")
    source = Markup(page.reply.text.partition("<pre tabindex")[2].partition("</pre>")[0].partition(">")[2]).unescape()
    http = httpx.Client(transport=httpx.WSGITransport(mock))
    greeted: list[Any] = []

    def make(*app: str, **settings: Any) -> Api:
        return Api(*app, **settings, http_client=http)

    def give_access(prompt: str) -> str:
        mock.configure(consent="auto")
        return http.get(prompt.partition("\n")[0]).headers["Location"]

    source = source.replace("from pinterest_v5 import Api\n", "")
    exec(source, {"Api": make, "input": give_access, "print": greeted.append})
    assert greeted == [mock.default_user.username]
    assert browser.get("/start/seen").reply.json == dict.fromkeys(STEPS, True)


def test_the_steps_are_ticked_off_as_they_are_seen(
    mock: PinterestMock, application: Application, browser: Browser
) -> None:
    def seen() -> list[str]:
        return [name for name, yes in browser.get("/start/seen").reply.get_json().items() if yes]

    assert seen() == []
    application.send("/oauth/", query_string=application.authorization_request())
    assert seen() == ["authorize"]
    code = application.get_code()
    assert seen() == ["authorize", "code"]
    token = application.redeem(code).body["access_token"]
    assert seen() == ["authorize", "code", "exchange"]
    application.call("boards", "wrong")
    assert seen() == ["authorize", "code", "exchange"]
    application.call("user_account", token)
    assert seen() == list(STEPS)
    assert browser.get("/start").text.count("not yet") == 0


def test_an_app_without_a_redirect_uri_is_told_to_register_one(mock: PinterestMock, browser: Browser) -> None:
    mock.configure(redirect_uris=[])
    page = browser.get("/start")
    assert page.status == 200
    assert "Register a redirect URI" in page.text


def test_nothing_seen_is_nothing_ticked() -> None:
    assert seen_of([]) == dict.fromkeys(STEPS, False)
