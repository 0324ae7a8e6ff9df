"""A buffer for the bytes that a client has sent and that have not been read yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from werkzeug.exceptions import ClientDisconnected

from mockserver.server.request_head import check_unfinished

if TYPE_CHECKING:
    from collections.abc import Callable

CHUNK = 64 * 1024
"""Bytes to ask the connection for at a time."""

HEAD_END = re.compile(rb"\n\r?\n")
"""The empty line that ends the header fields; a line may end in LF alone (RFC 9112 section 2.2)."""


class Inbox:
    """Received bytes in order; ``receive(count)`` fetches at most ``count`` more.

    Reading more than has arrived waits for the rest, and raises ``ClientDisconnected`` if the client has gone.
    """

    def __init__(self, receive: Callable[[int], bytes]) -> None:
        self.receive = receive
        self.data = b""
        self._searched = 0

    def fill(self) -> bool:
        """Receive what comes next; return False where the client has closed."""
        more = self.receive(CHUNK)
        self.data = self.data + more if self.data else more
        return bool(more)

    def take_head(self) -> bytes | None:
        """Return the next request's head without the empty line after it, or None while that is not here yet.

        Raises an ``HTTPException`` as soon as it is clear that this will be none.
        """
        data = self.data
        if data.startswith((b"\r\n", b"\n")):  # some clients send a stray CRLF after a body (RFC 9112 section 2.2)
            data = self.data = data[1 if data[0] == 10 else 2 :]
        end = HEAD_END.search(data, max(self._searched - 2, 0))
        if end is None:
            check_unfinished(data)
            self._searched = len(data)
            return None
        self._searched = 0
        self.data = data[end.end() :]
        return data[: end.start()]

    def readinto(self, view: memoryview) -> None:
        """Fill the whole view, however the bytes come in."""
        filled = 0
        while filled < len(view):
            data = self.data or self._more(len(view) - filled)
            part = data[: len(view) - filled]
            view[filled : filled + len(part)] = part
            self.data = data[len(part) :]
            filled += len(part)

    def take(self, count: int) -> bytes:
        """Take so many bytes, all of which are here."""
        taken, self.data = self.data[:count], self.data[count:]
        return taken

    def readline(self, limit: int) -> bytes:
        """Read the next line with its end, or its first ``limit`` bytes."""
        while (end := self.data.find(b"\n", 0, limit)) < 0 and len(self.data) < limit:
            self.data += self._more(CHUNK)
        return self.take(end + 1 if end >= 0 else limit)

    def _more(self, count: int) -> bytes:
        more = self.receive(max(count, CHUNK) if count < CHUNK else count)
        if not more:
            raise ClientDisconnected("The connection ended within a request.")
        return more
