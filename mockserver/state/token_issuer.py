"""Issue tokens and build the bodies of a successful grant (T12-T17)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.model import tokens
from mockserver.model.records import AccessToken, RefreshToken
from mockserver.model.scopes import scopes
from mockserver.model.settings import ACCESS_TOKEN_LIFETIME, REFRESH_TOKEN_LIFETIME

if TYPE_CHECKING:
    from mockserver.model.behaviour import Behaviour
    from mockserver.model.records import App, Grant, RefreshProfile, User
    from mockserver.model.store import Environment

    Json = dict[str, Any]

PORTAL_SCOPES = ("pins:read", "boards:read", "user_accounts:read")
"""Scopes of a production-limited token: it may read only what is not secret (S10)."""


def grant_to_user(
    environment: Environment,
    app: App,
    user_id: str,
    scopes: tuple[str, ...],
    grant: Grant,
    *,
    now: float,
    behaviour: Behaviour,
    held: tuple[str, ...] | None = None,
    continuous: bool = False,
    grant_id: str = "",
) -> Json:
    """Issue tokens for a user who went through the authorization page.

    `held` is what the next refresh token keeps. `continuous` says that an app of the legacy profile asked for the
    refresh tokens that rotate (T6, T8); others get them anyway. `grant_id` is that of the authorization.
    """
    profile: RefreshProfile = "continuous" if continuous else app.refresh
    grant_id = grant_id or tokens.grant_id()
    access = AccessToken(
        token=tokens.access_token(),
        app_id=app.id,
        user_id=user_id,
        scopes=scopes,
        grant=grant,
        expires_at=now + ACCESS_TOKEN_LIFETIME,
        grant_id=grant_id,
    )
    environment.access_tokens.put(access)
    body: Json = {
        "access_token": access.token,
        "response_type": grant,
        "token_type": "bearer",
        "expires_in": ACCESS_TOKEN_LIFETIME,
        "scope": " ".join(scopes),
    }
    if grant == "refresh_token" and profile == "legacy":
        return body  # T17: the old refresh token stays valid until its 365th day
    lifetime = REFRESH_TOKEN_LIFETIME[profile]
    refresh = RefreshToken(
        token=tokens.refresh_token(like_jwt=behaviour.refresh_token_shape == "jwt"),
        app_id=app.id,
        user_id=user_id,
        scopes=held or scopes,
        expires_at=now + lifetime,
        access_token=access.token,
        continuous=continuous,
        grant_id=grant_id,
    )
    environment.refresh_tokens.put(refresh)
    body["refresh_token"] = refresh.token
    body["refresh_token_expires_in"] = lifetime
    if grant == "refresh_token" or behaviour.code_grant_expiry:
        body["refresh_token_expires_at"] = int(refresh.expires_at)
    return body


def grant_to_app(environment: Environment, app: App, scopes: tuple[str, ...], *, now: float) -> Json:
    """Issue a client-credentials token, which acts for the owner of the app; its scopes come back sorted (Q14)."""
    access = AccessToken(
        token=tokens.app_token(),
        app_id=app.id,
        user_id=app.owner_id,
        scopes=tuple(sorted(scopes)),
        grant="client_credentials",
        expires_at=now + ACCESS_TOKEN_LIFETIME,
    )
    environment.access_tokens.put(access)
    return {
        "access_token": access.token,
        "response_type": "client_credentials",
        "token_type": "bearer",
        "expires_in": ACCESS_TOKEN_LIFETIME,
        "scope": " ".join(access.scopes),
    }


def portal_token(environment: Environment, app: App, user: User, *, now: float, behaviour: Behaviour) -> Json:
    """Issue what a page of the developer portal shows: one token, which cannot be refreshed (S10, SB1, Q21)."""
    production = environment.name == "production"
    lifetime = behaviour.portal_token_lifetime if production else behaviour.sandbox_token_lifetime
    access = AccessToken(
        token=tokens.access_token(),
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


def conversion_token(environment: Environment, app: App, user_id: str) -> Json:
    """Issue a conversion token (CV1); its shape is not known, so the fake gives it that of an access token."""
    access = AccessToken(
        token=tokens.access_token(),
        app_id=app.id,
        user_id=user_id,
        scopes=("ads:write",),
        grant="conversion",
        expires_at=None,
    )
    environment.access_tokens.put(access)
    return {"access_token": access.token, "token_type": "conversion"}
