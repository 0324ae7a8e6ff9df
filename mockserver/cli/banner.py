"""What the command prints when it is ready: who is there, and how to point a client at it."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from mockserver.http.proxies import no_proxy
from mockserver.model.settings import DEFAULT_SCOPES
from mockserver.request.gate import UNAPPROVED

if TYPE_CHECKING:
    from pathlib import Path

    from mockserver.model.records import User
    from mockserver.wsgi import PinterestMock

TRUST_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
"""Where OpenSSL and httpx, requests, and Node look for the authorities to trust."""

ONE_LINE = 56
"""Characters of id and secret, at most, that `base64` does not wrap: shell samples make their header with it."""
WRAPPED = (
    f"With the id that is longer than {ONE_LINE} characters: base64 wraps it, and shell samples",
    "send a broken header. For those, choose a shorter --app-secret.",
)


def banner(mock: PinterestMock, url: str, trust: Path | None = None) -> str:
    """The ready line and what a developer needs next; `trust` is what clients have to trust under TLS."""
    app = mock.app
    lines = [f"Pinterest mock ready at {url}", ""]
    lines += _row("App", f"{app.name}, {_standing(mock)}")
    lines += _row("App id", app.id)
    lines += _row("App secret", app.secret, *(WRAPPED if len(app.id + app.secret) > ONE_LINE else ()))
    lines += _row("Redirect URIs", *app.redirect_uris)
    lines += _row("Users", *(_describe(mock, user) for user in mock.users))
    lines += _row("Authorize", authorization_url(mock, url))
    lines += ["", "For clients that read the environment:", ""]
    lines += [f"  {line}" for line in export_lines(mock, url, trust)]
    return "\n".join([*lines, ""])


def export_lines(mock: PinterestMock, url: str, trust: Path | None = None) -> list[str]:
    """Shell lines for clients that are set up through the environment."""
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


def authorization_url(mock: PinterestMock, url: str) -> str:
    """An authorization URL that is ready to click."""
    query = {
        "response_type": "code",
        "client_id": mock.app.id,
        "redirect_uri": mock.app.redirect_uris[0],
        "scope": ",".join(DEFAULT_SCOPES),
        "state": "try-me",
    }
    return f"{url}/oauth/?{urlencode(query)}"


def _standing(mock: PinterestMock) -> str:
    state = mock.app.state
    return f"which {UNAPPROVED[state]}" if state in UNAPPROVED else f"with {state} access"


def _describe(mock: PinterestMock, user: User) -> str:
    owns = ", owns the app" if user.id == mock.app.owner_id else ""
    return f"{user.username} ({user.account_type.lower()}{owns})"


def _row(label: str, *values: str) -> list[str]:
    return [f"  {label if number == 0 else '':<14} {value}" for number, value in enumerate(values)]
