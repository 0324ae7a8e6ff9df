"""What business access remembers: who works with a business, what they may do with its assets, and who is invited."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Role = Literal[
    "ADMIN",
    "ANALYST",
    "FINANCE_MANAGER",
    "FINANCE_VIEW",
    "FINANCE_EDIT",
    "AUDIENCE_MANAGER",
    "CAMPAIGN_MANAGER",
    "CATALOGS_MANAGER",
    "CATALOGS_VIEWER",
    "PROFILE_PUBLISHER",
    "CONSUMER_USER",
    "BIZ_PINNER_LIST_SHARER",
]
"""What business access lets somebody do with an ad account, a profile, a catalog or a group of them (BA5, AC8)."""
BusinessRole = Literal["EMPLOYEE", "BIZ_ADMIN", "PARTNER"]
"""Who somebody is in a business (BA1, BA3)."""
InviteType = Literal["MEMBER_INVITE", "PARTNER_INVITE", "PARTNER_REQUEST"]
"""Somebody is to join, is to reach one's assets, or is asked for theirs (BA34)."""
InviteStatus = Literal["PENDING", "ACCEPTED", "DECLINED", "CANCELLED"]
"""What was done with an invite; that it has expired is for the clock to say (BA38)."""
AudienceAccountType = Literal["AD_ACCOUNT", "BUSINESS_ACCOUNT"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Relationship:
    """Somebody works for a business, or a partner reaches its assets (BA1)."""

    business_id: str
    user_id: str
    """The member, or the partner's business."""
    role: BusinessRole
    created_by: str
    """The user who brought it about."""
    created_by_business: str
    created_at: float

    @property
    def id(self) -> str:
        """The key: the business and who belongs to it."""
        return f"{self.business_id} {self.user_id}"


@dataclass(frozen=True, kw_only=True, slots=True)
class AssetAccess:
    """What somebody beside the owner may do with an asset (BA2)."""

    asset_id: str
    """Of an ad account, a profile, a catalog or an asset group (BA4)."""
    owner_id: str
    """The business whose asset it is."""
    user_id: str
    """A member, or the business of a partner."""
    granted_by: str
    """The business that gave it: the owner, or a partner to its own people."""
    permissions: tuple[Role, ...]

    @property
    def id(self) -> str:
        """The key: the asset, who may use it and who said so."""
        return f"{self.asset_id} {self.user_id} {self.granted_by}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Invite:
    """An invite to a business, or a request for access to another one's assets (BA34)."""

    id: str
    invite_type: InviteType
    role: BusinessRole
    business_id: str
    """The business that sent it."""
    user_id: str
    """Who may answer it."""
    created_by: str
    assets: dict[str, tuple[Role, ...]] = field(default_factory=dict)
    """The permissions that go with it, by asset."""
    status: InviteStatus = "PENDING"
    created_at: float
    updated_at: float
    expires_at: float

    @property
    def giver_id(self) -> str:
        """The id of the business that lets somebody in."""
        return self.user_id if self.invite_type == "PARTNER_REQUEST" else self.business_id

    @property
    def receiver_id(self) -> str:
        """The id of who is let in."""
        return self.business_id if self.invite_type == "PARTNER_REQUEST" else self.user_id


@dataclass(frozen=True, kw_only=True, slots=True)
class SharedAudience:
    """An audience that an ad account or a business may use, though it is another one's (SH1)."""

    audience_id: str
    owner_account_id: str
    """The ad account that the audience belongs to."""
    recipient_id: str
    recipient_type: AudienceAccountType
    shared_by: str
    """The ad account or business that shared it."""
    shared_at: float

    @property
    def id(self) -> str:
        """The key: the audience and who may use it."""
        return f"{self.audience_id} {self.recipient_id}"
