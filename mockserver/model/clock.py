"""The one source of time for everything that expires or is stamped, so that a test can move it.

This module keeps its own name for `time.time`: a test that replaces that sees only the calls of its application.
"""

from __future__ import annotations

import re
import threading
from datetime import datetime, timedelta, timezone
from time import time as real_time
from typing import TYPE_CHECKING

from mockserver.model import validation

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

__tracebackhide__ = True  # in pytest's report an error of a call ends in the caller's line


EARLIEST = datetime(1970, 1, 1, tzinfo=timezone.utc)
LATEST = datetime(9000, 1, 1, tzinfo=timezone.utc)
"""The last moment of the clock: beyond, an expiry in the future could lie past the end of Python's calendar."""


class Clock:
    """The mock's own time, in Unix seconds. It runs with real time until it is frozen; no thread or timer drives it.

    A moment is a `datetime`, a text in ISO 8601 or a number of Unix seconds; one without a zone is read as UTC.
    Anything else, and a moment outside the years 1970 to 9000, raises ValueError.

    >>> clock = Clock()
    >>> clock.freeze("2026-01-01")
    >>> clock.advance(days=31)
    >>> clock.time().date().isoformat()
    '2026-02-01'
    """

    def __init__(self, hold: Callable[[], AbstractContextManager[object]] | None = None) -> None:
        """Start with real time. `hold` keeps other threads, or other processes too, from moving the clock meanwhile."""
        self._state: tuple[float, float | None] = (0.0, None)
        """Seconds that the clock is ahead of its base, and the base: a frozen moment, or None for real time."""
        lock = threading.Lock()
        self._moving = hold or (lambda: lock)

    def __repr__(self) -> str:
        return f"<Clock {self.time():%Y-%m-%d %H:%M:%S} UTC{', frozen' if self.frozen else ''}>"

    def now(self) -> float:
        """Return the current moment in Unix seconds."""
        ahead, frozen = self._state
        return (real_time() if frozen is None else frozen) + ahead

    def time(self) -> datetime:
        """Return the current moment as an aware UTC `datetime`."""
        return datetime.fromtimestamp(self.now(), timezone.utc)

    def advance(
        self,
        by: timedelta | None = None,
        /,
        *,
        days: float = 0,
        hours: float = 0,
        minutes: float = 0,
        seconds: float = 0,
    ) -> None:
        """Move by a `timedelta`, or by its parts; a negative step moves back."""
        if by is not None and not isinstance(by, timedelta):
            raise ValueError(f"The clock is moved by a timedelta, or by days=, hours=, minutes=, seconds=; not {by!r}.")
        step = 0.0 if by is None else by.total_seconds()
        for name, part, length in (
            ("days", days, 86_400),
            ("hours", hours, 3600),
            ("minutes", minutes, 60),
            ("seconds", seconds, 1),
        ):
            step += validation.require_number(name, part) * length
        with self._moving():
            ahead, frozen = self._state
            _within_calendar(self.now() + step)
            self._state = (ahead + step, frozen)

    def set(self, moment: datetime | str | float) -> None:
        """Move to a moment."""
        there = unix(moment)
        with self._moving():
            self._state = (there - real_time(), None) if self._state[1] is None else (0.0, there)

    def freeze(self, moment: datetime | str | float | None = None) -> None:
        """Stop at the current moment, or at the given one, until `resume`."""
        with self._moving():
            self._state = (0.0, self.now() if moment is None else unix(moment))

    def resume(self) -> None:
        """Let a frozen clock run on from where it stands."""
        with self._moving():
            if self.frozen:
                self._state = (self.now() - real_time(), None)

    def reset(self) -> None:
        """Run with real time again."""
        with self._moving():
            self._state = (0.0, None)

    @property
    def frozen(self) -> bool:
        """Whether the clock stands still."""
        return self._state[1] is not None

    def snapshot(self) -> tuple[float, float | None]:
        """Return how the clock is set, for `restore`."""
        return self._state

    def restore(self, snapshot: tuple[float, float | None]) -> None:
        """Set the clock as it was when the snapshot was taken."""
        self._state = snapshot


def unix(moment: datetime | str | float) -> float:
    """Convert a moment to Unix seconds. Raises ValueError for what is not a moment."""
    if isinstance(moment, str):
        try:
            # Python 3.10 reads no Z, and only fractions of three or six digits.
            whole = re.sub(r"\.(\d{1,6})\d*", lambda found: f".{found[1]:0<6}", moment)
            moment = datetime.fromisoformat(whole.replace("Z", "+00:00"))
        except ValueError:
            raise ValueError(f"{moment!r} is not a moment in ISO 8601, such as 2026-01-31T12:00:00Z.") from None
    if not isinstance(moment, datetime):
        return _within_calendar(validation.require_number("A moment, if it is neither a datetime nor a text,", moment))
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
    return _within_calendar((zoned - EARLIEST).total_seconds())


def _within_calendar(seconds: float) -> float:
    if not 0 <= seconds <= LATEST.timestamp():
        raise ValueError(f"The clock goes from {EARLIEST.year} to {LATEST.year}; {seconds:g} Unix seconds are outside.")
    return seconds
