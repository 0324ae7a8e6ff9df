"""Draw names of people, companies and places from Faker; those of the default world are kept in a file.

Loading Faker takes longer than everything else in making that world, and most tests need no other names.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Literal

from mockserver.model import resources
from mockserver.model.settings import Settings

Kind = Literal["first_name", "last_name", "company", "city"]
PROVIDERS = [f"faker.providers.{name}" for name in ("address", "company", "person")]
"""The providers that are used: loading all of Faker's takes twice as long."""
FILE = "data/names.json"
"""Faker's names for the default seed in the order in which the world draws them (`python -m tools.pack_names`)."""


class Names:
    """The names that Faker draws from a seed, of any kinds in any order."""

    def __init__(self, seed: int | str, kept: list[tuple[Kind, str]] | None = None) -> None:
        self._seed = seed
        self._kept = kept if kept is not None else usual_names() if seed == Settings().seed else []
        self._faker: Any = None
        self.drawn: list[tuple[Kind, str]] = []
        """The names drawn so far, each with its kind."""

    def draw(self, kind: Kind) -> str:
        """Draw the next name of this kind."""
        name = self._next(kind)
        self.drawn.append((kind, name))
        return name

    def _next(self, kind: Kind) -> str:
        number = len(self.drawn)
        if self._faker is None:
            if self._kept[number : number + 1] and self._kept[number][0] == kind:
                return self._kept[number][1]
            self._faker = _faker(self._seed)
            for earlier, _ in self.drawn:  # repeat the draws, to bring Faker to the same state
                getattr(self._faker, earlier)()
        return str(getattr(self._faker, kind)())


def load() -> Any:
    """Load Faker now: it reads its languages from files, and a test may replace the file system later."""
    from faker.factory import Factory

    return Factory


def _faker(seed: int | str) -> Any:
    faker = load().create("en_US", providers=PROVIDERS)
    faker.seed_instance(seed)
    return faker


@cache
def usual_names() -> list[tuple[Kind, str]]:
    """Read the kept names, each with its kind."""
    kept: list[tuple[Kind, str]] = json.loads(resources.read(FILE))["names"]
    return [(kind, name) for kind, name in kept]
