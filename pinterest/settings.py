"""Where the constructor's arguments come from when they are not given, and what they mean (dossier 1 and 15)."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

API_URL = "https://api.pinterest.com/v5"
OAUTH_URL = "https://www.pinterest.com/oauth"


def given(argument: object, variable: str) -> str | None:
    """Return the argument, or else what the environment variable says. An empty string means none."""
    value = os.environ.get(variable, "") if argument is None else str(argument)
    return value.strip() or None


def tokens(access_token: str | None, refresh_token: str | None) -> tuple[str | None, str | None]:
    """Return the pair, from the environment only if neither is given: one person's must not meet another's."""
    if access_token is None and refresh_token is None:
        pair = given(None, "PINTEREST_ACCESS_TOKEN"), given(None, "PINTEREST_REFRESH_TOKEN")
    else:
        pair = (access_token or "").strip() or None, (refresh_token or "").strip() or None
    if pair[0] and not (pair[0].isascii() and pair[0].isprintable() and " " not in pair[0]):
        raise ValueError("access_token has characters that no token has; was it copied whole?")
    return pair


def api_base(url: str | None) -> str:
    """Return the API's address with `/v5`: both readings of `PINTEREST_API_URI` are in use (section 15)."""
    base = origin("api_url", url, API_URL)
    return base if base.endswith("/v5") else f"{base}/v5"


def oauth_base(url: str | None) -> str:
    """Return the address of the authorization page (H1, H2)."""
    base = origin("oauth_url", url, OAUTH_URL)
    return base if base.endswith("/oauth") else f"{base}/oauth"


def origin(name: str, url: str | None, default: str) -> str:
    base = (url or default).strip().rstrip("/")
    parts = urlsplit(base)
    if "@" in parts.netloc:
        raise ValueError(f"{name} holds a user name or password; expected an address such as {default!r}.")
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise ValueError(f"{name} is {url!r}; expected an address such as {default!r}.")
    return base
