"""Metrics of Pins, made up but consistent: each count only grows, and its growth on a day is that day's figure.

So the days of a range add up to its total, a lifetime is never less than its last 90 days, and a figure does not change
once its day is over. Every figure is calculated from the Pin's id and the day.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mockserver.model.records import VideoMedia

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mockserver.model.records import Pin

APP_SHARES = {"MOBILE": 0.6, "TABLET": 0.1, "WEB": 0.3}
APP_TYPES = tuple(APP_SHARES)

_OF_ALL = {
    "IMPRESSION": 1.0,
    "PIN_CLICK": 0.05,
    "OUTBOUND_CLICK": 0.03,
    "SAVE": 0.02,
    "PROFILE_VISIT": 0.01,
    "USER_FOLLOW": 0.002,
    "TOTAL_REACTIONS": 0.004,
    "TOTAL_COMMENTS": 0.001,
}
_OF_VIDEOS = {
    "VIDEO_START": 0.5,
    "VIDEO_MRC_VIEW": 0.3,
    "VIDEO_10S_VIEW": 0.15,
    "QUARTILE_95_PERCENT_VIEW": 0.05,
    "VIDEO_V50_WATCH_TIME": 0.3 * 4000,
}
"""Metrics of videos for each impression, on average; the watch time is in milliseconds."""
_SUMS = {"ENGAGEMENT": ("PIN_CLICK", "OUTBOUND_CLICK", "SAVE")}
_RATES = {
    "ENGAGEMENT_RATE": ("ENGAGEMENT", "IMPRESSION"),
    "OUTBOUND_CLICK_RATE": ("OUTBOUND_CLICK", "IMPRESSION"),
    "PIN_CLICK_RATE": ("PIN_CLICK", "IMPRESSION"),
    "SAVE_RATE": ("SAVE", "IMPRESSION"),
    "VIDEO_AVG_WATCH_TIME": ("VIDEO_V50_WATCH_TIME", "VIDEO_START"),
}
_WITH_PINS = {"pin_click": "PIN_CLICK", "impression": "IMPRESSION", "clickthrough": "OUTBOUND_CLICK"}
_WITH_LIVES = {"reaction": "TOTAL_REACTIONS", "comment": "TOTAL_COMMENTS"}
"""Names of metrics in `pin_metrics` that only lifetimes have, with the metric of each."""
_FIRST_DAY = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class MetricsSample:
    """The Pins to count metrics for, and the kinds of apps in which people see them."""

    pins: Sequence[Pin]
    apps: Sequence[str] = APP_TYPES

    def measure(self, metrics: Iterable[str], first: date, last: date) -> dict[str, float]:
        """Measure the Pins together, from the first day to the last one, both included."""
        counts: dict[str, int] = {}

        def count(metric: str) -> int:
            if metric not in counts:
                parts = _SUMS.get(metric)
                counts[metric] = sum(map(count, parts)) if parts else self._count(metric, first, last)
            return counts[metric]

        def value(metric: str) -> float:
            if metric not in _RATES:
                return count(metric)
            part, whole = map(count, _RATES[metric])
            return round(part / whole, 4) if whole else 0

        return {metric: value(metric) for metric in metrics}

    def status(self, day: date) -> str:
        """Tell whether there can be figures for a past day: READY or BEFORE_PIN_CREATED."""
        if self.pins and all(day < created_on(pin) for pin in self.pins):
            return "BEFORE_PIN_CREATED"
        return "READY"

    def _count(self, metric: str, first: date, last: date) -> int:
        pins = [pin for pin in self.pins if metric not in _OF_VIDEOS or isinstance(pin.media, VideoMedia)]
        before, until = first.toordinal() - 1, last.toordinal()
        return sum(
            _count_until(until, pin, metric, app) - _count_until(before, pin, metric, app)
            for pin in pins
            for app in self.apps
        )


def pin_metrics(pin: Pin, today: date) -> dict[str, dict[str, float]]:
    """Measure a Pin over its last 90 days and its lifetime, today excepted (P13)."""
    yesterday = today - timedelta(1)
    recent = MetricsSample([pin]).measure(_WITH_PINS.values(), today - timedelta(90), yesterday)
    of_life = MetricsSample([pin]).measure((_WITH_PINS | _WITH_LIVES).values(), created_on(pin), yesterday)
    return {
        "90d": {name: recent[metric] for name, metric in _WITH_PINS.items()},
        "lifetime_metrics": {name: of_life[metric] for name, metric in (_WITH_PINS | _WITH_LIVES).items()},
    }


def created_on(pin: Pin) -> date:
    """Return the first day that a Pin has figures for."""
    return date.fromordinal(_first_day(pin))


def _first_day(pin: Pin) -> int:
    return _FIRST_DAY + int(pin.created_at // 86_400)


def _count_until(day: int, pin: Pin, metric: str, app: str) -> int:
    """Count a metric from the Pin's first day to the end of this one."""
    age = day - _first_day(pin) + 1
    if age <= 0:
        return 0
    impressions_a_day = 100 + _number(pin.id) % 900
    rate = impressions_a_day * APP_SHARES[app] * (_OF_ALL.get(metric) or _OF_VIDEOS[metric])
    if metric != "IMPRESSION":
        rate *= 0.5 + _number(f"appeal of {pin.id}") / 2**32
    return int(rate * (age + _number(f"{pin.id} {metric} {app} {day}") / 2**33))


def _number(text: str) -> int:
    return zlib.crc32(text.encode())
