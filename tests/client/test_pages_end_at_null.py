"""A list ends where the bookmark is null, and nowhere else (F5-F7, 19.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5 import UnexpectedAnswerError
from pinterest_v5.paging import Paged

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from tests.client.conftest import Face, Pinterest


def test_all_pages_in_order(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(200, {"items": [{"id": "1"}, {"id": "2"}], "bookmark": "b1=="})
    pinterest.answers(200, {"items": [], "bookmark": "b2=="})
    pinterest.answers(200, {"items": [{"id": "3"}], "bookmark": None})
    boards = face.new(access_token="pina_1").boards.list(page_size=2)
    assert [board["id"] for board in face.all(boards)] == ["1", "2", "3"]
    assert [sent.query for sent in pinterest.sent] == [
        {"page_size": "2"},
        {"page_size": "2", "bookmark": "b1=="},
        {"page_size": "2", "bookmark": "b2=="},
    ]


def test_f7_an_empty_list(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(200, {"items": [], "bookmark": None})
    assert face.all(face.new(access_token="pina_1").boards.list()) == []
    assert pinterest.sent[0].url == "https://api.pinterest.com/v5/boards"


@pytest.mark.parametrize("last", [{"items": [1], "bookmark": ""}, {"items": [1]}])
def test_an_empty_or_absent_bookmark_leads_nowhere(face: Face, pinterest: Pinterest, last: dict[str, Any]) -> None:
    pinterest.answers(200, last)
    assert face.all(face.new(access_token="pina_1").pins.list()) == [1]


def test_nothing_is_asked_before_it_is_needed(face: Face, pinterest: Pinterest) -> None:
    boards = face.new(access_token="pina_1").boards.list()
    assert not pinterest.sent
    pinterest.answers(200, {"items": [1, 2], "bookmark": "next"})
    if face.loop is None:
        assert next(iter(boards)) == 1
    else:
        assert face.get(anext(aiter(boards))) == 1
    assert len(pinterest.sent) == 1


def test_page_by_page(face: Face, pinterest: Pinterest) -> None:
    pages = [{"items": [1], "bookmark": "next"}, {"items": [2], "bookmark": None}]
    for page in pages:
        pinterest.answers(200, page)
    assert face.all(face.new(access_token="pina_1").boards.list().pages()) == pages


def test_one_page_and_on_from_its_bookmark(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1")
    pinterest.answers(200, {"items": [1], "bookmark": "next"})
    page = face.get(api.boards.list().page())
    assert page == {"items": [1], "bookmark": "next"}
    pinterest.answers(200, {"items": [2], "bookmark": None})
    assert face.all(api.boards.list(bookmark=page["bookmark"])) == [2]
    assert pinterest.sent[1].query == {"bookmark": "next"}


def test_an_awaited_list_is_its_first_page(face: Face, pinterest: Pinterest) -> None:
    if face.loop is None:
        with pytest.raises(TypeError):
            face.new(access_token="pina_1").boards.list()[0]
        return
    pinterest.answers(200, {"items": [1], "bookmark": "next"})
    assert face.get(face.new(access_token="pina_1").boards.list()) == {"items": [1], "bookmark": "next"}


def test_each_loop_starts_anew(face: Face, pinterest: Pinterest) -> None:
    boards = face.new(access_token="pina_1").boards.list()
    for _ in range(2):
        pinterest.answers(200, {"items": [1], "bookmark": "next"})
        pinterest.answers(200, {"items": [2], "bookmark": None})
        assert face.all(boards) == [1, 2]


@pytest.mark.parametrize("start", [None, "a"])
def test_a_bookmark_that_comes_again_is_no_endless_loop(face: Face, pinterest: Pinterest, start: str | None) -> None:
    for bookmark in ("b", "c", start or "b"):
        pinterest.answers(200, {"items": [1], "bookmark": bookmark})
    with pytest.raises(UnexpectedAnswerError, match="second time"):
        face.all(face.new(access_token="pina_1").boards.list(bookmark=start))
    assert len(pinterest.sent) == 3


@pytest.mark.parametrize("body", [{}, {"bookmark": None}, {"items": None}, {"items": {}}, {"items": [], "bookmark": 7}])
def test_what_is_no_page_is_unexpected(face: Face, pinterest: Pinterest, body: dict[str, Any]) -> None:
    for _ in range(2):
        pinterest.answers(200, body)
    boards = face.new(access_token="pina_1").boards.list()
    with pytest.raises(UnexpectedAnswerError, match=r"not a page.*api_url"):
        face.all(boards)
    with pytest.raises(UnexpectedAnswerError, match=r"not a page.*api_url"):
        face.get(boards.page())


@given(st.lists(st.lists(st.integers(), max_size=3), min_size=1, max_size=6))
def test_however_it_is_cut_every_item_comes_once(pages: list[list[int]]) -> None:
    from pinterest_v5.core.call import Call

    def perform(call: Call[Any]) -> Any:
        number = int(call.params.get("bookmark") or 0)
        return {"items": pages[number], "bookmark": str(number + 1) if number + 1 < len(pages) else None}

    assert list(Paged(perform, Call("GET", "boards"))) == [item for page in pages for item in page]
