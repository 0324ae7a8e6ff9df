"""The records that the fake keeps.

A record is immutable: a change makes a new one (`dataclasses.replace`), so a snapshot can share them.
"""

from mockserver.model.records.advertising import AdAccount, Currency, Entity
from mockserver.model.records.business_access import AssetAccess, Invite, Relationship, SharedAudience
from mockserver.model.records.content import AiDisclosure, Board, Pin, Privacy, Section
from mockserver.model.records.media import (
    Blob,
    CarouselMedia,
    ImageMedia,
    MediaUpload,
    Picture,
    PinMedia,
    Slot,
    VideoMedia,
)
from mockserver.model.records.people import (
    AccountType,
    App,
    AppForm,
    AppState,
    Caller,
    Follow,
    Interest,
    Mail,
    OptedOutSite,
    RefreshProfile,
    User,
    Website,
)
from mockserver.model.records.tokens import AccessToken, AuthorizationCode, EnvironmentName, Grant, RefreshToken

__all__ = [
    "AccessToken",
    "AccountType",
    "AdAccount",
    "AiDisclosure",
    "App",
    "AppForm",
    "AppState",
    "AssetAccess",
    "AuthorizationCode",
    "Blob",
    "Board",
    "Caller",
    "CarouselMedia",
    "Currency",
    "Entity",
    "EnvironmentName",
    "Follow",
    "Grant",
    "ImageMedia",
    "Interest",
    "Invite",
    "Mail",
    "MediaUpload",
    "OptedOutSite",
    "Picture",
    "Pin",
    "PinMedia",
    "Privacy",
    "RefreshProfile",
    "RefreshToken",
    "Relationship",
    "Section",
    "SharedAudience",
    "Slot",
    "User",
    "VideoMedia",
    "Website",
]
