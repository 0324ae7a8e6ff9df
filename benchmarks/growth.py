"""`python -m benchmarks.growth`: what calls cost as the world grows, as ratios to a small one."""

from __future__ import annotations

import gc
import platform
import sys
from dataclasses import replace
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.model.records import Board

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL, SIZES = 1_000, (100_000, 1_000_000)
PINS_ON_A_BOARD = 500
ROUNDS = 30
TARGET = 1.5
SCOPES = "user_accounts:read boards:read boards:write pins:read pins:write"
PICTURE = {"source_type": "image_url", "url": "https://www.example.com/a.jpg"}


class World:
    """A mock whose default user has so many Pins."""

    def __init__(self, pins: int) -> None:
        self.size = pins
        self.mock = PinterestMock()
        self.http = Client(self.mock)
        self.token = self.mock.issue_token(scopes=SCOPES)["access_token"]
        self.fill(pins)
        self.mock.store.production.access_tokens.put(
            replace(next(iter(self.mock.store.production.access_tokens)), token="another")
        )

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
            started = perf_counter()
            bookmark = self.call(f"pins?page_size=250&bookmark={bookmark}")["bookmark"]
            times.append(perf_counter() - started)
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
        started = perf_counter()
        call(world)
        times.append(perf_counter() - started)
    return median(times)


def isolation(world: World) -> float:
    """To take a snapshot, and to restore it after a test that has created a Pin."""
    times = []
    for _ in range(ROUNDS):
        started = perf_counter()
        before = world.mock.snapshot()
        taken = perf_counter() - started
        world.create()
        started = perf_counter()
        world.mock.restore(before)
        times.append(taken + perf_counter() - started)
    return median(times)


def main() -> None:
    sizes = [int(text) for text in sys.argv[1:]] or list(SIZES)
    small = World(SMALL)
    print(f"Python {platform.python_version()}. Ratios to a world of {SMALL:,} Pins, {PINS_ON_A_BOARD} on a board.")
    for size in sizes:
        large = World(size)
        gc.collect()
        gc.freeze()
        print(f"\n{size:,} Pins")
        for name, call in CALLS.items():
            show(name, [(seconds(small, call), seconds(large, call)) for _ in range(5)])
        show("a page, walking all", [(small.walk(4), large.walk(50))])
        show("a test's isolation", [(isolation(small), isolation(large))])
        del large


def show(name: str, pairs: list[tuple[float, float]]) -> None:
    ratio = median(large / small for small, large in pairs)
    milliseconds = median(large for _, large in pairs) * 1e3
    print(f"  {name:20} {milliseconds:8.3f} ms {ratio:6.2f}{'' if ratio <= TARGET else f'   above {TARGET}'}")


if __name__ == "__main__":
    main()
