"""The way of a shop: no catalog, a feed with a mistake in it, the mistake mended, products that a group chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.fake.commerce.conftest import product

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop


def test_a_feed_from_nothing_to_a_product_group(shop: Shop) -> None:
    assert shop.send("GET", "catalogs/product_groups").refusal[:2] == (409, 4182)
    feed = shop.feed()
    chairs = [{"item_id": "oak", **product(brand="Ours")}, {"item_id": "pine", **product(brand="Ours", price=None)}]
    shop.mock.set_feed_file(feed["id"], chairs)
    shop.wait()
    results = f"catalogs/feeds/{feed['id']}/processing_results"
    first = shop.get(results, page_size=1)["items"][0]
    assert first["product_counts"] == {"original": 2, "ingested": 1}
    (issue,) = shop.get(
        f"catalogs/processing_results/{first['id']}/item_issues", item_validation_issue="PRICE_MISSING"
    )["items"]
    assert issue["item_id"] == "pine"

    group = {"feed_id": feed["id"], "name": "Ours", "filters": {"all_of": [{"BRAND": {"values": ["Ours"]}}]}}
    made = shop.send("POST", "catalogs/product_groups", group).made
    counts = f"catalogs/product_groups/{made['id']}/product_counts"
    assert shop.get(counts)["total"] == 1
    shop.mock.set_feed_file(feed["id"], [chairs[0], {**chairs[1], "price": "9.99 USD", "availability": "out of stock"}])
    shop.mock.clock.advance(days=2)
    assert shop.get(results, page_size=1)["items"][0]["product_counts"] == {"original": 2, "ingested": 2}
    assert {name: shop.get(counts)[name] for name in ("in_stock", "out_of_stock")} == {"in_stock": 1, "out_of_stock": 1}
