"""PostgreSQL is stopped and started while clients write: what was answered is there, and what was not is refused."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mockserver import PinterestMock
from tests.fake.conftest import Application

pytest.importorskip("psycopg")
pytestmark = pytest.mark.slow  # starts a server

if TYPE_CHECKING:
    from collections.abc import Iterator

CLIENTS = 4
PATIENCE = 60
"""Seconds after which a thread that waits for another has failed."""


class Server:
    """A PostgreSQL server of our own, on a free port of loopback."""

    def __init__(self, programs: Path, directory: Path) -> None:
        self._programs = programs
        self._directory = directory
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            self._port = taken.getsockname()[1]
        self._run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        self.address = f"postgresql://postgres@127.0.0.1:{self._port}/postgres"

    def start(self) -> None:
        options = f"-p {self._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self._directory}"
        self._run("pg_ctl", "start", "-w", "-s", "-l", str(self._directory / "log"), "-o", options)

    def stop(self, how: str) -> None:
        self._run("pg_ctl", "stop", "-w", "-s", "-m", how)

    def _run(self, program: str, *arguments: str) -> None:
        as_postgres = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []  # which root may not start
        command = [*as_postgres, str(self._programs / program), *arguments, "-D", str(self._directory / "data")]
        subprocess.run(command, check=True, cwd=self._directory, stdout=subprocess.DEVNULL)


@pytest.fixture
def server() -> Iterator[Server]:
    found = [*map(str, Path("/usr/lib/postgresql").glob("*/bin/initdb")), shutil.which("initdb")]
    program = next(filter(None, found), None)
    if program is None:
        pytest.skip("PostgreSQL is not installed")
    with tempfile.TemporaryDirectory(prefix="pinterest-mock-") as name:  # a socket's path may not be long
        if os.getuid() == 0:
            shutil.chown(name, "postgres")
        server = Server(Path(program).parent, Path(name))
        server.start()
        yield server
        with contextlib.suppress(subprocess.CalledProcessError):
            server.stop("immediate")


class Writer:
    """A client that makes boards, one after the other, for as long as it is wanted."""

    def __init__(self, application: Application, name: str, token: str) -> None:
        self.made: list[str] = []
        self.uncertain: list[str] = []
        self.over = threading.Event()
        self.was_refused = threading.Event()
        self.succeeded = threading.Event()
        self._application, self._name = application, name
        self._headers = {"Authorization": f"Bearer {token}"}

    def write(self) -> None:
        number = 0
        while not self.over.is_set():
            number += 1
            name = f"{self._name} {number}"
            answer = self._application.send("/v5/boards", "POST", json={"name": name}, headers=self._headers)
            if answer.status_code == 201:
                self.made.append(name)
                self.succeeded.set()
                continue
            assert answer.status_code == 503, answer.text
            if "Nothing was changed" not in answer.hint:
                assert "is not known" in answer.hint
                self.uncertain.append(name)
            self.was_refused.set()


@pytest.mark.parametrize("how", ["fast", "immediate"])
def test_what_was_answered_is_kept_and_the_rest_refused(how: str, server: Server) -> None:
    mock = PinterestMock(store=server.address)
    token = mock.issue_token(scopes="boards:read boards:write")["access_token"]
    writers = [Writer(Application(mock, mock.app.id), f"Writer {number}", token) for number in range(CLIENTS)]
    with ThreadPoolExecutor(CLIENTS) as pool:
        writing = [pool.submit(writer.write) for writer in writers]
        try:
            for _ in range(2):
                assert all(writer.succeeded.wait(PATIENCE) for writer in writers)
                server.stop(how)
                for writer in writers:
                    writer.was_refused.clear()
                assert all(writer.was_refused.wait(PATIENCE) for writer in writers)
                server.start()
                for writer in writers:
                    writer.succeeded.clear()
            assert all(writer.succeeded.wait(PATIENCE) for writer in writers)
        finally:
            for writer in writers:
                writer.over.set()
    for one in writing:
        one.result()
    mock.store.close()
    again = PinterestMock(store=server.address)
    kept = {board.name for board in again.store.production.boards if board.name.startswith("Writer")}
    again.store.close()
    made = {name for writer in writers for name in writer.made}
    assert made <= kept
    assert kept - made <= {name for writer in writers for name in writer.uncertain}
