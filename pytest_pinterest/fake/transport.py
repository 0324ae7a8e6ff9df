"""Carry requests of an httpx client to a WSGI application in the same process, without socket or event loop."""

from __future__ import annotations

import logging
import sys
import tempfile
from functools import lru_cache
from io import BytesIO
from os import getpid
from typing import IO, TYPE_CHECKING, Any, cast
from urllib.parse import unquote

import httpx
from werkzeug.exceptions import InternalServerError

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable

    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

logger = logging.getLogger(__name__)

IN_MEMORY = 1024 * 1024
"""Size in bytes up to which a request's body is held in memory; a larger one, such as a video, goes to a file."""


class InProcessTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport for both `httpx.Client` and `httpx.AsyncClient`.

    The application answers in the caller's thread, whatever host the URL names. The transport belongs to no event loop:
    an asynchronous client can be made outside one, can outlive it, and need not be closed.

        client = httpx.Client(transport=InProcessTransport(mock))
    """

    def __init__(self, app: WSGIApplication) -> None:
        self.app = app
        self.process = getpid()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request of an `httpx.Client`."""
        if isinstance(request.stream, httpx.ByteStream):
            return self._answer(request, BytesIO(b"".join(request.stream)))
        with tempfile.SpooledTemporaryFile(IN_MEMORY) as body:
            for chunk in cast("Iterable[bytes]", request.stream):
                body.write(chunk)
            return self._answer(request, body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request of an `httpx.AsyncClient`."""
        if isinstance(request.stream, httpx.ByteStream):
            return self._answer(request, BytesIO(b"".join(request.stream)))
        with tempfile.SpooledTemporaryFile(IN_MEMORY) as body:
            async for chunk in cast("AsyncIterable[bytes]", request.stream):
                body.write(chunk)
            return self._answer(request, body)

    def _answer(self, request: httpx.Request, body: IO[bytes]) -> httpx.Response:
        if getpid() != self.process:
            raise RuntimeError(
                "This client reaches the fake in the process of the test, and this is another one, where the fake"
                " would be a copy. Give the other process pinterest_env, or the address in pinterest_session.url."
            )
        body.seek(0)
        wire = SimulatedConnection(request)
        environ = {**environ_of(request, body), "mockserver.sleep": wire.sleep, "mockserver.disconnect": wire.cut}
        try:
            response = run(self.app, environ)
        except Exception:  # as over a socket, the client gets a 500 when the application fails
            logger.exception("%s %s failed in the application.", request.method, request.url.path)
            return run(InternalServerError(), environ)
        if wire.failure is not None:
            raise wire.failure
        return response


class SimulatedConnection:
    """Delays and cuts of the network without real time: a client that would time out is told so at once."""

    def __init__(self, request: httpx.Request) -> None:
        self.request = request
        self.read_timeout: float | None = request.extensions.get("timeout", {}).get("read")
        self.failure: httpx.TransportError | None = None

    def sleep(self, seconds: float) -> None:
        """Delay the answer by so many seconds: longer than the client would wait is a time-out."""
        if self.failure is None and self.read_timeout is not None and seconds > self.read_timeout:
            self.failure = httpx.ReadTimeout("timed out", request=self.request)

    def cut(self) -> None:
        """End the connection before the whole answer has arrived."""
        self.failure = self.failure or httpx.RemoteProtocolError(
            "The server closed the connection without sending its whole answer.", request=self.request
        )


def environ_of(request: httpx.Request, body: IO[bytes]) -> WSGIEnvironment:
    """Convert a request to a WSGI environment (PEP 3333)."""
    target = request.url.raw_path.decode("ascii")
    path, _, query = target.partition("?")
    environ: dict[str, Any] = {
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": request.url.scheme,
        "wsgi.input": body,
        "wsgi.input_terminated": True,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote(path, "latin-1") if "%" in path else path,
        "QUERY_STRING": query,
        "REQUEST_URI": target,
        "RAW_URI": target,
        "SERVER_NAME": request.url.host,
        "SERVER_PORT": str(request.url.port or (443 if request.url.scheme == "https" else 80)),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
    }
    fields: dict[str, str] = {}
    for name, sent in request.headers.raw:
        key, value = wsgi_name(name), sent.decode("latin-1")
        fields[key] = f"{fields[key]},{value}" if key in fields else value
    return {**environ, **fields, "mockserver.fields": fields}


@lru_cache
def wsgi_name(name: bytes) -> str:
    """Return the key of a header field in a WSGI environment."""
    key = name.decode("ascii").upper().replace("-", "_")
    return key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"


def run(app: WSGIApplication, environ: WSGIEnvironment) -> httpx.Response:
    """Call the application, and return its whole answer."""
    head: list[tuple[str, list[tuple[str, str]]]] = []
    written: list[bytes] = []

    def start_response(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:  # noqa: ARG001 - the name that WSGI gives it
        head[:] = [(status, headers)]
        return written.append

    chunks = app(environ, start_response)
    try:
        written.extend(chunks)
    finally:
        close = getattr(chunks, "close", None)
        if close is not None:
            close()
    status, headers = head[0]
    content = b"" if environ["REQUEST_METHOD"] == "HEAD" else b"".join(written)
    return httpx.Response(int(status[:3]), headers=headers, stream=httpx.ByteStream(content))
