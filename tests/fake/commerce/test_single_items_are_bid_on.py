"""Items of a retail catalog have bids and multipliers of their own (AA1-AA8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.commerce.conftest import product

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop

KEY = {"item_id": "101", "country": "US", "language": "EN"}
APPS = ("android_mobile", "android_tablet", "ipad", "iphone", "web", "web_mobile")


class Auction:
    """The bids of a shop that sells one chair."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        items = [{"item_id": "101", "operation": "CREATE", "attributes": product()}]
        batch = {"catalog_type": "RETAIL", "country": "US", "language": "EN", "items": items}
        assert shop.send("POST", "catalogs/items/batch", batch).status_code == 200
        (self.catalog,) = shop.get("catalogs")["items"]

    def submit(self, *items: dict[str, Any]) -> Any:
        body = {"catalog_id": self.catalog["id"], "items": [{**KEY, **item} for item in items]}
        return self.shop.send("POST", "advanced_auction/items/submit", body)

    def upsert(self, *mask: str, **options: Any) -> Any:
        return self.submit({"operation": "UPSERT", "update_mask": list(mask), "bid_options": options})

    def read(self, **key: str) -> list[dict[str, Any]]:
        body = {"catalog_id": self.catalog["id"], "items": [{**KEY, **key}]}
        found: list[dict[str, Any]] = self.shop.send("POST", "advanced_auction/items/get", body).body["items"]
        return found


@pytest.fixture
def auction(shop: Shop) -> Auction:
    """The chair is there, and nobody has bid on it."""
    made = Auction(shop)
    shop.wait()
    return made


def test_aa1_what_has_no_settings_is_not_listed(auction: Auction) -> None:
    assert auction.read() == []
    assert auction.upsert("BID", bid_in_micro_currency=2_000_000).status_code == 200
    unset = {"app_type_multipliers": None, "placement_multipliers": None}
    assert auction.read() == [{**KEY, "bid_options": {"bid_in_micro_currency": 2_000_000, **unset}}]
    assert auction.read(country="DE") == []


def test_aa1_nor_is_what_the_catalog_does_not_have(auction: Auction) -> None:
    sent = {"item_id": "7", "operation": "UPSERT", "update_mask": ["BID"], "bid_options": {"bid_in_micro_currency": 1}}
    answer = auction.submit(sent)
    assert answer.status_code == 200
    assert "Not in the catalog, and so not to be read yet: 7 (AA1)" in answer.hint
    assert auction.read(item_id="7") == []


def test_aa2_deleted_settings_are_gone(auction: Auction) -> None:
    auction.upsert("BID", bid_in_micro_currency=1)
    assert auction.submit({"operation": "DELETE"}).body["items"] == [{**KEY, "operation": "DELETE"}]
    assert auction.read() == []
    assert auction.submit({"operation": "DELETE"}).status_code == 200


def test_aa3_only_what_the_mask_names_is_changed_and_without_a_value_it_is_null(auction: Auction) -> None:
    auction.upsert("BID", "APP_TYPE_BID_MULTIPLIER_SET", bid_in_micro_currency=5, app_type_multipliers={"web": 2})
    auction.upsert("BID", app_type_multipliers={"web": 3})
    (item,) = auction.read()
    assert item["bid_options"]["bid_in_micro_currency"] is None
    assert item["bid_options"]["app_type_multipliers"]["web"] == 2


def test_aa4_multipliers_are_set_together_and_those_left_out_count_as_one(auction: Auction) -> None:
    auction.upsert("APP_TYPE_BID_MULTIPLIER_SET", app_type_multipliers={"web": 2, "ipad": 0})
    auction.upsert("APP_TYPE_BID_MULTIPLIER_SET", app_type_multipliers={"iphone": 10})
    (item,) = auction.read()
    assert item["bid_options"]["app_type_multipliers"] == {**dict.fromkeys(APPS, 1), "iphone": 10}


def test_aa5_placements_may_be_written_in_small_letters(auction: Auction) -> None:
    auction.upsert("PLACEMENT_BID_MULTIPLIER_SET", placement_multipliers={"search": 1.5})
    (item,) = auction.read()
    assert item["bid_options"]["placement_multipliers"] == {"SEARCH": 1.5, "BROWSE": 1, "RELATED_PINS": 1}


def test_aa6_some_failed_is_206_and_says_which(auction: Auction) -> None:
    """Below 300, and no success: whoever looks at the status class alone misses it."""
    bad = {"operation": "UPSERT", "update_mask": ["BID"], "bid_options": {"bid_in_micro_currency": -1}}
    good = {**bad, "bid_options": {"bid_in_micro_currency": 1}}
    answer = auction.submit(bad, good)
    assert answer.status_code == 206
    failed, done = answer.get_json()["items"]
    assert failed["errors"] == [{"code": 6, "message": "Bid in micro currency should be non-negative"}]
    assert "errors" not in done
    (item,) = auction.read()
    assert item["bid_options"]["bid_in_micro_currency"] == 1


@pytest.mark.parametrize("multipliers", [{"web": 10.5}, {"web": -1}, {"fridge": 1}, {"web": "2"}])
def test_aa4_multipliers_are_from_0_to_10(auction: Auction, multipliers: dict[str, Any]) -> None:
    answer = auction.upsert("APP_TYPE_BID_MULTIPLIER_SET", app_type_multipliers=multipliers)
    assert answer.status_code in (206, 400)
    assert auction.read() == []


@pytest.mark.parametrize(("path", "what"), [("get", "retail catalog items"), ("submit", "item bid option operations")])
def test_aa7_a_catalog_that_is_none_of_the_callers(shop: Shop, path: str, what: str) -> None:
    item = KEY if path == "get" else {**KEY, "operation": "DELETE"}
    refused = shop.send("POST", f"advanced_auction/items/{path}", {"catalog_id": "1234", "items": [item]})
    assert refused.refusal == (400, 1, f"Invalid request: {{'catalog_id': '1234'}} list of {what} not provided")


def test_aa8_the_language_is_no_locale(auction: Auction) -> None:
    refused = auction.submit({"operation": "DELETE", "language": "en-US"})
    assert refused.refusal[:2] == (400, 1)
