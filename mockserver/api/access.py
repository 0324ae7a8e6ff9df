"""The boards and Pins that a token may see and change.

Reads hide all others: lists leave them out, and their ids are not found. Writes to them are refused (EA1, Q25). Writing
to a secret board needs the scopes to read and to write secret boards (S3, S6).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.model import errors
from mockserver.request.acting import sees_secrets

if TYPE_CHECKING:
    from mockserver.model.records import Board, Pin, Section, User
    from mockserver.model.store import Listing
    from mockserver.request.call import Call


SECRET_BOARD = ("boards:read_secret", "boards:write_secret")
SECRET_PIN = ("pins:read_secret", "pins:write_secret")


def visible_boards(call: Call, among: Listing[Board] | None = None) -> Listing[Board]:
    """List the caller's boards and the group boards shared with them (B10): all of them, or those among others.

    Secret boards are included only with `boards:read_secret` (S7).
    """
    mine = call.caller.id
    if among is None:
        boards = call.environment.boards.listing(member_ids=mine)
    else:
        boards = among.only(lambda board: mine in board.member_ids)
    return boards.only(lambda board: not is_hidden(call, board, "boards:read_secret"))


def visible_pins(call: Call, among: Listing[Pin] | None = None) -> Listing[Pin]:
    """List the caller's Pins on anybody's board: all of them, or those among others.

    Pins on secret boards are included only with `pins:read_secret` (S7).
    """
    mine = call.caller.id
    if among is None:
        pins = call.environment.pins.listing(owner_id=mine)
    else:
        pins = among.only(lambda pin: pin.owner_id == mine)
    sees_all = "pins:read_secret" in call.scopes and sees_secrets(call)
    return pins if sees_all else pins.only(lambda pin: not _is_secret_to(call, pin))


def count_visible_boards(call: Call) -> int:
    """Count the caller's own boards that the token may see, without looking at each."""
    boards, mine = call.environment.boards, call.caller.id
    count = boards.count(owner_id=mine)
    return count if "boards:read_secret" in call.scopes else count - boards.count(owner_id=mine, privacy="SECRET")


def count_visible_pins(call: Call) -> int:
    """Count the `visible_pins` without looking at each.

    That is possible because whoever pins to a board is a member of it.
    """
    pins, mine = call.environment.pins, call.caller.id
    count = pins.count(owner_id=mine)
    if "pins:read_secret" not in call.scopes or not sees_secrets(call):
        for board in call.environment.boards.filter(secret_member_ids=mine):
            count -= pins.count(owner_id=mine, board_id=board.id)
    return count


def visible_pins_on(call: Call, board: Board, section: Section | None = None) -> Listing[Pin]:
    """List the Pins on a board, or in a section of it, that the caller may read.

    The Pins of a secret board are included only with `pins:read_secret` (S7).
    """
    where = {"board_id": board.id} if section is None else {"section_id": section.id}
    pins = call.environment.pins.listing(**where)
    return pins.none() if is_hidden(call, board, "pins:read_secret") else pins


def readable_board(call: Call, board_id: str) -> Board:
    """Return the board, or raise 404/40 if there is none that the caller may see."""
    board = existing_board(call, board_id)
    if call.caller.id not in board.member_ids:
        raise errors.BOARD_NOT_FOUND.with_hint(f"Board {board_id} belongs to somebody else: reads hide it (EA1).")
    if is_hidden(call, board, "boards:read_secret"):
        raise errors.BOARD_NOT_FOUND.with_hint(f"Board {board_id} is secret; the token lacks boards:read_secret (Q25).")
    return board


def readable_pin(call: Call, pin_id: str) -> Pin:
    """Return a Pin of the caller's or on a board of theirs or shared with them, or raise 404/50."""
    pin = existing_pin(call, pin_id)
    if pin.owner_id != call.caller.id and call.caller.id not in board_of(call, pin).member_ids:
        raise errors.PIN_NOT_FOUND.with_hint(f"Pin {pin_id} belongs to somebody else: reads hide it (EA1).")
    if _is_secret_to(call, pin):
        raise errors.PIN_NOT_FOUND.with_hint(
            f"Pin {pin_id} is on a secret board; the token lacks pins:read_secret (Q25)."
        )
    return pin


def savable_pin(call: Call, pin_id: str) -> Pin:
    """Return a Pin that the caller may read, or anybody's on a public board; else raise 404/50."""
    pin = existing_pin(call, pin_id)
    return pin if board_of(call, pin).privacy == "PUBLIC" else readable_pin(call, pin_id)


def section_on(call: Call, board: Board, section_id: str) -> Section:
    """Return the section if it is on this board, or raise 404/2031."""
    section = call.environment.sections.get(section_id)
    if section is None or section.board_id != board.id:
        raise errors.SECTION_NOT_FOUND.with_hint(f"Board {board.id} has no section {section_id}.")
    return section


def existing_board(call: Call, board_id: str) -> Board:
    """Return the board, whoever may see it, or raise 404/40."""
    board = call.environment.boards.get(board_id)
    if board is None:
        raise errors.BOARD_NOT_FOUND.with_hint(f"{call.environment.name.capitalize()} has no board {board_id}.")
    return board


def existing_pin(call: Call, pin_id: str) -> Pin:
    """Return the Pin, whoever may see it, or raise 404/50."""
    pin = call.environment.pins.get(pin_id)
    if pin is None:
        raise errors.PIN_NOT_FOUND.with_hint(f"{call.environment.name.capitalize()} has no Pin {pin_id}.")
    return pin


def existing_person(call: Call, username: str) -> User:
    """Return the person with that username, or raise 404/30."""
    for user in call.store.users.filter(username=username, active=True):
        return user
    raise errors.USER_NOT_FOUND.with_hint(f"Nobody is called {username!r}.")


def board_of(call: Call, pin: Pin) -> Board:
    """Return the board that a Pin hangs on."""
    board = call.environment.boards.get(pin.board_id)
    assert board is not None, f"Pin {pin.id} hangs in the air: its board {pin.board_id} is gone"
    return board


def is_hidden(call: Call, board: Board, secret_scope: str) -> bool:
    """Tell whether the board is secret and the token lacks the scope, or the caller the role, to see it."""
    return board.privacy == "SECRET" and (secret_scope not in call.scopes or not sees_secrets(call))


def _is_secret_to(call: Call, pin: Pin) -> bool:
    return is_hidden(call, board_of(call, pin), "pins:read_secret")


def require_own_board(call: Call, board_id: str) -> Board:
    """Return the caller's board, to change it; else raise 404/40 if there is none, 403/29 if another owns it."""
    board = existing_board(call, board_id)
    if board.owner_id != call.caller.id:
        raise errors.FORBIDDEN.with_hint(f"Board {board_id} belongs to somebody else: writes refuse it (EA1).")
    _require_secret_scopes(call, board, SECRET_BOARD)
    return board


def require_shared_board(call: Call, board_id: str) -> Board:
    """Return a board of the caller's or a group board, to change its sections; raise as `require_own_board`."""
    board = _members_board(call, board_id)
    _require_secret_scopes(call, board, SECRET_BOARD)
    return board


def require_pinnable_board(call: Call, board_id: str) -> Board:
    """Return a board that the caller may pin to, their own or a group board; raise as `require_own_board`."""
    board = _members_board(call, board_id)
    _require_secret_scopes(call, board, ("boards:read_secret", *SECRET_PIN))
    return board


def require_own_pin(call: Call, pin_id: str) -> Pin:
    """Return a Pin of the caller's, to change it; else raise 404/50 if there is none, 403/29 if another owns it."""
    pin = existing_pin(call, pin_id)
    if pin.owner_id != call.caller.id:
        raise errors.FORBIDDEN.with_hint(f"Pin {pin_id} belongs to somebody else: writes refuse it (EA1).")
    _require_secret_scopes(call, board_of(call, pin), SECRET_PIN)
    return pin


def require_deletable_pin(call: Call, pin_id: str) -> Pin:
    """Return the caller's Pin, or anybody's on a board of theirs or shared with them; raise as `require_own_pin`."""
    board = board_of(call, existing_pin(call, pin_id))
    if call.caller.id not in board.member_ids:
        return require_own_pin(call, pin_id)
    _require_secret_scopes(call, board, SECRET_PIN)
    return existing_pin(call, pin_id)


def may_make_secret(call: Call) -> None:
    """Let the caller make a board secret, or raise 403/29 (S6)."""
    if "boards:write_secret" not in call.scopes:
        raise errors.FORBIDDEN.with_hint("A board is only made SECRET with the scope boards:write_secret (S6).")
    if not sees_secrets(call):
        raise errors.NO_ROLE.with_hint("For somebody else, only an admin makes a board SECRET (AO8).")


def can_pin_to(call: Call, board: Board) -> bool:
    """Tell whether `require_pinnable_board` would let the caller pin to the board."""
    try:
        require_pinnable_board(call, board.id)
    except errors.ApiError:
        return False
    return True


def _members_board(call: Call, board_id: str) -> Board:
    board = existing_board(call, board_id)
    if call.caller.id not in board.member_ids:
        raise errors.FORBIDDEN.with_hint(f"Board {board_id} is not shared with the caller: writes refuse it (EA1).")
    return board


def _require_secret_scopes(call: Call, board: Board, scopes: tuple[str, ...]) -> None:
    missing = [scope for scope in scopes if scope not in call.scopes]
    if board.privacy == "SECRET" and missing:
        raise errors.FORBIDDEN.with_hint(f"Board {board.id} is secret; the token lacks {' '.join(missing)} (Q25, S6).")
    if board.privacy == "SECRET" and not sees_secrets(call):
        raise errors.NO_ROLE.with_hint(f"Board {board.id} is secret: for its owner, only an admin works there (AO13).")
