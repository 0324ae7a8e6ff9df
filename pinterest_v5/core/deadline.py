"""Give a blocking HTTP library a deadline: its own time limits are for single steps, and a request has many."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pinterest_v5.core.flow import Budget


class DeadlinePassed(Exception):
    """A request has not ended before its deadline."""


@contextmanager
def spent(budget: Budget | None) -> Iterator[None]:
    """Take the time of a `with` block from the budget of a call."""
    start = monotonic()
    try:
        yield
    finally:
        if budget is not None:
            budget.left -= monotonic() - start


class Deadline(threading.local):
    """The time by which the request of the calling thread must end."""

    moment: float | None = None

    @contextmanager
    def of(self, seconds: float) -> Iterator[None]:
        """Set the deadline for the time of a `with` block."""
        self.moment = monotonic() + seconds
        try:
            yield
        finally:
            self.moment = None

    def limit(self, timeout: float | None) -> float | None:
        """Return a time limit that is not beyond the deadline.

        Raises:
            DeadlinePassed: there is no time left.
        """
        if self.moment is None:
            return timeout
        left = self.moment - monotonic()
        if left <= 0:
            raise DeadlinePassed
        return left if timeout is None else min(left, timeout)

    def check(self) -> None:
        """Raise `DeadlinePassed` if there is no time left."""
        self.limit(None)


class BoundedBackend:
    """A network backend of httpcore whose connections know the deadline."""

    def __init__(self, backend: Any, deadline: Deadline) -> None:
        self.backend = backend
        self.deadline = deadline

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> BoundedStream:
        """Connect."""
        stream = self.backend.connect_tcp(host, port, timeout=self.deadline.limit(timeout), **options)
        return BoundedStream(stream, self.deadline)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.backend, name)


class BoundedStream:
    """A connection of httpcore that never waits past the deadline."""

    def __init__(self, stream: Any, deadline: Deadline) -> None:
        self.stream = stream
        self.deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Receive some bytes."""
        received: bytes = self.stream.read(max_bytes, timeout=self.deadline.limit(timeout))
        return received

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send some bytes."""
        self.stream.write(buffer, timeout=self.deadline.limit(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        """Continue encrypted."""
        stream = self.stream.start_tls(ssl_context, server_hostname, timeout=self.deadline.limit(timeout))
        return BoundedStream(stream, self.deadline)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


def hold_to(deadline: Deadline, client: Any) -> None:
    """Let all connections that a client of ours will make know the deadline.

    httpx has no public place for a network backend. Where a version has it elsewhere, the deadline holds between the
    steps of a request and no longer within them; the tests would say so.
    """
    for transport in (client._transport, *client._mounts.values()):
        pool: Any = getattr(transport, "_pool", None)
        if hasattr(pool, "_network_backend"):
            pool._network_backend = BoundedBackend(pool._network_backend, deadline)
