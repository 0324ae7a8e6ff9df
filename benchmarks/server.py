"""Run a server in its own process, like the command, so that it shares no interpreter with its clients."""

from __future__ import annotations

import multiprocessing
import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection


PROCESSORS = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
CLIENT, SERVER = PROCESSORS[:1], PROCESSORS[1:2]
"""The processors for clients and for servers, where there are two and the system lets us choose."""


@contextmanager
def kept_on(processors: list[int]) -> Iterator[None]:
    """Keep this thread, and what it starts meanwhile, on these processors.

    Two programs that wait for each other can be half as fast again on one processor as on two, and the system moves
    them to and fro: it would decide the figures.
    """
    if not SERVER:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, processors)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


class ServerLike(Protocol):
    port: int

    def serve_forever(self) -> None: ...


class Served(NamedTuple):
    """A running server: its port and the id of its process."""

    port: int
    process: int

    def cpu_seconds(self) -> float | None:
        """Return the processor's time it has used so far, in seconds; None on a system that does not say."""
        try:
            return time.clock_gettime((~self.process << 3) | 2)  # Linux's number of the process's CPU clock
        except (AttributeError, OSError):
            return None


@contextmanager
def serving(make: Callable[[], ServerLike], processors: list[int] = SERVER) -> Iterator[Served]:
    """Run the server that a function of some module makes, while the `with` block lasts."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(make, there), daemon=True)
    with kept_on(processors):
        process.start()
    there.close()  # the child has its own copy; so recv ends if the child fails
    try:
        assert process.pid is not None
        yield Served(here.recv(), process.pid)
    finally:
        process.terminate()
        process.join()


def _serve(make: Callable[[], ServerLike], port: Connection) -> None:
    server = make()
    port.send(server.port)
    server.serve_forever()
