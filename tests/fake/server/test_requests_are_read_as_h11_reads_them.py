"""Whatever the server takes for a request, h11 takes for the same one: what is read in two ways smuggles a third."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import NamedTuple

import h11
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from werkzeug.exceptions import ClientDisconnected, HTTPException

from mockserver.server.inbox import Inbox
from mockserver.server.request_body import body_of
from mockserver.server.request_head import parse_head
from tests.fake.server.smuggling import READERS, SMUGGLED, reading, title


class Read(NamedTuple):
    method: str
    target: str
    body: bytes


def ours(data: bytes) -> Read | None:
    """The first request in these bytes; None where it is refused or not whole."""
    inbox = Inbox(io.BytesIO(data).read)
    try:
        while (block := inbox.take_head()) is None:
            if not inbox.fill():
                return None
        head = parse_head(block)
        return Read(head.method, head.target, body_of(head, inbox, lambda: None).read() or b"")
    except (HTTPException, ClientDisconnected):
        return None


def theirs(data: bytes) -> Read | None:
    connection = h11.Connection(h11.SERVER)
    connection.receive_data(data)
    body = b""
    try:
        request = connection.next_event()
        if not isinstance(request, h11.Request):
            return None
        while isinstance(event := connection.next_event(), h11.Data):
            body += event.data
    except h11.RemoteProtocolError:
        return None
    return Read(request.method.decode(), request.target.decode(), body) if isinstance(event, h11.EndOfMessage) else None


@pytest.mark.parametrize("case", SMUGGLED)
def test_what_smuggles_is_refused(case: str) -> None:
    assert ours(b"POST / HTTP/1.1\r\nHost: h\r\n" + SMUGGLED[case]) is None


@pytest.mark.parametrize("name", READERS)
def test_the_documentation_says_how_each_server_reads_it(name: str) -> None:
    lines = (Path(__file__).parents[3] / "docs" / "reliability.md").read_text(encoding="utf-8").splitlines()
    said = [line.strip("| ").split(" | ") for line in lines if line.startswith("| ")]
    head, rows = said[0], [row for row in said if row[0] in SMUGGLED]
    assert [row[0] for row in rows] == list(SMUGGLED)
    if title(name) in head:  # another version may read otherwise
        column = head.index(title(name))
        assert {row[0]: row[column] for row in rows} == {case: reading(READERS[name], case) for case in SMUGGLED}


@pytest.mark.parametrize(
    ("data", "read"),
    [
        (b"Content-Length: 3\r\n\r\nabc", b"abc"),
        (b"Transfer-Encoding: chunked\r\n\r\n2;a=b\r\nab\r\n1\r\nc\r\n0\r\nA: b\r\n\r\n", b"abc"),
        (b"Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", b"abc"),
    ],
)
def test_what_is_clear_is_read(data: bytes, read: bytes) -> None:
    data = b"POST / HTTP/1.1\r\nHost: h\r\n" + data
    assert ours(data) == theirs(data) == Read("POST", "/", read)


LINES = [
    *(b"POST / HTTP/1.1", b"GET /a?b HTTP/1.1", b"POST / HTTP/1.0", b"POST  / HTTP/1.1", b"Host: h", b"host: h"),
    *(b"Content-Length: 3", b"content-length:3", b"Content-Length: 03", b"Content-Length : 3", b"Content-Length:"),
    *(b"Transfer-Encoding: chunked", b"transfer-encoding: CHUNKED", b"Transfer-Encoding: x", b" folded", b"A: b"),
    *(b"3", b"abc", b"0", b"1;a=b", b"1;", b"a", b"3 ", b"ff", b"", b"", b"A: \xff", b"A: \x00", b"A: b\rc", b":"),
]
ENDS = st.sampled_from([b"\r\n"] * 6 + [b"\n", b"\r", b" \r\n"])


EMPTY_LINE = re.compile(rb"\A\r?\n")
"""RFC 9112, section 2.2, wants one before a request ignored; h11 refuses it."""


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@example(lines=[(b"", b"\r\n"), (b"POST / HTTP/1.0", b"\r\n"), (b"", b"\r\n")], begun=False)
@given(st.lists(st.tuples(st.sampled_from(LINES), ENDS), max_size=9), st.booleans())
def test_lines_in_any_order(lines: list[tuple[bytes, bytes]], begun: bool) -> None:
    start = b"POST / HTTP/1.1\r\nHost: h\r\n" if begun else b""
    data = start + b"".join(line + end for line, end in lines)
    mine = ours(data)
    assert mine is None or mine == theirs(EMPTY_LINE.sub(b"", data))
