"""The playground: the whole flow by hand, with the lines that do the same from a shell and from Python."""

from __future__ import annotations

import hmac
import json
import secrets
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

from mockserver import registration
from mockserver.answers import HINT
from mockserver.journal.display import brief, conceal
from mockserver.operations import operations, scopes
from mockserver.settings import DEFAULT_SCOPES
from mockserver.web import snippets
from mockserver.web.site import Pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug import Response

    from mockserver.web.site import Visit

pages = Pages()

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
        return self._pretty(conceal(self.body))

    @property
    def whole(self) -> str:
        return self._pretty(self.body)

    @staticmethod
    def _pretty(body: Any) -> str:
        return brief(body if isinstance(body, str) else json.dumps(body, indent=2, ensure_ascii=False), LONGEST)


@pages.get("/playground")
def start(visit: Visit) -> Response:
    """Choose the app and the scopes."""
    return _page(visit, 1)


@pages.post("/playground")
def authorize(visit: Visit) -> Response:
    """Make the authorization URL. The playground's own address is registered with the app when it is first used."""
    form = visit.request.form
    app = visit.mock.the_app(form.get("app"))
    environment = _environment(form)
    wanted = form.getlist("scope")
    here = _callback(visit)
    if here not in app.redirect_uris:
        registration.save_redirect_uris(visit.mock, app, [*app.redirect_uris, here])
    state = f"{environment}.{app.id}.{secrets.token_urlsafe(9)}"
    query = {
        "response_type": "code",
        "client_id": app.id,
        "redirect_uri": here,
        "scope": ",".join(wanted),
        "state": state,
    }
    url = f"{visit.origin}/oauth/?{urlencode(query, safe=':,')}"
    response = _page(visit, 2, app=app, chosen=wanted, environment=environment, url=url, query=query)
    return visit.remember(response, STATE, state)


@pages.get("/playground/callback")
def landed(visit: Visit) -> Response:
    """Where the browser comes back to: what the redirect says, and whether the state is the one that was sent."""
    query = visit.request.args
    sent = visit.request.cookies.get(STATE, "")
    environment, _, rest = sent.partition(".")
    app = visit.mock.store.apps.get(rest.partition(".")[0])
    good = bool(sent) and hmac.compare_digest(query.get("state", "").encode("utf-8", "replace"), sent.encode())
    code = query.get("code", "")
    exchange = (
        snippets.exchange(visit.origin + ROOTS.get(environment, "/v5"), app, _callback(visit), code) if app else None
    )
    return _page(
        visit,
        3,
        app=app,
        environment=environment if environment in ROOTS else "production",
        landed={"query": [(name, conceal(value, name)) for name, value in query.items(multi=True)], "good": good},
        code=code,
        exchange=exchange,
    )


@pages.post("/playground/exchange")
def exchange(visit: Visit) -> Response:
    """Redeem the code."""
    form = visit.request.form
    app, environment = visit.mock.the_app(form.get("app")), _environment(form)
    body = {"grant_type": "authorization_code", "code": form.get("code", ""), "redirect_uri": _callback(visit)}
    reply = _send(visit, f"{ROOTS[environment]}/oauth/token", "POST", data=body, auth=(app.id, app.secret))
    token = reply.body.get("access_token", "") if isinstance(reply.body, dict) else ""
    return _page(
        visit,
        4,
        app=app,
        environment=environment,
        exchanged=reply,
        exchange=snippets.exchange(visit.origin + ROOTS[environment], app, _callback(visit), body["code"]),
        token=str(token),
    )


@pages.post("/playground/call")
def call(visit: Visit) -> Response:
    """Call an endpoint."""
    form = visit.request.form
    environment, token = _environment(form), form.get("token", "").strip()
    method, path = form.get("method", "GET"), "/" + form.get("path", "").strip().lstrip("/")
    if method not in METHODS:
        raise ValueError(f"A method is one of {', '.join(METHODS)}.")
    text = form.get("body", "").strip()
    more = {"data": text, "content_type": "application/json"} if text else {}
    reply = _send(visit, ROOTS[environment] + path, method, headers={"Authorization": f"Bearer {token}"}, **more)
    return _page(
        visit,
        5,
        environment=environment,
        token=token,
        asked={"method": method, "path": path, "body": text},
        called=reply,
        lines=snippets.call(visit.origin + ROOTS[environment] + path, method, text, token),
    )


def _page(visit: Visit, step: int, **found: Any) -> Response:
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
    return visit.page(
        "playground.html",
        **{**usual, **found},
        apps=[app for app in visit.mock.store.apps if app.state in registration.EDITABLE],
        scopes=scopes(),
        methods=METHODS,
        paths=sorted({row.path for row in operations().values() if row.method == "GET"}),
        callback=_callback(visit),
    )


def _callback(visit: Visit) -> str:
    return f"{visit.origin}/playground/callback"


def _environment(form: Mapping[str, str]) -> str:
    environment = form.get("environment", "production")
    if environment not in ROOTS:
        raise ValueError(f"An environment is one of {', '.join(ROOTS)}.")
    return environment


def _send(visit: Visit, path: str, method: str, **request: Any) -> Reply:
    """Send a request to the mock as a client would: it stands in the journal, and faults concern it."""
    from werkzeug.test import EnvironBuilder, run_wsgi_app

    path, _, query = path.partition("?")
    builder = EnvironBuilder(path=path, query_string=query, method=method, base_url=visit.origin, **request)
    try:
        pieces, status, headers = run_wsgi_app(visit.mock, builder.get_environ(), buffered=True)
        text = b"".join(pieces).decode("utf-8", "replace")
    except ConnectionError:
        return Reply(None, [], None, "The connection was cut: there is no answer.")
    try:
        body = json.loads(text) if text else ""
    except ValueError:
        body = text
    shown = [(name, value) for name, value in headers if name.lower().startswith(("x-", "content-type", "location"))]
    return Reply(int(status.split()[0]), shown, headers.get(HINT), body)
