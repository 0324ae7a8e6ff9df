"""A client that is the only one to ask is waited for in a thread of its own, until others ask."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.clients import SocketClient
from mockserver.server import loop
from mockserver.server.loop import ALONE_AT_MOST, SETTLED
from mockserver.server.threaded import Server

from .conftest import PATIENCE

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

pytestmark = pytest.mark.skipif(loop.DONT_WAIT is None, reason="Here no connections share a thread.")


def thread(_: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
    """Answer with the number of the thread that answers."""
    number = str(threading.get_ident()).encode()
    start_response("200 OK", [("Content-Length", str(len(number)))])
    return [number]


def asked(client: SocketClient, times: int = 1) -> set[bytes]:
    """Ask so often, and return which threads have answered."""
    return {client("GET", "/", {}, b"").body for _ in range(times)}


def client_of(server: Server) -> SocketClient:
    client = SocketClient(server.port)
    client.socket.settimeout(PATIENCE)
    return client


def test_who_is_alone_keeps_nobody_waiting() -> None:
    with Server(thread, inline=True).running() as server, client_of(server) as first:
        (alone,) = asked(first, 3 * SETTLED)
        with client_of(server) as second:
            assert alone not in asked(second)


def test_others_that_are_silent_make_no_difference() -> None:
    with Server(thread, inline=True).running() as server, client_of(server) as silent, client_of(server) as first:
        shared = asked(silent)
        assert asked(first, 3 * SETTLED) == shared
        assert asked(silent) != shared


def test_silent_clients_keep_no_more_than_a_few_threads() -> None:
    with ExitStack() as stack:
        server = stack.enter_context(Server(thread, inline=True).running())
        clients = [stack.enter_context(client_of(server)) for _ in range(2 * ALONE_AT_MOST)]
        for client in clients:
            asked(client, 2 * SETTLED)
        assert len(server.loop.alone) <= ALONE_AT_MOST


def test_several_clients_take_turns_in_one_thread() -> None:
    with Server(thread, inline=True).running() as server, client_of(server) as first:
        asked(first, 3 * SETTLED)
        with client_of(server) as second:
            shared = asked(second)
            asked(first)  # perhaps by the thread that waits for it already
            for _ in range(2 * SETTLED):
                assert asked(second) == asked(first) == shared


def test_who_is_left_is_alone_again() -> None:
    with Server(thread, inline=True).running() as server, client_of(server) as first:
        with client_of(server) as second:
            asked(second, 2 * SETTLED)
            before = set(server.loop.alone)
            asked(first)
        while server.loop.alone <= before:  # until this one has a thread, too
            asked(first)
        with client_of(server) as third:
            asked(third)
            asked(first)
            assert asked(third) == asked(first)


@pytest.mark.parametrize("requests", [SETTLED - 1, SETTLED, 2 * SETTLED])
def test_the_server_stops_at_once_while_it_waits(requests: int) -> None:
    server = Server(thread, inline=True)
    with server.running(), client_of(server) as client:
        asked(client, requests)
        stopping = threading.Thread(target=server.shutdown)
        stopping.start()
        stopping.join(PATIENCE)
        assert not stopping.is_alive()
        assert client.socket.recv(1) == b""


def test_who_is_silent_for_too_long_is_cut_also_alone() -> None:
    with Server(thread, inline=True, idle_seconds=0.2).running() as server, client_of(server) as client:
        asked(client, 2 * SETTLED)
        assert client.socket.recv(1) == b""


def test_without_another_thread_all_share_the_one_that_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoThread:
        def __init__(self, **_: Any) -> None: ...

        def start(self) -> None:
            raise RuntimeError("can't start new thread")

    with Server(thread, inline=True).running() as server:
        monkeypatch.setattr(loop, "Thread", NoThread)
        with client_of(server) as first, client_of(server) as second:
            assert len(asked(first, 3 * SETTLED) | asked(second, 3 * SETTLED)) == 1
