"""Boards are created, renamed, hidden and deleted (B2 to B9, Q17, Q29, S6)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from mockserver import Behaviour

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import User
    from tests.fake.organic.conftest import Session, SignIn

DUPLICATE = (400, 58, "Try a different name. You already have a board with this name!")
FORBIDDEN = (403, 29, "You are not permitted to access that resource.")
BOARD_NOT_FOUND = (404, 40, "Board not found.")


def test_b2_only_the_name_is_required(me: Session) -> None:
    board = me.create_board("Summer recipes")
    assert board["name"] == "Summer recipes"
    assert board["privacy"] == "PUBLIC"
    assert board["description"] == ""  # B1a
    assert board["owner"] == {"username": me.user.username}
    assert board["media"] == {"image_cover_url": None, "pin_thumbnail_urls": []}
    assert (board["pin_count"], board["collaborator_count"]) == (0, 0)
    assert board["is_ads_only"] is False
    assert me.board(board) == board


def test_b2_a_missing_name_is_named(me: Session) -> None:
    assert me.post("boards", {"description": "x"}).refusal == (400, 1, "Invalid request: 'name' is a required property")


def test_q29_a_new_board_comes_first_in_the_list(me: Session, mock: PinterestMock) -> None:
    first, second = me.create_board("One"), me.create_board("Two")
    assert me.ids("boards")[:2] == [second["id"], first["id"]]
    mock.clock.advance(timedelta(seconds=-60))
    earlier = me.create_board("Three")
    assert me.ids("boards")[:3] == [second["id"], first["id"], earlier["id"]]


@pytest.mark.parametrize("privacy", ["PUBLIC", "PROTECTED", "SECRET"])
def test_b2_a_board_has_one_of_three_privacies(me: Session, privacy: str) -> None:
    assert me.create_board(privacy=privacy)["privacy"] == privacy


@pytest.mark.parametrize("privacy", ["PUBLIC", "SECRET"])
def test_b3_an_update_changes_what_it_names_and_nothing_else(sign_in: SignIn, newcomer: User, privacy: str) -> None:
    me = sign_in(newcomer)  # whom nobody follows
    board = me.create_board("Before", description="Old")
    changed = me.patch(f"boards/{board['id']}", {"privacy": privacy, "description": "New"}).body
    assert changed == {**board, "privacy": privacy, "description": "New"}
    assert me.board(board) == changed


def test_b3_a_board_cannot_be_made_protected_later(me: Session) -> None:
    board = me.create_board()
    reply = me.patch(f"boards/{board['id']}", {"privacy": "PROTECTED"})
    assert reply.refusal == (400, 1, "Invalid request: 'PROTECTED' is not one of ['PUBLIC', 'SECRET']")


def test_b3_a_protected_board_stays_protected_when_it_is_renamed(me: Session) -> None:
    board = me.create_board("Before", privacy="PROTECTED")
    assert me.patch(f"boards/{board['id']}", {"name": "After"}).body == {**board, "name": "After"}


def test_b4_an_ad_only_board_gets_its_name_and_privacy(me: Session) -> None:
    board = me.create_board("Mine", is_ads_only=True, privacy="SECRET")
    assert (board["name"], board["privacy"], board["is_ads_only"]) == ("Ad-only Pins", "PROTECTED", True)


def test_b4_so_there_can_only_be_one(me: Session) -> None:
    me.create_board("Mine", is_ads_only=True)
    assert me.post("boards", {"name": "Yours", "is_ads_only": True}).refusal == DUPLICATE


def test_b5_a_deleted_board_is_gone(me: Session) -> None:
    board = me.create_board()
    reply = me.delete(f"boards/{board['id']}")
    assert (reply.status_code, reply.data) == (204, b"")
    assert me.get(f"boards/{board['id']}").refusal == BOARD_NOT_FOUND
    assert me.delete(f"boards/{board['id']}").refusal == BOARD_NOT_FOUND
    assert me.patch(f"boards/{board['id']}", {"name": "Again"}).refusal == BOARD_NOT_FOUND


def test_b5_a_protected_board_cannot_be_deleted(me: Session) -> None:
    board = me.create_board("Protected", privacy="PROTECTED")
    reply = me.delete(f"boards/{board['id']}")
    assert reply.refusal == (401, 29, "You are not permitted to access that resource.")
    assert "own choice" in reply.hint
    assert me.board(board)["name"] == "Protected"


@pytest.mark.parametrize("twin", ["Recipes", "recipes", " Recipes "])
def test_b9_and_q17_a_name_is_taken_once(me: Session, twin: str) -> None:
    me.create_board("Recipes")
    other = me.create_board("Travel")
    assert me.post("boards", {"name": twin}).refusal == DUPLICATE
    assert me.patch(f"boards/{other['id']}", {"name": twin}).refusal == DUPLICATE


def test_q17_a_switch_makes_it_a_conflict(me: Session, mock: PinterestMock) -> None:
    mock.configure(behaviour=Behaviour(duplicate_board_status=409))
    me.create_board("Recipes")
    assert me.post("boards", {"name": "Recipes"}).refusal == (409, *DUPLICATE[1:])


def test_b9_a_board_may_keep_its_name_and_anybody_else_may_have_it(me: Session, them: Session) -> None:
    board = me.create_board("Recipes")
    assert me.patch(f"boards/{board['id']}", {"name": "recipes"}).body["name"] == "recipes"
    assert them.create_board("Recipes")["name"] == "Recipes"


def test_b9_the_name_of_a_deleted_board_is_free_again(me: Session) -> None:
    me.delete(f"boards/{me.create_board('Recipes')['id']}")
    assert me.create_board("Recipes")["name"] == "Recipes"


@pytest.mark.parametrize(("length", "taken"), [(1, True), (180, True), (181, False), (0, False)])
def test_b8_a_name_has_1_to_180_characters(me: Session, length: int, taken: bool) -> None:
    reply = me.post("boards", {"name": "ä" * length})
    assert reply.status_code == 201 if taken else reply.refusal[:2] == (400, 1)


def test_s6_only_boards_write_secret_makes_a_board_secret(sign_in: SignIn, person: User) -> None:
    without = sign_in(person, "boards:read boards:write")
    board = without.create_board("Open")
    assert without.post("boards", {"name": "Hidden", "privacy": "SECRET"}).refusal == FORBIDDEN
    assert without.patch(f"boards/{board['id']}", {"privacy": "SECRET"}).refusal == FORBIDDEN
    within = sign_in(person, "boards:read boards:write boards:write_secret")
    assert within.create_board("Hidden", privacy="SECRET")["privacy"] == "SECRET"
    assert within.patch(f"boards/{board['id']}", {"privacy": "SECRET"}).body["privacy"] == "SECRET"


def test_b7_an_app_may_create_a_board_of_its_owner_but_not_delete_it(me: Session, mock: PinterestMock) -> None:
    token = me.application.ask_for_itself(scope="boards:read,boards:write").body["access_token"]
    me.headers = {"Authorization": f"Bearer {token}"}
    board = me.create_board("By the app")
    assert board["owner"] == {"username": mock.users[0].username}
    assert me.delete(f"boards/{board['id']}").refusal[:2] == (401, 3)


def test_sb2_the_sandbox_starts_empty_and_keeps_what_is_made_there(sign_in: SignIn, person: User, me: Session) -> None:
    sandbox = sign_in(person, environment="sandbox")
    assert sandbox.all("boards") == []
    board = sandbox.create_board("In the sandbox")
    pin = sandbox.create_pin(board)
    assert sandbox.ids("pins") == [pin["id"]]
    assert me.get(f"boards/{board['id']}").refusal == BOARD_NOT_FOUND
