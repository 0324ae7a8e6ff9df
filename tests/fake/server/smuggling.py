"""Requests that one server reads otherwise than another, and how four of them read each; printed as a table.

`python -m tests.fake.server.smuggling` prints what docs/reliability.md shows.
"""

from __future__ import annotations

import io
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import h11
from waitress.adjustments import Adjustments
from waitress.parser import HTTPRequestParser
from werkzeug.exceptions import ClientDisconnected, HTTPException

from mockserver.server.inbox import Inbox
from mockserver.server.request_body import body_of
from mockserver.server.request_head import parse_head

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HEAD = b"POST / HTTP/1.1\r\nHost: h\r\n"
NEXT = b"GET /next HTTP/1.1\r\nHost: h\r\n\r\n"
"""What follows on the connection."""
SMUGGLED = {
    "both lengths": b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "two lengths": b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
    "a list of lengths": b"Content-Length: 3, 4\r\n\r\nabcd",
    "a signed length": b"Content-Length: +3\r\n\r\nabc",
    "a hexadecimal length": b"Content-Length: 0x3\r\n\r\nabc",
    "a space before the colon": b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    "a folded coding": b"Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
    "a hidden coding": b"X: y\rTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "two codings": b"Transfer-Encoding: identity, chunked\r\n\r\n0\r\n\r\n",
    "a coding twice": b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a signed chunk": b"Transfer-Encoding: chunked\r\n\r\n+1\r\na\r\n0\r\n\r\n",
    "a chunk with an underscore": b"Transfer-Encoding: chunked\r\n\r\n1_0\r\na\r\n0\r\n\r\n",
    "a line feed in an extension": b"Transfer-Encoding: chunked\r\n\r\n1;\na\r\n0\r\n\r\n",
    "a carriage return in an extension": b"Transfer-Encoding: chunked\r\n\r\n1;a\rb\r\na\r\n0\r\n\r\n",
    "a chunk that is longer than it says": b"Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n",
    "a NUL in a value": b"X: a\0b\r\nContent-Length: 0\r\n\r\n",
}
"""The fields and the body of a request, by what is wrong with it."""


class RefusedError(Exception):
    """What came is no request."""


def by_the_fake(data: bytes) -> Iterator[bytes]:
    """The bodies of the requests that this server reads. Raises RefusedError."""
    inbox = Inbox(io.BytesIO(data).read)
    try:
        while True:
            while (block := inbox.take_head()) is None:
                if not inbox.fill():
                    return
            yield body_of(parse_head(block), inbox, lambda: None).read() or b""
    except HTTPException as problem:
        if not isinstance(problem, ClientDisconnected):
            raise RefusedError from problem


def by_h11(data: bytes) -> Iterator[bytes]:
    """What h11 reads."""
    connection, body = h11.Connection(h11.SERVER), b""
    connection.receive_data(data)
    try:
        while (event := connection.next_event()) is not h11.NEED_DATA:
            if isinstance(event, h11.Data):
                body += event.data
            elif isinstance(event, h11.EndOfMessage):
                yield body
                body = b""
                connection.send(h11.Response(status_code=204, headers=[]))
                connection.send(h11.EndOfMessage())
                connection.start_next_cycle()
    except h11.RemoteProtocolError as problem:
        raise RefusedError from problem


def by_gunicorn(data: bytes) -> Iterator[bytes]:
    """What gunicorn reads, which Windows does not have."""
    from gunicorn.config import Config
    from gunicorn.http.errors import NoMoreData, ParseException
    from gunicorn.http.parser import RequestParser

    try:
        for request in RequestParser(Config(), iter([data]), ("127.0.0.1", 1)):
            assert request.body is not None
            yield request.body.read()
    except NoMoreData:
        return
    except (ParseException, OSError) as problem:
        raise RefusedError from problem


def by_waitress(data: bytes) -> Iterator[bytes]:
    """What waitress reads."""
    while data:
        parser = HTTPRequestParser(Adjustments())
        while data and not parser.completed:
            data = data[parser.received(data) :]
        if parser.error is not None:
            raise RefusedError(parser.error)
        if not parser.completed:
            return
        body = parser.get_body_stream()
        assert body is not None
        yield body.read()


READERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "the fake": by_the_fake,
    "h11": by_h11,
    "gunicorn": by_gunicorn,
    "waitress": by_waitress,
}


def reading(reader: Callable[[bytes], Iterator[bytes]], case: str) -> str:
    """How many requests a server takes a case and what follows it for, in words."""
    bodies: list[bytes] = []
    refused = ""
    try:
        bodies.extend(reader(HEAD + SMUGGLED[case] + NEXT))
    except RefusedError:
        refused = "refused"
    count = {0: "", 1: "1 request", 2: "2 requests"}[len(bodies)]
    return ", then ".join(filter(None, [count, refused])) or "waits for more"


def title(name: str) -> str:
    """The name of a reader with its version."""
    try:
        return name if name == "the fake" else f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"{name}, which is not installed"


def table() -> Iterator[list[str]]:
    """Each case with what all make of it, the names of the columns first."""
    yield ["what is wrong", *map(title, READERS)]
    for case in SMUGGLED:
        yield [case, *(reading(reader, case) for reader in READERS.values())]


if __name__ == "__main__":
    head, *rows = (" | ".join(row) for row in table())
    sys.stdout.writelines(f"| {row} |\n" for row in (head, "--- | --- | --- | --- | ---", *rows))
