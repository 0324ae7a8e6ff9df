"""A server in a process of its own, as the command is one: it shares no interpreter with its clients."""

from __future__ import annotations

import multiprocessing
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

    from _typeshed.wsgi import WSGIApplication


@contextmanager
def serving(make: Callable[[], WSGIApplication]) -> Iterator[int]:
    """Serve what a function of some module makes, while the `with` block lasts; the port comes back."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(make, there), daemon=True)
    process.start()
    there.close()  # the child has its own: where it fails, nothing is waited for
    try:
        yield here.recv()
    finally:
        process.terminate()
        process.join()


def _serve(make: Callable[[], WSGIApplication], port: Connection) -> None:
    server = Server(make())
    port.send(server.port)
    server.serve_forever()
