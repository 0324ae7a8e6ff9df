"""The types of uploads and of a Pin's media source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

MediaStatus = Literal["registered", "processing", "succeeded", "failed"]


class Media(TypedDict):
    """An upload and its status (M5)."""

    media_id: str
    media_type: str
    status: MediaStatus


class MediaUpload(TypedDict):
    """A registered upload: where to send the file, and the form fields that go before it (M2, M3)."""

    media_id: str
    media_type: str
    upload_url: str
    upload_parameters: dict[str, str]


class SourceKeys(TypedDict, total=False):
    """Keys that every media source may have."""

    is_standard: bool


class ImageURL(SourceKeys):
    """A picture by its URL."""

    source_type: Literal["image_url"]
    url: str


class ImageBase64(SourceKeys):
    """A picture by its bytes."""

    source_type: Literal["image_base64"]
    content_type: Literal["image/jpeg", "image/png"]
    data: str


class CarouselItemKeys(TypedDict, total=False):
    """Keys that every picture of a carousel may have."""

    title: str
    description: str
    link: str


class ImageURLItem(CarouselItemKeys):
    """One picture among several, by its URL."""

    url: str


class ImageBase64Item(CarouselItemKeys):
    """One picture among several, by its bytes."""

    content_type: Literal["image/jpeg", "image/png"]
    data: str


class CarouselKeys(TypedDict, total=False):
    """Keys that every carousel may have."""

    index: int


class ImagesURL(CarouselKeys):
    """Two to five pictures by their URLs; `index` counts from 0 to the one shown first."""

    source_type: Literal["multiple_image_urls"]
    items: list[ImageURLItem]


class ImagesBase64(CarouselKeys):
    """Two to five pictures by their bytes; `index` counts from 0 to the one shown first."""

    source_type: Literal["multiple_image_base64"]
    items: list[ImageBase64Item]


class VideoIDKeys(SourceKeys):
    """Keys that a video must have."""

    source_type: Literal["video_id"]
    media_id: str


class VideoID(VideoIDKeys, total=False):
    """An uploaded video with one of three kinds of cover; the time of a key frame is in seconds."""

    cover_image_url: str
    cover_image_content_type: Literal["image/jpeg", "image/png"]
    cover_image_data: str
    cover_image_key_frame_time: int


class PinURLKeys(TypedDict, total=False):
    """Keys that a source from the Pin's link may have."""

    is_affiliate_link: bool


class PinURL(PinURLKeys):
    """The product to which the Pin's link leads (beta)."""

    source_type: Literal["pin_url"]


# The media of a new Pin (P4); `source_type` tells the kinds apart.
MediaSource: TypeAlias = "ImageURL | ImageBase64 | ImagesURL | ImagesBase64 | VideoID | PinURL"
