"""A database that keeps worlds: its connections, its statements and its failures."""

from __future__ import annotations

import os
import threading
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import SQLAlchemyError

from mockserver.model.store import sql_schema
from mockserver.model.store.engine import StoreError, StoreUnavailableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Executable
    from sqlalchemy.pool import PoolProxiedConnection

Values = dict[str, Any]
NOTHING_CHANGED = "Nothing was changed; the same request works once the database does."
NOBODY_KNOWS = "Whether anything was changed is not known, for the connection ended: look before you repeat it."
Changed = Sequence[Any]
"""The `made`, `version` and `complete_since` of a world; the collection, key, place, body and content of a record."""


class Database(ABC):
    """The database that the worlds of one process share, with a connection for each transaction that is open."""

    def __init__(self, address: str) -> None:
        """Open the database. Raises StoreError for one that cannot be used."""
        self._address = address
        self._opening = threading.Lock()
        self._idle: list[PoolProxiedConnection] = []
        """Connections that are not in use. SQLAlchemy's pool takes ten times as long to lend one."""
        self.generation = 0
        """How often the file of an SQLite database was replaced, for example because somebody deleted it."""
        self._open()

    def _open(self) -> None:
        self._engine = sql_schema.open_database(self._address)
        own: Any = self._engine.dialect
        self._dialect = type(own)(paramstyle="named" if own.name == "sqlite" else own.paramstyle)  # named parameters
        self._texts: dict[Executable, str] = {}
        self._process = os.getpid()
        self._path = Path(self._engine.url.database or "") if own.name == "sqlite" else None
        self._file = self._identity()
        self.errors: tuple[type[Exception], ...] = (own.loaded_dbapi.Error, SQLAlchemyError, OSError)
        """The exceptions that connecting and executing may raise."""

    def enter(self) -> None:  # noqa: B027  # only some databases wait
        """Wait until this process may begin a transaction."""

    def leave(self) -> None:  # noqa: B027 - only some databases wait
        """Let another thread of this process begin one."""

    def note_written(self, size: int) -> None:  # noqa: B027 - only some databases need it
        """Count the bytes that were written outside the transactions of worlds."""

    def tidy(self) -> None:  # noqa: B027 - only some databases need it
        """Do maintenance that takes long; the caller is in no transaction, so no other thread waits for it."""

    @contextmanager
    def connection(self) -> Iterator[PoolProxiedConnection]:
        """Lend a connection for what is no transaction of a world. Raises StoreUnavailableError for what fails."""
        connection = self.borrow(lambda _: None)
        try:
            yield connection
        except BaseException as problem:
            self.discard(connection)
            if isinstance(problem, self.errors):
                raise self.failure(problem) from problem
            raise
        self.give_back(connection)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Keep other threads of this process from changing the database."""
        self.enter()
        try:
            yield
        finally:
            self.leave()

    def borrow(self, prepare: Callable[[PoolProxiedConnection], None]) -> PoolProxiedConnection:
        """Lend a connection that nobody else uses until it is given back; `prepare` uses it first.

        One that has ended meanwhile is replaced by another. Raises StoreUnavailableError.
        """
        try:
            return self._prepared(prepare)
        except _DisconnectedError:
            self._close_idle()  # if one has ended, the server has probably closed all of them
        try:
            return self._prepared(prepare)
        except _DisconnectedError as ended:
            raise self.failure(ended) from ended

    @abstractmethod
    def begin(self, connection: PoolProxiedConnection, world: str, since: int) -> Sequence[Changed]:
        """Begin a transaction that no other process is in for this world; return what `changed` returns then."""

    @abstractmethod
    def changed(self, connection: PoolProxiedConnection, world: str, since: int) -> Sequence[Changed]:
        """Return the world's last change, with each record changed since another one; nothing for an unknown world."""

    @abstractmethod
    def keep(self, connection: PoolProxiedConnection, world: Values, changes: list[Values]) -> None:
        """Write what has become of records and the number of the world's change, and commit."""

    @abstractmethod
    def commit(self, connection: PoolProxiedConnection) -> None:
        """Commit a transaction that has changed nothing, or only what `run` has."""

    def give_back(self, connection: PoolProxiedConnection) -> None:
        """Let others use a connection; it must not have an open transaction."""
        self._idle.append(connection)

    def discard(self, connection: PoolProxiedConnection) -> None:
        """Close a connection on which something went wrong, and with it end the transaction."""
        connection.invalidate()

    def run(self, connection: PoolProxiedConnection, statement: Executable | str, values: Any = ()) -> Any:
        """Execute a statement of this module's users, made once, and return the driver's cursor.

        SQLAlchemy would take three times as long to look up what to do, and to shape the rows.
        """
        cursor = connection.cursor()
        text = statement if isinstance(statement, str) else self._text(statement)
        if isinstance(values, list):
            cursor.executemany(text, values)
        elif values:
            cursor.execute(text, values)
        else:
            cursor.execute(text)
        return cursor

    def bodies(self, connection: PoolProxiedConnection, statement: Executable, values: Values) -> Iterator[bytes]:
        """Yield the bytes in the one column that a statement asks for."""
        return (body for (body,) in self.run(connection, statement, values))

    def failure(self, problem: BaseException, outcome: str = NOTHING_CHANGED) -> StoreUnavailableError:
        """Build the error that says what went wrong and what to do."""
        shown = self._engine.url.render_as_string()
        said = (str(getattr(problem, "orig", None) or problem).strip() or type(problem).__name__).splitlines()[0]
        advice = next((advice for words, advice in ADVICE.items() if words in said), "")
        return StoreUnavailableError(f"The store {shown} could not be used: {said.rstrip('.')}. {outcome}{advice}")

    def failure_to_keep(self, connection: PoolProxiedConnection, problem: BaseException) -> StoreUnavailableError:
        """Build the error for a transaction that could not be ended; it is undone only if the database refused it."""
        return self.failure(problem, NOBODY_KNOWS if self._has_ended(connection, problem) else NOTHING_CHANGED)

    def close(self) -> None:
        """End all connections."""
        self._close_idle()
        self._engine.dispose()

    def _prepared(self, prepare: Callable[[PoolProxiedConnection], None]) -> PoolProxiedConnection:
        try:
            connection = self._connected()
        except self.errors as problem:
            raise self.failure(problem) from problem
        try:
            prepare(connection)
        except BaseException as problem:
            has_ended = self._has_ended(connection, problem)
            self.discard(connection)
            if has_ended:
                raise _DisconnectedError(str(problem)) from problem
            if isinstance(problem, self.errors):
                raise self.failure(problem) from problem
            raise
        return connection

    def _has_ended(self, connection: PoolProxiedConnection, problem: Any) -> bool:
        driver: Any = connection.driver_connection
        dialect: Any = self._engine.dialect
        return isinstance(problem, self.errors) and bool(dialect.is_disconnect(problem, driver, None))

    def _prepare(self, connection: PoolProxiedConnection) -> None:  # noqa: B027 - only some databases need it
        """Execute what each new connection needs first."""

    def _connected(self) -> PoolProxiedConnection:
        if self._process != os.getpid():  # a forked process must not use its parent's connections
            self._idle = []
            self._process = os.getpid()
        if self._path is not None and self._identity() != self._file:
            self._open_again()
        try:
            return self._idle.pop()
        except IndexError:
            connection = self._engine.raw_connection()
            self._prepare(connection)
            return connection

    def _close_idle(self) -> None:
        while self._idle:
            self.discard(self._idle.pop())

    def _open_again(self) -> None:
        """Open the new file; this process holds the worlds, and each is written there at its next transaction."""
        with self._opening:
            if self._identity() == self._file:
                return
            self.close()
            try:
                self._open()
            except StoreError as problem:
                raise StoreUnavailableError(str(problem)) from None
            self.generation += 1

    def _identity(self) -> tuple[int, int] | None:
        if self._path is None:
            return None
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _text(self, statement: Executable) -> str:
        text = self._texts.get(statement)
        if text is None:
            compiled = statement.compile(dialect=self._dialect)  # type: ignore[attr-defined]  # all here have it
            text = self._texts[statement] = str(compiled)
        return text


class _DisconnectedError(Exception):
    """A connection that turned out to be closed before the transaction on it had begun."""


ADVICE = {
    "database is locked": " Another program holds the file locked: end its transaction, or close it.",
    "readonly": " The file, or its directory, may not be written to.",
    "is full": " Make room on the disk.",
    "disk I/O": " Is the disk full, or the file too large?",
    "lock timeout": " Another process has been in a transaction for too long.",
}
"""Advice for the developer, by words in the messages of SQLite and PostgreSQL."""
