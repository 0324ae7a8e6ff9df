"""Where the fake departs from Pinterest's description on purpose, each with the fact that justifies it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.oracle import Problem


@dataclass(frozen=True, kw_only=True, slots=True)
class Deviation:
    """Problems of one kind that are none."""

    fact: str
    operation: str
    """A pattern for the operation's id."""
    place: str
    """A pattern for the place in the body."""
    rule: str
    example: tuple[str, str]
    """A request to the seeded world that meets it: method and path; `{protected}` is a board of that privacy."""

    def covers(self, problem: Problem) -> bool:
        return (
            problem.rule == self.rule
            and re.fullmatch(self.operation, problem.operation) is not None
            and re.fullmatch(self.place, problem.place) is not None
        )


DEVIATIONS = [
    Deviation(
        fact="F4, Q16: recorded timestamps have no zone, which the date-time of the description would want.",
        operation=".*",
        place=r"(/items/\d+)?/(created_at|board_pins_modified_at)",
        rule="format",
        example=("GET", "/v5/boards"),
    ),
    Deviation(
        fact="B2, B3: a board made PROTECTED stays so when its name changes; the description of the answer lists what"
        " can be asked for.",
        operation="boards/update",
        place="/privacy",
        rule="enum",
        example=("PATCH", "/v5/boards/{protected}"),
    ),
]
