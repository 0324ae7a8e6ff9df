"""What points a client at the fake: environment variables, and an authorization URL that is ready to click."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from mockserver.http.proxies import no_proxy
from mockserver.model.settings import DEFAULT_SCOPES

if TYPE_CHECKING:
    from pathlib import Path

    from mockserver.state.state import State

TRUST_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
"""Environment variables that name a file of trusted certificates: for OpenSSL and httpx, for requests, and for Node."""


def export_lines(mock: State, url: str, trust: Path | None = None) -> list[str]:
    """Write the shell lines for clients that are set up through the environment."""
    return [
        *(f"export {variable}={quote(str(trust))}" for variable in TRUST_VARIABLES if trust),
        f"export PINTEREST_APP_ID={mock.app.id}",
        f"export PINTEREST_APP_SECRET={quote(mock.app.secret)}",
        f"export PINTEREST_OAUTH_URI={url}",
        *(f"export PINTEREST_REDIRECT_URI={quote(uri)}" for uri in mock.app.redirect_uris[:1]),
        f"export PINTEREST_API_URI={url}",
        *(f"export {name}={quote(hosts)}" for name, hosts in no_proxy(urlsplit(url).hostname or "").items()),
        "# The official SDK wants the version in it:",
        f"# export PINTEREST_API_URI={url}/v5",
    ]


def authorization_url(mock: State, url: str) -> str:
    """Write an authorization URL that is ready to click."""
    query = {
        "response_type": "code",
        "client_id": mock.app.id,
        "redirect_uri": mock.app.redirect_uris[0],
        "scope": ",".join(DEFAULT_SCOPES),
        "state": "try-me",
    }
    return f"{url}/oauth/?{urlencode(query)}"
