"""Give a blocking HTTP library a deadline: its own time limits are for single steps, and a request has many."""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pinterest_v5.core.flow import Budget

PIECE = 16 * 1024
"""Bytes that are sent at a time: httpcore applies its time limit to each of the system calls for a whole buffer."""


class DeadlinePassed(Exception):
    """A request has not ended before its deadline."""


now = partial(monotonic)
"""Return the seconds of the real clock, bound here: where a test freezes or moves time, answers take real time."""


@contextmanager
def spent(budget: Budget | None) -> Iterator[None]:
    """Take the time of a `with` block from the budget of a call."""
    start = now()
    try:
        yield
    finally:
        if budget is not None:
            budget.left -= now() - start


class Deadline(threading.local):
    """The time by which the request of the calling thread must end."""

    moment: float | None = None

    @contextmanager
    def at(self, moment: float) -> Iterator[None]:
        """Set the deadline for the time of a `with` block, as `now` has it."""
        before = self.moment
        self.moment = moment
        try:
            yield
        finally:
            self.moment = before

    def limit(self, timeout: float | None, too_late: type[Exception] = DeadlinePassed) -> float | None:
        """Return a time limit that is not beyond the deadline; the same one where there is no deadline.

        Raises:
            DeadlinePassed: there is no time left; or `too_late` instead.
        """
        if self.moment is None:
            return timeout
        left = self.moment - now()
        if left <= 0:
            raise too_late
        return left if timeout is None else min(left, timeout)

    def check(self) -> None:
        """Raise `DeadlinePassed` if there is no time left."""
        self.limit(None)


DEADLINE = Deadline()
"""The deadline of the calling thread: one for all instances of `Api`, because they may share connections."""


class BoundedBackend:
    """A network backend of httpcore whose connections know the deadline."""

    def __init__(self, backend: Any) -> None:
        self.backend = backend

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> BoundedStream:
        """Connect."""
        return BoundedStream(self.backend.connect_tcp(host, port, timeout=DEADLINE.limit(timeout), **options))

    def connect_unix_socket(self, path: str, timeout: float | None = None, **options: Any) -> BoundedStream:
        """Connect to a server on this machine."""
        return BoundedStream(self.backend.connect_unix_socket(path, timeout=DEADLINE.limit(timeout), **options))

    def sleep(self, seconds: float) -> None:
        """Wait before connecting is tried again."""
        self.backend.sleep(DEADLINE.limit(seconds))

    def __getattr__(self, name: str) -> Any:
        return getattr(self.backend, name)


class BoundedStream:
    """A connection of httpcore that never waits past the deadline.

    What it raises then is httpcore's own, for with HTTP/2 other threads may be told that their connection is lost.
    """

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        library = sys.modules.get(type(stream).__module__.partition(".")[0])
        self.too_late: type[Exception] = getattr(library, "ReadTimeout", DeadlinePassed)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Receive some bytes."""
        received: bytes = self.stream.read(max_bytes, timeout=self.limit(timeout))
        return received

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send some bytes."""
        for start in range(0, len(buffer), PIECE):
            self.stream.write(buffer[start : start + PIECE], timeout=self.limit(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        """Continue encrypted."""
        return BoundedStream(self.stream.start_tls(ssl_context, server_hostname, timeout=self.limit(timeout)))

    def limit(self, timeout: float | None) -> float | None:
        """Return a time limit that is not beyond the deadline."""
        return DEADLINE.limit(timeout, self.too_late)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


def hold_to_deadline(client: Any) -> None:
    """Let all connections of a client know the deadline, those that it has and those that it will make.

    A client that knows it already stays as it is, and so does one without a network. Outside of our calls there is no
    deadline: for its owner nothing changes. httpx has no public place for a network backend. Where a version has it
    elsewhere, the deadline holds between the steps of a request and no longer within them; the tests would say so.
    """
    for transport in (getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()):
        pool = getattr(transport, "_pool", None)
        if hasattr(pool, "_network_backend"):
            bind(pool)


def bind(part: Any) -> None:
    """Let a pool of connections, or what a connection consists of, know the deadline."""
    for name, bounded in (("_network_backend", BoundedBackend), ("_network_stream", BoundedStream)):
        network = getattr(part, name, None)
        if network is not None and not isinstance(network, bounded):
            setattr(part, name, bounded(network))
    for within in (*getattr(part, "_connections", ()), getattr(part, "_connection", None)):
        if within is not None:
            bind(within)
