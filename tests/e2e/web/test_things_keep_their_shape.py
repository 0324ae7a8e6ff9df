"""However much there is: no page is taller than five screens, nothing sticks out, no word is broken."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from werkzeug.test import Client

from tools.browser import resize

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.e2e.web.conftest import Surfer

SCREENS = ((320, 844), (1280, 900), (2560, 1440))
"""Widths and heights, from a phone to a big screen."""
SHAPE = """
const width = document.documentElement.clientWidth;
const all = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().width);
const outside = all.filter(one =>
  one.getBoundingClientRect().right > width + 1 && !one.closest('.scroll, .skip, .aside, .calls, .menu, .bar, pre'));
const words = all.filter(one => one.matches('.chip, .state, .count, .rows code, time'));
const broken = words.filter(one => one.getClientRects().length > 1);
return {
  'sticks out': outside.map(one => one.outerHTML.slice(0, 120)),
  'broken words': broken.map(one => one.outerHTML.slice(0, 120)),
  'screens': Math.ceil(document.documentElement.scrollHeight / innerHeight),
};
"""


@pytest.fixture
def crowd(mock: PinterestMock) -> PinterestMock:
    """A world of 500 people."""
    with mock.store.transaction():
        for number in range(500):
            mock.add_user(f"person{number:03}x", account_type="BUSINESS" if number % 2 else "PINNER")
    return mock


@pytest.fixture
def busy_crowd(crowd: PinterestMock) -> PinterestMock:
    """They have 10,000 Pins, tokens and faults."""
    with crowd.store.transaction():
        board = crowd.add_board("Everything", owner="person001x")
        for number in range(10_000):
            crowd.add_pin(board, title=f"Pin number {number}")
        for number in range(60):
            crowd.issue_token(f"person{number:03}x")
            crowd.faults.fail("pins/create", "rate_limited", user=f"person{number:03}x", times=2)
    return crowd


def paths(mock: PinterestMock) -> list[str]:
    user = mock.user("person001x")
    token = mock.store.production.access_tokens.listing().page(None, 1)[0]
    (board,) = mock.store.production.boards.filter(owner_id=user.id)
    pin = mock.store.production.pins.listing(board_id=board.id).page(None, 1)[0]
    (account,) = mock.store.production.ad_accounts.filter(owner_id=mock.default_user.id)
    campaign = mock.store.production.entities.listing(path=f"ad_account/{account.id}/campaigns").page(None, 1)[0]
    bearer = mock.issue_token(scopes="ads:read")["access_token"]
    for _ in range(12):
        Client(mock).get(f"/v5/ad_accounts/{account.id}/campaigns", headers={"Authorization": f"Bearer {bearer}"})
    return [
        *("/data", "/data/production/boards", "/data/production/pins", f"/data/production/pins?board_id={board.id}"),
        f"/data/production/ad_account/{mock.add_ad_account(owner=user).id}/campaigns",
        *(f"/data/production/ad_accounts/{account.id}", f"/data/production/{campaign.key}"),
        *(f"/data/production/boards/{board.id}", f"/data/production/pins/{pin.id}"),
        *("/people", f"/people/{user.id}", "/registry", f"/registry/{mock.app.id}"),
        *("/tokens", f"/tokens/{token.fingerprint}", "/faults", "/settings", "/controls"),
        *("/playground", "/playground?step=call", "/playground?operation=pins/create", "/apps/"),
    ]


def test_whatever_there_is(busy_crowd: PinterestMock, surfer: Surfer) -> None:
    found: dict[str, Any] = {}
    for path, screens in zip(paths(busy_crowd), cycle([[*SCREENS], [*SCREENS][::-1]])):
        surfer.open(path)
        for width, height in screens:
            resize(surfer.browser, width, height)
            shape = surfer.browser.execute_script(SHAPE)
            if shape["sticks out"] or shape["broken words"] or shape["screens"] > 5:
                found[f"{path}, {width} wide"] = shape
    assert found == {}


def test_people_are_narrowed_while_somebody_types(crowd: PinterestMock, surfer: Surfer) -> None:
    surfer.open("/apps/")
    surfer.type("username", "son49")
    surfer.wait(lambda: surfer.browser.execute_script(OFFERED) == [f"person{number}x" for number in range(490, 500)])
    surfer.click("button.person")
    assert "person490x" in surfer.text
    assert not crowd.journal.calls()


def test_the_buttons_stay_where_they_are_while_people_are_narrowed(mock: PinterestMock, surfer: Surfer) -> None:
    query = {
        "response_type": "code",
        "client_id": mock.app.id,
        "redirect_uri": mock.app.redirect_uris[0],
        "scope": "boards:read",
    }
    surfer.open(f"/oauth/?{urlencode(query)}")
    place = surfer.find("//button[.='Give access']").location
    surfer.type("username", "nobody")
    assert surfer.find("//button[.='Give access']").location == place
    surfer.wait(lambda: "Nobody is called like that." in surfer.text)
    assert surfer.find("//button[.='Give access']").location == place


OFFERED = """
return [...document.querySelectorAll('.person')].filter(one => !one.hidden).map(one => one.value);
"""
