"""The page of the tokens, `/tokens`: each one's state and its reason, owner and scopes, and what can happen to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.control.debug import state_of
from mockserver.model.records import AccessToken
from mockserver.model.redaction import redact
from mockserver.model.scopes import scopes
from mockserver.web.dashboard.listing import paged
from mockserver.web.dashboard.suggestions import suggestions
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.journal.entry import Entry
    from mockserver.model.records import App, RefreshToken, User
    from mockserver.model.store import Environment
    from mockserver.state.state import State
    from mockserver.web.page import PageContext

    Token = AccessToken | RefreshToken

routes = PageRoutes()

ENVIRONMENTS = ("production", "sandbox")
KINDS = ("access", "refresh")
SIZE = 12
"""The number of tokens on a page, each with its scopes below it."""
FAMILY = 12
"""The most tokens of one authorization that its chain shows: the last ones."""
WORDS = {"was revoked": "revoked", "already used": "rotated", "was refreshed": "rotated"}
"""The state of a dead token, by words in the reason for its end."""


class ShownToken(NamedTuple):
    """A token as the pages show it."""

    fingerprint: str
    short: str
    kind: str
    state: str
    why: str
    left: float | None
    user: User | None
    app: App | None
    scopes: tuple[str, ...]
    grant: str | None
    used: Entry | None
    """The last call with it that the journal remembers."""


@routes.get("/tokens")
def tokens(page: PageContext) -> Response:
    """List the tokens of one kind in one environment, the longest-lived first."""
    mock, asked = page.mock, page.request.args
    environment = _choice(asked.get("environment", ""), ENVIRONMENTS)
    kind = _choice(asked.get("kind", ""), KINDS)
    with mock.store.transaction():
        place = mock.store.sandbox if environment == "sandbox" else mock.store.production
        collection: Any = place.access_tokens if kind == "access" else place.refresh_tokens
        users, apps = mock.store.users, mock.store.apps
        given = {"user_id": asked.get("user"), "app_id": asked.get("app")}
        listing = collection.listing(**{field: value for field, value in given.items() if value})
        found = paged(
            page.request,
            listing,
            name=lambda token: token.fingerprint,
            find=place.token,
            text=lambda token: " ".join(
                [redact(token.token), *token.scopes, *(one.username for one in [users.get(token.user_id)] if one)]
            ),
            filters=("environment", "kind", "user", "app"),
            size=SIZE,
        )
        uses = last_uses(mock)
        rows = [shown(mock, token, uses) for token in found.rows]
        context: dict[str, Any] = {
            "user_named": users.get(asked.get("user")),
            "app_named": apps.get(asked.get("app")),
            "counts": [
                (one.name, each, kept)
                for one in (mock.store.production, mock.store.sandbox)
                for each, kept in (("access", len(one.access_tokens)), ("refresh", len(one.refresh_tokens)))
            ],
            "suggestions": suggestions(mock, "usernames", "app-ids"),
        }
    return page.render("dashboard/tokens.html", list=found, tokens=rows, environment=environment, kind=kind, **context)


@routes.get("/tokens/<name>")
def token(page: PageContext, name: str) -> Response:
    """Show one token, with its family."""
    mock = page.mock
    with mock.store.transaction():
        environment, found = find_token(mock, name)
        uses = last_uses(mock)
        return page.render(
            "dashboard/token.html",
            token=shown(mock, found, uses),
            environment=environment.name,
            family=_family(mock, environment, found, uses),
            all_scopes=[scope for scope in scopes() if scope not in found.scopes],
        )


@routes.get("/tokens/<name>/whole")
def whole(page: PageContext, name: str) -> Response:
    """Show the whole token, to copy, where somebody asks for it."""
    _, found = find_token(page.mock, name)
    return page.render("dashboard/token_whole.html", token=found.token, fingerprint=found.fingerprint)


def find_token(mock: State, fingerprint: str) -> tuple[Environment, Token]:
    """Find the token of that fingerprint, and its environment. Raises LookupError where there is none."""
    for environment in (mock.store.production, mock.store.sandbox):
        found = environment.token(fingerprint)
        if found is not None and found.fingerprint == fingerprint:
            return environment, found
    raise LookupError("There is no such token here: it is of another world, or this one was reset.")


def shown(mock: State, found: Token, uses: dict[str, Entry]) -> ShownToken:
    """Collect what pages show of a token."""
    state, why = state_of(mock, found)
    if state == "ended":
        state = next((word for part, word in WORDS.items() if part in why), state)
    return ShownToken(
        fingerprint=found.fingerprint,
        short=redact(found.token),
        kind="access token" if isinstance(found, AccessToken) else "refresh token",
        state=state,
        why=why,
        left=None if found.expires_at is None else found.expires_at - mock.clock.now(),
        user=mock.store.users.get(found.user_id),
        app=mock.store.apps.get(found.app_id),
        scopes=found.scopes,
        grant=found.grant if isinstance(found, AccessToken) else None,
        used=uses.get(found.token),
    )


def last_uses(mock: State) -> dict[str, Entry]:
    """Find the last call with each token in the journal: one pass over what it keeps, which is bounded."""
    found: dict[str, Entry] = {}
    for entry in mock.journal.after(0):
        sent = entry.http.get("HTTP_AUTHORIZATION", "").partition(" ")[2].strip()
        if sent.startswith("pin"):
            found[sent] = entry
        elif entry.operation == "oauth/token" and b"refresh_token=" in (entry.body or b""):
            match = re.search(rb"(?:^|&)refresh_token=([\w.-]+)", entry.body or b"")
            if match:
                found[match[1].decode()] = entry
    return found


def _family(mock: State, environment: Environment, found: Token, uses: dict[str, Entry]) -> dict[str, Any]:
    """Collect all tokens of the same authorization: refresh tokens as a chain, access tokens beside them."""
    if not found.grant_id:
        return {"refresh": [], "access": [], "before": 0}
    refresh = environment.refresh_tokens.filter(grant_id=found.grant_id)
    access = environment.access_tokens.filter(grant_id=found.grant_id)
    return {
        "refresh": [shown(mock, one, uses) for one in refresh[-FAMILY:]],
        "access": [shown(mock, one, uses) for one in access[-FAMILY:]],
        "before": max(len(refresh) - FAMILY, 0) + max(len(access) - FAMILY, 0),
    }


def _choice(given: str, options: tuple[str, ...]) -> str:
    return given if given in options else options[0]
