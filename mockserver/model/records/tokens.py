"""Records of authorization codes and tokens."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from mockserver.model.tokens import fingerprint

EnvironmentName = Literal["production", "sandbox"]
Grant = Literal["authorization_code", "refresh_token", "client_credentials", "conversion", "portal"]


@dataclass(frozen=True, kw_only=True, slots=True)
class AuthorizationCode:
    """A code that the authorization page gave out (A15, A16). Times are Unix seconds."""

    code: str = field(repr=False)
    app_id: str
    user_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    expires_at: float
    spent_at: float | None = None
    grant_id: str = ""
    """The `grant_id` of the tokens that are issued for the code."""
    challenge: str | None = None
    """The PKCE challenge, S256 or plain, for the behaviour `pkce=verify` (Q12)."""
    challenge_method: str = "plain"


@dataclass(frozen=True, kw_only=True, slots=True)
class AccessToken:
    """An access token from any grant (T20)."""

    token: str = field(repr=False)
    app_id: str
    user_id: str
    scopes: tuple[str, ...]
    grant: Grant
    expires_at: float | None
    """When it expires, in Unix seconds; None for a conversion token, which never expires here (CV2)."""
    ended: str | None = None
    """Why the token ended before it expired, for the developer; None if it did not."""
    grant_id: str = ""
    """An id that all tokens from one authorization share, refreshed or not; empty for tokens from other grants."""

    @property
    def fingerprint(self) -> str:
        """A name for the token, for places that must not show the token itself."""
        return fingerprint(self.token)


@dataclass(frozen=True, kw_only=True, slots=True)
class RefreshToken:
    """A refresh token; `expires_at` is in Unix seconds (T21)."""

    token: str = field(repr=False)
    app_id: str
    user_id: str
    scopes: tuple[str, ...]
    expires_at: float
    ended: str | None = None
    access_token: str = field(default="", repr=False)
    """The access token that was issued with it, or by its last refresh (Q10)."""
    continuous: bool = False
    """Whether an app of the legacy profile has asked for rotation, which lasts from then on (T6, T8)."""
    grant_id: str = ""
    """The same id as that of the access token."""

    @property
    def fingerprint(self) -> str:
        """A name for the token, for places that must not show the token itself."""
        return fingerprint(self.token)
