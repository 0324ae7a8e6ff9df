"""Every parameter of the five analytics operations is held against its description (U10, P14, EV1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mockserver.model.scopes import scopes

ACCOUNT = "user_account/analytics"
TOP = f"{ACCOUNT}/top_pins"
TOP_VIDEOS = f"{ACCOUNT}/top_video_pins"
ONE = "pins/{}/analytics"
MANY = "pins/analytics"
FILTERS = ["app_types", "from_claimed_content", "pin_format", "content_type", "source"]


def test_what_is_required_is_enough(analyst: Any, operation: str) -> None:
    assert analyst.ask_of(operation).status_code == 200


@pytest.mark.parametrize("name", ["start_date", "end_date"])
def test_both_dates_are_required(analyst: Any, operation: str, name: str) -> None:
    message = f"Parameter '{name}' is required."
    assert analyst.ask_of(operation, **{name: None}).refusal == (400, 1, message)


@pytest.mark.parametrize(
    ("path", "name"),
    [(ONE, "metric_types"), (MANY, "metric_types"), (MANY, "pin_ids"), (TOP, "sort_by"), (TOP_VIDEOS, "sort_by")],
)
def test_what_else_is_required(analyst: Any, path: str, name: str) -> None:
    assert analyst.ask_of(path, **{name: None}).refusal == (400, 1, f"Parameter '{name}' is required.")


@pytest.mark.parametrize("value", ["yesterday", "2026-02-30", "20260201", "2026-2-1", "01.02.2026", "2026-02-01T00:00"])
def test_dates_have_one_form(analyst: Any, operation: str, value: str) -> None:
    assert analyst.ask_of(operation, start_date=value).refusal[:2] == (400, 1)


def test_dates_reach_90_days_back(analyst: Any, operation: str) -> None:
    day = {"end_date": analyst.days_ago(85)}
    assert analyst.ask_of(operation, start_date=analyst.days_ago(90), **day).status_code == 200
    refused = analyst.ask_of(operation, start_date=analyst.days_ago(91), **day)
    assert refused.refusal[:2] == (400, 1)
    assert str(analyst.today) in refused.hint


def test_dates_follow_the_clock(analyst: Any, operation: str) -> None:
    day = analyst.days_ago(90)
    analyst.mock.clock.advance(days=1)
    assert analyst.ask_of(operation, start_date=day).refusal[:2] == (400, 1)


def test_dates_are_not_in_the_future(analyst: Any, operation: str) -> None:
    tomorrow = (analyst.today + timedelta(1)).isoformat()
    assert analyst.ask_of(operation, end_date=tomorrow).refusal[:2] == (400, 1)


def test_the_end_is_not_before_the_start(analyst: Any, operation: str) -> None:
    reply = analyst.ask_of(operation, start_date=analyst.days_ago(2), end_date=analyst.days_ago(3))
    assert reply.refusal[:2] == (400, 1)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        *((path, name) for path in (ACCOUNT, TOP, TOP_VIDEOS) for name in [*FILTERS, "metric_types"]),
        *((path, "app_types") for path in (ONE, MANY)),
        *((path, "metric_types") for path in (ONE, MANY)),
        (ACCOUNT, "split_field"),
        (ONE, "split_field"),
        (TOP, "sort_by"),
        (TOP_VIDEOS, "sort_by"),
        (TOP, "created_in_last_n_days"),
        (TOP_VIDEOS, "created_in_last_n_days"),
        (TOP, "num_of_pins"),
        (TOP_VIDEOS, "num_of_pins"),
        (MANY, "pin_ids"),
        (ACCOUNT, "ad_account_id"),
    ],
)
def test_a_value_that_does_not_exist_is_refused(analyst: Any, path: str, name: str) -> None:
    status, code, message = analyst.ask_of(path, **{name: "NO_SUCH"}).refusal
    assert (status, code) == (400, 1)
    assert name in message
    assert "NO_SUCH" in message


def test_5_2_an_enumeration_is_told_in_the_words_that_were_seen(analyst: Any) -> None:
    """Live on 2026-09-22: the name, the value, and the options in the order of the description."""
    message = (
        "Parameter 'metric_types' (value TOTAL_PAGE_VISIT) is not one of ENGAGEMENT, ENGAGEMENT_RATE, IMPRESSION,"
        " OUTBOUND_CLICK, OUTBOUND_CLICK_RATE, PIN_CLICK, PIN_CLICK_RATE, SAVE, SAVE_RATE."
    )
    assert analyst.ask_of(ACCOUNT, metric_types="TOTAL_PAGE_VISIT").refusal == (400, 1, message)


def test_5_2_an_earlier_beginning_is_refused_in_the_words_that_were_seen(analyst: Any, operation: str) -> None:
    """U10, P14: the days are counted in UTC."""
    analyst.mock.clock.freeze("2026-03-01T00:30:00Z")  # still February to the west
    reply = analyst.ask_of(operation, start_date=analyst.days_ago(91))
    assert reply.refusal == (400, 1, "You can only get data from the last 90 days.")
    assert "2026-03-01 in UTC" in reply.hint


@pytest.mark.parametrize("path", [ONE, MANY])
def test_p14_metrics_of_life_are_asked_for_alone(analyst: Any, path: str) -> None:
    for alone in ("TOTAL_COMMENTS,TOTAL_REACTIONS", "IMPRESSION,SAVE"):
        assert analyst.ask_of(path, metric_types=alone).status_code == 200
    reply = analyst.ask_of(path, metric_types="IMPRESSION,TOTAL_COMMENTS")
    assert reply.refusal[:2] == (400, 1)
    assert "own choice" in reply.hint
    analyst.mock.behave(mixed_metrics="answer")
    assert analyst.ask_of(path, metric_types="IMPRESSION,TOTAL_COMMENTS").status_code == 200


@pytest.mark.parametrize(
    ("path", "metric"), [(ACCOUNT, "VIDEO_START"), (TOP, "TOTAL_COMMENTS"), (TOP_VIDEOS, "PIN_CLICK")]
)
def test_a_metric_belongs_to_its_operation(analyst: Any, path: str, metric: str) -> None:
    assert analyst.ask_of(path, metric_types=metric).refusal[:2] == (400, 1)


def test_splits_of_an_account_are_not_for_a_pin(analyst: Any) -> None:
    assert analyst.ask_of(ONE, split_field="SOURCE").refusal[:2] == (400, 1)


@pytest.mark.parametrize(("count", "status"), [("0", 400), ("1", 200), ("50", 200), ("51", 400), ("1.5", 400)])
def test_1_to_50_top_pins(analyst: Any, count: str, status: int) -> None:
    assert analyst.ask_of(TOP, num_of_pins=count).status_code == status


def test_ten_top_pins_are_the_default(analyst: Any) -> None:
    assert len(analyst.ask_of(TOP).body["pins"]) == 10
    assert len(analyst.ask_of(TOP, num_of_pins=3).body["pins"]) == 3


@pytest.mark.parametrize("sort_by", ["ENGAGEMENT", "IMPRESSION", "OUTBOUND_CLICK", "PIN_CLICK", "SAVE"])
def test_top_pins_are_sorted(analyst: Any, sort_by: str) -> None:
    body = analyst.ask_of(TOP, sort_by=sort_by, num_of_pins=50).body
    values = [pin["metrics"][sort_by] for pin in body["pins"]]
    assert values == sorted(values, reverse=True)
    assert body["sort_by"] == sort_by


def test_top_video_pins_are_videos(analyst: Any) -> None:
    videos = {pin["id"] for pin in analyst.pins(creative_types="VIDEO", include_protected_pins="true")}
    body = analyst.ask_of(TOP_VIDEOS, num_of_pins=50, sort_by="VIDEO_START").body
    assert {pin["pin_id"] for pin in body["pins"]} == videos
    assert all(pin["metrics"]["VIDEO_START"] > 0 for pin in body["pins"])


def test_top_pins_of_the_last_30_days(analyst: Any) -> None:
    assert analyst.ask_of(TOP, created_in_last_n_days=30).body["pins"] == []
    assert analyst.ask_of(TOP, created_in_last_n_days=31).status_code == 400


def test_top_pins_on_secret_boards_need_the_scope_to_see_them(analyst: Any) -> None:
    """S7."""
    narrow = analyst.mock.issue_token(None, "user_accounts:read pins:read")["access_token"]
    query = {"start_date": analyst.days_ago(7), "end_date": analyst.days_ago(1), "sort_by": "SAVE", "num_of_pins": 50}
    seen = analyst.application.call(TOP, narrow, **query).body["pins"]
    assert len(seen) < len(analyst.get(TOP, **query).body["pins"])


@pytest.mark.parametrize("count", [100, 101])
def test_at_most_100_pins_at_once(analyst: Any, count: int) -> None:
    pin_ids = ",".join(str(10**17 + number) for number in range(count))
    refusal = analyst.ask_of(MANY, pin_ids=pin_ids).refusal
    assert refusal[:2] == ((404, 50) if count == 100 else (400, 1))


def test_ids_may_be_repeated_parameters_too(analyst: Any) -> None:
    pin_ids = [pin["id"] for pin in analyst.pins()[:2]]
    assert list(analyst.ask_of(MANY, pin_ids=pin_ids).body) == pin_ids


def test_many_pins_at_once_are_in_beta(analyst: Any) -> None:
    """L10."""
    analyst.mock.store.apps.put(replace(analyst.mock.app, features=frozenset()))
    assert analyst.ask_of(MANY).refusal[:2] == (401, 3)


def foreign_pin(analyst: Any) -> str:
    theirs = analyst.mock.store.production.pins.filter(owner_id=analyst.mock.users[1].id)
    mine = analyst.mock.default_user.id
    boards = analyst.mock.store.production.boards
    pin_ids: list[str] = [pin.id for pin in theirs if mine not in boards.get(pin.board_id).member_ids]
    return pin_ids[0]


def test_figures_of_somebody_elses_pin(analyst: Any) -> None:
    pin_id = foreign_pin(analyst)
    message = "Not authorized to access board or Pin."
    assert analyst.ask(f"pins/{pin_id}/analytics", metric_types="SAVE").refusal == (403, 403, message)
    mine = analyst.pins()[0]["id"]
    assert analyst.ask_of(MANY, pin_ids=f"{mine},{pin_id}").refusal == (401, 7, message)


def test_figures_of_a_pin_that_does_not_exist(analyst: Any) -> None:
    assert analyst.ask("pins/123/analytics", metric_types="SAVE").refusal == (404, 50, "Pin not found.")
    assert analyst.ask_of(MANY, pin_ids="123").refusal == (404, 50, "Pin not found.")


def test_the_sandbox_has_no_analytics(analyst: Any, operation: str) -> None:
    """SB4."""
    token = analyst.mock.issue_token(None, scopes(), environment="sandbox")["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    path = operation.format("1")
    assert analyst.application.send(f"/sandbox/v5/{path}", headers=headers).refusal[:2] == (403, 29)


@pytest.mark.parametrize("value", ["yes", "1", "TRUE?"])
def test_pin_metrics_is_true_or_false(analyst: Any, value: str) -> None:
    assert analyst.get("pins", pin_metrics=value).refusal[:2] == (400, 1)
