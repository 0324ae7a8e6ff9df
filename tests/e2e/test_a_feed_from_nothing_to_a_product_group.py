"""A shop without a catalog: a feed with a mistake in it, the mistake mended, a group of its products, promoted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver.model.records import Website
from pinterest_v5 import Api, PinterestException

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver.model.records import User
    from pytest_pinterest import Clock, PinterestServer

SCOPES = "ads:read ads:write boards:read pins:read catalogs:read catalogs:write"

FEED: Any = {
    "name": "Chairs",
    "format": "TSV",
    "location": "https://shop.example/feed.tsv",
    "catalog_type": "RETAIL",
    "default_country": "US",
    "default_locale": "en-US",
}
CHAIR = {
    "title": "A chair",
    "description": "To sit on.",
    "link": "https://shop.example/chair",
    "image_link": "https://shop.example/chair.jpg",
    "price": "24.99 USD",
    "availability": "in stock",
    "brand": "Ours",
}
OURS: Any = {"name": "Ours", "filters": {"all_of": [{"BRAND": {"values": ["Ours"]}}]}}


class Shop:
    """A shop that has claimed its website, with our client over a socket."""

    def __init__(self, server: PinterestServer, api: Api, owner: User) -> None:
        self.mock, self.api = server.mock, api
        self.account = server.mock.add_ad_account("Chairs", owner=owner).id

    def file_has(self, feed: str, *chairs: dict[str, Any]) -> None:
        """Change what the shop puts at the address of its feed."""
        self.mock.set_feed_file(feed, [*chairs])

    def last_reading(self, feed: str) -> Any:
        """What came of the feed when it was read last."""
        return next(iter(self.api.catalog_feeds.list_processing_results(feed)))

    def make(self, path: str, **fields: Any) -> str:
        """Make one thing of the ad account, and return its id."""
        (item,) = getattr(self.api, path).create(self.account, [fields])["items"]
        made: str = item["data"]["id"]
        return made


@pytest.fixture
def shop(pinterest_server: PinterestServer, pinterest_clock: Clock) -> Iterator[Shop]:
    pinterest_clock.freeze("2026-11-02T00:00:00Z")
    mock = pinterest_server.mock
    owner = mock.add_user("chairs", account_type="BUSINESS")
    mock.store.production.websites.put(Website(owner_id=owner.id, address="shop.example", verified_at=0))
    token = mock.issue_token(owner, SCOPES)["access_token"]
    with Api(access_token=token, api_url=pinterest_server.url) as api:
        yield Shop(pinterest_server, api, owner)


def test_from_nothing_to_a_product_group_that_is_promoted(shop: Shop, pinterest_clock: Clock) -> None:
    api = shop.api
    # There is no catalog, and so there are no product groups (GC12).
    assert list(api.catalogs.list()) == []
    with pytest.raises(PinterestException) as refused:
        list(api.catalog_product_groups.list())
    assert (refused.value.status, refused.value.code) == (409, 4182)

    # A feed makes the catalog. One of its chairs has no price, and is left out.
    feed = api.catalog_feeds.create(FEED).get("id", "")
    assert [one.get("catalog_type") for one in api.catalogs.list()] == ["RETAIL"]
    pine = {**CHAIR, "item_id": "pine"}
    shop.file_has(feed, {**CHAIR, "item_id": "oak"}, {**pine, "price": None})
    pinterest_clock.advance(minutes=1)
    reading = shop.last_reading(feed)
    assert (reading["status"], reading["product_counts"]) == ("COMPLETED", {"original": 2, "ingested": 1})
    issues: Any = api.catalog_feeds.list_item_issues(reading["id"], item_validation_issue="PRICE_MISSING")
    assert [issue["item_id"] for issue in issues] == ["pine"]

    # The group of the brand has the other. The next day the price is there, and the chair in the group.
    ours: Any = {**OURS, "feed_id": feed}
    group: Any = api.catalog_product_groups.create(ours)
    counts: Any = api.catalog_product_groups.get_product_counts(group["id"])
    assert (counts["in_stock"], counts["out_of_stock"]) == (1, 0)
    shop.file_has(feed, {**CHAIR, "item_id": "oak"}, {**pine, "price": "9.99 USD", "availability": "out of stock"})
    pinterest_clock.advance(days=2)
    assert shop.last_reading(feed)["product_counts"] == {"original": 2, "ingested": 2}
    counts = api.catalog_product_groups.get_product_counts(group["id"])
    assert (counts["in_stock"], counts["out_of_stock"]) == (1, 1)

    # It is promoted, and has figures after a day.
    campaign = shop.make("campaigns", name="Chairs", objective_type="CATALOG_SALES", daily_spend_cap=8_000_000)
    bid = {"billable_event": "CLICKTHROUGH", "bid_in_micro_currency": 500_000}
    ad_group = shop.make("ad_groups", name="All", campaign_id=campaign, **bid)
    promoted: Any = {"ad_group_id": ad_group, "catalog_product_group_id": group["id"]}
    made: Any = api.product_group_promotions.create(shop.account, ad_group, [promoted])
    (promotion,) = made["items"]
    pinterest_clock.advance(days=2)
    asked: Any = {"start_date": "2026-11-05", "end_date": "2026-11-05", "granularity": "TOTAL"}
    rows: Any = api.product_group_promotions.get_analytics(
        shop.account, product_group_ids=[promotion["data"]["id"]], columns=["TOTAL_IMPRESSION"], **asked
    )
    assert [row["TOTAL_IMPRESSION"] > 0 for row in rows] == [True]
