"""The changes that somebody made by hand, each with a snapshot from before it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from mockserver.journal.journal import Journal
    from mockserver.model.store import Store
    from mockserver.state.worlds import Worlds

LENGTH = 10
"""The number of changes that can be taken back."""


class Undoable(Protocol):
    """A mock in which a change made by hand can be taken back."""

    store: Store
    journal: Journal
    worlds: Worlds[Any]

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        """Put everything back as it was when the snapshot was taken."""


class Change(NamedTuple):
    """A change made by hand."""

    what: str
    """What was done, in a sentence."""
    before: tuple[Any, ...]
    """A snapshot of the mock before the change."""
    calls: int
    """The number of the last call before the change."""
    worlds: dict[str, Any] | None = None
    """The named worlds before the change, if it was a change to them."""


class Undo:
    """The last changes made by hand, the newest last.

    Taking one back also undoes everything that anybody has done since; only the journal keeps every call.
    """

    def __init__(self, state: Undoable) -> None:
        self._state = state
        self._changes: deque[Change] = deque(maxlen=LENGTH)

    def remember(self, what: str, before: tuple[Any, ...], calls: int, worlds: dict[str, Any] | None = None) -> None:
        """Remember a change that was just made."""
        self._changes.append(Change(what, before, calls, worlds))

    @property
    def last(self) -> Change | None:
        """The change that would be taken back now."""
        return self._changes[-1] if self._changes else None

    def clear(self) -> None:
        """Forget the changes: they were made in a world that is gone."""
        self._changes.clear()

    def take_back(self) -> Change:
        """Put everything back as it was before the last change. Raises LookupError where there is none."""
        state = self._state
        with state.store.transaction():
            if not self._changes:
                raise LookupError("There is nothing to take back: only the last ten changes by hand can be.")
            *earlier, change = self._changes
            calls = state.journal.snapshot()
            state.restore(change.before)
            state.journal.add_newer(calls)
            self._changes.extend(earlier)
            if change.worlds is not None:
                state.worlds.restore(change.worlds)
        return change
