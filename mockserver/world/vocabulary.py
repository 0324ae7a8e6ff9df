"""Make up the texts of the seeded world: names of boards, titles of Pins, lines in which people describe themselves."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from mockserver.model import resources

if TYPE_CHECKING:
    from random import Random


class Words:
    """Puts texts together at random, using the given `random`."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def pick(self, kind: str) -> str:
        """Pick a word, or a short phrase, of a kind: `moods`, `topics`, `materials`, `things`, `details` ..."""
        return self._random.choice(_lists()[kind])

    def subject(self) -> str:
        """Make up the subject of a board, like `Slow breakfasts`."""
        return f"{self.pick('moods')} {self.pick('topics')}"

    def thing(self) -> str:
        """Make up the title of a Pin, like `Oak shelf with brass hooks`."""
        return f"{self.pick('materials')} {self.pick('things')} with {self.pick('details')}"

    def story(self) -> str:
        """Make up a text like `Made in an afternoon: it suits the smallest of rooms.`, the description of a Pin."""
        return f"{self.pick('beginnings')}: {self.pick('reasons')}."

    def interests(self) -> str:
        """Make up a line like `Collects garden paths and street food.`, in which a person tells of themselves."""
        first, second = self._random.sample(_lists()["topics"], 2)
        return f"Collects {first} and {second}."


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = json.loads(resources.read("data/words.json"))
    return lists
