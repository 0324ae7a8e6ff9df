"""Campaigns, ad groups and ads have the ids and the keys of recorded answers (CP23-CP25, AG20, AG21, FX5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.ads.conftest import AD_GROUP, CAMPAIGN

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.ads.conftest import Buyer

OF_CAMPAIGNS = (
    "id ad_account_id name status objective_type lifetime_spend_cap daily_spend_cap order_line_id tracking_urls"
    " created_time updated_time type is_flexible_daily_budgets summary_status is_campaign_budget_optimization"
    " start_time end_time is_performance_plus is_top_of_search is_automated_campaign bid_options"
    " intended_promotion_type"
)
OF_AD_GROUPS = (
    "id created_time updated_time start_time end_time bid_in_micro_currency budget_in_micro_currency campaign_id"
    " ad_account_id auto_targeting_enabled type budget_type billable_event status lifetime_frequency_cap targeting_spec"
    " name placement_group pacing_delivery_type tracking_urls conversion_learning_mode_type summary_status"
    " feed_profile_id placement_traffic_type optimization_goal_metadata targeting_template_ids"
    " is_creative_optimization promotion_id promotion_ids promotion_application_level bid_multiplier"
    " bid_strategy_type"
)


@pytest.mark.parametrize(("path", "keys"), [("campaigns", OF_CAMPAIGNS), ("ad_groups", OF_AD_GROUPS)])
def test_cp24_cp25_ag20_every_answer_has_the_keys_of_live_ones(buyer: Buyer, path: str, keys: str) -> None:
    campaign = buyer.campaign()
    made = campaign if path == "campaigns" else buyer.ad_group(campaign)
    (changed,) = buyer.write("PATCH", path, {"id": made["id"], "name": "After"})
    read, (listed,) = buyer.get(f"{path}/{made['id']}"), buyer.get(path)["items"]
    for shown in (made, changed["data"], read, listed):
        assert {*keys.split()} <= shown.keys()


def test_cp23_ag21_the_types_are_fixed_and_what_is_not_set_is_as_it_was_recorded(buyer: Buyer) -> None:
    """AG4, AG11, CP24: caps are 0, a frequency cap is -1, and no feed profile is "0"."""
    campaign = buyer.campaign()
    ad_group = buyer.ad_group(campaign)
    assert (campaign["type"], campaign["lifetime_spend_cap"], campaign["order_line_id"]) == ("campaign", 0, None)
    assert (ad_group["type"], ad_group["lifetime_frequency_cap"], ad_group["feed_profile_id"]) == ("adgroup", -1, "0")
    assert (ad_group["start_time"], ad_group["end_time"]) == (None, None)  # AG12
    assert buyer.ad(ad_group)["type"] == "pinpromotion"


def test_fx5_ids_begin_as_pinterest_s_and_have_as_many_digits(buyer: Buyer) -> None:
    campaign = buyer.campaign()
    ad_group = buyer.ad_group(campaign)
    found = [campaign["id"], ad_group["id"], buyer.ad(ad_group)["id"]]
    assert [(one[:3], len(one)) for one in found] == [("626", 12), ("268", 13), ("687", 12)]


def test_cp1_en3_one_to_thirty_at_once_and_a_bad_one_stops_none(buyer: Buyer) -> None:
    bodies: list[dict[str, Any]] = [{**CAMPAIGN, "name": str(number)} for number in range(30)]
    bodies[7]["daily_spend_cap"] = None
    items = buyer.write("POST", "campaigns", *bodies)
    assert [number for number, item in enumerate(items) if "data" not in item] == [7]
    assert buyer.send("POST", "campaigns", [CAMPAIGN] * 31).refusal[:2] == (400, 1)
    assert buyer.send("POST", "campaigns", []).refusal[:2] == (400, 1)


@pytest.mark.parametrize("status", ["ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"])
def test_cp7_each_status_can_be_set(buyer: Buyer, status: str) -> None:
    assert buyer.campaign(status=status)["status"] == status


def test_cp6_the_objective_changes_in_a_draft_alone(buyer: Buyer) -> None:
    draft, live = buyer.campaign(status="DRAFT"), buyer.campaign()
    good, bad = buyer.write(
        "PATCH", "campaigns", *({"id": one["id"], "objective_type": "CONSIDERATION"} for one in (draft, live))
    )
    assert (good["data"]["objective_type"], "data" in bad) == ("CONSIDERATION", False)


def test_cp20_urls_for_tracking_are_taken_away_by_an_empty_object(buyer: Buyer) -> None:
    campaign = buyer.campaign(tracking_urls={"click": ["https://shop.example/click"]})
    assert campaign["tracking_urls"]["click"] == ["https://shop.example/click"]
    (changed,) = buyer.write("PATCH", "campaigns", {"id": campaign["id"], "tracking_urls": {}})
    assert not any((changed["data"]["tracking_urls"] or {}).values())


@pytest.mark.parametrize("spec", [{"GEO": ["US"]}, {"LOCATION": ["US"], "GENDER": ["male"]}])
def test_ag14_ag15_a_targeting_comes_back_as_it_was_sent(buyer: Buyer, spec: dict[str, list[str]]) -> None:
    assert buyer.ad_group(buyer.campaign(), targeting_spec=spec)["targeting_spec"] == spec


def test_ad15_ag23_without_a_filter_all_are_listed_but_what_is_archived(buyer: Buyer) -> None:
    campaigns = [buyer.campaign() for _ in range(2)]
    groups = [buyer.ad_group(campaign) for campaign in campaigns]
    ads = [buyer.ad(group) for group in groups]
    buyer.write("PATCH", "ads", {"id": ads[0]["id"], "status": "ARCHIVED"})
    assert buyer.ids("ad_groups") == [group["id"] for group in groups]
    assert buyer.ids("ads") == [ads[1]["id"]]
    assert buyer.ids("ads", ad_ids=ads[0]["id"]) == []  # QA34


def test_er16_ad4_a_pin_of_the_other_environment_is_a_sandboxed_one(buyer: Buyer, mock: PinterestMock) -> None:
    pin = mock.add_pin(owner=buyer.user, link="https://shop.example/", environment="sandbox")
    group = buyer.ad_group(buyer.campaign())
    body = {"ad_group_id": group["id"], "pin_id": pin.id, "creative_type": "REGULAR"}
    (item,) = buyer.write("POST", "ads", body)
    assert item["exceptions"] == {"code": 2781, "message": "Sandboxed Pins may not be promoted."}


def test_an31_reach_beyond_185_days_is_marked(buyer: Buyer) -> None:
    buyer.mock.clock.freeze("2026-11-26T00:00:00Z")
    buyer.sign_in()
    report = {"granularity": "TOTAL", "level": "CAMPAIGN", "columns": ["TOTAL_IMPRESSION_USER"]}
    for start, marked in (("2026-05-01", True), ("2026-06-01", False)):
        reply = buyer.send("POST", "reports", {**report, "start_date": start, "end_date": "2026-08-01"})
        assert ("AN31" in reply.hint) is marked


def test_an31_or_it_is_refused(buyer: Buyer) -> None:
    buyer.mock.behave(old_reach="refuse")
    buyer.mock.clock.freeze("2026-11-26T00:00:00Z")
    buyer.sign_in()
    report = {"granularity": "TOTAL", "level": "CAMPAIGN", "end_date": "2026-08-01"}
    columns = ["SPEND_IN_DOLLAR", "TOTAL_IMPRESSION_FREQUENCY"]
    refused = buyer.send("POST", "reports", {**report, "start_date": "2026-05-24", "columns": columns}).refusal
    assert refused == (400, 1, "Column TOTAL_IMPRESSION_FREQUENCY is only available for the last 185 days.")
    for start, asked in (("2026-05-25", columns), ("2026-05-24", columns[:1])):
        assert buyer.send("POST", "reports", {**report, "start_date": start, "columns": asked}).status_code == 200


def test_an_ad_group_of_nothing_is_none(buyer: Buyer) -> None:
    (item,) = buyer.write("POST", "ad_groups", {**AD_GROUP, "campaign_id": "626000000001"})
    assert item["exceptions"][0]["code"] == 1
