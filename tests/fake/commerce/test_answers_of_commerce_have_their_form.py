"""What answers about catalogs, audiences and conversions look like, fact by fact."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.commerce.conftest import FEED, Shop, product

if TYPE_CHECKING:
    from mockserver.model.records.business_access import Role
    from tests.fake.conftest import Application

EMAIL = hashlib.sha256(b"mika@example.com").hexdigest()
PLACE = {"country": "US", "language": "EN"}
ZONELESS = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


def event(**changes: Any) -> dict[str, Any]:
    usual = {
        "event_name": "checkout",
        "action_source": "web",
        "event_time": 1_752_000_000,
        "user_data": {"em": [EMAIL]},
    }
    return {**usual, "event_id": "1", **changes}


def items_of(shop: Shop, *ids: str) -> Any:
    chosen = {"catalog_type": "RETAIL", "item_ids": [*ids]}
    return shop.send("POST", "catalogs/items", {**PLACE, "filters": chosen}).body


def batch(shop: Shop, *operations: dict[str, Any]) -> dict[str, Any]:
    body = {**PLACE, "catalog_type": "RETAIL", "items": [*operations]}
    made: dict[str, Any] = shop.send("POST", "catalogs/items/batch", body).body
    return made


def create(item_id: str) -> dict[str, Any]:
    return {"operation": "CREATE", "item_id": item_id, "attributes": product()}


def test_ct3_a_catalog_has_its_times_and_its_type(shop: Shop) -> None:
    made = shop.send("POST", "catalogs", {"catalog_type": "RETAIL", "name": "Chairs"}).body
    assert {"id", "name", "catalog_type", "created_at", "updated_at"} <= made.keys()
    assert shop.get("catalogs")["items"] == [made]


def test_fd14_the_statuses_of_feeds(shop: Shop) -> None:
    """FD13: an id has 13 digits, of which the first are 155."""
    reply = shop.send("POST", "catalogs/feeds", FEED)
    assert reply.status_code == 201
    path = f"catalogs/feeds/{reply.made['id']}"
    assert re.fullmatch(r"155\d{10}", reply.made["id"])
    assert shop.send("GET", path).status_code == 200
    assert shop.send("PATCH", path, {"catalog_type": "RETAIL", "name": "Tables"}).status_code == 200
    assert shop.send("DELETE", path).status_code == 204
    assert shop.get("catalogs/feeds") == {"items": [], "bookmark": None}  # GC17


def test_fd10_a_catalog_of_hotels_takes_one_feed(shop: Shop) -> None:
    hotels = {"catalog_type": "HOTEL", "name": "Inns", "format": "TSV", "location": FEED["location"]}
    assert shop.send("POST", "catalogs/feeds", {**hotels, "default_locale": "en-US"}).status_code == 201
    second = shop.send("POST", "catalogs/feeds", {**hotels, "name": "Huts", "default_locale": "en-US"})
    assert second.refusal[:2] == (400, 1)


def test_fd32_what_was_read_last_comes_first(shop: Shop) -> None:
    feed = shop.feed()
    for name in ("oak", "elm"):
        shop.mock.set_feed_file(feed["id"], [{"item_id": name, **product()}])
        shop.mock.clock.advance(days=1)
        shop.wait()
    path = f"catalogs/feeds/{feed['id']}/processing_results"
    times = [one["created_at"] for one in shop.get(path)["items"]]
    assert times == sorted(times, reverse=True)
    assert shop.get(path, page_size=1)["items"][0]["created_at"] == times[0]


def test_fd33_reading_has_one_of_three_states(shop: Shop) -> None:
    feed, states = shop.feed(), set()
    shop.mock.set_feed_file(feed["id"], [{"item_id": "oak", **product(title=None)}])
    for _ in range(2):
        states |= {one["status"] for one in shop.get(f"catalogs/feeds/{feed['id']}/processing_results")["items"]}
        shop.wait()
    assert states == {"PROCESSING", "FAILED"}


def test_fd41_what_a_list_of_results_refuses(shop: Shop) -> None:
    feed = shop.feed()
    path = f"catalogs/feeds/{feed['id']}/processing_results"
    assert shop.send("GET", path, page_size=0).refusal[:2] == (400, 1)
    assert shop.send("GET", "catalogs/feeds/1/processing_results").refusal[:2] == (404, 4161)


def test_it5_items_and_errors_stand_in_one_list_without_a_bookmark(shop: Shop) -> None:
    """IT6: an item has a list of Pins."""
    batch(shop, create("oak"))
    shop.wait()
    found = items_of(shop, "oak", "elm")
    assert found.keys() == {"items"}
    item, error = found["items"]
    assert (item["item_id"], item["pins"]) == ("oak", [])
    assert {"attribute", "code", "message"} == error["errors"][0].keys()


def test_ib2_operations_of_a_vertical_body_may_be_mixed(shop: Shop) -> None:
    """IB10: a deletion may say in milliseconds when it was meant."""
    deletion = {"operation": "DELETE", "item_id": "oak", "last_updated_time": 1_752_000_000_000}
    done = batch(shop, create("oak"), deletion, create("elm"))
    shop.wait()
    finished = shop.get(f"catalogs/items/batch/{done['batch_id']}")
    assert [one["status"] for one in finished["items"]] == ["SUCCESS"] * 3
    assert [one["item_response_kind"] for one in items_of(shop, "oak", "elm")["items"]] == [
        "retail_item_error",
        "retail_item",
    ]


def test_ib18_ib19_a_batch_has_times_without_a_zone_and_an_id_without_a_hyphen(shop: Shop) -> None:
    made = batch(shop, create("oak"))
    assert ZONELESS.fullmatch(made["created_time"])
    assert made["batch_id"].isalnum()


def test_pg14_a_group_that_is_not_there(shop: Shop) -> None:
    refused = shop.send("GET", "catalogs/product_groups/1").refusal
    assert refused == (404, 4180, "Sorry! We could not find your catalogs product group.")


def test_au8_audiences_may_have_one_name_and_have_rising_ids(shop: Shop) -> None:
    body = {"name": "Visitors", "audience_type": "VISITOR", "rule": {"visitor_source_id": "2612"}}
    ids = [shop.send("POST", shop.account_path("audiences"), body).body["id"] for _ in range(3)]
    assert ids == sorted(ids, key=int)
    assert {len(one) for one in ids} == {13}


def test_au6_the_name_of_the_company_is_read_and_never_answered_to_a_write(shop: Shop) -> None:
    path = shop.account_path("audiences")
    body = {"name": "Visitors", "audience_type": "VISITOR", "rule": {"visitor_source_id": "2612"}}
    made = shop.send("POST", path, body).body
    assert made["created_by_company_name"] is None
    changed = shop.send("PATCH", f"{path}/{made['id']}", {"name": "Guests", "operation_type": "UPDATE"}).body
    assert changed["created_by_company_name"] is None
    assert shop.get(f"{path}/{made['id']}")["created_by_company_name"] == shop.account.name
    assert shop.get(path)["items"][0]["created_by_company_name"] == shop.account.name


def test_cl6_cl7_each_change_of_a_list_is_a_batch(shop: Shop) -> None:
    """CL14: two lists may have one name."""
    path = shop.account_path("customer_lists")
    made, _ = (shop.send("POST", path, {"name": "Mail", "records": "a@shop.example"}).body for _ in range(2))
    assert made["num_batches"] == 1
    shop.mock.clock.advance(seconds=5)
    more = {"operation_type": "ADD", "records": "b@shop.example,c@shop.example"}
    changed = shop.send("PATCH", f"{path}/{made['id']}", more).body
    assert (changed["num_batches"], changed["num_uploaded_user_records"], changed["status"]) == (2, 3, "PROCESSING")
    assert changed["updated_time"] > made["updated_time"]


def test_dr2_dr3_dr6_deletions_are_dated_by_the_day_and_listed_by_id(shop: Shop) -> None:
    path = shop.account_path("conversion_deletion_requests")
    body = {"deletion_targets": {"epiks": ["dj0y"]}}
    made = [shop.send("POST", path, body).body for _ in range(3)]
    assert {(one["status"], one["processed_time"]) for one in made} == {("PENDING", None)}
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", one["created_time"]) for one in made)
    ids = [one["request_id"] for one in made]
    assert [one["request_id"] for one in shop.get(path, order="DESCENDING")["items"]] == ids[::-1]


def test_ce39_each_event_has_its_answer_in_its_place(shop: Shop) -> None:
    bad = event(event_id="2", user_data={"em": ["mika@example.com"]})
    reply = shop.send("POST", shop.account_path("events"), {"data": [event(), bad, event(event_id="3")]})
    assert [one["status"] for one in reply.get_json()["details"]["events"]] == ["processed", "failed", "processed"]


def test_ce43_ce45_a_bad_token_and_the_account_of_another(shop: Shop, application: Application) -> None:
    path = shop.account_path("events")
    stranger = shop.mock.add_user("stranger", account_type="BUSINESS")
    token = shop.mock.issue_token(stranger, "ads:write")["access_token"]
    for sent, refused in ((token, (403, 29)), ("pina_nothing", (401, 2))):
        headers = {"Authorization": f"Bearer {sent}"}
        reply = application.send(f"/v5/{path}", "POST", json={"data": [event()]}, headers=headers)
        assert reply.refusal[:2] == refused


@pytest.mark.parametrize(
    ("role", "status"), [("ADMIN", 200), ("ANALYST", 200), ("AUDIENCE_MANAGER", 200), ("CATALOGS_MANAGER", 403)]
)
def test_ce2_ao24_who_may_send_events(shop: Shop, role: Role, status: int) -> None:
    colleague = shop.mock.add_user("kim")
    shop.mock.grant_role(colleague, role, shop.account)
    shop.token = shop.mock.issue_token(colleague, "ads:write")["access_token"]
    assert shop.send("POST", shop.account_path("events"), {"data": [event()]}).status_code == status


def test_ls6_the_key_of_a_subscription_is_shown_again(shop: Shop) -> None:
    """LS10: what is not there is 404 with code 4517."""
    path = shop.account_path("leads/subscriptions")
    made = shop.send("POST", path, {"webhook_url": "https://shop.example/leads"}).body
    seen = (shop.get(f"{path}/{made['id']}"), shop.get(path)["items"][0])
    assert {one["cryptographic_key"] for one in seen} == {made["cryptographic_key"]}
    assert shop.send("GET", f"{path}/1").refusal == (404, 4517, "Subscription for given ids not found.")
