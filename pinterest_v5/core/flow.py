"""The steps that flows, which are rules without I/O, yield for a driver to perform.

A flow is a generator. It yields a `Request` and is resumed with a `Response`, or with a `PinterestException`
where no answer came. `driver` performs them for `Api`, `async_driver` for `AsyncApi`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from pinterest_v5.media.upload import ProgressFile
    from pinterest_v5.models import Token

T = TypeVar("T")

DEFAULT_DEADLINE = 60.0
"""Seconds that a call may take, unless told otherwise."""


class Budget:
    """The seconds that one call may still take in all: for answers, renewals of others, locks and pauses.

    Args:
        seconds: for all of these.
        for_pauses: more seconds, for pauses alone.
    """

    __slots__ = ("for_pauses", "given", "left")

    def __init__(self, seconds: float, for_pauses: float = 0.0) -> None:
        self.given = self.left = seconds
        self.for_pauses = for_pauses

    def spend(self, pause: float) -> bool:
        """Take a pause from it if that leaves time to go on, and say whether it does."""
        shared = max(pause - self.for_pauses, 0.0)
        if shared >= self.left:
            return False
        self.for_pauses = max(self.for_pauses - pause, 0.0)
        self.left -= shared
        return True


class Request(NamedTuple):
    """One HTTP request, ready to be sent.

    Without a budget it may take the seconds that every call has. With a sink, the body of a success is written to it
    instead of becoming the content of the response.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None = None
    budget: Budget | None = None
    sink: IO[bytes] | None = None

    def __repr__(self) -> str:  # headers and content hold secrets
        return f"<Request {self.method} {self.url.partition('?')[0]}>"


class Response(NamedTuple):
    """One HTTP response, read completely. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.content)} bytes>"


class Upload(NamedTuple):
    """A file to send as a form (RFC 7578), after these fields, to a storage outside Pinterest's API."""

    url: str
    fields: Mapping[str, str]
    file: ProgressFile

    def __repr__(self) -> str:  # the fields hold a signature
        return f"<Upload {self.file.size} bytes to {self.url}>"


class Sleep(NamedTuple):
    """Wait so many seconds."""

    seconds: float


class SingleFlight(NamedTuple):
    """Run this flow while no other one runs in this instance or in any other with the same token store.

    Resumed with its result, which callers with the same key share if they ask at the same time; with None if the flow
    itself asks, because it cannot wait for its own end.

    A caller waits no longer than its budget lasts, by default the seconds that every call has. The flow continues
    without it: a refresh token that was sent is spent, so its replacement must be kept, however late it comes.
    """

    flow: Callable[[], Generator[Any, Any, Any]]
    key: object
    budget: Budget | None = None


class LoadToken(NamedTuple):
    """Ask the token store; resumed with its token, or None."""


class TokenReceived(NamedTuple):
    """Save a new token in the store, and tell the application about it."""

    token: Token

    def __repr__(self) -> str:
        return "<TokenReceived>"


Step = Request | Upload | Sleep | SingleFlight | LoadToken | TokenReceived
Flow = Generator[Step, Any, T]
