"""The columns of analytics and reports: each a sum of counts, or one sum divided by another (AN4, AN25, AN26, AR3)."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from mockserver.api.consequences.figures import ACTIONS, EVENTS, PLATFORMS, SPEND, VALUES, cells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Figure = Callable[[Sequence[int]], float | None]
    Sum = tuple[tuple[str, float], ...]

REACH = ("TOTAL_IMPRESSION_FREQUENCY", "TOTAL_IMPRESSION_USER")
"""The columns of reach and frequency, which targeting levels do not have (AR8)."""
DEVICES = ("DESKTOP", "MOBILE", "TABLET")
_MICRO = 1_000_000


@dataclass(frozen=True, slots=True)
class Formula:
    """The calculation of a column from counts: `top` divided by `bottom`, if there is one, times `scale`."""

    top: Sum
    """The names of counts, each with a factor."""
    bottom: Sum = ()
    scale: float = 1
    whole: bool = False
    """Whether the result is rounded to a whole number."""
    of_conversions: bool = False
    """Whether it measures conversions, for which hourly figures do not exist (AN14)."""
    of_people: bool = False
    """Whether its last sum is converted from impressions to people."""

    @property
    def names(self) -> Iterable[str]:
        """The names of the counts that the formula needs."""
        return (name for name, _ in (*self.top, *self.bottom))

    def of(self, places: Mapping[str, int]) -> Figure:
        """Build the function that computes the figure from counts at these places, or None for a division by zero."""
        top, bottom, scale, digits = _sum(self.top, places), _sum(self.bottom, places), self.scale, 6
        if self.of_people and not self.bottom:
            return lambda counts: people(top(counts))
        if not self.bottom and not self.whole and scale == 1:
            return top
        if not self.bottom:
            return lambda counts: round(top(counts) * scale, None if self.whole else digits)

        def ratio(counts: Sequence[int]) -> float | None:
            among = people(bottom(counts)) if self.of_people else bottom(counts)
            return round(top(counts) / among * scale, None if self.whole else digits) if among else None

        return ratio


def people(impressions: float) -> int:
    """Estimate how many people had so many impressions: the more there are, the more of them each person had.

    So the people of a week are fewer than those of its days added up, as nobody is counted twice.
    """
    return math.ceil(math.pow(impressions, 0.95))


@cache
def formula(column: str) -> Formula | None:
    """Return the formula of a column; None if it is not a figure, or one of something that ads here do not have."""
    if column in _SIMPLE:
        return _SIMPLE[column]
    for pattern, make in _PATTERNS:
        if found := pattern.fullmatch(column):
            return make(**found.groupdict())
    return None


def _sum(parts: Sum, places: Mapping[str, int]) -> Callable[[Sequence[int]], float]:
    wanted = [places[name] for name, _ in parts]
    if any(factor != 1 for _, factor in parts):
        weighted = [(place, factor) for place, (_, factor) in zip(wanted, parts, strict=True)]
        return lambda counts: sum(counts[place] * factor for place, factor in weighted)
    if len(wanted) == 1:
        return itemgetter(wanted[0])
    pick = itemgetter(*wanted) if wanted else tuple
    return lambda counts: sum(pick(counts)) if wanted else 0


def _count(*names: str) -> Sum:
    return tuple((name, 1) for name in names)


def _both(name: str) -> Sum:
    """Add up paid and earned counts."""
    return _count(f"{name}_1", f"{name}_2")


def _engagements(kinds: str) -> Sum:
    return _count(*(f"{name}_{kind}" for kind in kinds for name in ("CLICKTHROUGH", "REPIN")))


def _events(event: str | None, platform: str | None = None, action: str | None = None) -> list[str]:
    wanted = EVENTS if event is None else [event]
    platforms = [platform] if platform else tuple(PLATFORMS)
    return [name for one in wanted for name in cells(one, platforms, [action] if action else tuple(ACTIONS))]


def _worth(names: Iterable[str]) -> Sum:
    return _count(*(f"{name} VALUE" for name in names if name.split()[0] in VALUES))


def _conversions(
    event: str | None = None, platform: str | None = None, action: str | None = None, measure: str | None = None
) -> Formula:
    names = _events(event, platform, action)
    return Formula(_worth(names) if measure and "VALUE" in measure else _count(*names), of_conversions=True)


def _between_devices(event: str, first: str, last: str) -> Formula:
    """Count conversions between a pair of devices as those of one pair of platform and action: there are as many."""
    pairs = cells(event) if event != "APP_INSTALL" else [""] * 6 + cells(event)
    name = pairs[DEVICES.index(first) * 3 + DEVICES.index(last)]
    return Formula(_count(name) if name else (), of_conversions=True)


def _cost(event: str, platform: str | None = None) -> Formula:
    return Formula(_count(SPEND), _count(*_events(event, platform)), 1 / _MICRO, of_conversions=True)


def _return(event: str, platform: str | None = None) -> Formula:
    return Formula(_worth(_events(event, platform)), _count(SPEND), of_conversions=True)


def _rate(event: str, platform: str | None = None) -> Formula:
    return Formula(_count(*_events(event, platform)), _both("CLICKTHROUGH"), of_conversions=True)


def _products(event: str | None = None, platform: str | None = None, measure: str = "QUANTITY") -> Formula | None:
    """Measure products that were sold or looked at, one at a time; their value is in whole units (AR31)."""
    if event == "VIEW_CONTENT":
        event = "VIEW_CATEGORY"
    names = _events(event, platform)
    if measure == "QUANTITY":
        return Formula(_count(*names), of_conversions=True)
    return Formula(_worth(names), scale=1 / _MICRO, of_conversions=True)


def _video(name: str, kind: str | None = None) -> Formula:
    if name == "AVG_WATCHTIME_IN_SECOND":
        kinds = kind or "12"
        top = tuple((f"{part}_{one}", seconds) for one in kinds for part, seconds in _WATCHED.items())
        return Formula(top, _count(*(f"VIDEO_P0_COMBINED_{one}" for one in kinds)))
    return Formula(_count(f"VIDEO_{name}_{kind}") if kind else _both(f"VIDEO_{name}"))


def _per(top: Sum, bottom: Sum, *, scale: float = 1, micro: bool = False) -> Formula:
    """Divide money by a count: in whole units, or in micro currency as a whole number."""
    return Formula(top, bottom, scale if micro else scale / _MICRO, whole=micro)


_WATCHED = {"VIDEO_P0_COMBINED": 1, "VIDEO_P25_COMBINED": 3, "VIDEO_P50_COMBINED": 4, "VIDEO_P75_COMBINED": 4}
"""Average seconds that a viewer watches on from each point of a video."""
_SPENT = _count(SPEND)
_MONEY = {
    "CPC": (_count("CLICKTHROUGH_1"), 1),
    "ECPC": (_both("CLICKTHROUGH"), 1),
    "CPM": (_count("IMPRESSION_1"), 1000),
    "ECPM": (_both("IMPRESSION"), 1000),
    "ADVERTISER_PAID_ECPC": (_both("CLICKTHROUGH"), 1),
    "ADVERTISER_PAID_ECPM": (_both("IMPRESSION"), 1000),
    "ECPE": (_engagements("12"), 1),
    "COST_PER_OUTBOUND_CLICK": (_both("OUTBOUND_CLICK"), 1),
    "CPV": (_count("VIDEO_MRC_VIEWS_1"), 1),
    "CPCV": (_count("VIDEO_P100_COMPLETE_1"), 1),
    "CPCV_P95": (_count("VIDEO_P95_COMBINED_1"), 1),
    "ECPV": (_both("VIDEO_MRC_VIEWS"), 1),
    "ECPCV": (_both("VIDEO_P100_COMPLETE"), 1),
    "ECPCV_P95": (_both("VIDEO_P95_COMBINED"), 1),
}
"""The count by which spend is divided, and the number of units that the cost is for."""
_SIMPLE = {
    "SPEND_IN_MICRO_DOLLAR": Formula(_SPENT),
    "SPEND_IN_DOLLAR": Formula(_SPENT, scale=1 / _MICRO),
    "ADVERTISER_PAID_SPEND_IN_DOLLAR": Formula(_SPENT, scale=1 / _MICRO),
    "PAID_IMPRESSION": Formula(_count("IMPRESSION_1")),
    "IMPRESSION_1_GROSS": Formula(_count("IMPRESSION_1", "IMPRESSION_1_INVALID")),
    "CLICKTHROUGH_1_GROSS": Formula(_count("CLICKTHROUGH_1", "CLICKTHROUGH_1_INVALID")),
    "TOTAL_IMPRESSION_USER": Formula(_both("IMPRESSION"), of_people=True),
    "TOTAL_IMPRESSION_FREQUENCY": Formula(_both("IMPRESSION"), _both("IMPRESSION"), of_people=True),
    "CTR": Formula(_count("CLICKTHROUGH_1"), _count("IMPRESSION_1")),
    "CTR_2": Formula(_count("CLICKTHROUGH_2"), _count("IMPRESSION_2")),
    "ECTR": Formula(_both("CLICKTHROUGH"), _both("IMPRESSION")),
    "OUTBOUND_CTR": Formula(_both("OUTBOUND_CLICK"), _both("IMPRESSION")),
    "OUTBOUND_CTR_1": Formula(_count("OUTBOUND_CLICK_1"), _count("IMPRESSION_1")),
    "ENGAGEMENT_1": Formula(_engagements("1")),
    "ENGAGEMENT_2": Formula(_engagements("2")),
    "TOTAL_ENGAGEMENT": Formula(_engagements("12")),
    "ENGAGEMENT_RATE": Formula(_engagements("1"), _count("IMPRESSION_1")),
    "EENGAGEMENT_RATE": Formula(_engagements("12"), _both("IMPRESSION")),
    "REPIN_RATE": Formula(_count("REPIN_1"), _count("IMPRESSION_1")),
    "TOTAL_REPIN_RATE": Formula(_both("REPIN"), _both("IMPRESSION")),
    "COST_PER_OUTBOUND_CLICK": _per(_SPENT, _both("OUTBOUND_CLICK")),
    "COST_PER_OUTBOUND_CLICK_IN_DOLLAR_1": _per(_SPENT, _count("OUTBOUND_CLICK_1")),
    "PAID_VIDEO_VIEWABLE_RATE": Formula(_count("VIDEO_MRC_VIEWS_1"), _count("IMPRESSION_1")),
}
_EVENT = f"(?P<event>{'|'.join(sorted(EVENTS, key=len, reverse=True))})"
_PLATFORM, _ACTION = f"(?:(?P<platform>{'|'.join(PLATFORMS)})_)?", f"(?:(?P<action>{'|'.join(ACTIONS)})_)?"
_MEASURE = "(?:_(?P<measure>VALUE_IN_MICRO_DOLLAR|QUANTITY))?"
_DEVICE = "|".join(DEVICES)
_PATTERNS: list[tuple[re.Pattern[str], Callable[..., Formula | None]]] = [
    (
        re.compile(r"(?P<name>IMPRESSION|CLICKTHROUGH|OUTBOUND_CLICK|REPIN|WEB_SESSIONS)_(?P<kind>[12])"),
        lambda name, kind: Formula(_count(f"{name}_{kind}")),
    ),
    (
        re.compile(r"TOTAL_(?P<name>IMPRESSION|CLICKTHROUGH|OUTBOUND_CLICK|REPIN|WEB_SESSIONS)"),
        lambda name: Formula(_both(name)),
    ),
    (
        re.compile(rf"(?P<name>{'|'.join(_MONEY)})_IN_(?P<unit>MICRO_DOLLAR|DOLLAR)"),
        lambda name, unit: _per(_SPENT, _MONEY[name][0], scale=_MONEY[name][1], micro=unit == "MICRO_DOLLAR"),
    ),
    (re.compile(r"VIDEO_(?P<name>\w+)_(?P<kind>[12])"), _video),
    (
        re.compile(
            r"TOTAL_VIDEO_(?P<name>3SEC_VIEWS|15SEC_UNIQUE_VIEWS|MRC_VIEWS|P100_COMPLETE|P\d+_COMBINED"
            r"|AVG_WATCHTIME_IN_SECOND)"
        ),
        _video,
    ),
    (re.compile(rf"TOTAL_CONVERSIONS{_MEASURE}"), _conversions),
    (re.compile(rf"TOTAL_{_PLATFORM}{_ACTION}{_EVENT}{_MEASURE}"), _conversions),
    (
        re.compile(rf"TOTAL_{_EVENT}_(?P<first>{_DEVICE})_ACTION_TO_(?P<last>{_DEVICE})_CONVERSION"),
        _between_devices,
    ),
    (re.compile(rf"{_PLATFORM}{_EVENT}_COST_PER_ACTION"), _cost),
    (re.compile(rf"{_PLATFORM}{_EVENT}_ROAS"), _return),
    (re.compile(rf"TOTAL_{_PLATFORM}{_EVENT}_CONVERSION_RATE"), _rate),
    (
        re.compile(
            rf"TOTAL_{_PLATFORM}(?:(?P<event>VIEW_CONTENT|{'|'.join(EVENTS)})_)?CONVERSION_PRODUCT_"
            r"(?P<measure>QUANTITY|VALUE(?:_IN_USD)?)"
        ),
        _products,
    ),
]
