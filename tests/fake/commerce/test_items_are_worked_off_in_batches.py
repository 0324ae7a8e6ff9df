"""A batch is answered at once and worked off later, each item on its own (IT1-IT8, IB1-IB22, AT1-AT8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.commerce.conftest import product

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop

PLACE = {"catalog_type": "RETAIL", "country": "US", "language": "EN"}


def operation(name: str, item_id: str = "A1", **fields: Any) -> dict[str, Any]:
    return {"operation": name, "item_id": item_id, **fields}


def post(shop: Shop, *operations: dict[str, Any], **place: Any) -> dict[str, Any]:
    return shop.send("POST", "catalogs/items/batch", {**PLACE, **place, "items": list(operations)}).body


def done(shop: Shop, *operations: dict[str, Any], **place: Any) -> dict[str, Any]:
    batch = post(shop, *operations, **place)
    shop.wait()
    found: dict[str, Any] = shop.get(f"catalogs/items/batch/{batch['batch_id']}")
    return found


def items(shop: Shop, *ids: str, language: str = "EN") -> list[dict[str, Any]]:
    chosen = {"catalog_type": "RETAIL", "item_ids": list(ids)}
    body = {"country": "US", "language": language, "filters": chosen}
    found: list[dict[str, Any]] = shop.send("POST", "catalogs/items", body).body["items"]
    return found


def test_ib1_a_batch_is_answered_at_once_and_done_later(shop: Shop) -> None:
    batch = post(shop, operation("CREATE", attributes=product()))
    assert (batch["status"], batch["completed_time"], batch["items"][0]["status"]) == ("PROCESSING", None, "PROCESSING")
    assert items(shop, "A1")[0]["item_response_kind"] == "retail_item_error"
    shop.wait()
    finished = shop.get(f"catalogs/items/batch/{batch['batch_id']}")
    assert (finished["status"], finished["items"][0]["status"]) == ("COMPLETED", "SUCCESS")
    assert finished["completed_time"] > finished["created_time"]
    (item,) = items(shop, "A1")
    assert item["attributes"] == {**product(), "image_link": ["https://shop.test/chair.jpg"]}  # AT3


def test_ii7_what_is_too_long_has_a_number_in_a_batch(shop: Shop) -> None:
    """II12: the same conditions have names in the results of feeds."""
    (item,) = done(shop, operation("CREATE", attributes=product(title="x" * 501, description="x" * 10_001)))["items"]
    assert item["status"] == "SUCCESS"
    assert [one["code"] for one in item["warnings"]][:2] == [114, 115]
    (kept,) = items(shop, "A1")
    assert (len(kept["attributes"]["title"]), len(kept["attributes"]["description"])) == (500, 10_000)


def test_an_item_that_says_not_which_it_is_has_an_empty_id_in_the_answer(shop: Shop) -> None:
    body = {"country": "US", "language": "EN", "operation": "DELETE", "items": [{}, {"item_id": "A1"}]}
    batch = shop.send("POST", "catalogs/items/batch", body).body
    assert [item["item_id"] for item in batch["items"]] == ["", "A1"]


def test_ib5_a_flat_body_names_no_catalog_but_to_upsert(shop: Shop) -> None:
    catalog = shop.send("POST", "catalogs", {"catalog_type": "RETAIL", "name": "Shop"}).body
    place = {"country": "US", "language": "EN", "catalog_id": catalog["id"]}
    flat = {**place, "items": [{"item_id": "A1", "attributes": product()}]}
    assert shop.send("POST", "catalogs/items/batch", {**flat, "operation": "CREATE"}).refusal[:2] == (400, 1)
    assert shop.send("POST", "catalogs/items/batch", {**flat, "operation": "UPSERT"}).status_code == 200
    shop.wait()
    assert items(shop, "A1")[0]["item_response_kind"] == "retail_item"


def test_qc37_how_long_a_batch_takes_is_a_choice(shop: Shop) -> None:
    shop.mock.behave(catalog_processing=0)
    batch = post(shop, operation("CREATE", attributes=product()))
    assert shop.get(f"catalogs/items/batch/{batch['batch_id']}")["status"] == "COMPLETED"


def test_qc18_an_item_that_fails_stops_no_other(shop: Shop) -> None:
    batch = done(
        shop, operation("CREATE", attributes=product(title=None)), operation("CREATE", "A2", attributes=product())
    )
    assert batch["status"] == "COMPLETED"
    bad, good = batch["items"]
    assert (bad["status"], good["status"]) == ("FAILURE", "SUCCESS")
    assert bad["errors"] == [{"attribute": "title", "code": 106, "message": "Title is missing from product metadata."}]
    assert [item["item_response_kind"] for item in items(shop, "A1", "A2")] == ["retail_item_error", "retail_item"]


@pytest.mark.parametrize(
    ("attributes", "code"),
    [
        ({"price": None}, 151),
        ({"price": "cheap"}, 113),
        ({"sale_price": "30 USD"}, 125),
        ({"availability": None}, 112),
        ({"availability": "IN_STOCK"}, 112),
    ],
)
def test_ii6_what_a_product_needs(shop: Shop, attributes: dict[str, Any], code: int) -> None:
    """AT6: the spelling of filters is none of an attribute."""
    batch = done(shop, operation("CREATE", attributes=product(**attributes)))
    assert [error["code"] for error in batch["items"][0]["errors"]] == [code]


@pytest.mark.parametrize("price", ["24.99 USD", "24.99USD", "24.99"])
def test_at5_prices_in_three_spellings(shop: Shop, price: str) -> None:
    assert done(shop, operation("CREATE", attributes=product(price=price)))["status"] == "COMPLETED"


def test_ib15_a_batch_of_nothing_but_failures_has_failed(shop: Shop) -> None:
    """IB16."""
    batch = done(shop, operation("DELETE"))
    assert (batch["status"], batch["items"][0]["status"]) == ("FAILED", "FAILURE")
    assert batch["items"][0]["errors"][0]["message"] == "Item is not found in the system."


def test_ib8_a_mask_clears_what_it_names_and_an_update_without_one_changes_only_what_is_sent(shop: Shop) -> None:
    done(shop, operation("CREATE", attributes=product(brand="Ours", color="red")))
    done(shop, operation("UPDATE", attributes={"title": "Another"}))
    done(shop, operation("UPDATE", attributes={"brand": "Yours"}, update_mask=["brand", "color"]))
    attributes = items(shop, "A1")[0]["attributes"]
    assert (attributes["title"], attributes["brand"], "color" in attributes) == ("Another", "Yours", False)


def test_ib9_an_update_cannot_change_a_picture(shop: Shop) -> None:
    body = {**PLACE, "items": [operation("UPDATE", attributes={"image_link": "https://shop.test/2.jpg"})]}
    assert shop.send("POST", "catalogs/items/batch", body).refusal[:2] == (400, 1)
    done(shop, operation("CREATE", attributes=product()))
    done(shop, operation("UPSERT", attributes={"image_link": "https://shop.test/2.jpg"}))
    assert items(shop, "A1")[0]["attributes"]["image_link"] == ["https://shop.test/2.jpg"]


def test_ib7_what_is_discontinued_is_out_of_stock(shop: Shop) -> None:
    done(shop, operation("CREATE", attributes=product()))
    flat = {"country": "US", "language": "EN", "operation": "DELETE_DISCONTINUED", "items": [{"item_id": "A1"}]}
    shop.send("POST", "catalogs/items/batch", flat)
    shop.wait()
    assert items(shop, "A1")[0]["attributes"]["availability"] == "out of stock"


def test_ib3_what_is_deleted_is_gone(shop: Shop) -> None:
    done(shop, operation("CREATE", attributes=product()))
    assert done(shop, operation("DELETE"))["status"] == "COMPLETED"
    assert items(shop, "A1")[0]["errors"]


def test_it3_and_it4_the_same_id_in_another_language_is_another_item(shop: Shop) -> None:
    done(shop, operation("CREATE", attributes=product()), language="en-US")
    assert items(shop, "A1")[0]["item_response_kind"] == "retail_item"
    assert items(shop, "A1", language="de")[0]["item_response_kind"] == "retail_item_error"


def test_ib20_a_batch_that_is_not_there(shop: Shop) -> None:
    refused = shop.send("GET", "catalogs/items/batch/595953100599279259")
    assert refused.refusal == (404, 4331, "Sorry! We could not find your batch ID.")


def test_ib4_a_thousand_items_and_no_more(shop: Shop) -> None:
    body = {**PLACE, "items": [operation("DELETE")] * 1001}
    assert shop.send("POST", "catalogs/items/batch", body).refusal[:2] == (400, 1)


def test_hotels_have_ids_of_their_own(shop: Shop) -> None:
    """AT12."""
    hotel = {"name": "Sea view", "base_price": "100 USD", "link": "https://shop.test/hotel"}
    sent = {"operation": "CREATE", "hotel_id": "H1", "attributes": hotel}
    batch = done(shop, sent, catalog_type="HOTEL")
    assert batch["items"] == [{"hotel_id": "H1", "status": "SUCCESS", "errors": [], "warnings": []}]
