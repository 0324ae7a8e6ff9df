"""The list of calls is live, and leaves who reads in it alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import httpx
import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.e2e.web.conftest import Surfer


def call(site: str, times: int = 1, path: str = "/v5/boards") -> None:
    with httpx.Client(base_url=site, trust_env=False) as http:
        for _ in range(times):
            http.get(path)


def numbers(surfer: Surfer) -> list[int]:
    script = "return [...document.querySelectorAll('#calls li')].map(one => Number(one.dataset.number))"
    found: list[int] = surfer.browser.execute_script(script)
    return found


def says(surfer: Surfer, selector: str) -> str:
    text: str = surfer.browser.execute_script(f"return document.querySelector('{selector}').textContent")
    return text


def is_at(surfer: Surfer, path: str) -> bool:
    return surfer.browser.current_url.endswith(path)


def press(surfer: Surfer, *keys: str) -> None:
    ActionChains(surfer.browser).send_keys(*keys).perform()


@pytest.fixture
def watched(surfer: Surfer) -> Surfer:
    """Somebody who looks at the calls."""
    surfer.open("/calls")
    surfer.wait(lambda: says(surfer, "#live") == "live")
    return surfer


def test_a_call_comes_on_top_of_the_list(watched: Surfer, site: str) -> None:
    assert "Nothing was called yet." in watched.text
    call(site)
    watched.wait(lambda: numbers(watched) == [1])
    call(site, 2)
    watched.wait(lambda: numbers(watched) == [3, 2, 1])
    assert "401" in watched.text
    assert "Nothing was called yet." not in watched.text
    assert says(watched, "#count-calls") == "3"


def test_only_what_is_looked_for_comes(surfer: Surfer, site: str) -> None:
    surfer.open("/calls?q=path%3A%2Fv5%2Fpins")
    call(site)
    call(site, path="/v5/pins")
    surfer.wait(lambda: numbers(surfer) == [2])
    assert says(surfer, "#found") == "1"


def test_a_name_in_a_live_line_is_text(watched: Surfer, site: str) -> None:
    call(site, path="/v5/<b class=harm>")
    watched.wait(lambda: numbers(watched) == [1])
    assert "<b class=harm>" in watched.text
    assert watched.browser.execute_script("return document.querySelectorAll('.harm').length") == 0


def test_with_a_call_open_nothing_moves_and_a_pill_says_how_many_came(watched: Surfer, site: str) -> None:
    call(site, 3)
    watched.wait(lambda: numbers(watched) == [3, 2, 1])
    watched.click_here("#calls li:nth-child(2) a")
    watched.wait(lambda: "Summary" in says(watched, "#chosen"))
    call(site, 37)
    watched.wait(lambda: says(watched, "#news") == "37 new")
    assert numbers(watched) == [3, 2, 1]
    watched.click_here("#news")
    assert numbers(watched) == [*range(40, 0, -1)]
    assert "Summary" in says(watched, "#chosen")


def test_scrolled_down_nothing_moves_and_the_focus_stays(watched: Surfer, site: str) -> None:
    call(site, 80)
    watched.wait(lambda: len(numbers(watched)) == 80)
    script = """
    const scroller = document.getElementById('scroller');
    scroller.scrollTop = 400;
    document.querySelector('#calls li:nth-child(30) a').focus({preventScroll: true});
    """
    watched.browser.execute_script(script)
    where = "return [document.getElementById('scroller').scrollTop, document.activeElement.href]"
    before = watched.browser.execute_script(where)
    call(site, 5)
    watched.wait(lambda: says(watched, "#news") == "5 new")
    assert watched.browser.execute_script(where) == before


def test_it_is_paused_and_goes_on_with_what_was_missed(watched: Surfer, site: str) -> None:
    watched.click_here("#pause")
    assert says(watched, "#live") == "paused"
    call(site, 2)
    watched.click_here("#pause")
    watched.wait(lambda: numbers(watched) == [2, 1])
    assert says(watched, "#live") == "live"


def test_forgotten_calls_leave_the_list(watched: Surfer, mock: PinterestMock, site: str) -> None:
    call(site, 2)
    watched.wait(lambda: numbers(watched) == [2, 1])
    mock.journal.clear()
    watched.wait(lambda: numbers(watched) == [])
    call(site)
    watched.wait(lambda: numbers(watched) == [3])


def test_keys_lead_through_the_calls(watched: Surfer, site: str) -> None:
    call(site, 3)
    watched.wait(lambda: numbers(watched) == [3, 2, 1])
    for key, path in (("j", "/calls/3"), ("j", "/calls/2"), ("k", "/calls/3")):
        press(watched, key)
        watched.wait(partial(is_at, watched, path))
    press(watched, Keys.ESCAPE)
    watched.wait(lambda: watched.browser.current_url.endswith("/calls"))
    press(watched, "/", "status:4xx", Keys.ENTER)
    watched.wait(lambda: "q=status" in watched.browser.current_url)
    assert numbers(watched) == [3, 2, 1]
    watched.browser.back()
    watched.wait(lambda: watched.browser.current_url.endswith("/calls"))


@pytest.mark.parametrize("surfer", [True, False], ids=["script", "no-script"], indirect=True)
def test_a_call_is_opened_and_its_tabs_too(surfer: Surfer, site: str) -> None:
    call(site)
    surfer.open("/calls")
    surfer.click_here("#calls a")
    surfer.wait(lambda: "the rule authentication_failed" in surfer.text)
    surfer.click_here(".tabs li:nth-child(3) a")
    surfer.wait(lambda: "x-pinterest-rid" in surfer.text)
    assert surfer.browser.current_url.endswith("/calls/1?tab=response")
    surfer.open(surfer.browser.current_url)
    assert "x-pinterest-rid" in surfer.text, "a bookmark leads to the same"
    surfer.click_here(".close")
    surfer.wait(lambda: surfer.browser.current_url.endswith("/calls"))
