"""Render the HTML pages. Jinja is not imported before the first page is shown."""

from __future__ import annotations

import json
import re
import zlib
from functools import cache
from typing import TYPE_CHECKING, Any

from werkzeug import Response

from mockserver.http.responses import HINT
from mockserver.model import resources
from mockserver.model.errors import ROUTE_NOT_FOUND

if TYPE_CHECKING:
    from jinja2 import Environment
    from werkzeug import Request

    from mockserver.http.responses import ErrorResponse

STATIC = {
    "style.css": "text/css",
    "things.css": "text/css",
    "shell.js": "text/javascript",
    "calls.js": "text/javascript",
    "start.js": "text/javascript",
    "people.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}
SAFE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self';"
        " frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # with no-referrer, browsers would not send the origin of a form
    "Cache-Control": "no-store",
}
TITLES = {
    "unregistered_redirect": "This redirect URI is not registered",
    "unknown_app": "There is no such app",
    "missing_field": "Something is missing in this address",
    "page_fault": "Something went wrong",
    "route_not_found": "There is nothing here",
    "method_not_allowed": "That cannot be done here",
}


def render(template: str, status: int = 200, **context: Any) -> Response:
    """Render the page as an answer that no other site can frame and that runs nothing but the mock's own script."""
    html = _environment().get_template(template).render(**context)
    return Response(html, status=status, mimetype="text/html", headers=SAFE_HEADERS)


def prefers_html(request: Request) -> bool:
    """Tell whether a browser asks, and not a program that takes anything."""
    accept = request.accept_mimetypes
    return accept["text/html"] > accept["application/json"]


def for_people(refused: ErrorResponse) -> ErrorResponse:
    """Turn a refusal into a page that says what was wrong and what to do."""
    hint = refused.headers.get(HINT, "")
    title = TITLES.get(refused.error, "The mock refused this")
    try:
        said = json.dumps(refused.json, indent=2, ensure_ascii=False)
    except ValueError:  # a planned fault has corrupted the body
        return refused
    return in_place_of(refused, render("refused.html", title=title, text=hint, said=said))


def in_place_of(refused: ErrorResponse, page: Response) -> ErrorResponse:
    """Put the page into a refusal, which the journal still knows as what it is."""
    refused.set_data(page.get_data())
    refused.headers.update(page.headers)
    return refused


def static_file(_: object, request: Request) -> Response:
    """Answer with a file that the pages need, such as the stylesheet."""
    name = "icon.svg" if request.path == "/favicon.ico" else request.path.removeprefix("/static/")
    if name not in STATIC:
        raise ROUTE_NOT_FOUND.with_hint(f"The pages need no file {name!r}.")
    content = resources.read(f"static/{name}")
    headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    return Response(content, mimetype=STATIC[name], headers=headers)


def initial(name: str) -> str:
    """Return what stands for a name where there is no picture: its first letter or digit."""
    return next((char.upper() for char in name if char.isalnum()), "?")


def hue(name: str) -> int:
    """Choose one of twelve colours for a name, by its number; the same name always gets the same one."""
    return zlib.crc32(name.encode("utf-8", "surrogatepass")) % 12


def plain(text: str) -> str:
    """Return a sentence of a docstring or of a table without the marks that Markdown has for code."""
    return text.replace("`", "")


def slug(text: str) -> str:
    """Make of a text an id in a page: its letters and digits, joined by hyphens."""
    return "-".join(re.findall("[a-z0-9]+", text.lower()))


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        loader=FunctionLoader(lambda name: resources.text(f"templates/{name}")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"initial": initial, "hue": hue, "slug": slug, "plain": plain, "thousands": "{:,}".format}
    return environment
