"""The rules of the authorization page (A1-A25): what a request must contain, and where the browser is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote_plus, unquote_plus

from mockserver.http.request import repeated_fields
from mockserver.model import errors, tokens
from mockserver.model.records import AuthorizationCode
from mockserver.model.scopes import parse, unknown
from mockserver.request.gate import Check, no_app

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug.datastructures import MultiDict

    from mockserver.model.records import App, User
    from mockserver.state.state import State


class ErrorRedirect(Exception):
    """A failure that is reported through the redirect URI, as in RFC 6749 section 4.1.2.1.

    How Pinterest reports it is not known (Q1, Q2, Q4).
    """

    def __init__(self, location: str, hint: str) -> None:
        super().__init__(hint)
        self.location = location
        self.hint = f"{hint} {errors.ASSUMED}"


@dataclass(frozen=True, kw_only=True, slots=True)
class AuthorizationRequest:
    """A valid authorization request, for a person to approve or to deny."""

    app: App
    redirect_uri: str
    scopes: tuple[str, ...]
    state: str | None
    """The `state` parameter exactly as it was sent, with its escapes."""
    challenge: str | None
    challenge_method: str


WHERE_TO = ("client_id", "redirect_uri")
"""Parameters that decide where to redirect."""
ONCE = ("response_type", "scope", "state")
"""Others that may occur only once (RFC 6749 section 3.1)."""
CHECKS = {
    Check("once", "No parameter is there twice", ("A1",)): ("repeated_field", "invalid_request"),
    Check("client_id", "client_id is the id of an app", ("A2", "A19")): ("unknown_app",),
    Check("redirect_uri", "The redirect URI is registered with the app", ("A3", "R2")): ("unregistered_redirect",),
    Check("response_type", "response_type is code", ("A4",)): ("unsupported_response_type",),
    Check("scope", "Every scope is one of API v5", ("S1",)): ("invalid_scope",),
    Check("consent", "The person gives access", ("A11", "Q1")): ("access_denied",),
}
"""The checks of an authorization request in order, and the errors that each can give."""
CHALLENGE_METHODS = ("S256", "plain")
"""Transformations of the PKCE code verifier (RFC 7636 section 4.2)."""


def read(mock: State, parameters: MultiDict[str, str], state: str | None) -> AuthorizationRequest:
    """Check an authorization request, whose `state` is given as `state_in` finds it.

    Raises `AuthorizePageError` where nothing may be redirected (a missing parameter, an unknown app, an unregistered
    redirect URI: Q3) and `ErrorRedirect` for what the app itself got wrong.
    """
    repeated = repeated_fields(parameters)
    for field in WHERE_TO:
        if field in repeated:
            raise errors.REPEATED_FIELD.with_hint(
                f"{field} is there {repeated[field]} times; send it once (RFC 6749 section 3.1). {errors.ASSUMED}",
                field=field,
            )
    app = _known_app(mock, parameters)
    redirect_uri = _registered_redirect(app, parameters)

    def fail(error: str, hint: str) -> ErrorRedirect:
        return ErrorRedirect(redirect(redirect_uri, state, error=error), hint)

    for field in ONCE:
        if field in repeated:
            raise fail("invalid_request", f"{field} is there more than once; send it once (RFC 6749 section 3.1).")
    response_type = _required(parameters, "response_type")
    if response_type != "code":
        raise fail("unsupported_response_type", f"response_type is code, not {response_type!r} (A4, Q4).")
    scopes = parse(_required(parameters, "scope"))
    if not scopes:
        raise _missing("scope")
    undocumented = unknown(scopes)
    if undocumented:
        raise fail("invalid_scope", f"API v5 has no scope {', '.join(undocumented)} (S1, Q2).")
    challenge, method = parameters.get("code_challenge"), parameters.get("code_challenge_method", "plain")
    if mock.behaviour.pkce == "verify" and challenge is not None and method not in CHALLENGE_METHODS:
        known = " and ".join(CHALLENGE_METHODS)
        raise fail("invalid_request", f"code_challenge_method {method!r} is unknown; there are {known} (Q12).")
    return AuthorizationRequest(
        app=app,
        redirect_uri=redirect_uri,
        scopes=scopes,
        state=state,
        challenge=challenge,
        challenge_method=method,
    )


def state_in(query: bytes) -> str | None:
    """Return the state of a query as it was sent: only what nobody decoded comes back to the byte (A7)."""
    for pair in query.decode("ascii").split("&"):
        name, _, value = pair.partition("=")
        if name == "state" or ("%" in name and unquote_plus(name) == "state"):
            return value
    return None


def approve(mock: State, request: AuthorizationRequest, user: User) -> str:
    """Return the redirect that carries a fresh code (A13)."""
    scopes = request.scopes
    if mock.behaviour.merge_previous_scopes:
        scopes = tuple(dict.fromkeys([*scopes, *_approved_before(mock, request.app, user)]))
    now = mock.clock.now()
    code = mock.store.codes.put(
        AuthorizationCode(
            code=tokens.authorization_code(),
            app_id=request.app.id,
            user_id=user.id,
            redirect_uri=request.redirect_uri,
            scopes=scopes,
            expires_at=now + mock.behaviour.code_lifetime,
            grant_id=tokens.grant_id(),
            challenge=request.challenge,
            challenge_method=request.challenge_method,
        )
    )
    mock._retention.tidy_codes(mock.store, now)
    return redirect(request.redirect_uri, request.state, code=code.code)


def denied(request: AuthorizationRequest, hint: str) -> ErrorRedirect:
    """Return the redirect after "Cancel" (Q1)."""
    return ErrorRedirect(redirect(request.redirect_uri, request.state, error="access_denied"), hint)


def redirect(redirect_uri: str, state: str | None, **outcome: str) -> str:
    """Build the redirect URI with the outcome, the state if one was sent, and the query that was registered with it.

    The outcome comes first and nothing is added: some clients take all that follows the first `=` for the code (A25).
    Cut by hand, for `urlsplit` rewrites what it reads, and a custom scheme may look like anything (R5).
    """
    address, hash_sign, fragment = redirect_uri.partition("#")
    address, _, registered = address.partition("?")
    query = [f"{name}={quote_plus(value)}" for name, value in outcome.items()]
    if state is not None:
        query.append(f"state={state}")
    if registered:
        query.append(registered)
    return f"{address}?{'&'.join(query)}{hash_sign}{fragment}"


def _known_app(mock: State, parameters: Mapping[str, str]) -> App:
    client_id = parameters.get("client_id") or parameters.get("consumer_id")  # two names for the same thing (A2)
    if not client_id:
        raise _missing("client_id")
    app = mock.store.apps.get(client_id)
    if app is None:
        raise errors.UNKNOWN_APP.with_hint(no_app(mock, client_id))
    if app.state == "deactivated":
        raise errors.UNKNOWN_APP.with_hint(f"App {client_id} is deactivated (L11).")
    return app


def _registered_redirect(app: App, parameters: Mapping[str, str]) -> str:
    uri = _required(parameters, "redirect_uri")
    if uri not in app.redirect_uris:
        registered = ", ".join(app.redirect_uris) or "none"
        raise errors.UNREGISTERED_REDIRECT.with_hint(
            f"App {app.id} has registered {registered}; the request must repeat one of them exactly (R1, R2)."
            " Register yours: redirect_uris=[...] for PinterestMock and for the pytest marker, pinterest_redirect_uris"
            " in pytest's ini file, or pinterest-mock --redirect-uri.",
            uri=uri,
        )
    return uri


def _approved_before(mock: State, app: App, user: User) -> list[str]:
    codes = mock.store.codes.filter(app_id=app.id, user_id=user.id)
    return [scope for code in codes if code.spent_at is not None for scope in code.scopes]


def _required(parameters: Mapping[str, str], field: str) -> str:
    value = parameters.get(field)
    if not value:
        raise _missing(field)
    return value


def _missing(field: str) -> errors.AuthorizePageError:
    return errors.MISSING_FIELD.with_hint(f"Send {field} in the query of the authorization URL.", field=field)
