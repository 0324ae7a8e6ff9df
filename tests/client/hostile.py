"""A server that answers with whatever bytes a test has thought of, in whatever pieces."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Iterator


class Hostile:
    """Answers each connection's first request with pieces of bytes, one after the other, until nobody listens.

    A piece that is None waits for the next request over the same connection.
    """

    def __init__(
        self, pieces: Callable[[], Iterable[bytes | None]], path: str | None, tls: ssl.SSLContext | None
    ) -> None:
        self.pieces = pieces
        self.listener = listener_at(path)
        self.tls = tls
        place = "pinterest.test" if path else "{}:{}".format(*self.listener.getsockname())
        self.url = f"https://{place}" if tls else f"http://{place}"
        self.requests = 0
        self.over = threading.Event()

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.answer, args=(connection,), daemon=True).start()

    def answer(self, connection: socket.socket) -> None:
        if self.tls is not None:
            connection = self.tls.wrap_socket(connection, server_side=True)
        with connection:
            if not connection.recv(65536):
                return
            self.requests += 1
            try:
                for piece in self.pieces():
                    if self.over.is_set():
                        return
                    connection.sendall(piece) if piece is not None else connection.recv(65536)
            except OSError:
                return  # nobody listens any more


def listener_at(path: str | None) -> socket.socket:
    """Listen at a path of the file system, or else at a free port."""
    if path is None:
        return socket.create_server(("127.0.0.1", 0))
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen()
    return listener


@contextmanager
def hostile(
    pieces: Callable[[], Iterable[bytes | None]], path: str | None = None, tls: ssl.SSLContext | None = None
) -> Iterator[Hostile]:
    server = Hostile(pieces, path, tls)
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.listener.shutdown(socket.SHUT_RDWR)
        server.listener.close()
        thread.join(10)
