"""The authorization page at `/oauth/`, and the decision that a person posts back to it (A11-A13)."""

from __future__ import annotations

from time import sleep as really_sleep
from typing import TYPE_CHECKING, NamedTuple

from mockserver.faults.outcome import corrupt_redirect
from mockserver.http import csrf, html, json_body
from mockserver.http.responses import ErrorResponse, Redirect, error_redirect
from mockserver.model.errors import MISSING_FIELD, PAGE_FAULT, ROUTE_NOT_FOUND, AuthorizePageError, method_not_allowed
from mockserver.model.records import Caller
from mockserver.model.scopes import scopes
from mockserver.oauth import authorize
from mockserver.request.caller import named_in
from mockserver.request.gate import KNOWN_CALLER
from mockserver.state.accounts import people_called

if TYPE_CHECKING:
    from werkzeug import Request, Response

    from mockserver.model.records import User
    from mockserver.oauth.authorize import AuthorizationRequest
    from mockserver.state.state import State


class UnknownPersonError(Exception):
    """The name that was typed belongs to nobody."""

    def __init__(self, typed: str, refusal: AuthorizePageError) -> None:
        super().__init__(refusal.hint)
        self.typed = typed
        self.refusal = refusal


class Failure(NamedTuple):
    """A failure that a person can choose on the page."""

    decision: str
    label: str
    words: str


SHOWN = 50
"""The most people to choose from; others are found by typing a part of their names."""
SLOW = 5
"""Seconds that the slow answer takes."""
FAILURES = [
    Failure("denied", "Deny", "You go back with error=access_denied, as after Cancel."),
    Failure("wrong_state", "Wrong state", "You go back with a code, and a state that the app never sent."),
    Failure("no_code", "No code", "You go back with neither a code nor an error."),
    Failure("slow", "Slow", f"Access is given, but the answer takes {SLOW} seconds."),
    Failure("server_error", "Server error", "You go nowhere: Pinterest answers 500."),
]


def authorization_page(mock: State, http: Request) -> Response:
    """Show the page, or decide at once where the mock's `consent` setting says so."""
    if http.path not in ("/oauth/", "/oauth"):  # H2: both work, without a redirect
        raise ROUTE_NOT_FOUND.with_hint(f"There is nothing at {http.path}; the authorization page is at /oauth/.")
    if http.method not in ("GET", "HEAD", "POST"):
        raise method_not_allowed(http.method, http.path, "GET, POST")
    json_body.receive(http)  # read before the lock is taken, so that a slow sender does not delay others
    try:
        if http.method == "POST":
            csrf.check(mock._form_token, http)
            if http.form.get("decision") == "slow":
                http.environ.get("mockserver.sleep", really_sleep)(SLOW)
        with mock.store.transaction():
            return _answer(mock, http)
    except csrf.ForeignForm as problem:
        return csrf.refused(problem)
    except AuthorizePageError as refusal:
        return ErrorResponse(refusal)
    except authorize.ErrorRedirect as failure:
        return error_redirect(failure.location, failure.hint)


def _answer(mock: State, http: Request) -> Response:
    request = authorize.read(mock, http.args, authorize.state_in(http.query_string))
    if http.method == "POST":
        try:
            return Redirect(_decide(mock, request, http))
        except UnknownPersonError as unknown:
            refused = ErrorResponse(unknown.refusal)
            return (
                html.in_place_of(refused, _show(mock, request, unknown.typed)) if html.prefers_html(http) else refused
            )
    if mock.settings.consent == "deny":
        raise authorize.denied(request, "The mock's consent setting is deny.")
    if mock.settings.consent == "auto":
        user = mock.default_user
        if not user.active:
            raise authorize.denied(request, f"{user.username} is deactivated: nobody can log in.")
        http.environ[KNOWN_CALLER] = Caller(request.app, user)
        return Redirect(authorize.approve(mock, request, user))
    return _show(mock, request)


def _decide(mock: State, request: AuthorizationRequest, http: Request) -> str:
    decision = http.form.get("decision")
    if decision == "server_error":
        raise PAGE_FAULT.with_hint("The person at the page wanted a server error (A21).")
    if decision not in ("approve", "slow", "wrong_state", "no_code"):
        raise authorize.denied(request, f"Access was not given: the form says decision={decision!r}, not 'approve'.")
    location = authorize.approve(mock, request, _chosen_user(mock, named_in(http.form)))
    if decision == "wrong_state":
        return corrupt_redirect(location, "wrong_state")
    return corrupt_redirect(location, "no_code") if decision == "no_code" else location


def _chosen_user(mock: State, username: str) -> User:
    for user in mock.store.users.filter(username=username, active=True):
        return user
    known = ", ".join(user.username for user in mock.users)
    refusal = MISSING_FIELD.with_hint(f"Nobody here is called {username!r}; there are {known}.", field="user")
    raise UnknownPersonError(username, refusal)


def _show(mock: State, request: AuthorizationRequest, typed: str = "") -> Response:
    near = people_called(mock.store, typed, SHOWN) if typed else []
    default = mock.default_user
    people = near or [*([default] if default.active else []), *people_called(mock.store, "", SHOWN)]
    return html.render(
        "consent.html",
        app=request.app,
        people=list(dict.fromkeys(people)),
        more=max(len(mock.store.users) - SHOWN, 0),
        near=bool(near),
        default_user=near[0] if near else default,
        typed=typed,
        scopes=[(scope, scopes()[scope]) for scope in request.scopes],
        redirect_uri=request.redirect_uri,
        state=request.state,
        failures=FAILURES,
        form_token=mock._form_token,
    )
