"""What a campaign, an ad group or an ad names is of the same ad account, at any time, and each item fails alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.ads.conftest import AD_GROUP, CAMPAIGN

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

NAMES: list[tuple[str, str, Any]] = [
    ("campaigns", "order_line_id", "77"),
    ("ad_groups", "targeting_template_ids", ["77"]),
    ("ad_groups", "promotion_id", "77"),
    ("ad_groups", "promotion_ids", ["77"]),
    ("campaigns", "daily_spend_cap", -77),
    ("ad_groups", "bid_in_micro_currency", -77),
]


@pytest.mark.parametrize(("path", "name", "value"), NAMES)
def test_cp35_what_is_not_there_cannot_be_named(buyer: Buyer, path: str, name: str, value: Any) -> None:
    """AG17, AG18, CP19: neither when a thing is made nor later."""
    campaign = buyer.campaign()
    made = campaign if path == "campaigns" else buyer.ad_group(campaign)
    body = CAMPAIGN if path == "campaigns" else {**AD_GROUP, "campaign_id": campaign["id"]}
    good, bad = buyer.write("POST", path, body, {**body, name: value})
    assert ("data" in good, "data" in bad) == (True, False)
    good, bad = buyer.write("PATCH", path, {"id": made["id"], "name": "After"}, {"id": made["id"], name: value})
    assert (good["data"]["name"], "data" in bad) == ("After", False)
    assert buyer.get(f"{path}/{made['id']}")[name] == made[name]


@pytest.mark.parametrize(("name", "cleared"), [("targeting_template_ids", ["0"]), ("promotion_id", None)])
def test_ag17_ag18_what_takes_a_reference_away_names_nothing(buyer: Buyer, name: str, cleared: Any) -> None:
    made = buyer.ad_group(buyer.campaign())
    (changed,) = buyer.write("PATCH", "ad_groups", {"id": made["id"], name: cleared})
    assert "data" in changed


def test_tt5_a_template_that_was_removed_cannot_be_named(buyer: Buyer) -> None:
    body = {"name": "US", "targeting_attributes": {"LOCATION": ["US"]}}
    template = buyer.send("POST", "targeting_templates", body).body
    campaign = buyer.campaign()
    named = buyer.ad_group(campaign, targeting_template_ids=[template["id"]])
    assert named["targeting_template_ids"] == [template["id"]]
    buyer.send("PATCH", "targeting_templates", {"id": template["id"], "operation_type": "REMOVE"})
    again = {**AD_GROUP, "campaign_id": campaign["id"], "targeting_template_ids": [template["id"]]}
    (bad,) = buyer.write("POST", "ad_groups", again)
    assert "data" not in bad


def test_ad13_an_ad_that_moves_is_in_the_campaign_of_its_new_ad_group(buyer: Buyer) -> None:
    ad = buyer.ad(buyer.ad_group(buyer.campaign()))
    campaign = buyer.campaign()
    ad_group = buyer.ad_group(campaign)
    (moved,) = buyer.write("PATCH", "ads", {"id": ad["id"], "ad_group_id": f"AG{ad_group['id']}"})
    assert (moved["data"]["ad_group_id"], moved["data"]["campaign_id"]) == (ad_group["id"], campaign["id"])
    assert buyer.ids("ads", campaign_ids=campaign["id"]) == [ad["id"]]


def test_ad6_a_lead_form_is_one_of_the_ad_account(buyer: Buyer) -> None:
    ad_group = buyer.ad_group(buyer.campaign())
    ad = buyer.ad(ad_group)
    body = {"ad_group_id": ad_group["id"], "pin_id": ad["pin_id"], "creative_type": "REGULAR", "lead_form_id": "77"}
    (made,) = buyer.write("POST", "ads", body)
    (changed,) = buyer.write("PATCH", "ads", {"id": ad["id"], "lead_form_id": "77"})
    assert ("data" in made, "data" in changed) == (False, False)
    assert buyer.ids("ads") == [ad["id"]]


def test_ad13_an_ad_cannot_move_to_nowhere_and_the_others_of_the_request_go_on(buyer: Buyer) -> None:
    ad_group = buyer.ad_group(buyer.campaign())
    ad, other = buyer.ad(ad_group), buyer.ad(ad_group)
    bad, good = buyer.write("PATCH", "ads", {"id": ad["id"], "ad_group_id": "7"}, {"id": other["id"], "name": "After"})
    assert ("data" in bad, good["data"]["name"]) == (False, "After")
    assert buyer.get(f"ads/{ad['id']}")["ad_group_id"] == ad_group["id"]
