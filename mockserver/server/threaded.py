"""The HTTP server under fixture and command."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import selectors
import socket
import sys
import threading
from typing import TYPE_CHECKING

from werkzeug.serving import ThreadedWSGIServer

from mockserver.server.connection import Connection, shutdown_socket

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator
    from typing import Any

    from _typeshed.wsgi import WSGIApplication

logger = logging.getLogger(__name__)

BACKLOG = 256
"""Connections that the kernel holds for us until they are accepted."""

EXHAUSTED_SECONDS = 0.01
"""How long to rest where no more files can be opened, before another connection is accepted."""

WILDCARDS = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104


def url_of(host: str, port: int, *, tls: bool = False) -> str:
    """Where a client on this machine finds a server that listens there, without a slash at the end."""
    host = WILDCARDS.get(host, host)
    return f"{'https' if tls else 'http'}://{f'[{host}]' if ':' in host else host}:{port}"


class Server(ThreadedWSGIServer):
    """Serves a WSGI application over HTTP/1.1, or HTTPS with an ``ssl_context``, with a thread for each connection.

    It listens from the moment it is made; connections are answered by ``serve_forever``, which ``shutdown`` ends at
    once, idle and busy connections included. It can stand in for what ``werkzeug.serving.make_server`` returns, but
    raises ``OSError`` where it cannot listen, for instance because another process listens on the port.

    ``port`` 0 takes a free port, found in ``port`` afterwards.
    """

    def __init__(
        self,
        app: WSGIApplication,
        host: str = "127.0.0.1",
        port: int = 0,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self.process = os.getpid()
        self.out_of_descriptors = False
        self.stopping = False
        self.stopped = threading.Event()
        self.stopped.set()
        self.wakeup_writer: socket.socket | None = None
        self.connections: set[socket.socket] = set()
        self.connections_lock = threading.Lock()
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # Left to itself, Werkzeug prints and exits where the port is taken, and lets a slow TLS handshake hold up all.
        with socket.create_server((host, port), family=family, backlog=BACKLOG) as listener:
            super().__init__(host, port, app, Connection, fd=listener.fileno())
        self.ssl_context = ssl_context
        self.socket.setblocking(False)

    @property
    def url(self) -> str:
        """Where a client on this machine finds the server, without a slash at the end."""
        return url_of(self.host, self.port, tls=self.ssl_context is not None)

    @contextlib.contextmanager
    def running(self) -> Iterator[Server]:
        """Serve from a thread for as long as the ``with`` block lasts."""
        thread = threading.Thread(target=self.serve_forever, name=f"mockserver {self.port}", daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self.shutdown()
            thread.join()

    def serve_forever(self, poll_interval: float = 0.5) -> None:  # noqa: ARG002
        """Accept connections until ``shutdown`` is called or Ctrl+C pressed, then close everything.

        Nothing is polled; ``poll_interval`` is there because ``socketserver`` has it.
        """
        self.process = os.getpid()
        self.stopped.clear()
        try:
            wakeup_reader, self.wakeup_writer = socket.socketpair()
            with wakeup_reader, self.wakeup_writer, selectors.DefaultSelector() as selector:
                selector.register(wakeup_reader, selectors.EVENT_READ)
                selector.register(self.socket, selectors.EVENT_READ)
                while not self.stopping:
                    selector.select()
                    if not self.stopping:
                        self._handle_request_noblock()  # type: ignore[attr-defined]
        except KeyboardInterrupt:
            pass
        finally:
            self.stopping = True
            self.server_close()
            self.stopped.set()

    def shutdown(self) -> None:
        """End ``serve_forever`` and wait until it has closed everything; without it running, keep it from starting.

        To be called from another thread. In a forked process it does nothing, for the server is not in there.
        """
        if os.getpid() != self.process:
            return
        self.stopping = True
        if self.wakeup_writer is not None:
            with contextlib.suppress(OSError):
                self.wakeup_writer.send(b"!")
        self.stopped.wait()

    def server_close(self) -> None:
        """Close the listening socket and cut every open connection."""
        super().server_close()
        with self.connections_lock:
            for connection in self.connections:
                shutdown_socket(connection)

    def get_request(self) -> tuple[socket.socket, Any]:
        try:
            connection, address = self.socket.accept()
        except OSError as problem:
            if problem.errno in (errno.EMFILE, errno.ENFILE):
                # The connection stays in the queue, so that without a rest this would be tried all the time.
                if not self.out_of_descriptors:
                    logger.warning("Clients have to wait: %s. More are allowed by 'ulimit -n'.", problem.strerror)
                self.out_of_descriptors = True
                self.stopped.wait(EXHAUSTED_SECONDS)
            raise
        self.out_of_descriptors = False
        connection.setblocking(True)  # some systems hand on that the listening socket does not block
        if self.ssl_context is not None:
            # The handshake is left to the first read, in the connection's own thread.
            connection = self.ssl_context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return connection, address

    def process_request(self, request: Any, client_address: Any) -> None:
        with self.connections_lock:
            self.connections.add(request)
        super().process_request(request, client_address)

    def close_request(self, request: Any) -> None:
        with self.connections_lock:
            self.connections.discard(request)
        super().close_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        """Clients that break off, or fail at TLS, are nothing to report; anything else is a defect of this server."""
        if not isinstance(sys.exc_info()[1], OSError):
            logger.exception("A connection failed.")
