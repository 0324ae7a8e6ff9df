"""The errors that Pinterest's reference documents for an operation, reached as `as_described:403`."""

from __future__ import annotations

from mockserver.contract.description import contract
from mockserver.model.errors import (
    AUTHENTICATION_FAILED,
    BOARD_NOT_FOUND,
    FORBIDDEN,
    INVALID_REQUEST,
    PICTURE_BROKEN,
    PICTURE_TOO_SMALL,
    PIN_NOT_FOUND,
    RATE_LIMITED,
    SECTION_NOT_FOUND,
    SERVER_ERROR,
    ErrorKind,
)

PREFIX = "as_described"
EARLIER: dict[str, tuple[ErrorKind, ...]] = {
    "pins/create": (INVALID_REQUEST, PICTURE_TOO_SMALL, PICTURE_BROKEN, BOARD_NOT_FOUND, SECTION_NOT_FOUND),
    "pins/get": (PIN_NOT_FOUND,),
    "pins/update": (INVALID_REQUEST, PIN_NOT_FOUND),
    "pins/delete": (PIN_NOT_FOUND,),
    "boards/get": (BOARD_NOT_FOUND,),
    "boards/update": (INVALID_REQUEST, BOARD_NOT_FOUND),
    "boards/delete": (BOARD_NOT_FOUND,),
}
"""Errors by operation, from recordings or descriptions up to 5.18; the newest has one example for all of them (EV1)."""
EVERYWHERE = (AUTHENTICATION_FAILED, FORBIDDEN, RATE_LIMITED, SERVER_ERROR)
"""Errors that were seen of operations of any kind."""


def described_errors(operation_id: str) -> list[ErrorKind]:
    """List the errors of an operation: the documented ones first, as the reference has them to the letter."""
    documented = [
        ErrorKind(f"{PREFIX}:{error.status}:{error.code}", error.status, error.code, error.message)
        for error in contract().operation(operation_id).errors
    ]
    return [*documented, *EARLIER.get(operation_id, ()), *EVERYWHERE]


def described_error(operation_id: str, address: str) -> ErrorKind:
    """Find the first error with the status, and the code if given, of `as_described:403` or `as_described:403:235`.

    Raises ValueError, with the addresses that there are, where the operation has none like that.
    """
    if operation_id not in contract().operation_ids:
        raise ValueError(f"{PREFIX} wants the id of one operation as its target, not {operation_id!r}.")
    known = described_errors(operation_id)
    wanted = address.split(":")[1:]
    for kind in known:
        if wanted and [str(kind.status), str(kind.code)][: len(wanted)] == wanted:
            return kind
    addresses = ", ".join(dict.fromkeys(f"{PREFIX}:{kind.status}:{kind.code}" for kind in known))
    raise ValueError(f"{operation_id} has no error {address!r}; there are {addresses}.")
