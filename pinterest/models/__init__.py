"""The JSON that Pinterest sends, as types for a type checker. At run time these are plain dicts.

    from pinterest.models import Board

Keys that may be missing are declared so; a value that may be null is `X | None` (F13).
"""

from pinterest.models.account import Account, AccountType
from pinterest.models.board import Board, BoardMedia, BoardPrivacy, BoardPrivacyFilter, Owner
from pinterest.models.page import Page
from pinterest.models.pin import (
    CreativeType,
    Image,
    ImageMedia,
    ImagesMedia,
    ListedImage,
    ListedVideo,
    MixedMedia,
    Pin,
    PinFilter,
    PinMedia,
    PinMetrics,
    PinType,
    VideoMedia,
    VideosMedia,
)
from pinterest.models.token import ConversionToken, Token

__all__ = [
    "Account",
    "AccountType",
    "Board",
    "BoardMedia",
    "BoardPrivacy",
    "BoardPrivacyFilter",
    "ConversionToken",
    "CreativeType",
    "Image",
    "ImageMedia",
    "ImagesMedia",
    "ListedImage",
    "ListedVideo",
    "MixedMedia",
    "Owner",
    "Page",
    "Pin",
    "PinFilter",
    "PinMedia",
    "PinMetrics",
    "PinType",
    "Token",
    "VideoMedia",
    "VideosMedia",
]
