"""Who forgets to close an `AsyncApi` hears nothing of it, and keeps nothing: no connection, and no event loop."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest
import trio

from pinterest_v5 import AsyncApi

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    Run = Callable[[Callable[[], Coroutine[Any, Any, Any]]], Any]


class Board(BaseHTTPRequestHandler):
    """Answers each request with a board, and keeps the connection."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-length", "11")
        self.end_headers()
        self.wfile.write(b'{"id": "1"}')

    def log_message(self, format: str, *args: object) -> None: ...  # noqa: A002 - its base class has that name


@pytest.fixture
def new() -> Iterator[Callable[[], AsyncApi]]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Board) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        url = f"http://127.0.0.1:{server.server_port}"
        yield lambda: AsyncApi(access_token="pina_1", api_url=url)
        server.shutdown()
        thread.join()


@pytest.fixture(params=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Run:
    if request.param == "trio":
        return trio.run
    return lambda main: asyncio.run(main())


async def settled(run: Run) -> None:
    """Let what was started meanwhile come to its end."""
    for _ in range(20):
        await (trio.lowlevel.checkpoint() if run is trio.run else asyncio.sleep(0))


@contextmanager
def silence() -> Iterator[None]:
    """Fail if there is a ResourceWarning."""
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        yield
        gc.collect()
    assert not [str(warning.message) for warning in heard if issubclass(warning.category, ResourceWarning)]


@pytest.mark.parametrize("loops", [1, 3])
def test_after_its_event_loops(new: Callable[[], AsyncApi], run: Run, loops: int) -> None:
    def program() -> None:
        api = new()
        for _ in range(loops):
            run(lambda: api.boards.get("1"))

    with silence():
        program()


def test_while_its_event_loop_runs_on(new: Callable[[], AsyncApi], run: Run) -> None:
    async def asked() -> Any:
        api = new()
        await api.boards.get("1")
        return api._driver.here.client

    async def main() -> None:
        clients = [await asked() for _ in range(3)]
        gc.collect()
        await settled(run)
        assert [client.is_closed for client in clients] == [True] * 3
        for _ in range(3):  # nobody else holds these clients
            await new().boards.get("1")
            gc.collect()
            await settled(run)

    with silence():
        run(main)


def test_an_event_loop_that_is_over_is_forgotten(new: Callable[[], AsyncApi], run: Run) -> None:
    api = new()
    for _ in range(5):
        run(lambda: api.boards.get("1"))
    gc.collect()
    assert len(api._driver.loops) <= 1


def test_collected_in_another_thread(new: Callable[[], AsyncApi], run: Run) -> None:
    async def main() -> None:
        await new().boards.get("1")
        thread = threading.Thread(target=gc.collect)
        thread.start()
        thread.join()
        await settled(run)

    with silence():
        run(main)
