"""A request's body is read as the application asks for it; what it leaves never becomes the next request."""

from __future__ import annotations

import http.client
import io
from typing import TYPE_CHECKING

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug import Request, Response
from werkzeug.exceptions import BadRequest, ClientDisconnected

from mockserver.server.inbox import Inbox
from mockserver.server.request_body import DRAIN_LIMIT, Body, ChunkedBody
from mockserver.server.request_head import FIELDS_LIMIT

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    from mockserver.server.threaded import Server

    from .conftest import Serve

    Dial = Callable[[Server], socket.socket]
    Talk = Callable[[Server, bytes], bytes]

PATIENT = settings(suppress_health_check=[HealthCheck.too_slow])

GET_NEXT = b"GET /next HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"


def test_an_unread_body_does_not_poison_the_next_request(serve: Serve, deaf: WSGIApplication, talk: Talk) -> None:
    smuggled = b"GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n"
    head = b"POST /first HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % len(smuggled)
    answers = talk(serve(deaf), head + smuggled + GET_NEXT)
    assert answers.count(b"HTTP/1.1 200 OK") == 2
    assert b"did not read for /next" in answers
    assert b"smuggled" not in answers


def test_an_unread_chunked_body_does_not_poison_the_next_request(
    serve: Serve, deaf: WSGIApplication, talk: Talk
) -> None:
    head = b"POST /first HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    answers = talk(serve(deaf), head + b"3\r\nGET\r\n4;x=y\r\n /no\r\n0\r\nTrailer: x\r\n\r\n" + GET_NEXT)
    assert answers.count(b"HTTP/1.1 200 OK") == 2
    assert b"did not read for /next" in answers


def test_a_body_that_was_read_in_part_is_left_behind(serve: Serve, talk: Talk) -> None:
    @Request.application
    def app(request: Request) -> Response:
        return Response(request.stream.read(2))

    answers = talk(serve(app), b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\nabcdef" + GET_NEXT)
    assert answers.count(b"HTTP/1.1 200 OK") == 2


def test_a_large_unread_body_costs_the_connection_but_not_the_answer(serve: Serve, deaf: WSGIApplication) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", serve(deaf).port, timeout=10)
    connection.request("POST", "/upload", bytes(20 * DRAIN_LIMIT))
    answer = connection.getresponse()
    assert answer.read() == b"did not read for /upload"
    assert answer.headers["Connection"] == "close"


def test_a_large_unread_chunked_body_ends_the_connection(serve: Serve, deaf: WSGIApplication) -> None:
    chunk = b"10000\r\n" + bytes(0x10000) + b"\r\n"
    connection = http.client.HTTPConnection("127.0.0.1", serve(deaf).port, timeout=10)
    connection.putrequest("POST", "/upload")
    connection.putheader("Transfer-Encoding", "chunked")
    connection.endheaders(chunk * 20 + b"0\r\n\r\n")
    assert connection.getresponse().read() == b"did not read for /upload"
    assert connection.sock is not None
    assert connection.sock.recv(1) == b""
    connection.close()


def test_a_body_arrives_while_it_is_being_sent(serve: Serve, dial: Dial) -> None:
    """An upload of 2 GB is never held: the application has the first bytes before the client has sent the last."""

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
        start = environ["wsgi.input"].read(5)
        start_response("200 OK", [])
        yield b"got " + start

    connection = dial(serve(app))
    connection.sendall(b"PUT /video HTTP/1.1\r\nHost: x\r\nContent-Length: 2147483648\r\n\r\nhello")
    with connection.makefile("rb") as answer:
        assert b"got hello" in answer.read()


def test_read_returns_as_much_as_was_asked_for(serve: Serve, dial: Dial) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        start_response("200 OK", [("Connection", "close")])
        return [body]

    connection = dial(serve(app))
    connection.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\nabc")
    connection.sendall(b"def")
    with connection.makefile("rb") as answer:
        assert b"abcdef" in answer.read()


def test_without_a_body_there_is_nothing_to_read(serve: Serve, talk: Talk) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        start_response("200 OK", [])
        return [b"read: %r" % environ["wsgi.input"].read()]

    assert b"read: b''" in talk(serve(app), b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")


def test_chunks_from_httpx(serve: Serve, echo: WSGIApplication) -> None:
    def parts() -> Iterator[bytes]:
        yield from (b"one ", b"two ", b"three")

    with httpx.Client(base_url=serve(echo).url) as client:
        assert client.post("/", content=parts()).text == "POST / one two three"
        assert client.get("/after").text == "GET /after"


class TestExpectContinue:
    HEAD = b"POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\n"

    @pytest.mark.parametrize(
        ("length", "body"),
        [(b"Content-Length: 4\r\n\r\n", b"body"), (b"Transfer-Encoding: chunked\r\n\r\n", b"4\r\nbody\r\n0\r\n\r\n")],
    )
    def test_the_body_is_asked_for_once(
        self, length: bytes, body: bytes, serve: Serve, echo: WSGIApplication, dial: Dial
    ) -> None:
        connection = dial(serve(echo))
        connection.sendall(self.HEAD + length)
        with connection.makefile("rb") as answers:
            assert answers.readline() == b"HTTP/1.1 100 Continue\r\n"
            assert answers.readline() == b"\r\n"
            connection.sendall(body)
            rest = answers.read()
        assert b"100 Continue" not in rest
        assert rest.endswith(b"POST / body")

    def test_the_connection_is_kept_where_the_body_came(self, serve: Serve, echo: WSGIApplication, talk: Talk) -> None:
        head = b"POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n"
        answers = talk(serve(echo), head + b"body" + GET_NEXT)
        assert answers.endswith(b"GET /next")

    def test_an_application_that_does_not_want_it_says_so_at_once(
        self, serve: Serve, deaf: WSGIApplication, talk: Talk
    ) -> None:
        answer = talk(
            serve(deaf), b"POST /big HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n"
        )
        assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
        assert b"\r\nConnection: close\r\n" in answer

    def test_http_1_0_is_not_told(self, serve: Serve, echo: WSGIApplication, talk: Talk) -> None:
        answer = talk(serve(echo), b"POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx")
        assert answer.startswith(b"HTTP/1.1 200 OK\r\n")


def everything_left(source: Inbox) -> bytes:
    while source.fill():
        pass
    return source.data


@PATIENT
@given(st.lists(st.binary(min_size=1, max_size=50), max_size=8), st.binary(), st.integers(1, 60))
def test_chunks_add_up_whatever_their_sizes(parts: list[bytes], rest: bytes, step: int) -> None:
    encoded = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
    source = Inbox(io.BytesIO(encoded + rest).read)
    body = ChunkedBody(source)
    assert b"".join(iter(lambda: body.read(step) or b"", b"")) == b"".join(parts)
    assert body.finished
    assert everything_left(source) == rest


@PATIENT
@given(st.binary(max_size=100), st.binary(), st.integers(1, 60))
def test_a_body_ends_where_it_says(content: bytes, rest: bytes, step: int) -> None:
    source = Inbox(io.BytesIO(content + rest).read)
    body = Body(source, len(content))
    assert b"".join(iter(lambda: body.read(step) or b"", b"")) == content
    assert everything_left(source) == rest


@PATIENT
@given(st.binary(max_size=100))
def test_whatever_comes_as_chunks_is_read_or_refused(noise: bytes) -> None:
    body = ChunkedBody(Inbox(io.BytesIO(noise).read))
    try:
        body.read()
    except (BadRequest, ClientDisconnected):
        assert not body.finished


@pytest.mark.parametrize("extension", [b";a=\rb", b";\x00", b";a\r", b" x", b"\x00"])
def test_a_chunk_extension_cannot_hide_a_line_end(extension: bytes) -> None:
    with pytest.raises(BadRequest, match="size"):
        ChunkedBody(Inbox(io.BytesIO(b"1" + extension + b"\r\nx\r\n0\r\n\r\n").read)).read()


def test_chunk_lines_end_in_cr_lf() -> None:
    """A proxy that reads LF alone as part of an extension sees another body than we would."""
    with pytest.raises(BadRequest, match="size"):
        ChunkedBody(Inbox(io.BytesIO(b"1;\nx\r\n0\r\n\r\n").read)).read()


@pytest.mark.parametrize(
    ("trailer", "problem"),
    [
        (b"no colon\r\n", "no colon"),
        (b"A: b\rc\r\n", "control character"),
        (b"A : b\r\n", "header name"),
        (b"A: b\r\n" * (FIELDS_LIMIT // 5), "larger than"),
    ],
)
def test_trailers_are_checked_and_counted(trailer: bytes, problem: str) -> None:
    body = ChunkedBody(Inbox(io.BytesIO(b"1\r\nx\r\n0\r\n" + trailer + b"\r\n").read))
    with pytest.raises(BadRequest, match=problem):
        body.read()
    assert not body.reusable


@pytest.mark.parametrize("size", [b"-1", b"+1", b"0x1", b"1_0", b"", b"g", b" 1", b"11111111111111111"])
def test_a_chunk_size_is_hexadecimal_digits(size: bytes) -> None:
    with pytest.raises(BadRequest, match="size"):
        ChunkedBody(Inbox(io.BytesIO(size + b"\r\nx\r\n0\r\n\r\n").read)).read()
