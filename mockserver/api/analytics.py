"""Analytics of Pins and accounts (U10, P14)."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from mockserver.api.access import board_of, existing_pin, readable_pin, visible_pins
from mockserver.api.analytics_filters import SPLITS, chosen, split
from mockserver.api.date_range import parse_date_range, today
from mockserver.api.metrics import APP_TYPES, MetricsSample, created_on
from mockserver.model import errors
from mockserver.model.records import VideoMedia
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from mockserver.api.serializers import Json
    from mockserver.model.records import Pin
    from mockserver.request.call import Call

routes = Routes()

OF_LIVES = ("TOTAL_COMMENTS", "TOTAL_REACTIONS")
"""Metrics that are given for a Pin's whole life; all others are given by day."""


@routes("user_account/analytics")
def of_account(call: Call) -> Json:
    """Answer the figures of all of the caller's Pins together, day by day."""
    days = parse_date_range(call)
    pins = chosen(call, call.environment.pins.filter(owner_id=call.caller.id))
    audiences = _audiences(call, pins)
    return {name: _series(call, audience, _metrics(call), days) for name, audience in audiences.items()}


@routes("user_account/analytics/top_pins")
def top_pins(call: Call) -> Json:
    """Answer the Pins of the account that have done best."""
    return _top(call, list(visible_pins(call)))


@routes("user_account/analytics/top_video_pins")
def top_video_pins(call: Call) -> Json:
    """Answer the videos of the account that have done best."""
    videos = [pin for pin in visible_pins(call) if isinstance(pin.media, VideoMedia)]
    return _top(call, videos)


@routes("pins/analytics")
def of_pin(call: Call, pin_id: str) -> Json:
    """Answer the figures of one Pin, day by day (P13)."""
    days, metrics = parse_date_range(call), _pin_metrics(call)
    pin = _shared_pin(call, pin_id, errors.PIN_ANALYTICS_FORBIDDEN)
    audiences = _audiences(call, [pin])
    return {name: _series_of_pin(call, pin, audience, metrics, days) for name, audience in audiences.items()}


@routes("multi_pins/analytics")
def of_pins(call: Call) -> Json:
    """Answer the figures of 1 to 100 Pins, by their ids."""
    days, metrics = parse_date_range(call), _pin_metrics(call)
    apps = _apps(call)
    answer = {}
    for pin_id in dict.fromkeys(call.parameters["pin_ids"]):
        pin = _shared_pin(call, pin_id, errors.PINS_ANALYTICS_FORBIDDEN)
        answer[pin_id] = {"all": _series_of_pin(call, pin, MetricsSample([pin], apps), metrics, days)}
    return answer


def _shared_pin(call: Call, pin_id: str, forbidden: errors.ErrorKind) -> Pin:
    """Return the caller's Pin, or one on a board that is shared with them; else raise the `forbidden` error."""
    pin = existing_pin(call, pin_id)
    if pin.owner_id != call.caller.id and call.caller.id not in board_of(call, pin).member_ids:
        raise forbidden.with_hint(f"Pin {pin_id} belongs to somebody else, and so do its figures (P14).")
    return readable_pin(call, pin_id)


def _pin_metrics(call: Call) -> list[str]:
    metrics: list[str] = call.parameters["metric_types"]
    of_life = [metric for metric in metrics if metric in OF_LIVES]
    if of_life and len(of_life) < len(metrics) and call.mock.behaviour.mixed_metrics == "refuse":
        problem = f"cannot have {', '.join(of_life)} together with metrics of days"
        raise errors.INVALID_PARAMETER.with_hint(
            "Ask for lifetime metrics in a request of their own (P14, Behaviour.mixed_metrics).",
            name="metric_types",
            problem=problem,
            value=",".join(metrics),
        )
    return metrics


def _metrics(call: Call) -> Sequence[str]:
    """List the metrics that are asked for, else all that the operation has."""
    return call.parameters.get("metric_types") or call.contract.options("metric_types")


def _apps(call: Call) -> tuple[str, ...]:
    app = call.parameters["app_types"]
    return APP_TYPES if app == "ALL" else (app,)


def _audiences(call: Call, pins: list[Pin]) -> dict[str, MetricsSample]:
    """Divide the Pins and apps by the `split_field`, named in lower case; without one, all are `all` (U10)."""
    apps = _apps(call)
    field = call.parameters["split_field"]
    if field == "APP_TYPE":
        return {app.lower(): MetricsSample(pins, (app,)) for app in apps}
    if field in SPLITS:
        return {part.lower(): MetricsSample(group, apps) for part, group in split(call, pins, SPLITS[field]).items()}
    return {"all": MetricsSample(pins, apps)}


def _series(call: Call, audience: MetricsSample, metrics: Iterable[str], days: list[date]) -> Json:
    """Measure day by day, and all days together. Today's figures are only known tomorrow."""
    yesterday = today(call) - timedelta(1)
    daily = []
    for day in days:
        status = "PROCESSING" if day > yesterday else audience.status(day)
        known = audience.measure(metrics, day, day) if status == "READY" else {}
        daily.append({"date": day.isoformat(), "data_status": status, "metrics": known})
    summary = audience.measure(metrics, days[0], min(days[-1], yesterday))
    return {"summary_metrics": summary, "daily_metrics": daily}


def _series_of_pin(call: Call, pin: Pin, audience: MetricsSample, metrics: list[str], days: list[date]) -> Json:
    series = _series(call, audience, [metric for metric in metrics if metric not in OF_LIVES], days)
    yesterday = today(call) - timedelta(1)
    of_life = [metric for metric in metrics if metric in OF_LIVES]
    series["lifetime_metrics"] = audience.measure(of_life, created_on(pin), yesterday)
    return series


def _top(call: Call, pins: list[Pin]) -> Json:
    days = parse_date_range(call)
    sort_by = call.parameters["sort_by"]
    pins, apps, metrics = chosen(call, pins), _apps(call), _metrics(call)
    if "created_in_last_n_days" in call.parameters:
        pins = [pin for pin in pins if pin.created_at >= call.now - timedelta(30).total_seconds()]
    yesterday = today(call) - timedelta(1)
    first, last = days[0], min(days[-1], yesterday)

    def rank(pin: Pin) -> tuple[float, int]:
        return -MetricsSample([pin], apps).measure([sort_by], first, last)[sort_by], int(pin.id)

    end_of_yesterday = int(datetime.combine(today(call), time(), timezone.utc).timestamp()) - 1
    return {
        "date_availability": {"is_realtime": False, "latest_available_timestamp": end_of_yesterday * 1000},
        "sort_by": sort_by,
        "pins": [
            {
                "pin_id": pin.id,
                "metrics": MetricsSample([pin], apps).measure(metrics, first, last),
                "data_status": dict.fromkeys(metrics, "READY"),
            }
            for pin in sorted(pins, key=rank)[: call.parameters["num_of_pins"]]
        ],
    }
