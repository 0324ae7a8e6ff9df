"""The pages for people. Jinja is loaded when the first page is shown, not before."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from werkzeug import Response

from mockserver.errors import ROUTE_NOT_FOUND

if TYPE_CHECKING:
    from jinja2 import Environment
    from werkzeug import Request

    from mockserver.app import PinterestMock

STATIC = {"style.css": "text/css"}
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


def static_file(mock: PinterestMock, request: Request) -> Response:  # noqa: ARG001 - the same for every mock
    """A file that the pages need, such as the stylesheet."""
    name = request.path.removeprefix("/static/")
    if name not in STATIC:
        raise ROUTE_NOT_FOUND.because(f"The pages need no file {name!r}.")
    content = (files("mockserver") / "static" / name).read_bytes()
    return Response(content, mimetype=STATIC[name], headers={"Cache-Control": "no-cache"})


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("mockserver"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
