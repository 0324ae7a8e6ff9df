"""Addresses of files in answers: on the fake's own origin, unless it plays Pinterest's other hosts as well.

Whoever serves the fake under those hosts names them in the WSGI environment of each request.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from werkzeug import Request

PICTURES = "mockserver.pictures"
UPLOADS = "mockserver.uploads"
DOWNLOADS = "mockserver.downloads"
PUBLIC_URL = "mockserver.public_url"
"""Key in the WSGI environment for the origin under which clients see the fake, whatever Host they sent."""


def pictures(request: Request) -> str:
    """Return what addresses of pictures begin with (P5), without a slash at the end."""
    return request.environ.get(PICTURES) or f"{root_of(request)}/pinimg"


def uploads(request: Request) -> str:
    """Return the address to which videos are sent (M2)."""
    return request.environ.get(UPLOADS) or f"{root_of(request)}/upload/"


def downloads(request: Request) -> str:
    """Return what addresses of the files of reports begin with (AR18), without a slash at the end."""
    return request.environ.get(DOWNLOADS) or f"{root_of(request)}/downloads"


def root_of(request: Request) -> str:
    """Return the fake's address, without a slash at the end: the origin, or a named world on it."""
    return str(request.environ.get(PUBLIC_URL) or origin_of(request)) + str(request.environ.get("SCRIPT_NAME", ""))


def origin_of(request: Request) -> str:
    """Return the origin as the client named it; Werkzeug's `host_url` may trip over a name of nonsense."""
    return f"{request.scheme}://{request.host}"


def public_host_of(request: Request) -> str | None:
    """Return the name, and the port, that the fake was given for clients to see."""
    origin: str | None = request.environ.get(PUBLIC_URL)
    return None if origin is None else origin.partition("://")[2]


def own_origins(request: Request) -> set[str]:
    """List the origins whose pages are the fake's own."""
    return {origin for origin in (origin_of(request), request.environ.get(PUBLIC_URL)) if origin is not None}
