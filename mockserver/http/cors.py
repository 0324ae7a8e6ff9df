"""Answer cross-origin requests (CORS, in the Fetch standard): what pages of other sites may send and read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.http.responses import HINT, add_headers, no_body

if TYPE_CHECKING:
    from werkzeug import Request, Response

READABLE = (
    "x-pinterest-rid",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "Retry-After",
    HINT,
)
REMEMBERED = "600"
"""Seconds for which a browser may remember the answer to a preflight request."""


def is_preflight(request: Request) -> bool:
    """Tell whether a browser asks what a page of another site may send."""
    return request.method == "OPTIONS" and "HTTP_ACCESS_CONTROL_REQUEST_METHOD" in request.environ


def preflight(request: Request) -> Response:
    """Allow the method and the header fields that are asked for, to whom `allow` names."""
    response = no_body(204)
    wanted = request.headers.get("Access-Control-Request-Headers")
    response.headers["Access-Control-Allow-Methods"] = request.headers["Access-Control-Request-Method"]
    if wanted is not None:
        response.headers["Access-Control-Allow-Headers"] = wanted
    response.headers["Access-Control-Max-Age"] = REMEMBERED
    return response


def allow(response: Response, origin: str) -> Response:
    """Let pages of this origin, or of any for `*`, read the answer."""
    add_headers(
        response,
        [("Access-Control-Allow-Origin", origin), ("Access-Control-Expose-Headers", ", ".join(READABLE))],
    )
    if origin != "*":
        response.headers.add("Vary", "Origin")
    return response
