"""The tables for worlds in a database, and opening a database with these tables or making them."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    Index,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    event,
    inspect,
    make_url,
    select,
)
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import QueuePool

from mockserver.model.store.engine import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Engine

SCHEMA = 3
"""The version of these tables. A change of them needs a step in `MIGRATIONS`."""
SQLITE_HEADER = b"SQLite format 3\x00"
PATIENCE = 30
"""Seconds that a process waits for the transaction of another, or for a connection."""

_text = String().with_variant(String(collation="C"), "postgresql")
metadata = MetaData()
meta = Table(
    "pinterest_mock",
    metadata,
    Column("name", _text, primary_key=True),
    Column("value", _text, nullable=False),
)
"""The table that marks a database as the fake's and holds the version of its tables."""
worlds = Table(
    "worlds",
    metadata,
    Column("world", _text, primary_key=True),
    Column("made", _text, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("complete_since", BigInteger, nullable=False),
)
"""The worlds: `made` tells apart those of one name, `version` is the last change, and removals are remembered since
`complete_since`."""
uses = Table(
    "uses",
    metadata,
    Column("world", _text, primary_key=True),
    Column("at", Float, nullable=False),
)
"""When named worlds were last used, in Unix seconds, if that was noted."""
PARTS = "parts"
"""The name of the collection for the parts of a world besides its records, such as its clock and settings."""
records = Table(
    "records",
    metadata,
    Column("world", _text, primary_key=True),
    Column("collection", _text, primary_key=True),
    Column("key", _text, primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("place", BigInteger, nullable=False),
    Column("body", Text),
    Column("content", _text),
    Index("records_by_version", "world", "version"),
    Index("records_by_content", "content"),
)
"""The records, each with the number of its last change; a removed one has no body.

A long content is in the table `contents`; `content` is its digest.
"""
contents = Table(
    "contents",
    metadata,
    Column("digest", _text, primary_key=True),
    Column("upload", _text, nullable=False),
    Column("at", Float, nullable=False),
    Index("contents_by_upload", "upload"),
)
"""The complete long contents of records: the upload with the pieces of each, and its last use in Unix seconds."""
pieces = Table(
    "pieces",
    metadata,
    Column("upload", _text, primary_key=True),
    Column("number", BigInteger, primary_key=True),
    Column("at", Float, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""The pieces of contents that uploads have written, and the time of each upload in Unix seconds."""


def _keep_changes_by_number(connection: Connection) -> None:
    """Migrate to version 2: processes hold the records, and the database says which have changed."""
    connection.exec_driver_sql("DROP INDEX records_by_place")
    connection.exec_driver_sql("ALTER TABLE records RENAME TO records_before")
    metadata.create_all(connection)  # in the form of the latest version
    copy = "INSERT INTO records (world, collection, key, version, place, body) SELECT world,"
    for statement in (
        f"{copy} collection, key, 1, place, body FROM records_before",
        f"{copy} '{PARTS}', name, 1, 0, body FROM parts",
        "INSERT INTO worlds (world, made, version, complete_since) SELECT DISTINCT world, 'before', 1, 0 FROM parts",
        *(f"DROP TABLE {table}" for table in ("records_before", "entries", "parts")),
    ):
        connection.exec_driver_sql(statement)


def _keep_contents_apart(connection: Connection) -> None:
    """Version 3: long contents have rows of their own. Those that are there stay where they are."""
    if "content" not in {column["name"] for column in inspect(connection).get_columns(records.name)}:
        connection.exec_driver_sql("ALTER TABLE records ADD COLUMN content VARCHAR")
        next(index for index in records.indexes if index.name == "records_by_content").create(connection)


BEGIN = {
    "sqlite": "BEGIN IMMEDIATE",
    "postgresql": f"BEGIN; SELECT pg_advisory_xact_lock(hashtext('{meta.name}'), hashtext('{{world}}'))",
}
"""SQL that begins the only transaction in a world, by database; names of worlds have neither quotes nor braces."""
MIGRATIONS: dict[int, Callable[[Connection], object]] = {2: _keep_changes_by_number, 3: _keep_contents_apart}
"""Functions that migrate tables to a version from the one before, by number of the new version."""


def open_database(address: str) -> Engine:
    """Open the database, with the fake's tables in it.

    Raises StoreError, and leaves it as it is, where it is something else, is damaged or comes from a newer version.
    """
    try:
        url = make_url(address)
        if url.drivername == "postgresql":
            url = url.set(drivername="postgresql+psycopg")
        if url.drivername == "sqlite":
            _require_sqlite_file(url.database)
        engine = create_engine(
            url,
            isolation_level="AUTOCOMMIT",
            connect_args=_connect_args(url.drivername),
            poolclass=QueuePool,
            max_overflow=-1,
            pool_reset_on_return=None,  # every transaction is ended by its own code
        )
        if url.drivername == "sqlite":
            event.listen(engine, "connect", _prepare_sqlite)
        try:
            _take_possession(engine)
        except BaseException:
            engine.dispose()
            raise
        return engine
    except (ArgumentError, NoSuchModuleError, ImportError) as problem:
        raise StoreError(f"A store is memory, sqlite:///FILE or postgresql://USER@HOST/DATABASE: {problem}.") from None
    except DBAPIError as problem:
        shown = make_url(address).render_as_string()
        raise StoreError(f"The store {shown} cannot be used: {problem.orig}") from None


def _take_possession(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql(BEGIN[engine.dialect.name].format(world=""))
        try:
            _require_ours(connection, engine.url.render_as_string())
            _migrate(connection)
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise
        connection.exec_driver_sql("COMMIT")
        if engine.dialect.name == "sqlite":
            _let_readers_go_on(connection)


def _let_readers_go_on(connection: Connection) -> None:
    """Keep a log beside the file, so that readers do not wait for writers; the file remembers this setting.

    SQLite waits for nobody here: where another opens the file at the same moment, that one does it.
    """
    with contextlib.suppress(OperationalError):
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")


def _connect_args(drivername: str) -> dict[str, Any]:
    if drivername == "sqlite":
        return {"timeout": PATIENCE, "check_same_thread": False}
    return {"connect_timeout": PATIENCE, "options": f"-c lock_timeout={PATIENCE}s"}


def _prepare_sqlite(connection: Any, _: object) -> None:
    """Set up a connection. What was committed survives the sudden end of a process, but maybe not of the machine."""
    connection.isolation_level = None
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")  # `SqliteDatabase.tidy` does this outside of transactions


def _require_sqlite_file(name: str | None) -> None:
    if not name or name == ":memory:":
        raise StoreError("sqlite:///FILE names a file; a world that need not last is --store memory.")
    path = Path(name)
    if path.is_dir():
        raise StoreError(f"{path} is a directory, not a file that a world could be kept in.")
    if not path.parent.is_dir():
        raise StoreError(f"There is no directory {path.parent} for the file {path.name}.")
    if not path.exists() or not path.stat().st_size:
        return
    if not os.access(path, os.R_OK | os.W_OK):
        raise StoreError(f"{path} cannot be read and written: its permissions do not allow it.")
    with path.open("rb") as file:
        if file.read(len(SQLITE_HEADER)) != SQLITE_HEADER:
            raise StoreError(f"{path} is not a file of SQLite. It was left as it is; name another.")


def _require_ours(connection: Connection, address: str) -> None:
    if connection.dialect.name == "sqlite":
        state = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if state != "ok":
            raise StoreError(f"{address} is damaged: {state}. It was left as it is; name another, or a copy of it.")
    tables = set(inspect(connection).get_table_names())
    if meta.name not in tables:
        if tables & set(metadata.tables) or (tables and connection.dialect.name == "sqlite"):
            raise StoreError(f"{address} holds something else ({', '.join(sorted(tables)[:5])}). It was left as it is.")
        return
    version = _version(connection)
    if version > SCHEMA:
        raise StoreError(
            f"{address} was written by a newer pytest-pinterest (tables of version {version}, here {SCHEMA})."
            " It was left as it is; install that version, or name another store."
        )


def _version(connection: Connection) -> int:
    found = connection.execute(select(meta.c.value).where(meta.c.name == "schema")).scalar()
    return int(found) if found and found.isdecimal() else 0


def _migrate(connection: Connection) -> None:
    meta.create(connection, checkfirst=True)
    version = _version(connection)
    if version == 0:
        connection.execute(meta.insert().values(name="schema", value=str(SCHEMA)))
    elif version < SCHEMA:
        for number in range(version + 1, SCHEMA + 1):
            MIGRATIONS[number](connection)
        connection.execute(meta.update().where(meta.c.name == "schema").values(value=str(SCHEMA)))
    metadata.create_all(connection)
