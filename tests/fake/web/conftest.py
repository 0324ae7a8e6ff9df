"""A browser without scripts and without a window: it keeps cookies, reads pages and sends their forms."""

from __future__ import annotations

from functools import cached_property
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any, cast

import pytest
from werkzeug.test import Client

from tests.fake.conftest import Reply

if TYPE_CHECKING:
    from mockserver import PinterestMock

HTML = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
"""What browsers send."""


class Reader(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(" ".join(data.split()) + " ")


class Page:
    """The text of a page, and its tags with their attributes; who asks for neither need not wait for them."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        self.status = reply.status_code

    @cached_property
    def read(self) -> Reader:
        return Reader(self.reply.text)

    @cached_property
    def text(self) -> str:
        return "".join(self.read.words)

    @property
    def tags(self) -> list[tuple[str, dict[str, str | None]]]:
        return self.read.tags

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


class Browser:
    """Somebody who opens the mock's pages."""

    def __init__(self, mock: PinterestMock) -> None:
        self.mock = mock
        self.http = Client(mock, response_wrapper=Reply)

    def get(self, path: str, **query: str) -> Page:
        return Page(cast("Reply", self.http.get(path, query_string=query or None, headers=HTML)))

    def send(self, path: str, /, *, headers: Any = None, **fields: Any) -> Page:
        """Send a form with its hidden token; `form_token=None` leaves it out."""
        form = {"form_token": self.mock._form_token, **fields}
        given = {name: value for name, value in form.items() if value is not None}
        return Page(cast("Reply", self.http.post(path, data=given, headers={**HTML, **(headers or {})})))

    def submit(self, path: str, /, **fields: Any) -> Page:
        """Send a form that leads to another page, and go there."""
        page = self.send(path, **fields)
        assert page.status == 303, page.text
        return self.get(page.reply.headers["Location"].partition("#")[0])

    def log_in(self, username: str) -> Page:
        return self.submit("/apps/login", user=username)


@pytest.fixture
def browser(mock: PinterestMock) -> Browser:
    return Browser(mock)


@pytest.fixture
def developer(mock: PinterestMock, browser: Browser) -> Browser:
    """The browser of the app's owner, who is logged in to the portal."""
    browser.log_in(mock.users[0].username)
    return browser


@pytest.fixture
def connect_form() -> dict[str, Any]:
    """What somebody writes into the form of L2."""
    return {
        "name": "Shop",
        "company": "Shop & Sons",
        "website": "https://shop.example/",
        "privacy_policy": "https://shop.example/privacy",
        "purpose": "To greet people.",
        "use_cases": ["Publish Pins"],
        "audience": "People",
        "terms": "yes",
        "human": "yes",
    }
