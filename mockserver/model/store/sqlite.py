"""Worlds in an SQLite file."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects.sqlite import insert

from mockserver.model.store.database import Database
from mockserver.model.store.sql_schema import BEGIN, records, worlds
from mockserver.model.store.sql_statements import CHANGED

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlalchemy.pool import PoolProxiedConnection

    from mockserver.model.store.database import Changed, Values


def _upsert(table: Table) -> Any:
    inserted = insert(table)
    keys = [column.name for column in table.primary_key]
    changes = {column.name: inserted.excluded[column.name] for column in table.c if column.name not in keys}
    return inserted.on_conflict_do_update(index_elements=keys, set_=changes)


LOG = 4 * 1024**2
"""The size in bytes from which the write-ahead log is copied into the file, as by SQLite's own default."""
COMMIT = 20 * 1024
"""The approximate size in bytes of what a transaction writes: a few pages."""
CHECKPOINT = "mockserver-checkpoint"
"""The name of the thread that copies the log into the file."""
KEEP_RECORD, KEEP_WORLD = _upsert(records), _upsert(worlds)


class SqliteDatabase(Database):
    """An SQLite file, in which one transaction is open at a time."""

    def __init__(self, address: str) -> None:
        self._turn = threading.RLock()
        self._written = 0
        """The approximate size in bytes of the write-ahead log."""
        self._checkpoint: threading.Thread | None = None
        super().__init__(address)

    def enter(self) -> None:
        """Wait for the other threads here: SQLite would look only now and then whether they are done."""
        self._turn.acquire()

    def leave(self) -> None:
        """Let another thread of this process begin a transaction."""
        self._turn.release()

    def begin(self, connection: PoolProxiedConnection, world: str, since: int) -> list[Changed]:
        """Begin a transaction; see `Database`."""
        self.run(connection, BEGIN["sqlite"])
        return self.changed(connection, world, since)

    def changed(self, connection: PoolProxiedConnection, world: str, since: int) -> list[Changed]:
        """Return what has changed; see `Database`."""
        found: list[Changed] = self.run(connection, CHANGED, {"world": world, "since": since}).fetchall()
        return found

    def keep(self, connection: PoolProxiedConnection, world: Values, changes: list[Values]) -> None:
        """Write the changes and commit; see `Database`."""
        known = {"world": world["world"], "version": world["version"]}
        self.run(connection, KEEP_RECORD, [{**known, **change} for change in changes])
        self.run(connection, KEEP_WORLD, world)
        self.commit(connection)

    def commit(self, connection: PoolProxiedConnection) -> None:
        """Commit a transaction; see `Database`."""
        self.run(connection, "COMMIT")
        self._written += COMMIT

    def note_written(self, size: int) -> None:
        """Count what was written to the log; see `Database`."""
        self._written += size

    def tidy(self) -> None:
        """Have a long log copied into the file by another thread: SQLite waits for the disk meanwhile."""
        if self._written < LOG or (self._checkpoint is not None and self._checkpoint.is_alive()):
            return
        self._written = 0
        self._checkpoint = threading.Thread(target=self._bring_in_the_log, name=CHECKPOINT, daemon=True)
        self._checkpoint.start()

    def close(self) -> None:
        """End all connections, once the log is in the file."""
        if self._checkpoint is not None:
            self._checkpoint.join()
        super().close()

    def _bring_in_the_log(self) -> None:
        with suppress(*self.errors):  # the next use of the database reports it
            connection = self._engine.raw_connection()  # no other thread waits for this one when the file is replaced
            try:
                self.run(connection, "PRAGMA wal_checkpoint(PASSIVE)").fetchall()
            finally:
                connection.close()
