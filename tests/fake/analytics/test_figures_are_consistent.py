"""Analytics add up, from the day to the lifetime, and follow the clock (U10, P13, P14)."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockserver.api.metrics import APP_TYPES, MetricsSample, pin_metrics
from mockserver.model.placeholder_images import placeholder_image
from mockserver.model.records import ImageMedia, Pin, VideoMedia

if TYPE_CHECKING:
    from mockserver.model.records import PinMedia

COUNTS = ["IMPRESSION", "PIN_CLICK", "OUTBOUND_CLICK", "SAVE", "ENGAGEMENT", "VIDEO_START", "TOTAL_REACTIONS"]
TODAY = date(2026, 6, 1)
spans = st.tuples(st.integers(0, 90), st.integers(0, 90)).map(lambda pair: (max(pair), min(pair)))


@st.composite
def pins(draw: st.DrawFn) -> Pin:
    cover = placeholder_image("cover")
    video = VideoMedia(cover=cover, upload_id="1", width=1, height=1, duration=1)
    media: PinMedia = video if draw(st.booleans()) else ImageMedia(cover=cover)
    made = datetime(2026, 6, 1, tzinfo=timezone.utc) - timedelta(seconds=draw(st.integers(0, 400 * 86_400)))
    return Pin(
        id=str(draw(st.integers(10**17, 10**18))),
        owner_id="1",
        board_id="1",
        media=media,
        created_at=made.timestamp(),
    )


@given(pin=pins(), span=spans, metric=st.sampled_from(COUNTS), app=st.sampled_from([*APP_TYPES, None]))
@settings(max_examples=60)
def test_days_sum_to_their_span(pin: Pin, span: tuple[int, int], metric: str, app: str | None) -> None:
    audience = MetricsSample([pin], APP_TYPES if app is None else (app,))
    first, last = (TODAY - timedelta(days) for days in span)
    days = [first + timedelta(number) for number in range((last - first).days + 1)]
    figures = [audience.measure([metric], day, day)[metric] for day in days]
    assert min(figures) >= 0
    assert sum(figures) == audience.measure([metric], first, last)[metric]


@given(pin=pins(), span=spans, metric=st.sampled_from(COUNTS))
@settings(max_examples=60)
def test_kinds_of_apps_sum_to_all(pin: Pin, span: tuple[int, int], metric: str) -> None:
    first, last = (TODAY - timedelta(days) for days in span)
    parts = [MetricsSample([pin], (app,)).measure([metric], first, last)[metric] for app in APP_TYPES]
    assert sum(parts) == MetricsSample([pin]).measure([metric], first, last)[metric]


@given(pin=pins(), span=spans)
@settings(max_examples=60)
def test_no_span_has_more_than_90_days_and_these_not_more_than_a_life(pin: Pin, span: tuple[int, int]) -> None:
    first, last = (TODAY - timedelta(max(1, days)) for days in span)
    metrics = pin_metrics(pin, TODAY)
    part = MetricsSample([pin]).measure(["IMPRESSION"], first, last)["IMPRESSION"]
    assert part <= metrics["90d"]["impression"] <= metrics["lifetime_metrics"]["impression"]


@given(pin=pins(), days=st.integers(0, 90))
@settings(max_examples=60)
def test_a_day_has_no_more_clicks_than_impressions(pin: Pin, days: int) -> None:
    day = TODAY - timedelta(days)
    figures = MetricsSample([pin]).measure(["IMPRESSION", "PIN_CLICK", "OUTBOUND_CLICK", "SAVE", "SAVE_RATE"], day, day)
    assert figures["OUTBOUND_CLICK"] <= figures["IMPRESSION"]
    assert figures["PIN_CLICK"] + figures["SAVE"] <= figures["IMPRESSION"]
    assert 0 <= figures["SAVE_RATE"] <= 1


def sums(series: dict[str, Any]) -> dict[str, float]:
    daily = [day["metrics"] for day in series["daily_metrics"]]
    return {
        name: sum(day.get(name, 0) for day in daily)
        for name in series["summary_metrics"]
        if not name.endswith(("_RATE", "_AVG_WATCH_TIME"))
    }


def test_the_days_of_an_account_sum_to_its_summary(analyst: Any) -> None:
    series = analyst.ask("user_account/analytics").body["all"]
    assert sums(series).items() <= series["summary_metrics"].items()
    assert series["summary_metrics"]["IMPRESSION"] > 0


def test_an_account_does_as_well_as_its_pins_together(analyst: Any) -> None:
    account = analyst.ask("user_account/analytics", metric_types="SAVE").body["all"]["summary_metrics"]["SAVE"]
    top = analyst.ask("user_account/analytics/top_pins", sort_by="SAVE", num_of_pins=50).body["pins"]
    assert sum(pin["metrics"]["SAVE"] for pin in top) == account


def test_many_pins_at_once_get_the_same_figures_as_one_by_one(analyst: Any) -> None:
    pin_ids = [pin["id"] for pin in analyst.pins()[:3]]
    together = analyst.ask("pins/analytics", pin_ids=",".join(pin_ids), metric_types="IMPRESSION,PIN_CLICK").body
    assert list(together) == pin_ids
    for pin_id in pin_ids:
        assert analyst.ask(f"pins/{pin_id}/analytics", metric_types="IMPRESSION,PIN_CLICK").body == together[pin_id]


@pytest.mark.parametrize("path", ["pins", "pins/{}", "boards/{}/pins"])
def test_the_figures_beside_a_pin_are_those_of_its_analytics(analyst: Any, path: str) -> None:
    """P13."""
    pin = analyst.pins()[0]
    assert pin["pin_metrics"] is None
    asked = path.format(pin["board_id"] if "boards" in path else pin["id"])
    body = analyst.get(asked, pin_metrics="true").body
    found = next(each for each in body.get("items", [body]) if each["id"] == pin["id"])
    series = analyst.ask(f"pins/{pin['id']}/analytics", metric_types="IMPRESSION,PIN_CLICK,OUTBOUND_CLICK").body["all"]
    life = analyst.ask(f"pins/{pin['id']}/analytics", metric_types="TOTAL_REACTIONS,TOTAL_COMMENTS").body["all"]
    assert found["pin_metrics"]["90d"] == {
        "impression": series["summary_metrics"]["IMPRESSION"],
        "pin_click": series["summary_metrics"]["PIN_CLICK"],
        "clickthrough": series["summary_metrics"]["OUTBOUND_CLICK"],
    }
    of_life = found["pin_metrics"]["lifetime_metrics"]
    assert of_life["reaction"] == life["lifetime_metrics"]["TOTAL_REACTIONS"]
    assert of_life["comment"] == life["lifetime_metrics"]["TOTAL_COMMENTS"]


@pytest.mark.parametrize("split_field", ["APP_TYPE", "OWNED_CONTENT", "SOURCE", "PIN_FORMAT"])
def test_parts_sum_to_the_whole(analyst: Any, split_field: str) -> None:
    whole = analyst.ask("user_account/analytics", metric_types="SAVE").body["all"]["summary_metrics"]["SAVE"]
    parts = analyst.ask("user_account/analytics", metric_types="SAVE", split_field=split_field).body
    assert "all" not in parts
    assert sum(part["summary_metrics"]["SAVE"] for part in parts.values()) == whole


@pytest.mark.parametrize(
    ("parameter", "parts"),
    [
        ("app_types", ["MOBILE", "TABLET", "WEB"]),
        ("from_claimed_content", ["CLAIMED", "OTHER"]),
        ("content_type", ["PAID", "ORGANIC"]),
        ("source", ["YOUR_PINS", "OTHER_PINS"]),
        ("pin_format", ["ORGANIC_IMAGE", "ORGANIC_PRODUCT", "ORGANIC_VIDEO", "ADS_STANDARD"]),
    ],
)
def test_filters_leave_parts_that_sum_to_the_whole(analyst: Any, parameter: str, parts: list[str]) -> None:
    def saves(**query: object) -> float:
        series = analyst.ask("user_account/analytics", metric_types="SAVE", **query).body["all"]
        return float(series["summary_metrics"]["SAVE"])

    assert sum(saves(**{parameter: part}) for part in parts) == saves()


def test_figures_do_not_change_once_a_day_is_over(analyst: Any) -> None:
    start, end = analyst.days_ago(20), analyst.days_ago(1)
    before = analyst.get("user_account/analytics", start_date=start, end_date=end).body
    analyst.mock.clock.advance(days=20)
    assert analyst.get("user_account/analytics", start_date=start, end_date=end).body == before


def test_todays_figures_are_known_tomorrow(analyst: Any) -> None:
    today = analyst.days_ago(0)

    def now() -> Any:
        return analyst.get("user_account/analytics", start_date=today, end_date=today).body["all"]["daily_metrics"]

    assert now() == [{"date": today, "data_status": "PROCESSING", "metrics": {}}]
    analyst.mock.clock.advance(days=1)
    assert now()[0]["data_status"] == "READY"
    assert now()[0]["metrics"]["IMPRESSION"] > 0


def test_a_pin_has_no_figures_before_it_was_created(analyst: Any) -> None:
    source = {"source_type": "image_url", "url": "https://pictures.example/1.jpg"}
    board_id = analyst.pins()[0]["board_id"]
    headers = {"Authorization": f"Bearer {analyst.token}"}
    body = {"board_id": board_id, "media_source": source}
    pin = analyst.application.send("/v5/pins", "POST", json=body, headers=headers).json
    analyst.mock.clock.advance(days=2)
    days = analyst.ask(f"pins/{pin['id']}/analytics", 4, metric_types="IMPRESSION").body["all"]["daily_metrics"]
    statuses = [day["data_status"] for day in days]
    assert statuses == ["BEFORE_PIN_CREATED", "BEFORE_PIN_CREATED", "READY", "READY", "PROCESSING"]
