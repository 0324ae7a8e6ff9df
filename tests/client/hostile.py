"""A server that answers with whatever bytes a test has thought of, in whatever pieces."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


class Hostile:
    """Answers each connection's first request with pieces of bytes, one after the other, until nobody listens."""

    def __init__(self, pieces: Callable[[], Iterable[bytes]]) -> None:
        self.pieces = pieces
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = "http://{}:{}".format(*self.listener.getsockname())
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
        with connection:
            if not connection.recv(65536):
                return
            self.requests += 1
            try:
                for piece in self.pieces():
                    if self.over.is_set():
                        return
                    connection.sendall(piece)
            except OSError:
                return  # nobody listens any more


@contextmanager
def hostile(pieces: Callable[[], Iterable[bytes]]) -> Iterator[Hostile]:
    server = Hostile(pieces)
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.listener.shutdown(socket.SHUT_RDWR)
        server.listener.close()
        thread.join(10)
