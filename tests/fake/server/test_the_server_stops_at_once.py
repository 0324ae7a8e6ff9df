"""Stopping waits for nothing: no poll, no idle client, no busy one. Afterwards nobody is served."""

from __future__ import annotations

import os
import selectors
import signal
import threading
from typing import TYPE_CHECKING

import httpx
import pytest

from mockserver.server.threaded import Server

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from typing import Any

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    Dial = Callable[[Server], socket.socket]


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float | None]:
    """How long the accepting thread was ready to wait, each time that it waited."""
    seen: list[float | None] = []

    class Recorder(selectors.SelectSelector):
        def select(self, timeout: float | None = None) -> list[Any]:
            seen.append(timeout)
            return super().select(timeout)

    monkeypatch.setattr("mockserver.server.loop.selectors.DefaultSelector", Recorder)
    return seen


def test_nothing_is_polled(echo: WSGIApplication, pauses: list[float | None]) -> None:
    """It waits without end for a client or for the call to stop: so a stop that returns at all was woken up."""
    with Server(echo).running() as server:
        httpx.get(server.url)
    assert set(pauses) == {None}


def test_only_the_end_of_a_silent_connection_is_waited_for(
    echo: WSGIApplication, pauses: list[float | None], dial: Dial
) -> None:
    with Server(echo, inline=True, idle_seconds=1000).running() as server:
        dial(server).sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        dial(server).recv(0)
        httpx.get(server.url)
    assert all(pause is None or 900 < pause <= 1000 for pause in pauses)


def test_idle_connections_are_closed(echo: WSGIApplication, dial: Dial, settle: Callable[[Server], None]) -> None:
    with Server(echo).running() as server:
        fresh, used = dial(server), dial(server)
        used.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert used.recv(12) == b"HTTP/1.1 200"
        used.recv(65536)
    assert (fresh.recv(1), used.recv(1)) == (b"", b"")
    settle(server)
    assert server.connections == set()


def test_a_busy_connection_is_cut(dial: Dial, settle: Callable[[Server], None]) -> None:
    asked, stopped = threading.Event(), threading.Event()

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        asked.set()
        stopped.wait(10)
        start_response("200 OK", [])
        return [b"too late"]

    with Server(app).running() as server:
        connection = dial(server)
        connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert asked.wait(10)
    assert connection.recv(1) == b""
    stopped.set()
    settle(server)


def test_a_request_that_came_too_late_is_not_handled(dial: Dial, settle: Callable[[Server], None]) -> None:
    """The second of two pipelined requests is in the server's hands already, and still must not be served."""
    asked, stopped = threading.Event(), threading.Event()
    paths = []

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        paths.append(environ["PATH_INFO"])
        asked.set()
        stopped.wait(10)
        start_response("200 OK", [])
        return []

    with Server(app).running() as server:
        dial(server).sendall(b"GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n")
        assert asked.wait(10)
    stopped.set()
    settle(server)
    assert paths == ["/1"]


def test_nobody_can_connect_any_more(echo: WSGIApplication) -> None:
    with Server(echo).running() as server:
        assert httpx.get(server.url).status_code == 200
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.url)


def test_a_server_stopped_before_it_runs_never_runs(echo: WSGIApplication) -> None:
    server = Server(echo)
    server.shutdown()
    server.serve_forever()
    assert server.socket.fileno() == -1


def test_stopping_twice_is_harmless(echo: WSGIApplication) -> None:
    with Server(echo).running() as server:
        server.shutdown()
        server.server_close()


def test_no_thread_is_left(echo: WSGIApplication, settle: Callable[[Server], None]) -> None:
    before = set(threading.enumerate())
    with Server(echo).running() as server:
        httpx.get(server.url)
    settle(server)
    assert set(threading.enumerate()) <= before


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_a_forked_process_has_nothing_to_stop(echo: WSGIApplication) -> None:
    """Whoever forks and leaves by way of the test's fixtures neither waits for the server nor ends it."""
    with Server(echo).running() as server:
        child = os.fork()
        if child == 0:
            signal.alarm(10)
            server.shutdown()
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        assert httpx.get(server.url).status_code == 200
