"""axe finds nothing on any page: not on a desk, nor on a phone in the dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver import PinterestMock
from mockserver.server.threaded import Server
from tests.e2e.web.walk import walk
from tools.browser import resize

if TYPE_CHECKING:
    from tests.e2e.web.conftest import Surfer

RUN = """
const done = arguments[0];
axe.run(document, {resultTypes: ['violations']}).then(done, problem => done({problem: String(problem)}));
"""


def findings(surfer: Surfer, axe: str) -> list[str]:
    surfer.browser.execute_script(axe)
    result = surfer.browser.execute_async_script(RUN)
    assert "violations" in result, result
    return [
        f"{found['impact']}: {found['id']}: {node['html'][:200]}"
        for found in result["violations"]
        for node in found["nodes"]
    ]


def test_axe_finds_nothing(mock: PinterestMock, surfer: Surfer, axe: str) -> None:
    found: dict[str, list[str]] = {}
    for stop in walk(surfer, mock):
        for width, dark in ((1200, False), (390, True)):
            resize(surfer.browser, width, 900, dark=dark)
            found[f"{stop}, {width} wide"] = findings(surfer, axe)
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
