"""Build responses: Pinterest's bytes, and the hint for the developer in a header."""

from __future__ import annotations

import json
import re
import string
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from werkzeug import Response
from werkzeug.datastructures import Headers

from mockserver.model.redaction import redact_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from mockserver.model.errors import ApiError, AuthorizePageError
    from mockserver.model.storage_errors import S3Error

HINT = "x-pinterest-mock-hint"
JSON = "application/json"
MAX_LINE = 1000
"""The longest hint in a header or a log, in characters."""
PRINTABLE = re.compile(r"[!-~]*")
"""Matches a URL in which nothing needs to be escaped."""


class PreparedResponse(Response):
    """A complete response with a list of finished headers, which from then on is its own.

    Werkzeug would check them both when they are set and when they are sent.
    """

    def __init__(self, content: bytes, status: int, headers: list[tuple[str, str]]) -> None:
        self.headers = Headers()
        self.headers._list = headers
        self._status, self._status_code = _status_line(status), status
        self.direct_passthrough = False
        self._on_close = []
        self.response = [content]

    def get_data(self, as_text: bool = False) -> Any:
        """Return the body, which is whole already."""
        pieces: Any = self.response  # bytes, though Werkzeug's may be text
        data: bytes = b"".join(pieces)
        return data.decode() if as_text else data

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Send the answer; to HEAD without its body."""
        start_response(self._status, [*self.headers._list])
        pieces: Any = self.response
        return () if environ["REQUEST_METHOD"] == "HEAD" else pieces


def json_answer(body: Any, status: int = 200) -> Response:
    """Write the body as compact JSON, in UTF-8."""
    content = _json(body).encode()
    return PreparedResponse(content, status, [("Content-Type", JSON), ("Content-Length", str(len(content)))])


def add_headers(response: Response, headers: Iterable[tuple[str, str]]) -> None:
    """Add header fields of our own making: Werkzeug would look in each for line breaks, and for other types."""
    response.headers._list.extend(headers)


def no_body(status: int) -> Response:
    """Build an answer without a body, which claims no content type either (F9)."""
    response = Response(status=status)
    del response.headers["Content-Type"]
    return response


class ErrorResponse(Response):
    """An error of the catalogue; `error` is its name there, `check` the name of the check that refused."""

    def __init__(self, refusal: ApiError | AuthorizePageError) -> None:
        super().__init__(_json(refusal.body()), refusal.status, content_type=JSON)
        self.headers.update(getattr(refusal, "headers", {}))
        self.headers[HINT] = one_line(refusal.hint)
        self.error = refusal.kind.name
        self.check: str | None = getattr(refusal, "check", None)


class StorageErrorResponse(Response):
    """An error of the storage in XML; `error` is its code."""

    def __init__(self, refusal: S3Error) -> None:
        super().__init__(refusal.xml(), refusal.status, mimetype="application/xml")
        self.headers[HINT] = one_line(refusal.hint)
        self.error = refusal.kind.code


def error_redirect(location: str, hint: str) -> Response:
    """Build a redirect that tells of an error, with the hint for the developer."""
    response = Redirect(location)
    response.headers[HINT] = one_line(hint)
    return response


class Redirect(PreparedResponse):
    """A 302 to exactly this address: a redirect URI, also with a custom scheme, must stay the same bytes (R2, R5)."""

    def __init__(self, location: str) -> None:
        address = location if PRINTABLE.fullmatch(location) else quote(location, safe=string.punctuation)
        super().__init__(b"", 302, [("Content-Length", "0"), ("Location", address)])


@lru_cache
def _status_line(status: int) -> str:
    return Response(status=status).status


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def one_line(text: str) -> str:
    """Write a text as one ASCII line of bearable length without secrets, for a header or a log.

    A hint may quote what the client sent, and clients give up on headers of 64 kB.
    """
    safe = redact_text(text).replace("…", "...")[:MAX_LINE]
    printable = "".join(char if char.isprintable() else " " for char in safe)
    return printable.encode("ascii", "backslashreplace").decode()[:MAX_LINE]
