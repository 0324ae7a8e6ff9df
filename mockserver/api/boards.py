"""`/boards`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver import render
from mockserver.operations import Routes
from mockserver.paging import page
from mockserver.visibility import readable_board, visible_boards

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


@routes("boards/list")
def list_boards(call: Call) -> render.Json:
    wanted = PRIVACY_FILTERS[call.query.choice("privacy", PRIVACY_FILTERS, default="ALL")]
    boards = [board for board in visible_boards(call) if board.privacy in wanted]
    return page(call, boards, render.board)


@routes("boards/get")
def get_board(call: Call, board_id: str) -> render.Json:
    return render.board(call, readable_board(call, board_id))
