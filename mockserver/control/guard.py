"""Who may use the control API: programs on this machine, and no web page that a browser happens to show."""

from __future__ import annotations

import hmac
import ipaddress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from werkzeug import Request


class Forbidden(Exception):
    """The request may not control the mock; the text says why and what to do."""


def check(request: Request, token: str | None) -> None:
    """Raise `Forbidden` for a foreign page (by `Origin`), a rebound name (by `Host`) or a missing token."""
    host = _name(request.host)
    if not _is_own_name(host):
        raise Forbidden(
            f"The Host {host!r} could be anybody's: reach the mock as localhost, by its address or a one-word name."
        )
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"{request.scheme}://{request.host}":
        raise Forbidden(f"A page of {origin!r} may not control the mock: the request came from another site.")
    if token is not None and not _carries(request, token):
        raise Forbidden("This mock wants its control token: send it as 'Authorization: Bearer <token>'.")


def _name(host: str) -> str:
    name = host.partition("]")[0].lstrip("[") if host.startswith("[") else host.partition(":")[0]
    return name.lower().rstrip(".")


def _is_own_name(host: str) -> bool:
    # A web page can make its own domain resolve to this machine, but neither an address nor a name without a dot.
    if "." not in host and ":" not in host:
        return True
    if host.endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _carries(request: Request, token: str) -> bool:
    scheme, _, value = request.headers.get("Authorization", "").partition(" ")
    return scheme.lower() == "bearer" and hmac.compare_digest(value.strip().encode(), token.encode())
