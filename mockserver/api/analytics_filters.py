"""The ways in which analytics of an account can be narrowed down and split up (U10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mockserver.model.records import VideoMedia

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mockserver.model.records import Pin
    from mockserver.request.call import Call


@dataclass(frozen=True, kw_only=True, slots=True)
class AnalyticsFilter:
    """What one query parameter tells Pins apart by."""

    parameter: str
    whole: str
    """The value that leaves no Pin out."""
    parts: tuple[str, ...]
    part_of: Callable[[Call, Pin], str]
    split: str | None = None
    """Its name as a `split_field`."""


def _format(call: Call, pin: Pin) -> str:  # noqa: ARG001
    return "ORGANIC_VIDEO" if isinstance(pin.media, VideoMedia) else "ORGANIC_IMAGE"


def is_claimed(call: Call, pin: Pin) -> bool:
    """Whether the Pin links to a website that its owner has claimed."""
    page = urlsplit(pin.link or "")
    address = f"{page.hostname or ''}{page.path}/".removeprefix("www.")
    mine = (site.address.removeprefix("www.") for site in call.environment.websites.filter(owner_id=pin.owner_id))
    return any(address.startswith(f"{site.rstrip('/')}/") for site in mine)


def _claimed(call: Call, pin: Pin) -> str:
    return "CLAIMED" if is_claimed(call, pin) else "OTHER"


FACETS = (
    AnalyticsFilter(
        parameter="from_claimed_content",
        whole="BOTH",
        parts=("CLAIMED", "OTHER"),
        part_of=_claimed,
        split="OWNED_CONTENT",
    ),
    AnalyticsFilter(
        parameter="pin_format",
        whole="ALL",
        parts=(
            "ORGANIC_IMAGE",
            "ORGANIC_PRODUCT",
            "ORGANIC_VIDEO",
            "ADS_STANDARD",
            "ADS_PRODUCT",
            "ADS_VIDEO",
            "ADS_IDEA",
        ),
        part_of=_format,
        split="PIN_FORMAT",
    ),
    AnalyticsFilter(parameter="content_type", whole="ALL", parts=("PAID", "ORGANIC"), part_of=lambda *_: "ORGANIC"),
    AnalyticsFilter(
        parameter="source",
        whole="ALL",
        parts=("YOUR_PINS", "OTHER_PINS"),
        part_of=lambda *_: "YOUR_PINS",
        split="SOURCE",
    ),
)
"""The fake has no ads, and nobody in it pins from somebody else's website: PAID and OTHER_PINS are empty."""
SPLITS = {facet.split: facet for facet in FACETS if facet.split}


def chosen(call: Call, pins: Iterable[Pin]) -> list[Pin]:
    """The Pins that the query's filters leave."""
    left = list(pins)
    for facet in FACETS:
        part = call.query.choice(facet.parameter, (facet.whole, *facet.parts), default=facet.whole)
        if part != facet.whole:
            left = [pin for pin in left if facet.part_of(call, pin) == part]
    return left


def split(call: Call, pins: Iterable[Pin], facet: AnalyticsFilter) -> dict[str, list[Pin]]:
    """The Pins by their part; every part is there."""
    groups: dict[str, list[Pin]] = {part: [] for part in facet.parts}
    for pin in pins:
        groups[facet.part_of(call, pin)].append(pin)
    return groups
