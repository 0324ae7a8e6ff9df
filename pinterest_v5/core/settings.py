"""Read and check the constructor's arguments, from the environment where they are left out."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from pinterest_v5.core.arguments import text

API_URL = "https://api.pinterest.com/v5"
OAUTH_URL = "https://www.pinterest.com/oauth"


def argument_or_env(name: str, argument: str | int | None, variable: str) -> str | None:
    """Return the argument, or else what the environment variable says. An empty string means none."""
    if isinstance(argument, int):  # some pass the app's id as a number
        argument = str(argument)
    value = text(name, argument)
    return (os.environ.get(variable, "") if value is None else value).strip() or None


def tokens(access_token: str | None, refresh_token: str | None) -> tuple[str | None, str | None]:
    """Return the pair, from the environment only if neither is given: one person's must not meet another's."""
    if access_token is None and refresh_token is None:
        access_token, refresh_token = map(os.environ.get, ("PINTEREST_ACCESS_TOKEN", "PINTEREST_REFRESH_TOKEN"))
    access = (text("access_token", access_token) or "").strip()
    refresh = (text("refresh_token", refresh_token) or "").strip()
    if not (access.isascii() and access.isprintable()) or " " in access:
        raise ValueError(
            "access_token has a space or another character that no token has; expected the token alone, without"
            " 'Bearer'. Was it copied whole?"
        )
    return access or None, refresh or None


def api_base(url: str | None) -> str:
    """Return the API's address with `/v5`: both readings of `PINTEREST_API_URI` are in use."""
    base = origin("api_url", url, API_URL)
    return base if base.endswith("/v5") else f"{base}/v5"


def oauth_base(url: str | None) -> str:
    """Return the address of the authorization page (H1, H2)."""
    base = origin("oauth_url", url, OAUTH_URL)
    return base if base.endswith("/oauth") else f"{base}/oauth"


def origin(name: str, url: str | None, default: str) -> str:
    """Return an address without a slash at its end."""
    base = (url or default).strip().rstrip("/")
    if "@" in base:
        raise ValueError(f"{name} holds a user name or password; expected an address such as {default!r}.")
    if not is_address(base):
        raise ValueError(f"{name} is {url!r}; expected an address such as {default!r}.")
    return base


def is_address(url: str) -> bool:
    """Say whether this is the address of a server."""
    try:
        parts = urlsplit(url)
        return (
            parts.scheme in ("http", "https")
            and bool(parts.hostname)
            and not parts.query + parts.fragment
            and parts.port != 0
        )
    except ValueError:  # an invalid bracket or port
        return False
