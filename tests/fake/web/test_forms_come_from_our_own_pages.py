"""No other site can send one of the mock's forms, show its pages in a frame, or reach it under another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mockserver import PinterestMock
from tests.fake.web.conftest import HTML, Browser

if TYPE_CHECKING:
    from tests.fake.conftest import Application

FORMS = [
    *(
        "/",
        "/world",
        "/undo",
        "/start",
        "/apps/login",
        "/apps/logout",
        "/apps/business",
        "/apps/connect",
        "/apps/debugger",
        "/apps/1516577/secret",
    ),
    *("/apps/1516577/redirect_uris", "/apps/1516577/upgrade", "/apps/1516577/tokens", "/desk"),
    *("/playground", "/playground/exchange", "/playground/call"),
]
PAGES = [
    *("/", "/calls", "/data", "/people", "/registry", "/tokens", "/faults", "/settings", "/start"),
    "/apps/",
    "/apps/connect",
    "/apps/debugger",
    "/apps/1516577",
    "/desk",
    "/mailbox",
    "/playground",
]


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize("token", [None, "", "wrong", "é"])
def test_a_form_without_the_right_token_is_refused(developer: Browser, path: str, token: str | None) -> None:
    before = developer.mock.store.snapshot()
    page = developer.send(path, form_token=token, control="POST /reset", do="reset", decision="approve")
    assert page.status == 403
    assert page.reply.mimetype == "text/html"
    assert "form_token" in page.text
    assert developer.mock.store.snapshot() == before


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://localhost:1", "https://localhost"])
def test_a_form_from_another_site_is_refused(developer: Browser, path: str, origin: str) -> None:
    page = developer.send(path, headers={"Origin": origin})
    assert page.status == 403


def test_a_form_from_the_own_site_is_taken(developer: Browser) -> None:
    assert developer.send("/desk", headers={"Origin": "http://localhost"}, decision="no").status == 400


@pytest.mark.parametrize("token", [None, "wrong"])
def test_the_consent_page_takes_its_own_form_only(application: Application, token: str | None) -> None:
    query = application.authorization_request()
    form = {"decision": "approve", "user": application.mock.default_user.username}
    data = form if token is None else {**form, "form_token": token}
    reply = application.send("/oauth/", "POST", query_string=query, data=data)
    assert (reply.status_code, reply.mimetype) == (403, "text/html")
    assert "form_token" in reply.hint
    assert not len(application.mock.store.codes)


def test_the_consent_page_takes_no_form_from_another_site(application: Application) -> None:
    reply = application.send(
        "/oauth/",
        "POST",
        query_string=application.authorization_request(),
        data={"decision": "approve", **application.hidden_fields},
        headers={"Origin": "https://evil.example"},
    )
    assert reply.status_code == 403


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_marked_and_locked_down(developer: Browser, path: str) -> None:
    page = developer.get(path)
    assert page.status == 200
    assert "Pinterest mock. A fake for tests" in page.text
    headers = page.reply.headers
    policy = dict(part.strip().split(" ", 1) for part in headers["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["form-action"] == "'self'"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"
    forms = page.attributes("form")
    assert all(form["method"] == "post" for form in forms if form.get("role") != "search")
    hidden = [field for field in page.attributes("input") if field.get("name") == "form_token"]
    assert len(hidden) == sum(form["method"] == "post" for form in forms)
    assert not page.attributes("style")
    assert not any(name.startswith("on") or name == "style" for _, attributes in page.tags for name in attributes)


def test_a_name_that_could_be_anybodys_is_refused(browser: Browser) -> None:
    reply = browser.http.get("/", headers={**HTML, "Host": "rebound.example"})
    assert reply.status_code == 403
    assert "rebound.example" in reply.text


def test_the_login_cookie_is_out_of_reach_for_scripts_and_other_sites(browser: Browser) -> None:
    page = browser.send("/apps/login", user=browser.mock.users[0].username)
    cookie = page.reply.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_with_a_control_token_the_pages_ask_for_it_once() -> None:
    browser = Browser(PinterestMock(control_token="open-sesame"))
    page = browser.get("/apps/")
    assert page.status == 401
    assert "control token" in page.text
    assert browser.send("/apps/", control_token="guess").status == 401
    assert browser.submit("/apps/", control_token="open-sesame").status == 200
    assert browser.get("/").status == 200
    assert Browser(browser.mock).send("/", control="POST /reset").status == 401


def test_without_controls_there_are_no_pages_but_the_authorization_page() -> None:
    browser = Browser(PinterestMock(control=False))
    assert [browser.get(path).status for path in PAGES] == [404] * len(PAGES)
    assert browser.get("/oauth/").status == 400
