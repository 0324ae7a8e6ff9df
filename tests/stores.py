"""Places where a world can be kept, for tests: each an address that nobody else uses."""

from __future__ import annotations

import contextlib
import os
import uuid
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POSTGRESQL = "PINTEREST_TEST_POSTGRESQL"
"""The environment variable that names a server on which tests may make databases, as `postgresql://USER@HOST/DATABASE`."""


@contextlib.contextmanager
def store_address(kind: str, directory: Path) -> Iterator[str]:
    """An address of that kind. Skips the test where there is no PostgreSQL."""
    if kind == "memory":
        yield "memory"
    elif kind == "sqlite":
        pytest.importorskip("sqlalchemy")
        yield f"sqlite:///{directory / 'world.db'}"
    else:
        with postgresql_database() as address:
            yield address


@contextlib.contextmanager
def postgresql_database() -> Iterator[str]:
    """A database of its own on the server that the environment names."""
    server = os.environ.get(POSTGRESQL)
    if not server:
        pytest.skip(f"{POSTGRESQL} names no PostgreSQL server")
    sqlalchemy = pytest.importorskip("sqlalchemy")
    pytest.importorskip("psycopg")
    url = sqlalchemy.make_url(server).set(drivername="postgresql+psycopg")
    name = f"pinterest_mock_{uuid.uuid4().hex}"
    engine = sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
        try:
            yield sqlalchemy.make_url(server).set(database=name).render_as_string(hide_password=False)
        finally:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    engine.dispose()
