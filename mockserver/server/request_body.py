"""The body of a request as a stream, read from the connection only when the application asks for it."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from werkzeug import exceptions
from werkzeug.exceptions import BadRequest

from mockserver.server.inbox import Inbox
from mockserver.server.request_head import FIELDS_LIMIT, parse_field

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Buffer

    from mockserver.server.request_head import Head

DRAIN_LIMIT = 256 * 1024
"""Bytes of a body that are read and discarded if the application left them; with more, the connection is closed."""

LINE_LIMIT = 4096
"""The longest line between two chunks, in bytes."""

DIGITS = re.compile(r"[0-9]{1,18}")
CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(;[^\x00\r\n]*)?\r\n")
"""The line before a chunk, matched strictly: a proxy that reads a lax one differently lets requests be smuggled."""


class Body(io.RawIOBase):
    """A body of ``length`` bytes.

    ``before_reading`` is called once, before the first byte is read: it is the moment to send 100 Continue.
    Reading raises ``ClientDisconnected`` when the connection ends too early.
    """

    def __init__(self, source: Inbox, length: int, before_reading: Callable[[], None] | None = None) -> None:
        self.source = source
        self.left = length
        self.before_reading = before_reading

    @property
    def finished(self) -> bool:
        """Whether all of the body was read."""
        return self.left == 0

    @property
    def reusable(self) -> bool:
        """Whether another request may follow on the connection if the application reads no more of this one.

        A client that was never told to continue may leave its body out, so nobody knows where its next request starts.
        """
        return self.finished or (self.before_reading is None and self.left <= DRAIN_LIMIT)

    def readable(self) -> bool:
        """Return True: a body can be read."""
        return True

    def read(self, size: int = -1, /) -> bytes | None:
        """Read once, at most so many bytes; what has arrived completely, as a small body has, is not copied about."""
        if self.before_reading is None and 0 < self.left <= min(size, len(self.source.data)):
            taken, self.left = self.source.take(self.left), 0
            return taken
        return super().read(size)

    def readinto(self, buffer: Buffer, /) -> int:
        """Read as much of the body as fits; return 0 at its end."""
        with memoryview(buffer) as whole, whole[: self.left] as view:
            if not view:
                return 0
            self.announce()
            self.source.readinto(view)
            count = len(view)
        self.left -= count
        return count

    def announce(self) -> None:
        """Tell the client, once, that its body is wanted."""
        if self.before_reading is not None:
            tell, self.before_reading = self.before_reading, None
            tell()

    def drain(self) -> bool:
        """Read what the application left; return False where the connection cannot be used again."""
        taken = 0
        while not self.finished:
            if not self.reusable or taken > DRAIN_LIMIT:
                return False
            try:
                taken += len(self.read(64 * 1024) or b"")
            except BadRequest:  # the response has been sent already
                return False
        return True


class NoBody(Body):
    """The empty body, shared by all requests without one: most have none, and setting up a stream takes time."""

    def __init__(self) -> None:
        super().__init__(Inbox(lambda _: b""), 0)

    @property
    def reusable(self) -> bool:
        """Whether another request may follow on the connection."""
        return True

    def close(self) -> None:
        """Stay open for the others."""

    def drain(self) -> bool:
        """Return True: nothing is left of it."""
        return True


NO_BODY = NoBody()


class ChunkedBody(Body):
    """A body in chunks (RFC 9112 section 7.1). Reading raises ``BadRequest`` if they are malformed."""

    def __init__(self, source: Inbox, before_reading: Callable[[], None] | None = None) -> None:
        super().__init__(source, 0, before_reading)
        self.begun = False
        self.ended = False
        self.malformed = False

    @property
    def finished(self) -> bool:
        """Whether all of the body was read."""
        return self.ended

    @property
    def reusable(self) -> bool:
        """Whether another request may follow on the connection."""
        return not self.malformed and super().reusable

    def readinto(self, buffer: Buffer, /) -> int:
        """Read as much of the body as fits; return 0 at its end."""
        if self.left == 0 and not self.ended and not self.malformed:
            self.announce()
            self.open_chunk()
        return super().readinto(buffer)

    def open_chunk(self) -> None:
        """Read the head of the next chunk."""
        if self.begun and self.line() != b"\r\n":
            raise self.refusal("A chunk of the body is longer than it says.")
        self.begun = True
        size = CHUNK_SIZE.fullmatch(self.line())
        if size is None:
            raise self.refusal("A chunk of the body does not start with its size.")
        self.left = int(size[1], 16)
        if self.left == 0:
            self.pass_trailers()
            self.ended = True

    def pass_trailers(self) -> None:
        """Read the fields after the last chunk, which nobody here needs, as strictly as those of a head."""
        room = FIELDS_LIMIT
        while (line := self.line()) != b"\r\n":
            room -= len(line)
            if room < 0:
                raise self.refusal(f"The trailer fields are larger than {FIELDS_LIMIT} bytes.")
            try:
                parse_field(line[:-1].decode("latin-1"))
            except BadRequest as problem:
                raise self.refusal(f"In the trailer: {problem.description}") from None

    def line(self) -> bytes:
        """Read a line between two chunks."""
        line = self.source.readline(LINE_LIMIT)
        if not line.endswith(b"\n"):
            raise self.refusal(f"A line between the chunks of the body is longer than {LINE_LIMIT} bytes.")
        return line

    def refusal(self, problem: str) -> BadRequest:
        """Build the refusal of a body that is not as HTTP has it."""
        self.malformed = True
        return BadRequest(problem)


def body_of(head: Head, source: Inbox, send_continue: Callable[[], None]) -> Body:
    """Return the body that this head announces (RFC 9112 section 6.3).

    Raises ``BadRequest`` or ``NotImplemented`` where its length cannot be known.
    """
    fields = head.fields
    coding, length = fields.get("HTTP_TRANSFER_ENCODING"), fields.get("CONTENT_LENGTH")
    if coding is None and length is None:
        return NO_BODY
    before_reading = send_continue if head.expects_continue else None
    if coding is not None:
        if length is not None:
            raise BadRequest("A request has either Transfer-Encoding or Content-Length.")
        if head.version == "HTTP/1.0":
            raise BadRequest("HTTP/1.0 has no Transfer-Encoding: who sends it does not know where the body ends.")
        if coding.lower() != "chunked":
            raise exceptions.NotImplemented("The only transfer coding that this server knows is chunked.")
        return ChunkedBody(source, before_reading)
    assert length is not None
    if not DIGITS.fullmatch(length):
        raise BadRequest("Content-Length is not a number of bytes.")
    return Body(source, int(length), before_reading)
