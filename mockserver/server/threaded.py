"""The HTTP server that the fixtures and the command run."""

from __future__ import annotations

import contextlib
import errno
import socket
import threading
from functools import partial
from os import getpid
from threading import Thread
from typing import TYPE_CHECKING

from mockserver.server.connection import Connection, close_when_idle, logger, shutdown_socket
from mockserver.server.loop import DONT_WAIT, Loop, SharedConnection

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Any

    from _typeshed.wsgi import WSGIApplication
    from typing_extensions import Self

BACKLOG = 256
"""Connections that may wait in the kernel until we accept them."""

EXHAUSTED_SECONDS = 0.01
"""Seconds to wait before the next accept when the process has no file descriptors left."""

IDLE_SECONDS = 60.0
"""Seconds that a connection may be silent before it is closed."""

WILDCARDS = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - compared with, never bound to


def url_of(host: str, port: int, *, tls: bool = False) -> str:
    """Return the URL of a server that listens there, for a client on this machine, without a slash at the end."""
    host = WILDCARDS.get(host, host)
    return f"{'https' if tls else 'http'}://{f'[{host}]' if ':' in host else host}:{port}"


class Server:
    """A server for a WSGI application over HTTP/1.1, or over HTTPS with an ``ssl_context``.

    It listens as soon as it is made; ``serve_forever`` answers, and ``shutdown`` ends that at once, even for idle and
    busy connections. It can replace what ``werkzeug.serving.make_server`` returns, but raises ``OSError`` if it cannot
    listen, for instance because another process uses the port.

    With ``port`` 0 it picks a free port, which ``port`` then holds. A connection is closed when nothing has come on it
    for ``idle_seconds``; None sets no limit.

    Each connection has a thread of its own. An application that calls ``mockserver.busy`` of its environment before it
    waits or works for long may be served ``inline``: from one thread for all connections, which is faster.
    """

    def __init__(
        self,
        app: WSGIApplication,
        host: str = "127.0.0.1",
        port: int = 0,
        ssl_context: ssl.SSLContext | None = None,
        *,
        inline: bool = False,
        idle_seconds: float | None = IDLE_SECONDS,
    ) -> None:
        self.app = app
        self.host = host
        self.ssl_context = ssl_context
        self.idle_seconds = idle_seconds
        self.inline = inline and ssl_context is None and DONT_WAIT is not None
        self.process = getpid()
        self.out_of_descriptors = False
        self.stopping = False
        self.ending = threading.Event()
        """Set when the server begins to stop, so that an application that waits can end its wait."""
        self.stopped = threading.Event()
        self.stopped.set()
        self.connections: set[socket.socket] = set()
        self.connections_changed = threading.Condition()
        self.socket = socket.create_server(
            (host, port),
            family=socket.AF_INET6 if ":" in host else socket.AF_INET,
            backlog=BACKLOG,
            dualstack_ipv6=host == "::" and socket.has_dualstack_ipv6(),
        )
        self.socket.setblocking(False)
        self.server_address: Any = self.socket.getsockname()
        self.port: int = self.server_address[1]
        self.loop = Loop(self.socket, self.accept, idle_seconds)

    @property
    def url(self) -> str:
        """The server's URL for a client on this machine, without a slash at the end."""
        return url_of(self.host, self.port, tls=self.ssl_context is not None)

    @contextlib.contextmanager
    def running(self) -> Iterator[Server]:
        """Serve from a thread for as long as the ``with`` block lasts."""
        thread = Thread(target=self.serve_forever, name=f"mockserver {self.port}", daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self.shutdown()
            thread.join()

    def serve_forever(self, poll_interval: float = 0.5) -> None:  # noqa: ARG002 - `socketserver` has it
        """Accept connections until ``shutdown`` is called or Ctrl+C pressed, then close everything.

        Nothing is polled; ``poll_interval`` is there because ``socketserver`` has it.
        """
        self.process = getpid()
        self.stopped.clear()
        try:
            if not self.stopping:
                self.loop.run()
        except KeyboardInterrupt:
            pass
        finally:
            self.stopping = True
            self.ending.set()
            self.server_close()
            self.stopped.set()

    def shutdown(self) -> None:
        """End ``serve_forever`` and wait until it has closed everything; if it has not begun, keep it from starting.

        To be called from another thread. In a forked process it does nothing, for the server is not in there.
        """
        if getpid() != self.process:
            return
        self.stopping = True
        self.ending.set()
        self.loop.stop()
        self.cut_connections()  # the thread of `serve_forever` itself may be waiting for a client
        self.stopped.wait()

    def server_close(self) -> None:
        """Close the listening socket and cut every open connection."""
        self.socket.close()
        self.loop.close()
        self.cut_connections()

    def cut_connections(self) -> None:
        """Cut every open connection, also while another thread reads from it."""
        with self.connections_changed:
            for connection in self.connections:
                shutdown_socket(connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.server_close()

    def accept(self) -> None:
        """Accept the next client."""
        try:
            connection, address = self.get_request()
        except OSError:
            return  # the client has gone, or no file descriptor is left
        with self.connections_changed:
            self.connections.add(connection)
        if self.inline:
            end = partial(self.close_request, connection)
            self.loop.add(SharedConnection(connection, address, self, self.loop, end))
        else:
            if self.idle_seconds is not None:
                close_when_idle(connection, self.idle_seconds)
            try:
                Thread(
                    target=self.serve_alone, args=(connection, address), name="mockserver connection", daemon=True
                ).start()
            except Exception as problem:  # no more threads, or a test has replaced them: go on serving others
                logger.warning("A client was turned away: %s.", problem)
                self.close_request(connection)

    def serve_alone(self, connection: socket.socket, address: Any) -> None:
        """Serve one connection, in a thread of its own."""
        try:
            Connection(connection, address, self).serve()
        except Exception:
            logger.exception("A connection failed.")
        finally:
            self.close_request(connection)

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept a connection, and wrap it in TLS."""
        try:
            connection, address = self.socket.accept()
        except OSError as problem:
            if problem.errno in (errno.EMFILE, errno.ENFILE):
                # The connection stays in the queue, so without a pause this would be tried in a busy loop.
                if not self.out_of_descriptors:
                    logger.warning("Clients have to wait: %s. More are allowed by 'ulimit -n'.", problem.strerror)
                self.out_of_descriptors = True
                self.stopped.wait(EXHAUSTED_SECONDS)
            raise
        self.out_of_descriptors = False
        connection.setblocking(True)  # on some systems it inherits this from the listening socket
        if self.ssl_context is not None:
            # The handshake happens at the first read, in the connection's own thread.
            connection = self.ssl_context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return connection, address

    def close_request(self, connection: socket.socket) -> None:
        """Close a connection, and tell whoever waits for the last one."""
        with self.connections_changed:
            self.connections.discard(connection)
            self.connections_changed.notify_all()
        connection.close()
