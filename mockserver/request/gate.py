"""Admit or refuse a request before its handler.

The checks come in the order of EO1: caller, quota, app state, scopes, feature, tier, environment.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote_plus

from mockserver.model import errors
from mockserver.model.records import Caller
from mockserver.model.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from werkzeug import Request

    from mockserver.model.operations import Operation
    from mockserver.model.records import AccessToken, App, User
    from mockserver.model.store import Environment
    from mockserver.request.call import Call
    from mockserver.state.state import State

STANDARD_FEATURES = frozenset({"pin_edit"})
"""Restricted features that come with the Standard tier (L7, L9); the others are granted one by one (L10)."""
UNSEEN = "mockserver.unseen"
"""A key in the WSGI environment of the mock's own requests to itself: they have no quota, faults or journal entry."""
KNOWN_CALLER = "mockserver.caller"
"""The key of the `Caller` in a request's WSGI environment, set once its bearer token has been found valid."""
UNAPPROVED = {
    "pending": "still waits for its review: until then every call is refused",
    "rejected": "was rejected in its review: every call is refused",
}


class Check(NamedTuple):
    """One of the checks that a call passes, one after the other."""

    name: str
    says: str
    """What is true of a call that passes the check."""
    facts: tuple[str, ...]
    """The ids of the facts behind the check."""


INPUT = Check("input", "The parameters and the body are as they have to be", ("F1", "F2"))
OBJECT = Check("object", "What is named exists, and the caller may do this with it", ("EO1",))
"""The check that handlers make themselves, behind the gate."""
CODE = Check(
    "code",
    "The code or refresh token is the app's own, unspent and alive",
    ("A16", "R8", "TE2"),
)
"""The last check of the token endpoint."""


def checks_of(operation: Operation) -> list[Check]:
    """List all that is checked of a call, in order."""
    return [*(check for check, _ in _gate_of(operation)), INPUT, CODE if operation.id == "oauth/token" else OBJECT]


def admit(call: Call) -> None:
    """Let the call in, knowing who makes it, or raise Pinterest's refusal, with the check that failed."""
    check = INPUT
    try:
        for check, require in _gate_of(call.operation):  # noqa: B007 - the one that refuses
            require(call)
    except errors.ApiError as refusal:
        refusal.check = check.name
        raise


def behind_the_gate(refusal: errors.ApiError) -> errors.ApiError:
    """Note in a handler's refusal which check it comes from, and return it."""
    if refusal.check is None:
        refusal.check = (INPUT if refusal.status == 400 else OBJECT).name
    return refusal


def _gate_of(operation: Operation) -> tuple[tuple[Check, Callable[[Call], None]], ...]:
    return APPS if operation.security == "basic" else USERS


def authenticate_app(mock: State, request: Request) -> App:
    """Return the app that HTTP Basic names (T1); credentials in the form do not count, beside it or alone (Q8)."""
    basic = request.authorization
    if basic is not None and basic.type == "basic":
        app_id, secret = basic.username or "", basic.password or ""
    elif mock.behaviour.body_credentials and "client_secret" in request.form:
        app_id, secret = request.form.get("client_id", ""), request.form["client_secret"]
    else:
        raise errors.CLIENT_AUTHENTICATION_FAILED.with_hint(
            "Send the app's id and secret as HTTP Basic (T1). In the form alone they count where the behaviour"
            " body_credentials is on: off is the fake's own choice (Q8)."
        )
    app = mock.store.apps.get(app_id)
    if app is None:
        raise errors.CLIENT_AUTHENTICATION_FAILED.with_hint(no_app(mock, app_id))
    if not _is_secret(app, secret):
        since = " since it was reset (V4)" if secret in app.former_secrets else ""
        raise errors.CLIENT_AUTHENTICATION_FAILED.with_hint(
            f"The secret of app {app.id} is not {redact(secret)!r}{since}."
        )
    if app.state == "deactivated":
        raise errors.CLIENT_AUTHENTICATION_FAILED.with_hint(f"App {app.id} is deactivated (L11).")
    return app


def _is_secret(app: App, sent: str) -> bool:
    """Tell whether that is the secret, as it is or with the escapes that RFC 6749 section 2.3.1 asks for.

    Pinterest's secrets, all hex (T22), are the same either way, so a client that escapes works there, and has to work
    here with a secret of any letters.
    """
    secret = app.secret.encode()
    return hmac.compare_digest(secret, sent.encode()) or hmac.compare_digest(secret, unquote_plus(sent).encode())


def no_app(mock: State, app_id: str) -> str:
    """Tell a developer that no app has this id; it may be a secret, by mistake."""
    apps = list(mock.store.apps)
    shown = redact(app_id) if any(app_id in (app.secret, *app.former_secrets) for app in apps) else app_id
    return f"No app has the id {shown!r}; there are {', '.join(app.id for app in apps)}."


def authenticate_bearer(mock: State, request: Request, environment: Environment) -> tuple[AccessToken, App, User]:
    """Return the access token that a request carries, if it lives, with its app and the user for whom it acts."""
    token = _known_token(mock, request, environment)
    _require_life(mock, token)
    return token, *_owner_of(mock, token)


def is_authenticated(mock: State, request: Request, environment: Environment) -> bool:
    """Tell whether a request carries an access token that lives: only then is a large body looked into."""
    try:
        authenticate_bearer(mock, request, environment)
    except errors.ApiError:
        return False
    return True


def _known_token(mock: State, request: Request, environment: Environment) -> AccessToken:
    scheme, _, value = request.environ.get("HTTP_AUTHORIZATION", "").partition(" ")
    value = value.strip()
    if scheme.lower() != "bearer" or not value:
        raise errors.AUTHENTICATION_FAILED.with_hint("Send the access token as 'Authorization: Bearer <token>' (Q33).")
    token = environment.access_tokens.get(value)
    if token is None:
        raise errors.AUTHENTICATION_FAILED.with_hint(_where_else(mock, environment, value))
    return token


def _require_life(mock: State, token: AccessToken) -> None:
    now = mock.clock.now()
    if token.ended:
        raise errors.AUTHENTICATION_FAILED.with_hint(f"The token {redact(token.token)} {token.ended}.")
    if token.expires_at is not None and token.expires_at <= now:
        raise errors.AUTHENTICATION_FAILED.with_hint(
            f"The token {redact(token.token)} expired {now - token.expires_at:.0f} seconds ago (V1); refresh it."
        )


def _where_else(mock: State, environment: Environment, value: str) -> str:
    other: Environment = mock.store.sandbox if environment.name == "production" else mock.store.production
    if other.access_tokens.get(value):
        return f"This is a token of {other.name}, and this is {environment.name} (SB1, TE3)."
    if any(place.refresh_tokens.get(value) for place in (environment, other)):
        return "This is a refresh token; the API takes access tokens."
    return former_world(mock, "token", value) or f"No token {redact(value)} was ever issued here."


def former_world(mock: State, kind: str, value: str) -> str | None:
    """Say that a code or token is of a world that is gone; return None where it is not."""
    if value not in mock.former_tokens:
        return None
    return (
        f"The {kind} {redact(value)} is of a world before this one: `reset` and another world or seed begin a new one,"
        " as each test with the fixtures does. Get it in the test that uses it, or let tests share a world with"
        " keep_world of the marker."
    )


def _owner_of(mock: State, token: AccessToken) -> tuple[App, User]:
    app, user = mock.store.apps.get(token.app_id), mock.store.users.get(token.user_id)
    if app is None or app.state == "deactivated":
        raise errors.AUTHENTICATION_FAILED.with_hint(f"App {token.app_id} is deactivated (V2).")
    if user is None or not user.active:
        raise errors.AUTHENTICATION_FAILED.with_hint("The user of this token is deactivated (V2).")
    return app, user


def _require_app(call: Call) -> None:
    call.app = authenticate_app(call.mock, call.request)


def _require_bearer(call: Call) -> None:
    call.token = _known_token(call.mock, call.request, call.environment)


def _require_living_token(call: Call) -> None:
    token = _token(call)
    _require_life(call.mock, token)
    call.app, call.user = _owner_of(call.mock, token)
    call.scopes = frozenset(token.scopes)
    call.request.environ[KNOWN_CALLER] = Caller(call.app, call.user, token.scopes)


def _require_events(call: Call) -> None:
    if _token(call).grant == "conversion" and call.operation.security != "user+conversion":
        raise errors.AUTHENTICATION_FAILED.with_hint("A conversion token only sends conversion events (CV2).")


def _require_quota(call: Call) -> None:
    if UNSEEN in call.request.environ:
        return
    if call.token is not None and call.token.grant == "conversion":
        return  # the number of events is not limited (CE49)
    app, operation = _app(call), call.operation
    ad_account = call.path.get("ad_account_id")
    call.rate_limit = limit = call.mock.quotas.consume(
        app, call.user, operation.category, operation=operation.id, ad_account=ad_account
    )
    if limit.exceeded:
        window = limit.window
        raise errors.RATE_LIMITED.with_hint(
            f"{operation.category} is used up: {window.name} allows {window.limit} requests in {window.seconds} seconds"
            f" to {app.state.capitalize()} access, and has {limit.reset} seconds left (RL6)."
        )


def _require_approved_app(call: Call) -> None:
    app = _app(call)
    if app.state in UNAPPROVED:
        raise errors.APP_NOT_APPROVED.with_hint(f"App {app.id} {UNAPPROVED[app.state]} (L5).")


def _require_grant(call: Call) -> None:
    if _token(call).grant == "client_credentials" and call.operation.security != "user+app":
        raise errors.CLIENT_CREDENTIALS_REFUSED.with_hint(
            f"{call.operation.id} wants the token of a user who went through the authorization page (T11)."
        )


def _require_scopes(call: Call) -> None:
    missing = missing_scopes(call.operation, call.scopes)
    if missing:
        raise errors.MISSING_SCOPE.with_hint(
            f"{call.operation.id} needs {' '.join(call.operation.scopes)};"
            f" the token lacks {' '.join(missing)}: it has {' '.join(sorted(call.scopes)) or 'none'}."
            " Ask the authorization page with scope=; in pytest, the marker's scopes= is what pinterest_client has."
        )


def missing_scopes(operation: Operation, granted: Collection[str]) -> list[str]:
    """List the scopes that an operation needs beside those that were granted (S2)."""
    return [scope for scope in operation.scopes if scope not in granted]


def has_feature(app: App, feature: str) -> bool:
    """Tell whether an app was granted a restricted feature, or has it with its tier."""
    return feature in app.features or (app.state == "standard" and feature in STANDARD_FEATURES)


def _require_feature(call: Call) -> None:
    app, feature = _app(call), call.operation.feature
    if feature is None or has_feature(app, feature):
        return
    access = f"App {app.id} has {app.state.capitalize()} access"
    hint = f"{access} without the feature {feature} (L10); `grant_feature` grants it."
    if feature == "pin_edit":
        raise errors.RESTRICTED_FEATURE.with_hint(hint, feature=feature)
    raise errors.RESTRICTED_BETA.with_hint(hint)


def _require_tier(call: Call) -> None:
    app = _app(call)
    if call.operation.id == "pins/create" and app.state == "trial" and call.environment.name == "production":
        raise errors.TRIAL_CANNOT_CREATE_PINS.with_hint(
            f"App {app.id} has Trial access: create Pins in the sandbox, or give the app Standard access (L7)."
        )


def _require_environment(call: Call) -> None:
    if call.environment.name == "sandbox" and not call.operation.sandbox:
        raise errors.SANDBOX_DISABLED.with_hint(f"{call.operation.id} is not available in the sandbox (SB4, Q22).")


def _app(call: Call) -> App:
    assert call.app is not None, "the caller is known"
    return call.app


def _token(call: Call) -> AccessToken:
    assert call.token is not None, "the caller is known"
    return call.token


QUOTA = (Check("quota", "The rate limit is not reached", ("RL1",)), _require_quota)
APPROVED = (Check("approved", "The app is approved", ("L5",)), _require_approved_app)
APPS = (
    (Check("credentials", "The app names itself with its id and secret", ("T1",)), _require_app),
    QUOTA,
    APPROVED,
)
"""The checks of a call that an app makes with its own credentials."""
USERS = (
    (Check("bearer", "The bearer token is known here", ("Q33", "TE3")), _require_bearer),
    (Check("alive", "The token is alive, and so are its app and its user", ("V1", "V2")), _require_living_token),
    (Check("kind", "The token is for more than conversion events, where more is done", ("CV2",)), _require_events),
    QUOTA,
    APPROVED,
    (Check("grant", "A user gave the token, where one is needed", ("T11",)), _require_grant),
    (Check("scopes", "The token has all scopes that the operation needs", ("S2",)), _require_scopes),
    (Check("feature", "The app was granted the restricted feature, if there is one", ("L10",)), _require_feature),
    (Check("tier", "The app's tier allows it", ("L7",)), _require_tier),
    (Check("environment", "The operation is there in this environment", ("SB4",)), _require_environment),
)
"""The checks of a call with a bearer token."""
