"""Records of apps and users."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

AppState = Literal["pending", "rejected", "trial", "standard", "deactivated"]
RefreshProfile = Literal["continuous", "legacy"]
AccountType = Literal["BUSINESS", "PINNER"]


@dataclass(frozen=True, kw_only=True, slots=True)
class App:
    """A connected app. `state` is its access tier, or the reason why it has none (L5-L11)."""

    id: str
    secret: str = field(repr=False)
    name: str
    owner_id: str
    redirect_uris: tuple[str, ...]
    state: AppState = "standard"
    refresh: RefreshProfile = "continuous"
    features: frozenset[str] = frozenset()
    """Restricted and beta features granted beyond the tier (L10)."""
    former_secrets: tuple[str, ...] = field(default=(), repr=False)
    """Secrets that were replaced by a reset (V4)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AppForm:
    """The owner's entries in the developer portal's forms about an app (L2, L9)."""

    app_id: str
    company: str
    website: str
    privacy_policy: str
    purpose: str
    use_cases: tuple[str, ...]
    audience: str
    sent_at: float
    video: str | None = None
    """The address of the video that goes with a request for Standard access."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mail:
    """An e-mail to the owner of an app, which stays in the mock."""

    id: str
    user_id: str
    app_id: str
    sent_at: float
    subject: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Interest:
    """A topic that users follow (U9)."""

    id: str
    key: str
    name: str


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
    interests: tuple[Interest, ...] = ()
    linked_business_ids: tuple[str, ...] = ()
    """The ids of the business accounts that the same person runs besides this one (U3)."""
    active: bool = True
    two_factor: bool = True
    """Whether client credentials may act for this user (T10)."""
    system: bool = False
    """Whether this is a system user, the only kind whose tokens can be revoked (RV2)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Follow:
    """The fact that a user follows another user or a board."""

    follower_id: str
    followed_id: str
    since: float

    @property
    def id(self) -> str:
        """The key: the follower and the user or board that is followed."""
        return f"{self.follower_id} {self.followed_id}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Website:
    """A website that a user has claimed (U8)."""

    owner_id: str
    address: str
    verified_at: float

    @property
    def id(self) -> str:
        """The key: the owner and the address."""
        return f"{self.owner_id} {self.address}"


@dataclass(frozen=True, kw_only=True, slots=True)
class OptedOutSite:
    """A site whose owner does not allow saving from it: the domain and its subdomains (EV4)."""

    domain: str


class Caller(NamedTuple):
    """The caller of a request: the app, the user it acts for, and the scopes that it was granted."""

    app: App | None = None
    user: User | None = None
    scopes: tuple[str, ...] = ()
