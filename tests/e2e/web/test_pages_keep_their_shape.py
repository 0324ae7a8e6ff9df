"""With many calls and long names pages hold their shape: nothing sticks out, no word is broken, none is endless."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, Any

import pytest

from mockserver import PinterestMock
from tools.browser import resize

if TYPE_CHECKING:
    from tests.e2e.web.conftest import Surfer

CALLS = 400
PAGES = (
    *("/", "/start", "/start?tab=node", "/calls", "/calls?q=status:4xx", "/people", "/apps/"),
    *(f"/calls/{CALLS - 1}?tab={tab}" for tab in ("summary", "request", "response", "why", "code", "compare")),
)
WIDTHS = (320, 1280, 2560)
SCREENS = 5
"""The tallest that a page may be, on a screen of a desk."""
SHAPE = """
const root = document.documentElement, broken = new Set(), range = document.createRange();
for (const cell of document.querySelectorAll('td, th, .chip, .calls a > *, button, .menu a, .tabs a')) {
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    for (const word of texts.currentNode.data.matchAll(/[\\w:./-]+/g)) {
      if (word[0].length > 24) continue; // a phone has no room for it
      range.setStart(texts.currentNode, word.index);
      range.setEnd(texts.currentNode, word.index + word[0].length);
      const tops = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
      if (tops.size > 1) broken.add(word[0]);
    }
  }
}
const out = [...document.querySelectorAll('body *')].filter(one => {
  const box = one.getBoundingClientRect();
  return box.width && box.right > root.clientWidth + 1 && !one.closest('.scroll, .skip, .aside, .menu, .bar, pre');
});
const left = one => Math.round(one.getBoundingClientRect().left);
const columns = one => new Set([...one.querySelectorAll('dt')].map(left)).size;
const torn = [...document.querySelectorAll('dl')].filter(one => columns(one) > 1);
return {
  'breaks a word': [...broken],
  'has names in two columns': torn.map(one => one.outerHTML.slice(0, 120)),
  'sticks out': out.map(one => one.outerHTML.slice(0, 120)),
  'scrolls sideways': root.scrollWidth > root.clientWidth,
  'screens': root.scrollHeight / innerHeight,
};
"""


@pytest.fixture
def mock() -> PinterestMock:
    """People with long names."""
    mock = PinterestMock()
    for number in range(40):
        mock.add_user(f"somebody.with.a.name.that.is.long.{number}")
    return mock


def shape(surfer: Surfer, width: int) -> dict[str, Any]:
    resize(surfer.browser, width, 1000)
    found: dict[str, Any] = surfer.browser.execute_script(SHAPE)
    screens = found.pop("screens")
    if width > 1000 and screens > SCREENS:
        found["is endless"] = screens
    return {what: where for what, where in found.items() if where}


def test_each_page_keeps_its_shape(mock: PinterestMock, surfer: Surfer) -> None:
    bearer = mock.issue_token(scopes="boards:read")["access_token"]
    surfer.open("/nowhere")
    call = """
    const [bearer, count, done] = arguments;
    const paths = ['/v5/boards?page_size=2', '/v5/pins', '/v5/boards/1', '/v5/user_account'];
    const headers = {Authorization: `Bearer ${bearer}`};
    const all = [...Array(count).keys()].map(number => fetch(paths[number % 4], {headers}));
    Promise.all(all).finally(done);
    """
    surfer.browser.execute_async_script(call, bearer, CALLS)
    found: dict[str, Any] = {}
    for path, widths in zip(PAGES, cycle([WIDTHS, WIDTHS[::-1]])):
        surfer.open(path)
        found[path] = {"fails": problems} if (problems := failures_of_scripts(surfer)) else {}
        found |= {f"{path}, {width} wide": shape(surfer, width) for width in widths}
    assert {where: what for where, what in found.items() if what} == {}


MANUALS = ("operations", "facts", "controls", "server", "faults", "fixtures", "client")


def test_the_tables_of_the_documentation_need_no_scrolling_aside(surfer: Surfer) -> None:
    found: dict[str, Any] = {}
    for name, widths in zip(MANUALS, cycle([(320, 1280), (1280, 320)])):
        surfer.open(f"/docs/{name}")
        for width in widths:
            resize(surfer.browser, width, 900)
            if wide := surfer.browser.execute_script(TOO_WIDE):
                found[f"{name}, {width} wide"] = wide
    assert found == {}


TOO_WIDE = """
return [...document.querySelectorAll('.manual .scroll, .manual')]
  .filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.innerText.slice(0, 300));
"""


def failures_of_scripts(surfer: Surfer) -> list[str]:
    said: list[dict[str, str]] = surfer.browser.get_log("browser")  # type: ignore[no-untyped-call]  # selenium's
    return [entry["message"] for entry in said if entry["source"] == "javascript"]


def test_a_script_that_fails_would_be_noticed(surfer: Surfer) -> None:
    surfer.browser.get("data:text/html,<script>missing()</script>")
    assert "missing is not defined" in failures_of_scripts(surfer)[0]


@pytest.mark.parametrize("width", [320, 768, 1280, 2560])
def test_the_bar_is_one_line_though_time_stands_and_there_is_something_to_undo(
    mock: PinterestMock, surfer: Surfer, width: int
) -> None:
    mock.quotas.on()
    for number in range(8):
        mock.faults.fail("pins/create", "rate_limited", times=number + 1)
    surfer.open("/")
    surfer.click(".clock [value='POST /clock/freeze']")
    resize(surfer.browser, width, 800)
    found = surfer.browser.execute_script(BAR)
    assert found == {"lines": 1, "time is seen": True, "undo is seen": True}


BAR = """
const bar = document.querySelector('.bar'), seen = one => one.getBoundingClientRect().right <= innerWidth;
const middle = one => { const box = one.getBoundingClientRect(); return (box.top + box.bottom) / 2; };
const middles = [...bar.children].filter(one => one.offsetWidth).map(middle);
return {
  'lines': Math.max(...middles) - Math.min(...middles) < 12 ? 1 : 2,
  'time is seen': seen(document.querySelector('#time')),
  'undo is seen': seen(document.querySelector('.bar [action$="/undo"]')),
};
"""


def test_on_a_phone_the_menu_shows_where_one_is(surfer: Surfer) -> None:
    resize(surfer.browser, 320, 800)
    surfer.open("/settings")
    where = "const box = document.querySelector('.menu [aria-current]').getBoundingClientRect();"
    assert surfer.browser.execute_script(f"{where} return box.left >= 0 && box.right <= innerWidth")
