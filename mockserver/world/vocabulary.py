"""What the seeded world is written in: names of boards, titles of Pins, a line about oneself."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from mockserver.model import resources

if TYPE_CHECKING:
    from random import Random


class Words:
    """Puts texts together, by the luck of the `random` that it is given."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def pick(self, kind: str) -> str:
        """A word, or a few that belong together: `moods`, `topics`, `materials`, `things`, `details` ..."""
        return self._random.choice(_lists()[kind])

    def subject(self) -> str:
        """`Slow breakfasts`: what a board is about."""
        return f"{self.pick('moods')} {self.pick('topics')}"

    def thing(self) -> str:
        """`Oak shelf with brass hooks`: what a Pin shows."""
        return f"{self.pick('materials')} {self.pick('things')} with {self.pick('details')}"

    def story(self) -> str:
        """`Made in an afternoon: it suits the smallest of rooms.`: what is said of it."""
        return f"{self.pick('beginnings')}: {self.pick('reasons')}."

    def interests(self) -> str:
        """`Collects garden paths and street food.`: a line about oneself."""
        first, second = self._random.sample(_lists()["topics"], 2)
        return f"Collects {first} and {second}."


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = json.loads(resources.read("data/words.json"))
    return lists
