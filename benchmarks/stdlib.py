"""The standard library's `http.server` with constant answers, tuned as far as possible."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from benchmarks.bare import recorded

if TYPE_CHECKING:
    from mockserver import PinterestMock


class StandardServer(ThreadingHTTPServer):
    """A server that answers the flow with recorded answers of the mock."""

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
    wbufsize = -1  # so that head and body are sent together
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

    do_POST = do_GET  # noqa: N815 - the name that http.server looks for

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that http.server gives it
        pass
