"""What a token may change. Writes refuse the rest, rather than hide it (5.3, Q25).

Writing to a secret board needs the scopes to read it and to write it (S3, S6).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver import errors
from mockserver.visibility import board_of, existing_board, existing_pin

if TYPE_CHECKING:
    from mockserver.call import Call
    from mockserver.records import Board, Pin

SECRET_BOARD = ("boards:read_secret", "boards:write_secret")
SECRET_PIN = ("pins:read_secret", "pins:write_secret")


def own_board(call: Call, board_id: str) -> Board:
    """A board of the caller's own to change: 404/40 if there is no such board, 403/29 if it is another's."""
    board = existing_board(call, board_id)
    if board.owner_id != call.caller.id:
        raise errors.FORBIDDEN.because(f"Board {board_id} belongs to somebody else: writes refuse it (5.3).")
    _require_secret_scopes(call, board, SECRET_BOARD)
    return board


def shared_board(call: Call, board_id: str) -> Board:
    """A board whose sections the caller may change, their own or a group board; else as `own_board`."""
    board = _members_board(call, board_id)
    _require_secret_scopes(call, board, SECRET_BOARD)
    return board


def board_to_pin_to(call: Call, board_id: str) -> Board:
    """A board that the caller may pin to, their own or a group board; else as `own_board`."""
    board = _members_board(call, board_id)
    _require_secret_scopes(call, board, ("boards:read_secret", *SECRET_PIN))
    return board


def own_pin(call: Call, pin_id: str) -> Pin:
    """A Pin of the caller's own to change: 404/50 if there is no such Pin, 403/29 if it is another's."""
    pin = existing_pin(call, pin_id)
    if pin.owner_id != call.caller.id:
        raise errors.FORBIDDEN.because(f"Pin {pin_id} belongs to somebody else: writes refuse it (5.3).")
    _require_secret_scopes(call, board_of(call, pin), SECRET_PIN)
    return pin


def deletable_pin(call: Call, pin_id: str) -> Pin:
    """A Pin of the caller's own, or anybody's on a board of theirs or shared with them; else as `own_pin`."""
    board = board_of(call, existing_pin(call, pin_id))
    if call.caller.id not in board.member_ids:
        return own_pin(call, pin_id)
    _require_secret_scopes(call, board, SECRET_PIN)
    return existing_pin(call, pin_id)


def may_make_secret(call: Call) -> None:
    """Let the caller make a board secret, or raise 403/29 (S6)."""
    if "boards:write_secret" not in call.scopes:
        raise errors.FORBIDDEN.because("A board is only made SECRET with the scope boards:write_secret (S6).")


def can_pin_to(call: Call, board: Board) -> bool:
    """Whether `board_to_pin_to` would let the caller."""
    try:
        board_to_pin_to(call, board.id)
    except errors.Refusal:
        return False
    return True


def _members_board(call: Call, board_id: str) -> Board:
    board = existing_board(call, board_id)
    if call.caller.id not in board.member_ids:
        raise errors.FORBIDDEN.because(f"Board {board_id} is not shared with the caller: writes refuse it (5.3).")
    return board


def _require_secret_scopes(call: Call, board: Board, scopes: tuple[str, ...]) -> None:
    missing = [scope for scope in scopes if scope not in call.scopes]
    if board.privacy == "SECRET" and missing:
        raise errors.FORBIDDEN.because(f"Board {board.id} is secret; the token lacks {' '.join(missing)} (Q25, S6).")
