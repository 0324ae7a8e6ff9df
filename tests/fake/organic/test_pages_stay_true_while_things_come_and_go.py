"""Whoever turns pages sees once, and in order, all that was there from first to last (F5, F6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import User
    from tests.fake.organic.conftest import Session, SignIn

CHANGES = st.lists(st.none() | st.integers(0, 30), max_size=3)
"""Between two pages: something new for None, or the end of the thing with that number."""


class Things:
    """Boards, or what is on one."""

    def __init__(self, session: Session, kind: str) -> None:
        self.session, self.kind = session, kind
        self.board = session.create_board() if kind != "boards" else {"id": ""}
        paths = {"sections": "boards/{id}/sections", "board pins": "boards/{id}/pins"}
        self.path = paths.get(kind, kind).format(**self.board)
        self.there: list[str] = []
        self.ever: set[str] = set()
        for _ in range(6):
            self.add()

    def add(self) -> None:
        makers: dict[str, Any] = {
            "boards": lambda: self.session.create_board(f"Board {len(self.ever)}"),
            "sections": lambda: self.session.create_section(self.board),
        }
        thing: str = makers.get(self.kind, lambda: self.session.create_pin(self.board))()["id"]
        self.there.append(thing)
        self.ever.add(thing)

    def remove(self, number: int) -> None:
        if self.there:
            thing = self.there.pop(number % len(self.there))
            paths = {"boards": "boards", "sections": f"boards/{self.board['id']}/sections"}
            assert self.session.delete(f"{paths.get(self.kind, 'pins')}/{thing}").status_code == 204


@pytest.mark.parametrize("kind", ["boards", "pins", "board pins", "sections"])
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(size=st.integers(1, 4), changes=st.lists(CHANGES, max_size=6), frozen=st.booleans())
def test_pages_stay_true(
    mock: PinterestMock, sign_in: SignIn, newcomer: User, kind: str, size: int, changes: list[Any], frozen: bool
) -> None:
    start = mock.snapshot()
    try:
        things = Things(sign_in(newcomer), kind)
        stayed, waiting, bookmark = set(things.there), list(changes), ""
        seen: list[str] = []
        while bookmark is not None:
            page = things.session.get(things.path, page_size=size, bookmark=bookmark).body
            assert len(page["items"]) <= size
            seen += [item["id"] for item in page["items"]]
            bookmark = page["bookmark"]
            for change in waiting.pop(0) if waiting else []:
                if not frozen:
                    mock.clock.advance(seconds=1)
                things.add() if change is None else things.remove(change)
            stayed &= set(things.there)
        assert len(seen) == len(set(seen))
        assert stayed <= set(seen) <= things.ever
        order = [thing for thing in things.session.ids(things.path) if thing in stayed]
        assert [thing for thing in seen if thing in stayed] == order
    finally:
        mock.restore(start)


@pytest.mark.parametrize("query", [{"page_size": 0}, {"page_size": "3e"}, {"page_size": 251}, {"bookmark": "x"}])
@pytest.mark.parametrize(
    "path", ["boards/999/pins", "boards/999/sections", "boards/999/sections/1/pins", "users/nobody/interests/follow"]
)
def test_5_1_a_page_is_looked_at_before_what_it_is_of(me: Session, path: str, query: dict[str, Any]) -> None:
    assert me.get(path).status_code == 404
    assert me.get(path, **query).refusal[:2] == (400, 1)
