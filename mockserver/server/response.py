"""Send a response as HTTP/1.1: PEP 3333's ``start_response`` and ``write``."""

from __future__ import annotations

from email.utils import formatdate
from functools import lru_cache
from time import time as real_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from types import TracebackType

    from werkzeug.exceptions import HTTPException

    from mockserver.server.request_body import Body

    ExcInfo = tuple[type[BaseException], BaseException, TracebackType] | tuple[None, None, None]

SERVER_NAME = "pinterest-mock"
SERVER_LINE = f"Server: {SERVER_NAME}"
BODILESS = frozenset({"204", "304"})
FRAMING = frozenset({"connection", "content-length", "date"})
"""Header fields that the server reads or completes if the application sets them."""


class Reply:
    """One response, passed to ``send`` in as few pieces as the application allows: a small one in a single piece.

    ``keep_alive`` says whether another request may follow on the connection. With ``body``, the request's, it may only
    if the application has read enough of it when the response begins.
    """

    status: str | None = None
    headers: Sequence[tuple[str, str]] = ()
    begun = False
    ended = False
    chunked = False
    without_body = False
    left: int | None = None
    """Bytes of the declared Content-Length that have not been sent yet; None where none was declared."""

    def __init__(
        self, send: Callable[[bytes], object], method: str, version: str, *, keep_alive: bool, body: Body | None = None
    ) -> None:
        self.send = send
        self.method = method
        self.version = version
        self.keep_alive = keep_alive
        self.body = body

    def start(
        self, status: str, headers: list[tuple[str, str]], exc_info: ExcInfo | None = None, /
    ) -> Callable[[bytes], None]:
        """Begin the answer: this is PEP 3333's ``start_response``."""
        if exc_info is not None:
            try:
                if self.begun and exc_info[1] is not None:
                    raise exc_info[1].with_traceback(exc_info[2])
            finally:
                exc_info = None  # or the traceback and this frame would refer to each other
        elif self.status is not None:
            raise RuntimeError("start_response was called a second time without exc_info.")
        self.status, self.headers = status, headers
        return self.write

    def run(self, blocks: Iterable[bytes]) -> None:
        """Send everything that the application yields, and the end."""
        try:
            for block in blocks:
                if block:
                    self.write(block)
            self.end()
        finally:
            close = getattr(blocks, "close", None)
            if close is not None:
                close()

    def write(self, block: bytes) -> None:
        """Send a block of the body at once, together with the head if it is the first."""
        pieces = [] if self.begun else [self.head()]
        if self.without_body:
            pass
        elif self.chunked:
            pieces += [b"%x\r\n" % len(block), block, b"\r\n"]
        elif self.left is None:
            pieces.append(block)
        else:
            # The client would take bytes past the declared length for the start of the next response.
            pieces.append(block[: self.left])
            self.left -= len(pieces[-1])
        self.deliver(pieces)

    def end(self) -> None:
        """Send what closes the body; an answer that came out shorter than declared costs the connection."""
        if not self.begun:
            self.deliver([self.head(length=0)])
        elif self.chunked:
            self.deliver([b"0\r\n\r\n"])
        if self.left and not self.without_body:
            self.keep_alive = False
        self.ended = True

    def fail(self, error: HTTPException) -> None:
        """Answer with an error, if it is not too late for that; if it is, the connection must be closed."""
        if self.begun:
            self.keep_alive = self.keep_alive and self.ended
            return
        text = f"{error.code} {error.name}: {error.description}\n".encode()
        self.status = f"{error.code} {error.name}"
        self.headers = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(text)))]
        self.write(text)
        self.end()

    def deliver(self, pieces: list[bytes]) -> None:
        """Send these pieces in one go."""
        data = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        self.begun = True
        if data:
            self.send(data)

    def head(self, length: int | None = None) -> bytes:
        """Write status line and headers, after deciding how the body will be framed (RFC 9112 section 6)."""
        if self.status is None:
            raise RuntimeError("The application sent a body before it called start_response.")
        code = self.status[:3]
        self.chunked, self.left = False, None
        self.without_body = self.method == "HEAD" or code in BODILESS or code[0] == "1"
        if self.body is not None and not self.body.reusable:
            self.keep_alive = False
        headers = self.headers
        names, values = zip(*headers, strict=True) if headers else ((), ())
        framing = framing_places(names)
        if "content-length" in framing and code != "204":
            self.left = int(values[framing["content-length"]])
        if "connection" in framing or code == "204":
            self.keep_alive = self.keep_alive and not asks_to_close(values, framing)
            ours = ("connection", "content-length") if code == "204" else ("connection",)
            headers = [(name, value) for name, value in headers if name.lower() not in ours]
        lines = [f"HTTP/1.1 {self.status}", SERVER_LINE, *map(": ".join, headers)]
        if "date" not in framing:
            lines.append(date_line(int(real_time())))
        if self.left is None and not self.without_body:
            if length is not None:
                lines.append(f"Content-Length: {length}")
                self.left = length
            elif self.version == "HTTP/1.0":
                self.keep_alive = False
            else:
                self.chunked = True
                lines.append("Transfer-Encoding: chunked")
        if not self.keep_alive:
            lines.append("Connection: close")
        elif self.version == "HTTP/1.0":
            lines.append("Connection: keep-alive")
        text = "\r\n".join(lines)
        if not text.count("\n") == text.count("\r") == len(lines) - 1:
            raise ValueError("A header of the application's answer holds a line break.")
        return f"{text}\r\n\r\n".encode("latin-1")


@lru_cache(maxsize=64)
def framing_places(names: tuple[str, ...]) -> Mapping[str, int]:
    """Find the fields that concern the framing of an answer, by their names in lower case.

    Remembered, for most answers have the names of one before.
    """
    return {name.lower(): place for place, name in enumerate(names) if name.lower() in FRAMING}


def asks_to_close(values: Sequence[str], framing: Mapping[str, int]) -> bool:
    """Tell whether the application wants the connection to end with its answer."""
    return "connection" in framing and values[framing["connection"]].lower() == "close"


@lru_cache(maxsize=2)
def date_line(second: int) -> str:
    """Return the header line that says when an answer was sent."""
    return f"Date: {formatdate(second, usegmt=True)}"
