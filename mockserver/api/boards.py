"""`/boards`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mockserver import errors, render
from mockserver.api.pins import CREATIVE_TYPES
from mockserver.body import Body, Flag, Text
from mockserver.call import Answer
from mockserver.operations import Routes
from mockserver.paging import page
from mockserver.permission import may_make_secret, own_board
from mockserver.pinning import remove_board
from mockserver.records import Board
from mockserver.visibility import readable_board, visible_boards, visible_pins_on

if TYPE_CHECKING:
    from mockserver.call import Call

routes = Routes()

PRIVACY_FILTERS = {
    "ALL": ("PUBLIC", "PROTECTED", "SECRET"),
    "PUBLIC": ("PUBLIC",),
    "PROTECTED": ("PROTECTED",),
    "SECRET": ("SECRET",),
    "PUBLIC_AND_SECRET": ("PUBLIC", "SECRET"),
}
"""B6."""
AD_ONLY = {"name": "Ad-only Pins", "privacy": "PROTECTED", "is_ads_only": True}
"""B4."""

NAME = Text(min_length=1, max_length=180)
"""B8."""
NEW_BOARD = Body(
    name=replace(NAME, required=True),
    description=Text(),
    privacy=Text(options=("PUBLIC", "PROTECTED", "SECRET")),
    is_ads_only=Flag(),
)
"""B2."""
CHANGES = Body(name=NAME, description=Text(), privacy=Text(options=("PUBLIC", "SECRET")))
"""B3."""


@routes("boards/list")
def list_boards(call: Call) -> render.Json:
    wanted = PRIVACY_FILTERS[call.query.choice("privacy", PRIVACY_FILTERS, default="ALL")]
    boards = [board for board in visible_boards(call) if board.privacy in wanted]
    return page(call, boards, render.board)


@routes("boards/get")
def get_board(call: Call, board_id: str) -> render.Json:
    return render.board(call, readable_board(call, board_id))


@routes("boards/create")
def create_board(call: Call) -> Answer:
    wanted = NEW_BOARD.read(call)
    if wanted.get("is_ads_only"):
        wanted |= AD_ONLY
    if wanted.get("privacy") == "SECRET":
        may_make_secret(call)
    _require_free_name(call, wanted["name"])
    board = Board(
        id=call.store.new_id(), owner_id=call.caller.id, created_at=call.now, pins_modified_at=call.now, **wanted
    )
    return Answer(render.board(call, call.environment.boards.put(board)), 201)


@routes("boards/update")
def update_board(call: Call, board_id: str) -> render.Json:
    changes = CHANGES.read(call)
    board = own_board(call, board_id)
    if changes.get("privacy") == "SECRET":
        may_make_secret(call)
    if "name" in changes:
        _require_free_name(call, changes["name"], besides=board)
    return render.board(call, call.environment.boards.put(replace(board, **changes)))


@routes("boards/delete")
def delete_board(call: Call, board_id: str) -> None:
    remove_board(call, own_board(call, board_id))


@routes("boards/list_pins")
def list_pins_on_board(call: Call, board_id: str) -> render.Json:
    wanted = call.query.choices("creative_types", CREATIVE_TYPES) or CREATIVE_TYPES
    pins = visible_pins_on(call, readable_board(call, board_id))
    return page(call, [pin for pin in pins if pin.media.creative_type in wanted], render.pin)


def _require_free_name(call: Call, name: str, besides: Board | None = None) -> None:
    """Nobody has two boards of one name, where case and spaces at the ends do not count (B9, Q17).

    That they do not is the fake's choice.
    """
    for board in call.environment.boards.where(owner_id=call.caller.id):
        if board.name.strip().casefold() == name.strip().casefold() and (besides is None or board.id != besides.id):
            kind = replace(errors.DUPLICATE_BOARD, status=call.mock.behaviour.duplicate_board_status)
            raise kind.because(f"It is the name of board {board.id} (Q17).")
