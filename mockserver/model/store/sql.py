"""The engine that keeps a world in a database: one that lasts, and that several processes share."""

from __future__ import annotations

import json
import os
import threading
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import bindparam, func, select

from mockserver.model.store import sql_schema
from mockserver.model.store.collection import Collection
from mockserver.model.store.engine import Row
from mockserver.model.store.position_text import key_text, position_text
from mockserver.model.store.sql_schema import entries, open_database, records
from mockserver.model.store.sql_schema import parts as parts_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection, CursorResult, Executable
    from sqlalchemy import Row as SqlRow

    from mockserver.model.store.collection import Declaration, Fields
    from mockserver.model.store.engine import Engine, Part
    from mockserver.model.store.record_json import RecordJson
    from mockserver.model.store.sorted_entries import Position

R = TypeVar("R")
Values = dict[str, Any]

BATCH = 64
"""Records that are read at once while those are sought that a page wants."""

_of_record = (
    (records.c.world == bindparam("w")) & (records.c.collection == bindparam("c")) & (records.c.key == bindparam("k"))
)
_of_entry = (
    (entries.c.world == bindparam("w"))
    & (entries.c.collection == bindparam("c"))
    & (entries.c.fields == bindparam("f"))
    & (entries.c.value == bindparam("v"))
)
_found = records.join(
    entries,
    (records.c.world == entries.c.world)
    & (records.c.collection == entries.c.collection)
    & (records.c.key == entries.c.key),
)
GET = select(records.c.body).where(_of_record)
GET_ROW = select(records.c.place, records.c.body).where(_of_record)
LAST_PLACE = select(func.max(records.c.place)).where(
    records.c.world == bindparam("w"), records.c.collection == bindparam("c")
)
UPDATE = records.update().where(_of_record).values(position=bindparam("p"), body=bindparam("b"))
REMOVE = records.delete().where(_of_record)
UNFILE = entries.delete().where(
    entries.c.world == bindparam("w"), entries.c.collection == bindparam("c"), entries.c.key == bindparam("k")
)
FIND = select(records.c.body).select_from(_found).where(_of_entry).order_by(records.c.place)
COUNT = select(func.count()).select_from(entries).where(_of_entry)
PAGE = (
    select(entries.c.position, records.c.body)
    .select_from(_found)
    .where(_of_entry, entries.c.position > bindparam("after"))
    .order_by(entries.c.position)
    .limit(bindparam("n"))
)
KEYS = select(records.c.collection, records.c.key).where(records.c.world == bindparam("w"))
PARTS = select(parts_table.c.name, parts_table.c.body).where(parts_table.c.world == bindparam("w"))
KEEP_PART = parts_table.update().where(parts_table.c.world == bindparam("w"), parts_table.c.name == bindparam("n"))


class SqlEngine:
    """Keeps the records and the parts of one world in a database.

    Each transaction is one of the database, alone in its world; what is read outside of one is what was last committed.
    """

    def __init__(self, address: str, record_json: RecordJson, world: str = "") -> None:
        """Raises StoreError for a database that cannot be used."""
        self.world = world
        self.json = record_json
        self._database = open_database(address)
        self._lock = threading.RLock()
        self._collections: dict[str, SqlCollection[Any]] = {}
        self._connected: tuple[int, Connection] | None = None
        self._depth = 0
        self._savepoints = 0
        self._parts: Mapping[str, Part] = {}
        self._known: dict[str, tuple[str, Any]] = {}
        """What is kept of each part, as text and as the snapshot that it is."""

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever kept of this world."""
        return not self.read(PARTS)

    def collection(self, declaration: Declaration) -> Collection[Any]:
        """Return the collection that is declared so."""
        return self._collections.setdefault(declaration.name, SqlCollection[Any](declaration, self))

    @contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[None]:
        """One thread and one process at a time; see `Store.transaction`."""
        with self._lock:
            if self._depth == 0:
                sql_schema.begin(self._connection, self.world)
            self._depth += 1
            kept = False
            try:
                if self._depth == 1:
                    self.refresh()
                yield
                kept = keep
            finally:
                try:
                    self._end_innermost(kept)
                finally:
                    self._depth -= 1

    def snapshot(self) -> list[list[tuple[Any, ...]]]:
        """Read all rows of this world."""
        with self.transaction():
            return [
                [tuple(row) for row in self.read(table.select().where(table.c.world == self.world))]
                for table in (records, entries)
            ]

    def restore(self, snapshot: list[list[tuple[Any, ...]]]) -> set[tuple[str, str]]:
        """Write the rows that `snapshot` read, in place of what there is; see `Engine.restore`."""
        with self.transaction():
            now = {tuple(row) for row in self.read(KEYS)}
            for table, rows in zip((records, entries), snapshot, strict=True):
                self.write(table.delete().where(table.c.world == self.world))
                if rows:
                    self.write(table.insert(), [dict(zip(table.c.keys(), row, strict=True)) for row in rows])
            return now - {tuple(row) for row in self.read(KEYS)}

    def rows(self) -> Iterator[tuple[str, Row]]:
        """Yield every record under the name of its collection."""
        statement = select(records.c.collection, records.c.place, records.c.body).where(records.c.world == self.world)
        for row in self.read(statement.order_by(records.c.collection, records.c.place)):
            record, declaration = self.json.read(row.body), self._collections[row.collection].declaration
            yield row.collection, Row(row.place, declaration.position(record, row.place), record)

    def become(self, other: Engine) -> None:
        """Take over all records of another engine."""
        with self.transaction():
            kept: list[Values] = []
            filed: list[Values] = []
            for name, row in other.rows():
                collection = self._collections[name]
                kept.append(collection.as_kept(row))
                filed += collection.as_filed(row.position, row.record)
            for table, values in ((records, kept), (entries, filed)):
                self.write(table.delete().where(table.c.world == self.world))
                if values:
                    self.write(table.insert(), values)

    def keep(self, parts: Mapping[str, Part]) -> None:
        """Keep these parts of the state besides the records."""
        with self.transaction():
            self._parts = parts
            self._known = {}
            self.refresh()

    def refresh(self) -> None:
        """Read the parts that another process has changed."""
        if not self._parts:
            return
        with self._lock:
            for row in self.read(PARTS):
                name, body = row.name, row.body
                if name in self._parts and self._known.get(name, ("",))[0] != body:
                    self._known[name] = body, None  # before it is restored, which may ask again
                    self._parts[name].restore(self.json.read(body))
                    self._known[name] = body, self._parts[name].snapshot()

    def close(self) -> None:
        """End the connection to the database."""
        with self._lock:
            if self._connected is not None:
                self._connected[1].close()
                self._connected = None
            self._database.dispose()

    def read(self, statement: Executable, values: Values | None = None) -> Sequence[SqlRow[Any]]:
        """Execute what changes nothing."""
        with self._lock:
            return self._connection.execute(statement, {"w": self.world, **(values or {})}).all()

    def write(self, statement: Executable, values: Values | list[Values] | None = None) -> CursorResult[Any]:
        """Execute what can be undone with the transaction that it is in, the innermost or all."""
        while self._savepoints < self._depth:
            self._savepoints += 1
            self._execute(f"SAVEPOINT s{self._savepoints}")
        return self._connection.execute(statement, values)

    @property
    def _connection(self) -> Connection:
        """One for each process: a fork must not speak on its parent's."""
        pid = os.getpid()
        if self._connected is not None and self._connected[0] != pid:
            self._database.dispose(close=False)
            self._connected = None
        if self._connected is None or self._connected[1].invalidated:
            self._connected = pid, self._database.connect()
        return self._connected[1]

    def _execute(self, text: str) -> None:
        self._connection.exec_driver_sql(text)

    def _end_innermost(self, kept: bool) -> None:
        """What no savepoint was made for has written nothing."""
        has_written = self._savepoints >= self._depth
        self._savepoints = min(self._savepoints, self._depth - 1)
        if has_written and not kept:
            self._execute(f"ROLLBACK TO SAVEPOINT s{self._depth}")
        if self._depth > 1:
            if has_written:
                self._execute(f"RELEASE SAVEPOINT s{self._depth}")
            return
        try:
            self._keep_parts()
        except BaseException:
            self._execute("ROLLBACK")
            raise
        self._execute("COMMIT")

    def _keep_parts(self) -> None:
        """What was counted stays counted, also where a request was refused and its changes undone."""
        for name, part in self._parts.items():
            snapshot = part.snapshot()
            text, known = self._known.get(name, ("", None))
            if known is not None and known == snapshot:
                continue
            body = self.json.write(snapshot)
            if body != text:
                done = self._connection.execute(KEEP_PART, {"w": self.world, "n": name, "body": body})
                if done.rowcount == 0:
                    self._connection.execute(parts_table.insert(), {"world": self.world, "name": name, "body": body})
            self._known[name] = body, snapshot


class SqlCollection(Collection[R], Generic[R]):
    """Records as rows, and what indexes find as others."""

    def __init__(self, declaration: Declaration, engine: SqlEngine) -> None:
        super().__init__(declaration)
        self._engine = engine

    def get(self, key: str | None) -> R | None:
        """Return the record with that key, or None."""
        found = [] if key is None else self._engine.read(GET, self._named(key))
        return self._engine.json.read(found[0].body) if found else None

    def put(self, record: R) -> R:
        """Keep a record in place of the one with the same key."""
        engine, key = self._engine, getattr(record, self.key)
        with engine.transaction():
            found = engine.read(GET_ROW, self._named(key))
            if not found:
                place = (engine.read(LAST_PLACE, {"c": self.name})[0][0] or 0) + 1
                row = Row(place, self.declaration.position(record, place), record)
                engine.write(records.insert(), self.as_kept(row))
                engine.write(entries.insert(), self.as_filed(row.position, record))
                return record
            place, old = found[0].place, engine.json.read(found[0].body)
            position, before = (self.declaration.position(one, place) for one in (record, old))
            values = {"p": position_text(position), "b": engine.json.write(record)}
            engine.write(UPDATE, {"w": engine.world, **self._named(key), **values})
            filed = self.as_filed(position, record)
            if filed != self.as_filed(before, old):
                engine.write(UNFILE, {"w": engine.world, **self._named(key)})
                engine.write(entries.insert(), filed)
        return record

    def remove(self, *keys: str) -> None:
        """Remove the records with these keys; missing ones are no mistake."""
        with self._engine.transaction():
            for key in keys:
                named = {"w": self._engine.world, **self._named(key)}
                if self._engine.write(REMOVE, named).rowcount == 0:
                    raise KeyError(key)
                self._engine.write(UNFILE, named)

    def position(self, record: R) -> Position:
        """Return where a record stands in the order of its collection."""
        if self.declaration.order is not None:
            return self.declaration.order(record)
        place = self._engine.read(GET_ROW, self._named(getattr(record, self.key)))[0].place
        return (place,)

    def as_kept(self, row: Row) -> Values:
        """The row of `records` for a record."""
        return {
            **self._prefix(row.record),
            "place": row.place,
            "position": position_text(row.position),
            "body": self._engine.json.write(row.record),
        }

    def as_filed(self, position: Position, record: R) -> list[Values]:
        """The rows of `entries` for a record."""
        text, prefix = position_text(position), self._prefix(record)
        return [
            {**prefix, "fields": ",".join(fields), "value": _value_text(value), "position": text}
            for fields, value in self.declaration.values(record)
        ]

    def _prefix(self, record: R) -> Values:
        key = key_text(getattr(record, self.key))
        return {"world": self._engine.world, "collection": self.name, "key": key}

    def _named(self, key: str) -> Values:
        return {"c": self.name, "k": key_text(key)}

    def _asked(self, index: Fields, value: object) -> Values:
        return {"c": self.name, "f": ",".join(index), "v": _value_text(value)}

    def _found(self, index: Fields, value: object) -> list[R]:
        read = self._engine.json.read
        return [read(row.body) for row in self._engine.read(FIND, self._asked(index, value))]

    def _page(
        self, index: Fields, value: object, after: Position | None, limit: int | None, wanted: Callable[[R], bool]
    ) -> list[R]:
        beyond = "" if after is None else position_text(after)
        batch = BATCH if limit is None else max(BATCH, limit)
        return list(islice(filter(wanted, self._walk(self._asked(index, value), beyond, batch)), limit))

    def _walk(self, asked: Values, beyond: str, batch: int) -> Iterable[R]:
        while True:
            rows = self._engine.read(PAGE, {**asked, "after": beyond, "n": batch})
            for row in rows:
                yield self._engine.json.read(row.body)
            if len(rows) < batch:
                return
            beyond = rows[-1].position

    def _count(self, index: Fields, value: object) -> int:
        return int(self._engine.read(COUNT, self._asked(index, value))[0][0])


def _value_text(value: object) -> str:
    return key_text(json.dumps(value))
