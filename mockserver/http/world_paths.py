"""The paths of named worlds: each has below `/w/NAME` everything that the root has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment
    from werkzeug import Response

SEGMENT = "w"
PREFIX = f"/{SEGMENT}/"
LINK = re.compile(rb'\b(href|src|action)="/')


def name_in(environ: WSGIEnvironment) -> str | None:
    """Return the name of the world in the path; None where the path names none."""
    path: str = environ.get("PATH_INFO", "")
    return path.split("/", 3)[2] if path.startswith(PREFIX) else None


def enter(environ: WSGIEnvironment) -> None:
    """Make the world the root of the request, as WSGI says it: what handlers see is the path within."""
    prefix = f"/{SEGMENT}/{name_in(environ)}"
    environ["SCRIPT_NAME"] = environ.get("SCRIPT_NAME", "") + prefix
    environ["PATH_INFO"] = environ["PATH_INFO"].removeprefix(prefix) or "/"


def leave(environ: WSGIEnvironment, response: Response) -> Response:
    """Make the links and redirects of an answer lead into the world.

    Only templates write these attributes: in what people wrote, quotes are escaped.
    """
    root = environ["SCRIPT_NAME"]
    if response.headers.get("Location", "").startswith("/"):
        response.headers["Location"] = root + response.headers["Location"]
    if response.mimetype == "text/html" and response.is_sequence:
        response.set_data(LINK.sub(rf'\1="{root}/'.encode(), response.get_data()))
    return response
