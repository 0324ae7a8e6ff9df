"""Many things are made and changed by one request, or written to one file (BK1-BK10)."""

from __future__ import annotations

import csv
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.fake.ads.conftest import AD_GROUP, CAMPAIGN

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

    Fields = dict[str, Any]


def status_of(buyer: Buyer, request_id: str, **query: Any) -> Fields:
    seen: Fields = buyer.get(f"bulk/{request_id}", **query)
    return seen


def result_of(buyer: Buyer, request_id: str, **query: Any) -> str:
    buyer.mock.clock.advance(seconds=5)
    parts = urlsplit(status_of(buyer, request_id, **query)["result_url"])
    file = buyer.application.send(f"{parts.path}?{parts.query}")
    assert file.status_code == 200
    text: str = file.text
    return text


def start(buyer: Buyer, what: str, **body: Any) -> str:
    request_id: str = buyer.send("POST", f"bulk/{what}", body).body["request_id"]
    return request_id


def upsert(buyer: Buyer, **body: Any) -> list[Fields]:
    results: list[Fields] = json.loads(result_of(buyer, start(buyer, "upsert", **body), include_details="true"))
    return results


def whole(buyer: Buyer) -> Fields:
    """A campaign as a bulk request has it: with its ad account."""
    return {**CAMPAIGN, "ad_account_id": buyer.account.id}


def download(buyer: Buyer, **body: Any) -> dict[str, list[Fields]]:
    found: dict[str, list[Fields]] = json.loads(result_of(buyer, start(buyer, "download", **body)))
    return found


def test_bk4_an_upsert_really_makes_and_changes(buyer: Buyer) -> None:
    campaign = buyer.campaign()
    group = buyer.ad_group(campaign)
    ad = {key: buyer.ad(group)[key] for key in ("pin_id", "creative_type")}
    results = upsert(
        buyer,
        create={
            "campaigns": [{**whole(buyer), "name": "Summer"}],
            "ad_groups": [{**AD_GROUP, "campaign_id": campaign["id"], "name": "Some"}],
            "ads": [{**ad, "ad_group_id": group["id"]}],
            "keywords": [{"parent_id": group["id"], "keywords": [{"value": "chair", "match_type": "BROAD"}]}],
            "labels": [{"parent_id": campaign["id"], "labels": [{"label_type": "BRAND", "value": "Oak"}]}],
        },
        update={"campaigns": [{"id": campaign["id"], "ad_account_id": buyer.account.id, "name": "Late spring"}]},
    )
    assert [one for one in results if one["status"] == "FAILED"] == []
    ids = {result["entity_type"]: result["id"] for result in results if result["action"] == "CREATE"}
    assert buyer.get(f"campaigns/{ids['CAMPAIGN']}")["name"] == "Summer"
    assert buyer.get(f"ad_groups/{ids['AD_GROUP']}")["campaign_id"] == campaign["id"]
    assert buyer.get(f"ads/{ids['AD']}")["review_status"] in ("PENDING", "APPROVED")
    assert [one["value"] for one in buyer.get("keywords", ad_group_id=group["id"])["items"]] == ["chair"]
    assert [one["value"] for one in buyer.get("labels", campaign_ids=campaign["id"])["items"]] == ["Oak"]
    assert buyer.get(f"campaigns/{campaign['id']}")["name"] == "Late spring"


def test_bk10_what_is_wrong_with_one_thing_stands_in_the_result_alone(buyer: Buyer) -> None:
    request_id = start(buyer, "upsert", create={"campaigns": [{**whole(buyer), "daily_spend_cap": None}, whole(buyer)]})
    buyer.mock.clock.advance(seconds=5)
    assert status_of(buyer, request_id)["status"] == "SUCCEEDED"
    bad, good = json.loads(result_of(buyer, request_id, include_details="true"))
    assert (bad["status"], bad["errors"][0]["code"]) == ("FAILED", 2384)
    assert good["id"] in buyer.ids("campaigns")
    assert all("errors" not in one for one in json.loads(result_of(buyer, request_id)))


def test_qa20_a_parent_that_is_not_there_fails_each_child(buyer: Buyer) -> None:
    (result,) = upsert(buyer, create={"ad_groups": [{**AD_GROUP, "campaign_id": "626000000001"}]})
    assert "626000000001" in result["errors"][0]["message"]


def test_bk5_keywords_that_cannot_be_tell_so(buyer: Buyer) -> None:
    campaign = buyer.campaign()
    (result,) = upsert(
        buyer,
        create={"keywords": [{"parent_id": campaign["id"], "keywords": [{"value": "x", "match_type": "BROAD"}]}]},
    )
    message = "Advertisers and Campaigns only accept excluded targeting attributes."
    assert result["errors"] == [{"code": None, "message": message}]
    (unknown,) = upsert(buyer, update={"keywords": [{"id": "1", "archived": True}]})
    assert unknown["status"] == "FAILED"


def test_en14_a_body_of_the_wrong_form_is_refused_as_a_whole(buyer: Buyer) -> None:
    refused = buyer.send("POST", "bulk/upsert", {"create": {"campaigns": [{"name": 5}]}})
    assert refused.refusal[:2] == (400, 1)


def test_bk4_each_thing_is_held_against_the_description_of_its_own_operation(buyer: Buyer) -> None:
    schedule = {
        "entity_id": buyer.campaign()["id"],
        "entity_type": "AMBER",
        "name": "Sale",
        "delta_value": "20",
        "schedule_action": "INCREASE_BY_PERCENT",
        "schedule_status": "SCHEDULED",
        "schedule_type": "CAMPAIGN_BUDGET_CHANGE",
        "start_timestamp": 1_900_000_000,
        "end_timestamp": 1_900_086_400,
    }
    bad, good = upsert(buyer, create={"campaigns": [whole(buyer)], "schedules": [schedule]})[::-1]
    assert (good["status"], bad["status"], bad["errors"][0]["code"]) == ("SUCCEEDED", "FAILED", 1)


def test_bk7_bk8_it_runs_and_then_succeeds(buyer: Buyer) -> None:
    request_id = start(buyer, "upsert", create={"campaigns": [whole(buyer)]})
    assert re.fullmatch(rf"{buyer.account.id}-\d{{10}}-[0-9a-f]{{8}}(-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}", request_id)
    assert status_of(buyer, request_id) == {"status": "RUNNING"}
    buyer.mock.clock.advance(seconds=5)
    seen = status_of(buyer, request_id)
    assert seen["status"] == "SUCCEEDED"
    assert f"/bulk_framework/AD_ENTITY_UPSERT/{request_id}/" in seen["result_url"]
    buyer.mock.clock.advance(hours=1)
    assert status_of(buyer, request_id) == {"status": "SUCCEEDED"}


def test_bk8_one_that_is_made_to_fail_does_nothing(buyer: Buyer) -> None:
    buyer.mock.behave(report_outcome="failed")
    request_id = start(buyer, "upsert", create={"campaigns": [whole(buyer)]})
    buyer.mock.clock.advance(seconds=5)
    assert status_of(buyer, request_id) == {"status": "FAILED"}
    assert buyer.ids("campaigns") == []


def test_an_unknown_request_is_not_found(buyer: Buyer) -> None:
    assert buyer.send("GET", "bulk/none").status_code == 404


@pytest.fixture
def tree(buyer: Buyer) -> dict[str, str]:
    """Two campaigns, of which one has an ad group with an ad."""
    one, other = buyer.campaign(name="Spring"), buyer.campaign(name="Summer")
    group = buyer.ad_group(one)
    return {"one": one["id"], "other": other["id"], "group": group["id"], "ad": buyer.ad(group)["id"]}


def test_bk1_a_download_has_the_types_that_were_asked_for(buyer: Buyer, tree: dict[str, str]) -> None:
    buyer.mock.clock.advance(seconds=1)  # FX11
    found = download(buyer, entity_types=["CAMPAIGN", "AD"])
    assert {kind: [one["id"] for one in things] for kind, things in found.items()} == {
        "CAMPAIGN": [tree["one"], tree["other"]],
        "AD": [tree["ad"]],
    }
    assert found["CAMPAIGN"][0] == buyer.get(f"campaigns/{tree['one']}")


def test_bk1_ids_bring_children_and_grandchildren_along(buyer: Buyer, tree: dict[str, str]) -> None:
    found = download(buyer, entity_types=["CAMPAIGN", "AD_GROUP", "AD"], entity_ids=[tree["one"]])
    assert [one["id"] for things in found.values() for one in things] == [tree["one"], tree["group"], tree["ad"]]
    assert download(buyer, entity_types=["AD"], entity_ids=[tree["other"]]) == {"AD": []}


def test_bk1_campaigns_are_chosen_by_what_they_are(buyer: Buyer, tree: dict[str, str]) -> None:
    for wanted in ({"name": "Summ"}, {"name": "Summer", "objective_type": ["AWARENESS"]}):
        found = download(buyer, entity_types=["CAMPAIGN", "AD"], campaign_filter=wanted)
        assert [one["id"] for things in found.values() for one in things] == [tree["other"]]
    nothing = download(buyer, entity_types=["CAMPAIGN"], campaign_filter={"campaign_status": ["PAUSED"]})
    assert nothing == {"CAMPAIGN": []}


def test_bk1_only_what_was_changed_since(buyer: Buyer, tree: dict[str, str]) -> None:
    buyer.mock.clock.advance(hours=1)
    since = f"{buyer.mock.clock.now():.0f}"
    buyer.mock.clock.advance(hours=1)
    buyer.write("PATCH", "campaigns", {"id": tree["other"], "name": "Autumn"})
    found = download(buyer, entity_types=["CAMPAIGN"], updated_since=since)
    assert [one["name"] for one in found["CAMPAIGN"]] == ["Autumn"]


def test_bk2_what_is_not_active_is_not_in_it(buyer: Buyer, tree: dict[str, str]) -> None:
    buyer.write("PATCH", "campaigns", {"id": tree["one"], "status": "PAUSED"})
    found = download(buyer, entity_types=["CAMPAIGN"])
    assert [one["id"] for one in found["CAMPAIGN"]] == [tree["other"]]


def test_bk1_it_is_a_table_if_that_is_asked_for(buyer: Buyer, tree: dict[str, str]) -> None:
    text = result_of(buyer, start(buyer, "download", entity_types=["CAMPAIGN", "AD"], output_format="CSV"))
    rows = [*csv.DictReader(text.splitlines())]
    assert [(row["entity_type"], row["id"]) for row in rows] == [
        *(("CAMPAIGN", tree[name]) for name in ("one", "other")),
        ("AD", tree["ad"]),
    ]
