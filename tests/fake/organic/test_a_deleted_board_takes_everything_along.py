"""Deleting takes along what hangs on it (B5, B11, P11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver import Behaviour

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import User
    from tests.fake.organic.conftest import Seeded, Session, SignIn

BOARD_NOT_FOUND = (404, 40, "Board not found.")
PIN_NOT_FOUND = (404, 50, "Pin not found.")
SECTION_NOT_FOUND = (404, 2031, "Sorry! We couldn't find this board section.")


def test_b5_a_board_takes_its_sections_and_pins_along(me: Session) -> None:
    board = me.create_board()
    section = me.create_section(board)
    pins = [me.create_pin(board), me.create_pin(board, board_section_id=section["id"])]
    before = me.get("user_account").body["pin_count"]
    me.delete(f"boards/{board['id']}")
    for pin in pins:
        assert me.get(f"pins/{pin['id']}").refusal == PIN_NOT_FOUND
    assert me.get(f"boards/{board['id']}/sections").refusal == BOARD_NOT_FOUND
    assert me.get(f"boards/{board['id']}/pins").refusal == BOARD_NOT_FOUND
    assert me.get("user_account").body["pin_count"] == before - 2


def test_a_group_board_takes_everybodys_pins_along(me: Session, them: Session, seeded: Seeded) -> None:
    board = seeded.group_board
    mine = next(pin for pin in me.all(f"boards/{board.id}/pins") if pin["is_owner"])
    them.delete(f"boards/{board.id}")
    assert me.get(f"pins/{mine['id']}").refusal == PIN_NOT_FOUND
    assert board.id not in me.ids("boards")


def test_a_deleted_board_is_followed_no_more(sign_in: SignIn, them: Session, newcomer: User, seeded: Seeded) -> None:
    follower = sign_in(newcomer)
    board = seeded.board(them.user)
    assert board.id in follower.ids("user_account/following/boards")
    them.delete(f"boards/{board.id}")
    assert board.id not in follower.ids("user_account/following/boards")
    assert them.user.username not in [user["username"] for user in follower.all("user_account/following")]


def test_what_was_saved_from_a_deleted_pin_stays_and_still_names_it(me: Session) -> None:
    board, other = me.create_board("One"), me.create_board("Two")
    source = me.create_pin(board)
    copy = me.save(source, board_id=other["id"])
    me.delete(f"boards/{board['id']}")
    assert me.pin(copy)["parent_pin_id"] == source["id"]


def test_b11_a_section_takes_its_pins_along(me: Session) -> None:
    """Undocumented, and so a choice."""
    board = me.create_board()
    section = me.create_section(board)
    inside, outside = me.create_pin(board, board_section_id=section["id"]), me.create_pin(board)
    reply = me.delete(f"boards/{board['id']}/sections/{section['id']}")
    assert (reply.status_code, reply.data) == (204, b"")
    assert me.ids(f"boards/{board['id']}/pins") == [outside["id"]]
    assert me.get(f"pins/{inside['id']}").refusal == PIN_NOT_FOUND
    assert me.all(f"boards/{board['id']}/sections") == []


def test_b11_a_switch_leaves_them_on_the_board(me: Session, mock: PinterestMock) -> None:
    mock.configure(behaviour=Behaviour(deleted_section_pins="keep"))
    board = me.create_board()
    section = me.create_section(board)
    pin = me.create_pin(board, board_section_id=section["id"])
    me.delete(f"boards/{board['id']}/sections/{section['id']}")
    assert me.pin(pin) == {**pin, "board_section_id": None}


def test_p11_a_deleted_pin_is_gone(me: Session) -> None:
    pin = me.create_pin(me.create_board())
    reply = me.delete(f"pins/{pin['id']}")
    assert (reply.status_code, reply.data) == (204, b"")
    for again in (me.get(f"pins/{pin['id']}"), me.delete(f"pins/{pin['id']}"), me.post(f"pins/{pin['id']}/save", {})):
        assert again.refusal == PIN_NOT_FOUND
