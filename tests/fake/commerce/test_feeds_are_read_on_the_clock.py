"""A feed has a name of its own; what its file holds is in the catalog once it was read (FD1-FD41, II1-II5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.commerce.conftest import FEED, product
from tests.fake.commerce.test_items_are_worked_off_in_batches import items as items_of

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop


def results(shop: Shop, feed: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = shop.get(f"catalogs/feeds/{feed['id']}/processing_results")["items"]
    return found


def read(shop: Shop, *items: dict[str, Any]) -> dict[str, Any]:
    """What came of reading a file with these items."""
    feed = shop.feed()
    shop.mock.set_feed_file(feed["id"], [*items])
    shop.wait()
    return results(shop, feed)[0]


def test_fd11_what_was_not_said_is_null_and_a_retail_feed_names_no_catalog(shop: Shop) -> None:
    feed = shop.feed()
    assert {name: feed[name] for name in FEED} == FEED
    assert [feed[name] for name in ("credentials", "default_availability", "preferred_processing_schedule")] == [
        None
    ] * 3
    assert (feed["id"][:3], len(feed["id"]), feed["status"], "catalog_id" in feed) == ("155", 13, "ACTIVE", False)
    assert shop.get("catalogs/feeds")["items"] == [feed]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}000", feed["created_at"])
    assert feed["updated_at"] == feed["created_at"]


def test_ct7_the_first_feed_makes_the_catalog(shop: Shop) -> None:
    """GC12: before that, lists are empty."""
    assert shop.get("catalogs") == {"items": [], "bookmark": None}
    assert shop.get("catalogs/feeds")["items"] == []
    shop.feed()
    shop.feed(name="Tables")
    (catalog,) = shop.get("catalogs")["items"]
    assert (catalog["catalog_type"], catalog["id"][:3]) == ("RETAIL", "268")


def test_fd17_a_name_is_unique_in_the_account_until_its_feed_is_deleted(shop: Shop) -> None:
    first = shop.feed()
    refused = shop.send("POST", "catalogs/feeds", {**FEED, "location": "https://other.test/feed"})
    assert refused.refusal == (422, 4170, "The feed name already exists.")
    other = shop.feed(name="Tables")
    renamed = shop.send("PATCH", f"catalogs/feeds/{other['id']}", {"catalog_type": "RETAIL", "name": "Chairs"})
    assert renamed.refusal[:2] == (422, 4170)
    assert shop.send("DELETE", f"catalogs/feeds/{first['id']}").status_code == 204
    shop.feed()


@pytest.mark.parametrize("missing", ["default_country", "default_locale"])
def test_fd3_a_plain_feed_without_country_or_locale_is_not_implemented(shop: Shop, missing: str) -> None:
    plain = {name: value for name, value in FEED.items() if name not in ("catalog_type", missing)}
    refused = shop.send("POST", "catalogs/feeds", plain)
    assert refused.refusal == (501, 4181, "Not implemented at the moment. Please, see documentation")


def test_fd19_who_has_no_verified_website_has_no_feed(shop: Shop) -> None:
    """QC38."""
    for website in shop.mock.store.production.websites.filter(owner_id=shop.user.id):
        shop.mock.store.production.websites.remove(website.id)
    assert shop.send("POST", "catalogs/feeds", FEED).refusal == (409, 4169, "User does not have a verified website.")


@pytest.mark.parametrize("location", ["https://mika:secret@shop.test/feed.tsv", "sftp://mika@shop.test/feed.tsv"])
def test_fd5_credentials_are_no_part_of_the_address(shop: Shop, location: str) -> None:
    assert shop.send("POST", "catalogs/feeds", {**FEED, "location": location}).refusal[:2] == (400, 1)
    path = f"catalogs/feeds/{shop.feed()['id']}"
    change = {"catalog_type": "RETAIL", "location": location}
    assert shop.send("PATCH", path, change).refusal[:2] == (400, 1)
    login = {"username": "mika", "password": "not-a-secret"}
    assert shop.send("PATCH", path, {**change, "location": FEED["location"], "credentials": login}).status_code == 200


def test_fd23_a_feed_that_is_not_there(shop: Shop) -> None:
    refusal = (404, 4161, "Sorry! We could not find your catalogs feed.")
    for method, path, body in (
        ("GET", "", None),
        ("PATCH", "", {"catalog_type": "RETAIL"}),
        ("DELETE", "", None),
        ("POST", "/ingest", None),
        ("GET", "/processing_results", None),
    ):
        assert shop.send(method, f"catalogs/feeds/1550000000001{path}", body).refusal == refusal


def test_fd35_while_a_file_is_read_its_maps_are_empty(shop: Shop) -> None:
    (result,) = results(shop, shop.feed())
    assert (result["status"], result["product_counts"]) == ("PROCESSING", {})
    assert result["validation_details"] == {"errors": {}, "warnings": {}}
    assert "." not in result["created_at"]


def test_fd34_only_counters_above_zero_are_there(shop: Shop) -> None:
    result = read(shop, {"item_id": "1", **product()}, {"item_id": "2", **product(title=None)})
    assert (result["status"], result["product_counts"]) == ("COMPLETED", {"original": 2, "ingested": 1})
    assert result["validation_details"] == {
        "errors": {"TITLE_MISSING": 1},
        "warnings": {"OPTIONAL_PRODUCT_CATEGORY_MISSING": 2, "OPTIONAL_CONDITION_MISSING": 2},
    }
    assert result["ingestion_details"] == {"warnings": {}, "info": {"IN_STOCK": 1}, "errors": {}}


def test_at2_ii7_what_is_too_long_is_cut_or_left_out(shop: Shop) -> None:
    long = {"title": "x" * 501, "product_type": "x" * 1001, "custom_label_0": "x" * 511, "custom_label_1": "x" * 512}
    result = read(shop, {"item_id": "long", **product(**long)}, {"item_id": "right", **product(title="x" * 500)})
    assert result["product_counts"] == {"original": 2, "ingested": 2}
    found = result["validation_details"]["warnings"]
    names = ("TITLE_LENGTH_TOO_LONG", "PRODUCT_TYPE_LENGTH_TOO_LONG", "CUSTOM_LABEL_LENGTH_TOO_LONG")
    assert [found[name] for name in names] == [1, 1, 1]
    (item,) = items_of(shop, "long")
    assert item["attributes"]["title"] == "x" * 500
    assert item["attributes"]["custom_label_0"] == "x" * 511
    assert not {"product_type", "custom_label_1"} & item["attributes"].keys()


def test_at2_a_product_with_too_long_an_address_stays_out(shop: Shop) -> None:
    link, picture = ("https://shop.test/".ljust(length, "x") for length in (512, 2001))
    long = [{"item_id": "1", **product(link=link)}, {"item_id": "2", **product(image_link=picture)}]
    fits = {"item_id": "3", **product(link=link[:-1], image_link=picture[:-1])}
    result = read(shop, *long, fits)
    assert result["product_counts"] == {"original": 3, "ingested": 1}
    assert result["validation_details"]["errors"] == {"LINK_LENGTH_TOO_LONG": 1, "IMAGE_LINK_LENGTH_TOO_LONG": 1}


def test_fd36_a_file_of_nothing_but_faults_has_failed(shop: Shop) -> None:
    result = read(shop, {"item_id": "1", **product(image_link=None)})
    assert (result["status"], result["product_counts"]) == ("FAILED", {"original": 1, "ingested": 0})


def test_ii2_and_ii4_issues_name_lines_codes_and_what_was_there(shop: Shop) -> None:
    """II1."""
    bad = [{"item_id": str(number), **product(price="cheap")} for number in range(25)]
    result = read(shop, {"item_id": "good", **product()}, *bad)
    path = f"catalogs/processing_results/{result['id']}/item_issues"
    rows = shop.get(path, item_validation_issue="PRODUCT_PRICE_INVALID", page_size=100)["items"]
    assert len(rows) == 20
    assert rows[0]["item_number"] == 1
    assert rows[0]["errors"] == {"PRODUCT_PRICE_INVALID": {"attribute_name": "PRICE", "provided_value": "cheap"}}
    assert [row["item_id"] for row in shop.get(path, item_numbers=3)["items"]] == ["2"]


def test_ii3_and_ii5_what_issues_refuse(shop: Shop) -> None:
    result = read(shop)
    both = {"item_numbers": 1, "item_validation_issue": "TITLE_MISSING"}
    refused = shop.send("GET", f"catalogs/processing_results/{result['id']}/item_issues", **both)
    assert refused.refusal == (501, 4181, "Not implemented at the moment. Please, see documentation.")
    refused = shop.send("GET", "catalogs/processing_results/1/item_issues")
    assert refused.refusal == (404, 4184, "Sorry! We could not find your processing result.")


def test_fd27_a_changed_file_is_read_the_next_day_and_an_unchanged_one_is_not(shop: Shop) -> None:
    feed = shop.feed()
    shop.mock.clock.advance(hours=1)
    shop.mock.set_feed_file(feed["id"], [{"item_id": "1", **product()}])
    shop.mock.clock.advance(days=1)
    newest, oldest = results(shop, feed)
    assert (newest["product_counts"]["ingested"], oldest["product_counts"]["ingested"]) == (1, 0)
    shop.mock.clock.advance(days=5)
    assert len(results(shop, feed)) == 2


def test_fd16_an_inactive_feed_is_not_read_and_stays(shop: Shop) -> None:
    feed = shop.feed()
    shop.send("PATCH", f"catalogs/feeds/{feed['id']}", {"catalog_type": "RETAIL", "status": "INACTIVE"})
    shop.mock.set_feed_file(feed["id"], [{"item_id": "1", **product()}])
    shop.wait()
    shop.mock.set_feed_file(feed["id"], [])
    shop.mock.clock.advance(days=2)
    assert len(results(shop, feed)) == 1
    assert shop.get(f"catalogs/feeds/{feed['id']}")["status"] == "INACTIVE"


def test_fd29_a_partner_has_a_file_read_at_once(shop: Shop) -> None:
    feed = shop.feed()
    shop.wait()
    begun = shop.send("POST", f"catalogs/feeds/{feed['id']}/ingest").body
    assert (begun["feed_id"], begun["status"]) == (feed["id"], "PROCESSING")
    assert results(shop, feed)[0]["id"] == begun["id"]


def test_what_is_in_no_known_feed_is_an_error_that_says_so(shop: Shop) -> None:
    with pytest.raises(LookupError, match="no feed '1'"):
        shop.mock.set_feed_file("1", [])
