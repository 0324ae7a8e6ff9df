"""What the standard library can do: `http.server` with constants, tuned as far as it goes."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from benchmarks.bare import recorded

if TYPE_CHECKING:
    from mockserver import PinterestMock


class StandardServer(ThreadingHTTPServer):
    """Answers the flow with what the mock answered once."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, mock: PinterestMock) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.port = self.server_port
        self.answers = recorded(mock)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore the error: a client that leaves is nothing to report."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body leave together
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        assert isinstance(self.server, StandardServer)
        status, headers, body = self.server.answers[self.path.partition("?")[0]]
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    do_POST = do_GET  # noqa: N815 - likewise

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as http.server names it
        pass
