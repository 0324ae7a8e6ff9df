"""The parameters that mean the same wherever they occur: what names things in the path, and on whose behalf."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mockserver.model import errors
from mockserver.request import acting, paging

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.request.call import Call

ID = r"^\d+$"
PATTERNS = {"board_id": ID, "section_id": ID, "pin_id": ID, "media_id": ID, "username": r"(?!^\d+$)^.+$"}
"""F1, F3."""
WITHOUT_PATTERN = ("pins/save", "pins/analytics")
"""To these operations an id of any shape is just one that does not exist."""

WITH_PIN_METRICS = ("pins/list", "pins/get", "boards/list_pins")
"""B14, P12."""
LISTS_OF_ONE = (
    "boards/list_pins",
    "board_sections/list",
    "board_sections/list_pins",
    "user_account/followed_interests",
)
"""Lists of what something named in the path has."""


def check(call: Call, arguments: Mapping[str, str]) -> None:
    """Hold the path's parameters against their patterns (EV1), before anything is looked for (EO1).

    Then see on whose behalf the call is (F12).
    """
    if call.operation.id not in WITHOUT_PATTERN:
        for name, value in arguments.items():
            pattern = PATTERNS.get(name, ".*")
            if not re.fullmatch(pattern, value, re.ASCII | re.DOTALL):
                hint = f"A {name} looks otherwise (F1, F3)."
                raise errors.PATTERN_MISMATCH.with_hint(hint, name=name, value=value, pattern=pattern)
    if call.request.query_string:
        acting.act_for_owner(call)
        wants_pin_metrics(call)
        if call.operation.id in LISTS_OF_ONE:
            paging.page_size(call)
            paging.bookmark(call)


def wants_pin_metrics(call: Call) -> bool:
    """Whether Pins are to come with their figures, from an operation that can give them (P13)."""
    return call.operation.id in WITH_PIN_METRICS and call.query.boolean("pin_metrics", default=False)
