"""The pages for people. Jinja is loaded when the first page is shown, not before."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from werkzeug import Response

if TYPE_CHECKING:
    from jinja2 import Environment

SAFE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def render(template: str, status: int = 200, **context: Any) -> Response:
    """The page as an answer that no other site can frame and that runs nothing."""
    html = _environment().get_template(template).render(**context)
    return Response(html, status=status, mimetype="text/html", headers=SAFE_HEADERS)


@cache
def _environment() -> Environment:
    from jinja2 import (
        Environment,
        PackageLoader,
        StrictUndefined,
    )  # the pages' only price, paid by who opens one

    return Environment(
        loader=PackageLoader("mockserver"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
