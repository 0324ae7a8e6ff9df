"""The facts about Pinterest that hints and docstrings name, and the open questions."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import cache

from mockserver.documentation import pages
from mockserver.model.behaviour import choices, fixed_choices

PAGES = ("facts", "facts-advertising", "facts-commerce")
ROW = re.compile(r"^\| (?P<ids>[A-Z]+\d[\w, ]*?) \| (?P<text>.*) \| (?P<sure>\w(?:, \w)*) \|$", re.MULTILINE)
SURE = {"D": "documented", "S": "seen", "I": "inferred"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """The meaning of an id such as `TE2` or `Q9`."""

    id: str
    text: str
    sure: str
    """`documented`, `seen`, `inferred`, two of them, or `chosen`: a guess of the fake where nobody knows."""


@cache
def facts() -> dict[str, Fact]:
    """Return all facts by id, as the pages of the facts list them, then the questions."""
    known = {
        name: Fact(id=name, text=row["text"].replace("\\|", "|"), sure=_how_sure(row["sure"]))
        for page in PAGES
        for row in ROW.finditer(pages.read(page))
        for name in row["ids"].split(", ")
    }
    guesses: dict[str, list[str]] = {}
    for choice in choices():
        guesses.setdefault(choice.question, []).append(f"`{choice.name}`: {choice.why}")
    for fixed in fixed_choices():
        guesses.setdefault(fixed.question, []).append(f"{fixed.choice} {fixed.why}")
    chosen = {name: Fact(id=name, text=" ".join(texts), sure="chosen") for name, texts in guesses.items()}
    return {**known, **{name: fact for name, fact in chosen.items() if name not in known}}


def _how_sure(letters: str) -> str:
    return " and ".join(SURE[letter] for letter in letters.split(", "))


def fact(name: str) -> Fact:
    """Return one fact.

    Raises LookupError, with the nearest id, if there is none.
    """
    known = facts()
    if name.upper() not in {key.upper() for key in known}:
        near = difflib.get_close_matches(name.upper(), known, 3, cutoff=0.5)
        hint = f" Near it are {', '.join(near)}." if near else " They look like TE2, S4 or Q9."
        raise LookupError(f"There is no fact {name!r}.{hint}")
    return next(found for key, found in known.items() if key.upper() == name.upper())
