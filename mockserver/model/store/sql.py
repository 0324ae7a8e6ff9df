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
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from sqlalchemy import Connection, Executable

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
    .offset(bindparam("none", 0))  # SQLite's dialect would add one without a name
)
EVERY = {table: table.select().where(table.c.world == bindparam("w")) for table in (records, entries)}
FORGET = {table: table.delete().where(table.c.world == bindparam("w")) for table in (records, entries)}
INSERT = {table: table.insert() for table in (records, entries, parts_table)}
ROWS = (
    select(records.c.collection, records.c.place, records.c.body)
    .where(records.c.world == bindparam("w"))
    .order_by(records.c.collection, records.c.place)
)
KEYS = select(records.c.collection, records.c.key).where(records.c.world == bindparam("w"))
PARTS = select(parts_table.c.name, parts_table.c.body).where(parts_table.c.world == bindparam("w"))
KEEP_PART = (
    parts_table.update()
    .where(parts_table.c.world == bindparam("w"), parts_table.c.name == bindparam("n"))
    .values(body=bindparam("b"))
)


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
        own: Any = self._database.dialect
        self._dialect = type(own)(paramstyle="named" if own.name == "sqlite" else own.paramstyle)  # never by position
        self._texts: dict[Executable, str] = {}
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
            return [[tuple(row) for row in self.read(EVERY[table])] for table in (records, entries)]

    def restore(self, snapshot: list[list[tuple[Any, ...]]]) -> set[tuple[str, str]]:
        """Write the rows that `snapshot` read, in place of what there is; see `Engine.restore`."""
        with self.transaction():
            now = {tuple(row) for row in self.read(KEYS)}
            for table, rows in zip((records, entries), snapshot, strict=True):
                self.write(FORGET[table], {"w": self.world})
                if rows:
                    self.write(INSERT[table], [dict(zip(table.c.keys(), row, strict=True)) for row in rows])
            return now - {tuple(row) for row in self.read(KEYS)}

    def rows(self) -> Iterator[tuple[str, Row]]:
        """Yield every record under the name of its collection."""
        for name, place, body in self.read(ROWS):
            record, declaration = self.json.read(body), self._collections[name].declaration
            yield name, Row(place, declaration.position(record, place), record)

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
                self.write(FORGET[table], {"w": self.world})
                if values:
                    self.write(INSERT[table], values)

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
            for name, body in self.read(PARTS):
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

    def read(self, statement: Executable, values: Values | None = None) -> list[tuple[Any, ...]]:
        """Execute what changes nothing; a statement is one of this module, made once."""
        with self._lock:
            found: list[tuple[Any, ...]] = self._execute(
                self._text(statement), {"w": self.world, **(values or {})}
            ).fetchall()
            return found

    def write(self, statement: Executable, values: Values | list[Values]) -> int:
        """Execute what can be undone with the transaction that it is in, the innermost or all; how many rows it met."""
        while self._savepoints < self._depth:
            self._savepoints += 1
            self._execute(f"SAVEPOINT s{self._savepoints}")
        return int(self._execute(self._text(statement), values).rowcount)

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

    def _text(self, statement: Executable) -> str:
        text = self._texts.get(statement)
        if text is None:
            compiled = statement.compile(dialect=self._dialect)  # type: ignore[attr-defined]  # each of ours has it
            text = self._texts[statement] = str(compiled)
        return text

    def _execute(self, text: str, values: Values | list[Values] | None = None) -> Any:
        """The driver's cursor: SQLAlchemy takes three times as long to look up what to do, and to shape the rows."""
        connection = self._connection
        raw = connection.connection
        cursor = raw.cursor()
        try:
            if isinstance(values, list):
                cursor.executemany(text, values)
            else:
                cursor.execute(text, values or {})
        except Exception as problem:
            if connection.dialect.is_disconnect(problem, raw, cursor):  # type: ignore[arg-type]  # of the driver
                connection.invalidate(problem)  # the next one begins on a new connection
            raise
        return cursor

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
                done = self._execute(self._text(KEEP_PART), {"w": self.world, "n": name, "b": body})
                if done.rowcount == 0:
                    row = {"world": self.world, "name": name, "body": body}
                    self._execute(self._text(INSERT[parts_table]), row)
            self._known[name] = body, snapshot


class SqlCollection(Collection[R], Generic[R]):
    """Records as rows, and what indexes find as others."""

    def __init__(self, declaration: Declaration, engine: SqlEngine) -> None:
        super().__init__(declaration)
        self._engine = engine

    def get(self, key: str | None) -> R | None:
        """Return the record with that key, or None."""
        found = [] if key is None else self._engine.read(GET, self._named(key))
        return self._engine.json.read(found[0][0]) if found else None

    def put(self, record: R) -> R:
        """Keep a record in place of the one with the same key."""
        engine, key = self._engine, getattr(record, self.key)
        with engine.transaction():
            found = engine.read(GET_ROW, self._named(key))
            if not found:
                place = (engine.read(LAST_PLACE, {"c": self.name})[0][0] or 0) + 1
                row = Row(place, self.declaration.position(record, place), record)
                engine.write(INSERT[records], self.as_kept(row))
                engine.write(INSERT[entries], self.as_filed(row.position, record))
                return record
            place, old = found[0][0], engine.json.read(found[0][1])
            position, before = (self.declaration.position(one, place) for one in (record, old))
            values = {"p": position_text(position), "b": engine.json.write(record)}
            engine.write(UPDATE, {"w": engine.world, **self._named(key), **values})
            filed = self.as_filed(position, record)
            if filed != self.as_filed(before, old):
                engine.write(UNFILE, {"w": engine.world, **self._named(key)})
                engine.write(INSERT[entries], filed)
        return record

    def remove(self, *keys: str) -> None:
        """Remove the records with these keys; missing ones are no mistake."""
        with self._engine.transaction():
            for key in keys:
                named = {"w": self._engine.world, **self._named(key)}
                if self._engine.write(REMOVE, named) == 0:
                    raise KeyError(key)
                self._engine.write(UNFILE, named)

    def position(self, record: R) -> Position:
        """Return where a record stands in the order of its collection."""
        if self.declaration.order is not None:
            return self.declaration.order(record)
        place = self._engine.read(GET_ROW, self._named(getattr(record, self.key)))[0][0]
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
        return [read(body) for (body,) in self._engine.read(FIND, self._asked(index, value))]

    def _page(
        self, index: Fields, value: object, after: Position | None, limit: int | None, wanted: Callable[[R], bool]
    ) -> list[R]:
        beyond = "" if after is None else position_text(after)
        batch = BATCH if limit is None else max(BATCH, limit)
        return list(islice(filter(wanted, self._walk(self._asked(index, value), beyond, batch)), limit))

    def _walk(self, asked: Values, beyond: str, batch: int) -> Iterable[R]:
        while True:
            rows = self._engine.read(PAGE, {**asked, "after": beyond, "n": batch, "none": 0})
            for _, body in rows:
                yield self._engine.json.read(body)
            if len(rows) < batch:
                return
            beyond = rows[-1][0]

    def _count(self, index: Fields, value: object) -> int:
        return int(self._engine.read(COUNT, self._asked(index, value))[0][0])


def _value_text(value: object) -> str:
    return key_text(json.dumps(value))
