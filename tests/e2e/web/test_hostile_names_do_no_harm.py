"""Names and addresses from anywhere go through every page as the text that they are, and leave its layout alone."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from mockserver.model.records import AppForm
from tests.e2e.web.walk import walk
from tools.browser import resize

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.e2e.web.conftest import Surfer

HOSTILE = "".join(
    (
        "\u202e\u2067",
        "\"'<harm>",
        "W" * 40,
        "</title></textarea><harm><script>window.harmed = 1</script><img src=x onerror='window.harmed = 1'>",
        "`${1} {{ 7 * 7 }} &lt;\u200f",
        "x" * 5_000,
        "long and " * 555,
    )
)
"""It turns around what follows, is markup, and has words without end.

It does all three in its first 30 letters, which are shown wherever a name is; in 80, as in a title, it closes that too.
"""
WIDTHS = [(1200, 320), (320, 1200)]
"""A desk and a phone, and back: every change of width costs a layout."""
HARM = """
const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), loose = [];
while (nodes.nextNode()) {
  const node = nodes.currentNode;
  if (/[\\u202e\\u2067]/.test(node.data) && !node.parentElement.closest('bdi, pre, option, textarea'))
    loose.push(node.parentElement.outerHTML.slice(0, 200));
}
const sticking_out = [...document.querySelectorAll('body *')].filter(one => {
  const box = one.getBoundingClientRect();
  const scrolls = one.closest('.scroll, .skip, .aside, .calls, .menu, .bar');
  return box.width && box.right > document.documentElement.clientWidth + 1 && !scrolls;
});
return {
  'ran a script': Boolean(window.harmed),
  'became markup': document.querySelectorAll('harm, main script, main img:not([src^="/picture/"])').length,
  'turns what follows around': loose,
  'scrolls sideways': document.documentElement.scrollWidth > document.documentElement.clientWidth,
  'sticks out': sticking_out.map(one => one.outerHTML.slice(0, 120)),
  'is endless': document.documentElement.scrollHeight > 25000,
}
"""


def harm(surfer: Surfer) -> dict[str, object]:
    return {what: found for what, found in surfer.browser.execute_script(HARM).items() if found}


def poison(mock: PinterestMock) -> None:
    """Give everything that has a name this one. The first app waits for an upgrade, another one for its approval."""
    text, store = HOSTILE, mock.store
    for number, user in enumerate(mock.users):
        store.users.put(replace(user, username=f"{text}{number}"))
    link, uri = f"https://a.example/{text}", "https://a.example/back"  # no door takes a hostile redirect URI
    store.apps.put(replace(mock.app, name=text, state="trial", redirect_uris=(uri,)))
    for board in store.production.boards:
        store.production.boards.put(replace(board, name=text, description=text))
    for pin in store.production.pins:
        store.production.pins.put(replace(pin, title=text, description=text, link=link))
    other = store.apps.put(replace(mock.add_app(text, state="trial"), redirect_uris=(uri,)))
    for app in (mock.app, other):
        words = dict.fromkeys(("company", "website", "privacy_policy", "purpose", "audience", "video"), text)
        store.app_forms.put(AppForm(app_id=app.id, use_cases=(text,), sent_at=mock.clock.now(), **words))
    mock.review(other.id, "upgrade")
    mock.issue_token()
    mock.faults.fail(f"/v5/{text[:500]}*", "server_error")


def test_every_page_shows_them_as_text(mock: PinterestMock, surfer: Surfer) -> None:
    poison(mock)
    found: dict[str, dict[str, object]] = {}
    surfer.open("/nowhere")
    fetch = "fetch(arguments[0], {headers: {Authorization: 'Bearer x'}}).finally(arguments[1])"
    surfer.browser.execute_async_script(fetch, f"/v5/boards?{urlencode({'bookmark': HOSTILE[:2000]})}")
    for stop, widths in zip(walk(surfer, mock), cycle(WIDTHS)):
        for width in widths:
            resize(surfer.browser, width, 900)
            found[f"{stop}, {width} wide"] = harm(surfer)
    assert len(found) > 40
    assert {where: what for where, what in found.items() if what} == {}


def test_what_comes_in_an_address_is_text_too(mock: PinterestMock, surfer: Surfer) -> None:
    addresses = {
        "/oauth/": {"client_id": HOSTILE},
        "/oauth": {"client_id": mock.app.id, "redirect_uri": HOSTILE},
        "/playground/callback": {"code": HOSTILE, "state": HOSTILE, HOSTILE: HOSTILE},
        "/apps/login": {},
        "/nowhere": {"q": HOSTILE},
    }
    for (path, query), widths in zip(addresses.items(), cycle(WIDTHS)):
        surfer.open(f"{path}?{urlencode(query)}")
        for width in widths:
            resize(surfer.browser, width, 900)
            assert harm(surfer) == {}, path
    surfer.open("/")
    assert harm(surfer) == {}
