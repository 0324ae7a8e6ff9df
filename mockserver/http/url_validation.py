"""Check web addresses that clients send, without fetching them."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from mockserver.contract.wording import truncate_value
from mockserver.model import errors


def checked_url(url: str) -> str:
    """Return the URL, or raise Pinterest's `ApiError` for one that is not http or https with a host."""
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in url and parts.port != 0
    except ValueError:
        valid = False
    if not valid:
        raise errors.INVALID_URL.with_hint(f"{truncate_value(url)} is not an http or https URL with a host.")
    return url


def is_out_of_reach(host: str) -> bool:
    """Tell whether a host is one that nobody outside can reach.

    That is a loopback, private, link-local or reserved address, or a name without a dot, such as those of containers.
    """
    name = host.rstrip(".").lower()
    try:
        return not ipaddress.ip_address(name.partition("%")[0]).is_global
    except ValueError:
        return "." not in name or name.endswith(".localhost")
