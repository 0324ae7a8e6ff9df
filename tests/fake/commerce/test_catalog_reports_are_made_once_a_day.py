"""Reports of catalogs say what was wrong with a file, are made once a day, and are fetched with a token (RP1-RP8)."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.fake.commerce.conftest import product

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop

    Fields = dict[str, Any]


@pytest.fixture
def feed_id(shop: Shop) -> str:
    """A feed that was read: of its three items one has no title, and none has a condition."""
    shop.mock.clock.freeze("2026-11-01T08:00:00Z")
    feed = shop.feed()
    items = [{"item_id": name, **product()} for name in ("A1", "A2")]
    shop.mock.set_feed_file(feed["id"], [*items, {"item_id": "A3", **product(title=None)}])
    shop.wait()
    return str(feed["id"])


def ingestion(feed_id: str, **fields: Any) -> Fields:
    return {"catalog_type": "RETAIL", "report": {"report_type": "FEED_INGESTION_ISSUES", "feed_id": feed_id, **fields}}


def create(shop: Shop, body: Fields) -> str:
    token: str = shop.send("POST", "catalogs/reports", body).body["token"]
    return token


def fetch(shop: Shop, token: str) -> list[dict[str, str]]:
    shop.wait()
    seen = shop.get("catalogs/reports", token=token)
    parts = urlsplit(seen["url"])
    file = shop.application.send(f"{parts.path}?{parts.query}")
    assert (file.status_code, len(file.get_data())) == (200, seen["size"])
    return [*csv.DictReader(file.text.splitlines())]


def test_rp4_it_is_in_progress_and_then_finished(shop: Shop, feed_id: str) -> None:
    token = create(shop, ingestion(feed_id))
    assert shop.get("catalogs/reports", token=token) == {"report_status": "IN_PROGRESS", "url": None, "size": None}
    rows = fetch(shop, token)
    assert [(row["item_id"], row["code_label"]) for row in rows if row["severity"] == "ERROR"] == [
        ("A3", "TITLE_MISSING")
    ]


def test_rp3_there_is_one_a_day_for_the_same_parameters(shop: Shop, feed_id: str) -> None:
    first = create(shop, ingestion(feed_id))
    assert create(shop, ingestion(feed_id)) == first
    assert create(shop, {"catalog_type": "RETAIL", "report": {"report_type": "ALL_ITEMS"}}) != first
    shop.mock.clock.set("2026-11-02T00:00:00Z")
    assert create(shop, ingestion(feed_id)) != first


def test_rp5_a_token_that_is_unknown_or_too_old_is_refused(shop: Shop, feed_id: str) -> None:
    refusal = (400, 1104, "The token you provided is not valid or has expired.")
    assert shop.send("GET", "catalogs/reports", token="none").refusal == refusal
    token = create(shop, ingestion(feed_id))
    shop.mock.clock.advance(days=2)
    assert shop.send("GET", "catalogs/reports", token=token).refusal == refusal


def test_rp2_what_is_not_there_cannot_be_reported_on(shop: Shop, feed_id: str) -> None:
    unread = shop.feed(name="Tables")["id"]
    for body, refusal in (
        (ingestion("1"), (404, 4161, "Sorry! We could not find your catalogs feed.")),
        (ingestion(unread), (404, 4184, "Sorry! We could not find your processing result")),
        (ingestion(feed_id, processing_result_id="1"), (404, 4184, "Sorry! We could not find your processing result")),
    ):
        assert shop.send("POST", "catalogs/reports", body).refusal == refusal
    other = {"catalog_type": "RETAIL", "report": {"report_type": "DISTRIBUTION_ISSUES", "catalog_id": "1"}}
    assert shop.send("POST", "catalogs/reports", other).refusal[:2] == (404, 678)


def test_gc12_without_a_catalog_there_is_nothing_to_report_on(shop: Shop) -> None:
    body = {"catalog_type": "RETAIL", "report": {"report_type": "DISTRIBUTION_ISSUES"}}
    assert shop.send("POST", "catalogs/reports", body).refusal[:2] == (409, 4182)


def test_rp2_all_items_are_those_of_the_oldest_catalog(shop: Shop, feed_id: str) -> None:
    rows = fetch(shop, create(shop, {"catalog_type": "RETAIL", "report": {"report_type": "ALL_ITEMS"}}))
    assert [(row["item_id"], row["feed_id"]) for row in rows] == [("A1", feed_id), ("A2", feed_id)]


@pytest.mark.parametrize("written", ["json", "deep"])
def test_rp6_rp7_statistics_count_the_same_by_code(shop: Shop, feed_id: str, written: str) -> None:
    asked = ingestion(feed_id)
    deep = {
        "parameters[catalog_type]": "RETAIL",
        **{f"parameters[report][{name}]": value for name, value in asked["report"].items()},
    }
    rows = shop.get("catalogs/reports/stats", **(deep if written == "deep" else {"parameters": json.dumps(asked)}))[
        "items"
    ]
    counted = {(row["severity"], row["code_label"]): row["occurrences"] for row in rows}
    assert counted[("ERROR", "TITLE_MISSING")] == 1
    assert {row["report_type"] for row in rows} == {"FEED_INGESTION_ISSUES"}
    assert {row["code"] for row in rows if row["code_label"] == "TITLE_MISSING"} == {106}


def test_rp6_statistics_need_to_know_of_what(shop: Shop, feed_id: str) -> None:
    assert feed_id
    assert shop.send("GET", "catalogs/reports/stats", parameters='{"catalog_type": "RETAIL"}').refusal[:2] == (400, 1)
