"""`/boards`: boards and the Pins on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mockserver.api import serializers
from mockserver.api.access import may_make_secret, readable_board, require_own_board, visible_boards, visible_pins_on
from mockserver.api.cascade import remove_board
from mockserver.api.pins import has_creative_type
from mockserver.model import errors
from mockserver.model.records import Board
from mockserver.request.call import ApiResult
from mockserver.request.paging import page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.request.call import Call

routes = Routes()

PRIVACY_FILTERS = {
    "ALL": ("PUBLIC", "PROTECTED", "SECRET"),
    "PUBLIC": ("PUBLIC",),
    "PROTECTED": ("PROTECTED",),
    "SECRET": ("SECRET",),
    "PUBLIC_AND_SECRET": ("PUBLIC", "SECRET"),
}
"""The privacies that a list of boards shows, by its filter `privacy` (B6)."""
AD_ONLY = {"name": "Ad-only Pins", "privacy": "PROTECTED", "is_ads_only": True}
"""The fields that `is_ads_only` forces on a board (B4)."""


@routes("boards/list")
def list_boards(call: Call) -> serializers.Json:
    """Answer a page of the boards that the caller owns or shares."""
    wanted = PRIVACY_FILTERS[call.parameters.get("privacy", "ALL")]
    return page(call, visible_boards(call).only(lambda board: board.privacy in wanted), serializers.board)


@routes("boards/get")
def get_board(call: Call, board_id: str) -> serializers.Json:
    """Answer one board."""
    return serializers.board(call, readable_board(call, board_id))


@routes("boards/create")
def create_board(call: Call) -> ApiResult:
    """Make a board."""
    wanted = call.body()
    if wanted.get("is_ads_only"):
        wanted |= AD_ONLY
    if wanted.get("privacy") == "SECRET":
        may_make_secret(call)
    _require_free_name(call, wanted["name"])
    board = Board(
        id=call.store.new_id(), owner_id=call.caller.id, created_at=call.now, pins_modified_at=call.now, **wanted
    )
    return ApiResult(serializers.board(call, call.environment.boards.put(board)), 201)


@routes("boards/update")
def update_board(call: Call, board_id: str) -> serializers.Json:
    """Change name, description or privacy of a board."""
    changes = call.body()
    board = require_own_board(call, board_id)
    if changes.get("privacy") == "SECRET":
        may_make_secret(call)
    if "name" in changes:
        _require_free_name(call, changes["name"], besides=board)
    return serializers.board(call, call.environment.boards.put(replace(board, **changes)))


@routes("boards/delete")
def delete_board(call: Call, board_id: str) -> None:
    """Delete a board and all that is on it."""
    board = require_own_board(call, board_id)
    if board.privacy == "PROTECTED":
        raise errors.PROTECTED_BOARD.with_hint(f"Board {board_id} is PROTECTED, and cannot be deleted (B5).")
    remove_board(call, board)


@routes("boards/list_pins")
def list_pins_on_board(call: Call, board_id: str) -> serializers.Json:
    """Answer a page of the Pins on a board."""
    pins = visible_pins_on(call, readable_board(call, board_id))
    return page(call, pins.only(has_creative_type(call)), serializers.pin)


def _require_free_name(call: Call, name: str, besides: Board | None = None) -> None:
    """Refuse a second board of the same name, case and spaces at the ends aside (B9, Q17).

    That these do not count is the fake's choice.
    """
    for board in call.environment.boards.filter(owner_id=call.caller.id):
        if board.name.strip().casefold() == name.strip().casefold() and (besides is None or board.id != besides.id):
            kind = replace(errors.DUPLICATE_BOARD, status=call.mock.behaviour.duplicate_board_status)
            raise kind.with_hint(f"It is the name of board {board.id} (Q17).")
