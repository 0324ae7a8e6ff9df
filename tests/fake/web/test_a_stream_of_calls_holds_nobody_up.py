"""Who watches the calls has a connection of their own: others are answered meanwhile, and the server ends at once."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from mockserver import PinterestMock
from mockserver.journal.watching import BEAT, News, Watching
from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(params=[True, False], ids=["inline", "threaded"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with Server(PinterestMock(), inline=request.param).running() as server:
        yield server


class Watcher:
    """A page that watches the calls."""

    def __init__(self, server: Server) -> None:
        self.socket = socket.create_connection(("127.0.0.1", server.port), timeout=30)
        self.file = self.socket.makefile("rb")
        head = f"GET /calls/stream?after=0 HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n"
        self.socket.sendall(head.encode())
        while not self.file.readline().startswith(b"retry:"):
            pass

    def event(self) -> dict[str, Any]:
        for line in self.file:
            if line.startswith(b"data: "):
                found: dict[str, Any] = json.loads(line.removeprefix(b"data: "))
                return found
        raise AssertionError("The stream ended.")

    def leave(self) -> None:
        self.file.close()
        self.socket.close()


@pytest.fixture
def watch(server: Server) -> Iterator[Callable[[], Watcher]]:
    watchers: list[Watcher] = []

    def watch() -> Watcher:
        watchers.append(Watcher(server))
        return watchers[-1]

    yield watch
    for watcher in watchers:
        watcher.leave()


def test_others_are_answered_while_three_watch(server: Server, watch: Callable[[], Watcher]) -> None:
    watchers = [watch() for _ in range(3)]
    with httpx.Client(base_url=server.url, trust_env=False) as http:
        assert http.get("/v5/boards").status_code == 401
        assert http.get("/").status_code == 200
    for watcher in watchers:
        assert [row[2] for row in watcher.event()["rows"]] == [401]


def test_who_goes_away_is_forgotten_and_the_others_go_on(server: Server, watch: Callable[[], Watcher]) -> None:
    first, second = watch(), watch()
    first.leave()
    httpx.get(f"{server.url}/v5/boards", trust_env=False)
    assert second.event()["last"] == 1
    httpx.get(f"{server.url}/v5/boards", trust_env=False)
    assert second.event()["last"] == 2


def test_the_server_ends_while_somebody_watches(server: Server, watch: Callable[[], Watcher]) -> None:
    watcher = watch()
    server.shutdown()
    assert b"data" not in watcher.file.read(), "it ends"
    assert server.stopped.is_set()


def test_a_stream_meets_no_planned_fault_and_stands_in_no_journal(server: Server, watch: Callable[[], Watcher]) -> None:
    mock = server.app
    assert isinstance(mock, PinterestMock)
    mock.faults.fail("*", "server_error")
    watcher = watch()
    httpx.get(f"{server.url}/v5/boards", trust_env=False)
    assert [row[2] for row in watcher.event()["rows"]] == [500]
    assert len(mock.journal.calls()) == 1


def test_what_several_see_at_one_moment_is_made_once() -> None:
    moment, made = [0.0], list[int]()

    def make() -> News:
        made.append(len(made))
        return News(len(made), 0, b"")

    watching = Watching(lambda: moment[0])
    seen = [watching.once(("", 7, 0), make) for _ in range(3)]
    assert {*seen} == {News(1, 0, b"")}
    assert watching.once(("status:4xx", 7, 0), make).last == 2, "who looks for something else sees something else"
    moment[0] += watching.until_next()
    assert watching.once(("", 7, 0), make).last == 3
    assert watching.until_next() == BEAT
