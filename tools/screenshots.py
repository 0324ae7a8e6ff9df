"""Make the pictures of the pages in `docs/screenshots`: `python -m tools.screenshots`."""

from __future__ import annotations

import base64
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from selenium.webdriver.common.by import By

from mockserver import PinterestMock
from mockserver.server.threaded import Server
from tools.browser import chromium, leave, missing, resize

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

WHERE = Path(__file__).parent.parent / "docs" / "screenshots"
DESKTOP, PHONE = (1200, 800), (390, 844)
TALLEST = 2400
"""The most pixels of height that a picture of a long page has."""
PICTURES_ARE_THERE = """
const seen = [...document.images].filter(one => one.getBoundingClientRect().top < innerHeight);
Promise.all(seen.map(one => { one.loading = 'eager'; return one.decode(); })).finally(arguments[0]);
"""
MOMENT = "2026-11-23T09:00:00Z"


class Photographer:
    """Opens pages in a browser and takes pictures of them."""

    def __init__(self, browser: Chrome, url: str, where: Path) -> None:
        self.browser = browser
        self.url = url
        self.where = where

    def open(self, path: str) -> None:
        self.browser.get(self.url + path)

    def press(self, text: str) -> None:
        leave(self.browser, self.browser.find_element(By.XPATH, f"//button[not(@hidden)][normalize-space()='{text}']"))

    def follow(self, text: str) -> None:
        leave(self.browser, self.browser.find_element(By.LINK_TEXT, text))

    def fill(self, **fields: str) -> None:
        for name, text in fields.items():
            self.browser.find_element(By.NAME, name).send_keys(text)

    def shoot(self, name: str, size: tuple[int, int] = DESKTOP, *, dark: bool = False) -> None:
        resize(self.browser, *size, dark=dark)
        height = self.browser.execute_script("scrollTo(0, 0); return document.documentElement.scrollHeight")
        self.take(name, (size[0], min(max(int(height), 300), TALLEST)))

    def take(self, name: str, size: tuple[int, int]) -> None:
        """Keep the picture of the page as it is now, as wide and tall as that."""
        self.browser.execute_async_script(PICTURES_ARE_THERE)
        clip = {"x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1}
        asked = {"format": "png", "captureBeyondViewport": True, "clip": clip}
        picture = self.browser.execute_cdp_cmd("Page.captureScreenshot", asked)
        (self.where / f"{name}.png").write_bytes(base64.b64decode(picture["data"]))

    def shoot_all(self, name: str) -> None:
        """Take the picture as on a desk, on a phone, and in the dark."""
        self.shoot(name)
        self.shoot(f"{name}-phone", PHONE)
        self.shoot(f"{name}-dark", dark=True)


def tour(photographer: Photographer, mock: PinterestMock) -> None:
    """Go the way of a newcomer through all pages."""
    owner = mock.users[0].username
    query = {"response_type": "code", "client_id": mock.app.id, "scope": "user_accounts:read,pins:read,boards:read"}
    redirect = {"redirect_uri": mock.app.redirect_uris[0], "state": "s"}
    photographer.open("/")
    photographer.shoot_all("start")

    photographer.open(f"/oauth/?{urlencode({**query, **redirect})}")
    photographer.shoot_all("consent")
    photographer.browser.find_element(By.CSS_SELECTOR, ".drawer summary").click()
    photographer.shoot("consent-fail")
    photographer.open(f"/oauth/?{urlencode({**query, 'redirect_uri': 'https://elsewhere.example/'})}")
    photographer.shoot("refused")

    photographer.open("/apps/")
    photographer.shoot("login")
    photographer.fill(username=owner)
    photographer.press("Log in")
    photographer.open("/apps/connect")
    photographer.fill(name="Board Painter", company="Painters", website="https://painter.example/")
    photographer.press("Submit")
    photographer.shoot_all("connect")
    photographer.fill(privacy_policy="https://painter.example/privacy", purpose="Paints boards.", audience="Painters")
    for box in photographer.browser.find_elements(
        By.CSS_SELECTOR, "[name=terms], [name=human], [value='Publish Pins']"
    ):
        box.click()
    photographer.press("Submit")
    photographer.shoot("app-pending")
    photographer.open("/desk")
    photographer.shoot_all("desk")
    photographer.press("Approve for Trial")
    photographer.open("/mailbox")
    photographer.shoot("mailbox")
    photographer.open("/apps/")
    photographer.shoot("apps")
    photographer.follow("Board Painter")
    photographer.fill(new="https://painter.example/back")
    photographer.press("Add")
    photographer.shoot_all("app")
    photographer.press("Save")
    token = mock.issue_token()["access_token"]
    photographer.open("/apps/debugger")
    photographer.fill(token=token)
    photographer.press("Debug")
    photographer.shoot("debugger")

    photographer.open("/playground")
    photographer.shoot_all("playground")
    photographer.press("Get the authorization URL")
    photographer.follow("Go there")
    photographer.press("Give access")
    photographer.shoot("playground-redirect")
    photographer.press("Exchange for tokens in production")
    photographer.follow("Call something with it")
    photographer.press("Call")
    photographer.shoot("playground-call")
    things(photographer, mock)

    mock.faults.fail("pins/create", "rate_limited", times=2)
    mock.quotas.on()
    for _ in range(40):
        mock.quotas.consume(mock.app, mock.users[0], "org_write")
    photographer.open("/")
    photographer.shoot("overview")
    calls(photographer)


def calls(photographer: Photographer) -> None:
    """Show the list of calls, and why some were refused."""
    photographer.open("/calls")
    photographer.shoot_all("calls")
    photographer.open("/calls?q=error:unregistered_redirect")
    call = photographer.browser.find_element(By.CSS_SELECTOR, ".calls a").get_attribute("href")
    photographer.browser.get(f"{call}&tab=why")
    photographer.shoot_all("why")


def things(photographer: Photographer, mock: PinterestMock) -> None:
    """Show one thing of a kind, a token with its family, and what a playground will not do."""
    photographer.open("/playground?operation=pins/create")
    photographer.shoot("playground-objections")
    board = mock.store.production.boards.listing(owner_id=mock.users[0].id).page(None, 1)[0]
    photographer.open(f"/data/production/pins?board_id={board.id}")
    photographer.shoot("pins")
    photographer.open(f"/data/production/boards/{board.id}")
    photographer.shoot_all("thing")
    token = mock.store.production.access_tokens.listing().page(None, 1)[0]
    photographer.open(f"/tokens/{token.fingerprint}")
    photographer.shoot("token")
    photographer.open(f"/people/{mock.users[0].id}")
    photographer.shoot("person")
    photographer.open("/faults?kind=disconnect&target=pins/create&times=1&takes_effect=true")
    photographer.shoot("fault-said")


def main() -> None:
    problem = missing()
    if problem is not None:
        sys.exit(problem)
    WHERE.mkdir(parents=True, exist_ok=True)
    mock = PinterestMock()
    mock.clock.freeze(MOMENT)
    with Server(mock).running() as server, chromium() as browser:
        tour(Photographer(browser, server.url, WHERE), mock)


if __name__ == "__main__":
    main()
