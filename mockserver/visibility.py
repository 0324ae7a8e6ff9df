"""Who may see what: reads hide what the caller may not see, writes refuse it (5.3, Q25)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver import errors

if TYPE_CHECKING:
    from mockserver.call import Call
    from mockserver.records import Board, Pin


def visible_boards(call: Call) -> list[Board]:
    """The caller's boards; secret ones only with `boards:read_secret` (S7)."""
    boards = call.environment.boards.where(owner_id=call.caller.id)
    return [board for board in boards if _may_see(call, board, "boards:read_secret")]


def visible_pins(call: Call) -> list[Pin]:
    """The caller's Pins; those on secret boards only with `pins:read_secret` (S7)."""
    return [pin for pin in call.environment.pins.where(owner_id=call.caller.id) if _may_see_pin(call, pin)]


def readable_board(call: Call, board_id: str) -> Board:
    """The board, or 404/40 where there is none that the caller may see."""
    _require_id("board_id", board_id)
    board = call.environment.boards.get(board_id)
    if board is None:
        raise errors.BOARD_NOT_FOUND.because(f"{call.environment.name.capitalize()} has no board {board_id}.")
    if board.owner_id != call.caller.id:
        raise errors.BOARD_NOT_FOUND.because(f"Board {board_id} belongs to somebody else: reads hide it (5.3).")
    if not _may_see(call, board, "boards:read_secret"):
        raise errors.BOARD_NOT_FOUND.because(f"Board {board_id} is secret; the token lacks boards:read_secret (Q25).")
    return board


def readable_pin(call: Call, pin_id: str) -> Pin:
    """The Pin, or 404/50 where there is none that the caller may see."""
    _require_id("pin_id", pin_id)
    pin = call.environment.pins.get(pin_id)
    if pin is None:
        raise errors.PIN_NOT_FOUND.because(f"{call.environment.name.capitalize()} has no Pin {pin_id}.")
    if pin.owner_id != call.caller.id:
        raise errors.PIN_NOT_FOUND.because(f"Pin {pin_id} belongs to somebody else: reads hide it (5.3).")
    if not _may_see_pin(call, pin):
        raise errors.PIN_NOT_FOUND.because(
            f"Pin {pin_id} is on a secret board; the token lacks pins:read_secret (Q25)."
        )
    return pin


def _may_see(call: Call, board: Board, secret_scope: str) -> bool:
    return board.privacy != "SECRET" or secret_scope in call.scopes


def _may_see_pin(call: Call, pin: Pin) -> bool:
    board = call.environment.boards.get(pin.board_id)
    return board is None or _may_see(call, board, "pins:read_secret")


def _require_id(name: str, value: str) -> None:
    if not (value.isascii() and value.isdigit()):
        raise errors.INVALID_PATH.because("Ids are decimal digits (F1).", name=name, value=value, pattern=r"^\d+$")
