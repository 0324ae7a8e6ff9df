"""A group board has one owner and several who pin to it (B10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver.model.records import Board, User
    from tests.fake.organic.conftest import Json, Seeded, Session, SignIn

FORBIDDEN = (403, 29, "You are not permitted to access that resource.")


@pytest.fixture
def group_board(seeded: Seeded) -> Board:
    """A board of theirs, shared with me."""
    return seeded.group_board


def find(session: Session, board: Board) -> Json:
    return next(shown for shown in session.all("boards") if shown["id"] == board.id)


def test_b10_both_have_it_in_their_lists_and_see_whose_it_is(me: Session, them: Session, group_board: Board) -> None:
    mine, theirs = find(me, group_board), find(them, group_board)
    assert mine == theirs == me.get(f"boards/{group_board.id}").body
    assert mine["owner"] == {"username": them.user.username}
    assert mine["collaborator_count"] == 1


def test_a_board_of_ones_own_has_no_collaborators(me: Session) -> None:
    assert me.create_board()["collaborator_count"] == 0


def test_its_pins_are_seen_by_both_and_listed_by_their_owners(me: Session, them: Session, group_board: Board) -> None:
    mine, theirs = me.all(f"boards/{group_board.id}/pins"), them.all(f"boards/{group_board.id}/pins")
    assert [pin["is_owner"] for pin in mine] == [not pin["is_owner"] for pin in theirs]
    for pin in mine:
        assert pin["board_owner"] == {"username": them.user.username}
        assert me.pin(pin) == pin
        assert (pin["id"] in me.ids("pins"), pin["id"] in them.ids("pins")) == (pin["is_owner"], not pin["is_owner"])


def test_a_collaborator_pins_saves_and_makes_sections(me: Session, them: Session, group_board: Board) -> None:
    board = find(me, group_board)
    section = me.create_section(board, "Ours")
    pin = me.create_pin(board, board_section_id=section["id"])
    copy = me.save(pin, board_id=board["id"])
    assert (pin["is_owner"], pin["board_owner"]["username"]) == (True, them.user.username)
    assert {pin["id"], copy["id"]} <= set(them.ids(f"boards/{board['id']}/pins"))
    path = f"boards/{board['id']}/sections/{section['id']}"
    assert me.patch(path, {"name": "Everybody's"}).body["name"] == "Everybody's"
    assert me.delete(path).status_code == 204


def test_only_the_owner_changes_or_deletes_the_board(me: Session, them: Session, group_board: Board) -> None:
    path = f"boards/{group_board.id}"
    assert me.patch(path, {"name": "Mine"}).refusal == FORBIDDEN
    assert me.delete(path).refusal == FORBIDDEN
    assert them.patch(path, {"name": "Ours"}).body["name"] == "Ours"
    assert them.delete(path).status_code == 204


def test_each_changes_their_own_pins_only_and_may_delete_all(me: Session, them: Session, group_board: Board) -> None:
    """Deleting what others have pinned there is what the documentation of DELETE /pins/{pin_id} says."""
    theirs = next(pin for pin in me.all(f"boards/{group_board.id}/pins") if not pin["is_owner"])
    assert me.patch(f"pins/{theirs['id']}", {"title": "Mine"}).refusal == FORBIDDEN
    assert them.patch(f"pins/{theirs['id']}", {"title": "Ours"}).body["title"] == "Ours"
    assert me.delete(f"pins/{theirs['id']}").status_code == 204


def test_a_secret_group_board_is_secret_to_both(
    me: Session, them: Session, sign_in: SignIn, group_board: Board
) -> None:
    them.patch(f"boards/{group_board.id}", {"privacy": "SECRET"})
    assert find(me, group_board)["privacy"] == "SECRET"
    for user in (me.user, them.user):
        without = sign_in(user, "boards:read pins:read")
        assert group_board.id not in without.ids("boards")
        assert without.get(f"boards/{group_board.id}").status_code == 404


def test_others_have_no_part_in_it(sign_in: SignIn, newcomer: User, group_board: Board) -> None:
    stranger = sign_in(newcomer)
    assert stranger.all("boards") == []
    assert stranger.get(f"boards/{group_board.id}").refusal[:2] == (404, 40)
    assert stranger.post(f"boards/{group_board.id}/sections", {"name": "x"}).refusal == FORBIDDEN


def test_its_owner_counts_it(me: Session, them: Session, group_board: Board) -> None:
    """The fake's choice; the documentation says only that counts may differ over collaborative boards."""
    assert them.get("user_account").body["board_count"] == len(them.ids("boards"))
    assert me.get("user_account").body["board_count"] == len(me.ids("boards")) - 1
