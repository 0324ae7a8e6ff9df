"""Clients that cost the same whoever answers, over kept or new connections and in process."""

from __future__ import annotations

import re
import selectors
import socket
from typing import TYPE_CHECKING

import httpx

from benchmarks.flow import Answer
from pytest_pinterest.fake.transport import InProcessTransport

if TYPE_CHECKING:
    from types import TracebackType

    from _typeshed.wsgi import WSGIApplication
    from typing_extensions import Self

    from benchmarks.flow import Steps

USUAL = {
    "Accept": "*/*",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "keep-alive",
    "User-Agent": "benchmarks",
}
"""Header fields that every HTTP library sends."""

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
LOCATION = re.compile(rb"\r\nlocation: *([^\r]+)", re.IGNORECASE)


class SocketClient:
    """A client that speaks just enough HTTP/1.1, so that most of the time is the server's."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.data = b""
        self.usual = "".join(f"{name}: {value}\r\n" for name, value in USUAL.items()) + f"Host: 127.0.0.1:{port}\r\n"

    def __call__(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Answer:
        self.ask(method, target, headers, body)
        while (answer := self.hear()) is None:
            pass
        return answer

    def ask(self, method: str, target: str, headers: dict[str, str], body: bytes) -> None:
        own = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        length = f"Content-Length: {len(body)}\r\n" if body else ""
        self.socket.sendall(f"{method} {target} HTTP/1.1\r\n{self.usual}{own}{length}\r\n".encode() + body)

    def hear(self) -> Answer | None:
        """Receive once; return the answer, if it is whole by then."""
        more = self.socket.recv(65536)
        assert more, "the server has closed the connection"
        data = self.data = self.data + more
        end = data.find(b"\r\n\r\n") + 4
        if end < 4:
            return None
        head = data[:end]
        found = LENGTH.search(head)
        assert found is not None, head
        if len(data) < end + int(found[1]):
            return None
        self.data = b""
        location = LOCATION.search(head)
        return Answer(int(head[9:12]), location[1].decode() if location else "", data[end:])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.socket.close()


class FreshClient:
    """A client that opens a new connection for each request."""

    def __init__(self, port: int) -> None:
        self.port = port

    def __call__(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Answer:
        with SocketClient(self.port) as client:
            return client(method, target, headers, body)


class Crowd:
    """Several clients with a connection each, all in one thread, to leave the other processor to the server."""

    def __init__(self, port: int, size: int) -> None:
        self.clients = [SocketClient(port) for _ in range(size)]

    def play(self, flow: Steps, flows: int) -> None:
        """Play so many flows, as many at a time as there are clients."""
        with selectors.DefaultSelector() as selector:
            begun = 0
            for client in self.clients:
                steps = flow.steps()
                client.ask(*next(steps))
                selector.register(client.socket, selectors.EVENT_READ, [client, steps])
                begun += 1
            while selector.get_map():
                for key, _ in selector.select():
                    client, steps = key.data
                    answer = client.hear()
                    if answer is None:
                        continue
                    try:
                        client.ask(*steps.send(answer))
                    except StopIteration:
                        if begun == flows:
                            selector.unregister(client.socket)
                            continue
                        begun += 1
                        key.data[1] = flow.steps()
                        client.ask(*next(key.data[1]))

    def close(self) -> None:
        for client in self.clients:
            client.socket.close()


class InProcessClient:
    """httpx over the plugin's transport, on which `pinterest_client` is based."""

    def __init__(self, app: WSGIApplication) -> None:
        self.http = httpx.Client(base_url="http://localhost", transport=InProcessTransport(app))

    def __call__(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Answer:
        answer = self.http.request(method, target, headers=headers, content=body or None)
        return Answer(answer.status_code, answer.headers.get("Location", ""), answer.content)
