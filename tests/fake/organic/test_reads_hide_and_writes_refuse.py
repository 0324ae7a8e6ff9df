"""What is not the caller's, or secret: reads hide it, writes refuse it (EA1, Q25, S6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver.model.records import User
    from tests.fake.organic.conftest import Json, Session, SignIn

PICTURE = {"source_type": "image_url", "url": "https://pictures.example/cat.jpg"}
OPEN_SCOPES = "boards:read boards:write pins:read pins:write"
FORBIDDEN = (403, 29, "You are not permitted to access that resource.")
BOARD_NOT_FOUND = (404, 40, "Board not found.")
PIN_NOT_FOUND = (404, 50, "Pin not found.")


class Things:
    """A board with a section and a Pin, whose owner may do all of this."""

    def __init__(self, owner: Session, privacy: str) -> None:
        board = owner.create_board("Theirs", privacy=privacy)
        self.section = owner.create_section(board)
        self.pin = owner.create_pin(board, board_section_id=self.section["id"])
        self.board = owner.board(board)
        self.path = f"boards/{self.board['id']}"
        self.section_path = f"{self.path}/sections/{self.section['id']}"
        self.pin_path = f"pins/{self.pin['id']}"

    @property
    def board_reads(self) -> list[str]:
        return [self.path, f"{self.path}/sections", f"{self.path}/pins", f"{self.section_path}/pins"]

    @property
    def writes(self) -> list[tuple[str, str, Json | None]]:
        place = {"board_id": self.board["id"]}
        return [
            ("PATCH", self.path, {"name": "Mine"}),
            ("POST", f"{self.path}/sections", {"name": "Mine"}),
            ("PATCH", self.section_path, {"name": "Mine"}),
            ("POST", "pins", {**place, "media_source": PICTURE}),
            ("PATCH", self.pin_path, {"title": "Mine"}),
            ("DELETE", self.pin_path, None),
            ("DELETE", self.section_path, None),
            ("DELETE", self.path, None),
        ]


@pytest.mark.parametrize("privacy", ["PUBLIC", "PROTECTED", "SECRET"])
def test_5_3_what_belongs_to_somebody_else(me: Session, them: Session, privacy: str) -> None:
    things = Things(them, privacy)
    for path in things.board_reads:
        assert me.get(path).refusal == BOARD_NOT_FOUND
    assert me.get(things.pin_path).refusal == PIN_NOT_FOUND
    for method, path, body in things.writes:
        assert me.send(method, path, body).refusal == FORBIDDEN, (method, path)
    assert them.board(things.board) == things.board
    assert them.pin(things.pin) == things.pin


def test_5_3_the_incident(sign_in: SignIn, them: Session, newcomer: User) -> None:
    board = them.create_board()
    session = sign_in(newcomer)
    dead = {"source_type": "image_url", "url": "https://gone.invalid/cat.jpg"}
    assert session.get(f"boards/{board['id']}").refusal == BOARD_NOT_FOUND
    assert session.post("pins", {"board_id": board["id"], "media_source": dead}).refusal == FORBIDDEN
    assert session.get("boards").body == {"items": [], "bookmark": None}
    assert session.get("user_account").body["board_count"] == 0


def test_5_3_saving_or_moving_to_a_board_of_somebody_else(me: Session, them: Session) -> None:
    theirs = them.create_board()
    pin = me.create_pin(me.create_board())
    assert me.post(f"pins/{pin['id']}/save", {"board_id": theirs["id"]}).refusal == FORBIDDEN
    assert me.patch(f"pins/{pin['id']}", {"board_id": theirs["id"]}).refusal == FORBIDDEN
    assert them.all(f"boards/{theirs['id']}/pins") == []


@pytest.mark.parametrize(
    "scopes",
    [
        OPEN_SCOPES,
        f"{OPEN_SCOPES} boards:write_secret pins:write_secret",
        f"{OPEN_SCOPES} boards:read_secret pins:read_secret",
    ],
)
def test_q25_what_is_secret_is_written_with_the_scopes_to_read_and_write_it(
    me: Session, sign_in: SignIn, scopes: str
) -> None:
    things = Things(me, "SECRET")
    without = sign_in(me.user, scopes)
    for method, path, body in things.writes:
        reply = without.send(method, path, body)
        assert reply.refusal == FORBIDDEN, (method, path)
        assert "_secret" in reply.hint
    for method, path, body in things.writes:
        assert me.send(method, path, body).status_code in (200, 201, 204), (method, path)


def test_q25_what_is_secret_is_read_with_the_scope_to_read_it(me: Session, sign_in: SignIn) -> None:
    things = Things(me, "SECRET")
    without = sign_in(me.user, "boards:read pins:read")
    for path in things.board_reads:
        assert without.get(path).refusal == BOARD_NOT_FOUND
    assert without.get(things.pin_path).refusal == PIN_NOT_FOUND
    within = sign_in(me.user, "boards:read pins:read boards:read_secret pins:read_secret")
    for path in (*things.board_reads, things.pin_path):
        assert within.get(path).status_code == 200


def test_s7_a_secret_board_without_the_scope_for_its_pins_shows_none(me: Session, sign_in: SignIn) -> None:
    things = Things(me, "SECRET")
    half = sign_in(me.user, "boards:read boards:read_secret pins:read")
    assert half.board(things.board)["privacy"] == "SECRET"
    assert half.all(f"{things.path}/pins") == half.all(f"{things.section_path}/pins") == []
    assert half.get(things.pin_path).refusal == PIN_NOT_FOUND


def test_a_pin_moves_to_a_secret_board_only_with_the_scopes(me: Session, sign_in: SignIn) -> None:
    secret, pin = me.create_board("Secret", privacy="SECRET"), me.create_pin(me.create_board("Open"))
    without = sign_in(me.user, OPEN_SCOPES)
    assert without.patch(f"pins/{pin['id']}", {"board_id": secret["id"]}).refusal == FORBIDDEN
    assert me.patch(f"pins/{pin['id']}", {"board_id": secret["id"]}).body["board_id"] == secret["id"]
    assert without.get(f"pins/{pin['id']}").refusal == PIN_NOT_FOUND


def test_a_board_made_secret_hides_its_pins(me: Session, sign_in: SignIn) -> None:
    board = me.create_board()
    pin = me.create_pin(board)
    without = sign_in(me.user, OPEN_SCOPES)
    assert pin["id"] in without.ids("pins")
    me.patch(f"boards/{board['id']}", {"privacy": "SECRET"})
    assert pin["id"] not in without.ids("pins")
