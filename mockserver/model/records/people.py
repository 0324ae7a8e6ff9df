"""Apps, and the people who use them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

AppState = Literal["pending", "rejected", "trial", "standard", "deactivated"]
RefreshProfile = Literal["continuous", "legacy"]
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
    former_secrets: tuple[str, ...] = field(default=(), repr=False)
    """Those before the last reset (V4)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AppForm:
    """What the owner of an app wrote in the forms of the developer portal (L2, L9)."""

    app_id: str
    company: str
    website: str
    privacy_policy: str
    purpose: str
    use_cases: tuple[str, ...]
    audience: str
    sent_at: float
    video: str | None = None
    """The address of the recording that a request for Standard access comes with."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mail:
    """A letter to the owner of an app, which never leaves the mock."""

    id: str
    user_id: str
    app_id: str
    sent_at: float
    subject: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Interest:
    """A topic that people follow (U9)."""

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
    """The business accounts that this person runs beside this one (U3)."""
    active: bool = True
    two_factor: bool = True
    """Whether client credentials may act for this user (T10)."""
    system: bool = False
    """Whether this is a system user, the only kind whose tokens can be revoked (RV2)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Follow:
    """A person's follow of another person, or of a board."""

    follower_id: str
    followed_id: str
    since: float

    @property
    def id(self) -> str:
        """The key: who follows whom; a pair is there once."""
        return f"{self.follower_id} {self.followed_id}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Website:
    """A website that a user has claimed (U8)."""

    owner_id: str
    address: str
    verified_at: float

    @property
    def id(self) -> str:
        """The key: who claims what; a pair is there once."""
        return f"{self.owner_id} {self.address}"


@dataclass(frozen=True, kw_only=True, slots=True)
class OptedOutSite:
    """A site whose owner does not want it saved to Pinterest: its domain, and all below it (EV4)."""

    domain: str


class Caller(NamedTuple):
    """Who makes a request: the app, the user it acts for, and the scopes that it was given."""

    app: App | None = None
    user: User | None = None
    scopes: tuple[str, ...] = ()
