"""Deliver new calls to those who watch the journal."""

from __future__ import annotations

import time
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

BEAT = 0.25
"""Seconds between two looks at the journal: watchers get several calls together, and recording stays cheap."""


class News(NamedTuple):
    """What a watcher is told about the calls since its last look."""

    last: int
    """The number of the last call that the watcher has been told about."""
    edition: int
    """The edition of the journal to which `last` belongs."""
    data: bytes


class Watching:
    """Lets all watchers look at the same moments, so that news is made once for all, and only if someone watches."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = Lock()
        self._beat = 0
        self._made: dict[Hashable, News] = {}

    def until_next(self) -> float:
        """Return the seconds until the next look."""
        return BEAT - self._clock() % BEAT

    def once(self, missed: Hashable, make: Callable[[], News]) -> News:
        """Call `make` for whoever first looks in this beat, and return the same to those who have missed the same."""
        with self._lock:
            beat = int(self._clock() / BEAT)
            if beat != self._beat:
                self._beat = beat
                self._made.clear()
            if missed not in self._made:
                self._made[missed] = make()
            return self._made[missed]
