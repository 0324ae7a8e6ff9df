"""Headers and body of a small answer go to the kernel together, and Nagle's algorithm holds nothing back."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import httpx
import pytest
from werkzeug import Request, Response

from tests.fake.server.watched import Watched, WatchedServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment
    from typing_extensions import Buffer


class Pieces(Watched):
    """A socket that remembers what was sent, piece by piece."""

    def sendall(self, data: Buffer, flags: int = 0, /) -> None:
        self.seen.append(bytes(data))
        super().sendall(data, flags)


@pytest.fixture
def pieces() -> Callable[[WSGIApplication], list[bytes]]:
    """The pieces in which an application's answer to a GET leaves."""

    def get(app: WSGIApplication) -> list[bytes]:
        server = WatchedServer(app, Pieces)
        with server.running():
            httpx.get(server.url)
        return server.seen

    return get


@Request.application
def json_answer(request: Request) -> Response:
    return Response('{"items": [], "bookmark": null}', mimetype="application/json")


def redirect(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
    start_response("302 Found", [("Location", "https://localhost/?code=1")])
    return []


def generator(environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
    start_response("200 OK", [("Content-Length", "5")])
    yield b""
    yield b"hello"


@pytest.mark.parametrize("app", [json_answer, redirect, generator])
def test_a_small_answer_is_one_piece(app: WSGIApplication, pieces: Callable[[WSGIApplication], list[bytes]]) -> None:
    assert len(pieces(app)) == 1


def test_a_stream_leaves_block_by_block(pieces: Callable[[WSGIApplication], list[bytes]]) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
        start_response("200 OK", [])
        yield b"one"
        yield b"two"

    first, second, end = pieces(app)
    assert first.endswith(b"\r\n\r\n3\r\none\r\n")
    assert (second, end) == (b"3\r\ntwo\r\n", b"0\r\n\r\n")


def test_nagle_is_off(pieces: Callable[[WSGIApplication], list[bytes]]) -> None:
    seen: list[int] = []

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        seen.append(environ["werkzeug.socket"].getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        start_response("204 No Content", [])
        return []

    pieces(app)
    assert seen[0] != 0
