"""The only client, where it is quick, is awaited awake, as to fall asleep takes as long; a slow one is not."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.clients import SocketClient
from mockserver.server import loop
from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

pytestmark = pytest.mark.skipif(loop.DONT_WAIT is None, reason="This system has no reads that do not wait.")
ENOUGH = 3 * loop.MOST_SLEEPS
"""Requests after which the server knows its client."""


class Watched(socket.socket):
    """A socket that remembers of each request whether the server slept before it came."""

    def __init__(self, connection: socket.socket, slept: list[bool]) -> None:
        super().__init__(connection.family, connection.type, connection.proto, fileno=connection.detach())
        self.slept = slept

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        received = super().recv(bufsize, flags)
        self.slept.append(not flags)
        return received


class WatchedServer(Server):
    def __init__(self) -> None:
        super().__init__(hello, inline=True)
        self.slept: list[bool] = []

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        return Watched(connection, self.slept), address


def hello(_: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
    start_response("200 OK", [("Content-Length", "5")])
    return [b"hello"]


@pytest.fixture
def server() -> Iterator[WatchedServer]:
    server = WatchedServer()
    with server.running():
        yield server


@pytest.fixture
def client(server: WatchedServer) -> Iterator[SocketClient]:
    with SocketClient(server.port) as client:
        yield client


def ask(server: WatchedServer, client: SocketClient, times: int) -> list[bool]:
    """Before which of these requests the server slept."""
    before = len(server.slept)
    for _ in range(times):
        assert client("GET", "/", {}, b"").body == b"hello"
    return server.slept[before:]


def test_who_is_quick_is_awaited_awake(
    server: WatchedServer, client: SocketClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "QUICK", 60.0)
    ask(server, client, ENOUGH)
    assert ask(server, client, 20) == [False] * 20


def test_who_is_not_is_waited_for_asleep(
    server: WatchedServer, client: SocketClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "QUICK", 0.0)
    ask(server, client, ENOUGH)
    assert ask(server, client, 20) == [True] * 20


def test_who_becomes_quick_is_noticed(
    server: WatchedServer, client: SocketClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "QUICK", 0.0)
    ask(server, client, ENOUGH)
    monkeypatch.setattr(loop, "QUICK", 60.0)
    *_, last = ask(server, client, loop.MOST_SLEEPS + 2)
    assert last is False


def test_who_waits_awake_lets_others_have_the_processor(
    server: WatchedServer, client: SocketClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[object] = []
    monkeypatch.setattr(loop, "give_way", lambda: given.append(None))
    monkeypatch.setattr(loop, "QUICK", 60.0)
    slept = ask(server, client, ENOUGH)
    assert len(given) >= slept.count(False) - 1


def test_a_server_that_waits_awake_stops_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "QUICK", 3600.0)
    server = WatchedServer()
    with server.running(), SocketClient(server.port) as client:
        ask(server, client, ENOUGH)


def test_a_client_that_leaves_meanwhile_is_let_go(
    server: WatchedServer, client: SocketClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "QUICK", 3600.0)
    ask(server, client, ENOUGH)
    client.socket.close()
    with server.connections_changed:
        assert server.connections_changed.wait_for(lambda: not server.connections, timeout=60)
