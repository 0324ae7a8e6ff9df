"""Mark the characters in which two texts differ that should be the same."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 500
"""The most characters that are compared, because the time grows with their square."""


class Piece(NamedTuple):
    """A part of a text, and whether it differs from the other text."""

    text: str
    differs: bool


class Differences(NamedTuple):
    """The text that was sent and the text that was wanted, in pieces."""

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
