"""`/boards/{board_id}/sections`: the sections of a board and the Pins in them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mockserver.api import serializers
from mockserver.api.access import readable_board, require_shared_board, section_on, visible_pins_on
from mockserver.api.cascade import remove_section
from mockserver.model.records import Section
from mockserver.request.call import ApiResult
from mockserver.request.paging import page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.request.call import Call

routes = Routes()


@routes("board_sections/list")
def list_sections(call: Call, board_id: str) -> serializers.Json:
    """Answer a page of the sections of a board."""
    sections = call.environment.sections.listing(board_id=readable_board(call, board_id).id)
    return page(call, sections, serializers.section)


@routes("board_sections/create")
def create_section(call: Call, board_id: str) -> ApiResult:
    """Make a section on a board. An id that is sent changes nothing (B11)."""
    wanted = call.body()
    board = require_shared_board(call, board_id)
    section = Section(id=call.store.new_id(19), board_id=board.id, name=wanted["name"])
    return ApiResult(serializers.section(call, call.environment.sections.put(section)), 201)


@routes("board_sections/update")
def update_section(call: Call, board_id: str, section_id: str) -> serializers.Json:
    """Rename a section."""
    wanted = call.body()
    section = section_on(call, require_shared_board(call, board_id), section_id)
    return serializers.section(call, call.environment.sections.put(replace(section, name=wanted["name"])))


@routes("board_sections/delete")
def delete_section(call: Call, board_id: str, section_id: str) -> None:
    """Delete a section and, depending on the behaviour, its Pins."""
    remove_section(call, section_on(call, require_shared_board(call, board_id), section_id))


@routes("board_sections/list_pins")
def list_pins_in_section(call: Call, board_id: str, section_id: str) -> serializers.Json:
    """Answer a page of the Pins in a section."""
    board = readable_board(call, board_id)
    section = section_on(call, board, section_id)
    return page(call, visible_pins_on(call, board, section), serializers.pin)
