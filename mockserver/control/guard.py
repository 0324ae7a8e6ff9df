"""Protect the control API: programs may use it, but not web pages of other sites in a browser."""

from __future__ import annotations

import hmac
import ipaddress
import re
from typing import TYPE_CHECKING

from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import Forbidden, Unauthorized

from mockserver.http.public_urls import own_origins, public_host_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from werkzeug import Request

HOST = re.compile(r"(?:\[([0-9a-f:.]+)\]|([^:\[\]]+?)\.?)(?::[0-9]*)?")
"""Matches a Host header: an IPv6 address in brackets or any other name, with or without a port."""
RESERVED = (".localhost", ".test", ".internal")
"""Domains in which nobody can register a name (RFC 6761; ICANN's resolution of July 2024 on `internal`)."""


def require_trusted_caller(request: Request, token: str | None, trusted_origins: Collection[str] = ()) -> None:
    """Raise `Forbidden` for a foreign page (by `Origin`) or a rebound name (by `Host`), `Unauthorized` without a token.

    No page of a rebound name can know the token, so with one the mock may have any name; and it may have the public one
    that whoever serves it has given it.
    """
    origin = request.headers.get("Origin")
    own_hosts = {own.partition("://")[2].lower() for own in own_origins(request)} - {""}
    if origin is not None and origin.partition("://")[2].lower() not in own_hosts and origin not in trusted_origins:
        raise Forbidden(f"A page of {origin!r} may not control the mock: it comes from another site.")
    if token is not None:
        if not _carries(request, token):
            raise Unauthorized(
                "This mock wants its control token: send it as 'Authorization: Bearer <token>'.",
                www_authenticate=WWWAuthenticate("bearer", {"realm": "controls"}),
            )
    elif not _is_own(request.host) and request.host.lower() != public_host_of(request):
        raise Forbidden(
            f"The Host {request.host!r} could be anybody's: reach the mock as localhost, by its address or a one-word"
            " name, or give it a control token."
        )


def _is_own(host: str) -> bool:
    # A hostile page can make its own domain resolve to this machine, but not an address or a name without a dot.
    found = HOST.fullmatch(host.lower())
    if found is None:
        return False
    address, name = found.group(1), found.group(2) or ""
    if not address and ("." not in name or name.endswith(RESERVED)):
        return True
    try:
        ipaddress.ip_address(address or name)
    except ValueError:
        return False
    return True


def _carries(request: Request, token: str) -> bool:
    scheme, _, value = request.headers.get("Authorization", "").partition(" ")
    return scheme.lower() == "bearer" and hmac.compare_digest(value.strip().encode(), token.encode())
