"""A server that remembers what it has asked of the sockets of its clients."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


class Watched(socket.socket):
    """A connection that notes what is done with it in `seen`, as a subclass says."""

    def __init__(self, connection: socket.socket, seen: list[Any]) -> None:
        super().__init__(connection.family, connection.type, connection.proto, fileno=connection.detach())
        self.seen = seen


class WatchedServer(Server):
    """A server whose connections are all of this kind, and note it in one list."""

    def __init__(self, app: WSGIApplication, kind: type[Watched], **options: Any) -> None:
        super().__init__(app, **options)
        self.kind = kind
        self.seen: list[Any] = []

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        return self.kind(connection, self.seen), address
