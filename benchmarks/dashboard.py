"""Measure what open dashboards cost the clients, with tabs that follow the calls as they come."""

from __future__ import annotations

import selectors
import socket
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.clients import SocketClient
from benchmarks.contenders import fake, fake_server
from benchmarks.flow import Answer, Flow
from benchmarks.server import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

TABS = 3
CALLS_PER_SECOND = 200
SECONDS = 3
STREAM = "/calls/stream"


class Paced:
    """A client that sends at most `CALLS_PER_SECOND` requests a second, each after the answer to the last."""

    def __init__(self, client: SocketClient) -> None:
        self.client = client
        self.begin = time.perf_counter()
        self.calls = 0

    def __call__(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Answer:
        time.sleep(max(self.begin + self.calls / CALLS_PER_SECOND - time.perf_counter(), 0))
        self.calls += 1
        return self.client(method, target, headers, body)


@contextmanager
def tabs(port: int) -> Iterator[list[int]]:
    """Keep the tabs open, and count the bytes that they are sent."""
    received, done = [0], threading.Event()
    streams = [socket.create_connection(("127.0.0.1", port)) for _ in range(TABS)]

    def read() -> None:
        with selectors.DefaultSelector() as selector:
            for stream in streams:
                stream.sendall(f"GET {STREAM} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
                selector.register(stream, selectors.EVENT_READ)
            while not done.is_set():
                for key, _ in selector.select(0.1):
                    received[0] += len(key.fileobj.recv(65536))  # type: ignore[union-attr]  # all are sockets

    reader = threading.Thread(target=read)
    reader.start()
    try:
        yield received
    finally:
        done.set()
        reader.join()
        for stream in streams:
            stream.close()


def calls_a_second(port: int) -> float:
    """Measure how many calls a second are answered to a client that would send 200."""
    flow = Flow.through(fake())
    with SocketClient(port) as client:
        paced = Paced(client)
        while paced.calls < CALLS_PER_SECOND * SECONDS:
            flow.play(paced)
        return paced.calls / (time.perf_counter() - paced.begin)


def measure_dashboard(rounds: int) -> dict[tuple[str, str], list[float]]:
    """Measure calls a second with the tabs open, and without, in turns."""
    found: dict[tuple[str, str], list[float]] = {("paced", "tabs"): [], ("paced", "fake"): []}
    with serving(fake_server) as server:
        for _ in range(rounds):
            found["paced", "fake"].append(calls_a_second(server.port))
            with tabs(server.port) as received:
                found["paced", "tabs"].append(calls_a_second(server.port))
            assert received[0] > TABS * 1000, "the tabs have seen none of the calls"
    return found
