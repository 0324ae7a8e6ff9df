"""Two clients that cost the same whoever answers: one on a kept connection, one in process."""

from __future__ import annotations

import re
import socket
from typing import TYPE_CHECKING

import httpx

from benchmarks.flow import Answer
from pytest_pinterest.fake.transport import InProcessTransport

if TYPE_CHECKING:
    from types import TracebackType

    from _typeshed.wsgi import WSGIApplication
    from typing_extensions import Self

USUAL = {
    "Accept": "*/*",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "keep-alive",
    "User-Agent": "benchmarks",
}
"""What every HTTP library sends along."""

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
LOCATION = re.compile(rb"\r\nlocation: *([^\r]+)", re.IGNORECASE)


class SocketClient:
    """Speaks just enough HTTP/1.1 to leave the time to the server."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.usual = "".join(f"{name}: {value}\r\n" for name, value in USUAL.items()) + f"Host: 127.0.0.1:{port}\r\n"

    def __call__(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Answer:
        own = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        length = f"Content-Length: {len(body)}\r\n" if body else ""
        self.socket.sendall(f"{method} {target} HTTP/1.1\r\n{self.usual}{own}{length}\r\n".encode() + body)

        data = self.socket.recv(65536)
        while (end := data.find(b"\r\n\r\n") + 4) < 4:
            data += self.socket.recv(65536)
        head = data[:end]
        found = LENGTH.search(head)
        assert found is not None, head
        while len(data) < end + int(found[1]):
            data += self.socket.recv(65536)
        location = LOCATION.search(head)
        return Answer(int(head[9:12]), location[1].decode() if location else "", data[end:])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.socket.close()


class InProcessClient:
    """httpx over the plugin's transport: what `pinterest_client` stands on."""

    def __init__(self, app: WSGIApplication) -> None:
        self.http = httpx.Client(base_url="http://localhost", transport=InProcessTransport(app))

    def __call__(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Answer:
        answer = self.http.request(method, target, headers=headers, content=body or None)
        return Answer(answer.status_code, answer.headers.get("Location", ""), answer.content)
