"""Single figures, in seconds, each the median of several."""

from __future__ import annotations

import subprocess
import sys
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.clients import SocketClient
from benchmarks.flow import Flow
from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

    from benchmarks.flow import Send
    from mockserver import PinterestMock


def stop_time(app: WSGIApplication, idle: int = 5) -> float:
    """From the call to stop until the server's thread has ended, with idle connections open."""
    times = []
    for _ in range(21):
        server = Server(app)
        with server.running():
            clients = [SocketClient(server.port) for _ in range(idle)]
            for client in clients:
                client("GET", "/v5/nothing", {}, b"")
            started = perf_counter()
        times.append(perf_counter() - started)
        for client in clients:
            client.socket.close()
    return median(times)


def restore_time(mock: PinterestMock, send: Send) -> float:
    """To give a test the seeded world back, after a flow has changed it."""
    flow, snapshot = Flow.through(mock), mock.snapshot()
    times = []
    for _ in range(101):
        flow.play(send)
        started = perf_counter()
        mock.restore(snapshot)
        times.append(perf_counter() - started)
    return median(times)


def import_time(module: str, after: str = "sys") -> float:
    """To import a module in a fresh interpreter that has imported another one already."""
    script = (
        f"import {after}, time; started = time.perf_counter(); import {module}; print(time.perf_counter() - started)"
    )
    times = []
    for _ in range(11):
        done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)  # noqa: S603
        times.append(float(done.stdout))
    return median(times)
