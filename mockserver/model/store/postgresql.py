"""Worlds in PostgreSQL, which many processes can share: a transaction takes one round trip to begin and one to end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from psycopg import errors, pq
from sqlalchemy.dialects import postgresql

from mockserver.model.store.database import Database
from mockserver.model.store.sql_schema import BEGIN
from mockserver.model.store.sql_statements import CHANGED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Executable
    from sqlalchemy.pool import PoolProxiedConnection

    from mockserver.model.store.database import Changed, Values

_numbered = postgresql.dialect(paramstyle="numeric_dollar")  # type: ignore[no-untyped-call]  # SQLAlchemy's
PREPARE_CHANGED = f"PREPARE pinterest_mock_changed AS {CHANGED.compile(dialect=_numbered)}"
PREPARE_KEEP = """
PREPARE pinterest_mock_keep (text, bigint, text[], text[], bigint[], text[], text[]) AS
    INSERT INTO records (world, collection, key, version, place, body, content)
    SELECT $1, c, k, $2, p, b, d FROM unnest($3, $4, $5, $6, $7) AS changed (c, k, p, b, d)
    ON CONFLICT (world, collection, key) DO UPDATE
    SET version = excluded.version, place = excluded.place, body = excluded.body, content = excluded.content;
PREPARE pinterest_mock_keep_world (text, text, bigint, bigint) AS
    INSERT INTO worlds (world, made, version, complete_since) VALUES ($1, $2, $3, $4)
    ON CONFLICT (world)
    DO UPDATE SET made = excluded.made, version = excluded.version, complete_since = excluded.complete_since
"""
"""Statements that each connection prepares once. They are run as text through libpq, faster than psycopg's cursors."""


class PostgresqlDatabase(Database):
    """A PostgreSQL database, in which each world has one transaction at a time."""

    def begin(self, connection: PoolProxiedConnection, world: str, since: int) -> list[Changed]:
        """Begin a transaction; see `Database`."""
        return self._ask(connection, f"{BEGIN['postgresql'].format(world=world)}; {_changed(world, since)}")

    def changed(self, connection: PoolProxiedConnection, world: str, since: int) -> list[Changed]:
        """Return what has changed; see `Database`."""
        return self._ask(connection, _changed(world, since))

    def keep(self, connection: PoolProxiedConnection, world: Values, changes: list[Values]) -> None:
        """Write the changes and commit; see `Database`."""
        columns = (_array(connection, [change[name] for change in changes]) for name in COLUMNS)
        self._ask(
            connection,
            f"EXECUTE pinterest_mock_keep('{world['world']}', {world['version']}, {', '.join(columns)});"
            f" EXECUTE pinterest_mock_keep_world('{world['world']}', '{world['made']}', {world['version']},"
            f" {world['complete_since']}); COMMIT",
        )

    def commit(self, connection: PoolProxiedConnection) -> None:
        """Commit a transaction; see `Database`."""
        self._ask(connection, "COMMIT")

    def bodies(self, connection: PoolProxiedConnection, statement: Executable, values: Values) -> Iterator[bytes]:
        """See `Database`. As bytes, where psycopg would have them written out as text, and read that."""
        cursor: Any = connection.cursor(binary=True)
        return (bytes(body) for (body,) in cursor.execute(self._text(statement), values))

    def _prepare(self, connection: PoolProxiedConnection) -> None:
        self._ask(connection, f"{PREPARE_CHANGED}; {PREPARE_KEEP}")

    def _ask(self, connection: PoolProxiedConnection, text: str) -> list[Changed]:
        """Send statements in one go; return the rows of the last, as `CHANGED` has them."""
        driver: Any = connection.driver_connection
        result = driver.pgconn.exec_(text.encode())
        if result.status not in (pq.ExecStatus.TUPLES_OK, pq.ExecStatus.COMMAND_OK):
            raise errors.error_from_result(result)
        return [_row(result, number) for number in range(result.ntuples)]


COLUMNS = ("collection", "key", "place", "body", "content")


def _changed(world: str, since: int) -> str:
    """Write the statement for `changed`; the name of a world has neither quotes nor backslashes."""
    return f"EXECUTE pinterest_mock_changed({since}, '{world}')"


def _array(connection: PoolProxiedConnection, values: list[Any]) -> str:
    driver: Any = connection.driver_connection
    escape = pq.Escaping(driver.pgconn).escape_literal
    if isinstance(values[0], int):
        return f"ARRAY[{', '.join(map(str, values))}]"
    return f"ARRAY[{', '.join('NULL' if one is None else escape(one.encode()).decode() for one in values)}]::text[]"


def _row(result: Any, number: int) -> Changed:
    values = [result.get_value(number, column) for column in range(8)]
    made, version, complete_since, collection, key, place, body, content = (one and one.decode() for one in values)
    return made, int(version), int(complete_since), collection, key, place and int(place), body, content
