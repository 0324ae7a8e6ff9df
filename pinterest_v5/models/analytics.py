"""The types of analytics of accounts and Pins (U10, P14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

AppType = Literal["ALL", "MOBILE", "TABLET", "WEB"]
ClaimedContent = Literal["OTHER", "CLAIMED", "BOTH"]
ContentType = Literal["ALL", "PAID", "ORGANIC"]
PinFormat = Literal[
    "ALL",
    "ORGANIC_IMAGE",
    "ORGANIC_PRODUCT",
    "ORGANIC_VIDEO",
    "ADS_STANDARD",
    "ADS_PRODUCT",
    "ADS_VIDEO",
    "ADS_IDEA",
]
Source = Literal["ALL", "YOUR_PINS", "OTHER_PINS"]
AccountSplit = Literal["NO_SPLIT", "APP_TYPE", "OWNED_CONTENT", "SOURCE", "PIN_FORMAT"]
PinSplit = Literal["NO_SPLIT", "APP_TYPE"]
TopPinsOrder = Literal["ENGAGEMENT", "IMPRESSION", "OUTBOUND_CLICK", "PIN_CLICK", "SAVE"]
TopVideoPinsOrder = Literal[
    "IMPRESSION",
    "SAVE",
    "OUTBOUND_CLICK",
    "VIDEO_MRC_VIEW",
    "VIDEO_AVG_WATCH_TIME",
    "VIDEO_V50_WATCH_TIME",
    "QUARTILE_95_PERCENT_VIEW",
    "VIDEO_10S_VIEW",
    "VIDEO_START",
]

# Metric names to figures, such as {"IMPRESSION": 240, "SAVE_RATE": 0.18}.
Metrics: TypeAlias = "dict[str, float]"


class DailyMetrics(TypedDict, total=False):
    """The figures of one day; `date` is like `2026-12-01`, and `data_status` says whether they are ready."""

    date: str
    data_status: str
    metrics: Metrics


class Analytics(TypedDict, total=False):
    """The figures of a period, summed and by day."""

    summary_metrics: Metrics
    daily_metrics: list[DailyMetrics]


class PinAnalytics(Analytics, total=False):
    """The figures of a Pin in a period, summed and by day, and since it was made."""

    lifetime_metrics: Metrics


# By split: "all", or each value of the split field.
AccountAnalytics: TypeAlias = "dict[str, Analytics]"
PinAnalyticsBySplit: TypeAlias = "dict[str, PinAnalytics]"
# By Pin id, then by split.
PinsAnalytics: TypeAlias = "dict[str, PinAnalyticsBySplit]"


class DateAvailability(TypedDict, total=False):
    """The latest time for which figures exist; the timestamp is in milliseconds since 1970."""

    is_realtime: bool
    latest_available_timestamp: float


class TopPin(TypedDict, total=False):
    """A Pin with its figures."""

    pin_id: str
    metrics: Metrics
    data_status: dict[str, str]


class TopPins(TypedDict, total=False):
    """The best Pins, in the requested order."""

    date_availability: DateAvailability
    sort_by: str
    pins: list[TopPin]
