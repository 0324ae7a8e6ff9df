"""Pictures and videos, uploaded or on a Pin."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, TypeAlias


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A still image: its size in pixels, its most frequent colour, and the key of its address."""

    key: str
    """Of a `Blob`, or of a stand-in, which says itself what it shows."""
    width: int
    height: int
    color: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Blob:
    """The bytes of an uploaded picture or small video, kept as they came."""

    key: str
    content_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class MediaUpload:
    """A video that was announced, and perhaps sent (M1-M6)."""

    id: str
    owner_id: str
    created_at: float
    uploaded_at: float | None = None
    size: int = 0
    """Bytes."""
    file_key: str | None = None
    """Of the `Blob` with the file, if it was small enough to keep."""
    defect: str | None = None
    """Why processing fails, in words for the developer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ImageMedia:
    """One picture: the media of most Pins."""

    media_type: ClassVar[str] = "image"
    creative_type: ClassVar[str] = "REGULAR"

    cover: Picture

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """All that there are."""
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
    """Two to five pictures."""

    media_type: ClassVar[str] = "multiple_images"
    creative_type: ClassVar[str] = "CAROUSEL"

    slots: tuple[Slot, ...]
    index: int = 0
    """Which of them is shown first."""

    @property
    def cover(self) -> Picture:
        """The picture that stands for the Pin."""
        return self.slots[self.index].picture

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """All that there are."""
        return tuple(slot.picture for slot in self.slots)


@dataclass(frozen=True, kw_only=True, slots=True)
class VideoMedia:
    """A video, by the upload that it came from."""

    media_type: ClassVar[str] = "video"
    creative_type: ClassVar[str] = "VIDEO"

    cover: Picture
    upload_id: str
    width: int
    height: int
    duration: int
    """Milliseconds."""
    file_key: str | None = None
    """Of the `Blob` with the file, if it was small enough to keep."""

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """All that there are."""
        return (self.cover,)


PinMedia: TypeAlias = ImageMedia | CarouselMedia | VideoMedia
"""What a Pin shows. Each has a `cover`, the picture that stands for it."""
