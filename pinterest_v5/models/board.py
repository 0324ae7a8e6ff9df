"""Boards."""

from __future__ import annotations

from typing import Literal, TypedDict

BoardPrivacy = Literal["PUBLIC", "PROTECTED", "SECRET"]
UpdatedBoardPrivacy = Literal["PUBLIC", "SECRET"]
BoardPrivacyFilter = Literal["ALL", "PUBLIC", "PROTECTED", "SECRET", "PUBLIC_AND_SECRET"]


class Owner(TypedDict):
    """Who a board belongs to."""

    username: str


class BoardMedia(TypedDict, total=False):
    """The pictures that stand for a board."""

    image_cover_url: str | None
    pin_thumbnail_urls: list[str]


class BoardKeys(TypedDict):
    """What has always been there (B1a)."""

    id: str
    name: str
    privacy: BoardPrivacy
    owner: Owner


class Board(BoardKeys, total=False):
    """A board (B1). Timestamps are UTC without a zone, such as `2022-08-11T08:46:16` (F4)."""

    description: str | None
    media: BoardMedia
    created_at: str
    board_pins_modified_at: str
    collaborator_count: int
    follower_count: int
    pin_count: int
    is_ads_only: bool


class BoardSection(TypedDict):
    """A section of a board (B11)."""

    id: str
    name: str
