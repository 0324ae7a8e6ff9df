"""The body of a request as a stream: taken from the connection only as the application asks for it."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from werkzeug import exceptions
from werkzeug.exceptions import BadRequest, ClientDisconnected

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from typing_extensions import Buffer

    from mockserver.server.request_head import Head

DRAIN_LIMIT = 256 * 1024
"""Bytes of a body that are read for an application that did not want them; with more, the connection is closed."""

LINE_LIMIT = 4096
"""Bytes in a line between chunks."""

DIGITS = re.compile(r"[0-9]{1,18}")
CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(;.*)?\r?\n", re.DOTALL)


class Body(io.RawIOBase):
    """A body of ``length`` bytes.

    ``before_reading`` is called once, before the first byte is asked for: the moment to send 100 Continue.
    Reading raises ``ClientDisconnected`` when the connection ends too early.
    """

    def __init__(self, source: BinaryIO, length: int, before_reading: Callable[[], None] | None = None) -> None:
        self.source = source
        self.left = length
        self.before_reading = before_reading

    @property
    def finished(self) -> bool:
        return self.left == 0

    @property
    def reusable(self) -> bool:
        """Whether the connection can carry another request, should the application read no more of this one.

        A client that was never told to continue may leave its body out: then nobody knows where its next request
        starts.
        """
        return self.finished or (self.before_reading is None and self.left <= DRAIN_LIMIT)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        with memoryview(buffer) as whole, whole[: self.left] as view:
            if not view:
                return 0
            if self.before_reading is not None:
                tell, self.before_reading = self.before_reading, None
                tell()
            try:
                # BufferedReader fills the view, however the bytes come in: it is short only at the end.
                count = self.source.readinto(view)  # type: ignore[attr-defined]
            except OSError as error:
                raise ClientDisconnected(str(error)) from error
            if count < len(view):
                raise ClientDisconnected("The connection ended within the body of a request.")
        self.left -= count
        return int(count)

    def drain(self) -> bool:
        """Read what the application left; False where the connection cannot be used again."""
        taken = 0
        while not self.finished:
            if not self.reusable or taken > DRAIN_LIMIT:
                return False
            try:
                taken += len(self.read(64 * 1024) or b"")
            except BadRequest:  # the answer has been given already
                return False
        return True


class ChunkedBody(Body):
    """A body in chunks (RFC 9112 section 7.1). Raises ``BadRequest`` where the chunks are malformed."""

    def __init__(self, source: BinaryIO, before_reading: Callable[[], None] | None = None) -> None:
        super().__init__(source, 0, before_reading)
        self.begun = False
        self.ended = False
        self.malformed = False

    @property
    def finished(self) -> bool:
        return self.ended

    @property
    def reusable(self) -> bool:
        return not self.malformed and super().reusable

    def readinto(self, buffer: Buffer, /) -> int:
        if self.left == 0 and not self.ended and not self.malformed:
            if self.before_reading is not None:
                tell, self.before_reading = self.before_reading, None
                tell()
            self.open_chunk()
        return super().readinto(buffer)

    def open_chunk(self) -> None:
        if self.begun and self.line() not in (b"\r\n", b"\n"):
            raise self.refusal("A chunk of the body is longer than it says.")
        self.begun = True
        size = CHUNK_SIZE.fullmatch(self.line())
        if size is None:
            raise self.refusal("A chunk of the body does not start with its size.")
        self.left = int(size[1], 16)
        if self.left == 0:
            while self.line() not in (b"\r\n", b"\n"):
                pass  # trailer fields: nobody here needs them
            self.ended = True

    def line(self) -> bytes:
        try:
            line = self.source.readline(LINE_LIMIT)
        except OSError as error:
            raise ClientDisconnected(str(error)) from error
        if not line.endswith(b"\n"):
            if len(line) < LINE_LIMIT:
                raise ClientDisconnected("The connection ended within the body of a request.")
            raise self.refusal(f"A line between the chunks of the body is longer than {LINE_LIMIT} bytes.")
        return line

    def refusal(self, problem: str) -> BadRequest:
        self.malformed = True
        return BadRequest(problem)


def body_of(head: Head, source: BinaryIO, send_continue: Callable[[], None]) -> Body:
    """The body that this head announces (RFC 9112 section 6.3).

    Raises ``BadRequest`` or ``NotImplemented`` where its length cannot be known.
    """
    before_reading = send_continue if head.expects_continue else None
    coding = head.fields.get("HTTP_TRANSFER_ENCODING")
    length = head.fields.get("CONTENT_LENGTH")
    if coding is not None:
        if length is not None:
            raise BadRequest("A request has either Transfer-Encoding or Content-Length.")
        if coding.lower() != "chunked":
            raise exceptions.NotImplemented("The only transfer coding that this server knows is chunked.")
        return ChunkedBody(source, before_reading)
    if length is None:
        return Body(source, 0)
    if not DIGITS.fullmatch(length):
        raise BadRequest("Content-Length is not a number of bytes.")
    return Body(source, int(length), before_reading)
