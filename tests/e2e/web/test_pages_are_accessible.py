"""axe finds nothing on any page: not on a desk, nor on a phone in the dark."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

import pytest

from mockserver import PinterestMock
from mockserver.server.threaded import Server
from tests.e2e.web.walk import walk
from tools.browser import resize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.web.conftest import Surfer

RUN = """
const [rules, done] = arguments;
if (!window.axe) return done(null);
const only = rules && {runOnly: {type: 'rule', values: rules}};
const options = {resultTypes: ['violations'], preload: false, selectors: false, ...only};
axe.run(document, options).then(done, problem => done({problem: String(problem)}));
"""
OF_LOOKS = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"]
"""What depends on the width and the scheme; the rest is said by the document, which is the same."""


def findings(surfer: Surfer, axe: str, rules: list[str] | None = None) -> list[str]:
    result = surfer.browser.execute_async_script(RUN, rules)
    if result is None:  # it is not there yet
        surfer.browser.execute_script(axe)
        result = surfer.browser.execute_async_script(RUN, rules)
    assert "violations" in result, result
    return [
        f"{found['impact']}: {found['id']}: {node['html'][:200]}"
        for found in result["violations"]
        for node in found["nodes"]
    ]


@pytest.fixture
def _axe_everywhere(surfer: Surfer, axe: str) -> Iterator[None]:
    """It is there on every page, without being sent each time."""
    browser = surfer.browser
    script = browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": axe})
    yield
    browser.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", script)


@pytest.mark.usefixtures("_axe_everywhere")
def test_axe_finds_nothing(mock: PinterestMock, surfer: Surfer, axe: str) -> None:
    found: dict[str, list[str]] = {}
    desk, phone = (1200, False), (390, True)
    for stop, looks in zip(walk(surfer, mock), cycle([(desk, phone), (phone, desk)])):
        for number, (width, dark) in enumerate(looks):
            resize(surfer.browser, width, 900, dark=dark)
            found[f"{stop}, {width} wide"] = findings(surfer, axe, OF_LOOKS if number else None)
    assert len(found) > 40
    assert {where: what for where, what in found.items() if what} == {}


def test_axe_finds_nothing_where_the_mock_is_locked(surfer: Surfer, axe: str) -> None:
    with Server(PinterestMock(control_token="sesame")).running() as server:
        surfer.open(server.url)
        surfer.type("control_token", "guess")
        surfer.click("button")
        assert "That is not the token." in surfer.text
        assert findings(surfer, axe) == []


def test_axe_would_find_something(surfer: Surfer, axe: str) -> None:
    surfer.browser.get("data:text/html,<p>A page that does not say its language.")
    assert any("html-has-lang" in finding for finding in findings(surfer, axe))
