"""Saving makes a copy that names its source (P9, P16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver.model.records import User
    from tests.fake.organic.conftest import Seeded, Session, SignIn

PIN_NOT_FOUND = (404, 50, "Pin not found.")
COPIED = ("link", "alt_text", "dominant_color", "media", "creative_type", "is_standard")


def test_p9_a_saved_pin_is_a_new_pin(me: Session) -> None:
    board, other = me.create_board("One"), me.create_board("Two")
    source = me.create_pin(board, title="A cat", description="On a mat", link="https://cats.example/")
    copy = me.save(source, board_id=other["id"])
    assert copy["id"] != source["id"]
    assert (copy["parent_pin_id"], copy["board_id"]) == (source["id"], other["id"])
    assert (copy["title"], copy["description"]) == ("A cat", "On a mat")
    assert {name: copy[name] for name in COPIED} == {name: source[name] for name in COPIED}
    assert me.ids(f"boards/{other['id']}/pins") == [copy["id"]]
    assert me.pin(source) == source


def test_p16_texts_that_the_source_lacks_come_as_empty_and_a_space(me: Session) -> None:
    board = me.create_board()
    copy = me.save(me.create_pin(board), board_id=board["id"])
    assert (copy["title"], copy["description"]) == ("", " ")
    assert me.pin(copy) == copy


def test_p9_into_a_section(me: Session) -> None:
    board = me.create_board()
    section = me.create_section(board)
    copy = me.save(me.create_pin(board), board_id=board["id"], board_section_id=section["id"])
    assert copy["board_section_id"] == section["id"]


def test_p9_anybodys_public_pin_can_be_saved(me: Session, friend: User, seeded: Seeded) -> None:
    board = me.create_board()
    source = seeded.pin(friend)
    copy = me.save({"id": source.id}, board_id=board["id"])
    assert (copy["parent_pin_id"], copy["is_owner"]) == (source.id, True)
    assert copy["board_owner"] == {"username": me.user.username}
    assert me.get(f"pins/{source.id}").refusal == PIN_NOT_FOUND, "reading it takes more (EA1)"


@pytest.mark.parametrize("privacy", ["PROTECTED", "SECRET"])
def test_5_3_a_pin_that_is_not_public_is_not_found(me: Session, them: Session, privacy: str) -> None:
    source = them.create_pin(them.create_board("Hidden", privacy=privacy))
    board = me.create_board()
    assert me.post(f"pins/{source['id']}/save", {"board_id": board["id"]}).refusal == PIN_NOT_FOUND


def test_q25_ones_own_secret_pin_needs_the_scope(sign_in: SignIn, me: Session) -> None:
    source = me.create_pin(me.create_board("Hidden", privacy="SECRET"))
    board = me.create_board("Open")
    within = sign_in(me.user, "boards:read boards:write pins:read pins:write pins:read_secret")
    assert within.save(source, board_id=board["id"])["parent_pin_id"] == source["id"]
    without = sign_in(me.user, "boards:read boards:write pins:read pins:write")
    assert without.post(f"pins/{source['id']}/save", {"board_id": board["id"]}).refusal == PIN_NOT_FOUND


@pytest.mark.parametrize("body", [None, {}, {"board_id": None, "board_section_id": None}])
def test_p9_without_a_word_it_goes_where_the_last_pin_went(me: Session, body: object) -> None:
    """A missing body is not a server error; the place is the fake's choice."""
    board = me.create_board()
    source = me.create_pin(board)
    assert me.post(f"pins/{source['id']}/save", body).made["board_id"] == board["id"]


def test_and_nowhere_if_there_is_no_board(sign_in: SignIn, newcomer: User, friend: User, seeded: Seeded) -> None:
    reply = sign_in(newcomer).post(f"pins/{seeded.pin(friend).id}/save", {})
    assert reply.refusal == (404, 40, "Board not found.")


@pytest.mark.parametrize("pin_id", ["999", "abc", "%20"])
def test_50_an_unknown_pin_is_not_found_whatever_its_id_looks_like(me: Session, pin_id: str) -> None:
    board = me.create_board()
    assert me.post(f"pins/{pin_id}/save", {"board_id": board["id"]}).refusal == PIN_NOT_FOUND


def test_p9_saving_is_not_for_client_credentials(me: Session, seeded: Seeded) -> None:
    scope = "boards:read,boards:write,pins:read,pins:write"
    token = me.application.ask_for_itself(scope=scope).body["access_token"]
    me.headers = {"Authorization": f"Bearer {token}"}
    assert me.post(f"pins/{seeded.pin(me.user).id}/save", {}).refusal[:2] == (401, 3)
