"""A server with an application of the test's own, and a client that sees every byte."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from werkzeug import Request, Response

from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PATIENCE = 10.0
"""Seconds after which a test that would hang fails instead."""


class Serve(Protocol):
    def __call__(self, app: WSGIApplication, **options: Any) -> Server: ...


@pytest.fixture(params=["a thread each", "inline"])
def serve(request: pytest.FixtureRequest) -> Iterator[Serve]:
    """Start a server for an application; it is stopped after the test.

    Each test runs twice: what is true of connections with a thread each is true of those that share one.
    """
    inline = request.param == "inline"
    with contextlib.ExitStack() as stack:

        def start(app: WSGIApplication, **options: Any) -> Server:
            if inline:
                app, options = announcing(app), {"inline": True, **options}
            return stack.enter_context(Server(app, **options).running())

        yield start


def announcing(app: WSGIApplication) -> WSGIApplication:
    """The application, which says at once that it will be busy: a test's own may wait for anything."""

    def announce(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        environ["mockserver.busy"]()
        return app(environ, start_response)

    return announce


@pytest.fixture
def echo() -> WSGIApplication:
    """Answers with the method, the path and the body that it got."""

    @Request.application
    def app(request: Request) -> Response:
        return Response(f"{request.method} {request.path} {request.get_data(as_text=True)}".strip())

    return app


@pytest.fixture
def deaf() -> WSGIApplication:
    """Answers without looking at the body of the request."""

    @Request.application
    def app(request: Request) -> Response:
        return Response(f"did not read for {request.path}")

    return app


@pytest.fixture
def dial() -> Iterator[Callable[[Server], socket.socket]]:
    """Open a plain connection to a server."""
    with contextlib.ExitStack() as stack:

        def connect(server: Server) -> socket.socket:
            return stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE))

        yield connect


@pytest.fixture
def talk() -> Callable[[Server, bytes], bytes]:
    """Send these bytes and return everything that comes back until the server closes the connection."""

    def exchange(server: Server, data: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection:
            connection.sendall(data)
            with connection.makefile("rb") as answers:
                return answers.read()

    return exchange


@pytest.fixture
def settle(talk: Callable[[Server, bytes], bytes]) -> Callable[[Server], None]:
    """Wait until every connection that was opened so far has been dealt with."""

    def join(server: Server) -> None:
        # Connections are accepted in turn: once this one is answered, those before it have their threads.
        with contextlib.suppress(OSError):
            talk(server, b"the last one\r\n")
        with server.connections_changed:
            ended = server.connections_changed.wait_for(lambda: not server.connections, PATIENCE)
        assert ended, "a connection is still being served"
        for thread in threading.enumerate():
            if thread.name == "mockserver connection":
                thread.join(PATIENCE)

    return join


@pytest.fixture
def silence(
    settle: Callable[[Server], None], caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> Callable[[Server], None]:
    """Assert that nothing was reported so far, neither in the log nor on the streams."""

    def check(server: Server) -> None:
        settle(server)
        assert [record.getMessage() for record in caplog.records] == []
        assert capfd.readouterr() == ("", "")

    return check
