"""A product group has those products of its feed or catalog that its filters choose (PG1-PG20, FV1-FV5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.commerce.conftest import product

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop

NO_CATALOG = (409, 4182, "Can't access this feature without an existing catalog")
PRODUCTS = {
    "red": product(brand="Ours", price="10 USD", product_type="Home > Chairs", custom_number_0=5),
    "blue": product(brand="Theirs", price="20 EUR", product_type="Home > Tables", availability="out of stock"),
    "green": product(title="A green stool", brand="ours", price="30", availability="preorder", condition="used"),
}


@pytest.fixture
def feed(shop: Shop) -> dict[str, Any]:
    """A feed of three products that was read."""
    made = shop.feed()
    shop.mock.set_feed_file(made["id"], [{"item_id": name, **fields} for name, fields in PRODUCTS.items()])
    shop.wait()
    return made


def sent(feed: dict[str, Any], *criteria: dict[str, Any], how: str = "all_of", **fields: Any) -> dict[str, Any]:
    return {"feed_id": feed["id"], "name": "Group", "filters": {how: list(criteria)}, **fields}


BRAND = {"BRAND": {"values": ["Ours"]}}
TABLES = {"PRODUCT_TYPE_1": {"values": [["Home", "Tables"]]}}


def make(shop: Shop, feed: dict[str, Any], *criteria: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return shop.send("POST", "catalogs/product_groups", sent(feed, *(criteria or [BRAND]), **fields)).made


@pytest.mark.parametrize(
    ("criterion", "expected"),
    [
        (BRAND, ["red", "green"]),
        ({"BRAND": {"values": ["Ours"], "negated": True}}, ["blue"]),
        ({"MIN_PRICE": {"values": 20}}, ["blue", "green"]),
        ({"MIN_PRICE": {"values": 20, "inclusion": False}}, ["green"]),
        ({"MAX_PRICE": {"values": 20}}, ["red", "blue"]),
        ({"CURRENCY": {"values": "USD"}}, ["red", "green"]),
        ({"AVAILABILITY": {"values": ["IN_STOCK", "PREORDER"]}}, ["red", "green"]),
        ({"ITEM_ID": {"values": ["blue"]}}, ["blue"]),
        ({"PRODUCT_TYPE_0": {"values": [["Home"]]}}, ["red", "blue"]),
        (TABLES, ["blue"]),
        ({"TITLE_KEYWORDS": {"values": ["stool"]}}, ["green"]),
        ({"CONDITION": {"values": ["USED"]}}, ["green"]),
        ({"CUSTOM_NUMBER_0": {"operator": "GREATER_THAN", "value": 4}}, ["red"]),
        ({"MEDIA_TYPE": {"values": ["VIDEO"]}}, []),
    ],
    ids=str,
)
def test_pg6_and_pg7_each_criterion_chooses(
    shop: Shop, feed: dict[str, Any], criterion: dict[str, Any], expected: list[str]
) -> None:
    """PG18: the same filters can be tried without a group."""
    body = {"feed_id": feed["id"], "filters": {"all_of": [criterion]}}
    tried = shop.send("POST", "catalogs/products/get_by_product_group_filters", body).body["items"]
    assert {row["metadata"]["item_id"] for row in tried} == {*expected}
    group = make(shop, feed, criterion)
    listed = shop.get(f"catalogs/product_groups/{group['id']}/products")["items"]
    assert {row["metadata"]["item_id"] for row in listed} == {*expected}


def test_pg5_any_of_and_all_of(shop: Shop, feed: dict[str, Any]) -> None:
    any_of = make(shop, feed, BRAND, TABLES, how="any_of")
    all_of = make(shop, feed, BRAND, TABLES, name="Both")
    totals = [shop.get(f"catalogs/product_groups/{one['id']}/product_counts")["total"] for one in (any_of, all_of)]
    assert totals == [3, 0]


def test_a_group_of_groups(shop: Shop, feed: dict[str, Any]) -> None:
    inner = make(shop, feed)
    outer = make(shop, feed, {"PRODUCT_GROUP": {"values": [inner["id"]]}}, name="Outer")
    assert shop.get(f"catalogs/product_groups/{outer['id']}/product_counts")["total"] == 2


def test_pg16_products_are_counted_by_availability(shop: Shop, feed: dict[str, Any]) -> None:
    group = make(shop, feed, {"MIN_PRICE": {"values": 0}})
    assert shop.get(f"catalogs/product_groups/{group['id']}/product_counts") == {
        "catalog_type": "RETAIL",
        "in_stock": 1,
        "out_of_stock": 1,
        "preorder": 1,
        "total": 3,
        "videos": 0,
    }


def test_pg17_a_listed_product_has_a_number_for_its_price(shop: Shop, feed: dict[str, Any]) -> None:
    group = make(shop, feed, {"ITEM_ID": {"values": ["red"]}})
    (row,) = shop.get(f"catalogs/product_groups/{group['id']}/products")["items"]
    assert row["metadata"] == {
        "item_id": "red",
        "item_group_id": None,
        "availability": "IN_STOCK",
        "price": 10,
        "sale_price": None,
        "currency": "USD",
    }


def test_pg2_pg10_and_pg11_a_new_group(shop: Shop, feed: dict[str, Any]) -> None:
    group = make(shop, feed)
    assert (group["type"], group["status"], group["feed_id"]) == ("MERCHANT_CREATED", "ACTIVE", feed["id"])
    assert group["created_at"] == int(shop.mock.clock.now()) * 1000
    assert shop.get(f"catalogs/product_groups/{group['id']}") == group
    assert shop.get("catalogs/product_groups", id=group["id"], feed_id=feed["id"])["items"] == [group]


def test_gc12_an_account_without_a_catalog_has_no_list_of_groups(shop: Shop) -> None:
    assert shop.send("GET", "catalogs/product_groups").refusal == NO_CATALOG
    assert shop.send("POST", "catalogs/product_groups", sent({"id": "1"}, BRAND)).refusal == NO_CATALOG


def test_pg13_neither_filters_nor_name_twice(shop: Shop, feed: dict[str, Any]) -> None:
    make(shop, feed)
    refused = [
        shop.send("POST", "catalogs/product_groups", body).refusal[:2]
        for body in (sent(feed, BRAND, name="Other"), sent(feed, TABLES), sent(feed, {"BRAND": {"values": []}}))
    ]
    assert refused == [(409, 4178), (409, 4179), (409, 4183)]


def test_pg4_a_group_of_a_retail_catalog_has_a_country_and_a_locale(shop: Shop, feed: dict[str, Any]) -> None:
    (catalog,) = shop.get("catalogs")["items"]
    body = {"catalog_type": "RETAIL", "catalog_id": catalog["id"], "name": "All", "filters": {"all_of": [BRAND]}}
    text = "A catalog product group must have a country and locale specified."
    assert shop.send("POST", "catalogs/product_groups", body).refusal == (400, 6136, text)
    group = shop.send("POST", "catalogs/product_groups", {**body, "country": "US", "locale": "en-US"}).made
    assert shop.get(f"catalogs/product_groups/{group['id']}/product_counts")["total"] == 2
    assert feed["id"] not in group.values()


def test_pg2_many_are_made_and_deleted_all_or_none(shop: Shop, feed: dict[str, Any]) -> None:
    bodies = [sent(feed, BRAND), sent(feed, TABLES, name="Tables")]
    made: Any = shop.send("POST", "catalogs/product_groups/multiple", bodies).made
    ids: list[str] = [*made]
    the_same_filters_again = [sent(feed, BRAND, TABLES, name="x"), bodies[0]]
    refused = shop.send("POST", "catalogs/product_groups/multiple", the_same_filters_again)
    assert refused.refusal[:2] == (409, 4178)
    assert [one["id"] for one in shop.get("catalogs/product_groups")["items"]] == ids
    refused = shop.send("DELETE", "catalogs/product_groups/multiple", id=f"{ids[0]},1")
    assert refused.refusal == (404, 4180, "Sorry! We could not find your catalogs product group.")
    assert shop.send("DELETE", "catalogs/product_groups/multiple", id=",".join(ids)).status_code == 204
    assert shop.get("catalogs/product_groups")["items"] == []


def test_a_change_keeps_what_was_not_sent(shop: Shop, feed: dict[str, Any]) -> None:
    """PG15."""
    group = make(shop, feed, description="Nice")
    changed = shop.send("PATCH", f"catalogs/product_groups/{group['id']}", {"name": "Renamed"}).body
    assert (changed["name"], changed["description"], changed["filters"]) == ("Renamed", "Nice", group["filters"])


def test_a_group_of_hotels_takes_no_filters_of_a_shop(shop: Shop) -> None:
    """A change need not say of which type the catalog is, so what it has may be a filter of another type."""
    catalog = shop.send("POST", "catalogs", {"name": "Hotels", "catalog_type": "HOTEL"}).body
    by_brand = {"any_of": [BRAND]}
    sent = {"catalog_type": "HOTEL", "catalog_id": catalog["id"], "name": "Ours", "filters": by_brand}
    group = shop.send("POST", "catalogs/product_groups", sent).made
    path = f"catalogs/product_groups/{group['id']}"
    assert shop.send("PATCH", path, {"filters": {"any_of": [{"MIN_PRICE": {"values": 20}}]}}).refusal[:2] == (409, 4183)
    assert shop.send("PATCH", path, {"catalog_type": "RETAIL"}).refusal[:2] == (400, 1)
    assert shop.get(path)["filters"] == by_brand


def test_pg20_groups_and_items_go_with_their_feed(shop: Shop, feed: dict[str, Any]) -> None:
    group = make(shop, feed)
    shop.send("DELETE", f"catalogs/feeds/{feed['id']}")
    assert shop.send("GET", f"catalogs/product_groups/{group['id']}").refusal[:2] == (404, 4180)
    (catalog,) = shop.get("catalogs")["items"]
    values = shop.get("catalogs/available_filter_values", catalog_id=catalog["id"])["filter_values"]
    assert values["brand"] == []


def test_pg19_a_feed_that_is_not_there(shop: Shop, feed: dict[str, Any]) -> None:
    assert feed
    assert shop.send("GET", "catalogs/product_groups", feed_id="1").refusal[:2] == (404, 4161)


def test_fv3_and_fv4_what_filters_can_ask_for(shop: Shop, feed: dict[str, Any]) -> None:
    (catalog,) = shop.get("catalogs")["items"]
    values = shop.get("catalogs/available_filter_values", catalog_id=catalog["id"], feed_id=feed["id"])["filter_values"]
    assert values["availability"] == ["IN_STOCK", "OUT_OF_STOCK", "PREORDER"]
    assert (values["brand"], values["product_type_1"]) == (["Ours", "Theirs", "ours"], ["Chairs", "Tables"])
    assert values["condition"] == ["USED"]
