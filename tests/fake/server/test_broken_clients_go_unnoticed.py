"""A client that breaks off, or sends what is not HTTP, leaves no traceback and harms nobody else."""

from __future__ import annotations

import socket
import struct
from typing import TYPE_CHECKING

import httpx
import pytest
from werkzeug import Request, Response

from mockserver import PinterestMock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    from mockserver.server.threaded import Server

    from .conftest import Serve

    Dial = Callable[[Server], socket.socket]
    Silence = Callable[[Server], None]


def reset(connection: socket.socket) -> None:
    """Close with RST, as a crashed client would."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


@pytest.mark.parametrize("end", [reset, socket.socket.close])
@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET / HT",
        b"GET / HTTP/1.1\r\nHost: x\r\n",
        b"POST /v5/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf",
        b"POST /v5/oauth/token HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf",
        b"GET /v5/user_account HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
)
def test_a_client_that_breaks_off(
    sent: bytes, end: Callable[[socket.socket], None], serve: Serve, dial: Dial, silence: Silence
) -> None:
    server = serve(PinterestMock())
    connection = dial(server)
    connection.sendall(sent)
    end(connection)
    silence(server)
    assert httpx.get(server.url + "/v5/user_account").status_code == 401


@pytest.mark.parametrize(
    "sent", [b"\x16\x03\x01\x02\x00\r\n", b"\x00" * 70000 + b"\n", b"GET / HTTP/1.1\r\n\xff\r\n\r\n"]
)
def test_a_client_that_sends_garbage(
    sent: bytes, serve: Serve, echo: WSGIApplication, talk: Callable[[Server, bytes], bytes], silence: Silence
) -> None:
    server = serve(echo)
    assert talk(server, sent).startswith((b"HTTP/1.1 400", b"HTTP/1.1 414"))
    silence(server)
    assert httpx.get(server.url).text == "GET /"


def test_malformed_chunks_are_the_clients_fault(
    serve: Serve, echo: WSGIApplication, deaf: WSGIApplication, talk: Callable[[Server, bytes], bytes], silence: Silence
) -> None:
    sent = b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n"
    for app, status in ((echo, b"400"), (deaf, b"200")):
        server = serve(app)
        assert talk(server, sent).startswith(b"HTTP/1.1 " + status)
        silence(server)


def test_a_client_that_leaves_during_the_answer(serve: Serve, dial: Dial, silence: Silence) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
        start_response("200 OK", [])
        while True:
            yield bytes(64 * 1024)

    server = serve(app)
    connection = dial(server)
    connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    assert connection.recv(12) == b"HTTP/1.1 200"
    reset(connection)
    silence(server)


def test_an_application_hears_that_its_client_has_gone(serve: Serve, dial: Dial, silence: Silence) -> None:
    closed = []

    class Endless:
        def __iter__(self) -> Endless:
            return self

        def __next__(self) -> bytes:
            return bytes(64 * 1024)

        def close(self) -> None:
            closed.append(True)

    @Request.application
    def app(request: Request) -> Response:
        return Response(Endless(), direct_passthrough=True)

    server = serve(app)
    connection = dial(server)
    connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    assert connection.recv(12) == b"HTTP/1.1 200"
    reset(connection)
    silence(server)
    assert closed == [True]
