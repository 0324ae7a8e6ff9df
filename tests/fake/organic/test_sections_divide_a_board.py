"""Sections have a name and hold Pins of their board (B11 to B13, 2031)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.fake.organic.conftest import Seeded, Session

SECTION_NOT_FOUND = (404, 2031, "Sorry! We couldn't find this board section.")
BOARD_NOT_FOUND = (404, 40, "Board not found.")


def test_b11_a_section_is_an_id_and_a_name(me: Session) -> None:
    section = me.create_section(me.create_board(), "Salads")
    assert set(section) == {"id", "name"}
    assert section["name"] == "Salads"
    assert re.fullmatch(r"\d{19}", section["id"])  # F1


def test_b12_sections_are_listed_in_the_order_of_their_making(me: Session) -> None:
    board = me.create_board()
    sections = [me.create_section(board, name) for name in ("Starters", "Salads", "Salads")]
    assert me.all(f"boards/{board['id']}/sections") == sections
    assert me.all(f"boards/{board['id']}/sections", page_size=1) == sections


def test_b11_a_section_is_renamed(me: Session) -> None:
    board = me.create_board()
    section = me.create_section(board, "Salads")
    path = f"boards/{board['id']}/sections/{section['id']}"
    assert me.patch(path, {"name": "Soups", "id": "1"}).body == {"id": section["id"], "name": "Soups"}
    assert me.all(f"boards/{board['id']}/sections") == [{"id": section["id"], "name": "Soups"}]


def test_b11_the_name_is_required_in_both(me: Session) -> None:
    board = me.create_board()
    section = me.create_section(board)
    missing = (400, 1, "Invalid request: 'name' is a required property")
    assert me.post(f"boards/{board['id']}/sections", {}).refusal == missing
    assert me.patch(f"boards/{board['id']}/sections/{section['id']}", {"name": None}).refusal == missing


@pytest.mark.parametrize(("length", "taken"), [(1, True), (180, True), (181, False), (0, False)])
def test_b11_a_name_has_1_to_180_characters(me: Session, length: int, taken: bool) -> None:
    reply = me.post(f"boards/{me.create_board()['id']}/sections", {"name": "x" * length})
    assert reply.status_code == 201 if taken else reply.refusal[:2] == (400, 1)


def test_b12_a_section_lists_its_pins_and_the_board_lists_all(me: Session) -> None:
    board = me.create_board()
    section, other = me.create_section(board), me.create_section(board)
    inside = me.create_pin(board, board_section_id=section["id"])
    elsewhere = me.create_pin(board, board_section_id=other["id"])
    outside = me.create_pin(board)
    assert inside["board_section_id"] == section["id"]
    assert me.all(f"boards/{board['id']}/sections/{section['id']}/pins") == [inside]
    assert me.all(f"boards/{board['id']}/pins") == [outside, elsewhere, inside]


def test_2031_a_section_belongs_to_one_board(me: Session) -> None:
    board, other = me.create_board("One"), me.create_board("Two")
    section = me.create_section(other)
    path = f"boards/{board['id']}/sections/{section['id']}"
    pin = me.create_pin(board)
    place = {"board_id": board["id"], "board_section_id": section["id"]}
    for reply in (
        me.get(f"{path}/pins"),
        me.patch(path, {"name": "x"}),
        me.delete(path),
        me.post(f"pins/{pin['id']}/save", place),
        me.patch(f"pins/{pin['id']}", place),
        me.patch(f"pins/{pin['id']}", {"board_section_id": section["id"]}),
        me.post("pins", {**place, "media_source": {"source_type": "image_url", "url": "https://a.example/1.jpg"}}),
    ):
        assert reply.refusal == SECTION_NOT_FOUND


def test_40_the_board_is_looked_for_first(me: Session) -> None:
    path = "boards/999/sections"
    assert me.get(path).refusal == BOARD_NOT_FOUND
    assert me.post(path, {"name": "x"}).refusal == BOARD_NOT_FOUND
    for reply in (me.get(f"{path}/1/pins"), me.patch(f"{path}/1", {"name": "x"}), me.delete(f"{path}/1")):
        assert reply.refusal == BOARD_NOT_FOUND


def test_the_seeded_board_has_sections_with_pins(me: Session, seeded: Seeded) -> None:
    board = seeded.board(me.user)
    sections = me.all(f"boards/{board.id}/sections")
    assert len(sections) == 2
    for section in sections:
        assert me.all(f"boards/{board.id}/sections/{section['id']}/pins")


def test_b13_sections_are_changed_by_users_only(me: Session, seeded: Seeded) -> None:
    board = seeded.board(me.user)
    section = me.all(f"boards/{board.id}/sections")[0]
    token = me.application.ask_for_itself(scope="boards:read,boards:write").body["access_token"]
    me.headers = {"Authorization": f"Bearer {token}"}
    assert section in me.all(f"boards/{board.id}/sections")
    path = f"boards/{board.id}/sections"
    for reply in (
        me.post(path, {"name": "x"}),
        me.patch(f"{path}/{section['id']}", {"name": "x"}),
        me.delete(f"{path}/{section['id']}"),
    ):
        assert reply.refusal[:2] == (401, 3)
