"""`PinterestServer`: the fake behind the interface of pytest-httpserver."""

from __future__ import annotations

import io
import threading
from threading import Thread
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from pytest_httpserver import HTTPServer, HTTPServerError
from werkzeug import Request, Response

from mockserver.dispatch import ANSWERED_BY_MOCK, record_foreign_response, respond
from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from _typeshed.wsgi import StartResponse, WSGIEnvironment
    from werkzeug.serving import BaseWSGIServer

    from mockserver.wsgi import PinterestMock
    from pytest_pinterest.recording.replay import Replay

EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - compared, not bound
"""Hosts with which a server listens on every address of its machine."""
BUFFERED = 8 * 1024 * 1024
"""Size in bytes above which a request, such as the upload of a video, is not read before its handler does it."""


class PinterestServer(HTTPServer):
    """A `pytest_httpserver.HTTPServer` whose unmatched requests reach the fake.

    The methods of `HTTPServer` work here, too: `expect_request(...)`, `expect_oneshot_request(...)`,
    `expect_ordered_request(...)`, `assert_request_made(...)`, hooks, `wait()`, `log` and `check()`. An expectation
    overrides the fake; while ordered ones are left, each request must be the next of them.

    It starts to listen when its address is first read (`port`, `url`, `url_for`); clients in the same process do not
    need one.

        pinterest_server.expect_oneshot_request("/v5/boards").respond_with_data("gone", status=502)
        pinterest_server.mock.clock.advance(days=31)
        requests.get(pinterest_server.url_for("/v5/user_account"))
    """

    def __init__(self, mock: PinterestMock, host: str = "127.0.0.1", port: int = 0) -> None:
        self._port = port
        self._starting = threading.Lock()
        super().__init__(host, port, threaded=True)
        self.mock = mock
        self.wsgi = Request.application(self.answer)
        """The WSGI application that answers in process."""
        self.replay: Replay | None = None
        """Recorded answers of Pinterest, which go before the fake's; None without a record."""
        self.intercepted: Collection[str] = ()
        """The hosts whose connections are redirected to this server now."""
        self.retry_after: int | None = None
        """Seconds that a 429 of the fake asks to wait; None for as many as Pinterest would."""
        self.real_delays = False
        """Whether planned delays take real time over a socket."""

    def __repr__(self) -> str:
        return f"<PinterestServer {self.where}>"

    @property
    def where(self) -> str:
        """The address, or `not listening`. Reading it does not start the server."""
        return self.url if self.is_running() else "not listening"

    @property
    def port(self) -> int:
        """The TCP port. Reading it starts the server."""
        with self._starting:
            if not self.is_running():
                self.start()
        return self._port

    @port.setter
    def port(self, port: int) -> None:
        self._port = port

    @property
    def url(self) -> str:
        """The address without a slash at the end, `http://127.0.0.1:41234`. Reading it starts the server."""
        return self.url_for("").rstrip("/")

    def is_at(self, url: str) -> bool:
        """Tell whether a URL leads to this server."""
        place = urlsplit(url)
        if place.hostname in self.intercepted:
            return True
        ours = self.host in EVERYWHERE or place.hostname in ("127.0.0.1", "localhost", self.host)
        return self.is_running() and ours and place.port == self._port

    def start(self) -> None:
        """Start to listen. Raises `HTTPServerError` if the server is already running."""
        if self.is_running():
            raise HTTPServerError("The server is already running.")
        server = Server(self.over_socket, self.host, self._port, self.ssl_context)
        # Of Werkzeug's server, pytest-httpserver uses only `serve_forever` and `shutdown`.
        self.server = cast("BaseWSGIServer", server)
        self._port = server.port
        self.server_thread = Thread(target=self.thread_target, name="pinterest_server", daemon=True)
        self.server_thread.start()

    def over_socket(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request from a socket: how long that client would wait is unknown."""
        if not self.real_delays:
            environ["mockserver.sleep"] = self._pass_time
        return self.wsgi(environ, start_response)

    def reset(self) -> None:
        """Forget expectations, log and errors, and give the fake its first state back."""
        self.clear()
        self.mock.reset()
        for world in self.mock.worlds:
            self.mock.worlds.remove(world)

    def answer(self, request: Request) -> Response:
        """Answer one request and log it. It stands in for `application`, which older releases keep differently."""
        if (request.content_length or 0) <= BUFFERED:
            # Read here for the log, and again as a stream by the handler of uploads.
            request.environ["wsgi.input"] = io.BytesIO(request.get_data())
        response = self.dispatch(request)
        if ANSWERED_BY_MOCK not in request.environ:
            record_foreign_response(self.mock, request, response)
        self.log.append((request, response))
        return response

    def respond_nohandler(self, request: Request, extra_message: str = "") -> Response:
        """Let the fake answer what no expectation matches, unless it breaks the order of ordered ones."""
        if self.permanently_failed:
            return super().respond_nohandler(request, extra_message)
        recorded = self.replay and self.replay.answer(request)
        if recorded:
            return recorded
        response = respond(self.mock, Request(request.environ))
        if response.status_code == 429 and self.retry_after is not None:
            for name in ("Retry-After", "x-ratelimit-reset"):
                response.headers[name] = str(self.retry_after)
        return response

    def _pass_time(self, seconds: float) -> None:
        """Let a planned delay pass on the fake's clock."""
        self.mock.clock.advance(seconds=seconds)
