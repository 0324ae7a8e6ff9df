"""Measure how the cost of calls grows with the world, and what isolation costs: `python -m benchmarks.growth`.

It writes `benchmarks/growth.md`, unless the numbers of Pins and tokens are given.
"""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from itertools import chain, count
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Any, NamedTuple

from werkzeug.test import Client

from benchmarks.measuring import circumstances, publish
from mockserver import PinterestMock
from mockserver.model.records import Board

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RESULTS = Path(__file__).with_name("growth.md")


class Size(NamedTuple):
    """The size of a world."""

    pins: int
    tokens: int


SMALL, LARGE = Size(1_000, 1_000), Size(1_000_000, 100_000)
ISOLATED = {Size(1, 1): 0.3, Size(100_000, 1): 2.0}
"""Milliseconds by which a test may be longer than one with an empty fixture, by size; the first is the seeded world."""
PINS_ON_A_BOARD = 500
FOUND = 25
"""The number of Pins that a search finds in a world of any size."""
FIRST_ID = 8 * 10**17
"""The first id of our own Pins, above those that a fake assigns: letting it assign a million would take too long."""
ROUNDS = 30
EACH = 20
"""The distance in pages between two measured pages of a walk."""
PATIENCE = 2.0
"""Seconds that all rounds of a call together may take."""
TARGET = 1.5
SCOPES = "user_accounts:read boards:read boards:read_secret boards:write pins:read pins:read_secret pins:write"
PICTURE = {"source_type": "image_url", "url": "https://www.example.com/a.jpg"}


class World:
    """A mock of a given size: the Pins and the tokens of its default user."""

    def __init__(self, size: Size) -> None:
        self.mock = PinterestMock()
        self.http = Client(self.mock)
        self.token = self.mock.issue_token(scopes=SCOPES)["access_token"]
        self.fill(size.pins)
        tokens = self.mock.store.production.access_tokens
        like = next(iter(tokens))
        for number in range(size.tokens):
            tokens.put(replace(like, token=f"pina_{number:096}"))

    def fill(self, count: int) -> None:
        store, owner = self.mock.store, self.mock.default_user
        environment = store.production
        like = next(pin for pin in environment.pins if pin.section_id is None)
        with store.transaction():
            for number in range(count):
                moment = 1_700_000_000.0 + number
                if number % PINS_ON_A_BOARD == 0:
                    self.board = Board(
                        id=str(FIRST_ID + 10 * number),
                        owner_id=owner.id,
                        name=f"Board {number}",
                        created_at=moment,
                        pins_modified_at=moment,
                    )
                    environment.boards.put(self.board)
                self.pin = environment.pins.put(
                    replace(
                        like,
                        id=str(FIRST_ID + 10 * number + 1),
                        owner_id=owner.id,
                        board_id=self.board.id,
                        created_at=moment,
                        title="A needle" if number * FOUND % count < FOUND else "Hay",
                    )
                )

    def call(self, path: str, method: str = "GET", **request: Any) -> Any:
        answer = self.http.open(
            f"/v5/{path}", method=method, headers={"Authorization": f"Bearer {self.token}"}, **request
        )
        assert answer.status_code < 300, answer.text
        return answer.json

    def create(self) -> None:
        self.call("pins", "POST", json={"board_id": self.board.id, "media_source": PICTURE})

    def walk(self) -> Iterator[float]:
        """Walk through all Pins, and yield the seconds that each page took."""
        bookmark = ""
        while bookmark is not None:
            started = process_time()
            bookmark = self.call(f"pins?page_size=250&bookmark={bookmark}")["bookmark"]
            yield process_time() - started


CALLS: dict[str, Callable[[World], object]] = {
    "a page of Pins": lambda world: world.call("pins"),
    "a page of a board": lambda world: world.call(f"boards/{world.board.id}/pins"),
    "get a Pin": lambda world: world.call(f"pins/{world.pin.id}"),
    "get a board": lambda world: world.call(f"boards/{world.board.id}"),
    "create a Pin": lambda world: world.create(),
    "the account": lambda world: world.call("user_account"),
    f"a search that finds {FOUND} Pins": lambda world: world.call("search/pins?query=needle"),
}


def seconds(world: World, call: Callable[[World], object]) -> float:
    times: list[float] = []
    while len(times) < ROUNDS and sum(times) < PATIENCE:
        started = process_time()
        call(world)
        times.append(process_time() - started)
    return median(times)


def walked(small: World, big: World) -> list[tuple[float, float]]:
    """Measure pages all over the big world, each beside one of the small world, whose walk begins again."""
    again = chain.from_iterable(small.walk() for _ in count())
    return [(next(again), seconds) for number, seconds in enumerate(big.walk(), 1) if number % EACH == 0]


def isolation(world: World) -> float:
    """Measure a snapshot, and its restoration after a test that has created a Pin."""
    times = []
    for _ in range(ROUNDS):
        started = process_time()
        before = world.mock.snapshot()
        taken = process_time() - started
        world.create()
        started = process_time()
        world.mock.restore(before)
        times.append(taken + process_time() - started)
    return median(times)


def table(large: Size = LARGE) -> list[str]:
    """List the rows of two tables: growth, and isolation."""
    gc.disable()  # or it would search a million records again and again while they are made
    small, big = World(SMALL), World(large)
    gc.freeze()
    gc.enable()
    try:
        rows = [
            "| Growth | processor, ms | Pins and tokens | times as much as with | at most | reached |",
            "|---|---:|---:|---:|---:|---|",
            *(
                growth(name, large, [(seconds(small, call), seconds(big, call)) for _ in range(5)])
                for name, call in CALLS.items()
            ),
            growth("a page, walking all", large, walked(small, big)),
        ]
    finally:
        gc.unfreeze()
    del big
    rows += ["", "| Isolation | processor, ms | at most | reached |", "|---|---:|---:|---|"]
    for size, most in ISOLATED.items():
        name = f"a test of its own among {size.pins:,} Pins" if size.pins > 1 else "a test of its own, the seeded world"
        milliseconds = isolation(World(size)) * 1e3
        reached = "yes" if milliseconds <= most else "no"
        rows.append(f"| {name} | {milliseconds:.3f} | {most:g} | {reached} |")
    return rows


def growth(name: str, large: Size, pairs: list[tuple[float, float]]) -> str:
    """Write a row of the table."""
    ratio = median(large / small for small, large in pairs)
    milliseconds = median(large for _, large in pairs) * 1e3
    sizes = f"{large.pins:,} and {large.tokens:,}"
    reached = "yes" if ratio <= TARGET else "no"
    return f"| {name} | {milliseconds:.3f} | {sizes} | {SMALL.pins:,}: {ratio:.2f} | {TARGET} | {reached} |"


def report() -> str:
    return "\n".join(
        [
            "# What grows with the world",
            "",
            circumstances("werkzeug"),
            f"medians of {ROUNDS} calls. `python -m benchmarks.growth` writes this file; the README explains it.",
            "",
            *table(),
            "",
        ]
    )


if __name__ == "__main__":
    if sys.argv[1:]:
        pins, tokens = map(int, sys.argv[1:])
        print("\n".join(table(Size(pins, tokens))))
    else:
        publish(report(), RESULTS)
