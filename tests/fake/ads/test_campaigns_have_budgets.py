"""A campaign has exactly one budget where it optimizes it, and none where it does not (CP9-CP14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.ads.conftest import CAMPAIGN

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

LATER = 4_000_000_000
NONE: dict[str, Any] = {"daily_spend_cap": None}


def test_cp9_optimization_is_on_unless_it_is_turned_off(buyer: Buyer) -> None:
    assert buyer.campaign()["is_campaign_budget_optimization"] is True
    off = buyer.campaign(daily_spend_cap=None, is_campaign_budget_optimization=False)
    assert (off["is_campaign_budget_optimization"], off["daily_spend_cap"], off["lifetime_spend_cap"]) == (False, 0, 0)


def test_fx11_a_second_write_follows_the_one_that_makes_it(buyer: Buyer) -> None:
    """Of campaigns and ad groups; a change has its own time."""
    buyer.mock.clock.freeze()
    campaign = buyer.campaign()
    ad_group = buyer.ad_group(campaign)
    assert campaign["updated_time"] == campaign["created_time"]
    buyer.mock.clock.advance(seconds=60)
    for path, made in (("campaigns", campaign), ("ad_groups", ad_group)):
        read = buyer.get(f"{path}/{made['id']}")
        assert read["updated_time"] == made["created_time"] + 1
        (changed,) = buyer.write("PATCH", path, {"id": made["id"], "name": "After"})
        assert changed["data"]["updated_time"] == made["created_time"] + 60


def test_cp12_without_a_budget_the_item_fails_with_its_code_in_an_answer_of_200(buyer: Buyer) -> None:
    """ER15."""
    bad, good = buyer.write("POST", "campaigns", {**CAMPAIGN, **NONE}, CAMPAIGN)
    assert [problem["code"] for problem in bad["exceptions"]] == [2384]
    assert "data" not in bad
    assert (good["data"]["name"], good["exceptions"]) == ("Spring", [])


@pytest.mark.parametrize(
    "fields",
    [
        {"lifetime_spend_cap": 9_000_000, "end_time": LATER},
        {"daily_spend_cap": None, "lifetime_spend_cap": 9_000_000},
        {"is_campaign_budget_optimization": False},
        {"is_flexible_daily_budgets": True, "daily_spend_cap": None, "lifetime_spend_cap": 9, "end_time": LATER},
        {"start_time": LATER, "end_time": LATER - 1},
    ],
    ids=["both caps", "a lifetime without an end", "a cap without optimization", "flexible without a day", "backwards"],
)
def test_cp10_to_cp13_what_does_not_fit_together_fails(buyer: Buyer, fields: dict[str, Any]) -> None:
    """CP11."""
    (bad,) = buyer.write("POST", "campaigns", {**CAMPAIGN, **fields})
    assert bad["exceptions"]
    assert buyer.ids("campaigns") == []


@pytest.mark.parametrize(
    "fields",
    [
        {"is_performance_plus": True},
        {"is_automated_campaign": True, "objective_type": "APP_INSTALL"},
        {"is_automated_campaign": True, "is_performance_plus": True, "objective_type": "SALES"},
        {"is_top_of_search": True, "is_performance_plus": True, "objective_type": "SALES"},
        {
            "is_automated_campaign": True,
            "objective_type": "SALES",
            "end_time": LATER,
            "daily_spend_cap": None,
            "lifetime_spend_cap": 9_000_000,
        },
    ],
    ids=["for awareness", "for installs", "twice", "searched, too", "without a day"],
)
def test_cp15_not_every_campaign_can_be_automated(buyer: Buyer, fields: dict[str, Any]) -> None:
    (bad,) = buyer.write("POST", "campaigns", {**CAMPAIGN, **fields})
    assert bad["exceptions"][0]["code"] == 1


@pytest.mark.parametrize("flag", ["is_performance_plus", "is_automated_campaign", "is_top_of_search"])
def test_cp15_one_for_sales_can(buyer: Buyer, flag: str) -> None:
    assert buyer.campaign(objective_type="SALES", **{flag: True})[flag] is True


def test_fx14_an_unset_cap_is_zero(buyer: Buyer) -> None:
    assert buyer.campaign()["lifetime_spend_cap"] == 0


def test_cp17_it_starts_now_and_minus_one_takes_the_end_away(buyer: Buyer) -> None:
    made = buyer.campaign(end_time=LATER)
    assert made["start_time"] == made["created_time"]
    (kept,) = buyer.write("PATCH", "campaigns", {"id": made["id"], "end_time": None})
    assert kept["data"]["end_time"] == LATER
    (cleared,) = buyer.write("PATCH", "campaigns", {"id": made["id"], "end_time": -1})
    assert cleared["data"]["end_time"] is None


def test_cp14_the_kind_of_budget_changes_in_drafts_only(buyer: Buyer) -> None:
    live, draft = buyer.campaign(), buyer.campaign(status="DRAFT")
    change = {"is_campaign_budget_optimization": False, "daily_spend_cap": 0}
    bad, good = buyer.write("PATCH", "campaigns", {"id": live["id"], **change}, {"id": draft["id"], **change})
    assert "DRAFT" in bad["exceptions"][0]["message"]
    assert good["data"]["is_campaign_budget_optimization"] is False


def test_cp3_keys_that_are_not_sent_keep_their_value(buyer: Buyer) -> None:
    made = buyer.campaign(name="Before")
    (changed,) = buyer.write("PATCH", "campaigns", {"id": made["id"], "name": "After"})
    assert {**changed["data"], "updated_time": 0} == {**made, "name": "After", "updated_time": 0}


def test_cp4_a_name_has_255_characters(buyer: Buyer) -> None:
    assert buyer.campaign(name="x" * 255)["name"] == "x" * 255
    code, status, message = buyer.send("POST", "campaigns", [{**CAMPAIGN, "name": "x" * 256}]).refusal
    assert (code, status) == (400, 1)
    assert message.endswith("x' is too long (maxLength=255)")


def test_an_unknown_campaign_fails_alone(buyer: Buyer) -> None:
    made = buyer.campaign()
    bad, good = buyer.write("PATCH", "campaigns", {"id": "1", "name": "x"}, {"id": made["id"], "name": "y"})
    assert bad["exceptions"][0]["code"] == 1
    assert good["data"]["name"] == "y"


@pytest.mark.parametrize("body", [[], [CAMPAIGN] * 31, CAMPAIGN, [{"name": "No objective"}]])
def test_en14_faults_of_form_are_answered_for_the_whole_request(buyer: Buyer, body: Any) -> None:
    refused = buyer.send("POST", "campaigns", body)
    assert refused.refusal[:2] == (400, 1)
    assert refused.refusal[2].startswith("Invalid request: ")
    assert buyer.ids("campaigns") == []


@pytest.mark.parametrize(("objective", "promotes"), [("AWARENESS", "STANDARD_AD"), ("CATALOG_SALES", "LEGACY")])
def test_cp22_what_its_ads_are_of_follows_the_objective(buyer: Buyer, objective: str, promotes: str) -> None:
    assert buyer.campaign(objective_type=objective)["intended_promotion_type"] == promotes


def test_what_is_sent_as_null_was_not_sent(buyer: Buyer) -> None:
    """The official SDK sends null for each optional argument that was left out."""
    optional = ("status", "start_time", "end_time", "lifetime_spend_cap", "is_campaign_budget_optimization")
    made, other = buyer.campaign(), buyer.campaign(**dict.fromkeys(optional))
    assert {**other, "id": ""} == {**made, "id": ""}
    optional = ("status", "auto_targeting_enabled", "pacing_delivery_type", "placement_group", "targeting_spec")
    made, other = buyer.ad_group(made), buyer.ad_group(made, **dict.fromkeys(optional))
    assert {**other, "id": ""} == {**made, "id": ""}


def test_cp21_an_update_replaces_the_multipliers_that_its_mask_names(buyer: Buyer) -> None:
    """What it does not name stays, and the mask itself is not an option."""
    made = buyer.campaign(bid_options={"audience_multipliers": {"1": 2}, "placement_multipliers": {"SEARCH": 3}})
    sent = {"audience_multipliers": {"2": 4}, "placement_multipliers": {"SEARCH": 9}, "update_mask": ["AUDIENCE"]}
    (changed,) = buyer.write("PATCH", "campaigns", {"id": made["id"], "bid_options": sent})
    kept = {"audience_multipliers": {"2": 4}, "placement_multipliers": {"SEARCH": 3}}
    assert changed["data"]["bid_options"] == kept
    (cleared,) = buyer.write("PATCH", "campaigns", {"id": made["id"], "bid_options": {"update_mask": ["AUDIENCE"]}})
    assert cleared["data"]["bid_options"] == {"placement_multipliers": {"SEARCH": 3}}
