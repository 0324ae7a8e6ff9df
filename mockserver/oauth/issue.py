"""Issues tokens: the success bodies of section 3.2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver import mint
from mockserver.operations import scopes
from mockserver.records import AccessToken, RefreshToken

if TYPE_CHECKING:
    from mockserver.call import Call
    from mockserver.lifecycle import Lifecycle
    from mockserver.records import App, Grant, RefreshProfile, User
    from mockserver.render import Json
    from mockserver.store import Environment

DAY = 24 * 60 * 60
ACCESS_TOKEN_LIFETIME = 30 * DAY
"""Seconds, in every grant (V1)."""
REFRESH_TOKEN_LIFETIME: dict[RefreshProfile, int] = {"continuous": 60 * DAY, "legacy": 365 * DAY}
"""Seconds (Q27)."""
PORTAL_SCOPES = ("pins:read", "boards:read", "user_accounts:read")
"""Of a production-limited token: it reads, and does not see what is secret (S10)."""


def grant_to_user(
    mock: Lifecycle,
    environment: Environment,
    app: App,
    user_id: str,
    scopes: tuple[str, ...],
    grant: Grant,
    *,
    held: tuple[str, ...] | None = None,
) -> Json:
    """Tokens for a user who went through the authorization page. `held` is what the next refresh token keeps."""
    now = mock.clock.now()
    access = AccessToken(
        token=mint.access_token(),
        app_id=app.id,
        user_id=user_id,
        scopes=scopes,
        grant=grant,
        expires_at=now + ACCESS_TOKEN_LIFETIME,
    )
    environment.access_tokens.put(access)
    body: Json = {
        "access_token": access.token,
        "response_type": grant,
        "token_type": "bearer",
        "expires_in": ACCESS_TOKEN_LIFETIME,
        "scope": " ".join(scopes),
    }
    if grant == "refresh_token" and app.refresh == "legacy":
        return body  # T17: the old refresh token goes on to its 365th day
    lifetime = REFRESH_TOKEN_LIFETIME[app.refresh]
    refresh = RefreshToken(
        token=mint.refresh_token(like_jwt=mock.behaviour.refresh_token_shape == "jwt"),
        app_id=app.id,
        user_id=user_id,
        scopes=held or scopes,
        expires_at=now + lifetime,
        access_token=access.token,
    )
    environment.refresh_tokens.put(refresh)
    body["refresh_token"] = refresh.token
    body["refresh_token_expires_in"] = lifetime
    if grant == "refresh_token" or mock.behaviour.code_grant_expiry:
        body["refresh_token_expires_at"] = int(refresh.expires_at)
    return body


def grant_to_app(call: Call, app: App, scopes: tuple[str, ...]) -> Json:
    """A client-credentials token, which acts for the owner of the app; its scopes come back sorted (Q14)."""
    access = AccessToken(
        token=mint.app_token(),
        app_id=app.id,
        user_id=app.owner_id,
        scopes=tuple(sorted(scopes)),
        grant="client_credentials",
        expires_at=call.now + ACCESS_TOKEN_LIFETIME,
    )
    call.environment.access_tokens.put(access)
    return {
        "access_token": access.token,
        "response_type": "client_credentials",
        "token_type": "bearer",
        "expires_in": ACCESS_TOKEN_LIFETIME,
        "scope": " ".join(access.scopes),
    }


def portal_token(mock: Lifecycle, environment: Environment, app: App, user: User) -> Json:
    """What a page of the developer portal shows: one token, which cannot be refreshed (S10, SB1, Q21)."""
    production, now = environment.name == "production", mock.clock.now()
    lifetime = mock.behaviour.portal_token_lifetime if production else mock.behaviour.sandbox_token_lifetime
    access = AccessToken(
        token=mint.access_token(),
        app_id=app.id,
        user_id=user.id,
        scopes=PORTAL_SCOPES if production else tuple(scopes()),
        grant="portal",
        expires_at=now + lifetime,
    )
    environment.access_tokens.put(access)
    return {
        "access_token": access.token,
        "token_type": "bearer",
        "expires_in": int(lifetime),
        "scope": " ".join(access.scopes),
    }


def conversion_token(call: Call) -> Json:
    """CV1. What such a token looks like is not known: the fake gives it the shape of an access token."""
    assert call.app is not None
    access = AccessToken(
        token=mint.access_token(),
        app_id=call.app.id,
        user_id=call.caller.id,
        scopes=("ads:write",),
        grant="conversion",
        expires_at=None,
    )
    call.environment.access_tokens.put(access)
    return {"access_token": access.token, "token_type": "conversion"}
