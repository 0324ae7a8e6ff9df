"""Where nobody knows what Pinterest does in the commerce half, the fake does what it says (QC1-QC38)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.commerce.conftest import FEED, product

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop
    from tests.fake.conftest import Reply


def send(shop: Shop, events: list[dict[str, Any]], **query: Any) -> Reply:
    return shop.send("POST", shop.account_path("events"), {"data": events}, **query)


def event(shop: Shop, **fields: Any) -> dict[str, Any]:
    usual = {
        "event_name": "checkout",
        "action_source": "web",
        "event_time": int(shop.mock.clock.now()),
        "event_id": "1",
        "user_data": {"em": [hashlib.sha256(b"mika@example.com").hexdigest()]},
    }
    return {**usual, **fields}


def test_qc3_a_year_later_is_early_enough(shop: Shop) -> None:
    late = event(shop, event_time=int(shop.mock.clock.now()) - 365 * 86_400)
    assert send(shop, [late]).body["num_events_processed"] == 1


NOBODY: list[dict[str, Any]] = [{}, {"client_user_agent": "Mozilla/5.0"}, {"ph": ["a" * 64]}]


@pytest.mark.parametrize("user", NOBODY)
def test_qc5_ce22_an_event_is_about_somebody(shop: Shop, user: dict[str, Any]) -> None:
    status, code, text = send(shop, [event(shop, user_data=user)]).refusal
    assert (status, code) == (400, 1)
    assert text == f"Invalid request: {user} is not valid under any of the given schemas"


@pytest.mark.parametrize("user", NOBODY)
def test_qc5_or_it_fails_alone(shop: Shop, user: dict[str, Any]) -> None:
    shop.mock.behave(events_about_nobody="fail", failed_events=200)
    answer = send(shop, [event(shop, user_data=user), event(shop)]).body
    assert [one["status"] for one in answer["events"]] == ["failed", "processed"]


def test_ce22_an_address_with_a_browser_is_somebody(shop: Shop) -> None:
    user = {"client_ip_address": "203.0.113.7", "client_user_agent": "Mozilla/5.0"}
    assert send(shop, [event(shop, user_data=user)]).body["num_events_processed"] == 1


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"action_source": "shop"}, "action_source 'shop' is none of app_android, app_ios, web, offline (CE15)."),
        ({"custom_data": {"value": "24,99"}}, "value '24,99' is not a number in a text, such as '24.99' (CE31)."),
        ({"custom_data": {"contents": [{"item_price": "dear"}]}}, "item_price 'dear' is not a number"),
    ],
)
def test_ce15_ce31_what_is_described_and_not_refused_is_said(shop: Shop, fields: dict[str, Any], said: str) -> None:
    """No refusal was recorded, so the event is processed."""
    reply = send(shop, [event(shop, **fields)])
    assert reply.body["num_events_processed"] == 1
    assert said in reply.hint


@pytest.mark.parametrize("value", ["24.99", "1", "-2", ".5", "1e3"])
def test_ce31_a_number_in_a_text_is_one(shop: Shop, value: str) -> None:
    reply = send(shop, [event(shop, custom_data={"value": value, "currency": "EUR"})])
    assert "x-pinterest-mock-hint" not in reply.headers


@pytest.mark.parametrize("count", [0, 1001])
def test_qc8_qc9_a_call_has_1_to_1000_events(shop: Shop, count: int) -> None:
    assert send(shop, [event(shop)] * count).refusal[:2] == (400, 1)


def test_qc11_gc15_is_test_is_ignored(shop: Shop) -> None:
    send(shop, [event(shop)], is_test="true")
    assert len(shop.mock.conversion_events(shop.account)) == 1


def test_qc16_a_deleted_feed_is_gone_and_its_name_is_free(shop: Shop) -> None:
    """QC14."""
    feed = shop.feed()
    assert shop.send("DELETE", f"catalogs/feeds/{feed['id']}").status_code == 204
    assert shop.send("GET", f"catalogs/feeds/{feed['id']}").refusal[:2] == (404, 4161)
    assert shop.feed()["name"] == feed["name"]


def test_qc20_times_of_product_groups_are_milliseconds(shop: Shop) -> None:
    feed = shop.feed()
    group = {"feed_id": feed["id"], "name": "Ours", "filters": {"all_of": [{"BRAND": {"values": ["Ours"]}}]}}
    made = shop.send("POST", "catalogs/product_groups", group).made
    assert made["created_at"] / 1000 == pytest.approx(shop.mock.clock.now(), abs=60)


def test_qc31_gc11_an_account_without_a_catalog(shop: Shop) -> None:
    said = "Can't access this feature without an existing catalog"
    assert shop.send("GET", "catalogs/product_groups").refusal == (409, 4182, said)
    assert "first feed" in shop.send("GET", "catalogs/product_groups").hint
    assert shop.get("catalogs")["items"] == shop.get("catalogs/feeds")["items"] == []  # GC12


def test_qc32_gc18_what_has_no_value_is_left_out_of_tags_and_null_in_audiences(shop: Shop) -> None:
    tag = shop.send("POST", shop.account_path("conversion_tags"), {"name": "Every page"}).body
    assert None not in tag.values()
    rule = {"visitor_source_id": "1", "retention_days": 30}
    visitors = {"name": "Visitors", "audience_type": "VISITOR", "rule": rule}
    audience = shop.send("POST", shop.account_path("audiences"), visitors).body
    assert audience["created_by_company_name"] is None


def test_qc35_au18_an_audience_of_engagement_needs_no_domain(shop: Shop) -> None:
    engaged = {"name": "Engaged", "audience_type": "ENGAGEMENT", "rule": {"engagement_type": "click"}}
    assert shop.send("POST", shop.account_path("audiences"), engaged).status_code == 200


def test_qc17_fd31_a_bookmark_may_lead_to_the_same_page_again(shop: Shop) -> None:
    """FD30: by default there is none, for there is no second page."""
    path = f"catalogs/feeds/{shop.feed()['id']}/processing_results"
    first = shop.get(path)
    assert (len(first["items"]), first["bookmark"]) == (1, None)
    shop.mock.behave(feed_result_bookmarks="repeat")
    again = shop.get(path)
    assert shop.get(path, bookmark=again["bookmark"]) == again == {**first, "bookmark": again["bookmark"]}


def test_qc19_an_upsert_beside_a_feed_may_fail(shop: Shop) -> None:
    shop.mock.behave(upserts_beside_feeds=False)
    place = {"catalog_type": "RETAIL", "country": "US", "language": "EN"}

    def states() -> list[str]:
        items = [{"operation": name, "item_id": name, "attributes": product()} for name in ("UPSERT", "CREATE")]
        batch = shop.send("POST", "catalogs/items/batch", {**place, "items": items}).body
        shop.wait()
        return [item["status"] for item in shop.get(f"catalogs/items/batch/{batch['batch_id']}")["items"]]

    assert states() == ["SUCCESS", "SUCCESS"]
    shop.feed()
    assert states() == ["FAILURE", "SUCCESS"]


@pytest.mark.parametrize("most", [20, 50])
def test_qc28_fd25_an_account_may_have_so_many_feeds(shop: Shop, most: int) -> None:
    for number in range(most):
        shop.feed(name=f"Feed {number}")
    one_more = {**FEED, "name": "One more"}
    shop.mock.behave(most_feeds=most)
    assert shop.send("POST", "catalogs/feeds", one_more).refusal[:2] == (400, 1)
    shop.mock.behave(most_feeds=0)
    assert shop.send("POST", "catalogs/feeds", one_more).status_code == 201


@pytest.mark.parametrize(("review", "code"), [("disapproved", 2625), ("pending", 2626)])
def test_gc10_merchants_are_reviewed(shop: Shop, review: str, code: int) -> None:
    """Only what the reference shows these errors for is closed: lists of feeds and items are not."""
    feed = shop.feed()
    shop.mock.behave(merchant_review=review)
    for method, path in (("DELETE", f"catalogs/feeds/{feed['id']}"), ("GET", "catalogs/product_groups")):
        status, said, text = shop.send(method, path).refusal
        assert (status, said) == (403, code)
        assert text.endswith("Please see business hub for more details. https://www.pinterest.com/business/hub/")
    created = shop.send("POST", "catalogs/feeds", {**FEED, "name": "Other"})
    assert created.status_code == (403 if review == "disapproved" else 201)
    assert shop.get("catalogs/feeds")["items"]
