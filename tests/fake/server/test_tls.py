"""HTTPS: served to clients that trust the certificate; those who fail at the handshake disturb nobody."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING

import httpx
import pytest
import trustme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    from mockserver.server.threaded import Server

    from .conftest import Serve


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(key_type=trustme.KeyType.ECDSA)


@pytest.fixture
def certified(authority: trustme.CA) -> ssl.SSLContext:
    """The server's side: a certificate for 127.0.0.1."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """The client's side."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def test_requests_over_one_tls_connection(serve: Serve, certified: ssl.SSLContext, trusting: ssl.SSLContext) -> None:
    peers = set()

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        peers.add(environ["REMOTE_PORT"])
        start_response("200 OK", [])
        return [environ["wsgi.url_scheme"].encode(), environ["wsgi.input"].read()]

    server = serve(app, ssl_context=certified)
    assert server.url == f"https://127.0.0.1:{server.port}"
    with httpx.Client(base_url=server.url, verify=trusting) as client:
        assert client.get("/").text == "https"
        assert client.post("/", content=bytes(100_000)).content == b"https" + bytes(100_000)
    assert len(peers) == 1


def test_a_slow_handshake_holds_up_nobody(
    serve: Serve,
    echo: WSGIApplication,
    certified: ssl.SSLContext,
    trusting: ssl.SSLContext,
    dial: Callable[[Server], socket.socket],
) -> None:
    server = serve(echo, ssl_context=certified)
    silent = [dial(server) for _ in range(3)]
    assert httpx.get(server.url + "/quick", verify=trusting).text == "GET /quick"
    assert all(connection.fileno() > 0 for connection in silent)


@pytest.mark.parametrize("sent", [b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"\x16\x03\x01", b""])
def test_a_failed_handshake_is_nothing_to_report(
    sent: bytes,
    serve: Serve,
    echo: WSGIApplication,
    certified: ssl.SSLContext,
    dial: Callable[[Server], socket.socket],
    silence: Callable[[Server], None],
) -> None:
    server = serve(echo, ssl_context=certified)
    connection = dial(server)
    connection.sendall(sent)
    connection.close()
    silence(server)


def test_a_client_that_does_not_trust_us_is_nothing_to_report(
    serve: Serve, echo: WSGIApplication, certified: ssl.SSLContext, silence: Callable[[Server], None]
) -> None:
    server = serve(echo, ssl_context=certified)
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        httpx.get(server.url)
    silence(server)


def test_a_cut_connection_says_no_farewell(serve: Serve, certified: ssl.SSLContext, trusting: ssl.SSLContext) -> None:
    """Under TLS too, the application can cut the connection: the client sees an end that TLS did not announce."""

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
        start_response("200 OK", [("Content-Length", "100")])
        yield b"begin"
        environ["mockserver.disconnect"]()

    server = serve(app, ssl_context=certified)
    address = ("127.0.0.1", server.port)
    with (
        socket.create_connection(address, timeout=10) as plain,
        trusting.wrap_socket(plain, server_hostname="127.0.0.1", suppress_ragged_eofs=False) as connection,
    ):
        connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert connection.recv(65536).endswith(b"begin")
        with pytest.raises(ssl.SSLEOFError):
            connection.recv(1)


@pytest.fixture
def strict(
    serve: Serve, echo: WSGIApplication, certified: ssl.SSLContext, trusting: ssl.SSLContext
) -> Iterator[ssl.SSLSocket]:
    """A connection of a client for which an end that TLS did not announce is an attack."""
    server = serve(echo, ssl_context=certified)
    with (
        socket.create_connection(("127.0.0.1", server.port), timeout=10) as plain,
        trusting.wrap_socket(plain, server_hostname="127.0.0.1", suppress_ragged_eofs=False) as connection,
    ):
        yield connection


def test_the_end_of_the_answers_is_announced(strict: ssl.SSLSocket) -> None:
    strict.sendall(b"GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    answer = b""
    while data := strict.recv(65536):
        answer += data
    assert answer.endswith(b"GET /last")


def test_a_farewell_is_returned(strict: ssl.SSLSocket) -> None:
    strict.sendall(b"GET /last HTTP/1.1\r\nHost: x\r\n\r\n")
    while not strict.recv(65536).endswith(b"GET /last"):
        pass
    strict.unwrap()


def test_a_client_without_tls_is_told(serve: Serve, echo: WSGIApplication, certified: ssl.SSLContext) -> None:
    server = serve(echo, ssl_context=certified)
    answer = httpx.get(server.url.replace("https", "http"))
    assert (answer.status_code, "its address starts with https://" in answer.text) == (400, True)


def test_a_client_with_tls_does_not_wait_for_a_server_without(
    serve: Serve, echo: WSGIApplication, dial: Callable[[Server], socket.socket], caplog: pytest.LogCaptureFixture
) -> None:
    """What it sends first need not hold the line break that would end a request line."""
    caplog.set_level("INFO")
    connection = dial(serve(echo))
    connection.sendall(b"\x16\x03\x01")
    assert b"400 Bad Request" in connection.recv(65536)
    assert "its address starts with http://" in caplog.text


def test_stopping_cuts_tls_connections_too(
    serve: Serve,
    echo: WSGIApplication,
    certified: ssl.SSLContext,
    trusting: ssl.SSLContext,
    settle: Callable[[Server], None],
) -> None:
    server = serve(echo, ssl_context=certified)
    with httpx.Client(base_url=server.url, verify=trusting) as client:
        assert client.get("/").status_code == 200
        server.shutdown()
        settle(server)
        with pytest.raises(httpx.TransportError):
            client.get("/")
