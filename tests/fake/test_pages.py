"""Lists come in pages that end with a null bookmark (F5 to F7, clients' habits)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver import PinterestMock
    from mockserver.model.records import User
    from tests.fake.conftest import Application


@pytest.fixture
def token(application: Application) -> str:
    access_token: str = application.sign_in("boards:read,boards:read_secret,pins:read,pins:read_secret")["access_token"]
    return access_token


def pages(application: Application, token: str, path: str, size: int) -> Iterator[list[str]]:
    """The ids on each page, following bookmarks to the end."""
    query: dict[str, Any] = {"page_size": size}
    while True:
        page = application.call(path, token, **query).body
        assert list(page) == ["items", "bookmark"]  # F5
        yield [item["id"] for item in page["items"]]
        if page["bookmark"] is None:
            return
        query["bookmark"] = page["bookmark"]


@pytest.mark.parametrize("path", ["boards", "pins"])
@pytest.mark.parametrize("size", [1, 2, 5, 250])
def test_f6_pages_add_up_to_the_whole_list_once(application: Application, token: str, path: str, size: int) -> None:
    whole = next(pages(application, token, path, 250))
    cut = list(pages(application, token, path, size))
    assert [key for page in cut for key in page] == whole
    assert all(len(page) == size for page in cut[:-1])
    assert cut[-1], "a last page has something on it"


def test_f6_a_page_has_25_items_by_default(application: Application, token: str) -> None:
    assert len(application.call("pins", token).body["items"]) == 25


@pytest.mark.parametrize("size", ["0", "251", "-1", "9" * 30])
def test_f6_a_page_has_1_to_250_items(application: Application, token: str, size: str) -> None:
    reply = application.call("pins", token, page_size=size)
    assert reply.refusal[:2] == (400, 1)
    assert "between 1 and 250" in reply.hint


@pytest.mark.parametrize("size", ["3e", "--5", "-", "1.5", "\uff15", "0x10", " 5"])
def test_5_2_a_page_size_is_numeric(application: Application, token: str, size: str) -> None:
    reply = application.call("pins", token, page_size=size)
    assert reply.refusal == (400, 1, f"Parameter 'page_size' was not numeric (was {size})")


def test_bookmarks_need_no_escaping(application: Application, token: str) -> None:
    for path in ("boards", "pins"):
        bookmark = application.call(path, token, page_size=1).body["bookmark"]
        assert re.fullmatch(r"[A-Za-z0-9_-]+", bookmark)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_bookmark_that_was_tampered_with_is_refused(
    application: Application, token: str, data: st.DataObject
) -> None:
    good: str = application.call("pins", token, page_size=1).body["bookmark"]
    place = data.draw(st.integers(0, len(good) - 2))  # the last character may hold bits that say nothing
    other = data.draw(st.characters(exclude_characters=good[place], exclude_categories=["Cs"]))
    bad = data.draw(st.sampled_from([good[:place] + other + good[place + 1 :], good[:place] or "x", other]))
    assert application.call("pins", token, bookmark=bad).refusal[:2] == (400, 1)


def test_a_bookmark_opens_only_the_list_that_it_came_from(application: Application, token: str, friend: User) -> None:
    bookmark = application.call("pins", token, page_size=1).body["bookmark"]
    assert application.call("boards", token, bookmark=bookmark).refusal[:2] == (400, 1)
    stranger = application.sign_in(user=friend.username)["access_token"]
    assert application.call("pins", stranger, bookmark=bookmark).refusal[:2] == (400, 1)


def test_an_empty_bookmark_is_the_first_page(application: Application, token: str) -> None:
    assert application.call("pins", token, bookmark="").body == application.call("pins", token).body


def test_pages_stay_true_while_items_come_and_go(mock: PinterestMock, application: Application, token: str) -> None:
    before = next(pages(application, token, "pins", 250))
    walk = pages(application, token, "pins", 5)
    seen = next(walk)
    pins = mock.store.production.pins
    newest = pins.get(seen[0])
    assert newest is not None
    pins.put(replace(newest, id="799999999999999999", created_at=newest.created_at + 60))
    pins.remove(seen[-1])  # the very Pin that the bookmark names
    pins.remove(before[-1])
    for page in walk:
        seen += page
    assert seen == before[:-1]
