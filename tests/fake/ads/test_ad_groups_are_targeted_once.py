"""An ad group is targeted by a template or by itself, and its bid is multiplied where Pinterest bids (AG17, AG19)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.ads.conftest import AD_GROUP

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

TEMPLATE = "5841155621978"
AUTOMATIC = {"bid_strategy_type": "AUTOMATIC_BID", "bid_in_micro_currency": None, "billable_event": "IMPRESSION"}


def refusal(buyer: Buyer, campaign: dict[str, Any], **fields: Any) -> str:
    """What is said of an ad group that cannot be made."""
    (item,) = buyer.write("POST", "ad_groups", {**AD_GROUP, "campaign_id": campaign["id"], **fields})
    (problem,) = item["exceptions"]
    return str(problem["message"])


@pytest.mark.parametrize(
    "beside",
    [{"targeting_spec": {"GENDER": ["female"]}}, {"auto_targeting_enabled": False}, {"placement_group": "ALL"}],
)
def test_ag17_a_template_says_what_the_ad_group_then_does_not(buyer: Buyer, beside: dict[str, Any]) -> None:
    said = refusal(buyer, buyer.campaign(), targeting_template_ids=[TEMPLATE], **beside)
    assert said == f"targeting_template_ids cannot come with {next(iter(beside))}: the template says that."


def test_ag17_zero_takes_the_template_away(buyer: Buyer) -> None:
    template = buyer.send("POST", "targeting_templates", {"name": "US", "targeting_attributes": {"LOCATION": ["US"]}})
    ad_group = buyer.ad_group(buyer.campaign(), targeting_template_ids=[template.body["id"]])
    (changed,) = buyer.write("PATCH", "ad_groups", {"id": ad_group["id"], "targeting_template_ids": ["0"]})
    assert changed["data"]["targeting_template_ids"] == []


@pytest.mark.parametrize("factor", [0.05, 0.0999])
def test_ag19_a_multiplier_has_bounds(buyer: Buyer, factor: float) -> None:
    campaign = buyer.campaign(objective_type="CONSIDERATION")
    assert "from 0.1 to 10" in refusal(buyer, campaign, **AUTOMATIC, bid_multiplier=factor)


def test_ag19_it_is_for_automatic_bids_without_performance_plus(buyer: Buyer) -> None:
    sales = {"objective_type": "SALES"}
    assert "AUTOMATIC_BID" in refusal(buyer, buyer.campaign(**sales), bid_multiplier=2)
    plus = buyer.campaign(**sales, is_performance_plus=True)
    assert "is_performance_plus" in refusal(buyer, plus, **AUTOMATIC, bid_multiplier=2)
    assert buyer.ad_group(buyer.campaign(**sales), **AUTOMATIC, bid_multiplier=2)["bid_multiplier"] == 2
    assert buyer.ad_group(buyer.campaign(**sales), **AUTOMATIC, bid_multiplier=0)["bid_multiplier"] == 0
