"""The only client, where it is quick, is awaited awake, as to fall asleep takes as long; a slow one is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.clients import SocketClient
from mockserver.server import loop
from tests.fake.server.watched import Watched, WatchedServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

pytestmark = pytest.mark.skipif(loop.DONT_WAIT is None, reason="This system has no reads that do not wait.")
ENOUGH = 3 * loop.MOST_SLEEPS
"""Requests after which the server knows its client."""


class Sleeper(Watched):
    """A socket that remembers of each request whether the server slept before it came."""

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        received = super().recv(bufsize, flags)
        self.seen.append(not flags)
        return received


def hello(_: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
    start_response("200 OK", [("Content-Length", "5")])
    return [b"hello"]


@pytest.fixture
def server() -> Iterator[WatchedServer]:
    server = WatchedServer(hello, Sleeper, inline=True)
    with server.running():
        yield server


@pytest.fixture
def client(server: WatchedServer) -> Iterator[SocketClient]:
    with SocketClient(server.port) as client:
        yield client


def ask(server: WatchedServer, client: SocketClient, times: int) -> list[bool]:
    """Before which of these requests the server slept."""
    before = len(server.seen)
    for _ in range(times):
        assert client("GET", "/", {}, b"").body == b"hello"
    return server.seen[before:]


@pytest.mark.parametrize(("quick", "slept"), [(60.0, False), (0.0, True)], ids=["quick", "slow"])
def test_who_is_quick_is_awaited_awake_and_nobody_else(
    server: WatchedServer, client: SocketClient, monkeypatch: pytest.MonkeyPatch, quick: float, slept: bool
) -> None:
    monkeypatch.setattr(loop, "QUICK", quick)
    ask(server, client, ENOUGH)
    assert ask(server, client, 20) == [slept] * 20


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
    assert len(given) >= slept.count(False) > 0


def test_a_server_that_waits_awake_stops_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "QUICK", 3600.0)
    server = WatchedServer(hello, Sleeper, inline=True)
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
