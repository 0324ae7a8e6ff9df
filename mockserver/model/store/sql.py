"""The engine that keeps a world in a database, so that it lasts and several processes can share it.

Each process also holds the world in memory. A transaction begins by reading what others have changed since the last
one and ends by writing all of its own changes; a request waits for the database only at these two moments.
"""

from __future__ import annotations

import logging
import threading
import uuid
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from mockserver.model.digest import digest_of
from mockserver.model.later_content import LaterContent
from mockserver.model.store import long_contents
from mockserver.model.store import sql_statements as sql
from mockserver.model.store.engine import WorldGoneError
from mockserver.model.store.kept_parts import KeptParts, values_of
from mockserver.model.store.key_text import key_text
from mockserver.model.store.memory import MemoryEngine
from mockserver.model.store.packed_rows import Kept
from mockserver.model.store.reading import Reading
from mockserver.model.store.sql_collection import SqlCollection
from mockserver.model.store.sql_schema import PARTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Executable
    from sqlalchemy.pool import PoolProxiedConnection

    from mockserver.model.store.collection import Collection, Declaration
    from mockserver.model.store.database import Changed, Database, Values
    from mockserver.model.store.engine import Engine, Part
    from mockserver.model.store.memory import Gone, MemoryCollection
    from mockserver.model.store.record_json import RecordJson
    from mockserver.model.store.versions import Changeable, Version

R = TypeVar("R")
Change = tuple[str, str, "Kept | None"]
"""The collection and the key of a changed record, and its row now; None if it was removed."""

log = logging.getLogger("mockserver")

REMEMBERED = 1000
"""How many versions the database remembers removals, at least; a process that is further behind reads all again."""


class SqlEngine(MemoryEngine):
    """Holds one world in memory and keeps it in a database.

    Each transaction is a database transaction, the only one in its world; reads outside of one see the last commit.
    """

    def __init__(self, database: Database, record_json: RecordJson, world: str = "") -> None:
        super().__init__()
        self.world = world
        self._database = database
        self._generation = database.generation
        self._json = record_json
        self._reading = Reading()
        self._steady = threading.local()
        self._written_ahead: dict[int, str] = {}
        """The digests of contents that requests have written ahead and still hold, by the `id` of the bytes."""
        self._connection: PoolProxiedConnection | None = None
        self._made: str | None = None
        """An id that tells this world from others of the same name before or after it; None while none is kept."""
        self._version = -1
        """The number of the last change of the world that this process has read."""
        self._complete_since = 0
        self._was_dropped = False
        self._parts = KeptParts(record_json)

    @property
    def is_new(self) -> bool:  # type: ignore[override]  # a constant in memory
        """Whether the database does not have this world yet."""
        self.refresh()
        return self._made is None

    def collection(self, declaration: Declaration) -> Collection[Any]:
        """Return the collection of that declaration, and make it where there is none."""
        made = SqlCollection[Any](declaration, self, self._lock)
        return self._collections.setdefault(declaration.name, made)

    def begin(self) -> int:
        """Keep other threads and processes out, and take what they have changed."""
        self._lock.acquire()
        self._depth += 1
        if self._depth == 1:
            self._database.enter()
            try:
                self._connection = self._database.borrow(self._begin)
            except BaseException:
                self._database.leave()
                self._depth = 0
                self._lock.release()
                raise
        return len(self._undo)

    def end(self, begin: int, *, keep: bool) -> None:
        """Undo, or with the outermost transaction keep, what was changed since then."""
        is_outermost = self._depth == 1
        try:
            if not keep:
                self._undo_since(begin)
            if is_outermost:
                try:
                    self._finish()
                finally:
                    self._database.leave()
        finally:
            super().end(begin, keep=True)
        if is_outermost:
            self._database.tidy()

    def reading(self, work: Callable[[], R]) -> R:
        """Do what hardly ever changes anything without a transaction of the database; see `Store.reading`."""
        with self._lock:
            if self._depth:
                return work()
            self.refresh()
            self._require_world()
            if not self._parts.changed():  # a change from outside of transactions must not be undone
                changed_nothing, answer = self._try(work)
                if changed_nothing:
                    return answer
        with self.transaction():
            return work()

    def _try(self, work: Callable[[], R]) -> tuple[bool, R]:
        """Do the work and undo it; return whether there was nothing to undo, and what it has returned."""
        begin, changed_nothing = super().begin(), False
        try:
            answer = work()
            changed_nothing = not (self._undo or self._parts.changed())
        finally:
            super().end(begin, keep=False)
            if not changed_nothing:
                self._parts.restore()
        return changed_nothing, answer

    def snapshot(self) -> Version:
        """Take all records as they are now, with what other processes have changed."""
        with self.transaction():
            return super().snapshot()

    def restore(self, version: Version) -> Gone:
        """Go back to a snapshot; see `Engine`."""
        with self.transaction():
            return super().restore(version)

    def become(self, other: Engine) -> None:
        """Take over all records of another engine."""
        with self.transaction():
            super().become(other)

    def keep(self, parts: Mapping[str, Part]) -> None:
        """Keep these parts of the state besides the records."""
        with self.transaction():
            self._parts.watch(parts)

    @contextmanager
    def written_ahead(self, contents: Mapping[str, bytes]) -> Iterator[None]:
        """Write long contents before the transaction that keeps their records; see `Engine`."""
        long = {id(one): digest for digest, one in contents.items() if len(one) >= long_contents.LONG}
        for digest in long.values():
            long_contents.write_ahead(self._database, digest, contents[digest])
        self._written_ahead.update(long)
        try:
            yield
        finally:
            for one in long:
                self._written_ahead.pop(one, None)

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Take what other processes have changed, and no later change until the next transaction."""
        self.refresh()
        self._steady.thread = True
        try:
            yield
        finally:
            self._steady.thread = False

    def refresh(self) -> None:
        """Take what other processes have changed, where this thread reads outside of a transaction."""
        if getattr(self._steady, "thread", False):
            return
        with self._lock:
            if self._depth:
                return
            self._depth = 1  # so that restoring a part begins no transaction
            try:
                self._database.give_back(self._database.borrow(self._update))
            finally:
                self._depth = 0

    def beside(self, world: str) -> SqlEngine:
        """Return another world of the same database, whether it is there already or not."""
        return SqlEngine(self._database, self._json, world)

    def worlds(self) -> list[str]:
        """List the names of the other worlds that are kept in the database."""
        with self.transaction():
            return [name for (name,) in self._run(sql.NAMES, {"root": ""})]

    def forget(self) -> None:
        """Delete this world from the database."""
        with self.transaction():
            for statement in sql.FORGET:
                self._run(statement, {"w": self.world})
            self._let_go()

    def note_use(self, at: float) -> None:
        """Let all processes know that this world was used, in Unix seconds."""
        with self.transaction():
            self._run(sql.FORGET_USE, {"w": self.world})
            self._run(sql.NOTE_USE, {"w": self.world, "at": at})

    def forget_unused(self, since: float, now: float) -> None:
        """Delete the other worlds that nobody has used since then; see `Engine`."""
        with self.transaction():
            uses = self._run(sql.LAST_USES, {"root": ""}).fetchall()
        for name, used in uses:
            if used is None:
                self.beside(name).note_use(now)
            elif used < since:
                self.beside(name)._forget_unless_used(since)

    def _forget_unless_used(self, since: float) -> None:
        """Delete this world, unless somebody who uses it at this very moment has noted that."""
        with self.transaction():
            noted = self._run(sql.LAST_USE, {"w": self.world}).fetchone()
            if noted is not None and noted[0] < since:
                self.forget()

    def close(self) -> None:
        """End the connections to the database."""
        self._reading.end()
        self._database.close()

    def _run(self, statement: Executable, values: Any = ()) -> Any:
        assert self._connection is not None
        return self._database.run(self._connection, statement, values)

    def _begin(self, connection: PoolProxiedConnection) -> None:
        self._take(connection, self._database.begin(connection, self.world, self._version))
        self._require_world()

    def _require_world(self) -> None:
        if self._was_dropped:
            raise WorldGoneError(f"The world {self.world!r} was dropped. POST /_mock/worlds makes another.")

    def _update(self, connection: PoolProxiedConnection) -> None:
        self._take(connection, self._database.changed(connection, self.world, self._version))

    def _take(self, connection: PoolProxiedConnection, changed: Sequence[Changed]) -> None:
        """Bring what is held here up to date."""
        if not changed:
            if self._made is not None and not self._is_lost:
                self._let_go()
            return
        made, version, self._complete_since = changed[0][:3]
        self._generation = self._database.generation
        if (made, version) == (self._made, self._version):
            return
        if self._made is not None and (made != self._made or self._version < self._complete_since):
            self._let_go()
            changed = self._database.changed(connection, self.world, -1)
        self._apply(changed)
        self._made, self._version, self._was_dropped = made, version, False

    def _apply(self, changed: Sequence[Changed]) -> None:
        later: list[LaterContent] = []
        bodies: dict[str, str] = {}
        for *_, name, key, place, body, content in changed:
            collection = self._collections.get(name)
            if name == PARTS:
                bodies[key] = body
            elif collection is None:  # written by a newer version of the fake
                continue
            elif body is None:
                self.set(collection, _key_within(collection, key), None)
            else:
                record = self._json.read(body)
                if content is not None:
                    later.append(LaterContent(partial(self._read_content, content)))
                    record = replace(record, content=later[-1])
                self._places = max(self._places, place)
                self.set(collection, getattr(record, collection.key), Kept(place, record))
        self._reading.begin(later)
        self._undo.clear()  # these are changes of other processes
        self._parts.take(bodies)

    def _read_content(self, digest: str) -> bytes:
        return long_contents.read(self._database, digest)

    def _let_go(self) -> None:
        """Forget what is held here, as before the world was read."""
        for collection in self._collections.values():
            for key in collection.keys():  # noqa: SIM118 - not a dict
                self.set(collection, key, None)
        self._undo.clear()
        self._was_dropped = self._made is not None
        self._made, self._version = None, -1

    @property
    def _is_lost(self) -> bool:
        """Whether the database file was replaced, so that the whole world has to be written into the new one."""
        return self._made is not None and self._generation != self._database.generation

    def _finish(self) -> None:
        """Keep all changes at once. Where that fails, they are undone here, too."""
        connection, self._connection = self._connection, None
        assert connection is not None
        try:
            self._keep_changes(connection)
        except BaseException as problem:
            failed = isinstance(problem, self._database.errors)
            failure = self._database.failure_to_keep(connection, problem) if failed else None
            self._database.discard(connection)
            self._undo_since(0)
            self._parts.restore()
            if failure is not None:
                raise failure from problem
            raise
        self._database.give_back(connection)

    def _keep_changes(self, connection: PoolProxiedConnection) -> None:
        is_lost = self._is_lost
        parts = self._parts.changed(everything=is_lost)
        records = self._everything() if is_lost else self._changes()
        changes = [*self._values(connection, records), *values_of(parts)]
        if not changes:
            self._database.commit(connection)
            return
        made = uuid.uuid4().hex if is_lost or self._made is None else self._made
        version = self._version + 1
        if is_lost:
            log.warning("The file of the store was gone: the world %r is written again.", self.world)
        if version % REMEMBERED == 0:
            self._complete_since = version - REMEMBERED
            self._database.run(connection, sql.FORGET_REMOVALS, {"w": self.world, "until": self._complete_since})
        world = {"world": self.world, "made": made, "version": version, "complete_since": self._complete_since}
        self._database.keep(connection, world, changes)
        self._made, self._version, self._generation = made, version, self._database.generation
        self._parts.note(parts)

    def _changes(self) -> Iterator[Change]:
        """Yield what the transaction has made of each record that it has touched."""
        before: dict[tuple[Changeable, str], Kept | None] = {}
        for collection, key, row in self._undo:
            before.setdefault((collection, key), row)
        for (collection, key), was in before.items():
            row = collection.kept(key)
            if row != was:
                yield collection.name, key, row

    def _everything(self) -> Iterator[Change]:
        for name, row in self.rows():
            yield name, getattr(row.record, self._collections[name].key), Kept(row.place, row.record)

    def _values(self, connection: PoolProxiedConnection, changes: Iterable[Change]) -> Iterator[Values]:
        for name, key, row in changes:
            values = {"collection": name, "key": key_text(key), "place": 0, "body": None, "content": None}
            if row is not None:
                record, content = self._with_content_apart(connection, row.record)
                values |= {"place": row.place, "body": self._json.write(record), "content": content}
            yield values

    def _with_content_apart(self, connection: PoolProxiedConnection, record: Any) -> tuple[Any, str | None]:
        """Return a record without its content where that is long, and the digest by which that is kept."""
        content = getattr(record, "content", None)
        if isinstance(content, LaterContent):
            content = bytes(content)
        if not isinstance(content, bytes) or len(content) < long_contents.LONG:
            return record, None
        digest = self._written_ahead.get(id(content)) or digest_of(content)
        long_contents.keep(self._database, connection, digest, content)
        return replace(record, content=b""), digest


def _key_within(collection: MemoryCollection[Any], text: str) -> str:
    """Return the key that the database has as this text."""
    if collection.kept(text) is not None:
        return text
    return next((key for key in collection.keys() if key_text(key) == text), text)  # noqa: SIM118 - not a dict
