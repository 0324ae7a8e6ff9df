"""The token endpoint `POST /oauth/token` and its neighbours, which exchange codes and refresh tokens (T1-T22)."""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mockserver.model import errors
from mockserver.model.records import Caller
from mockserver.model.redaction import redact
from mockserver.model.scopes import parse, unknown
from mockserver.request.call import ApiResult
from mockserver.request.gate import KNOWN_CALLER, former_world
from mockserver.request.routes import Routes
from mockserver.state.token_issuer import conversion_token, grant_to_app, grant_to_user

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.model.errors import ApiError, ErrorKind
    from mockserver.model.records import AccessToken, App, AuthorizationCode, RefreshToken
    from mockserver.request.call import Call

    Json = dict[str, Any]

routes = Routes()


SPENT = "was already used: each refresh returns the next one (Q9)"
NO_LONGER_SUPPORTED = (
    "The app is of the legacy profile: its refresh token lives 365 days and does not rotate. Pinterest no longer"
    " supports that: send continuous_refresh=true with the code, or refresh_on=true with a refresh (T6, T8, Q27)."
)


@routes("oauth/token")
def token(call: Call) -> Json | ApiError:
    """Answer `POST /oauth/token` by its grant (T3-T9)."""
    _require_form(call)
    grant = GRANTS.get(_required(call, "grant_type"))
    if grant is None:
        raise errors.INVALID_REQUEST.chosen.with_hint(
            f"grant_type is one of {', '.join(GRANTS)} (T12, Q6).",
            problem=f"{call.request.form['grant_type']!r} is not one of {list(GRANTS)}",
        )
    assert call.app is not None
    answer = grant(call, call.app)
    call.mock._retention.tidy_tokens(call.environment, call.now)
    return answer


def exchange_code(call: Call, app: App) -> Json | ApiError:
    """Exchange a code for tokens (RFC 6749 section 4.1.3), with Pinterest's refusals (Q5).

    An app of the legacy profile chooses the refresh tokens that rotate by `continuous_refresh` (T6).
    """
    code = _code_of(call, app, _required(call, "code"))
    if code.spent_at is not None:
        return _refuse_spent_code(call, code)
    redirect_uri = _required(call, "redirect_uri")
    if redirect_uri != code.redirect_uri:
        raise _bad_code(call).with_hint(
            f"The code was given to {code.redirect_uri!r}; the exchange names {redirect_uri!r}:"
            " it must repeat the same URI to the byte (R8)."
        )
    _verify_challenge(call, code)
    now = call.now
    call.store.codes.put(replace(code, spent_at=now))
    continuous = _says_true(call, "continuous_refresh")
    if app.refresh == "legacy" and not continuous:
        call.add_hint(NO_LONGER_SUPPORTED)
    return grant_to_user(
        call.environment,
        app,
        code.user_id,
        code.scopes,
        "authorization_code",
        now=now,
        behaviour=call.mock.behaviour,
        continuous=continuous,
        grant_id=code.grant_id,
    )


def refresh(call: Call, app: App) -> Json | ApiError:
    """Refresh tokens (RFC 6749 section 6).

    A continuous app gets a new refresh token, and the old one is spent (Q9). A legacy app keeps its own (T17), until
    it sends `continuous_refresh` with a code or `refresh_on` with a refresh: from then on it is a continuous one.
    """
    old = _refresh_token_of(call, app, _required(call, "refresh_token"))
    if old.ended == SPENT:
        return _refuse_spent_refresh_token(call, old)
    _require_alive(call, old)
    scopes = parse(call.request.form.get("scope", "")) or old.scopes
    for wider in scopes:
        if wider not in old.scopes:
            raise errors.WIDER_SCOPE.with_hint(
                f"The refresh token holds {' '.join(old.scopes)}; a refresh can narrow that, not widen it (T7, Q11).",
                scope=wider,
            )
    continuous = old.continuous or _says_true(call, "refresh_on")
    body = grant_to_user(
        call.environment,
        app,
        old.user_id,
        scopes,
        "refresh_token",
        now=call.now,
        behaviour=call.mock.behaviour,
        held=old.scopes,
        continuous=continuous,
        grant_id=old.grant_id,
    )
    if app.refresh == "continuous" or continuous:
        spent = replace(old, ended=SPENT)
    else:
        call.add_hint(NO_LONGER_SUPPORTED)
        spent = replace(old, access_token=body["access_token"])
    call.environment.refresh_tokens.put(spent)
    former = call.environment.access_tokens.get(old.access_token)
    if former is not None and call.mock.behaviour.refresh_ends_access_token:
        call.environment.access_tokens.put(replace(former, ended="ended when it was refreshed (Q10)"))
    return body


def client_credentials(call: Call, app: App) -> Json:
    """Issue a token that acts for the owner of the app (RFC 6749 section 4.4, T10)."""
    scopes = parse(_required(call, "scope"))
    if not scopes:
        raise _missing("scope")
    for scope in unknown(scopes):
        raise errors.INVALID_REQUEST.chosen.with_hint(
            f"{scope!r} is not a scope of API v5 (S1).", problem=f"'{scope}' is not a valid scope"
        )
    owner = call.store.users.get(app.owner_id)
    if owner is None or not owner.active:
        raise errors.CLIENT_AUTHENTICATION_FAILED.with_hint("The owner of the app is deactivated (V2).")
    if not owner.two_factor:
        raise errors.OWNER_WITHOUT_TWO_FACTOR.with_hint(
            f"{owner.username}, who owns the app, has two-factor login switched off (T10, Q28)."
        )
    return grant_to_app(call.environment, app, scopes, now=call.now)


GRANTS: dict[str, Callable[[Call, App], Json | ApiError]] = {
    "authorization_code": exchange_code,
    "refresh_token": refresh,
    "client_credentials": client_credentials,
}


@routes("token/revoke")
def revoke(call: Call) -> ApiResult:
    """Revoke a token (RFC 7009), of system users only (RV2); a token that nobody knows counts as revoked (Q15)."""
    _require_form(call)
    value = _required(call, "token")
    assert call.app is not None
    access, refresh = call.environment.access_tokens, call.environment.refresh_tokens
    if access_token := access.get(value):
        _require_system_user(call, call.app, access_token)
        access.put(replace(access_token, ended="was revoked (RV1)"))
    elif refresh_token := refresh.get(value):
        _require_system_user(call, call.app, refresh_token)
        refresh.put(replace(refresh_token, ended="was revoked (RV1)"))
    return ApiResult(None)


@routes("oauth/conversion_token")
def issue_conversion_token(call: Call) -> Json:
    """Issue a conversion token (CV1)."""
    assert call.app is not None
    return conversion_token(call.environment, call.app, call.caller.id)


def _code_of(call: Call, app: App, value: str) -> AuthorizationCode:
    """Find the code, if it was given to this app and may still be used, or was used already."""
    code = call.store.codes.get(value)
    if code is None:
        never = f"No authorization page ever gave out the code {redact(value)}."
        raise _bad_code(call).with_hint(former_world(call.mock, "code", value) or never)
    if code.app_id != app.id:
        raise _bad_code(call).with_hint(f"The code {redact(value)} was given to app {code.app_id}, not {app.id}.")
    if code.spent_at is None:
        _require_usable(call, code)
    return code


def _require_usable(call: Call, code: AuthorizationCode) -> None:
    if code.expires_at <= call.now:
        raise _bad_code(call).with_hint(
            f"The code {redact(code.code)} expired {call.now - code.expires_at:.0f} seconds ago;"
            f" it lives {call.mock.behaviour.code_lifetime:.0f} seconds (Q7)."
        )
    _require_active_user(call, code)


def _refuse_spent_code(call: Call, code: AuthorizationCode) -> ApiError:
    """Refuse a code that was used (A16) and, where the behaviour says so, end its tokens (RFC 6749 section 4.1.2)."""
    assert code.spent_at is not None
    revokes = call.mock.behaviour.reused_code == "revoke"
    fate = "end with that" if revokes else "live on"
    if revokes:
        _end_tokens(call, code.grant_id, "ended when its code was sent a second time (A16, RFC 6749 section 4.1.2)")
    return _bad_code(call).with_hint(
        f"The code {redact(code.code)} was spent {call.now - code.spent_at:.0f} seconds ago (A16). The tokens of its"
        f" first use {fate} (Behaviour.reused_code)."
    )


def _refuse_spent_refresh_token(call: Call, token: RefreshToken) -> ApiError:
    revokes = call.mock.behaviour.reused_refresh_token == "revoke"
    fate = "ends with that" if revokes else "lives on"
    if revokes:
        _end_tokens(call, token.grant_id, "ended when a spent refresh token was sent again (Q9)")
    return errors.INVALID_GRANT.chosen.with_hint(
        f"The refresh token {redact(token.token)} {SPENT}. What came of it {fate} (Behaviour.reused_refresh_token)."
    )


def _end_tokens(call: Call, grant_id: str, reason: str) -> None:
    """End every living token of an authorization."""
    for environment in (call.store.production, call.store.sandbox):
        for access in environment.access_tokens.filter(grant_id=grant_id, ended=None):
            environment.access_tokens.put(replace(access, ended=reason))
        for refresh in environment.refresh_tokens.filter(grant_id=grant_id, ended=None):
            environment.refresh_tokens.put(replace(refresh, ended=reason))


def _bad_code(call: Call) -> ErrorKind:
    kind = errors.INVALID_GRANT if call.mock.behaviour.bad_code == 283 else errors.CLIENT_AUTHENTICATION_FAILED
    return kind.chosen  # Q5


def _refresh_token_of(call: Call, app: App, value: str) -> RefreshToken:
    """Find the refresh token, alive or not, if it was given to this app."""
    found = call.environment.refresh_tokens.get(value)
    if found is None:
        other = call.store.sandbox if call.environment.name == "production" else call.store.production
        if other.refresh_tokens.get(value):
            raise errors.CLIENT_AUTHENTICATION_FAILED.with_hint(
                f"This is a refresh token of {other.name}, and this is {call.environment.name} (TE3)."
            )
        if call.environment.access_tokens.get(value):
            raise errors.INVALID_GRANT.with_hint(
                "This is an access token; a refresh takes the refresh_token beside it."
            )
        never = f"No refresh token {redact(value)} was ever issued here (TE2)."
        raise errors.INVALID_GRANT.with_hint(former_world(call.mock, "refresh token", value) or never)
    if found.app_id != app.id:
        raise errors.INVALID_GRANT.with_hint(f"The refresh token belongs to app {found.app_id}, not {app.id}.")
    return found


def _require_alive(call: Call, found: RefreshToken) -> None:
    value = redact(found.token)
    if found.ended:
        raise errors.INVALID_GRANT.with_hint(f"The refresh token {value} {found.ended}.")
    if found.expires_at <= call.now:
        raise errors.INVALID_GRANT.with_hint(f"The refresh token {value} has expired (TE2): authorize again.")
    _require_active_user(call, found)


def _require_active_user(call: Call, grant: AuthorizationCode | RefreshToken) -> None:
    user = call.store.users.get(grant.user_id)
    if user is None or not user.active:
        raise errors.INVALID_GRANT.with_hint("The user who gave access is deactivated (V2).")
    call.request.environ[KNOWN_CALLER] = Caller(call.app, user, grant.scopes)


def _verify_challenge(call: Call, code: AuthorizationCode) -> None:
    """Verify the PKCE code challenge (RFC 7636 section 4.6), where the behaviour asks for it (Q12)."""
    if call.mock.behaviour.pkce == "ignore" or code.challenge is None:
        return
    verifier = call.request.form.get("code_verifier", "")
    if code.challenge_method == "S256":
        digest = hashlib.sha256(verifier.encode()).digest()
        verifier = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    if not hmac.compare_digest(verifier.encode(), code.challenge.encode()):
        raise _bad_code(call).with_hint("The code_verifier does not match the code_challenge (RFC 7636, Q12).")


def _require_system_user(call: Call, app: App, token: AccessToken | RefreshToken) -> None:
    owner = call.store.users.get(token.user_id)
    if token.app_id != app.id or owner is None or not owner.system:
        raise errors.NOT_A_SYSTEM_USER.with_hint(
            "Only tokens of this app's system users can be revoked (RV2); people's tokens run out."
        )


def _require_form(call: Call) -> None:
    if call.request.mimetype != "application/x-www-form-urlencoded":
        sent = call.request.mimetype or "no content type"
        raise errors.INVALID_REQUEST.chosen.with_hint(
            f"The token endpoint takes application/x-www-form-urlencoded only (T3); this was {sent}.",
            problem="body must be application/x-www-form-urlencoded",
        )


def _says_true(call: Call, field: str) -> bool:
    """Tell whether a switch is on; clients of Python send `True` (T6, T8)."""
    return call.request.form.get(field, "").lower() == "true"


def _required(call: Call, field: str) -> str:
    value = call.request.form.get(field)
    if not value:
        raise _missing(field)
    return value


def _missing(field: str) -> ApiError:
    return errors.MISSING_PARAMETER.chosen.with_hint(f"Send {field} in the form (T5, T7, T10, Q6).", name=field)
