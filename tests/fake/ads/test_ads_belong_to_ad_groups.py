"""An ad promotes a Pin in an ad group of a campaign: parents exist, and belong together (FX2, AG1-AG11, AD1-AD14)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.ads.conftest import AD_GROUP

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer


def problem(item: dict[str, Any]) -> str:
    found = item["exceptions"]
    first = found[0] if isinstance(found, list) else found
    text: str = first["message"]
    return text


def test_en6_an_ad_group_that_went_well_has_no_key_for_failures(buyer: Buyer) -> None:
    (item,) = buyer.write("POST", "ad_groups", {**AD_GROUP, "campaign_id": buyer.campaign()["id"]})
    assert list(item) == ["data"]


def test_an_item_may_repeat_the_account_that_the_path_names_and_no_other(buyer: Buyer) -> None:
    """The official SDK says it again in each ad group and in each ad."""
    campaign = buyer.campaign()
    assert buyer.ad_group(campaign, ad_account_id=buyer.account.id)["ad_account_id"] == buyer.account.id
    other = {**AD_GROUP, "campaign_id": campaign["id"], "ad_account_id": "549755885175"}
    assert "'ad_account_id' was unexpected" in buyer.send("POST", "ad_groups", [other]).refusal[2]


def test_an_ad_group_needs_a_campaign_of_the_same_account(buyer: Buyer) -> None:
    (bad,) = buyer.write("POST", "ad_groups", {**AD_GROUP, "campaign_id": "626000000001"})
    assert "Campaign 626000000001" in problem(bad)


def test_fx4_a_letter_before_the_id_is_taken_and_not_given_back(buyer: Buyer) -> None:
    campaign = buyer.campaign()
    assert buyer.ad_group(campaign, campaign_id=f"C{campaign['id']}")["campaign_id"] == campaign["id"]


def test_ag4_the_server_sets_the_kind_of_budget_under_optimization(buyer: Buyer) -> None:
    made = buyer.ad_group(buyer.campaign())
    assert (made["budget_type"], made["budget_in_micro_currency"]) == ("CBO_ADGROUP", None)


def test_ag3_without_optimization_an_ad_group_has_its_own_budget(buyer: Buyer) -> None:
    campaign = buyer.campaign(is_campaign_budget_optimization=False, daily_spend_cap=None)
    ours = {**AD_GROUP, "campaign_id": campaign["id"]}
    bad, good = buyer.write("POST", "ad_groups", ours, {**ours, "budget_in_micro_currency": 3_000_000})
    assert bad["exceptions"][0]["code"] == 2384
    assert good["data"]["budget_type"] == "DAILY"


def test_ag6_awareness_by_impressions_needs_a_bid(buyer: Buyer) -> None:
    (bad,) = buyer.write(
        "POST", "ad_groups", {**AD_GROUP, "campaign_id": buyer.campaign()["id"], "bid_in_micro_currency": None}
    )
    assert "needs a bid" in problem(bad)


def test_ag7_ag11_what_recordings_show_of_a_fresh_ad_group(buyer: Buyer) -> None:
    made = buyer.ad_group(buyer.campaign())
    assert (made["type"], made["bid_strategy_type"], made["lifetime_frequency_cap"], made["feed_profile_id"]) == (
        "adgroup",
        "MAX_BID",
        -1,
        "0",
    )


GOAL = {"conversion_tag_v3_goal_metadata": {"conversion_event": "CHECKOUT"}}
SCHEDULED = {"billable_event": "IMPRESSION", "end_time": 1_900_000_000}


@pytest.mark.parametrize(
    ("fact", "objective", "bad", "good"),
    [
        ("AG7", "VIDEO_COMPLETION", {"bid_strategy_type": "MAX_BID"}, {"bid_strategy_type": "AUTOMATIC_BID"}),
        ("AG8", "AWARENESS", {"pacing_delivery_type": "ACCELERATED"}, {"pacing_delivery_type": "STANDARD"}),
        ("AG9", "WEB_CONVERSION", {}, {"optimization_goal_metadata": GOAL}),
        ("AG11", "AWARENESS", {"lifetime_frequency_cap": 3}, {"lifetime_frequency_cap": 3, **SCHEDULED}),
        ("AG13", "AWARENESS", {"MINIMUM_AGE": "21"}, {"MINIMUM_AGE": "21", "MAXIMUM_AGE": "65+"}),
        (
            "AG13",
            "AWARENESS",
            {"MINIMUM_AGE": "21", "MAXIMUM_AGE": "30", "AGE_BUCKET": ["18-24"]},
            {"AGE_BUCKET": ["18-24"]},
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_ad_group_fits_to_its_campaign_and_to_itself(
    buyer: Buyer, fact: str, objective: str, bad: dict[str, Any], good: dict[str, Any]
) -> None:
    """AG13 is about what it targets, the others about fields of its own."""
    campaign = buyer.campaign(objective_type=objective)
    usual = {**AD_GROUP, "campaign_id": campaign["id"]}
    if fact == "AG13":
        bad, good = ({"targeting_spec": {"LOCATION": ["US"], **ages}} for ages in (bad, good))
    failed, made = buyer.write("POST", "ad_groups", {**usual, **bad}, {**usual, **good})
    assert failed["exceptions"][0]["code"] == 1
    assert made["data"]["id"]


def test_ag8_it_still_has_to_fit_after_a_change(buyer: Buyer) -> None:
    made = buyer.ad_group(buyer.campaign())
    (item,) = buyer.write("PATCH", "ad_groups", {"id": made["id"], "pacing_delivery_type": "ACCELERATED"})
    assert item["exceptions"][0]["message"] == "Under budget optimization pacing_delivery_type is STANDARD."
    assert buyer.get(f"ad_groups/{made['id']}")["pacing_delivery_type"] == "STANDARD"


def test_ag15_what_is_no_target_is_kept_and_given_back(buyer: Buyer) -> None:
    """So Pinterest's own test has it, in the wrong letters."""
    spec = {"gender": ["male"], "LOCATION": ["US"]}
    assert buyer.ad_group(buyer.campaign(), targeting_spec=spec)["targeting_spec"] == spec


def test_ad13_campaign_and_account_come_from_the_ad_group(buyer: Buyer) -> None:
    campaign = buyer.campaign()
    group = buyer.ad_group(campaign)
    made = buyer.ad(group)
    assert (made["ad_group_id"], made["campaign_id"], made["ad_account_id"], made["type"]) == (
        group["id"],
        campaign["id"],
        buyer.account.id,
        "pinpromotion",
    )


def test_en7_a_failed_ad_has_one_object_and_no_data(buyer: Buyer) -> None:
    (bad,) = buyer.write("POST", "ads", {"ad_group_id": "1", "pin_id": "2", "creative_type": "REGULAR"})
    assert isinstance(bad["exceptions"], dict)
    assert "data" not in bad


def test_ad4_a_pin_of_the_sandbox_is_not_promoted(buyer: Buyer) -> None:
    production, sandbox = buyer.mock.store.production, buyer.mock.store.sandbox
    pin = next(pin for pin in production.pins.filter(owner_id=buyer.user.id))
    sandbox.pins.put(replace(pin, id="79"))
    group = buyer.ad_group(buyer.campaign())
    (bad,) = buyer.write("POST", "ads", {"ad_group_id": group["id"], "pin_id": "79", "creative_type": "REGULAR"})
    assert bad["exceptions"] == {"code": 2781, "message": "Sandboxed Pins may not be promoted."}


def test_ad3_another_pin_only_while_it_is_a_draft(buyer: Buyer) -> None:
    group = buyer.ad_group(buyer.campaign())
    other = [pin.id for pin in buyer.mock.store.production.pins.filter(owner_id=buyer.user.id) if pin.link][-1]
    live, draft = buyer.ad(group), buyer.ad(group, status="DRAFT")
    bad, good = buyer.write("PATCH", "ads", *({"id": one["id"], "pin_id": other} for one in (live, draft)))
    assert "DRAFT" in problem(bad)
    assert good["data"]["pin_id"] == other


@pytest.mark.parametrize("name", ["campaign_ids", "ad_group_ids", "ad_ids"])
def test_ad14_lists_are_narrowed_by_each_parent(buyer: Buyer, name: str) -> None:
    campaign = buyer.campaign()
    group = buyer.ad_group(campaign)
    ads = [buyer.ad(group)["id"], buyer.ad(buyer.ad_group(buyer.campaign()))["id"]]
    wanted = {"campaign_ids": campaign["id"], "ad_group_ids": group["id"], "ad_ids": ads[0]}[name]
    assert buyer.ids("ads") == ads
    assert buyer.ids("ads", **{name: wanted}) == ads[:1]


def test_ad14_filters_together_narrow_and_are_no_error(buyer: Buyer) -> None:
    campaign = buyer.campaign()
    first, second = buyer.ad_group(campaign), buyer.ad_group(campaign)
    ads = [buyer.ad(first)["id"], buyer.ad(second)["id"]]
    assert buyer.ids("ads", campaign_ids=campaign["id"], ad_group_ids=second["id"]) == ads[1:]


def test_ag13_ag18_an_ad_group_that_says_nothing_is_for_everybody_and_has_no_deal(buyer: Buyer) -> None:
    made = buyer.ad_group(buyer.campaign())
    assert (made["targeting_spec"], made["promotion_id"], made["promotion_ids"]) == ({}, None, [])
    assert "customer_segment_id" not in made
