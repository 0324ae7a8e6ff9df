"""The settings of a mock, and the lifetimes of tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypedDict, get_args

from mockserver.model import rules, validation
from mockserver.model.records import AppState, RefreshProfile

if TYPE_CHECKING:
    from collections.abc import Iterable

Consent = Literal["page", "auto", "deny"]
Review = Literal["desk", "auto"]

DEFAULT_REDIRECT_URIS = ("http://localhost:8085/", "https://localhost/")
"""The redirect URIs of the official samples (R3) and of python-pinterest (R7)."""
DEFAULT_SCOPES = ("user_accounts:read", "pins:read", "boards:read")
"""The default scopes of python-pinterest (S9), which the fake uses where a test names none."""


DAY = 24 * 60 * 60
ACCESS_TOKEN_LIFETIME = 30 * DAY
"""Seconds that an access token lives, from any grant of the token endpoint (V1)."""
REFRESH_TOKEN_LIFETIME: dict[RefreshProfile, int] = {"continuous": 60 * DAY, "legacy": 365 * DAY}
"""Seconds that a refresh token lives, by profile of the app (Q27)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """The settings of a mock; `PinterestMock.configure` changes them."""

    app_id: str | None = None
    app_secret: str | None = field(default=None, repr=False)
    redirect_uris: tuple[str, ...] = DEFAULT_REDIRECT_URIS
    consent: Consent = "page"
    """Who decides on the authorization page: a person (`page`), or the mock, with yes (`auto`) or no (`deny`)."""
    user: str | None = None
    """The username of the default user; None for the owner of the app."""
    tier: AppState = "standard"
    refresh: RefreshProfile = "continuous"
    review: Review = "desk"
    """Who reviews an app that somebody connects: a person at the reviewer's `desk`, or the mock at once (`auto`)."""
    seed: int = 0
    quotas: bool = False
    """Whether requests are counted, and refused when a rate limit of Pinterest's is reached."""
    control: bool = True
    """Whether `/_mock/...` and the pages other than the authorization page are served."""
    control_token: str | None = field(default=None, repr=False)
    """The bearer token that `/_mock/...` asks for, and that a person types to open the pages; None asks for none."""

    def __post_init__(self) -> None:
        validation.require_choice("consent", self.consent, get_args(Consent))
        validation.require_choice("tier", self.tier, get_args(AppState))
        validation.require_choice("refresh", self.refresh, get_args(RefreshProfile))
        validation.require_choice("review", self.review, get_args(Review))
        validation.require_bool("quotas", self.quotas)
        validation.require_bool("control", self.control)
        validation.require_int("seed", self.seed)
        if self.app_id is not None:
            rules.require_app_id("app_id", self.app_id)
        if self.app_secret is not None:
            rules.require_app_secret("app_secret", self.app_secret)
        object.__setattr__(self, "redirect_uris", rules.require_redirect_uris("redirect_uris", self.redirect_uris))
        if self.control_token is not None and not re.fullmatch(r"[\x21-\x7e]+", self.control_token):
            raise ValueError("The control token is printable ASCII without spaces, for a header to carry.")


class SettingsArguments(TypedDict, total=False):
    """The settings, as keyword arguments of `PinterestMock` and `configure`."""

    app_id: str | None
    app_secret: str | None
    redirect_uris: Iterable[str]
    consent: Consent
    user: str | None
    tier: AppState
    refresh: RefreshProfile
    review: Review
    seed: int
    quotas: bool
    control: bool
    control_token: str | None
