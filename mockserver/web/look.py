"""Call the mock's own API as a person or with a token, hidden from journal, quotas and faults."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.http.responses import HINT
from mockserver.http.segments import ROOTS
from mockserver.model import tokens
from mockserver.model.operations import features
from mockserver.model.records import AccessToken, App
from mockserver.model.redaction import redact_value, truncate
from mockserver.model.scopes import scopes
from mockserver.request.gate import UNSEEN

if TYPE_CHECKING:
    from mockserver.model.records import EnvironmentName, User
    from mockserver.web.page import PageContext

LONGEST = 20_000
"""The most characters of an answer that are shown."""
SHOWN_HEADERS = ("x-", "content-type", "location")
ALL_POWERFUL = "0"
"""The id of a temporary app, with all features, that exists during such a call."""


class Reply(NamedTuple):
    """The answer to a call, as the pages show it."""

    status: int | None
    """The status; None where there was no answer."""
    headers: list[tuple[str, str]]
    hint: str | None
    body: Any
    """The parsed JSON of the body, or its text."""

    @property
    def short(self) -> str:
        """The body as text, with secrets shortened."""
        return self._pretty(redact_value(self.body))

    @property
    def whole(self) -> str:
        """The body as text, with its secrets complete."""
        return self._pretty(self.body)

    @staticmethod
    def _pretty(body: Any) -> str:
        return truncate(body if isinstance(body, str) else json.dumps(body, indent=2, ensure_ascii=False), LONGEST)


def send(page: PageContext, path: str, method: str, *, seen: bool = True, **request: Any) -> Reply:
    """Send a request to the mock as a client would; only if `seen` does the journal record it and do faults apply."""
    from werkzeug.test import EnvironBuilder, run_wsgi_app

    path, _, query = path.partition("?")
    builder = EnvironBuilder(path=path, query_string=query, method=method, base_url=page.origin, **request)
    environ = {} if seen else {UNSEEN: True}
    try:
        asked = builder.get_request()
        asked.environ |= environ
        answer = page.respond(page.mock, asked)
        pieces, status, headers = run_wsgi_app(answer, {**builder.get_environ(), **environ}, buffered=True)
        text = b"".join(pieces).decode("utf-8", "replace")
    except ConnectionError:
        return Reply(None, [], None, "The connection was cut: there is no answer.")
    finally:
        builder.close()
    try:
        body: Any = json.loads(text) if text else ""
    except ValueError:
        body = text
    shown = [(name, value) for name, value in headers if name.lower().startswith(SHOWN_HEADERS)]
    return Reply(int(status.partition(" ")[0]), shown, headers.get(HINT), body)


def look(page: PageContext, environment: EnvironmentName, path: str, token: str) -> Reply:
    """Send a GET to the API with this token, and return the answer; nothing is changed by it."""
    with page.mock.store.transaction(keep=False):
        return send(page, ROOTS[environment] + path, "GET", seen=False, headers=_bearer(token))


def look_as(page: PageContext, environment: EnvironmentName, path: str, user: User) -> Reply:
    """Send a GET to the API for a person, through an app that may do everything, and return the answer."""
    with page.mock.store.transaction(keep=False):
        return look(page, environment, path, _token_of(page, environment, user))


def act_as(
    page: PageContext, environment: EnvironmentName, method: str, path: str, user: User, body: Any = None
) -> Reply:
    """Change something through the API as a person would, by an app that may do everything."""
    store = page.mock.store
    with store.transaction():
        token = _token_of(page, environment, user)
        sent = {} if body is None else {"json": body}
        reply = send(page, ROOTS[environment] + path, method, seen=False, headers=_bearer(token), **sent)
        store.environment(environment).access_tokens.remove(token)
        store.apps.remove(ALL_POWERFUL)
        return reply


def _token_of(page: PageContext, environment: EnvironmentName, user: User) -> str:
    store = page.mock.store
    app = App(id=ALL_POWERFUL, secret="", name="By hand", owner_id=user.id, redirect_uris=(), features=features())
    token = AccessToken(
        token=tokens.access_token(),
        app_id=app.id,
        user_id=user.id,
        scopes=tuple(scopes()),
        grant="authorization_code",
        expires_at=None,
    )
    store.apps.put(app)
    store.environment(environment).access_tokens.put(token)
    return token.token


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}
