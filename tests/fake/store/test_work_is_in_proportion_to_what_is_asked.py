"""A call takes as many steps in a world of thousands of Pins as in one of a few: counted, not timed."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.conftest import Application

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from mockserver import PinterestMock
    from mockserver.model.records import Board

FEW, MANY = 30, 2500
SCOPES = "user_accounts:read boards:read boards:read_secret boards:write pins:read pins:read_secret pins:write"
PICTURE = {"source_type": "image_url", "url": "https://www.example.com/a.jpg"}


class World:
    """A world in which one board holds so many Pins more, and how to ask for them."""

    def __init__(self, mock: PinterestMock, pins: int) -> None:
        self.application = Application(mock, mock.app.id)
        self.token = mock.issue_token(scopes=SCOPES)["access_token"]
        self.board: Board = mock.add_board("Large")
        mock.add_pin(self.board, title="A needle of silver", media="image")
        like = self.pin = mock.add_pin(self.board, title="Hay", media="image")
        with mock.store.transaction():
            for number in range(pins):
                self.pin = replace(like, id=mock.store.new_id(), created_at=like.created_at + number)
                mock.store.production.pins.put(self.pin)

    def get(self, path: str, **query: Any) -> Any:
        return self.application.call(path, self.token, **query).body

    def create(self) -> None:
        body = {"board_id": self.board.id, "media_source": PICTURE}
        sent = {"Authorization": f"Bearer {self.token}"}
        assert self.application.send("/v5/pins", "POST", json=body, headers=sent).status_code == 201

    def middle(self) -> None:
        """A page far from both ends."""
        position = (-self.pin.created_at + 25, 0)
        self.application.mock.store.production.pins.listing(owner_id=self.pin.owner_id).page(position, 25)


def steps(action: Callable[[], object]) -> int:
    """How many instructions of Python an action takes."""
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        frame.f_trace_opcodes = True
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        action()
    finally:
        sys.settrace(before)
    return count


CALLS: dict[str, Callable[[World], object]] = {
    "a page of Pins": lambda world: world.get("pins", page_size=5),
    "a page of a board": lambda world: world.get(f"boards/{world.board.id}/pins", page_size=5),
    "a page in the middle": World.middle,
    "a Pin": lambda world: world.get(f"pins/{world.pin.id}"),
    "a board": lambda world: world.get(f"boards/{world.board.id}"),
    "the account": lambda world: world.get("user_account"),
    "a search": lambda world: world.get("search/pins", query="needle silver"),
    "a search that finds nothing": lambda world: world.get("search/pins", query="gold"),
    "a search that finds nearly all": lambda world: world.get("search/pins", query="hay"),
    "a search among boards": lambda world: world.get("search/boards", query="large"),
    "a new Pin": World.create,
    "a snapshot": lambda world: world.application.mock.restore(world.application.mock.snapshot()),
}


@pytest.fixture(scope="module")
def worlds(pristine: tuple[PinterestMock, Any]) -> list[tuple[World, Any]]:
    """A world with few Pins and one with many, and how to restore them: to make them takes long."""
    mock, untouched = pristine
    made = []
    for pins in (FEW, MANY):
        mock.restore(untouched)
        mock.clock.freeze()
        made.append((World(mock, pins), mock.snapshot()))
    return made


@pytest.mark.sweep
@pytest.mark.parametrize("name", CALLS)
def test_a_call_takes_no_more_steps_among_thousands(
    mock: PinterestMock, worlds: list[tuple[World, Any]], name: str
) -> None:
    taken = []
    for world, snapshot in worlds:
        mock.restore(snapshot)
        CALLS[name](world)  # what is made once is made
        taken.append(steps(lambda world=world: CALLS[name](world)))  # type: ignore[misc]  # mypy infers no type for a lambda's default
    few, many = taken
    assert many <= few * 1.2 + 200, taken


def test_the_account_takes_no_more_steps_among_hundreds_of_boards(mock: PinterestMock) -> None:
    application, taken = Application(mock, mock.app.id), []
    token = mock.issue_token(scopes="user_accounts:read")["access_token"]
    for boards in (FEW, MANY // 5):
        for number in range(boards):
            mock.add_board(f"{boards} boards, of which this is {number}")
        application.call("user_account", token)  # what is made once is made
        taken.append(steps(lambda: application.call("user_account", token)))
    assert taken[1] <= taken[0] * 1.2 + 200, taken


def test_a_page_of_ads_takes_no_more_steps_among_thousands(mock: PinterestMock) -> None:
    entities = mock.store.production.entities
    like = next(iter(entities.filter(collection="ads")))
    path, token = (
        f"/v5/{like.parent_path.replace('ad_account', 'ad_accounts')}/ads",
        mock.issue_token(scopes="ads:read"),
    )
    application, taken = Application(mock, mock.app.id), []

    def ask() -> None:
        headers = {"Authorization": f"Bearer {token['access_token']}"}
        assert application.send(path, query_string={"page_size": "2"}, headers=headers).body["bookmark"]

    for more in (FEW, MANY):
        with mock.store.transaction():
            for number in range(more):
                ad_id = f"{int(like.id) + 1 + number}"
                entities.put(replace(like, id=ad_id, key=f"{like.path}/{ad_id}", fields={**like.fields, "id": ad_id}))
        ask()  # what is made once is made
        taken.append(steps(ask))
    assert taken[1] <= taken[0] * 1.2 + 200, taken


def test_a_change_leaves_the_indexes_of_the_others_alone(mock: PinterestMock) -> None:
    taken = []
    untouched = mock.snapshot()
    for pins in (FEW, MANY):
        mock.restore(untouched)
        world, collection = World(mock, pins), mock.store.production.pins
        taken.append(steps(lambda c=collection, w=world: c.put(replace(w.pin, title="Renamed"))))  # type: ignore[misc]  # mypy infers no type for a lambda's default
    assert taken[1] <= taken[0] * 1.2 + 50, taken


def test_to_restore_a_snapshot_takes_no_more_steps_among_thousands_of_tokens(mock: PinterestMock) -> None:
    taken = []
    untouched, tokens = mock.snapshot(), mock.store.production.access_tokens
    for count in (FEW, MANY):
        mock.restore(untouched)
        mock.issue_token()
        like = next(iter(tokens))
        with mock.store.transaction():
            for number in range(count):
                tokens.put(replace(like, token=f"pina_{number}"))
        snapshot = mock.snapshot()
        mock.issue_token()
        taken.append(steps(lambda snapshot=snapshot: mock.restore(snapshot)))  # type: ignore[misc]  # mypy infers no type for a lambda's default
    assert taken[1] <= taken[0] * 1.2 + 50, taken
