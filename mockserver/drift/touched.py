"""Which facts a difference touches: the rows of `data/drift.tsv`, of which the first that fits counts."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from mockserver.model.behaviour import choices
from mockserver.model.operations import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

About = Literal["operation", "scope", "parameter", "body", "status", "code", "answer", "choice"]
"""What a difference is in; its place is the name of a scope, parameter or switch, a status, or a place in the JSON."""


class Difference(NamedTuple):
    """Something that is otherwise than the fake knows it."""

    about: About
    place: str
    text: str

    def told(self, operation: str) -> str:
        """Return it in a line, with the facts that it touches."""
        return f"{self.text} ({', '.join(facts_of(operation, self))})"


class Row(NamedTuple):
    """One row of the table: patterns, and the ids of the facts behind what they match."""

    operation: str
    about: str
    place: str
    facts: tuple[str, ...]

    def fits(self, operation: str, difference: Difference) -> bool:
        """Whether a difference of an operation is one of these."""
        return (
            self.about in ("*", difference.about)
            and fnmatchcase(operation, self.operation)
            and fnmatchcase(difference.place, self.place)
        )


@cache
def rows() -> tuple[Row, ...]:
    """Return the table; its last row fits everything."""
    return tuple(
        Row(operation, about, place, tuple(facts.split(", ")))
        for operation, about, place, facts in read_table("drift.tsv")
    )


def facts_of(operation: str, difference: Difference) -> tuple[str, ...]:
    """Return the ids of the facts that a difference touches, or of the question that it answers."""
    if difference.about == "choice":
        return tuple(choice.question for choice in choices() if choice.name == difference.place)
    return next(row.facts for row in rows() if row.fits(operation, difference))


def told(differences: Mapping[str, list[Difference]]) -> dict[str, list[str]]:
    """Return each difference in a line, by operation."""
    return {name: [one.told(name) for one in found] for name, found in differences.items()}
