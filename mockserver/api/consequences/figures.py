"""The figures of ads, made up: the same for every request, and each the sum of its parts.

They start with the paid impressions of an ad on a day. Every other count is part of another, its parent: clicks of
impressions, sales of visits. An hour, or one group of people, has a share of each count. The shares of a whole add up
to it, and within a share no count exceeds its parent.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mockserver.api.consequences.delivery import Unit

    Counts = list[int]

ROOT = "IMPRESSION_1"
SPEND = "SPEND"
PLATFORMS = {"WEB": 0.6, "INAPP": 0.25, "OFFLINE": 0.15}
ACTIONS = {"CLICK": 0.5, "ENGAGEMENT": 0.2, "VIEW": 0.3}
EVENTS = {
    "PAGE_VISIT": 0.6,
    "VIEW_CATEGORY": 0.2,
    "SEARCH": 0.1,
    "ADD_TO_CART": 0.15,
    "CHECKOUT": 0.06,
    "SIGNUP": 0.05,
    "LEAD": 0.03,
    "CUSTOM": 0.02,
    "WATCH_VIDEO": 0.02,
    "ADD_TO_WISHLIST": 0.02,
    "SUBSCRIBE": 0.01,
    "APP_INSTALL": 0.02,
    "UNKNOWN": 0.01,
}
"""Conversion events for each paid click to the advertiser's page, on average."""
VALUES = {"CHECKOUT": 48, "ADD_TO_CART": 40, "LEAD": 5, "SIGNUP": 2, "CUSTOM": 3, "APP_INSTALL": 1}
"""The average value of an event, in whole units of the account's currency; the others have none."""
_OF_EACH_KIND = {
    "CLICKTHROUGH": ("IMPRESSION", 0.015),
    "OUTBOUND_CLICK": ("CLICKTHROUGH", 0.6),
    "REPIN": ("IMPRESSION", 0.005),
    "WEB_SESSIONS": ("OUTBOUND_CLICK", 0.6),
    "VIDEO_P0_COMBINED": ("IMPRESSION", 0.5),
    "VIDEO_3SEC_VIEWS": ("VIDEO_P0_COMBINED", 0.5),
    "VIDEO_MRC_VIEWS": ("VIDEO_P0_COMBINED", 0.6),
    "VIDEO_15SEC_UNIQUE_VIEWS": ("VIDEO_3SEC_VIEWS", 0.3),
    "VIDEO_P25_COMBINED": ("VIDEO_P0_COMBINED", 0.6),
    "VIDEO_P50_COMBINED": ("VIDEO_P25_COMBINED", 0.6),
    "VIDEO_P75_COMBINED": ("VIDEO_P50_COMBINED", 0.6),
    "VIDEO_P95_COMBINED": ("VIDEO_P75_COMBINED", 0.6),
    "VIDEO_P100_COMPLETE": ("VIDEO_P95_COMBINED", 0.6),
}
"""The parent of each count and its average share of the parent, the same for paid (1) and earned (2) counts."""
_WINDOWS = {0: 0.3, 1: 0.5, 7: 0.75, 14: 0.85, 30: 0.95, 60: 1}
"""The share of all conversions that happen within an attribution window, by its length in days."""
MOST = 0.7
"""The largest rate: a good day has up to 1.4 times the rate, and a count must not exceed its parent."""
_MICRO, _LARGEST = 1_000_000, 2**32


class Step(NamedTuple):
    """A count that is calculated from its parent."""

    name: str
    parent: int
    """The position of the parent among the counts."""
    rate: float
    salt: bytes
    price: int
    """For amounts of money, the average amount for each one of the parent, in micro currency; 0 for other counts."""
    of_videos: bool


class Program(NamedTuple):
    """The calculation of the counts of one ad."""

    appeal: int
    """Impressions on an average day without a limit by the budget."""
    cost: int
    """The price of an impression, in micro currency."""
    steps: list[tuple[int, float, bytes, int]]
    """The position of the parent, the rate, the salt and the price of each count."""


@dataclass(frozen=True)
class Windows:
    """The attribution windows: days after each kind of action within which a conversion counts (AN6)."""

    click: int = 30
    engagement: int = 30
    view: int = 1

    def share(self, action: str) -> float:
        """Return the share of all conversions after such an action that its window counts."""
        return _WINDOWS[{"CLICK": self.click, "ENGAGEMENT": self.engagement, "VIEW": self.view}[action]]


class Figures:
    """The calculation of named counts, for ads and days.

    >>> Figures(0, ["CLICKTHROUGH_1"]).names
    ['IMPRESSION_1', 'CLICKTHROUGH_1']
    """

    def __init__(self, seed: int, names: Iterable[str], windows: Windows | None = None) -> None:
        self.seed = seed
        self.names = [ROOT]
        self._steps: list[Step] = []
        self._programs: dict[str, Program] = {}
        for name in names:
            self._add(name, windows or Windows())

    def _add(self, name: str, windows: Windows) -> int:
        if name not in self.names:
            parent, rate, price = _origin(name)
            *_, action = name.removesuffix(" VALUE").split()
            if action in ACTIONS and not price:
                rate *= windows.share(action)
            place = self._add(parent, windows)
            self.names.append(name)
            self._steps.append(Step(name, place, rate, name.encode(), price, name.startswith("VIDEO")))
        return self.names.index(name)

    def of_day(self, unit: Unit, day: int) -> Counts:
        """Compute the counts of a day as if the ad were delivered all day."""
        start = zlib.crc32(f"{self.seed} {unit.entity.id} {day}".encode())
        program, crc32 = self._program_of(unit), zlib.crc32
        counts = [_impressions(program, unit.budget(day), start)]
        for among, rate, salt, price in program.steps:
            parent = counts[among]
            if price:
                counts.append(parent * price)
            elif parent and rate:
                noise = crc32(salt, start)
                chance = noise * 2_654_435_761 % _LARGEST / _LARGEST
                counts.append(int(parent * rate * (0.6 + 0.8 * noise / _LARGEST) + chance))
            else:
                counts.append(0)
        return counts

    def share(self, counts: Counts, first: int, until: int, whole: int) -> Counts:
        """Return the part of the counts from step `first` to step `until` of `whole` equal steps."""
        if first == 0 and until == whole:
            return counts
        before, after = self._until(counts, first, whole), self._until(counts, until, whole)
        return [late - early for early, late in zip(before, after, strict=True)]

    def _until(self, counts: Counts, end: int, whole: int) -> Counts:
        reached = [counts[0] * end // whole]
        for step, count in zip(self._steps, counts[1:], strict=True):
            parent = counts[step.parent]
            reached.append(count * reached[step.parent] // parent if parent else 0)
        return reached

    def total(self, parts: Iterable[Counts]) -> Counts:
        """Add up the counts of all parts."""
        return [sum(column) for column in zip(*parts, strict=True)] or [0] * len(self.names)

    def places(self) -> Mapping[str, int]:
        """Map the name of each count to its position."""
        return {name: place for place, name in enumerate(self.names)}

    def _program_of(self, unit: Unit) -> Program:
        """Return the calculation for an ad, made once: it is the same on each day."""
        known = self._programs.get(unit.entity.id)
        if known is None:
            steps = [
                (
                    step.parent,
                    0 if step.of_videos and not unit.is_video else step.rate,
                    step.salt,
                    self._price(unit, step) if step.price else 0,
                )
                for step in self._steps
            ]
            appeal = 400 + zlib.crc32(b"appeal", _salt(self.seed, unit.entity.id)) % 1600
            known = Program(appeal, self._price(unit, _step_of_spend()), steps)
            self._programs[unit.entity.id] = known
        return known

    def _price(self, unit: Unit, step: Step) -> int:
        """Return what one costs or is worth with this ad: the same on each day, so that money adds up as counts do."""
        chance = zlib.crc32(step.salt, _salt(self.seed, unit.entity.id)) / _LARGEST
        return int(step.price * (0.5 + chance))


def cells(
    event: str, platforms: Sequence[str] = tuple(PLATFORMS), actions: Sequence[str] = tuple(ACTIONS)
) -> list[str]:
    """Name the counts of an event, by where it happened and what preceded it; apps are only installed in apps."""
    if event == "APP_INSTALL":
        platforms = [platform for platform in platforms if platform == "INAPP"]
    return [f"{event} {platform} {action}" for platform in platforms for action in actions]


def _impressions(program: Program, budget: int | None, start: int) -> int:
    natural = program.appeal * (0.7 + 0.6 * start / _LARGEST)
    if budget is None:
        return int(natural)
    return int(min(natural, budget // program.cost * (0.8 + 0.2 * start / _LARGEST)))


@lru_cache(4096)
def _salt(seed: int, unit_id: str) -> int:
    return zlib.crc32(f"{seed} {unit_id}".encode())


@cache
def _step_of_spend() -> Step:
    return Step(SPEND, 0, 0, SPEND.encode(), 5_000, of_videos=False)


@cache
def _origin(name: str) -> tuple[str, float, int]:
    """Return the parent of a count, with its rate and its price."""
    if name == SPEND:
        return ROOT, 0, _step_of_spend().price
    if name == "IMPRESSION_2":
        return ROOT, 0.08, 0
    if name in ("IMPRESSION_1_INVALID", "CLICKTHROUGH_1_INVALID"):
        return name.removesuffix("_INVALID"), 0.01, 0
    if name.endswith(" VALUE"):
        cell = name.removesuffix(" VALUE")
        return cell, 0, VALUES[cell.split()[0]] * _MICRO
    if " " in name:
        event, platform, action = name.split()
        return "OUTBOUND_CLICK_1", EVENTS[event] * PLATFORMS[platform] * ACTIONS[action], 0
    base, _, kind = name.rpartition("_")
    parent, rate = _OF_EACH_KIND[base]
    return f"{parent}_{kind}", rate, 0
