"""A report of product items has the figures of each product that was promoted, and they add up (AR2, AR4)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.fake.ads.reporting import FIGURES, totals
from tests.fake.ads.test_product_groups_are_promoted import promote
from tests.fake.commerce.conftest import Shop, product

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

    Row = dict[str, Any]

START, END = "2026-11-02", "2026-11-08"


@pytest.fixture
def selling(buyer: Buyer) -> Buyer:
    """Somebody who has promoted three products for a week, two of them in two ad groups, and a Pin beside them."""
    buyer.mock.clock.freeze(f"{START}T00:00:00Z")
    buyer.sign_in()
    shop = Shop(buyer.application, buyer.user, buyer.account)
    feed = shop.feed()
    items = [{"item_id": name, **product(title=name.title(), brand=brand)} for name, brand in BRANDS.items()]
    buyer.mock.set_feed_file(feed["id"], items)
    shop.wait()
    for brands in (["Ours"], ["Ours", "Theirs"]):
        filters = {"all_of": [{"BRAND": {"values": brands}}]}
        group = shop.send(
            "POST", "catalogs/product_groups", {"feed_id": feed["id"], "name": str(brands), "filters": filters}
        ).made
        promote(buyer, buyer.ad_group(buyer.campaign(daily_spend_cap=90_000_000))["id"], group)
    buyer.ad(buyer.ad_group(buyer.campaign(daily_spend_cap=90_000_000)))
    buyer.mock.clock.advance(days=7)
    buyer.sign_in()
    return buyer


BRANDS = {"oak": "Ours", "elm": "Ours", "ash": "Theirs"}


def rows(buyer: Buyer, level: str, **fields: Any) -> list[Row]:
    asked = {"start_date": START, "end_date": END, "granularity": "TOTAL", "columns": [*FIGURES], **fields}
    token = buyer.send("POST", "reports", {"level": level, **asked}).body["token"]
    buyer.mock.clock.advance(seconds=5)
    url = urlsplit(buyer.get("reports", token=token)["url"])
    file = json.loads(buyer.application.send(f"{url.path}?{url.query}").text)
    return [row for group in file.values() for row in group]


def test_ar2_each_product_has_its_row_and_together_they_are_the_product_groups(selling: Buyer) -> None:
    found = rows(selling, "PRODUCT_ITEM")
    assert sorted(row["PRODUCT_ITEM_ID"] for row in found) == sorted(BRANDS)
    assert totals(found) == totals(rows(selling, "PRODUCT_GROUP"))
    assert totals(found)["IMPRESSION_1"] > 0


def test_ar2_by_day_and_by_gender_they_are_the_same(selling: Buyer) -> None:
    whole = totals(rows(selling, "PRODUCT_ITEM"))
    assert totals(rows(selling, "PRODUCT_ITEM", granularity="DAY")) == whole
    assert totals(rows(selling, "PRODUCT_ITEM_TARGETING", targeting_types=["GENDER"])) == whole


def test_ar4_one_product_has_the_same_figures_when_it_is_asked_for_alone(selling: Buyer) -> None:
    found = {row["PRODUCT_ITEM_ID"]: row for row in rows(selling, "PRODUCT_ITEM")}
    assert rows(selling, "PRODUCT_ITEM", product_item_ids=["oak"]) == [found["oak"]]


def test_ar2_a_row_may_say_what_its_product_is(selling: Buyer) -> None:
    columns = ["PRODUCT_ITEM_NAME", "PRODUCT_ITEM_BRAND", "PRODUCT_ITEM_PRICE", "SPEND_IN_MICRO_DOLLAR"]
    (row,) = rows(selling, "PRODUCT_ITEM", columns=columns, product_item_ids=["ash"])
    del row["SPEND_IN_MICRO_DOLLAR"]
    assert row == {
        "PRODUCT_ITEM_ID": "ash",
        "PRODUCT_ITEM_NAME": "Ash",
        "PRODUCT_ITEM_BRAND": "Theirs",
        "PRODUCT_ITEM_PRICE": "24.99 USD",
    }


def test_ar4_columns_of_ads_may_be_passed_over(selling: Buyer) -> None:
    """As a connector seems to have met it; such columns have no values then."""
    selling.mock.behave(ads_in_product_reports="ignore")
    plain = rows(selling, "PRODUCT_ITEM")
    assert rows(selling, "PRODUCT_ITEM", columns=[*FIGURES, "AD_ID", "PIN_PROMOTION_ID"]) == plain
