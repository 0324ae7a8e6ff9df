"""What the fake remembers.

Records never change: a change makes a new one (`dataclasses.replace`), so a snapshot is a shallow copy.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

AppState = Literal["pending", "trial", "standard", "deactivated"]
RefreshProfile = Literal["continuous", "legacy"]
EnvironmentName = Literal["production", "sandbox"]
Grant = Literal["authorization_code", "refresh_token", "client_credentials", "conversion"]
Privacy = Literal["PUBLIC", "PROTECTED", "SECRET"]
AccountType = Literal["BUSINESS", "PINNER"]


@dataclass(frozen=True, kw_only=True, slots=True)
class App:
    """A connected app. `state` is its access tier, or why it has none (L5-L11)."""

    id: str
    secret: str = field(repr=False)
    name: str
    owner_id: str
    redirect_uris: tuple[str, ...]
    state: AppState = "standard"
    refresh: RefreshProfile = "continuous"
    features: frozenset[str] = frozenset()
    """Restricted and beta features granted beyond the tier (L10)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class User:
    """A Pinterest account."""

    id: str
    username: str
    account_type: AccountType = "PINNER"
    business_name: str | None = None
    about: str = ""
    website_url: str = ""
    monthly_views: int = 0
    active: bool = True
    two_factor: bool = True
    """Whether client credentials may act for this user (T10)."""
    system: bool = False
    """Whether this is a system user, the only kind whose tokens can be revoked (RV2)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AuthorizationCode:
    code: str = field(repr=False)
    app_id: str
    user_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    expires_at: float
    spent_at: float | None = None
    challenge: str | None = None
    """The S256 or plain PKCE challenge, kept for the strict mode (Q12)."""
    challenge_method: str = "plain"


@dataclass(frozen=True, kw_only=True, slots=True)
class AccessToken:
    token: str = field(repr=False)
    app_id: str
    user_id: str
    scopes: tuple[str, ...]
    grant: Grant
    expires_at: float | None
    """Unix seconds; None for a conversion token, which outlives every test (CV2)."""
    ended: str | None = None
    """Why the token died before its time, in words for the developer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RefreshToken:
    token: str = field(repr=False)
    app_id: str
    user_id: str
    scopes: tuple[str, ...]
    expires_at: float
    ended: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Board:
    id: str
    owner_id: str
    name: str
    description: str = ""
    privacy: Privacy = "PUBLIC"
    is_ads_only: bool = False
    created_at: float
    pins_modified_at: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A still image: its size in pixels, its average colour, and the key of its address."""

    key: str
    width: int
    height: int
    color: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Pin:
    id: str
    owner_id: str
    board_id: str
    section_id: str | None = None
    parent_pin_id: str | None = None
    title: str = ""
    description: str = ""
    link: str | None = None
    alt_text: str | None = None
    creative_type: str = "REGULAR"
    is_standard: bool = True
    picture: Picture
    created_at: float
