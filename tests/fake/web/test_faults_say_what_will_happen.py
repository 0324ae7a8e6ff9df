"""The faults page: a sentence before and after planning, the same as code, recipes to start from, and the limits."""

from __future__ import annotations

import json
import re
import shlex
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest

from mockserver.web.dashboard.fault_words import RECIPES, sentence
from mockserver.web.dashboard.faults import KINDS

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application
    from tests.fake.web.conftest import Browser, Page


def boxes(page: Page) -> list[str]:
    return [unescape(text) for text in re.findall(r"<pre[^>]*>([^<]*)</pre>", page.reply.text)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_form_with_every_condition(browser: Browser, kind: str) -> None:
    page = browser.get("/faults", kind=kind)
    names = {str(one.get("name")) for tag in ("input", "select", "textarea") for one in page.attributes(tag)}
    assert {"user", "app", "fields", "request_headers", "after", "times", "probability"} <= names
    assert ("takes_effect" in names) == (kind != "redirect")


PLANS: list[tuple[str, dict[str, Any], str]] = [
    ("fail", {"target": "*", "error": "server_error"}, "Every call fails with server_error: 500, code "),
    ("fail", {"target": "pins/create", "error": "rate_limited", "times": 1}, "The next call of pins/create fails with"),
    (
        "fail",
        {"target": "pins/list", "error": "server_error", "after": 1, "times": 2, "user": "mika"},
        "After 1 call that passes, each of the next 2 calls of pins/list by mika fails with server_error",
    ),
    ("html", {"target": "/v5/pins/*"}, "Every call to /v5/pins/* is answered with 502 by a proxy. What it asks is not"),
    (
        "delay",
        {"target": "boards/*", "seconds": [0.1, 2.0]},
        "Every call of any operation like boards/* is answered af",
    ),
    (
        "disconnect",
        {"target": "pins/create", "takes_effect": True},
        "Every call of pins/create is cut off before the answer. What it asks is done all the same.",
    ),
    ("malformed", {"target": "*", "probability": 0.1}, "Every call, with a probability of 0.1, is answered with half"),
    ("malformed", {"target": "*", "fields": {"name": "x"}}, 'Every call that says name="x" is answered with half'),
    ("redirect", {"how": "denied"}, "Every call of oauth/authorize redirects with denied."),
]


@pytest.mark.parametrize(("kind", "arguments", "said"), PLANS)
def test_a_sentence_says_what_will_happen_and_code_does_the_same(
    mock: PinterestMock, application: Application, browser: Browser, kind: str, arguments: dict[str, Any], said: str
) -> None:
    mock.add_user("mika")
    typed = {name: typed_as(value) for name, value in arguments.items()}
    page = browser.submit("/faults/say", control=f"POST /faults/{kind}", back="/faults", **typed)
    assert said in page.text
    assert not mock.faults.planned, "it is only said"
    python, curl = boxes(page)
    eval(python, {"pinterest_faults": mock.faults})
    words = shlex.split(curl.replace("\\\n", " "))
    url, body = words[1], words[-1]
    sent = application.send(url.removeprefix("http://localhost"), "POST", json=json.loads(body))
    assert sent.status_code == 200
    browser.submit("/", control=f"POST /faults/{kind}", back="/faults", **typed)
    sentences = {sentence(one.fault) for one in mock.faults.planned}
    assert len(mock.faults.planned) == 3
    assert len(sentences) == 1
    assert said in sentences.pop()


def typed_as(value: Any) -> str:
    """What somebody types for a value."""
    if isinstance(value, list):
        return " ".join(map(str, value))
    return value if isinstance(value, str) else json.dumps(value)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.title)
def test_each_recipe_can_be_planned(mock: PinterestMock, browser: Browser, recipe: Any) -> None:
    address = f"/faults?{urlencode({'kind': recipe.kind, **recipe.arguments})}"
    assert f"{address}#say" in [link["href"] for link in browser.get("/faults").attributes("a")]
    assert len(boxes(browser.get(address))) == 2
    browser.submit("/", control=f"POST /faults/{recipe.kind}", back="/faults", **recipe.arguments)
    assert len(mock.faults.planned) == 1


def test_what_cannot_be_planned_is_said_before(browser: Browser) -> None:
    page = browser.get("/faults", kind="fail", target="pins/stroke", error="rate_limited")
    assert "'pins/stroke' is not an operation of API v5" in page.text
    assert "pins/stroke" in [field.get("value") for field in page.attributes("input")]
    assert browser.get("/faults", kind="nonsense").status == 200


def test_however_many_are_planned_the_page_shows_a_few(mock: PinterestMock, browser: Browser) -> None:
    for _ in range(40):
        mock.faults.fail("*", "server_error")
    page = browser.get("/faults")
    assert page.text.count("Remove fault") == 0
    assert page.reply.text.count("Remove fault") == 10
    assert "The last 10 are shown." in page.text


def test_a_limit_is_changed(mock: PinterestMock, browser: Browser) -> None:
    browser.submit("/", control="POST /quotas/set", category="org_write", trial="5", back="/faults")
    assert mock.quotas.figures["org_write"].trial == 5
    page = browser.send("/", control="POST /quotas/set", category="nothing", trial="5", back="/faults")
    (field,) = [one for one in page.attributes("input") if "aria-invalid" in one]
    assert (page.status, field["name"]) == (400, "category")
