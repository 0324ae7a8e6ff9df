"""Every filter of the lists of Pins (P12, B14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.fake.organic.conftest import Json, Seeded, Session, SignIn

CAROUSEL = {
    "source_type": "multiple_image_urls",
    "items": [{"url": "https://pictures.example/1.jpg"}, {"url": "https://pictures.example/2.jpg"}],
}


def privacies(session: Session, pins: list[Json]) -> set[str]:
    boards = {board["id"]: board["privacy"] for board in session.all("boards")}
    return {boards[pin["board_id"]] for pin in pins}


def test_p12_native_pins_are_created_and_repins_saved(me: Session) -> None:
    native, saved = me.all("pins", pin_filter="exclude_repins"), me.all("pins", pin_filter="exclude_native")
    assert native
    assert saved
    assert {pin["parent_pin_id"] for pin in native} == {None}
    assert None not in {pin["parent_pin_id"] for pin in saved}
    assert sorted(me.ids("pins")) == sorted(pin["id"] for pin in native + saved)


def test_p12_promoted_pins(me: Session) -> None:
    promoted = me.all("pins", pin_filter="has_been_promoted")
    assert [pin["id"] for pin in me.all("pins") if pin["has_been_promoted"]] == [pin["id"] for pin in promoted] != []


def test_p12_protected_pins_are_left_out_unless_asked_for(me: Session) -> None:
    assert privacies(me, me.all("pins")) == {"PUBLIC", "SECRET"}
    assert privacies(me, me.all("pins", include_protected_pins="false")) == {"PUBLIC", "SECRET"}
    everything = me.all("pins", include_protected_pins="true")
    assert privacies(me, everything) == {"PUBLIC", "PROTECTED", "SECRET"}


def test_p12_private_pins_are_those_on_secret_boards(me: Session, sign_in: SignIn) -> None:
    assert privacies(me, me.all("pins", pin_type="PRIVATE")) == {"SECRET"}
    assert sign_in(me.user, "boards:read pins:read").all("pins", pin_type="PRIVATE") == []


@pytest.mark.parametrize("repeated", [True, False])
def test_p12_creative_types(me: Session, seeded: Seeded, repeated: bool) -> None:
    board = me.create_board()
    regular, carousel = me.create_pin(board), me.create_pin(board, media_source=CAROUSEL)
    for path in ("pins", f"boards/{board['id']}/pins"):
        assert regular["id"] in me.ids(path, creative_types="REGULAR")
        assert carousel["id"] not in me.ids(path, creative_types="REGULAR")
        types = ["REGULAR", "CAROUSEL"]
        both = me.ids(path, creative_types=types if repeated else ",".join(types))
        assert {regular["id"], carousel["id"]} <= set(both)
        assert me.ids(path, creative_types="QUIZ") == []


def test_b14_a_protected_board_shows_its_pins_when_it_is_asked_itself(me: Session, seeded: Seeded) -> None:
    assert me.all(f"boards/{seeded.board(me.user, 'PROTECTED').id}/pins")


def test_filters_join(me: Session) -> None:
    pins = me.all("pins", pin_filter="exclude_repins", creative_types="REGULAR", pin_type="PRIVATE", page_size=1)
    assert privacies(me, pins) == {"SECRET"}
    assert {pin["creative_type"] for pin in pins} == {"REGULAR"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pin_filter", "exclude_all"),
        ("pin_type", "PUBLIC"),
        ("creative_types", "REGULAR,CAT"),
        ("include_protected_pins", "perhaps"),
    ],
)
def test_5_2_there_are_no_other_values(me: Session, name: str, value: str) -> None:
    reply = me.get("pins", **{name: value})
    assert reply.refusal[:2] == (400, 1)
    assert name in reply.text


@pytest.mark.parametrize("path", ["search/pins", "boards/{board}/sections/{section}/pins"])
def test_p13_where_figures_cannot_be_asked_for_the_parameter_counts_for_nothing(me: Session, path: str) -> None:
    board = me.create_board()
    section = me.create_section(board)
    pin = me.create_pin(board, board_section_id=section["id"], title="Zebra")
    path = path.format(board=board["id"], section=section["id"])
    for value in ("true", "perhaps"):
        assert me.all(path, query="zebra", pin_metrics=value) == [pin]
