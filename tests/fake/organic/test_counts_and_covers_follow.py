"""What a board and an account say of their Pins is always so (B1, U1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.records import User
    from tests.fake.organic.conftest import Json, Session, SignIn

PICTURE = {"source_type": "image_url", "url": "https://pictures.example/cat.jpg"}


def thumbnails(board: Json) -> list[str]:
    """The pictures of a board by their keys, the cover first."""
    cover: str | None = board["media"]["image_cover_url"]
    urls = [] if cover is None else [cover, *board["media"]["pin_thumbnail_urls"]]
    return [url.rpartition("/")[2] for url in urls]


def picture(pin: Json) -> str:
    url: str = pin["media"]["images"]["600x"]["url"]
    return url.rpartition("/")[2]


def test_the_newest_pin_is_the_cover_and_the_next_five_are_thumbnails(me: Session) -> None:
    board = me.create_board()
    pins: list[Json] = []
    for number in range(8):
        media = {"source_type": "image_url", "url": f"https://pictures.example/{number}.jpg"}
        pins.insert(0, me.create_pin(board, media_source=media))
        assert thumbnails(me.board(board)) == [picture(pin) for pin in pins[:6]]
    me.delete(f"pins/{pins.pop(0)['id']}")
    assert thumbnails(me.board(board)) == [picture(pin) for pin in pins[:6]]


def test_a_board_knows_when_its_pins_changed(me: Session, mock: PinterestMock) -> None:
    board, other = me.create_board("One"), me.create_board("Two")
    pin = me.create_pin(board)

    def changed(*boards: Json) -> list[bool]:
        return [me.board(board)["board_pins_modified_at"] == now for board in boards]

    for move in (
        lambda: me.create_pin(board),
        lambda: me.save(pin, board_id=board["id"]),
        lambda: me.patch(f"pins/{pin['id']}", {"title": "Changed"}),
        lambda: me.delete(f"pins/{me.ids('pins')[0]}"),
    ):
        mock.clock.advance(hours=1)
        now = mock.clock.time().strftime("%Y-%m-%dT%H:%M:%S")
        assert changed(board, other) == [False, False]
        move()
        assert changed(board, other) == [True, False]
    mock.clock.advance(hours=1)
    now = mock.clock.time().strftime("%Y-%m-%dT%H:%M:%S")
    me.patch(f"pins/{pin['id']}", {"board_id": other["id"]})
    assert changed(board, other) == [True, True]


@pytest.mark.parametrize("body", [{}, {"title": None}, {"title": "A cat"}])
def test_an_update_of_a_pin_to_what_it_is_changes_nothing(me: Session, mock: PinterestMock, body: Json) -> None:
    board = me.create_board()
    pin = me.create_pin(board, title="A cat")
    before = me.board(board)
    mock.clock.advance(hours=1)
    assert me.patch(f"pins/{pin['id']}", body).body == pin
    assert me.board(board) == before


def test_renaming_a_board_is_no_change_of_its_pins(me: Session, mock: PinterestMock) -> None:
    board = me.create_board()
    mock.clock.advance(hours=1)
    renamed = me.patch(f"boards/{board['id']}", {"name": "Another"}).body
    assert renamed["board_pins_modified_at"] == board["board_pins_modified_at"]


def test_an_account_counts_what_its_token_sees(sign_in: SignIn, me: Session) -> None:
    """The fake's choice: reads hide secrets from counts as they do from lists (5.3)."""
    for session in (me, sign_in(me.user, "user_accounts:read boards:read pins:read")):
        account = session.get("user_account").body
        boards = [board for board in session.all("boards") if board["owner"]["username"] == me.user.username]
        assert account["board_count"] == len(boards)
        assert account["pin_count"] == len(session.all("pins", include_protected_pins="true"))


def test_every_board_of_the_seeded_world_counts_right(me: Session, them: Session) -> None:
    for session in (me, them):
        for board in session.all("boards"):
            assert board["pin_count"] == len(session.all(f"boards/{board['id']}/pins"))


class Pinning(RuleBasedStateMachine):
    """One person at work, on boards that may be gone by the time they are named."""

    me: Session
    start: tuple[Any, ...]

    boards: Bundle[str] = Bundle("boards")
    sections: Bundle[tuple[str, str]] = Bundle("sections")
    pins: Bundle[str] = Bundle("pins")

    @initialize()
    def begin(self) -> None:
        self.me.application.mock.restore(self.start)

    def make(self, path: str, body: Json) -> Any:
        reply = self.me.post(path, body)
        assert reply.status_code in (201, 400, 404), reply.text
        return reply.made["id"] if reply.status_code == 201 else multiple()

    @rule(target=boards, name=st.text(st.characters(codec="utf-8"), min_size=1, max_size=5))
    def create_board(self, name: str) -> Any:
        return self.make("boards", {"name": name})

    @rule(target=sections, board=boards)
    def create_section(self, board: str) -> Any:
        section = self.make(f"boards/{board}/sections", {"name": "A section"})
        return (board, section) if isinstance(section, str) else section

    @rule(target=pins, board=boards)
    def create_pin(self, board: str) -> Any:
        return self.make("pins", {"board_id": board, "media_source": PICTURE})

    @rule(target=pins, place=sections)
    def create_pin_in_a_section(self, place: tuple[str, str]) -> Any:
        return self.make("pins", {"board_id": place[0], "board_section_id": place[1], "media_source": PICTURE})

    @rule(target=pins, pin=pins, board=boards)
    def save(self, pin: str, board: str) -> Any:
        return self.make(f"pins/{pin}/save", {"board_id": board})

    @rule(pin=pins, board=boards)
    def move(self, pin: str, board: str) -> None:
        self.me.patch(f"pins/{pin}", {"board_id": board})

    @rule(pin=pins, place=sections)
    def move_to_a_section(self, pin: str, place: tuple[str, str]) -> None:
        self.me.patch(f"pins/{pin}", {"board_id": place[0], "board_section_id": place[1]})

    @rule(pin=consumes(pins))
    def delete_pin(self, pin: str) -> None:
        self.me.delete(f"pins/{pin}")

    @rule(place=consumes(sections))
    def delete_section(self, place: tuple[str, str]) -> None:
        self.me.delete(f"boards/{place[0]}/sections/{place[1]}")

    @rule(board=boards)
    def delete_board(self, board: str) -> None:
        self.me.delete(f"boards/{board}")

    @invariant()
    def counts_are_what_lists_show(self) -> None:
        account = self.me.get("user_account").body
        boards, pins = self.me.all("boards", page_size=250), self.me.all("pins", page_size=250)
        assert (account["board_count"], account["pin_count"]) == (len(boards), len(pins))
        for board in boards:
            there = [pin for pin in pins if pin["board_id"] == board["id"]]
            assert board["pin_count"] == len(there)
            assert self.me.ids(f"boards/{board['id']}/pins", page_size=250) == [pin["id"] for pin in there]
            sections = self.me.ids(f"boards/{board['id']}/sections")
            for section in sections:
                shown = self.me.ids(f"boards/{board['id']}/sections/{section}/pins", page_size=250)
                assert shown == [pin["id"] for pin in there if pin["board_section_id"] == section]
            assert {pin["board_section_id"] for pin in there} <= {None, *sections}
        assert {pin["board_id"] for pin in pins} <= {board["id"] for board in boards}


def test_counts_are_what_lists_show_whatever_a_person_does(
    mock: PinterestMock, sign_in: SignIn, newcomer: User
) -> None:
    session = sign_in(newcomer)
    start_of_all = mock.snapshot()

    class ByTheNewcomer(Pinning):
        me = session
        start = start_of_all

    patience = settings(
        max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )
    run_state_machine_as_test(ByTheNewcomer, settings=patience)
