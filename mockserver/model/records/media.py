"""Records of pictures and videos, uploaded or on a Pin."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, TypeAlias

from mockserver.model.later_content import Content  # noqa: TC001 - worlds are read by the types of fields


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A still image: its size in pixels, its most frequent colour, and the key in its address."""

    key: str
    """The key of a `Blob`, or of a placeholder, which encodes its colour and size."""
    width: int
    height: int
    color: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Blob:
    """The bytes of an uploaded picture or small video, unchanged."""

    key: str
    content_type: str
    content: Content = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class MediaUpload:
    """A video that was announced, and may have been uploaded since (M1-M6)."""

    id: str
    owner_id: str
    created_at: float
    uploaded_at: float | None = None
    size: int = 0
    """The size of the file in bytes."""
    file_key: str | None = None
    """The key of the `Blob` with the file, if it was small enough to keep."""
    defect: str | None = None
    """Why processing fails, for the developer; None if it succeeds."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ImageMedia:
    """One picture: the media of most Pins."""

    media_type: ClassVar[str] = "image"
    creative_type: ClassVar[str] = "REGULAR"

    cover: Picture

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The one picture."""
        return (self.cover,)


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """One picture of a carousel, with its own texts."""

    picture: Picture
    title: str | None = None
    description: str | None = None
    link: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CarouselMedia:
    """A carousel of two to five pictures."""

    media_type: ClassVar[str] = "multiple_images"
    creative_type: ClassVar[str] = "CAROUSEL"

    slots: tuple[Slot, ...]
    index: int = 0
    """The position of the picture that is shown first, from 0."""

    @property
    def cover(self) -> Picture:
        """The picture that represents the Pin."""
        return self.slots[self.index].picture

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures of all slots."""
        return tuple(slot.picture for slot in self.slots)


@dataclass(frozen=True, kw_only=True, slots=True)
class VideoMedia:
    """The video of a Pin, with its cover and the upload that it came from."""

    media_type: ClassVar[str] = "video"
    creative_type: ClassVar[str] = "VIDEO"

    cover: Picture
    upload_id: str
    width: int
    height: int
    duration: int
    """The length of the video in milliseconds."""
    file_key: str | None = None
    """The key of the `Blob` with the file, if it was small enough to keep."""

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The cover, the only picture of a video."""
        return (self.cover,)


PinMedia: TypeAlias = ImageMedia | CarouselMedia | VideoMedia
"""The media of a Pin. Each has a `cover`, the picture that represents the Pin."""
