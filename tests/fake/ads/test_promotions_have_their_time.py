"""Promotions are deals with a time of their own, whatever campaigns do (PR1-PR7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

DAY = 86_400
DEAL = {"promotion_title": "Ten off", "promotion_type": "SITEWIDE", "template_values": [{"percent": 10}]}


def promotion(buyer: Buyer, **fields: Any) -> dict[str, Any]:
    (item,) = buyer.send("POST", "promotions", [{**DEAL, **fields}]).body["promotions"]
    made: dict[str, Any] = item["data"]
    return made


def test_pr2_pr4_keys_without_a_value_are_left_out(buyer: Buyer) -> None:
    made = promotion(buyer)
    assert made == {
        **DEAL,
        "id": made["id"],
        "ad_account_id": buyer.account.id,
        "promotion_custom_id": made["id"],
        "platform_type": "DEFAULT",
        "status": "ACTIVE",
        "discount_status": "ACTIVE",
    }
    assert made["id"].startswith("783")
    assert buyer.get(f"promotions/{made['id']}") == made


def test_pr3_how_a_deal_stands_follows_the_clock(buyer: Buyer) -> None:
    now = int(buyer.mock.clock.now())
    made = promotion(buyer, start_time=now + DAY, end_time=now + 2 * DAY)
    seen = [made]
    for _ in range(2):
        buyer.mock.clock.advance(days=1)
        seen.append(buyer.get(f"promotions/{made['id']}"))
    assert [one["discount_status"] for one in seen] == ["SCHEDULED", "ACTIVE", "EXPIRED"]
    assert {one["status"] for one in seen} == {"ACTIVE"}


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_pr5_another_platform_stops_the_whole_request(buyer: Buyer, method: str) -> None:
    known = promotion(buyer)
    changes = {"id": known["id"]} if method == "PATCH" else DEAL
    refused = buyer.send(method, "promotions", [changes, {**changes, "platform_type": "ETSY"}])
    assert refused.refusal == (400, 400, "Platform type not supported for promotions.")
    assert buyer.ids("promotions") == [known["id"]]


def test_pr2_shopify_is_a_platform(buyer: Buyer) -> None:
    assert promotion(buyer, platform_type="SHOPIFY")["platform_type"] == "SHOPIFY"


def test_en10_a_failure_is_one_object_and_singular(buyer: Buyer) -> None:
    now = int(buyer.mock.clock.now())
    good, bad = buyer.send("POST", "promotions", [DEAL, {**DEAL, "start_time": now, "end_time": now}]).body[
        "promotions"
    ]
    assert {*good} == {"data"}
    assert {*bad} == {"exception"}
    assert bad["exception"]["message"] == "end_time is not after start_time."


def test_a_change_keeps_what_was_not_sent(buyer: Buyer) -> None:
    made = promotion(buyer)
    (item,) = buyer.send("PATCH", "promotions", [{"id": made["id"], "promotion_code": "TEN"}]).body["promotions"]
    assert item["data"] == {**made, "promotion_code": "TEN"}


def test_pr5_an_unknown_promotion_has_a_code_of_its_own(buyer: Buyer) -> None:
    """ER8."""
    unknown = (404, 4997, "Promotion for that ID was not found")
    assert buyer.send("GET", "promotions/7834000000001").refusal == unknown
    (item,) = buyer.send("PATCH", "promotions", [{"id": "7834000000001"}]).body["promotions"]
    assert item == {"exception": {"code": 4997, "message": unknown[2]}}


def test_pr6_a_deleted_promotion_is_gone(buyer: Buyer) -> None:
    made = promotion(buyer)
    assert buyer.send("DELETE", f"promotions/{made['id']}").status_code == 204
    assert buyer.send("DELETE", f"promotions/{made['id']}").refusal[:2] == (404, 4997)
    assert buyer.ids("promotions") == []


def test_ag25_the_ad_groups_that_use_a_promotion_are_listed(buyer: Buyer) -> None:
    first, second = promotion(buyer)["id"], promotion(buyer)["id"]
    campaign = buyer.campaign()
    using = [
        buyer.ad_group(campaign, promotion_id=first)["id"],
        buyer.ad_group(campaign, promotion_ids=[second, first])["id"],
    ]
    buyer.ad_group(campaign)
    assert buyer.ids("promotion_applied_entities", promotion_ids=first) == using
    assert buyer.ids("promotion_applied_entities", promotion_ids=second) == using[1:]
    assert buyer.ids("promotion_applied_entities", promotion_ids="1") == []
