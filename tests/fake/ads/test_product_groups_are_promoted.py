"""A product group promotion puts a catalog product group into an ad group (PP1-PP4, QA13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.commerce.conftest import Shop, product

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

PATH = "product_group_promotions"


@pytest.fixture
def shop(buyer: Buyer) -> Shop:
    """The same, with a catalog."""
    return Shop(buyer.application, buyer.user, buyer.account)


@pytest.fixture
def group(shop: Shop) -> dict[str, Any]:
    """A product group of that catalog."""
    feed = shop.feed()
    shop.mock.set_feed_file(feed["id"], [{"item_id": "oak", **product(brand="Ours")}])
    body = {"feed_id": feed["id"], "name": "Ours", "filters": {"all_of": [{"BRAND": {"values": ["Ours"]}}]}}
    return shop.send("POST", "catalogs/product_groups", body).made


@pytest.fixture
def ad_group(buyer: Buyer) -> str:
    """Where it is advertised."""
    found: str = buyer.ad_group(buyer.campaign())["id"]
    return found


def write(buyer: Buyer, ad_group: str, *items: dict[str, Any], method: str = "POST") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = buyer.send(
        method, PATH, {"ad_group_id": ad_group, "product_group_promotion": items}
    ).body["items"]
    return found


def promote(buyer: Buyer, ad_group: str, group: dict[str, Any], **fields: Any) -> dict[str, Any]:
    (item,) = write(buyer, ad_group, {"catalog_product_group_id": group["id"], **fields})
    made: dict[str, Any] = item["data"]
    return made


def test_pp1_a_product_group_is_put_into_an_ad_group(buyer: Buyer, ad_group: str, group: dict[str, Any]) -> None:
    made = promote(buyer, f"AG{ad_group}", group, creative_type="SHOPPING")
    wanted = {
        "ad_group_id": ad_group,
        "catalog_product_group_id": group["id"],
        "catalog_product_group_name": "Ours",
        "status": "ACTIVE",
        "included": True,
        "creative_type": "SHOPPING",
    }
    assert wanted.items() <= made.items()
    assert buyer.get(f"{PATH}/{made['id']}") == made


@pytest.mark.parametrize("which", ["catalog_product_group_id", "ad_group_id"])
def test_both_must_be_there(buyer: Buyer, ad_group: str, group: dict[str, Any], which: str) -> None:
    ids = {"catalog_product_group_id": group["id"], "ad_group_id": ad_group, which: "44300001"}
    (bad,) = write(buyer, ids["ad_group_id"], {"catalog_product_group_id": ids["catalog_product_group_id"]})
    assert {*bad} == {"exceptions"}
    assert "44300001" in bad["exceptions"][0]["message"]


def test_a_product_group_is_once_in_an_ad_group(buyer: Buyer, ad_group: str, group: dict[str, Any]) -> None:
    item = {"catalog_product_group_id": group["id"]}
    good, bad = write(buyer, ad_group, item, item)
    assert ("data" in good, "data" in bad) == (True, False)
    write(buyer, ad_group, {"id": good["data"]["id"], "status": "ARCHIVED"}, method="PATCH")
    assert promote(buyer, ad_group, group)["id"] != good["data"]["id"]
    assert promote(buyer, buyer.ad_group(buyer.campaign())["id"], group)["status"] == "ACTIVE"


def test_pp4_a_list_is_of_an_ad_group_or_by_ids_which_win(buyer: Buyer, ad_group: str, group: dict[str, Any]) -> None:
    other = buyer.ad_group(buyer.campaign())["id"]
    first, second = promote(buyer, ad_group, group)["id"], promote(buyer, other, group)["id"]
    assert buyer.ids(PATH, ad_group_id=other) == [second]
    assert buyer.ids(PATH, product_group_promotion_ids=first) == [first]
    assert buyer.ids(PATH, product_group_promotion_ids=first, ad_group_id=other) == [first]
    assert buyer.send("GET", PATH).refusal[:2] == (400, 1)


def test_pp4_archived_ones_are_hidden(buyer: Buyer, ad_group: str, group: dict[str, Any]) -> None:
    made = promote(buyer, ad_group, group, status="ARCHIVED")["id"]
    assert buyer.ids(PATH, ad_group_id=ad_group) == []
    assert buyer.ids(PATH, ad_group_id=ad_group, entity_statuses="ARCHIVED") == [made]


@pytest.mark.parametrize("name", ["id", "catalog_product_group_id"])
def test_qa13_it_is_changed_by_its_id_or_by_its_product_group(
    buyer: Buyer, ad_group: str, group: dict[str, Any], name: str
) -> None:
    made = promote(buyer, ad_group, group)
    (item,) = write(buyer, ad_group, {name: made[name], "status": "PAUSED", "is_mdl": True}, method="PATCH")
    assert item["data"] == {**made, "status": "PAUSED", "is_mdl": True}


def test_it_is_changed_in_its_own_ad_group(buyer: Buyer, ad_group: str, group: dict[str, Any]) -> None:
    made, other = promote(buyer, ad_group, group), buyer.ad_group(buyer.campaign())["id"]
    (bad,) = write(buyer, other, {"id": made["id"], "status": "PAUSED"}, method="PATCH")
    assert {*bad} == {"exceptions"}


def test_cp30_archiving_is_final(buyer: Buyer, ad_group: str, group: dict[str, Any]) -> None:
    made = promote(buyer, ad_group, group, status="ARCHIVED")
    (bad,) = write(buyer, ad_group, {"id": made["id"], "status": "ACTIVE"}, method="PATCH")
    assert {*bad} == {"exceptions"}


@pytest.mark.parametrize("paused", ["promotion", "ad_groups", "campaigns"])
def test_a_promoted_product_group_stays_while_nothing_is_paused(
    buyer: Buyer, shop: Shop, group: dict[str, Any], paused: str
) -> None:
    """FD22, PG13 of the catalogs."""
    campaign = buyer.campaign()
    ad_group = buyer.ad_group(campaign)["id"]
    made = promote(buyer, ad_group, group)
    path = f"catalogs/product_groups/{group['id']}"
    assert shop.send("DELETE", path).refusal[:2] == (409, 4176)
    if paused == "promotion":
        write(buyer, ad_group, {"id": made["id"], "status": "PAUSED"}, method="PATCH")
    else:
        ids = {"ad_groups": ad_group, "campaigns": campaign["id"]}
        buyer.write("PATCH", paused, {"id": ids[paused], "status": "PAUSED"})
    assert shop.send("DELETE", path).status_code == 204
