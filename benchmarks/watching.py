"""Measure what it costs the server when three pages follow its calls, at two hundred calls a second."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import ExitStack, closing, contextmanager
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.clients import SocketClient
from benchmarks.contenders import fake_server
from benchmarks.server import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.server import Served

RATE, TABS = 200, 3
"""The number of calls a second, and of pages that show them."""
ROUNDS, SECONDS = 20, 2.0
"""The number of measurements with and without the pages, and the seconds of each."""


def cost_of_watching(rounds: int = ROUNDS, seconds: float = SECONDS) -> float:
    """Measure the part of one processor that three open pages of the calls take, at two hundred calls a second.

    Seconds with and without them alternate, and it is the median of the differences of neighbours: on a busy machine
    the same calls cost more from one moment to the next than the pages do. NaN on a system that does not say
    what a process has computed.
    """
    differences = []
    with serving(fake_server) as server:
        _load(server, seconds)  # warms up
        for _ in range(rounds):
            alone = _load(server, seconds)
            with ExitStack() as stack:
                for _ in range(TABS):
                    stack.enter_context(_tab(server.port))
                differences.append(_load(server, seconds) - alone)
    return median(differences)


def _load(server: Served, seconds: float) -> float:
    """Call the server at a steady rate, and return the part of a processor that it took."""
    begin, started = server.cpu_seconds(), time.perf_counter()
    with SocketClient(server.port) as client:
        for number in range(int(seconds * RATE)):
            time.sleep(max(0.0, started + number / RATE - time.perf_counter()))
            client("GET", "/v5/boards", {}, b"")
    end, took = server.cpu_seconds(), time.perf_counter() - started
    return float("nan") if begin is None or end is None else (end - begin) / took


@contextmanager
def _tab(port: int) -> Iterator[None]:
    """Open a page that shows the calls as they come, without the work that it would do in a browser."""
    with closing(socket.create_connection(("127.0.0.1", port))) as stream:
        stream.sendall(f"GET /calls/stream HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
        reader = threading.Thread(target=_read, args=(stream,))
        reader.start()
        yield
        stream.shutdown(socket.SHUT_RDWR)
        reader.join()


def _read(stream: socket.socket) -> None:
    while stream.recv(65536):
        pass


if __name__ == "__main__":
    print(f"{cost_of_watching():.2%} of a processor")
