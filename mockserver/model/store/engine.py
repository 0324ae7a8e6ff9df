"""What a store asks of an engine, and how an engine refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager

    from mockserver.model.store.collection import Collection, Declaration
    from mockserver.model.store.sorted_entries import Position


class StoreError(ValueError):
    """A store that cannot be used: what is wrong with it, and what to do. It is left as it was."""


class StoreUnavailableError(RuntimeError):
    """A store that failed while it was used: why, what became of the request, and what to do."""


class WorldGoneError(StoreUnavailableError, LookupError):
    """A world that somebody has dropped while it was used."""


class Row(NamedTuple):
    """A record where it stands among the others."""

    place: int
    """Smaller for what was first put earlier."""
    position: Position
    record: Any


class Part(Protocol):
    """Something beside the records that belongs to a world, such as its clock."""

    def snapshot(self) -> Any:
        """What it is now: the same, or an equal value, as long as nothing changes."""
        ...

    def restore(self, snapshot: Any, /) -> None:
        """Bring back what `snapshot` took."""


class Engine(Protocol):
    """Keeps the records of a store."""

    @property
    def is_new(self) -> bool:
        """Whether it has never kept a world."""
        ...

    def collection(self, declaration: Declaration) -> Collection[Any]:
        """The collection of that name, made where there is none."""
        ...

    def transaction(self, *, keep: bool = True) -> AbstractContextManager[None]:
        """One thread at a time, and one process; see `Store.transaction`."""
        ...

    def snapshot(self) -> Any:
        """Take all records as they are now."""

    def restore(self, snapshot: Any, /) -> set[tuple[str, str]]:
        """Go back to a snapshot; the collection and the key of each record that is gone with that."""
        ...

    def rows(self) -> Iterator[tuple[str, Row]]:
        """Every record under the name of its collection."""
        ...

    def become(self, other: Engine) -> None:
        """Hold what the other holds, instead of what is here."""

    def keep(self, parts: Mapping[str, Part]) -> None:
        """Keep these parts along with the records, and take what is kept of them already."""

    def steady(self) -> AbstractContextManager[None]:
        """Take what other processes have changed, and what they change now only with the next transaction."""
        ...

    def beside(self, world: str) -> Engine:
        """Another world where this one is kept, whether it is there already or not."""
        ...

    def worlds(self) -> list[str]:
        """The names of the others that are there."""
        ...

    def forget(self) -> None:
        """Keep nothing of this world any more."""

    def note_use(self, at: float) -> None:
        """Let all processes know that this world was used, in Unix seconds."""

    def forget_unused(self, since: float, now: float) -> None:
        """Keep nothing of the others that nobody has used since then; of whom nothing was noted, now is."""

    def close(self) -> None:
        """Let go of files and connections."""
