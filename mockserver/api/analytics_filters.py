"""The query parameters that filter and split the analytics of an account (U10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mockserver.model.records import VideoMedia

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mockserver.model.records import Pin
    from mockserver.request.call import Call


@dataclass(frozen=True, slots=True)
class AnalyticsFilter:
    """A query parameter that filters Pins. With its default all Pins pass."""

    parameter: str
    classify: Callable[[Call, Pin], str]
    split: str | None = None
    """The name of the filter as a `split_field`; None if Pins are not split by it."""


def _format(call: Call, pin: Pin) -> str:  # noqa: ARG001 - all filters have the same arguments
    return "ORGANIC_VIDEO" if isinstance(pin.media, VideoMedia) else "ORGANIC_IMAGE"


def is_claimed(call: Call, pin: Pin) -> bool:
    """Tell whether the Pin links to a website that its owner has claimed."""
    page = urlsplit(pin.link or "")
    address = f"{page.hostname or ''}{page.path}/".removeprefix("www.")
    mine = (site.address.removeprefix("www.") for site in call.environment.websites.filter(owner_id=pin.owner_id))
    return any(address.startswith(f"{site.rstrip('/')}/") for site in mine)


def _claimed(call: Call, pin: Pin) -> str:
    return "CLAIMED" if is_claimed(call, pin) else "OTHER"


FILTERS = (
    AnalyticsFilter("from_claimed_content", _claimed, split="OWNED_CONTENT"),
    AnalyticsFilter("pin_format", _format, split="PIN_FORMAT"),
    AnalyticsFilter("content_type", lambda *_: "ORGANIC"),
    AnalyticsFilter("source", lambda *_: "YOUR_PINS", split="SOURCE"),
)
"""All filters. PAID and OTHER_PINS stay empty: these analytics have no ads and no Pins from other people's websites."""
SPLITS = {one.split: one for one in FILTERS if one.split}


def chosen(call: Call, pins: Iterable[Pin]) -> list[Pin]:
    """List the Pins that pass the filters of the query."""
    asked = [(one.classify, call.parameters[one.parameter]) for one in FILTERS if _is_narrowed(call, one)]
    return [pin for pin in pins if all(classify(call, pin) == part for classify, part in asked)]


def _is_narrowed(call: Call, by: AnalyticsFilter) -> bool:
    return bool(call.parameters[by.parameter] != call.contract.defaults[by.parameter])


def split(call: Call, pins: Iterable[Pin], by: AnalyticsFilter) -> dict[str, list[Pin]]:
    """Group the Pins by the values of the filter, including values that no Pin has."""
    whole, options = call.contract.defaults[by.parameter], call.contract.options(by.parameter)
    groups: dict[str, list[Pin]] = {part: [] for part in options if part != whole}
    for pin in pins:
        groups[by.classify(call, pin)].append(pin)
    return groups
