"""`python -m benchmarks.stores`: what it costs to keep a world in a database, and what further processes bring."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.clients import FreshClient, SocketClient
from benchmarks.flow import Flow
from benchmarks.server import serving
from mockserver import PinterestMock
from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.flow import Steps

ROUNDS = 5
FLOWS = 100
CLIENTS = 8
POSTGRESQL = "PINTEREST_TEST_POSTGRESQL"
"""The environment variable that names a server on which databases may be made."""
APP = {"APP_ID": "1512345", "APP_SECRET": "s" * 40}


class Contender(NamedTuple):
    """What is measured, in a table's first column, and how: it returns flows a second."""

    name: str
    measure: Callable[[], float]


def table() -> list[str]:
    """Rows of Markdown; what cannot be measured here says why."""
    lines = ["| The world is kept in | flows/s | ratio | must be |", "|---|---:|---:|---:|"]
    with contextlib.ExitStack() as stack:
        directory = Path(stack.enter_context(TemporaryDirectory()))
        lines += _compared(
            [
                Contender("memory", stack.enter_context(_alone("memory"))),
                Contender("a file of SQLite", stack.enter_context(_alone(f"sqlite:///{directory / 'world.db'}"))),
            ],
            at_least=0.25,
        )
    if missing := _missing():
        return [*lines, f"| PostgreSQL | not measured: {missing} | | |"]
    with contextlib.ExitStack() as stack:
        address = stack.enter_context(_database())
        lines += _compared(
            [
                Contender(f"PostgreSQL, gunicorn -w {count}", stack.enter_context(_workers(address, count)))
                for count in (1, 4)
            ],
            at_least=1.3,
        )
    return lines


def _compared(contenders: list[Contender], at_least: float) -> list[str]:
    """The first is the yardstick of the others; all are measured in turns, and a round warms up."""
    rounds = [[contender.measure() for contender in contenders] for _ in range(ROUNDS + 1)][1:]
    lines = []
    for number, contender in enumerate(contenders):
        ratio = median(one[number] / one[0] for one in rounds)
        rate = median(one[number] for one in rounds)
        last = f"{ratio:.2f} | {at_least}" if number else "|"
        lines.append(f"| {contender.name} | {rate:.0f} | {last} |")
    return lines


@contextlib.contextmanager
def _alone(address: str) -> Iterator[Callable[[], float]]:
    """The fake's own server, and one client on a kept connection."""
    with serving(partial(_server, address)) as served, SocketClient(served.port) as client:
        yield partial(_rate, partial(_flow().play, client), 1)


def _server(address: str) -> Server:
    return Server(_mock(address), inline=True)


def _mock(address: str) -> PinterestMock:
    return PinterestMock(consent="auto", app_id=APP["APP_ID"], app_secret=APP["APP_SECRET"], store=address)


def _flow() -> Flow:
    return Flow.through(_mock("memory"))


@contextlib.contextmanager
def _workers(address: str, count: int) -> Iterator[Callable[[], float]]:
    """Processes that share a world, and clients that take a new connection for each request."""
    command = [sys.executable, "-m", "gunicorn", "-w", str(count), "-b", "127.0.0.1:0"]
    variables = {
        f"PINTEREST_MOCK_{name}": value for name, value in {**APP, "CONSENT": "auto", "STORE": address}.items()
    }
    process = subprocess.Popen(  # noqa: S603 - gunicorn, which is in the same environment
        [*command, "mockserver.wsgi:from_environment()"],
        env={**os.environ, **variables},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    said = ""
    while said.count("Booting worker") < count:
        said += process.stderr.readline()
    unread = threading.Thread(target=process.stderr.read)
    unread.start()
    (port,) = re.findall(r"Listening at: http://127\.0\.0\.1:(\d+)", said)
    try:
        yield partial(_rate, partial(_flow().play, FreshClient(int(port))), CLIENTS)
    finally:
        process.terminate()
        process.wait()
        unread.join()
        process.stderr.close()


def _rate(play: Callable[[], None], clients: int) -> float:
    started = perf_counter()
    with ThreadPoolExecutor(clients) as pool:
        for done in [pool.submit(play) for _ in range(FLOWS)]:
            done.result()
    return FLOWS / (perf_counter() - started)


def _missing() -> str:
    if not os.environ.get(POSTGRESQL):
        return f"{POSTGRESQL} names no server"
    lacking = [name for name in ("gunicorn", "psycopg", "sqlalchemy") if find_spec(name) is None]
    return f"{', '.join(lacking)} is not installed" if lacking else ""


@contextlib.contextmanager
def _database() -> Iterator[str]:
    """One of its own on the server that the environment names."""
    from sqlalchemy import create_engine, make_url

    server = make_url(os.environ[POSTGRESQL])
    name = f"pinterest_mock_{uuid.uuid4().hex}"
    engine = create_engine(server.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
        try:
            yield server.set(database=name).render_as_string(hide_password=False)
        finally:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    engine.dispose()


if __name__ == "__main__":
    print("\n".join(table()))
