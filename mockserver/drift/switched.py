"""Where Pinterest answers a question that the fake could only guess, and otherwise: each guess has its switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.contract.description import contract
from mockserver.drift.touched import Difference
from mockserver.model.behaviour import Behaviour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver.drift.record import Exchange

BOARD_EXISTS = 58
"""The code of a board whose name there is already (B9)."""

ORGANIC = {"boards", "board_sections", "pins"}
TIMES = {"board_pins_modified_at", "created_at"}
"""What the fake writes without a zone in these (F4, Q16)."""


def seen_otherwise(one: Exchange) -> Iterator[Difference]:
    """Yield what an answer has otherwise than the fake, as long as nobody switches it."""
    default = Behaviour()
    if one.status == 401 and "www-authenticate" in one.headers and not default.www_authenticate:
        yield _switch("www_authenticate", "401 has the header www-authenticate", True)
    if one.status == 429 and "retry-after" in one.headers and not default.retry_after:
        yield _switch("retry_after", "429 has the header retry-after", True)
    if one.code == BOARD_EXISTS and one.status != default.duplicate_board_status:
        yield _switch("duplicate_board_status", f"{one.status} with code {one.code}", one.status)
    kind, zoned = one.operation.partition("/")[0], {place.rpartition("/")[2] for place in one.zoned}
    if kind in ORGANIC and not default.timestamp_zone:
        for name in sorted(zoned & TIMES):
            yield _switch("timestamp_zone", f"{name} names its zone", True)
    if one.status in (200, 201) and one.operation in contract().operation_ids:
        usual = contract().operation(one.operation).success
        if usual == 201 and one.status != default.created_status:
            yield _switch("created_status", f"status {one.status}", one.status)


def _switch(name: str, text: str, value: object) -> Difference:
    return Difference("choice", name, f"{text}, as the fake has it with {name}={value}")
