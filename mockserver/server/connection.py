"""One client's connection: its requests, one after the other, put to the application."""

from __future__ import annotations

import contextlib
import logging
import socket
import ssl
import sys
from typing import TYPE_CHECKING, Any, Protocol, cast

from werkzeug.exceptions import BadRequest, ClientDisconnected, HTTPException, InternalServerError
from werkzeug.serving import WSGIRequestHandler

from mockserver.server.request_body import body_of
from mockserver.server.request_head import read_head
from mockserver.server.response import SERVER_NAME, Reply

if TYPE_CHECKING:
    import threading
    from io import BufferedReader
    from typing import BinaryIO

    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

    from mockserver.server.request_body import Body
    from mockserver.server.request_head import Head

logger = logging.getLogger("mockserver.server.threaded")

TLS_RECORD = b"\x16"
"""How a TLS handshake starts, and no request does."""

LINGER_SECONDS = 5.0
"""How long a client may be silent before a connection that we want to close is closed."""

LINGER_READS = 16 * 1024
LINGER_BYTES = 64 * 1024
"""What is read and thrown away before that: 1 GiB in all."""


class ConnectionOwner(Protocol):
    """What a connection needs to know of the server that accepted it."""

    app: WSGIApplication
    ssl_context: ssl.SSLContext | None
    server_address: Any
    stopped: threading.Event


class Connection(WSGIRequestHandler):
    """Keeps a connection alive for as long as both sides can (RFC 9112 section 9), in a thread of its own.

    Besides what PEP 3333 asks for, the application finds ``mockserver.disconnect`` in its environment: a function
    without arguments that cuts the connection at once. Bytes that were sent before arrive; what the application
    answers afterwards goes nowhere. And ``mockserver.sleep`` waits for some seconds, though not past the server's end.
    """

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: ConnectionOwner  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

    def setup(self) -> None:
        super().setup()
        host, port = self.server.server_address[:2]
        self.environ = {
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http" if self.server.ssl_context is None else "https",
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
            "wsgi.input_terminated": True,
            "werkzeug.socket": self.connection,
            "mockserver.disconnect": self.disconnect,
            "mockserver.sleep": self.server.stopped.wait,
            "SERVER_SOFTWARE": SERVER_NAME,
            "SERVER_NAME": host,
            "SERVER_PORT": str(port),
            "REMOTE_ADDR": self.client_address[0],
            "REMOTE_PORT": self.client_address[1],
            "SCRIPT_NAME": "",
        }

    def handle(self) -> None:
        try:
            mistake = self.mistaken_protocol()
            if mistake is not None:
                Reply(self.send_plainly, "GET", self.protocol_version, keep_alive=False).fail(BadRequest(mistake))
            else:
                while self.handle_next():
                    pass
            self.linger()
        except (ClientDisconnected, OSError):
            pass  # nobody is left to be told

    def mistaken_protocol(self) -> str | None:
        """What to tell a client that speaks TLS to a server without, or the other way round."""
        try:
            # With TLS, this is when hands are shaken.
            first = cast("BufferedReader", self.rfile).peek(1)
        except ssl.SSLError as error:
            if error.reason != "HTTP_REQUEST":
                raise
            return "This server speaks HTTPS: its address starts with https://."
        if not first.startswith(TLS_RECORD):
            return None
        logger.info("A client spoke TLS. This server speaks HTTP: its address starts with http://.")
        return "This server speaks HTTP: its address starts with http://."

    def handle_next(self) -> bool:
        """Read a request and answer it; whether another one may follow."""
        source = cast("BinaryIO", self.rfile)
        try:
            head = read_head(source)
            if head is None:
                return False
            body = body_of(head, source, self.send_continue)
        except ClientDisconnected:
            raise
        except HTTPException as error:
            Reply(self.send, "GET", self.protocol_version, keep_alive=False).fail(error)
            return False
        reply = Reply(self.send, head.method, head.version, keep_alive=head.keep_alive and body.reusable)
        try:
            reply.run(self.server.app(self.environ_of(head, body), reply.start))
        except ClientDisconnected:
            raise
        except HTTPException as error:
            reply.fail(error)
        except Exception:
            # The query stays out of the log: it may hold a code or a token.
            logger.exception("%s %s failed in the application.", head.method, head.path)
            reply.fail(InternalServerError())
        return reply.keep_alive and body.drain()

    def environ_of(self, head: Head, body: Body) -> WSGIEnvironment:
        return {
            **self.environ,
            **head.fields,
            "wsgi.input": body,
            "wsgi.errors": sys.stderr,
            "REQUEST_METHOD": head.method,
            "PATH_INFO": head.path,
            "QUERY_STRING": head.query,
            "REQUEST_URI": head.target,
            "RAW_URI": head.target,
            "SERVER_PROTOCOL": head.version,
        }

    def send(self, data: bytes) -> None:
        try:
            self.connection.sendall(data)
        except OSError as error:
            raise ClientDisconnected(str(error)) from error

    def send_plainly(self, data: bytes) -> None:
        """Send past TLS."""
        socket.socket.sendall(self.connection, data)

    def send_continue(self) -> None:
        self.send(b"HTTP/1.1 100 Continue\r\n\r\n")

    def disconnect(self) -> None:
        """Cut this connection at once, without another byte."""
        shutdown_socket(self.connection)

    def linger(self) -> None:
        """Say that nothing more will come, then wait for the client to close, within limits.

        To close with bytes unread would reset the connection, and the client could lose the answer that it has not
        read yet (RFC 9112 section 9.6). TLS is told goodbye, without which some clients take an answer for cut off, and
        passed by from then on: what still comes in is thrown away undeciphered.
        """
        if isinstance(self.connection, ssl.SSLSocket):
            self.connection.settimeout(0)
            with contextlib.suppress(OSError):
                self.connection.unwrap()
        socket.socket.shutdown(self.connection, socket.SHUT_WR)
        self.connection.settimeout(LINGER_SECONDS)
        for _ in range(LINGER_READS):
            if not socket.socket.recv(self.connection, LINGER_BYTES):
                break


def shutdown_socket(connection: socket.socket) -> None:
    """End a connection for both sides, also while another thread reads from it; no farewell under TLS."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
