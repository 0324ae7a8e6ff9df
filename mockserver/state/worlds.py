"""Named worlds: one process holds many, each with its own people, tokens, clock, faults and journal."""

from __future__ import annotations

import contextlib
import re
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mockserver.model.store import Store

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
LIMIT = 256
"""The most worlds at once, unless configured otherwise."""
GRAINS = 4
"""How often in each idle period a database records that a world is used and is searched for idle worlds."""


class Stored(Protocol):
    """Anything that is kept in a store, such as a mock."""

    store: Store


W = TypeVar("W", bound=Stored)
"""The type of the worlds: that of the mock to which they belong."""


@dataclass(frozen=True)
class KeptWorlds(Generic[W]):
    """The named worlds of a database, where other processes make and drop worlds, too."""

    open: Callable[[str], W | None]
    names: Callable[[], list[str]]
    forget_unused: Callable[[float, float], None]
    """Drops worlds that were not used since the first time, at the second time; both in Unix seconds."""


def require_world_name(name: str) -> str:
    """Return the name, if a world can have it: it is a segment of a path. Raises ValueError."""
    if not isinstance(name, str) or not NAME.fullmatch(name):
        raise ValueError(
            f"The name of a world is up to 64 letters, digits, '.', '_' and '-', and begins with a letter or a"
            f" digit: not {name!r}."
        )
    return name


class Worlds(Generic[W]):
    """The named worlds of a server, which are served at `/w/NAME/...`.

    Each starts as the mock itself started, and is kept in the same place. Tests that run at the same time, in any
    language, take one each.

    >>> mock.worlds.add("worker-3").add_board("Only here")
    """

    def __init__(
        self,
        make: Callable[[str], W],
        now: Callable[[], float] | None = None,
        kept: KeptWorlds[W] | None = None,
    ) -> None:
        self._make = make
        self._now = now or (time.monotonic if kept is None else time.time)  # processes share only the latter
        self._kept = kept
        self._lock = threading.Lock()
        self._making = threading.RLock()
        self._worlds: dict[str, W] = {}
        self._used: dict[str, float] = {}
        """When each world was last used, or, in a database, when its use was last recorded there."""
        self._looked_for_idle = 0.0
        self.limit = LIMIT
        self.on_first_use = False
        """Whether the first request to a valid name makes the world of that name."""
        self.idle: float | None = None
        """Seconds of real time after which an unused world is dropped; None keeps all.

        A world in a database is dropped up to half as much later, because its uses are recorded there only now and
        then.
        """

    def add(self, name: str) -> W:
        """Make a world of that name, or make it again. Raises ValueError for a name or a world too many."""
        require_world_name(name)
        with self._making:
            if len({*self, name}) > self.limit:
                raise ValueError(f"There are {self.limit} worlds already: drop one before the next is made.")
            world = self._make(name)
            self._take(name, world)
        return world

    def get(self, name: str) -> W:
        """Return the world of that name; asking counts as a use. Raises LookupError, which names those there are."""
        self._drop_idle()
        with self._lock:
            world = self._worlds.get(name)
        if self._kept is not None and (world is None or world.store.is_new):
            world = self._open(name, self._kept)
        if world is None:
            names = ", ".join(self) or "none"
            raise LookupError(f"There is no world {name!r}; there are {names}. POST /_mock/worlds makes one.")
        self._note_use(name, world)
        return world

    def find(self, name: str | None) -> W | None:
        """Return the world of that name, if there is one, or if there may be one on its first use."""
        if name is None:
            return None
        with contextlib.suppress(LookupError):
            return self.get(name)
        if not self.on_first_use or not NAME.fullmatch(name):
            return None
        with self._making, contextlib.suppress(ValueError):  # unless there are too many already
            with contextlib.suppress(LookupError):
                return self.get(name)
            return self.add(name)
        return None

    def remove(self, name: str) -> None:
        """Drop a world with all that is in it. Raises LookupError where there is none of that name."""
        self.get(name).store.forget()
        with self._lock:
            self._worlds.pop(name, None)
            self._used.pop(name, None)

    def snapshot(self) -> dict[str, W] | None:
        """Return all worlds, for `restore`; None where they are in a database: dropped there, they stay dropped."""
        if self._kept is not None:
            return None
        with self._lock:
            return dict(self._worlds)

    def restore(self, snapshot: dict[str, W]) -> None:
        """Put the worlds back that there were, each as it is now or was when it was dropped."""
        with self._lock:
            self._worlds = dict(snapshot)
            self._used = dict.fromkeys(snapshot, self._now()) | {
                name: used for name, used in self._used.items() if name in snapshot
            }

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names: in the order in which worlds were made, or of the alphabet where they are kept."""
        self._drop_idle()
        if self._kept is not None:
            return iter(self._kept.names())
        with self._lock:
            return iter(list(self._worlds))

    def __len__(self) -> int:
        return len(list(iter(self)))

    def _take(self, name: str, world: W) -> None:
        with self._lock:
            self._worlds[name] = world
            self._used.pop(name, None)
        self._note_use(name, world)

    def _note_use(self, name: str, world: W) -> None:
        now = self._now()
        with self._lock:
            if name not in self._worlds or not self._is_worth_noting(now - self._used.get(name, 0)):
                return
            self._used[name] = now
        if self._kept is not None:
            world.store.note_use(now)

    def _is_worth_noting(self, seconds: float) -> bool:
        """Tell whether a use so long after the last must be noted; in a database that costs a transaction."""
        return self._kept is None or (self.idle is not None and seconds >= self.idle / GRAINS)

    def _open(self, name: str, kept: KeptWorlds[W]) -> W | None:
        """Open a world that another process has made, or that was here before this process."""
        with self._making:
            held = self._worlds.get(name)
            if held is not None and not held.store.is_new:
                return held
            world = kept.open(name) if NAME.fullmatch(name) else None
            if world is None:
                self._worlds.pop(name, None)
            else:
                self._take(name, world)
            return world

    def _drop_idle(self) -> None:
        if self.idle is None:
            return
        now, grain = self._now(), self.idle / GRAINS
        if self._kept is None:
            with self._lock:
                for name, used in list(self._used.items()):
                    if now - used > self.idle:
                        del self._worlds[name], self._used[name]
        elif now - self._looked_for_idle >= grain:
            self._looked_for_idle = now
            self._kept.forget_unused(now - self.idle - grain, now)  # the last recorded use may be a grain old
            there = self._kept.names()
            with self._lock:
                for name in self._worlds.keys() - there:
                    del self._worlds[name]
                    self._used.pop(name, None)
