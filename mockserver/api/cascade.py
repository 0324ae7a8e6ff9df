"""The consequences of changes to boards and Pins: times of modification, and deletions with a board."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.model.records import Board, Pin, Section
    from mockserver.request.call import Call


def put_pin(call: Call, pin: Pin) -> Pin:
    """Add the Pin, change it or move it."""
    before = call.environment.pins.get(pin.id)
    if pin == before:
        return pin
    if before is not None and before.board_id != pin.board_id:
        _touch_board(call, before.board_id)
    _touch_board(call, pin.board_id)
    return call.environment.pins.put(pin)


def remove_pins(call: Call, pins: Iterable[Pin]) -> None:
    """Delete Pins. What was saved from them stays, and still names them as its parents."""
    gone = list(pins)
    call.environment.pins.remove(*[pin.id for pin in gone])
    for board_id in {pin.board_id for pin in gone}:
        _touch_board(call, board_id)
    _remove_pictures(call, gone)


def remove_section(call: Call, section: Section) -> None:
    """Delete a section with its Pins, or leave them on the board: `Behaviour.deleted_section_pins`."""
    pins = call.environment.pins.filter(section_id=section.id)
    if call.mock.behaviour.deleted_section_pins == "delete":
        remove_pins(call, pins)
    else:
        for pin in pins:
            put_pin(call, replace(pin, section_id=None))
    call.environment.sections.remove(section.id)


def remove_board(call: Call, board: Board) -> None:
    """Delete a board with its sections, its Pins, whoever saved them, and what made people follow it."""
    environment = call.environment
    pins = environment.pins.filter(board_id=board.id)
    for collection, records in (
        (environment.pins, pins),
        (environment.sections, environment.sections.filter(board_id=board.id)),
        (environment.board_follows, environment.board_follows.filter(followed_id=board.id)),
    ):
        collection.remove(*[record.id for record in records])
    environment.boards.remove(board.id)
    _remove_pictures(call, pins)


def _remove_pictures(call: Call, pins: Iterable[Pin]) -> None:
    """Let go of pictures that were uploaded and that no Pin shows any more."""
    for key in {key for pin in pins for key in pin.picture_keys}:
        if call.store.blobs.get(key) is not None and not call.store.pins_showing(key):
            call.store.blobs.remove(key)


def _touch_board(call: Call, board_id: str) -> None:
    board = call.environment.boards.get(board_id)
    assert board is not None
    call.environment.boards.put(replace(board, pins_modified_at=call.now))
