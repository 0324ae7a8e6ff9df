"""The engine that keeps everything in the memory of this process."""

from __future__ import annotations

import threading
import weakref
from contextlib import nullcontext
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from mockserver.model.store.collection import Collection, Containing
from mockserver.model.store.engine import Row
from mockserver.model.store.packed_rows import Kept, PackedRows
from mockserver.model.store.sorted_entries import MergedEntries, SortedEntries
from mockserver.model.store.versions import Version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from mockserver.model.store.collection import Declaration, Fields
    from mockserver.model.store.engine import Engine, Part
    from mockserver.model.store.sorted_entries import Entry, Position
    from mockserver.model.store.versions import Changeable

R = TypeVar("R")
Gone = set[tuple[str, str]]
"""The collection and the key of each removed record."""
_first_of = itemgetter(0)


ALONE = nullcontext()


class Transaction:
    """The context of a transaction. It is a class because every request opens one, and a generator is slower."""

    __slots__ = ("begin", "engine", "keep")

    def __init__(self, engine: MemoryEngine, keep: bool) -> None:
        self.engine = engine
        self.keep = keep

    def __enter__(self) -> None:
        self.begin = self.engine.begin()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.engine.end(self.begin, keep=self.keep and kind is None)


class MemoryEngine:
    """An engine with records in dicts and indexes in sorted chunks."""

    is_new = True

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._collections: dict[str, MemoryCollection[Any]] = {}
        self._undo: list[tuple[Changeable, str, Kept | None]] = []
        self._depth = 0
        self._latest: Callable[[], Version | None] = lambda: None  # weak: a version that nobody can restore is freed
        self._places = 0

    def collection(self, declaration: Declaration) -> Collection[Any]:
        """Return the collection of that name, and make it where there is none."""
        made = MemoryCollection[Any](declaration, self, self._lock)
        return self._collections.setdefault(declaration.name, made)

    def transaction(self, *, keep: bool = True) -> Transaction:
        """Admit one thread at a time; see `Store.transaction`."""
        return Transaction(self, keep)

    def reading(self, work: Callable[[], R]) -> R:
        """Do it: there are no other processes."""
        return work()

    def begin(self) -> int:
        """Keep other threads out, and return how many changes could be undone until now."""
        self._lock.acquire()
        self._depth += 1
        return len(self._undo)

    def end(self, begin: int, *, keep: bool) -> None:
        """Let other threads in; what was changed since then stays, or is undone."""
        try:
            if not keep:
                self._undo_since(begin)
        finally:
            self._depth -= 1
            if self._depth == 0:
                self._undo.clear()
            self._lock.release()

    def snapshot(self) -> Version:
        """Take all records as they are now: nothing is copied before something changes."""
        with self._lock:
            latest = self._latest()
            if latest is not None and latest.is_unchanged:
                return latest
            version = Version(self._places)
            if latest is not None:
                latest.later = version
            self._latest = weakref.ref(version)
            return version

    def restore(self, version: Version) -> Gone:
        """Go back to a snapshot; see `Engine`. Raises ValueError for a snapshot of another store."""
        with self._lock:
            path = [version]
            while (later := path[-1].later) is not None:
                path.append(later)
            if path[-1] is not self._latest():
                raise ValueError("This snapshot was taken of another mock.")
            gone: Gone = set()
            while path:
                self._go_back(path.pop(), gone)
            return gone

    def rows(self) -> Iterator[tuple[str, Row]]:
        """Yield every record under the name of its collection."""
        for name, collection in self._collections.items():
            for row in collection.rows():
                yield name, row

    def become(self, other: Engine) -> None:
        """Take over all records of another engine."""
        with self._lock:
            for collection in self._collections.values():
                collection.remove(*collection.keys())
            for name, row in other.rows():
                self._collections[name].put(row.record)

    def keep(self, parts: Mapping[str, Part]) -> None:
        """Do nothing: the parts stay in this process anyway."""

    def written_ahead(self, contents: Mapping[str, bytes]) -> AbstractContextManager[None]:  # noqa: ARG002  # not kept apart
        """Return a context that does nothing: memory keeps contents in their records."""
        return ALONE

    def steady(self) -> AbstractContextManager[None]:
        """Return a context that does nothing: there are no other processes."""
        return ALONE

    def refresh(self) -> None:
        """Do nothing: there are no other processes."""

    def beside(self, world: str) -> MemoryEngine:  # noqa: ARG002  # worlds in memory are independent
        """Return another engine."""
        return MemoryEngine()

    def worlds(self) -> list[str]:
        """Return an empty list: nobody else could have made a world."""
        return []

    def forget(self) -> None:
        """Do nothing: the records are gone once nobody holds the engine."""

    def note_use(self, at: float) -> None:
        """Do nothing: there are no other processes."""

    def forget_unused(self, since: float, now: float) -> None:
        """Do nothing: there are no other worlds."""

    def close(self) -> None:
        """Do nothing: there are no files or connections."""

    def copy_from(self, other: MemoryEngine) -> None:
        """Take over the records of another engine into this empty one; that is quick even for a large world."""
        with other._lock:
            for name, collection in other._collections.items():
                self._collections[name].copy_from(collection)
            self._places = other._places

    def new_place(self) -> int:
        """Return the next number in the order of making."""
        self._places += 1
        return self._places

    def set(self, collection: MemoryCollection[Any], key: str, row: Kept | None) -> None:
        """Change what a key leads to, so that it can be undone."""
        self.change(collection, key, collection.kept(key), row)

    def change(self, collection: MemoryCollection[Any], key: str, old: Kept | None, row: Kept | None) -> None:
        """Change what a key leads to, so that it can be undone; the caller knows what it has led to."""
        collection.replace(key, old, row)
        if self._depth:
            self._undo.append((collection, key, old))
        latest = self._latest()
        if latest is not None:
            latest.note(collection, key, old, row)

    def _undo_since(self, begin: int) -> None:
        latest = self._latest()
        while len(self._undo) > begin:
            collection, key, row = self._undo.pop()
            old = collection.swap(key, row)
            if latest is not None:
                latest.note(collection, key, old, row)

    def _go_back(self, version: Version, gone: Gone) -> None:
        """Undo what was changed between a version and the next later one; add to `gone` the keys gone with that."""
        came_from, version.later = version.later, None
        self._latest = weakref.ref(version)
        for collection, key, row in version.take_changes():
            old = collection.swap(key, row)
            if row is not None:
                gone.discard((collection.name, key))
            elif old is not None:
                gone.add((collection.name, key))
            if self._depth:
                self._undo.append((collection, key, old))
            if came_from is not None:
                came_from.changes.setdefault((collection, key), old)
        if came_from is not None:
            came_from.later = version


class MemoryCollection(Collection[R], Generic[R]):
    """Records in a dict, with indexes that every change updates."""

    def __init__(self, declaration: Declaration, engine: MemoryEngine, lock: threading.RLock) -> None:
        super().__init__(declaration)
        self._engine = engine
        self._lock = lock  # a test's own changes must not come between those of a request that may be undone
        self._rows: dict[str, Kept] | PackedRows = (
            {} if declaration.packed is None else PackedRows(declaration.packed, lock)
        )
        self._indexes: dict[Fields, dict[object, SortedEntries]] = {}
        """The indexes by fields and then by values, made on first use: many collections are never searched."""

    def get(self, key: str | None) -> R | None:
        """Return the record with that key, or None."""
        row = self._rows.get(key)  # type: ignore[arg-type]  # None is never a key, and finds nothing
        return None if row is None else row.record

    def put(self, record: R) -> R:
        """Keep a record in place of the one with the same key."""
        key: str = getattr(record, self.key)
        with self._lock:
            old = self._rows.get(key)
            place = self._engine.new_place() if old is None else old.place
            self._engine.change(self, key, old, Kept(place, record))
        return record

    def remove(self, *keys: str) -> None:
        """Remove the records with these keys. Raises KeyError for one that there is not."""
        with self._lock:
            for key in keys:
                self._engine.change(self, key, self._rows[key], None)

    def scan(self) -> Iterator[R]:
        """Yield every record, and unpack no more of them at a time than lie together."""
        return (row.record for row in self._rows.values())

    def position(self, record: R) -> Position:
        """Return where a record stands in the order of its collection."""
        return self.declaration.position(record, self._rows[getattr(record, self.key)].place)

    def copy_from(self, other: MemoryCollection[R]) -> None:
        """Take over the records and indexes of another collection."""
        rows = other._rows
        self._rows = rows.copy() if isinstance(rows, dict) else rows.copy(self._lock)
        self._indexes = {
            fields: {value: entries.copy() for value, entries in index.items()}
            for fields, index in other._indexes.items()
        }

    def kept(self, key: str) -> Kept | None:
        """Return the record with that key and its place, or None."""
        return self._rows.get(key)

    def rows(self) -> list[Row]:
        """List all rows, in the order in which they were first put."""
        with self._lock:
            kept = sorted(self._rows.values(), key=_first_of)
        return [Row(place, self.declaration.position(record, place), record) for place, record in kept]

    def keys(self) -> list[str]:
        """List all keys."""
        return list(self._rows)

    def keys_after(self, place: int) -> list[str]:
        """List the keys that were first put later than what has this place."""
        return [key for key, row in self._rows.items() if row.place > place]

    def swap(self, key: str, row: Kept | None) -> Kept | None:
        """Put the row under the key, or nothing; return what was there."""
        old = self._rows.get(key)
        self.replace(key, old, row)
        return old

    def replace(self, key: str, old: Kept | None, row: Kept | None) -> None:
        """Put the row under the key, or nothing, where the old one is, or nothing."""
        if row is None:
            self._rows.pop(key, None)
        else:
            self._rows[key] = row
        for fields, index in self._indexes.items():
            self._refile(fields, index, key, old, row)

    def _refile(
        self, fields: Fields, index: dict[object, SortedEntries], key: str, old: Kept | None, new: Kept | None
    ) -> None:
        """Let an index find a record under its new values and position, and no longer under the old ones."""
        before, after = self._filed(fields, key, old), self._filed(fields, key, new)
        if before == after:  # most changes leave an index as it is
            return
        for value, entry in before:
            index[value].remove(entry)
            if not index[value]:
                del index[value]
        for value, entry in after:
            index.setdefault(value, SortedEntries()).add(entry)

    def _filed(self, fields: Fields, key: str, row: Kept | None) -> list[tuple[object, Entry]]:
        """List the values under which an index finds a row, each with the row's entry."""
        if row is None:
            return []
        entry = self.declaration.position(row.record, row.place), key
        return [(value, entry) for value in self.declaration.values_in(fields, row.record)]

    def _entries(self, fields: Fields, value: object) -> SortedEntries | MergedEntries | None:
        """Return what an index finds; the index is made when it is first asked for, and kept from then on."""
        index = self._indexes.get(fields)
        if index is None:
            if not self._rows:
                return None
            standing = [
                ((self.declaration.position(row.record, row.place), key), row.record) for key, row in self._rows.items()
            ]
            standing.sort(key=_first_of)
            index = {}
            for entry, record in standing:
                for each in self.declaration.values_in(fields, record):
                    if each not in index:
                        index[each] = SortedEntries()
                    index[each].add(entry)
            self._indexes[fields] = index
        found = index.get(value)
        if found is None:
            match value:
                case (Containing(text),):
                    words = cast("dict[tuple[str], SortedEntries]", index)  # `Containing` is only for fields of texts
                    return MergedEntries([entries for (word,), entries in words.items() if text in word])
        return found

    def _found(self, index: Fields, value: object) -> list[R]:
        with self._lock:
            if index:
                found = self._entries(index, value)
                if not found:
                    return []
                rows = [self._rows[key] for key in found.keys()]  # noqa: SIM118 - not a dict
            else:
                rows = list(self._rows.values())
        rows.sort(key=_first_of)
        return [row.record for row in rows]

    def _page(
        self,
        index: Fields,
        value: object,
        after: Position | None,
        limit: int | None,
        wanted: Callable[[R], bool] | None,
    ) -> list[R]:
        with self._lock:
            found = self._entries(index, value)
            if found is None:
                return []
            records = (self._rows[key].record for key in found.keys(after))
            return list(islice(records if wanted is None else filter(wanted, records), limit))

    def _count(self, index: Fields, value: object) -> int:
        with self._lock:
            if not index:
                return len(self._rows)
            found = self._entries(index, value)
        return 0 if found is None else len(found)
