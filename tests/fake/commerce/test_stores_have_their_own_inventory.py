"""A catalog has stores, and each store its own price and stock of an item (LI1-LI10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop

STORE = {"country": "US", "name": "Main Street", "store_code": "main"}
IN_STOCK = {"availability": "in stock", "price": "24.99 USD"}


@pytest.fixture
def catalog(shop: Shop) -> str:
    """The path of a catalog."""
    made = shop.send("POST", "catalogs", {"name": "Chairs", "catalog_type": "RETAIL"}).body
    return f"catalogs/{made['id']}"


def stores(shop: Shop, catalog: str, *sent: dict[str, Any], method: str = "POST") -> list[dict[str, Any]]:
    found: Any = shop.send(method, f"{catalog}/local_stores", list(sent)).body
    return [item["data"] for item in found]


def batch(shop: Shop, catalog: str, *operations: dict[str, Any], wait: bool = True) -> dict[str, Any]:
    """What became of these operations."""
    taken = shop.send("POST", f"{catalog}/local_inventory_items/batch", {"operations": list(operations)}).body
    if not wait:
        return taken
    shop.wait()
    done: dict[str, Any] = shop.get(f"{catalog}/supplemental_items/batch/{taken['batch_id']}")
    return done


def operation(
    name: str = "UPSERT", item_id: str = "oak", store_code: str = "main", **attributes: Any
) -> dict[str, Any]:
    about = {"operation": name, "item_id": item_id, "store_code": store_code}
    return about if name == "DELETE" else {**about, "attributes": {**IN_STOCK, **attributes}}


def query(shop: Shop, catalog: str, *pairs: tuple[str, str]) -> list[dict[str, Any]]:
    filters = [{"item_id": item_id, "store_code": store_code} for item_id, store_code in pairs]
    found: list[dict[str, Any]] = shop.send(
        "POST", f"{catalog}/local_inventory_items/query", {"item_filters": filters}
    ).body["items"]
    return found


def results(done: dict[str, Any]) -> list[str]:
    return [one["status"] for one in done["operation_results"]]


def test_li2_a_store_is_kept_as_it_was_sent(shop: Shop, catalog: str) -> None:
    (made,) = stores(shop, catalog, {**STORE, "city": "Springfield"})
    assert {**STORE, "city": "Springfield"}.items() <= made.items()
    assert "region" not in made
    assert shop.get(f"{catalog}/local_stores")["items"] == [made]


def test_li2_li3_a_code_that_is_taken_fails_alone(shop: Shop, catalog: str) -> None:
    first, again, other = stores(shop, catalog, STORE, STORE, {**STORE, "store_code": "side"})
    assert {*again} == {"id", "exceptions"}
    (renamed,) = stores(shop, catalog, {"id": other["id"], "store_code": "main"}, method="PATCH")
    assert {*renamed} == {"id", "exceptions"}
    (changed,) = stores(shop, catalog, {"id": first["id"], "store_code": "old", "name": "Old"}, method="PATCH")
    assert (changed["store_code"], changed["name"], changed["country"]) == ("old", "Old", "US")


def test_li1_stores_are_listed_by_id_or_by_code(shop: Shop, catalog: str) -> None:
    first, second = stores(shop, catalog, STORE, {**STORE, "store_code": "side"})
    for wanted in (first["id"], "main"):
        assert shop.get(f"{catalog}/local_stores", ids=wanted)["items"] == [first]
    assert shop.get(f"{catalog}/local_stores", ids=f"{first['id']},side")["items"] == [first, second]


@pytest.mark.parametrize("path", ["local_stores", "supplemental_items/batch/1"])
def test_a_strange_catalog_has_none(shop: Shop, path: str) -> None:
    assert shop.send("GET", f"catalogs/1/{path}").refusal[:2] == (404, 678)


def test_li7_li8_a_batch_is_worked_off_later_and_polled_elsewhere(shop: Shop, catalog: str) -> None:
    stores(shop, catalog, STORE)
    taken = batch(shop, catalog, operation(), wait=False)
    assert (taken["status"], results(taken), "completed_time" in taken) == ("PROCESSING", ["PROCESSING"], False)
    assert query(shop, catalog, ("oak", "main")) == []
    shop.wait()
    done = shop.get(f"{catalog}/supplemental_items/batch/{taken['batch_id']}")
    assert (done["status"], results(done)) == ("COMPLETED", ["SUCCESS"])
    assert shop.send("GET", f"{catalog}/supplemental_items/batch/99").refusal[:2] == (404, 4331)


def test_li9_li10_what_a_store_has_is_read_with_the_store(shop: Shop, catalog: str) -> None:
    (store,) = stores(shop, catalog, {**STORE, "latitude": 1.5, "longitude": -2})
    batch(shop, catalog, operation(sale_price="19.99 USD"))
    (item,) = query(shop, catalog, ("oak", "main"), ("pine", "main"), ("oak", "side"))
    assert item == {
        "item_id": "oak",
        **IN_STOCK,
        "sale_price": "19.99 USD",
        "created_at": item["created_at"],
        "last_updated_time": item["created_at"],
        "store_metadata": {
            "store_code": "main",
            "store_id": store["id"],
            "store_name": "Main Street",
            "latitude": 1.5,
            "longitude": -2,
        },
    }
    assert item["created_at"] > 1_000_000_000_000


def test_li5_an_update_keeps_and_a_creation_replaces(shop: Shop, catalog: str) -> None:
    stores(shop, catalog, STORE)
    batch(shop, catalog, operation(sale_price="19.99 USD"))
    update = {**operation("UPDATE"), "attributes": {"availability": "out of stock"}}
    batch(shop, catalog, update)
    (item,) = query(shop, catalog, ("oak", "main"))
    assert (item["availability"], item["price"], item["sale_price"]) == ("out of stock", "24.99 USD", "19.99 USD")
    assert item["last_updated_time"] > item["created_at"]
    batch(shop, catalog, operation("CREATE"))
    (item,) = query(shop, catalog, ("oak", "main"))
    assert "sale_price" not in item


def test_what_cannot_be_done_fails_alone(shop: Shop, catalog: str) -> None:
    stores(shop, catalog, STORE)
    bad = [operation("UPDATE"), operation("DELETE"), operation(store_code="side"), operation(price="cheap")]
    done = batch(shop, catalog, operation(item_id="pine"), *bad)
    assert (done["status"], results(done)) == ("COMPLETED", ["SUCCESS", *["FAILURE"] * 4])
    wrong = [one["errors"][0]["attribute"] for one in done["operation_results"][1:]]
    assert wrong == ["item_id", "item_id", "store_code", "price"]
    assert batch(shop, catalog, *bad)["status"] == "FAILED"


def test_what_a_store_has_goes_with_it_and_moves_with_its_code(shop: Shop, catalog: str) -> None:
    first, second = stores(shop, catalog, STORE, {**STORE, "store_code": "side"})
    batch(shop, catalog, operation(), operation(store_code="side"))
    stores(shop, catalog, {"id": second["id"], "store_code": "new"}, method="PATCH")
    assert [one["store_metadata"]["store_code"] for one in query(shop, catalog, ("oak", "new"))] == ["new"]
    assert shop.send("DELETE", f"{catalog}/local_stores", ids=first["id"]).status_code == 204
    stores(shop, catalog, STORE)
    assert query(shop, catalog, ("oak", "main")) == []
    batch(shop, catalog, operation("DELETE", store_code="new"))
    assert query(shop, catalog, ("oak", "new")) == []
