"""An integration links one external business with what belongs to it on Pinterest (IN1-IN6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.commerce.conftest import Shop

if TYPE_CHECKING:
    from tests.fake.conftest import Reply

PATH = "integrations/commerce"
LINK = {"external_business_id": "shop-1", "connected_tag_id": "26", "partner_access_token": "not-a-secret"}
UNKNOWN = "Sorry! We could not find your integration."


@pytest.fixture
def other(shop: Shop) -> Shop:
    """Somebody else who sells."""
    owner = shop.mock.add_user("other", account_type="BUSINESS")
    return Shop(shop.application, owner, shop.mock.add_ad_account("Other", owner=owner))


def link(shop: Shop, **fields: Any) -> Reply:
    return shop.send("POST", PATH, {**LINK, **fields})


def test_in3_the_commerce_operations_show_no_tokens(shop: Shop) -> None:
    made = link(shop).body
    assert {*made} == {
        "id",
        "external_business_id",
        "connected_tag_id",
        "connected_user_id",
        "created_timestamp",
        "updated_timestamp",
    }
    assert made["connected_user_id"] == shop.user.id
    assert made["created_timestamp"] > 1_000_000_000_000
    assert shop.get(f"{PATH}/shop-1") == made


def test_in6_the_others_show_them(shop: Shop) -> None:
    made = link(shop).body
    (listed,) = shop.get("integrations")["items"]
    assert (listed["partner_access_token"], listed["partner_refresh_token"]) == ("not-a-secret", None)
    assert listed["created_time"] == made["created_timestamp"]
    assert "created_timestamp" not in listed
    assert shop.get(f"integrations/{made['id']}") == listed


def test_in4_a_business_is_linked_once(shop: Shop, other: Shop) -> None:
    link(shop)
    for seller in (shop, other):
        assert link(seller).refusal == (409, 4182, "Can't access this integration metadata.")
    assert link(other, external_business_id="shop-2").status_code == 200


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_in4_nobody_elses_and_none_are_told_apart(shop: Shop, other: Shop, method: str) -> None:
    link(shop)
    body = {"connected_tag_id": "1"} if method == "PATCH" else None
    assert other.send(method, f"{PATH}/shop-1", body).refusal[:2] == (409, 4182)
    assert shop.send(method, f"{PATH}/shop-2", body).refusal == (404, 4180, UNKNOWN)


def test_in6_by_id_the_miss_has_another_code(shop: Shop, other: Shop) -> None:
    made = link(shop).body
    for seller, wanted in ((shop, "1"), (other, made["id"])):
        assert seller.send("GET", f"integrations/{wanted}").refusal == (404, 4517, UNKNOWN)


def test_a_change_keeps_what_was_not_sent(shop: Shop) -> None:
    made = link(shop).body
    shop.mock.clock.advance(seconds=60)
    changed = shop.send("PATCH", f"{PATH}/shop-1", {"connected_merchant_id": "9"}).body
    assert (
        changed.items()
        >= {**made, "connected_merchant_id": "9", "updated_timestamp": changed["updated_timestamp"]}.items()
    )
    assert changed["updated_timestamp"] > made["updated_timestamp"] == made["created_timestamp"]
    (listed,) = shop.get("integrations")["items"]
    assert listed["updated_time"] == changed["updated_timestamp"]


def test_in5_a_deleted_integration_is_gone_and_may_come_again(shop: Shop) -> None:
    """IN1."""
    link(shop)
    assert shop.send("DELETE", f"{PATH}/shop-1").status_code == 204
    assert shop.send("GET", f"{PATH}/shop-1").refusal[:2] == (404, 4180)
    assert link(shop).status_code == 200
