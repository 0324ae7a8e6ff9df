"""A shop writes its catalog in batches: our client waits for the fake, whose clock it moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5 import BulkError

if TYPE_CHECKING:
    from pinterest_v5 import Api

CHAIR = {
    "title": "A chair",
    "description": "To sit on.",
    "link": "https://shop.example/chair",
    "image_link": ["https://shop.example/chair.jpg"],
    "price": "24.99 USD",
    "availability": "in stock",
}


@pytest.mark.pinterest(scopes="catalogs:read catalogs:write")
def test_items_are_written_and_what_failed_is_raised(pinterest_client: Api) -> None:
    head = {"country": "US", "language": "en-US"}
    chairs = {**head, "operation": "UPSERT", "items": [{"item_id": "chair-1", "attributes": CHAIR}]}
    batch = pinterest_client.catalog_items.run_batch(chairs)
    assert [item.get("status") for item in batch.get("items", [])] == ["SUCCESS"]

    both = {**head, "operation": "DELETE", "items": [{"item_id": "chair-1"}, {"item_id": "chair-2"}]}
    with pytest.raises(BulkError, match=r"Item is not found in the system\.") as failed:
        pinterest_client.catalog_items.run_batch(both)
    assert [failure.item["item_id"] for failure in failed.value.failures] == ["chair-2"]
