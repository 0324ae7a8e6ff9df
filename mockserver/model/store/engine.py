"""The interface of an engine, which keeps the records of a store, and its errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from mockserver.model.store.collection import Collection, Declaration
    from mockserver.model.store.sorted_entries import Position

T = TypeVar("T")


class StoreError(ValueError):
    """A store that cannot be opened: the message says why and what to do. The store is left as it was."""


class StoreUnavailableError(RuntimeError):
    """A store that failed in use: the message says why, what became of the request, and what to do."""


class WorldGoneError(StoreUnavailableError, LookupError):
    """A world that somebody has dropped while it was in use."""


class Row(NamedTuple):
    """A record with its place and its position in its collection."""

    place: int
    """A number that grows in the order in which records were first put."""
    position: Position
    record: Any


class Part(Protocol):
    """Something besides the records that belongs to a world, such as its clock."""

    def snapshot(self) -> Any:
        """Return the state as it is now: the same, or an equal value, as long as nothing changes."""
        ...

    def restore(self, snapshot: Any, /) -> None:
        """Bring back what `snapshot` took."""


class Engine(Protocol):
    """An engine, which keeps the records of a store."""

    @property
    def is_new(self) -> bool:
        """Whether no world was ever kept in it."""
        ...

    def collection(self, declaration: Declaration) -> Collection[Any]:
        """Return the collection of that name, and make it where there is none."""
        ...

    def transaction(self, *, keep: bool = True) -> AbstractContextManager[None]:
        """Admit one thread at a time, and one process; see `Store.transaction`."""
        ...

    def reading(self, work: Callable[[], T]) -> T:
        """Do what hardly ever changes anything; see `Store.reading`."""
        ...

    def snapshot(self) -> Any:
        """Take all records as they are now."""

    def restore(self, snapshot: Any, /) -> set[tuple[str, str]]:
        """Go back to a snapshot; return the collection and the key of each record that is gone with that."""
        ...

    def rows(self) -> Iterator[tuple[str, Row]]:
        """Yield every record under the name of its collection."""
        ...

    def become(self, other: Engine) -> None:
        """Replace all records by those of another engine."""

    def keep(self, parts: Mapping[str, Part]) -> None:
        """Keep these parts along with the records, and take what is kept of them already."""

    def written_ahead(self, contents: Mapping[str, bytes]) -> AbstractContextManager[None]:
        """Write long contents, by their MD5, before the transaction which puts records that have them."""
        ...

    def steady(self) -> AbstractContextManager[None]:
        """Take what other processes have changed, and no later change until the next transaction."""
        ...

    def beside(self, world: str) -> Engine:
        """Return another world of the same store, whether it is there already or not."""
        ...

    def worlds(self) -> list[str]:
        """List the names of the other worlds that are there."""
        ...

    def forget(self) -> None:
        """Delete this world from the store."""

    def note_use(self, at: float) -> None:
        """Let all processes know that this world was used, in Unix seconds."""

    def forget_unused(self, since: float, now: float) -> None:
        """Delete the other worlds that nobody has used since then; note a use now where none was noted."""

    def close(self) -> None:
        """Close files and connections."""
