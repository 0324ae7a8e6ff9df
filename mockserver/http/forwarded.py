"""Read what a proxy says about the original request: `Forwarded` (RFC 7239) or the `X-Forwarded-` fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mockserver.http.public_urls import PUBLIC_URL

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

    from mockserver.model.deployment import Deployment

PAIR = re.compile(r'([A-Za-z]+)=(?:"([^"]*)"|([^\s";,]*))')
HOST = re.compile(r"(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?")
NODE = re.compile(r"\[([0-9A-Fa-f:.]+)\](?::\w+)?|([^:\s]+)(?::\w+)?|([0-9A-Fa-f:.]+)")
"""An address with or without a port (RFC 7239 section 6)."""


def apply(environ: WSGIEnvironment, deployment: Deployment) -> None:
    """Undo in the environment what a proxy between the client and the mock has changed."""
    if deployment.public_url is not None:
        environ[PUBLIC_URL] = deployment.public_url
    if deployment.behind_proxy:
        said = _said(environ)
        if said.get("proto", "").lower() in ("http", "https"):
            environ["wsgi.url_scheme"] = said["proto"].lower()
        if HOST.fullmatch(said.get("host", "")):
            environ["HTTP_HOST"] = said["host"]
        if (node := NODE.fullmatch(said.get("for", ""))) is not None:
            environ["REMOTE_ADDR"] = node[1] or node[2] or node[3]


def _said(environ: WSGIEnvironment) -> dict[str, str]:
    """Read what the nearest proxy says: each adds to the end, and only the nearest is known to be one."""
    if forwarded := environ.get("HTTP_FORWARDED"):
        last = forwarded.rpartition(",")[2]
        return {name.lower(): quoted or plain for name, quoted, plain in PAIR.findall(last)}
    names = ("proto", "host", "for")
    return {name: environ.get(f"HTTP_X_FORWARDED_{name.upper()}", "").rpartition(",")[2].strip() for name in names}
