"""At least fifty clients are served at the same time, and more can wait to be accepted."""

from __future__ import annotations

import errno
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING
from unittest.mock import Mock

import httpx
import pytest

from mockserver.server.threaded import BACKLOG, Server

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    from .conftest import Serve

CLIENTS = 50


def test_fifty_requests_are_in_the_application_together(serve: Serve) -> None:
    together = threading.Barrier(CLIENTS, timeout=30)

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        together.wait()
        start_response("200 OK", [])
        return [b"all here"]

    server = serve(app)
    with ThreadPoolExecutor(CLIENTS) as clients, httpx.Client(limits=httpx.Limits(max_connections=None)) as client:
        answers = list(clients.map(lambda _: client.get(server.url, timeout=30).text, range(CLIENTS)))
    assert answers == ["all here"] * CLIENTS


def test_where_no_file_can_be_opened_it_says_so_once_and_rests(
    echo: WSGIApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Who could not be accepted is still there to be accepted, and would be tried again and again."""

    class Exhausted:
        def accept(self) -> None:
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    rests: list[float] = []
    with Server(echo) as server, monkeypatch.context() as patch:
        patch.setattr(server.stopped, "wait", rests.append)
        patch.setattr(server, "socket", Exhausted())
        for _ in range(3):
            with pytest.raises(OSError, match="Too many open files"):
                server.get_request()
    assert len(rests) == 3
    assert min(rests) > 0
    assert [record.getMessage() for record in caplog.records] == [
        "Clients have to wait: Too many open files. More are allowed by 'ulimit -n'."
    ]


def test_where_no_thread_can_be_started_one_client_is_turned_away(
    echo: WSGIApplication, monkeypatch: pytest.MonkeyPatch, dial: Callable[[Server], socket.socket]
) -> None:
    with Server(echo).running() as server:
        with monkeypatch.context() as patch:
            patch.setattr(threading.Thread, "start", Mock(side_effect=RuntimeError("can't start new thread")))
            assert dial(server).recv(1) == b""
        connection = dial(server)
        connection.sendall(b"GET /later HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        with connection.makefile("rb") as answer:
            assert answer.read().endswith(b"GET /later")


def test_clients_may_come_before_the_server_runs(
    echo: WSGIApplication, dial: Callable[[Server], socket.socket]
) -> None:
    assert BACKLOG >= 128
    server = Server(echo)
    waiting = [dial(server) for _ in range(CLIENTS)]
    with server.running():
        for connection in waiting:
            connection.sendall(b"GET /early HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        for connection in waiting:
            with connection.makefile("rb") as answer:
                assert answer.read().endswith(b"GET /early")
