"""Where records live. The one seam behind which another storage could stand: nothing else knows how they are kept."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mockserver.model.records import (
        AccessToken,
        App,
        AppForm,
        AuthorizationCode,
        Blob,
        Board,
        Entity,
        EnvironmentName,
        Follow,
        Mail,
        MediaUpload,
        Pin,
        RefreshToken,
        Section,
        User,
        Website,
    )

R = TypeVar("R")
Undo = list["Callable[[], object]"]
Lock = AbstractContextManager[object]
Records = dict[str, Any]


class Collection(Generic[R]):
    """Records of one kind by their key, in the order in which they were first put."""

    def __init__(self, key: str, undo: Undo, lock: Lock) -> None:
        self.key = key
        self._undo = undo
        self._lock = lock  # a test that arranges records must not get between a request and its undoing
        self._rows: dict[str, R] = {}
        self._indexes: dict[str, dict[object, list[R]]] = {}

    def get(self, key: str | None) -> R | None:
        return None if key is None else self._rows.get(key)

    def put(self, record: R) -> R:
        """Add the record, or replace the one with its key."""
        key: str = getattr(record, self.key)
        with self._lock:
            old = self._rows.get(key)
            self._undo.append(lambda: self._put_back(key, old))
            self._rows[key] = record
            self._indexes = {}
        return record

    def remove(self, *keys: str) -> None:
        with self._lock:
            rows = dict(self._rows)  # undoing must give the records their old places back
            self._undo.append(lambda: self.restore(rows))
            for key in keys:
                del self._rows[key]
            self._indexes = {}

    def filter(self, **equal: object) -> list[R]:
        """The records whose fields equal the given values."""
        (first, value), *others = equal.items()
        rows = list(self._by(first).get(value, ()))
        for name, wanted in others:
            rows = [row for row in rows if getattr(row, name) == wanted]
        return rows

    def __iter__(self) -> Iterator[R]:
        return iter(list(self._rows.values()))

    def __len__(self) -> int:
        return len(self._rows)

    def snapshot(self) -> Records:
        return dict(self._rows)

    def restore(self, rows: Records) -> None:
        self._rows = dict(rows)
        self._indexes = {}

    def _put_back(self, key: str, old: R | None) -> None:
        if old is None:
            del self._rows[key]
        else:
            self._rows[key] = old
        self._indexes = {}

    def _by(self, name: str) -> dict[object, list[R]]:
        """The records by one of their fields, kept until the next change: a page of boards finds its Pins at once."""
        indexes = self._indexes  # a change meanwhile starts another dict, and this one is forgotten
        if name not in indexes:
            index: dict[object, list[R]] = {}
            for row in list(self._rows.values()):
                index.setdefault(getattr(row, name), []).append(row)
            indexes[name] = index
        return indexes[name]


class CollectionGroup:
    """A set of named collections."""

    def __init__(self, undo: Undo, lock: Lock) -> None:
        self._undo = undo
        self._lock = lock
        self._collections: list[Collection[Any]] = []

    def _collection(self, key: str = "id") -> Collection[Any]:
        collection: Collection[Any] = Collection(key, self._undo, self._lock)
        self._collections.append(collection)
        return collection

    def has(self, key: str) -> bool:
        """Whether any of the records here has this key."""
        return any(collection.get(key) is not None for collection in self._collections)

    def snapshot(self) -> list[Records]:
        return [collection.snapshot() for collection in self._collections]

    def restore(self, snapshot: list[Records]) -> None:
        for collection, rows in zip(self._collections, snapshot, strict=True):
            collection.restore(rows)


class Environment(CollectionGroup):
    """What production and the sandbox each have for themselves (SB1, SB2)."""

    def __init__(self, name: EnvironmentName, undo: Undo, lock: Lock) -> None:
        super().__init__(undo, lock)
        self.name: EnvironmentName = name
        self.access_tokens: Collection[AccessToken] = self._collection("token")
        self.refresh_tokens: Collection[RefreshToken] = self._collection("token")
        self.boards: Collection[Board] = self._collection()
        self.sections: Collection[Section] = self._collection()
        self.pins: Collection[Pin] = self._collection()
        self.uploads: Collection[MediaUpload] = self._collection()
        self.follows: Collection[Follow] = self._collection()
        self.board_follows: Collection[Follow] = self._collection()
        self.websites: Collection[Website] = self._collection()
        self.entities: Collection[Entity] = self._collection("key")


class Store(CollectionGroup):
    """Everything a mock remembers. Apps, people and codes are shared by production and the sandbox (H5)."""

    def __init__(self) -> None:
        super().__init__([], threading.RLock())
        self._depth = 0
        self.apps: Collection[App] = self._collection()
        self.app_forms: Collection[AppForm] = self._collection("app_id")
        self.mails: Collection[Mail] = self._collection()
        self.users: Collection[User] = self._collection()
        self.codes: Collection[AuthorizationCode] = self._collection("code")
        self.blobs: Collection[Blob] = self._collection("key")
        self.production = Environment("production", self._undo, self._lock)
        self.sandbox = Environment("sandbox", self._undo, self._lock)
        self._last_id = 0

    def environment(self, name: EnvironmentName) -> Environment:
        return self.production if name == "production" else self.sandbox

    def new_id(self, digits: int = 18) -> str:
        """A fresh decimal id (F1). Later ids are greater, and the same history gives the same ids."""
        while True:
            self._last_id += 1
            number = str(7 * 10 ** (digits - 1) + self._last_id * 48_271_069_417)
            if not any(shelf.has(number) for shelf in (self, self.production, self.sandbox)):  # a test may choose ids
                return number

    @contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[None]:
        """One thread at a time; what an exception interrupts is undone, and everything is unless `keep`.

        One within another is a part of it: it can be undone alone, and is undone with the whole.
        """
        with self._lock:
            if self._depth == 0:
                self._undo.clear()
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

    def _undo_since(self, begin: int) -> None:
        while len(self._undo) > begin:
            self._undo.pop()()

    def snapshot(self) -> list[Any]:
        with self._lock:
            parts: list[Any] = [super().snapshot(), self.production.snapshot(), self.sandbox.snapshot()]
            return [*parts, self._last_id]

    def restore(self, snapshot: list[Any]) -> None:
        with self._lock:
            shared, production, sandbox, self._last_id = snapshot
            super().restore(shared)
            self.production.restore(production)
            self.sandbox.restore(sandbox)
