"""Customer lists are matched a day later, and an audience is as large as its list (AU1-AU22, CL1-CL17, CS1-CS4)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop

VISITORS = {"name": "Visitors", "audience_type": "VISITOR", "rule": {"visitor_source_id": "2612000000001"}}


def emails(count: int) -> str:
    return ",".join(f"person{number}@example.com" for number in range(count))


def customers(shop: Shop, records: str = "a@example.com,b@example.com", **more: Any) -> dict[str, Any]:
    body = {"name": "Customers", "records": records, **more}
    return shop.send("POST", shop.account_path("customer_lists"), body).body


def audience(shop: Shop, **fields: Any) -> dict[str, Any]:
    return shop.send("POST", shop.account_path("audiences"), {**VISITORS, **fields}).body


def of_list(shop: Shop, listed: dict[str, Any]) -> dict[str, Any]:
    return audience(shop, audience_type="CUSTOMER_LIST", rule={"customer_list_id": listed["id"]})


def test_cl4_and_cl5_a_new_list(shop: Shop) -> None:
    made = customers(shop)
    now = int(shop.mock.clock.now())
    assert made == {
        "ad_account_id": shop.account.id,
        "created_time": now,
        "id": made["id"],
        "name": "Customers",
        "num_batches": 1,
        "num_removed_user_records": 0,
        "num_uploaded_user_records": 2,
        "type": "customerlist",
        "updated_time": now,
        "exceptions": {},
        "status": "PROCESSING",
    }
    assert len(made["id"]) == 7
    assert shop.get(shop.account_path("customer_lists"))["items"] == [{**made, "is_nca": False}]


def test_a_body_may_repeat_the_ad_account_of_the_path_and_name_no_other(shop: Shop) -> None:
    """The official SDK says it twice, and its integration tests create lists so."""
    assert customers(shop, ad_account_id=shop.account.id)["ad_account_id"] == shop.account.id
    body = {"name": "Customers", "records": "a@example.com", "ad_account_id": "549755885175"}
    refused = shop.send("POST", shop.account_path("customer_lists"), body).refusal
    assert refused[2].endswith("('ad_account_id' was unexpected)")


def test_cl8_counters_count_lines_and_not_people(shop: Shop) -> None:
    made = customers(shop)
    path = shop.account_path(f"customer_lists/{made['id']}")
    added = shop.send("PATCH", path, {"operation_type": "ADD", "records": "a@example.com,c@example.com"}).body
    assert (added["num_batches"], added["num_uploaded_user_records"], added["status"]) == (2, 4, "PROCESSING")
    removed = shop.send("PATCH", path, {"operation_type": "REMOVE", "records": "z@example.com"}).body
    assert (removed["num_batches"], removed["num_removed_user_records"]) == (3, 1)


@pytest.mark.parametrize(("count", "verdict"), [(99, "TOO_SMALL"), (100, "READY")])
def test_cl10_the_verdict_comes_after_a_day(shop: Shop, count: int, verdict: str) -> None:
    """QC23, CL11."""
    made = customers(shop, emails(count))
    audience_id = of_list(shop, made)["id"]
    shop.mock.clock.advance(hours=23)
    assert shop.get(shop.account_path(f"customer_lists/{made['id']}"))["status"] == "PROCESSING"
    assert shop.get(shop.account_path(f"audiences/{audience_id}"))["size"] == 0
    shop.mock.clock.advance(hours=1)
    assert shop.get(shop.account_path(f"customer_lists/{made['id']}"))["status"] == verdict
    found = shop.get(shop.account_path(f"audiences/{audience_id}"))
    assert (found["status"], found["size"]) == (verdict, count)


def test_cl2_plain_or_hashed_it_is_the_same_person(shop: Shop) -> None:
    shop.mock.behave(customer_list_matching=0)
    made = customers(shop, f"A@example.com,{hashlib.sha256(b'a@example.com').hexdigest()}")
    found = shop.get(shop.account_path(f"audiences/{of_list(shop, made)['id']}"))
    assert (made["num_uploaded_user_records"], found["size"]) == (2, 1)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, 2740),
        ({"records": "a@example.com", "records_v2": [{"email": "a@example.com"}]}, 2740),
        ({"records": "nobody"}, 2741),
        ({"records": "plain-device", "list_type": "MAID"}, 2741),
    ],
)
def test_cl15_what_is_no_list(shop: Shop, body: dict[str, Any], code: int) -> None:
    """CL3."""
    refused = shop.send("POST", shop.account_path("customer_lists"), {"name": "Customers", **body})
    assert refused.refusal[:2] == (400, code)


def test_cl15_and_au20_what_is_not_there(shop: Shop) -> None:
    no_list = (404, 1001, "Customer list could not be found")
    assert shop.send("GET", shop.account_path("customer_lists/1")).refusal == no_list
    body = {"name": "x", "audience_type": "CUSTOMER_LIST", "rule": {"customer_list_id": "1"}}
    assert shop.send("POST", shop.account_path("audiences"), body).refusal == no_list
    refused = shop.send("GET", shop.account_path("audiences/1"))
    assert refused.refusal == (404, 1000, "Audience could not be found.")


def test_au4_to_au7_a_new_audience(shop: Shop) -> None:
    """AU5, AU6."""
    made = audience(shop)
    assert {name: made[name] for name in ("type", "size", "status", "rule", "created_by_company_name")} == {
        "type": "audience",
        "size": 0,
        "status": "INITIALIZING",
        "rule": VISITORS["rule"],
        "created_by_company_name": None,
    }
    assert made["created_timestamp"] == int(shop.mock.clock.now())
    assert (made["id"][:3], len(made["id"])) == ("254", 13)
    listed = shop.get(shop.account_path("audiences"))["items"]
    assert listed == [{**made, "created_by_company_name": shop.account.name}]


@pytest.mark.parametrize(
    ("fact", "kind", "rule"),
    [
        ("AU15", "VISITOR", {"visitor_source_id": "2612", "event_data": {"currency": "USD"}}),
        ("AU14", "ACTALIKE", {"country": "DE", "percentage": 10}),
    ],
)
def test_a_rule_has_its_bounds(shop: Shop, fact: str, kind: str, rule: dict[str, Any]) -> None:
    if fact == "AU14":
        rule = {**rule, "seed_id": [shop.send("POST", shop.account_path("audiences"), VISITORS).body["id"]]}
    body = {"name": "Others", "audience_type": kind, "rule": rule}
    status, code, message = shop.send("POST", shop.account_path("audiences"), body).refusal
    assert (status, code) == (400, 1)
    assert not message.startswith("Invalid request")


def test_au10_an_audience_of_visitors_waits_for_traffic(shop: Shop) -> None:
    made = audience(shop)
    shop.mock.clock.advance(days=5)
    assert shop.get(shop.account_path(f"audiences/{made['id']}"))["status"] == "INITIALIZING"


def test_au12_and_au13_an_audience_is_renamed_and_removed(shop: Shop) -> None:
    """QC24."""
    made = audience(shop)
    path = shop.account_path(f"audiences/{made['id']}")
    assert shop.send("PATCH", path, {"name": "Renamed"}).body["name"] == "Renamed"
    assert shop.send("PATCH", path, {"operation_type": "REMOVE"}).body
    assert shop.get(shop.account_path("audiences"))["items"] == []
    assert shop.send("GET", path).refusal[:2] == (404, 1000)


def test_au1_none_was_received(shop: Shop) -> None:
    audience(shop)
    assert shop.get(shop.account_path("audiences"), ownership_type="RECEIVED")["items"] == []


def test_cs1_to_cs4_audiences_are_taken_together(shop: Shop) -> None:
    """CS2, CS3."""
    first, second = audience(shop)["id"], audience(shop)["id"]
    path = shop.account_path("customer_segments")
    made = shop.send("POST", path, {"name": "Both", "audience_ids": [first]}).body
    assert (made["status"], made["audience_ids"]) == ("ACTIVE", [first])
    shop.mock.clock.advance(seconds=5)
    changed = shop.send("PATCH", path, {"id": made["id"], "operation_type": "UPDATE", "audience_ids": [second]})
    assert (changed.status_code, changed.get_json(silent=True)) == (200, None)
    (seen,) = shop.get(path)["items"]
    assert seen["audience_ids"] == [second]
    assert seen["updated_time"] > made["updated_time"]
    assert shop.send("POST", path, {"name": "x", "audience_ids": ["1"]}).refusal[:2] == (404, 1000)
    shop.send("PATCH", path, {"id": made["id"], "operation_type": "REMOVE", "audience_ids": [second]})
    assert [one["status"] for one in shop.get(path)["items"]] == ["DELETED"]
