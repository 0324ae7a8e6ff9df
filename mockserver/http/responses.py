"""Answers on the wire: Pinterest's bytes, and beside them the hint for the developer."""

from __future__ import annotations

import json
import string
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from werkzeug import Response

from mockserver.model.redaction import redact_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from mockserver.model.errors import ApiError, AuthorizePageError
    from mockserver.model.storage_errors import S3Refusal

HINT = "x-pinterest-mock-hint"
JSON = "application/json"
MAX_LINE = 1000
"""Characters."""


class PreparedResponse(Response):
    """An answer whose headers are finished: Werkzeug would go through them again before they are sent."""

    default_mimetype = None

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Send the answer; to HEAD without its body."""
        start_response(self.status, self.headers.to_wsgi_list())
        return () if environ["REQUEST_METHOD"] == "HEAD" else cast("Iterable[bytes]", self.response)


def json_answer(body: Any, status: int = 200) -> Response:
    """Return the body as compact JSON, in UTF-8."""
    content = _json(body).encode()
    return PreparedResponse([content], status, [("Content-Type", JSON), ("Content-Length", str(len(content)))])


def no_body(status: int) -> Response:
    """An answer without a body, which claims no content type either (F9)."""
    response = Response(status=status)
    del response.headers["Content-Type"]
    return response


class ErrorResponse(Response):
    """An error of the catalogue; `error` is its name there."""

    def __init__(self, refusal: ApiError | AuthorizePageError) -> None:
        super().__init__(_json(refusal.body()), refusal.status, content_type=JSON)
        self.headers.update(getattr(refusal, "headers", {}))
        self.headers[HINT] = one_line(refusal.hint)
        self.error = refusal.kind.name


class StorageErrorResponse(Response):
    """An error of the storage, in XML; `error` is its code."""

    def __init__(self, refusal: S3Refusal) -> None:
        super().__init__(refusal.xml(), refusal.status, mimetype="application/xml")
        self.headers[HINT] = one_line(refusal.hint)
        self.error = refusal.kind.code


def error_redirect(location: str, hint: str) -> Response:
    """Return a redirect that tells of an error, with the hint for the developer."""
    response = Redirect(location)
    response.headers[HINT] = one_line(hint)
    return response


class Redirect(PreparedResponse):
    """A 302 to the very address: a redirect URI is exact to the byte, custom schemes too (R2, R5)."""

    def __init__(self, location: str) -> None:
        address = quote(location, safe=string.punctuation)
        super().__init__(status=302, headers=[("Content-Length", "0"), ("Location", address)])


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def one_line(text: str) -> str:
    """The text as one ASCII line of bearable length without secrets, for a header or a log.

    A hint may quote what the client sent, and clients give up on headers of 64 kB.
    """
    safe = redact_text(text).replace("…", "...")[:MAX_LINE]
    printable = "".join(char if char.isprintable() else " " for char in safe)
    return printable.encode("ascii", "backslashreplace").decode()[:MAX_LINE]
