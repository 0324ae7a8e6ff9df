"""Servers whose world is in a database: in a file of SQLite, or in PostgreSQL behind several processes."""

from __future__ import annotations

import os
import sys
import uuid
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from benchmarks.peers import started
from benchmarks.server import Served
from mockserver import PinterestMock
from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

POSTGRESQL = "PINTEREST_TEST_POSTGRESQL"
"""The environment variable that names a server on which databases may be made, as `postgresql://USER@HOST/DATABASE`."""
WORKERS = 4


def sqlite_server() -> Server:
    """Serve a fake that keeps its world in a new file, which outlives a process that is ended."""
    file = Path(mkdtemp(prefix="pinterest-mock-"), "world.db")
    return Server(PinterestMock(consent="auto", store=f"sqlite:///{file}"), inline=True)


def postgresql_servers(stack: ExitStack) -> list[tuple[str, Served]]:
    """Serve from one process and from several, each on a database of its own; nothing where there is no PostgreSQL."""
    if not os.environ.get(POSTGRESQL):
        return []
    return [
        (f"PostgreSQL, {count} worker{'s' if count > 1 else ''}", stack.enter_context(_workers(count)))
        for count in (1, WORKERS)
    ]


@contextmanager
def _workers(count: int) -> Iterator[Served]:
    def command(port: int) -> list[str]:
        words = f"-w {count} -k gthread --threads 8 --keep-alive 60 -b 127.0.0.1:{port} --log-level warning"
        return [sys.executable, "-m", "gunicorn", *words.split(), "mockserver.wsgi:from_environment()"]

    with _database() as address:
        variables = {"PINTEREST_MOCK_STORE": address, "PINTEREST_MOCK_CONSENT": "auto"}
        with started(command, "/healthz", variables) as (port, process, _):
            yield Served(port, process.pid)


@contextmanager
def _database() -> Iterator[str]:
    import sqlalchemy  # comes with the extra `store`

    url = sqlalchemy.make_url(os.environ[POSTGRESQL])
    name = f"pinterest_mock_{uuid.uuid4().hex}"
    engine = sqlalchemy.create_engine(url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
        try:
            yield url.set(database=name).render_as_string(hide_password=False)
        finally:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    engine.dispose()
