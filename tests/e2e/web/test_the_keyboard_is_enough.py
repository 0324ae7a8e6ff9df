"""The tab key leads to all that can be used, in sight and outlined, and Enter does what the page is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.e2e.web.walk import OPEN_ALL

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.e2e.web.conftest import Shop, Surfer

TO_REACH = """
const all = 'a[href], button, input:not([type=hidden]):not([type=radio]:not(:checked)), select, textarea, summary';
window.left = new Set([...document.querySelectorAll(all)].filter(one => one.getClientRects().length));
"""
WATCH = """
window.seen = [];
document.addEventListener('keyup', () => {
  const one = document.activeElement, box = one.getBoundingClientRect();
  if (one === document.body) return; // between the last and the first
  window.left.delete(one);
  window.seen.push({
    text: one.textContent.trim().slice(0, 120),
    outlined: getComputedStyle(one).outlineStyle !== 'none',
    in_sight: box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight,
  });
});
"""
"""Looks at what has the focus after each key."""
MORE = 40
"""Stops that cannot be used, but scrolled."""
LEFT = "return [...window.left].map(one => one.outerHTML.slice(0, 120))"


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/calls",
        "/data",
        "/people",
        "/registry",
        "/tokens",
        "/faults",
        "/settings",
        "/apps/",
        "/apps/debugger",
        "/desk",
        "/playground",
        "consent",
    ],
)
def test_tab_reaches_everything(mock: PinterestMock, surfer: Surfer, shop: Shop, path: str) -> None:
    if path == "consent":
        mock.configure(redirect_uris=[shop.redirect_uri])
        shop.app_id = mock.app.id
        surfer.open(shop.url)
        surfer.follow("Log in")
    else:
        surfer.open(path)
    surfer.browser.execute_script(OPEN_ALL)
    surfer.browser.execute_script(TO_REACH + WATCH)
    count = surfer.browser.execute_script("return window.left.size")
    ActionChains(surfer.browser).send_keys(Keys.TAB * (count + MORE)).perform()
    seen = surfer.browser.execute_script("return window.seen")
    assert seen[0]["text"] == "Skip to the content"
    assert [one for one in seen if not one["outlined"] or not one["in_sight"]] == []
    assert surfer.browser.execute_script(LEFT) == []


def test_a_typed_name_and_enter_give_access(mock: PinterestMock, surfer: Surfer, shop: Shop) -> None:
    mock.configure(redirect_uris=[shop.redirect_uri])
    shop.app_id, shop.secret = mock.app.id, mock.app.secret
    visitor = mock.users[2].username
    surfer.open(shop.url)
    surfer.follow("Log in")
    surfer.type("username", visitor + Keys.ENTER)
    surfer.wait(lambda: surfer.text == f"Hello {visitor}")


def test_enter_in_the_field_adds_a_redirect_uri(mock: PinterestMock, surfer: Surfer) -> None:
    surfer.open("/apps/")
    surfer.click("button.person")
    surfer.open(f"/apps/{mock.app.id}")
    surfer.type("new", "https://shop.example/" + Keys.ENTER)
    surfer.wait(lambda: "Not saved yet." in surfer.text)
    assert "https://shop.example/" in surfer.text
