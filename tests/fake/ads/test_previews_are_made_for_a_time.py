"""Previews show an ad before it is one, and what an ad group has, for a time (AP1-AP4)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

BAD_LINK = "Whoops! It looks like you entered an invalid URL. Try creating a Pin again with a valid URL."


def own_pin(buyer: Buyer) -> Any:
    return next(pin for pin in buyer.mock.store.production.pins.filter(owner_id=buyer.user.id) if pin.link)


@pytest.mark.parametrize("of", ["pin", "picture"])
def test_ap1_a_pin_or_a_picture_has_a_preview(buyer: Buyer, of: str) -> None:
    body = {"pin_id": own_pin(buyer).id} if of == "pin" else {"image_url": "https://shop.example/a.jpg", "title": "A"}
    url = buyer.send("POST", "ad_previews", body).body["url"]
    assert re.fullmatch("https://ads.pinterest.com/ad-preview/[0-9a-f]{64}/", url)


@pytest.mark.parametrize("link", [None, ""])
def test_ap2_a_pin_without_a_link_has_none(buyer: Buyer, link: str | None) -> None:
    pin = own_pin(buyer)
    buyer.mock.store.production.pins.put(replace(pin, link=link))
    assert buyer.send("POST", "ad_previews", {"pin_id": pin.id}).refusal == (400, 1, BAD_LINK)


def test_ap1_a_product_group_must_be_there(buyer: Buyer) -> None:
    body = {"catalog_product_group_id": "4430000000001", "creative_type": "SHOPPING"}
    assert buyer.send("POST", "ad_previews", body).refusal[:2] == (400, 1)


def test_ap3_ad_groups_are_previewed_one_by_one(buyer: Buyer) -> None:
    group = buyer.ad_group(buyer.campaign())
    ad = buyer.ad(group)
    good: Any
    bad: Any
    good, bad = buyer.send(
        "POST", "campaign_ad_preview", [{"ad_group_id": group["id"]}, {"ad_group_id": "2680000000001"}]
    ).body
    made = good["data"]
    assert (made["pin_id"], made["pin_promotion_id"], made["user_id"]) == (
        int(ad["pin_id"]),
        int(ad["id"]),
        int(buyer.user.id),
    )
    assert made["uuid"] in made["url"]
    assert {*bad["data"]} == {"exceptions"}
    assert buyer.get("campaign_ad_preview", ad_group_ids=group["id"]) == [made]


def test_ap4_a_preview_is_good_for_thirty_days(buyer: Buyer) -> None:
    group = buyer.ad_group(buyer.campaign())["id"]
    buyer.send("POST", "campaign_ad_preview", [{"ad_group_id": group}])
    buyer.mock.clock.advance(days=29)
    assert len(buyer.get("campaign_ad_preview", ad_group_ids=group)) == 1
    buyer.mock.clock.advance(days=1)
    buyer.sign_in()  # a token is good for thirty days, too
    assert buyer.get("campaign_ad_preview", ad_group_ids=group) == []


def test_ap4_a_request_has_at_most_a_hundred_ad_groups(buyer: Buyer) -> None:
    sent = [{"ad_group_id": "1"}] * 101
    assert buyer.send("POST", "campaign_ad_preview", sent).refusal[:2] == (400, 1)
    assert len(buyer.send("POST", "campaign_ad_preview", sent[1:]).body) == 100


def test_ap3_previews_are_deleted_all_or_none(buyer: Buyer) -> None:
    group = buyer.ad_group(buyer.campaign())["id"]
    buyer.send("POST", "campaign_ad_preview", [{"ad_group_id": group}])
    assert buyer.send("DELETE", "campaign_ad_preview", ad_group_ids=f"{group},1").status_code == 404
    assert len(buyer.get("campaign_ad_preview", ad_group_ids=group)) == 1
    assert buyer.send("DELETE", "campaign_ad_preview", ad_group_ids=group).status_code == 204
    assert buyer.get("campaign_ad_preview", ad_group_ids=group) == []
