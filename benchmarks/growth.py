"""`python -m benchmarks.growth`: what calls cost as the world grows, as ratios to a small one; what isolation costs."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Any, NamedTuple

from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.model.records import Board

if TYPE_CHECKING:
    from collections.abc import Callable


class Size(NamedTuple):
    """How much there is in a world."""

    pins: int
    tokens: int


SMALL, LARGE = Size(1_000, 1_000), Size(1_000_000, 100_000)
ISOLATED = {Size(1, 1): 0.3, Size(100_000, 1): 2.0}
"""Milliseconds that a test may be longer than one with an empty fixture; the first is the seeded world."""
PINS_ON_A_BOARD = 500
ROUNDS = 30
TARGET = 1.5
SCOPES = "user_accounts:read boards:read boards:write pins:read pins:write"
PICTURE = {"source_type": "image_url", "url": "https://www.example.com/a.jpg"}


class World:
    """A mock whose default user has so many Pins, and so many tokens."""

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
                        id=store.new_id(),
                        owner_id=owner.id,
                        name=f"Board {number}",
                        created_at=moment,
                        pins_modified_at=moment,
                    )
                    environment.boards.put(self.board)
                self.pin = environment.pins.put(
                    replace(like, id=store.new_id(), owner_id=owner.id, board_id=self.board.id, created_at=moment)
                )

    def call(self, path: str, method: str = "GET", **request: Any) -> Any:
        answer = self.http.open(
            f"/v5/{path}", method=method, headers={"Authorization": f"Bearer {self.token}"}, **request
        )
        assert answer.status_code < 300, answer.text
        return answer.json

    def create(self) -> None:
        self.call("pins", "POST", json={"board_id": self.board.id, "media_source": PICTURE})

    def walk(self, pages: int) -> float:
        """Seconds for each of the last pages of all Pins, having walked through all that come before."""
        bookmark, times = "", []
        while bookmark is not None:
            started = process_time()
            bookmark = self.call(f"pins?page_size=250&bookmark={bookmark}")["bookmark"]
            times.append(process_time() - started)
        return median(times[-pages:])


CALLS: dict[str, Callable[[World], object]] = {
    "a page of Pins": lambda world: world.call("pins"),
    "a page of a board": lambda world: world.call(f"boards/{world.board.id}/pins"),
    "get a Pin": lambda world: world.call(f"pins/{world.pin.id}"),
    "get a board": lambda world: world.call(f"boards/{world.board.id}"),
    "create a Pin": lambda world: world.create(),
    "the account": lambda world: world.call("user_account"),
}


def seconds(world: World, call: Callable[[World], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        started = process_time()
        call(world)
        times.append(process_time() - started)
    return median(times)


def isolation(world: World) -> float:
    """To take a snapshot, and to restore it after a test that has created a Pin."""
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
    """The rows of two tables: growth, and isolation."""
    small, big = World(SMALL), World(large)
    gc.collect()
    gc.freeze()
    try:
        rows = [
            "| Growth | processor, ms | Pins and tokens | times as much as with | at most |",
            "|---|---:|---:|---:|---:|",
            *(
                growth(name, large, [(seconds(small, call), seconds(big, call)) for _ in range(5)])
                for name, call in CALLS.items()
            ),
            growth("a page, walking all", large, [(small.walk(4), big.walk(50))]),
        ]
    finally:
        gc.unfreeze()
    del big
    rows += ["", "| Isolation | processor, ms | at most |", "|---|---:|---:|"]
    for size, most in ISOLATED.items():
        name = f"a test of its own among {size.pins:,} Pins" if size.pins > 1 else "a test of its own, the seeded world"
        rows.append(f"| {name} | {isolation(World(size)) * 1e3:.3f} | {most:g} |")
    return rows


def growth(name: str, large: Size, pairs: list[tuple[float, float]]) -> str:
    """A row of the table."""
    ratio = median(large / small for small, large in pairs)
    milliseconds = median(large for _, large in pairs) * 1e3
    sizes = f"{large.pins:,} and {large.tokens:,}"
    return f"| {name} | {milliseconds:.3f} | {sizes} | {SMALL.pins:,}: {ratio:.2f} | {TARGET} |"


if __name__ == "__main__":
    pins, tokens = [int(text) for text in sys.argv[1:]] or LARGE
    print("\n".join(table(Size(pins, tokens))))
