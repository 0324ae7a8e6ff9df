"""Write what the command prints when it is ready: its app and users, and how to point a client at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.request.gate import UNAPPROVED
from mockserver.request.way_in import authorization_url, export_lines

if TYPE_CHECKING:
    from pathlib import Path

    from mockserver.model.records import User
    from mockserver.wsgi import PinterestMock

ONE_LINE = 56
"""Characters of id and secret up to which `base64` does not wrap, as shell samples rely on for their header."""
WRAPPED = (
    f"With the id that is longer than {ONE_LINE} characters: base64 wraps it, and shell samples",
    "send a broken header. For those, choose a shorter --app-secret.",
)


def banner(mock: PinterestMock, url: str, trust: Path | None = None) -> str:
    """Write the ready line, and what a developer needs next.

    `trust` is the certificate file that clients have to trust under TLS.
    """
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


def _standing(mock: PinterestMock) -> str:
    state = mock.app.state
    return f"which {UNAPPROVED[state]}" if state in UNAPPROVED else f"with {state} access"


def _describe(mock: PinterestMock, user: User) -> str:
    owns = ", owns the app" if user.id == mock.app.owner_id else ""
    return f"{user.username} ({user.account_type.lower()}{owns})"


def _row(label: str, *values: str) -> list[str]:
    return [f"  {label if number == 0 else '':<14} {value}" for number, value in enumerate(values)]
