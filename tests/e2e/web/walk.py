"""A walk past every page of the mock, in every state that looks different."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from selenium.webdriver.common.by import By

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver import PinterestMock
    from tests.e2e.web.conftest import Surfer

OPEN_ALL = "document.querySelectorAll('details').forEach(one => { one.open = true })"


def walk(surfer: Surfer, mock: PinterestMock) -> Iterator[str]:
    """Open one page after the other, with all its drawers open, and say which it is."""
    for stop in _stops(surfer, mock):
        surfer.browser.execute_script(OPEN_ALL)
        yield stop


def _stops(surfer: Surfer, mock: PinterestMock) -> Iterator[str]:
    yield from _consent(surfer, mock)
    yield from _portal(surfer, mock)
    yield from _playground(surfer, mock)
    mock.faults.fail("boards/list", "server_error")
    mock.quotas.on()
    mock.quotas.consume(mock.app, mock.default_user, "org_write")
    for path in ("/", "/start", "/calls", "/data", "/people", "/registry", "/tokens", "/faults", "/settings"):
        surfer.open(path)
        yield path
    surfer.type("seed", "soon")
    surfer.click("#seed + button")
    yield "settings, with a mistake"
    for tab in ("summary", "request", "response", "why", "code", "compare"):
        surfer.open(f"/calls/1?tab={tab}")
        yield f"a call, {tab}"
    yield from _things(surfer, mock)
    surfer.open("/data")
    surfer.click(".clock button")
    yield "a change, with its undo"
    surfer.open("/nowhere")
    yield "nothing there"


def _things(surfer: Surfer, mock: PinterestMock) -> Iterator[str]:
    store, user = mock.store.production, mock.default_user
    (board, *_), (pin, *_) = store.boards.filter(owner_id=user.id), store.pins.filter(owner_id=user.id)
    account = mock.add_ad_account(owner=user)
    mock.issue_token(user)
    token = store.access_tokens.listing().page(None, 1)[0]
    for path in (
        "/data/production/boards",
        f"/data/production/boards/{board.id}",
        "/data/production/pins",
        f"/data/production/pins/{pin.id}",
        f"/data/production/ad_accounts/{account.id}",
        f"/data/production/ad_account/{account.id}/campaigns",
        f"/people/{user.id}",
        f"/registry/{mock.app.id}",
        f"/tokens/{token.fingerprint}",
        f"/tokens/{token.fingerprint}/whole",
        "/controls",
        "/faults?kind=disconnect&target=pins/create&takes_effect=true",
    ):
        surfer.open(path)
        yield path
    surfer.open("/people")
    surfer.type("username", "1234")
    surfer.click(".control button")
    yield "people, with a mistake"


def _consent(surfer: Surfer, mock: PinterestMock) -> Iterator[str]:
    query = {
        "response_type": "code",
        "client_id": mock.app.id,
        "redirect_uri": mock.app.redirect_uris[0],
        "scope": "user_accounts:read,boards:read",
        "state": "s",
    }
    surfer.open(f"/oauth/?{urlencode(query)}")
    yield "consent"
    surfer.type("username", "nobody")
    surfer.click("[name=decision][value=approve]")
    yield "consent, nobody of that name"
    surfer.open(f"/oauth/?{urlencode({**query, 'redirect_uri': 'https://elsewhere.example/'})}")
    yield "refused"


def _portal(surfer: Surfer, mock: PinterestMock) -> Iterator[str]:
    surfer.open("/apps/")
    yield "login"
    surfer.type("username", "nobody")
    surfer.click("#username ~ button, .field + button")
    yield "login, nobody of that name"
    surfer.click("button.person")
    yield "my apps"
    surfer.open("/apps/connect")
    surfer.click("button.primary")
    yield "connect, with mistakes"
    surfer.open(f"/apps/{mock.app.id}")
    surfer.click("[name=do][value=show]")
    yield "app, with its secret"
    surfer.type("new", "not absolute")
    surfer.click(".actions [name=do][value=add]")
    yield "app, with a mistake"
    surfer.click("[name=environment][value=sandbox]")
    token = surfer.browser.find_element(By.ID, "token").text
    yield "app, with a token"
    surfer.open("/mailbox")
    yield "mailbox"
    mock.add_app("Waits", state="pending")
    surfer.open("/desk")
    yield "desk"
    surfer.open("/apps/debugger")
    surfer.type("token", token)
    surfer.click("button.primary")
    yield "debugger"
    surfer.open("/apps/0")
    yield "problem"


def _playground(surfer: Surfer, mock: PinterestMock) -> Iterator[str]:
    surfer.open("/playground")
    yield "playground"
    surfer.click("#choose ~ form button")
    yield "playground, the URL"
    surfer.click("a.button.primary")
    surfer.click("[name=decision][value=approve]")
    yield "playground, the redirect"
    surfer.click("button.primary")
    yield "playground, the tokens"
    surfer.click("a.button.primary")
    yield "playground, a call"
    surfer.click("#call button.primary")
    yield "playground, the answer"
    surfer.open("/playground?operation=pins/create")
    yield "playground, what will be refused"
    surfer.open("/playground/callback?code=c&state=of-somebody-else")
    yield "playground, stop"
    for step in ("exchange", "refresh", "revoke"):
        surfer.open(f"/playground?step={step}")
        yield f"playground, {step}"
