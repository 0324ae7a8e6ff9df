"""`/pins`: Pins, their creation, changes and lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mockserver.api import media_source, serializers
from mockserver.api.access import (
    board_of,
    can_pin_to,
    readable_pin,
    require_deletable_pin,
    require_own_pin,
    require_pinnable_board,
    savable_pin,
    section_on,
    visible_pins,
)
from mockserver.api.cascade import put_pin, remove_pins
from mockserver.http.json_body import invalid
from mockserver.model import errors
from mockserver.model.records import CarouselMedia, Pin
from mockserver.model.rules import LONGEST_PIN_TEXTS
from mockserver.request.call import ApiResult
from mockserver.request.paging import page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.model.records import AiDisclosure, Board, PinMedia
    from mockserver.request.call import Call

routes = Routes()

FILTERS: dict[str, Callable[[Pin], bool]] = {
    "": lambda _: True,
    "exclude_native": lambda pin: pin.parent_pin_id is not None,
    "exclude_repins": lambda pin: pin.parent_pin_id is None,
    "has_been_promoted": lambda pin: pin.has_been_promoted,
}
"""The filters of a list by `pin_filter` (P12): a native Pin was created, a repin was saved from another Pin."""

TEXTS = tuple(LONGEST_PIN_TEXTS)
"""The text fields of a Pin (P2)."""
FORMER = frozenset({"note", "is_removable", "product_tags"})
"""Fields of a new Pin that only earlier descriptions have, but that the newest official client still sends (P3)."""


@routes("pins/list")
def list_pins(call: Call) -> serializers.Json:
    """Answer a page of the caller's Pins (P12).

    Pins on protected boards are included only if asked for; `pin_type=PRIVATE` leaves only those on secret boards.
    `domain` and `domains` leave only Pins that link to these hosts or their subdomains.
    """
    asked = call.parameters
    privacies = {"PUBLIC", "SECRET"}
    if asked["include_protected_pins"]:
        privacies.add("PROTECTED")
    if "pin_type" in asked:
        privacies &= {"SECRET"}
    domains = [name.lower() for name in (*asked.get("domain", "").split(","), *asked.get("domains", ())) if name]
    pins = visible_pins(call).only(
        has_creative_type(call),
        lambda pin: board_of(call, pin).privacy in privacies,
        lambda pin: not domains or _links_to(pin, domains),
        FILTERS[asked.get("pin_filter", "")],
    )
    return page(call, pins, serializers.pin)


@routes("pins/get")
def get_pin(call: Call, pin_id: str) -> serializers.Json:
    """Answer one Pin."""
    return serializers.pin(call, readable_pin(call, pin_id))


@routes("pins/create")
def create_pin(call: Call) -> ApiResult:
    """Make a Pin on a board. The board is checked before the picture (EA1)."""
    wanted = call.body(former=FORMER)
    texts = media_source.texts(wanted, TEXTS)
    source = media_source.read(call, wanted["media_source"], link=texts.get("link"))
    board = require_pinnable_board(call, wanted["board_id"])
    section_id = _section_id(call, board, wanted)
    pin = Pin(
        id=call.store.new_id(),
        owner_id=call.caller.id,
        board_id=board.id,
        section_id=section_id,
        parent_pin_id=wanted.get("parent_pin_id"),
        media=source.resolve(),
        dominant_color=wanted.get("dominant_color"),
        is_standard=source.fields.get("is_standard", True),
        is_product=source.kind == "pin_url",
        ai_disclosures=_disclosures(wanted),
        created_at=call.now,
        **texts,
    )
    return ApiResult(serializers.pin(call, put_pin(call, pin)), 201)


@routes("pins/update")
def update_pin(call: Call, pin_id: str) -> serializers.Json:
    """Change or move a Pin.

    A Pin that is sent to a board leaves its section, unless the body names one of that board (P10).
    """
    wanted = call.body()
    changes = media_source.texts(wanted, TEXTS)
    pin = require_own_pin(call, pin_id)
    if "board_id" in wanted:
        board = require_pinnable_board(call, wanted["board_id"])
        changes |= {"board_id": board.id, "section_id": _section_id(call, board, wanted)}
    elif "board_section_id" in wanted:
        changes["section_id"] = _section_id(call, board_of(call, pin), wanted)
    if "ai_disclosures" in wanted:
        changes["ai_disclosures"] = _disclosures(wanted)
    if "carousel_slots" in wanted:
        changes["media"] = _with_slots(pin.media, wanted["carousel_slots"])
    return serializers.pin(call, put_pin(call, replace(pin, **changes)))


@routes("pins/delete")
def delete_pin(call: Call, pin_id: str) -> None:
    """Delete a Pin of the caller's, or one on the caller's board."""
    remove_pins(call, [require_deletable_pin(call, pin_id)])


@routes("pins/save")
def save_pin(call: Call, pin_id: str) -> ApiResult:
    """Copy any Pin that the caller may see; the copy names the original as its parent (P9)."""
    wanted = call.body()
    source = savable_pin(call, pin_id)
    board = require_pinnable_board(call, wanted["board_id"]) if "board_id" in wanted else _last_used_board(call)
    copy = replace(
        source,
        id=call.store.new_id(),
        owner_id=call.caller.id,
        board_id=board.id,
        section_id=_section_id(call, board, wanted),
        parent_pin_id=source.id,
        title=source.title or "",
        description=source.description or " ",  # a single space if there is none (P16)
        has_been_promoted=False,
        product_tags=(),
        created_at=call.now,
    )
    return ApiResult(serializers.pin(call, put_pin(call, copy)), 201)


def has_creative_type(call: Call) -> Callable[[Pin], bool]:
    """Build the test whether a Pin has one of the types that the query asks for (P7)."""
    wanted = call.parameters.get("creative_types")
    return lambda pin: wanted is None or pin.media.creative_type in wanted


def _disclosures(wanted: serializers.Json) -> tuple[AiDisclosure, ...]:
    return tuple(dict.fromkeys(wanted.get("ai_disclosures", {}).get("values") or ()))


def _section_id(call: Call, board: Board, wanted: serializers.Json) -> str | None:
    section_id = wanted.get("board_section_id")
    return None if section_id is None else section_on(call, board, section_id).id


def _links_to(pin: Pin, domains: list[str]) -> bool:
    host = f".{urlsplit(pin.link or '').hostname or ''}"
    return any(host.endswith(f".{domain.removeprefix('www.')}") for domain in domains)


def _last_used_board(call: Call) -> Board:
    """Choose the board for a Pin that is saved without naming one: the one last used (the fake's choice)."""
    boards = [board for board in call.environment.boards.filter(owner_id=call.caller.id) if can_pin_to(call, board)]
    if not boards:
        raise errors.BOARD_NOT_FOUND.with_hint("Name a board to save to: the caller has none that could be meant.")
    return max(boards, key=lambda board: (board.pins_modified_at, int(board.id)))


def _with_slots(media: PinMedia, texts: list[serializers.Json]) -> CarouselMedia:
    if not isinstance(media, CarouselMedia):
        raise invalid("carousel_slots is only for carousel Pins", f"This Pin is of type {media.creative_type} (P10).")
    if len(texts) > len(media.slots):
        raise invalid(f"{len(texts)} carousel_slots for {len(media.slots)} pictures", "One slot for each picture.")
    slots = list(media.slots)
    for number, fields in enumerate(texts):
        slots[number] = replace(slots[number], **media_source.texts(fields, media_source.SLOT))
    return replace(media, slots=tuple(slots))
