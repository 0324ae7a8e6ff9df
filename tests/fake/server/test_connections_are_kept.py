"""Connections carry request after request, until one side has said that it is the last (RFC 9112 section 9)."""

from __future__ import annotations

import http.client
import threading
from itertools import count
from typing import TYPE_CHECKING

import httpx
import pytest
from werkzeug import Request, Response

from mockserver.server.threaded import Server

from .conftest import PATIENCE

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    from .conftest import Serve


def test_two_requests_on_one_connection(serve: Serve, echo: WSGIApplication) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", serve(echo).port)
    connection.request("GET", "/first")
    assert connection.getresponse().read() == b"GET /first"
    opened = connection.sock
    connection.request("POST", "/second", b"body")
    assert connection.getresponse().read() == b"POST /second body"
    assert connection.sock is opened
    connection.close()


def test_httpx_keeps_its_connection(serve: Serve) -> None:
    peers = set()

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        peers.add(environ["REMOTE_PORT"])
        start_response("200 OK", [])
        return [b"ok"]

    with httpx.Client(base_url=serve(app).url) as client:
        assert {client.get("/").text for _ in range(5)} == {"ok"}
    assert len(peers) == 1


def test_pipelined_requests_are_answered_in_order(
    serve: Serve, echo: WSGIApplication, talk: Callable[[Server, bytes], bytes]
) -> None:
    answers = talk(
        serve(echo),
        b"POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\none"
        b"GET /2 HTTP/1.1\r\nHost: x\r\n\r\n"
        b"GET /3 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    )
    assert answers.count(b"HTTP/1.1 200 OK\r\n") == 3
    assert answers.index(b"POST /1 one") < answers.index(b"GET /2") < answers.index(b"GET /3")


def test_the_client_may_ask_to_close(
    serve: Serve, echo: WSGIApplication, talk: Callable[[Server, bytes], bytes]
) -> None:
    answer = talk(serve(echo), b"GET / HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\nGET /too-late HTTP/1.1\r\n\r\n")
    assert b"\r\nConnection: close\r\n" in answer
    assert b"too-late" not in answer


def test_the_application_may_ask_to_close(serve: Serve, talk: Callable[[Server, bytes], bytes]) -> None:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        start_response("200 OK", [("Connection", "close"), ("Content-Length", "2")])
        return [b"ok"]

    answer = talk(serve(app), b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    assert answer.lower().count(b"connection: close") == 1


def test_http_1_0_closes_by_default(
    serve: Serve, echo: WSGIApplication, talk: Callable[[Server, bytes], bytes]
) -> None:
    answer = talk(serve(echo), b"GET /old HTTP/1.0\r\n\r\n")
    assert b"\r\nConnection: close\r\n" in answer
    assert answer.endswith(b"\r\n\r\nGET /old")


def test_http_1_0_is_kept_alive_when_it_asks(
    serve: Serve, echo: WSGIApplication, talk: Callable[[Server, bytes], bytes]
) -> None:
    answers = talk(
        serve(echo),
        b"GET /first HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /second HTTP/1.0\r\n\r\n",
    )
    assert answers.count(b"\r\nConnection: keep-alive\r\n") == 1
    assert answers.endswith(b"GET /second")


@pytest.mark.parametrize("blank", [b"\r\n", b"\n"])
def test_an_empty_line_after_a_body_is_forgiven(
    blank: bytes, serve: Serve, echo: WSGIApplication, talk: Callable[[Server, bytes], bytes]
) -> None:
    answers = talk(
        serve(echo),
        b"POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\none"
        + blank
        + b"GET /2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    )
    assert answers.endswith(b"GET /2")


def test_an_idle_connection_costs_the_others_nothing(
    serve: Serve, echo: WSGIApplication, dial: Callable[[Server], socket.socket]
) -> None:
    server = serve(echo)
    idle = [dial(server) for _ in range(20)]
    assert httpx.get(server.url + "/busy").text == "GET /busy"
    assert all(connection.fileno() > 0 for connection in idle)


def test_a_silent_connection_is_closed(
    serve: Serve, echo: WSGIApplication, dial: Callable[[Server], socket.socket]
) -> None:
    server = serve(echo, idle_seconds=0.5)
    used, unused, halfway = dial(server), dial(server), dial(server)
    used.sendall(b"GET /first HTTP/1.1\r\nHost: x\r\n\r\n")
    halfway.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n")
    with used.makefile("rb") as answers:
        assert answers.read().endswith(b"GET /first")
    assert (unused.recv(1), halfway.recv(1)) == (b"", b"")


def test_who_stops_in_the_middle_of_a_body_is_not_waited_for(
    serve: Serve, echo: WSGIApplication, dial: Callable[[Server], socket.socket]
) -> None:
    connection = dial(serve(echo, idle_seconds=0.5))
    connection.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n{")
    with connection.makefile("rb") as answers:
        assert b" 200 " not in answers.read()


def test_who_does_not_read_is_not_waited_for(serve: Serve, dial: Callable[[Server], socket.socket]) -> None:
    server = serve(Response(b"x" * 50_000_000), idle_seconds=0.5)
    connection = dial(server)
    connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    assert connection.recv(5) == b"HTTP/"
    with server.connections_changed:
        assert server.connections_changed.wait_for(lambda: not server.connections, PATIENCE)


def test_who_pipelines_lets_others_have_their_turn(dial: Callable[[Server], socket.socket]) -> None:
    was_asked, numbers = threading.Event(), count(1)

    @Request.application
    def app(request: Request) -> Response:
        if request.path == "/other":
            was_asked.set()
        elif next(numbers) == 20:
            assert was_asked.wait(PATIENCE)
        return Response(request.path)

    with Server(app, inline=True).running() as server:
        many, other = dial(server), dial(server)
        one = b"GET /many HTTP/1.1\r\nHost: x\r\n"
        many.sendall((one + b"\r\n") * 40 + one + b"Connection: close\r\n\r\n")
        other.sendall(b"GET /other HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        with other.makefile("rb") as answers:
            assert answers.read().endswith(b"/other")
        with many.makefile("rb") as answers:
            assert answers.read().count(b"\r\n\r\n/many") == 41


def test_a_connection_may_be_silent_without_end_where_that_is_asked_for(
    serve: Serve, echo: WSGIApplication, dial: Callable[[Server], socket.socket]
) -> None:
    connection = dial(serve(echo, idle_seconds=None))
    connection.settimeout(0.2)
    with pytest.raises(TimeoutError):
        connection.recv(1)
