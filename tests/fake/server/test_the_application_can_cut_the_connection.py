"""`mockserver.disconnect`: what a fault needs that closes the connection before or in the middle of the answer."""

from __future__ import annotations

import http.client
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from mockserver.server.threaded import Server

    from .conftest import Serve

    Talk = Callable[[Server, bytes], bytes]
    Silence = Callable[[Server], None]

GET = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"


def before_the_answer(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
    environ["mockserver.disconnect"]()
    start_response("200 OK", [])
    return [b"never seen"]


def after_the_head(environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
    start_response("200 OK", [("Content-Length", "100")])
    yield b"begin"
    environ["mockserver.disconnect"]()
    yield b"never seen"


def test_before_the_answer_not_a_byte_arrives(serve: Serve, talk: Talk, silence: Silence) -> None:
    server = serve(before_the_answer)
    assert talk(server, GET) == b""
    silence(server)


def test_in_the_middle_the_first_part_arrives(serve: Serve, talk: Talk, silence: Silence) -> None:
    server = serve(after_the_head)
    answer = talk(server, GET)
    assert answer.endswith(b"\r\n\r\nbegin")
    silence(server)


def test_the_request_body_need_not_have_been_read(serve: Serve, talk: Talk, silence: Silence) -> None:
    server = serve(before_the_answer)
    assert talk(server, b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\nab") == b""
    silence(server)


def test_the_server_goes_on(serve: Serve, talk: Talk) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        if environ["PATH_INFO"] == "/cut":
            environ["mockserver.disconnect"]()
        start_response("200 OK", [])
        return [b"served"]

    server = serve(app)
    assert talk(server, b"GET /cut HTTP/1.1\r\nHost: x\r\n\r\n") == b""
    assert httpx.get(server.url).text == "served"


def test_clients_see_a_cut_connection(serve: Serve) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        httpx.get(serve(before_the_answer).url)
    with pytest.raises(httpx.RemoteProtocolError, match="received 5 bytes, expected 100"):
        httpx.get(serve(after_the_head).url)
    connection = http.client.HTTPConnection("127.0.0.1", serve(before_the_answer).port)
    connection.request("GET", "/")
    with pytest.raises(http.client.RemoteDisconnected):
        connection.getresponse()
