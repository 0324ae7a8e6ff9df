"""The types of Pins and their media."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from pinterest_v5.models.board import Owner  # noqa: TC001 - pydantic and others read the types at run time

if TYPE_CHECKING:
    from typing import TypeAlias

CreativeType = Literal[
    "REGULAR",
    "VIDEO",
    "SHOPPING",
    "CAROUSEL",
    "MAX_VIDEO",
    "SHOP_THE_PIN",
    "COLLECTION",
    "IDEA",
    "SHOWCASE",
    "QUIZ",
    "COLLAGE",
    "MAX_WIDTH_REGULAR_COLLECTION",
    "MAX_WIDTH_VIDEO_COLLECTION",
]
PinFilter = Literal["exclude_native", "exclude_repins", "has_been_promoted"]
PinType = Literal["PRIVATE"]


class Image(TypedDict):
    """A picture in one size; width and height are in pixels."""

    url: str
    width: int | None
    height: int | None


# Keys are not identifiers: "150x150", "400x300", "600x", "1200x", and "originals" in old answers (P5).
Images: TypeAlias = "dict[str, Image]"


class ImageMedia(TypedDict):
    """The media of a Pin with one image."""

    media_type: Literal["image"]
    images: Images


class VideoKeys(TypedDict):
    """Keys that tell a video from other media."""

    media_type: Literal["video"]


class VideoMedia(VideoKeys, total=False):
    """The media of a Pin with one video. `duration` is in milliseconds; values are null during processing (P6)."""

    cover_image_url: str
    video_url: str | None
    duration: float | None
    width: int | None
    height: int | None
    images: Images


class ListedImage(TypedDict, total=False):
    """An image among several."""

    item_type: str
    title: str | None
    description: str | None
    link: str | None
    images: Images


class ListedVideo(TypedDict, total=False):
    """A video among several."""

    item_type: str
    cover_image_url: str
    video_url: str | None
    duration: float | None
    width: int | None
    height: int | None


class ImagesMedia(TypedDict):
    """The media of a Pin with several images."""

    media_type: Literal["multiple_images"]
    items: list[ListedImage]


class VideosMedia(TypedDict):
    """The media of a Pin with several videos."""

    media_type: Literal["multiple_videos"]
    items: list[ListedVideo]


class MixedMedia(TypedDict):
    """The media of a Pin with images and videos."""

    media_type: Literal["multiple_mixed"]
    items: list[ListedImage | ListedVideo]


# `media_type` tells them apart, also for type checkers.
PinMedia: TypeAlias = "ImageMedia | VideoMedia | ImagesMedia | VideosMedia | MixedMedia"

# "90d" and "lifetime_metrics", each with counts such as {"impression": 2, "pin_click": 7} (P13).
PinMetrics: TypeAlias = dict[str, dict[str, int]]


class PinKeys(TypedDict):
    """The keys that a Pin has always had; empty values are null (F13)."""

    id: str
    title: str | None
    description: str | None
    link: str | None
    board_id: str
    board_section_id: str | None
    media: PinMedia


class Pin(PinKeys, total=False):
    """A Pin (P1). Timestamps are UTC without a zone, such as `2022-08-11T08:46:16` (F4)."""

    created_at: str
    alt_text: str | None
    dominant_color: str | None
    board_owner: Owner
    parent_pin_id: str | None
    creative_type: CreativeType | None
    is_owner: bool
    is_standard: bool
    has_been_promoted: bool
    pin_metrics: PinMetrics | None


class CarouselSlot(TypedDict, total=False):
    """Title, description and link of one picture among several (P10)."""

    title: str
    description: str
    link: str


class SummaryPin(TypedDict, total=False):
    """A Pin as the public search returns it (P15)."""

    id: str
    title: str | None
    description: str | None
    alt_text: str | None
    link: str | None
    media: PinMedia
