"""Records of boards, their sections, and Pins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from mockserver.model.records.media import PinMedia  # noqa: TC001  # worlds and the database read the types of fields at run time

Privacy = Literal["PUBLIC", "PROTECTED", "SECRET"]
AiDisclosure = Literal["AI_MODIFIED", "SYNTHETIC_PERFORMER"]
"""Disclosures of a creator about the use of AI in a Pin (P1)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Board:
    """A board. Times are Unix seconds."""

    id: str
    owner_id: str
    collaborator_ids: tuple[str, ...] = ()
    """The ids of the users with whom the owner shares the board (B10)."""
    name: str
    description: str = ""
    privacy: Privacy = "PUBLIC"
    is_ads_only: bool = False
    created_at: float
    pins_modified_at: float
    """When a Pin was last added to the board, removed from it or changed."""

    @property
    def member_ids(self) -> tuple[str, ...]:
        """The ids of the users who may see the board whatever its privacy, and pin to it."""
        return (self.owner_id, *self.collaborator_ids)

    @property
    def secret_member_ids(self) -> tuple[str, ...]:
        """The ids of the members of a secret board, which nobody else may see; none for other boards."""
        return self.member_ids if self.privacy == "SECRET" else ()

    @property
    def words(self) -> tuple[str, ...]:
        """The words by which a search finds the board."""
        return _words(self.name, self.description)


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """A section of a board (B11)."""

    id: str
    board_id: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Pin:
    """A Pin; `created_at` is in Unix seconds."""

    id: str
    owner_id: str
    board_id: str
    section_id: str | None = None
    parent_pin_id: str | None = None
    title: str | None = None
    description: str | None = None
    link: str | None = None
    alt_text: str | None = None
    is_standard: bool = True
    has_been_promoted: bool = False
    is_product: bool = False
    """Whether the Pin is of a product, so that its owner can tag other Pins with it (P1, PT6)."""
    ai_disclosures: tuple[AiDisclosure, ...] = ()
    product_tags: tuple[str, ...] = ()
    """The ids of the product Pins that this Pin is tagged with (PT1)."""
    media: PinMedia
    dominant_color: str | None = None
    """The colour that the creator chose; None for the colour of the cover (P8)."""
    created_at: float

    @property
    def words(self) -> tuple[str, ...]:
        """The words by which a search finds the Pin."""
        return _words(self.title, self.description, self.alt_text)

    @property
    def picture_keys(self) -> tuple[str, ...]:
        """The keys of the Pin's pictures."""
        return tuple(picture.key for picture in self.media.pictures)


def _words(*texts: str | None) -> tuple[str, ...]:
    return tuple(" ".join(filter(None, texts)).casefold().split())
