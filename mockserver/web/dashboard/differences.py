"""Two texts that should be the same, with the characters marked in which they differ."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 500
"""Characters that are compared: the time for it grows with their square."""


class Piece(NamedTuple):
    """Some characters, and whether they differ from the other text."""

    text: str
    differs: bool


class Differences(NamedTuple):
    """What was sent, and what it should have been."""

    sent: list[Piece]
    wanted: list[Piece]


def nearest(sent: str, wanted: Iterable[str]) -> Differences | None:
    """Compare a text with the most similar of those that would have been right; None where there are none."""
    sent = sent[:LONGEST]
    best = max((text[:LONGEST] for text in wanted), key=lambda text: _matcher(text, sent).ratio(), default=None)
    if best is None:
        return None
    found = Differences([], [])
    for kind, from_wanted, to_wanted, from_sent, to_sent in _matcher(best, sent).get_opcodes():
        for pieces, text in ((found.wanted, best[from_wanted:to_wanted]), (found.sent, sent[from_sent:to_sent])):
            if text:
                pieces.append(Piece(text, kind != "equal"))
    return found


def _matcher(wanted: str, sent: str) -> SequenceMatcher[str]:
    return SequenceMatcher(None, wanted, sent, autojunk=False)
