"""The types of other people, linked businesses, interests and claimed websites."""

from __future__ import annotations

from typing import Literal, TypedDict

FollowingFeed = Literal["ALL", "RANKED", "CREATOR_ONLY", "RANKED_CREATOR_ONLY"]
VerificationMethod = Literal["FILENAME", "METATAG", "DNSTXT"]


class UserSummary(TypedDict):
    """Another person (U4)."""

    type: str
    username: str


class LinkedBusiness(TypedDict, total=False):
    """A business to which the account is linked (U3)."""

    username: str
    image_small_url: str
    image_medium_url: str
    image_large_url: str
    image_xlarge_url: str


class WebsiteKeys(TypedDict):
    """Keys that a website always has."""

    website: str
    status: str


class Website(WebsiteKeys, total=False):
    """A claimed website (U8). `verified_at` has microseconds and no zone (F4)."""

    verified_at: str | None


class WebsiteVerification(TypedDict, total=False):
    """What to put on a website to claim it, in one of several ways (U8)."""

    verification_code: str
    dns_txt_record: str
    metatag: str
    filename: str
    file_content: str


class Interest(TypedDict, total=False):
    """An interest that a person follows (U9)."""

    id: str
    key: str
    name: str
    canonical_url: str
