"""What a board and an account say of their Pins is always so (B1, U1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fake.organic.conftest import picture, thumbnails

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.organic.conftest import Json, Session, SignIn


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
    """The fake's choice: reads hide secrets from counts as they do from lists (EA1)."""
    for session in (me, sign_in(me.user, "user_accounts:read boards:read pins:read")):
        account = session.get("user_account").body
        boards = [board for board in session.all("boards") if board["owner"]["username"] == me.user.username]
        assert account["board_count"] == len(boards)
        assert account["pin_count"] == len(session.all("pins", include_protected_pins="true"))


def test_every_board_of_the_seeded_world_counts_right(me: Session, them: Session) -> None:
    for session in (me, them):
        for board in session.all("boards"):
            assert board["pin_count"] == len(session.all(f"boards/{board['id']}/pins"))
