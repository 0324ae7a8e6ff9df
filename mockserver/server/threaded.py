"""The HTTP server under fixture and command."""

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
"""Connections that the kernel holds for us until they are accepted."""

EXHAUSTED_SECONDS = 0.01
"""How long to rest where no more files can be opened, before another connection is accepted."""

IDLE_SECONDS = 60.0
"""How long a connection may be silent before it is closed."""

WILDCARDS = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - the names of all addresses, to be replaced


def url_of(host: str, port: int, *, tls: bool = False) -> str:
    """Return the URL of a server that listens there, for a client on this machine, without a slash at the end."""
    host = WILDCARDS.get(host, host)
    return f"{'https' if tls else 'http'}://{f'[{host}]' if ':' in host else host}:{port}"


class Server:
    """Serves a WSGI application over HTTP/1.1, or HTTPS with an ``ssl_context``.

    It listens from the moment it is made; connections are answered by ``serve_forever``, which ``shutdown`` ends at
    once, idle and busy connections included. It can stand in for what ``werkzeug.serving.make_server`` returns, but
    raises ``OSError`` where it cannot listen, for instance because another process listens on the port.

    ``port`` 0 takes a free port, found in ``port`` afterwards. A connection on which nothing comes for
    ``idle_seconds`` is closed; None waits without end.

    Each connection has a thread of its own. An application that calls ``mockserver.busy`` of its environment before it
    waits or works for long may be served ``inline``: by one thread for all, which is faster.
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
        """Set when the end begins: who waits in the application need wait no longer."""
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
        """The URL at which a client on this machine finds the server, without a slash at the end."""
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

    def serve_forever(self, poll_interval: float = 0.5) -> None:  # noqa: ARG002 - as `socketserver` has it
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
        self.stopped.wait()

    def server_close(self) -> None:
        """Close the listening socket and cut every open connection."""
        self.socket.close()
        self.loop.close()
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
            return  # it has gone already, or no more files can be opened
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
            except Exception as problem:  # no thread to spare, or none while a test replaces them: the server lives on
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

    def close_request(self, connection: socket.socket) -> None:
        """Close a connection, and tell whoever waits for the last one."""
        with self.connections_changed:
            self.connections.discard(connection)
            self.connections_changed.notify_all()
        connection.close()
