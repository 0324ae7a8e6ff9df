"""Codes and tokens."""

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
    """Of the tokens that it buys."""
    challenge: str | None = None
    """The S256 or plain PKCE challenge, kept for the strict mode (Q12)."""
    challenge_method: str = "plain"


@dataclass(frozen=True, kw_only=True, slots=True)
class AccessToken:
    """An access token, of any grant (T20)."""

    token: str = field(repr=False)
    app_id: str
    user_id: str
    scopes: tuple[str, ...]
    grant: Grant
    expires_at: float | None
    """Unix seconds; None for a conversion token, which outlives every test (CV2)."""
    ended: str | None = None
    """Why the token died before its time, in words for the developer."""
    grant_id: str = ""
    """The same for all tokens of one authorization, refreshed or not; empty where there was none."""

    @property
    def fingerprint(self) -> str:
        """The token's name wherever the token itself is not to be seen."""
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
    """The one that came with it, or of its last refresh (Q10)."""
    continuous: bool = False
    """Whether an app of the legacy profile has asked for rotation, which then goes on (T6, T8)."""
    grant_id: str = ""
    """As of the access token."""

    @property
    def fingerprint(self) -> str:
        """The token's name wherever the token itself is not to be seen."""
        return fingerprint(self.token)
