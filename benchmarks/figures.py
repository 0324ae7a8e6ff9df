"""Measure single figures in seconds, each the median of several."""

from __future__ import annotations

import gc
import os
from functools import partial
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Any

from benchmarks.clients import SocketClient
from benchmarks.flow import Answer, Flow
from benchmarks.measuring import output_of, printed_by
from mockserver import PinterestMock
from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

    from benchmarks.flow import Send

FLOWS_OF_A_DAY = 100_000
"""The number of flows in a day of a server that many tests share."""


def stop_time(app: WSGIApplication, idle: int = 5) -> float:
    """Measure the time from the call to stop to the end of the server's thread, with idle connections open."""
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
    """Measure how long it takes to give a test the seeded world back, after a flow has changed it."""
    flow, snapshot = Flow.through(mock), mock.snapshot()
    times = []
    for _ in range(101):
        flow.play(send)
        started = perf_counter()
        mock.restore(snapshot)
        times.append(perf_counter() - started)
    return median(times)


def first_client_times() -> tuple[float, float]:
    """Measure how long a session's first test waits for its `pinterest_client`, with all that is loaded for it.

    That is in a project with no plugins but what ours needs: those of others load some of it earlier. The second figure
    is what importing httpx and Werkzeug takes of that, measured in turns with it.
    """
    plugins = ["--disable-plugin-autoload", "-p", "faker", "-p", "pytest_httpserver", "-p", "pytest_pinterest"]
    test = """
import time

def test_first(request):
    started = time.perf_counter()
    request.getfixturevalue("pinterest_client")
    print(f"took {time.perf_counter() - started}")
"""
    times, imports = [], []
    with TemporaryDirectory() as directory:
        Path(directory, "test_first.py").write_text(test, encoding="utf-8")
        for _ in range(11):
            told = output_of("-m", "pytest", "-qs", "-c", "/dev/null", "--rootdir", directory, *plugins, directory)
            times.append(float(told.partition("took ")[2].split()[0]))
            imports.append(printed_by(import_script("httpx, werkzeug", after="pytest")))
    return median(times), median(imports)


def memory_after(flows: int) -> float:
    """Measure the MiB that a process with a fake has after so many flows; NaN on a system that does not say."""
    script = f"from benchmarks.figures import play; play({flows})"
    return printed_by(script)


def play(flows: int) -> None:
    """Play flows on a fake of this process, and print the MiB that it has then."""
    mock = PinterestMock(consent="auto")
    flow = Flow.through(mock)
    for _ in range(flows):
        flow.play(partial(call, mock))
    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        print("nan")
    else:
        print(pages * os.sysconf("SC_PAGE_SIZE") / 1024**2)


def call(app: WSGIApplication, method: str, target: str, headers: dict[str, str], body: bytes) -> Answer:
    """Call an application as WSGI has it, with nothing in between."""
    path, _, query = target.partition("?")
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "HTTP_HOST": "localhost",
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(body),
        "CONTENT_LENGTH": str(len(body)),
        "CONTENT_TYPE": headers.get("Content-Type", ""),
    }
    if "Authorization" in headers:
        environ["HTTP_AUTHORIZATION"] = headers["Authorization"]
    heads: list[Any] = []
    content = b"".join(app(environ, lambda *head: heads.append(head)))  # type: ignore[arg-type]  # nothing is written
    status, fields = heads[0]
    return Answer(int(status[:3]), dict(fields).get("Location", ""), content)


def import_time(module: str, after: str = "sys") -> float:
    """Measure the import of a module in a fresh interpreter that has imported another one already."""
    return median(printed_by(import_script(module, after)) for _ in range(11))


def import_script(module: str, after: str) -> str:
    """Write a script that prints the seconds that an import takes."""
    return f"import {after}, time; started = time.perf_counter(); import {module}; print(time.perf_counter() - started)"
