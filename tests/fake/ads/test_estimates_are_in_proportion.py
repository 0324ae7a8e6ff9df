"""Sizes, floors and estimates follow what was asked, and what belongs to nobody here is refused (SZ1-SZ6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer


def size(buyer: Buyer, **asked: Any) -> tuple[int, int]:
    answer = buyer.send("POST", "ad_groups/audience_sizing", asked).body
    return answer["audience_size_lower_bound"], answer["audience_size_upper_bound"]


def test_sz2_each_part_of_a_targeting_leaves_fewer_people(buyer: Buyer) -> None:
    specs: list[dict[str, Any]] = [{}, {"GENDER": ["female"]}, {"GENDER": ["female"], "LOCATION": ["US"]}]
    specs.append({**specs[-1], "INTEREST": ["1"]})
    sizes = [size(buyer, targeting_spec=spec) for spec in specs]
    assert sizes == sorted({*sizes}, reverse=True)
    assert all(0 < lower < upper for lower, upper in sizes)


def test_sz2_a_country_is_no_region(buyer: Buyer) -> None:
    assert size(buyer, targeting_spec={"GEO": ["US"]}) == (0, 0)


def test_sz3_lists_and_groups_of_nobody_here_are_refused(buyer: Buyer) -> None:
    no_access = (403, 403, "You don't have access to the requested audience list or product group.")
    retargeting = {"SHOPPING_RETARGETING": [{"lookback_window": 30, "tag_types": [6], "exclusion_window": 14}]}
    for asked in (
        {"targeting_spec": {"AUDIENCE_INCLUDE": ["2542620905473"]}},
        {"targeting_spec": retargeting, "product_group_ids": ["1"]},
    ):
        assert buyer.send("POST", "ad_groups/audience_sizing", asked).refusal == no_access
    invalid = (400, 400, "Invalid ad group audience sizing parameters.")
    assert buyer.send("POST", "ad_groups/audience_sizing", {"product_group_ids": ["1"]}).refusal == invalid


def test_sz4_there_is_a_floor_for_each_spec_in_order(buyer: Buyer) -> None:
    events = ("IMPRESSION", "CLICKTHROUGH", "IMPRESSION")
    specs = [{"billable_event": event, "currency": "USD", "objective_type": "AWARENESS"} for event in events]
    answer = buyer.send("POST", "bid_floor", {"bid_floor_specs": specs}).body
    assert answer["type"] == "bidfloor"
    assert answer["bid_floors"] == [2_000_000, answer["bid_floors"][1], 2_000_000]


CAMPAIGN = {
    "objective_type": "AWARENESS",
    "budget_duration_type": "FIXED_DAILY",
    "daily_spend_cap": 10_000_000,
    "start_date": "2026-11-01",
    "ad_groups": [{}],
}


def test_sz6_more_money_is_more_of_everything(buyer: Buyer) -> None:
    answer = buyer.send("POST", "campaigns/delivery_estimates", [CAMPAIGN]).body
    for curve in answer["curves"]:
        points = [(point["budget"], point["y"]) for point in curve["points"]]
        assert points == sorted(points)
        assert points[-1][0] == answer["max_potential_spend"]


@pytest.mark.parametrize(
    "fields",
    [
        {"daily_spend_cap": None},
        {"budget_duration_type": "LIFETIME", "end_date": "2026-12-01"},
        {"budget_duration_type": "LIFETIME", "lifetime_spend_cap": 9},
        {"end_date": "2026-10-01"},
    ],
)
def test_sz5_each_kind_of_budget_needs_its_own(buyer: Buyer, fields: dict[str, Any]) -> None:
    asked = {name: value for name, value in {**CAMPAIGN, **fields}.items() if value is not None}
    assert buyer.send("POST", "campaigns/delivery_estimates", [asked]).refusal[:2] == (400, 1)


def resources(buyer: Buyer, path: str, **query: Any) -> Any:
    headers = {"Authorization": f"Bearer {buyer.token}"}
    return buyer.application.send(f"/v5/resources/{path}", query_string=query, headers=headers)


def test_an30_metrics_are_those_that_can_be_asked_for(buyer: Buyer) -> None:
    def names(**query: Any) -> list[str]:
        return [item["name"] for item in resources(buyer, "delivery_metrics", **query).body["items"]]

    sync, both = names(report_type="SYNC"), names()
    assert both == sorted(both)
    assert {"SPEND_IN_DOLLAR", "CTR"} <= {*sync} < {*names(report_type="SYNC"), *names(report_type="ASYNC")} < {*both}


def test_an28_figures_of_a_day_are_complete_once_it_is_over(buyer: Buyer) -> None:
    buyer.mock.clock.freeze("2026-11-02T12:00:00Z")
    for day, is_over in (("2026-11-01", True), ("2026-11-02", False)):
        answer = resources(buyer, "metrics_ready_state", date=day).body
        assert answer == {"conversion_metrics_ready": is_over, "non_conversion_metrics_ready": is_over}
    assert resources(buyer, "metrics_ready_state", date="yesterday").refusal[:2] == (400, 1)
