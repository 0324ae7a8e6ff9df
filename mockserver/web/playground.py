"""The playground: the whole OAuth flow by hand, with code that does the same in Python and in a shell.

Its calls are in the journal like those of any client, and it reads there what it has done before.
"""

from __future__ import annotations

import hmac
import json
import secrets
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from mockserver.http.segments import ROOTS
from mockserver.model.operations import operations
from mockserver.model.records import AccessToken
from mockserver.model.redaction import redact, redact_value
from mockserver.model.scopes import scopes
from mockserver.model.settings import DEFAULT_SCOPES
from mockserver.state import app_registration
from mockserver.web import asked, snippets
from mockserver.web.examples import Example, example_of
from mockserver.web.known_things import KnownThings, maker_of
from mockserver.web.look import Reply, send
from mockserver.web.page import Mistake, PageRoutes, redirect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug import Response

    from mockserver.journal.entry import Entry
    from mockserver.model.operations import Operation
    from mockserver.model.records import App, EnvironmentName, RefreshToken
    from mockserver.model.store import Environment
    from mockserver.web.page import PageContext

routes = PageRoutes()

STATE = "mock_state"
"""Cookie with the `state` of the last authorization request."""
AGENT = "pinterest-mock playground"
"""The User-Agent by which the playground finds its own calls in the journal."""
STEPS = ("choose", "authorize", "redirect", "exchange", "call", "refresh", "revoke")
METHODS = ("GET", "POST", "PATCH", "PUT", "DELETE")
HISTORY = 10
TOKENS = 25
"""The most tokens to choose from."""


@routes.get("/playground")
def show(page: PageContext) -> Response:
    """Show one of the steps, with the answer to the last call."""
    given = page.request.args
    step = given.get("step", "call" if "token" in given or "operation" in given else "choose")
    step = step if step in STEPS else "choose"
    return _page(page, step, given)


@routes.post("/playground")
def authorize(page: PageContext) -> Response:
    """Make the authorization URL. The playground's own address is registered with the app when it is first used."""
    form = page.request.form
    app, environment = page.mock.resolve_app(form.get("app")), _environment(form)
    here = _callback(page)
    if here not in app.redirect_uris:
        app_registration.save_redirect_uris(page.mock, app, [*app.redirect_uris, here])
    state = f"{environment}.{app.id}.{secrets.token_urlsafe(9)}"
    chosen = {"step": "authorize", "app": app.id, "environment": environment, "scope": ",".join(form.getlist("scope"))}
    return page.remember(redirect(f"/playground?{urlencode(chosen)}"), STATE, state)


@routes.get("/playground/callback")
def landed(page: PageContext) -> Response:
    """Show what the redirect brings back to the browser, and whether the state is the one that was sent."""
    query = page.request.args
    sent = page.request.cookies.get(STATE, "")
    environment, _, rest = sent.partition(".")
    good = bool(sent) and hmac.compare_digest(query.get("state", "").encode("utf-8", "replace"), sent.encode())
    shown = [(name, redact_value(value, name)) for name, value in query.items(multi=True)]
    code = query.get("code", "") if good else ""
    given = {"app": rest.partition(".")[0], "environment": environment}
    api, app = page.origin + ROOTS[_environment(given, strict=False)], page.mock.store.apps.get(given["app"])
    lines = snippets.exchange(api, app, _callback(page), code) if app and code else None
    return _page(page, "redirect", given, landed={"query": shown, "good": good}, code=code, lines=lines)


@routes.post("/playground/exchange")
def exchange(page: PageContext) -> Response:
    """Exchange the code for tokens."""
    form = page.request.form
    app, code = page.mock.resolve_app(form.get("app")), form.get("code", "").strip()
    data = {"grant_type": "authorization_code", "code": code, "redirect_uri": _callback(page)}
    return _send_form(page, app, "exchange", "oauth/token", data)


@routes.post("/playground/refresh")
def refresh(page: PageContext) -> Response:
    """Refresh the tokens."""
    form = page.request.form
    token = _refresh_token(page, form)
    app = page.mock.resolve_app(form.get("app") or (token.app_id if token else None))
    value = token.token if token else form.get("refresh_token", "").strip()
    return _send_form(page, app, "refresh", "oauth/token", {"grant_type": "refresh_token", "refresh_token": value})


@routes.post("/playground/revoke")
def revoke(page: PageContext) -> Response:
    """Revoke a token."""
    form = page.request.form
    place = page.mock.store.environment(_environment(form))
    token = place.token(form.get("revoked", "").strip())
    app = page.mock.resolve_app(form.get("app") or (token.app_id if token else None))
    return _send_form(page, app, "revoke", "token/revoke", {"token": token.token if token else form.get("revoked", "")})


@routes.post("/playground/call")
def call(page: PageContext) -> Response:
    """Call an operation with its parameters, or any path."""
    form = page.request.form
    environment = _environment(form)
    token = _access_token(page, form)
    value = token.token if token else form.get("pasted", form.get("token", "")).strip()
    operation = operations().get(form.get("operation", ""))
    try:
        method, path = _asked(operation, form)
    except ValueError as problem:
        back = f"/playground?{urlencode(_kept(form, operation, token))}"
        raise Mistake(str(problem.args[0]), back, {**form.to_dict(), "control": "call"}) from None
    text = form.get("body", "").strip()
    more = {"data": text, "content_type": "application/json"} if text and method != "GET" else {}
    answer = _send(page, ROOTS[environment] + path, method, headers={"Authorization": f"Bearer {value}"}, **more)
    said = {"step": "call", "answer": answer, **_kept(form, operation, token)}
    return redirect(f"/playground?{urlencode(said)}#answer")


def _asked(operation: Operation | None, form: Mapping[str, str]) -> tuple[str, str]:
    """Return the method and the path, with its query, that the form asks for."""
    if operation is not None:
        given = {name[len(asked.PREFIX) :]: text for name, text in form.items() if name.startswith(asked.PREFIX)}
        return operation.method, asked.path_with(operation, given)
    method = form.get("method", "GET")
    if method not in METHODS:
        raise ValueError(f"'method' is one of {', '.join(METHODS)}.")
    return method, "/" + form.get("path", "").strip().lstrip("/")


def _kept(form: Mapping[str, str], operation: Operation | None, token: AccessToken | None) -> dict[str, str]:
    """Collect what stands in the address of the next page: never a token."""
    names = [name for name in form if name.startswith(asked.PREFIX)] if operation else ["method", "path"]
    kept = {name: form.get(name, "") for name in names}
    chosen = {"operation": operation.id if operation else "", "token": token.fingerprint if token else ""}
    return {name: text for name, text in {"environment": _environment(form), **chosen, **kept}.items() if text}


def _send_form(page: PageContext, app: App, step: str, operation: str, data: dict[str, str]) -> Response:
    environment = _environment(page.request.form)
    path = ROOTS[environment] + operations()[operation].path
    answer = _send(page, path, "POST", data=data, auth=(app.id, app.secret))
    said = urlencode({"step": step, "answer": answer, "app": app.id, "environment": environment})
    return redirect(f"/playground?{said}#answer")


def _send(page: PageContext, path: str, method: str, headers: Mapping[str, str] | None = None, **request: Any) -> int:
    """Send a request as a client would, and return its number in the journal."""
    send(page, path, method, headers={"User-Agent": AGENT, **(headers or {})}, **request)
    number: int = _history(page)[-1].number
    return number


def _history(page: PageContext) -> list[Entry]:
    return [entry for entry in page.mock.journal.after(0) if entry.http.get("HTTP_USER_AGENT") == AGENT]


def _page(page: PageContext, step: str, given: Mapping[str, str], **found: Any) -> Response:
    mock = page.mock
    environment = _environment(given, strict=False)
    place, app = mock.store.environment(environment), mock.store.apps.get(given.get("app")) or mock.app
    entry = _entry(page, given.get("answer", ""))
    sent = _sent_token(place, entry)
    token = place.token(given.get("token", "")) or _new_token(place, entry) or sent
    if step == "call" and token is None:
        token = next((one for one in place.access_tokens.listing().page(None, TOKENS) if not one.ended), None)
    token = token if isinstance(token, AccessToken) else None
    operation = operations().get(given.get("operation", ""))
    ids = _known(page, place, token).ids(operation) if operation else {}
    example = example_of(operation, ids, mock.clock.time()) if operation else None
    api = page.origin + ROOTS[environment]
    apps = [one for one in mock.store.apps.listing().page(None, TOKENS) if one.state in app_registration.EDITABLE]
    context: dict[str, Any] = {
        "steps": STEPS,
        "step": step,
        "app": app,
        "apps": apps,
        "environment": environment,
        "callback": _callback(page),
        "scopes": scopes(),
        "chosen": given["scope"].split(",") if given.get("scope") else list(DEFAULT_SCOPES),
        "url": _authorization_url(page, app, given) if step == "authorize" else None,
        "landed": None,
        "code": "",
        "answer": entry and {"reply": _reply(entry), "entry": entry},
        "token": token and {"token": token, "short": redact(token.token), "user": mock.store.users.get(token.user_id)},
        "tokens": _to_choose(page, place.access_tokens, place) if step == "call" else [],
        "refresh_tokens": _to_choose(page, place.refresh_tokens, place) if step in ("refresh", "revoke") else [],
        "groups": asked.by_tag() if step == "call" else {},
        "operation": operation,
        "parameters": asked.parameters_of(operation, example.parameters) if operation and example else [],
        "given": given,
        "body": _body(example, entry),
        "whole": example.whole if example else "",
        "lacking": [(name, maker_of(operation, name)) for name in example.lacking] if operation and example else [],
        "objections": asked.objections(
            operation, token, mock.store.apps.get(token.app_id) if token else None, place, mock.clock.now()
        )
        if operation
        else [],
        "methods": METHODS,
        "history": _history(page)[: -HISTORY - 1 : -1],
        "lines": _lines(api, app, entry, _callback(page)),
    }
    return page.render("playground.html", **{**context, **found})


def _known(page: PageContext, place: Environment, token: AccessToken | None) -> KnownThings:
    """Collect what the token's person has."""
    users = page.mock.store.users
    return KnownThings(place, users.get(token.user_id) if token else None, users.listing().page(None, 2))


def _authorization_url(page: PageContext, app: App, given: Mapping[str, str]) -> str:
    query = {
        "response_type": "code",
        "client_id": app.id,
        "redirect_uri": _callback(page),
        "scope": given.get("scope", ""),
        "state": page.request.cookies.get(STATE, ""),
    }
    return f"{page.origin}/oauth/?{urlencode(query, safe=':,')}"


def _entry(page: PageContext, number: str) -> Entry | None:
    """Find the call of that number, if the journal still has it."""
    try:
        return page.mock.journal.find(int(number)) if number.isdecimal() and len(number) < 10 else None
    except LookupError:
        return None


def _reply(entry: Entry) -> Reply:
    text = entry.answer.decode("utf-8", "replace")
    if entry.status is None:
        return Reply(None, [], None, "The connection was cut: there is no answer.")
    try:
        body: Any = json.loads(text) if text else ""
    except ValueError:
        body = text
    return Reply(entry.status, list(entry.answer_headers.items()), entry.hint, body)


def _new_token(place: Environment, entry: Entry | None) -> AccessToken | RefreshToken | None:
    """Find the access token that an answer brought."""
    body = _reply(entry).body if entry is not None else None
    return place.token(str(body.get("access_token"))) if isinstance(body, dict) and "access_token" in body else None


def _sent_token(place: Environment, entry: Entry | None) -> AccessToken | RefreshToken | None:
    value = entry.http.get("HTTP_AUTHORIZATION", "").removeprefix("Bearer ") if entry is not None else ""
    return place.token(value) if value else None


def _lines(api: str, app: App, entry: Entry | None, here: str) -> snippets.Snippets | None:
    """Write the lines that send the same as the last call."""
    if entry is None:
        return None
    form = entry.form
    if "code" in form:
        return snippets.exchange(api, app, here, form["code"])
    if "refresh_token" in form:
        return snippets.refresh(api, app, form["refresh_token"])
    if "token" in form:
        return snippets.revoke(api, app, form["token"])
    root = ROOTS["sandbox"] if entry.path.startswith(ROOTS["sandbox"]) else ROOTS["production"]
    query = entry.query_string.decode("latin-1")
    path = entry.path.removeprefix(root) + (f"?{query}" if query else "")
    body = (entry.body or b"").decode("utf-8", "replace")
    return snippets.call(
        api, path, entry.method, body, entry.http.get("HTTP_AUTHORIZATION", "").removeprefix("Bearer ")
    )


def _body(example: Example | None, entry: Entry | None) -> str:
    """Return the body that was sent last, or an example."""
    if entry is not None and entry.body and not entry.form:
        return entry.body.decode("utf-8", "replace")
    return example.body if example else ""


def _to_choose(page: PageContext, collection: Any, place: Environment) -> list[tuple[str, str]]:
    """List tokens by their fingerprints, the longest-lived first."""
    users = page.mock.store.users
    found = [(token, users.get(token.user_id)) for token in collection.listing().page(None, TOKENS)]
    return [
        (token.fingerprint, f"{redact(token.token)} of {user.username[:40] if user else 'nobody'} in {place.name}")
        for token, user in found
        if not token.ended
    ]


def _access_token(page: PageContext, form: Mapping[str, str]) -> AccessToken | None:
    """Find the token that was pasted, or else the one that was chosen."""
    place = page.mock.store.environment(_environment(form))
    found = place.token(form.get("pasted", "").strip() or form.get("token", "").strip())
    return found if isinstance(found, AccessToken) else None


def _refresh_token(page: PageContext, form: Mapping[str, str]) -> Any:
    return page.mock.store.environment(_environment(form)).token(form.get("refresh_token", "").strip())


def _callback(page: PageContext) -> str:
    return f"{page.origin}/playground/callback"


def _environment(form: Mapping[str, str], *, strict: bool = True) -> EnvironmentName:
    environment = form.get("environment") or "production"
    if environment == "sandbox":
        return "sandbox"
    if strict and environment != "production":
        raise ValueError(f"An environment is one of {', '.join(ROOTS)}.")
    return "production"
