"""The playground: the whole flow by hand, with the lines that do the same from a shell and from Python."""

from __future__ import annotations

import hmac
import json
import secrets
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

from mockserver.http.responses import HINT
from mockserver.model.operations import operations
from mockserver.model.redaction import redact_value, truncate
from mockserver.model.scopes import scopes
from mockserver.model.settings import DEFAULT_SCOPES
from mockserver.state import app_registration
from mockserver.web import snippets
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug import Response

    from mockserver.journal.entry import Entry
    from mockserver.web.page import PageContext

routes = PageRoutes()

STATE = "mock_state"
"""Cookie: the state of the last authorization request."""
ROOTS = {"production": "/v5", "sandbox": "/sandbox/v5"}
METHODS = ("GET", "POST", "PATCH", "DELETE")
LONGEST = 20_000


class Reply(NamedTuple):
    """What a call was answered, as the page shows it."""

    status: int | None
    """None where there was no answer."""
    headers: list[tuple[str, str]]
    hint: str | None
    body: Any
    """JSON, or text."""

    @property
    def short(self) -> str:
        """The body with its secrets shortened."""
        return self._pretty(redact_value(self.body))

    @property
    def whole(self) -> str:
        """The body as it came."""
        return self._pretty(self.body)

    @staticmethod
    def _pretty(body: Any) -> str:
        return truncate(body if isinstance(body, str) else json.dumps(body, indent=2, ensure_ascii=False), LONGEST)


@routes.get("/playground")
def start(page: PageContext) -> Response:
    """Choose the app and the scopes; or go on with a call that was made, which `call` numbers."""
    number = page.request.args.get("call", None, int)
    return _page(page, 1) if number is None else _page(page, 5, **_made(page.mock.journal.find(number)))


@routes.post("/playground")
def authorize(page: PageContext) -> Response:
    """Make the authorization URL. The playground's own address is registered with the app when it is first used."""
    form = page.request.form
    app = page.mock.resolve_app(form.get("app"))
    environment = _environment(form)
    wanted = form.getlist("scope")
    here = _callback(page)
    if here not in app.redirect_uris:
        app_registration.save_redirect_uris(page.mock, app, [*app.redirect_uris, here])
    state = f"{environment}.{app.id}.{secrets.token_urlsafe(9)}"
    query = {
        "response_type": "code",
        "client_id": app.id,
        "redirect_uri": here,
        "scope": ",".join(wanted),
        "state": state,
    }
    url = f"{page.origin}/oauth/?{urlencode(query, safe=':,')}"
    response = _page(page, 2, app=app, chosen=wanted, environment=environment, url=url, query=query)
    return page.remember(response, STATE, state)


@routes.get("/playground/callback")
def landed(page: PageContext) -> Response:
    """Where the browser comes back to: what the redirect says, and whether the state is the one that was sent."""
    query = page.request.args
    sent = page.request.cookies.get(STATE, "")
    environment, _, rest = sent.partition(".")
    app = page.mock.store.apps.get(rest.partition(".")[0])
    good = bool(sent) and hmac.compare_digest(query.get("state", "").encode("utf-8", "replace"), sent.encode())
    code = query.get("code", "")
    exchange = (
        snippets.exchange(page.origin + ROOTS.get(environment, "/v5"), app, _callback(page), code) if app else None
    )
    return _page(
        page,
        3,
        app=app,
        environment=environment if environment in ROOTS else "production",
        landed={"query": [(name, redact_value(value, name)) for name, value in query.items(multi=True)], "good": good},
        code=code,
        exchange=exchange,
    )


@routes.post("/playground/exchange")
def exchange(page: PageContext) -> Response:
    """Redeem the code."""
    form = page.request.form
    app, environment = page.mock.resolve_app(form.get("app")), _environment(form)
    body = {"grant_type": "authorization_code", "code": form.get("code", ""), "redirect_uri": _callback(page)}
    reply = _send(page, f"{ROOTS[environment]}/oauth/token", "POST", data=body, auth=(app.id, app.secret))
    token = reply.body.get("access_token", "") if isinstance(reply.body, dict) else ""
    return _page(
        page,
        4,
        app=app,
        environment=environment,
        exchanged=reply,
        exchange=snippets.exchange(page.origin + ROOTS[environment], app, _callback(page), body["code"]),
        token=str(token),
    )


@routes.post("/playground/call")
def call(page: PageContext) -> Response:
    """Call an endpoint."""
    form = page.request.form
    environment, token = _environment(form), form.get("token", "").strip()
    method, path = form.get("method", "GET"), "/" + form.get("path", "").strip().lstrip("/")
    if method not in METHODS:
        raise ValueError(f"A method is one of {', '.join(METHODS)}.")
    text = form.get("body", "").strip()
    more = {"data": text, "content_type": "application/json"} if text else {}
    reply = _send(page, ROOTS[environment] + path, method, headers={"Authorization": f"Bearer {token}"}, **more)
    return _page(
        page,
        5,
        environment=environment,
        token=token,
        asked={"method": method, "path": path, "body": text},
        called=reply,
        lines=snippets.call(page.origin + ROOTS[environment] + path, method, text, token),
    )


def _made(entry: Entry) -> dict[str, Any]:
    """A call to the API, as it is asked for here."""
    environment = entry.environment or "production"
    query = entry.query_string.decode("latin-1")
    path = entry.path.removeprefix(ROOTS[environment]) + (f"?{query}" if query else "")
    return {
        "environment": environment,
        "token": entry.http.get("HTTP_AUTHORIZATION", "").partition(" ")[2],
        "asked": {"method": entry.method, "path": path, "body": (entry.body or b"").decode("utf-8", "replace")},
    }


def _page(page: PageContext, step: int, **found: Any) -> Response:
    usual: dict[str, Any] = {
        "step": step,
        "app": None,
        "chosen": list(DEFAULT_SCOPES),
        "environment": "production",
        "url": None,
        "landed": None,
        "code": "",
        "exchange": None,
        "exchanged": None,
        "token": "",
        "asked": {"method": "GET", "path": "/user_account", "body": ""},
        "called": None,
        "lines": None,
    }
    return page.render(
        "playground.html",
        **{**usual, **found},
        apps=[app for app in page.mock.store.apps if app.state in app_registration.EDITABLE],
        scopes=scopes(),
        methods=METHODS,
        paths=sorted({row.path for row in operations().values() if row.method == "GET"}),
        callback=_callback(page),
    )


def _callback(page: PageContext) -> str:
    return f"{page.origin}/playground/callback"


def _environment(form: Mapping[str, str]) -> str:
    environment = form.get("environment", "production")
    if environment not in ROOTS:
        raise ValueError(f"An environment is one of {', '.join(ROOTS)}.")
    return environment


def _send(page: PageContext, path: str, method: str, **request: Any) -> Reply:
    """Send a request to the mock as a client would: it stands in the journal, and faults concern it."""
    from werkzeug.test import EnvironBuilder, run_wsgi_app

    path, _, query = path.partition("?")
    builder = EnvironBuilder(path=path, query_string=query, method=method, base_url=page.origin, **request)
    try:
        answer = page.respond(page.mock, builder.get_request())
        pieces, status, headers = run_wsgi_app(answer, builder.get_environ(), buffered=True)
        text = b"".join(pieces).decode("utf-8", "replace")
    except ConnectionError:
        return Reply(None, [], None, "The connection was cut: there is no answer.")
    try:
        body = json.loads(text) if text else ""
    except ValueError:
        body = text
    shown = [(name, value) for name, value in headers if name.lower().startswith(("x-", "content-type", "location"))]
    return Reply(int(status.split()[0]), shown, headers.get(HINT), body)
