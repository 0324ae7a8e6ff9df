"""The engine that keeps everything in this process, and nothing beyond it."""

from __future__ import annotations

import threading
import weakref
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from mockserver.model.store.collection import Collection
from mockserver.model.store.engine import Row
from mockserver.model.store.sorted_entries import SortedEntries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from mockserver.model.store.collection import Declaration, Fields
    from mockserver.model.store.engine import Engine, Part
    from mockserver.model.store.sorted_entries import Entry, Position

R = TypeVar("R")


class Version:
    """A state that the engine had, as the changes that lead back to it.

    They lead from the `later` version, or from what is now. Going there turns the changes around (Baker's rerooting),
    so taking a snapshot costs nothing, and restoring one what has changed since.
    """

    __slots__ = ("__weakref__", "changes", "later")

    def __init__(self) -> None:
        self.changes: dict[tuple[MemoryCollection[Any], str], Row | None] = {}
        self.later: Version | None = None


class MemoryEngine:
    """Keeps records in dicts, and what indexes find in sorted chunks."""

    is_new = True

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._collections: dict[str, MemoryCollection[Any]] = {}
        self._undo: list[tuple[MemoryCollection[Any], str, Row | None]] = []
        self._depth = 0
        self._latest: Callable[[], Version | None] = lambda: None  # weak: what nobody can restore is not kept
        self._places = 0

    def collection(self, declaration: Declaration) -> Collection[Any]:
        """The collection of that name, made where there is none."""
        made = MemoryCollection[Any](declaration, self, self._lock)
        return self._collections.setdefault(declaration.name, made)

    @contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[None]:
        """One thread at a time; see `Store.transaction`."""
        with self._lock:
            begin = len(self._undo)
            self._depth += 1
            try:
                yield
                if not keep:
                    self._undo_since(begin)
            except BaseException:
                self._undo_since(begin)
                raise
            finally:
                self._depth -= 1
                if self._depth == 0:
                    self._undo.clear()

    def snapshot(self) -> Version:
        """Take all records as they are now: nothing is copied before something changes."""
        with self._lock:
            latest = self._latest()
            if latest is not None and not latest.changes:
                return latest
            version = Version()
            if latest is not None:
                latest.later = version
            self._latest = weakref.ref(version)
            return version

    def restore(self, version: Version) -> None:
        """Raises ValueError for a snapshot of another store."""
        with self._lock:
            path = [version]
            while (later := path[-1].later) is not None:
                path.append(later)
            if path[-1] is not self._latest():
                raise ValueError("This snapshot was taken of another mock.")
            while path:
                self._go_back(path.pop())

    def rows(self) -> Iterator[tuple[str, Row]]:
        """Yield every record under the name of its collection."""
        for name, collection in self._collections.items():
            for row in collection.rows():
                yield name, row

    def become(self, other: Engine) -> None:
        """Take over all records of another engine."""
        with self._lock:
            for collection in self._collections.values():
                for row in collection.rows():
                    self.set(collection, getattr(row.record, collection.key), None)
            for name, row in other.rows():
                collection = self._collections[name]
                self.set(collection, getattr(row.record, collection.key), row)
                self._places = max(self._places, row.place)

    def keep(self, parts: Mapping[str, Part]) -> None:
        """They stay in this process anyway."""

    def refresh(self) -> None:
        """There are no other processes."""

    def close(self) -> None:
        """There is nothing to let go of."""

    def copy_from(self, other: MemoryEngine) -> None:
        """Hold what the other holds, where there is nothing yet; it takes a moment however much that is."""
        with other._lock:
            for name, collection in other._collections.items():
                self._collections[name].copy_from(collection)
            self._places = other._places

    def new_place(self) -> int:
        """Return the next number in the order of making."""
        self._places += 1
        return self._places

    def set(self, collection: MemoryCollection[Any], key: str, row: Row | None) -> None:
        """Change what a key leads to, so that it can be undone."""
        old = collection.swap(key, row)
        if self._depth:
            self._undo.append((collection, key, old))
        self._remember(collection, key, old)

    def _undo_since(self, begin: int) -> None:
        while len(self._undo) > begin:
            collection, key, old = self._undo.pop()
            self._remember(collection, key, collection.swap(key, old))

    def _remember(self, collection: MemoryCollection[Any], key: str, old: Row | None) -> None:
        latest = self._latest()
        if latest is not None:
            latest.changes.setdefault((collection, key), old)

    def _go_back(self, version: Version) -> None:
        """From what is now, or from the version that stands for it, to the one before."""
        came_from, changes = version.later, version.changes
        version.later, version.changes = None, {}
        self._latest = weakref.ref(version)
        for (collection, key), row in changes.items():
            old = collection.swap(key, row)
            if self._depth:
                self._undo.append((collection, key, old))
            if came_from is not None:
                came_from.changes[collection, key] = old
        if came_from is not None:
            came_from.later = version


class MemoryCollection(Collection[R], Generic[R]):
    """Records in a dict, with indexes that every change keeps."""

    def __init__(self, declaration: Declaration, engine: MemoryEngine, lock: threading.RLock) -> None:
        super().__init__(declaration)
        self._engine = engine
        self._lock = lock  # a test that arranges records must not get between a request and its undoing
        self._rows: dict[str, Row] = {}
        self._indexes: dict[tuple[Fields, object], SortedEntries] = {}

    def get(self, key: str | None) -> R | None:
        """Return the record with that key, or None."""
        row = self._rows.get(key)  # type: ignore[arg-type]  # None is no key, and finds nothing
        return None if row is None else row.record

    def put(self, record: R) -> R:
        """Keep a record in place of the one with the same key."""
        key: str = getattr(record, self.key)
        with self._lock:
            old = self._rows.get(key)
            place = self._engine.new_place() if old is None else old.place
            self._engine.set(self, key, Row(place, self.declaration.position(record, place), record))
        return record

    def remove(self, *keys: str) -> None:
        """Remove the records with these keys; missing ones are no mistake."""
        with self._lock:
            for key in keys:
                if key not in self._rows:
                    raise KeyError(key)
                self._engine.set(self, key, None)

    def position(self, record: R) -> Position:
        """Return where a record stands in the order of its collection."""
        return self._rows[getattr(record, self.key)].position

    def copy_from(self, other: MemoryCollection[R]) -> None:
        """Take over the records and indexes of another collection."""
        self._rows = dict(other._rows)
        self._indexes = {index: found.copy() for index, found in other._indexes.items()}

    def rows(self) -> list[Row]:
        """All of them, in the order in which they were first put."""
        with self._lock:
            return sorted(self._rows.values())

    def swap(self, key: str, row: Row | None) -> Row | None:
        """Put the row under the key, or nothing; what was there comes back."""
        old = self._rows.pop(key, None) if row is None else self._rows.get(key)
        if row is not None:
            self._rows[key] = row
        before = set() if old is None else self._entries(key, old)
        after = set() if row is None else self._entries(key, row)
        for index, entry in before - after:
            found = self._indexes[index]
            found.remove(entry)
            if not found:
                del self._indexes[index]
        for index, entry in after - before:
            self._indexes.setdefault(index, SortedEntries()).add(entry)
        return old

    def _entries(self, key: str, row: Row) -> set[tuple[tuple[Fields, object], Entry]]:
        return {(index, (row.position, key)) for index in self.declaration.values(row.record)}

    def _found(self, index: Fields, value: object) -> list[R]:
        with self._lock:
            found = self._indexes.get((index, value))
            rows = [] if found is None else sorted(self._rows[key] for key in found.keys())  # noqa: SIM118
        return [row.record for row in rows]

    def _page(
        self, index: Fields, value: object, after: Position | None, limit: int | None, wanted: Callable[[R], bool]
    ) -> list[R]:
        with self._lock:
            found = self._indexes.get((index, value))
            if found is None:
                return []
            records = (self._rows[key].record for key in found.keys(after))
            return list(islice(filter(wanted, records), limit))

    def _count(self, index: Fields, value: object) -> int:
        return len(self._indexes.get((index, value), ()))
