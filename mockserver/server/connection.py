"""One client's connection, whose requests are put to the application one after the other."""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import ssl
import struct
import sys
from typing import TYPE_CHECKING, Any, Protocol

from werkzeug.exceptions import BadRequest, ClientDisconnected, HTTPException, InternalServerError

from mockserver.server.inbox import Inbox
from mockserver.server.request_body import body_of
from mockserver.server.request_head import parse_head
from mockserver.server.response import SERVER_NAME, Reply

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

    from mockserver.server.request_body import Body
    from mockserver.server.request_head import Head

logger = logging.getLogger("mockserver.server")

TLS_RECORD = b"\x16"
"""First byte of a TLS handshake; an HTTP request never starts with it."""

LINGER_SECONDS = 5.0
"""Seconds that a client may be silent while we wait for it to close a connection that we have finished with."""

LINGER_READS = 16 * 1024
LINGER_BYTES = 64 * 1024
"""Bytes that one of these reads discards before such a connection is closed: at most 1 GiB in all."""


class ConnectionOwner(Protocol):
    """What a connection needs to know about the server that accepted it."""

    app: WSGIApplication
    ssl_context: ssl.SSLContext | None
    server_address: Any
    stopping: bool
    ending: threading.Event
    idle_seconds: float | None


class Connection:
    """A connection that stays open for as long as both sides want (RFC 9112 section 9), in a thread of its own.

    Besides what PEP 3333 asks for, the application finds these in its environment:

    * ``mockserver.disconnect()`` cuts the connection at once. Bytes sent before still arrive; whatever the application
      answers afterwards is discarded.
    * ``mockserver.sleep(seconds)`` waits, but no longer than the server runs.
    * ``mockserver.wait(seconds)`` does the same, is never replaced, and returns whether the server still runs.
    * ``mockserver.busy()`` must be called before the application waits or works for long, so that other connections
      need not wait for it.
    * ``mockserver.fields`` holds the header fields alone, under their WSGI names; it must not be changed.
    """

    def __init__(
        self,
        connection: socket.socket,
        address: Any,
        server: ConnectionOwner,
        before_waiting: Callable[[], object] = lambda: None,
    ) -> None:
        self.socket = connection
        self.before_waiting = before_waiting
        self.server = server
        self.inbox = Inbox(self.receive)
        self.fresh = True
        # Nagle's algorithm would hold back the end of a response until its beginning is acknowledged.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        host, port = server.server_address[:2]
        self.environ: WSGIEnvironment = {
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http" if server.ssl_context is None else "https",
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
            "wsgi.input_terminated": True,
            "wsgi.errors": sys.stderr,
            "werkzeug.socket": connection,
            "mockserver.disconnect": self.disconnect,
            "mockserver.sleep": self.sleep,
            "mockserver.wait": self.wait,
            "mockserver.busy": before_waiting,
            "SERVER_SOFTWARE": SERVER_NAME,
            "SERVER_NAME": host,
            "SERVER_PORT": str(port),
            "REMOTE_ADDR": address[0],
            "REMOTE_PORT": address[1],
            "SCRIPT_NAME": "",
        }

    def serve(self) -> None:
        """Serve this connection alone, until its end."""
        try:
            while self.take_in() and self.advance():
                pass
            self.linger()
        except (ClientDisconnected, OSError):
            pass  # the client has gone

    def take_in(self) -> bool:
        """Receive what comes next; return False where nothing more will come."""
        try:
            if not self.inbox.fill():
                return False
        except ssl.SSLError as error:
            if error.reason != "HTTP_REQUEST":
                raise
            self.refuse_protocol("This server speaks HTTPS: its address starts with https://.", self.send_plainly)
            return False
        return True

    def advance(self) -> bool:
        """Answer the requests that are here; return whether another one may follow."""
        if self.fresh:
            self.fresh = False
            if self.inbox.data.startswith(TLS_RECORD):
                logger.info("A client spoke TLS. This server speaks HTTP: its address starts with http://.")
                self.refuse_protocol("This server speaks HTTP: its address starts with http://.", self.send)
                return False
        while self.inbox.data and not self.server.stopping:
            try:
                request = self.next_request()
            except ClientDisconnected:
                raise
            except HTTPException as error:
                Reply(self.send, "GET", "HTTP/1.1", keep_alive=False).fail(error)
                return False
            if request is None:
                break
            if not self.answer(*request):
                return False
        return True

    def next_request(self) -> tuple[Head, Body] | None:
        """Return the next request's head, and its body as far as it has come; None while the head is not whole."""
        block = self.inbox.take_head()
        if block is None:
            return None
        head = parse_head(block)
        return head, body_of(head, self.inbox, self.send_continue)

    def answer(self, head: Head, body: Body) -> bool:
        """Let the application answer a request; return whether the connection stays open."""
        reply = Reply(self.send, head.method, head.version, keep_alive=head.keep_alive, body=body)
        try:
            reply.run(self.server.app(self.environ_of(head, body), reply.start))
        except ClientDisconnected:
            raise
        except HTTPException as error:
            reply.fail(error)
        except Exception:
            # The query is not logged, because it may hold a code or a token.
            logger.exception("%s %s failed in the application.", head.method, head.path)
            reply.fail(InternalServerError())
        return reply.keep_alive and body.drain()

    def environ_of(self, head: Head, body: Body) -> WSGIEnvironment:
        """Build the environment in which the application sees a request (PEP 3333)."""
        method, target, version, path, query, fields = head
        return {
            **self.environ,
            **fields,
            "wsgi.input": body,
            "mockserver.fields": fields,
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "REQUEST_URI": target,
            "RAW_URI": target,
            "SERVER_PROTOCOL": version,
        }

    def receive(self, count: int) -> bytes:
        """Receive what comes next, at most so many bytes."""
        try:
            return self.socket.recv(count)
        except ssl.SSLError:
            raise
        except OSError as error:
            raise ClientDisconnected(str(error)) from error

    def send(self, data: bytes) -> None:
        """Send all of this, or end the connection where nobody listens."""
        try:
            self.socket.sendall(data)
        except OSError as error:
            raise ClientDisconnected(str(error)) from error

    def send_plainly(self, data: bytes) -> None:
        """Send without encryption, also where the connection has TLS."""
        socket.socket.sendall(self.socket, data)

    def send_continue(self) -> None:
        """Ask for the body that a client holds back (RFC 9110 section 10.1.1)."""
        self.send(b"HTTP/1.1 100 Continue\r\n\r\n")

    def refuse_protocol(self, mistake: str, send: Callable[[bytes], None]) -> None:
        """Tell a client that speaks TLS to a server without, or the other way round."""
        Reply(send, "GET", "HTTP/1.1", keep_alive=False).fail(BadRequest(mistake))

    def sleep(self, seconds: float) -> None:
        """Wait for some seconds, though not past the server's end."""
        self.wait(seconds)

    def wait(self, seconds: float) -> bool:
        """Wait for some seconds of real time, or until the server ends; return whether it goes on."""
        self.before_waiting()
        return not self.server.ending.wait(seconds)

    def disconnect(self) -> None:
        """Cut this connection at once, without another byte."""
        shutdown_socket(self.socket)

    def linger(self) -> None:
        """Say that nothing more will come, then wait for the client to close, within limits.

        To close with bytes unread would reset the connection, and the client could lose the answer that it has not
        read yet (RFC 9112 section 9.6). TLS is told goodbye, without which some clients take an answer for cut off, and
        passed by from then on: what still comes in is thrown away undeciphered.
        """
        if isinstance(self.socket, ssl.SSLSocket):
            self.socket.settimeout(0)
            with contextlib.suppress(OSError):
                self.socket.unwrap()
        socket.socket.shutdown(self.socket, socket.SHUT_WR)
        self.socket.settimeout(LINGER_SECONDS)
        for _ in range(LINGER_READS):
            if not socket.socket.recv(self.socket, LINGER_BYTES):
                break


def shutdown_socket(connection: socket.socket) -> None:
    """End a connection for both sides, also while another thread reads from it; no farewell under TLS."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


def close_when_idle(connection: socket.socket, seconds: float) -> None:
    """Let a read fail after so long a wait, and a write of which nothing is taken meanwhile."""
    if os.name == "posix" and not isinstance(connection, ssl.SSLSocket):
        # The kernel's own time limit; Python's would cost a system call for each read and write.
        whole = int(seconds)
        limit = struct.pack("@ll", whole, int((seconds - whole) * 1e6))
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, limit)
    else:
        connection.settimeout(seconds)
