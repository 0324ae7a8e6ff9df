"""Records of business access: who works with a business, what they may do with its assets, and who is invited."""

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
"""Permissions on an ad account, a profile, a catalog or a group of them (BA5, AC8)."""
BusinessRole = Literal["EMPLOYEE", "BIZ_ADMIN", "PARTNER"]
"""Roles of members and partners in a business (BA1, BA3)."""
InviteType = Literal["MEMBER_INVITE", "PARTNER_INVITE", "PARTNER_REQUEST"]
"""Kinds of invites: to join as a member, to use the sender's assets, to give the sender access to assets (BA34)."""
InviteStatus = Literal["PENDING", "ACCEPTED", "DECLINED", "CANCELLED"]
"""Stored states of an invite; whether a pending one has expired follows from the clock (BA38)."""
AudienceAccountType = Literal["AD_ACCOUNT", "BUSINESS_ACCOUNT"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Relationship:
    """A member or a partner of a business (BA1)."""

    business_id: str
    user_id: str
    """The id of the member, or of the partner's business."""
    role: BusinessRole
    created_by: str
    """The id of the user who added them."""
    created_by_business: str
    created_at: float

    @property
    def id(self) -> str:
        """The key: the business and its member or partner."""
        return f"{self.business_id} {self.user_id}"


@dataclass(frozen=True, kw_only=True, slots=True)
class AssetAccess:
    """The permissions that a member or partner has on an asset of somebody else (BA2)."""

    asset_id: str
    """The id of an ad account, a profile, a catalog or an asset group (BA4)."""
    owner_id: str
    """The id of the business that owns the asset."""
    user_id: str
    """The id of the member, or of the partner's business, with the permissions."""
    granted_by: str
    """The id of the business that granted it: the owner, or a partner that passes it on to its members."""
    permissions: tuple[Role, ...]

    @property
    def id(self) -> str:
        """The key: the asset, who may use it and who granted it."""
        return f"{self.asset_id} {self.user_id} {self.granted_by}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Invite:
    """An invite to a business, or a request for access to the assets of another (BA34)."""

    id: str
    invite_type: InviteType
    role: BusinessRole
    business_id: str
    """The id of the business that sent it."""
    user_id: str
    """The id of the user or business that may answer it."""
    created_by: str
    assets: dict[str, tuple[Role, ...]] = field(default_factory=dict)
    """The permissions that are given when it is accepted, by id of the asset."""
    status: InviteStatus = "PENDING"
    created_at: float
    updated_at: float
    expires_at: float

    @property
    def giver_id(self) -> str:
        """The id of the business that gives access."""
        return self.user_id if self.invite_type == "PARTNER_REQUEST" else self.business_id

    @property
    def receiver_id(self) -> str:
        """The id of the user or business that gets access."""
        return self.business_id if self.invite_type == "PARTNER_REQUEST" else self.user_id


@dataclass(frozen=True, kw_only=True, slots=True)
class SharedAudience:
    """The sharing of an audience with an ad account or a business that does not own it (SH1)."""

    audience_id: str
    owner_account_id: str
    """The id of the ad account that owns the audience."""
    recipient_id: str
    recipient_type: AudienceAccountType
    shared_by: str
    """The id of the ad account or business that shared it."""
    shared_at: float

    @property
    def id(self) -> str:
        """The key: the audience and its recipient."""
        return f"{self.audience_id} {self.recipient_id}"
