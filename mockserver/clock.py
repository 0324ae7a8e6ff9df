"""The one source of time: everything that expires or is stamped asks it, so a test can move it."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone


class Clock:
    """The mock's own time, in Unix seconds. It runs with real time until it is frozen, and only ever by being asked.

    >>> clock = Clock()
    >>> clock.freeze(datetime(2026, 1, 1, tzinfo=timezone.utc))
    >>> clock.advance(days=31)
    >>> clock.time().date().isoformat()
    '2026-02-01'
    """

    def __init__(self) -> None:
        self._offset = 0.0
        self._frozen: float | None = None

    def now(self) -> float:
        """The current moment in Unix seconds."""
        return (time.time() if self._frozen is None else self._frozen) + self._offset

    def time(self) -> datetime:
        """The current moment as an aware UTC `datetime`."""
        return datetime.fromtimestamp(self.now(), timezone.utc)

    def advance(self, by: timedelta | None = None, /, **parts: float) -> None:
        """Move by a `timedelta` or by its parts (`days=`, `hours=`, `seconds=` ...); a negative step moves back."""
        self._offset += ((by or timedelta()) + timedelta(**parts)).total_seconds()

    def set(self, moment: datetime) -> None:
        """Move to a moment; one without a zone is read as UTC."""
        if self._frozen is None:
            self._offset = unix(moment) - time.time()
        else:
            self._frozen, self._offset = unix(moment), 0.0

    def freeze(self, moment: datetime | None = None) -> None:
        """Stop at the current moment, or at the given one, until `resume`."""
        self._frozen, self._offset = self.now() if moment is None else unix(moment), 0.0

    def resume(self) -> None:
        """Let a frozen clock run on from where it stands."""
        if self._frozen is not None:
            self._offset, self._frozen = self.now() - time.time(), None

    @property
    def frozen(self) -> bool:
        return self._frozen is not None

    def snapshot(self) -> tuple[float, float | None]:
        return self._offset, self._frozen

    def restore(self, snapshot: tuple[float, float | None]) -> None:
        self._offset, self._frozen = snapshot


def unix(moment: datetime) -> float:
    """Unix seconds of a moment; one without a zone is read as UTC."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
