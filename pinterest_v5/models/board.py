"""The types of boards and their sections."""

from __future__ import annotations

from typing import Literal, TypedDict

BoardPrivacy = Literal["PUBLIC", "PROTECTED", "SECRET"]
UpdatedBoardPrivacy = Literal["PUBLIC", "SECRET"]
BoardPrivacyFilter = Literal["ALL", "PUBLIC", "PROTECTED", "SECRET", "PUBLIC_AND_SECRET"]


class Owner(TypedDict):
    """The owner of a board or a Pin."""

    username: str


class BoardMedia(TypedDict, total=False):
    """The pictures that represent a board."""

    image_cover_url: str | None
    pin_thumbnail_urls: list[str]


class BoardKeys(TypedDict):
    """The keys that a board has always had (B1a)."""

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
