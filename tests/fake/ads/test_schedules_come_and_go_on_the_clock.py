"""Schedules change a campaign for a time, which the clock brings and ends (SZ7, EN13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

DAY = 86_400
MORE = {"schedule_type": "CAMPAIGN_BUDGET_CHANGE", "schedule_action": "INCREASE_BY_PERCENT", "delta_value": "20"}


def schedule(buyer: Buyer, entity_id: str, **fields: Any) -> dict[str, Any]:
    now = int(buyer.mock.clock.now())
    times = {"start_timestamp": now + DAY, "end_timestamp": now + 2 * DAY}
    item: Any
    (item,) = buyer.send("POST", "schedules", [{**MORE, "entity_id": entity_id, **times, **fields}]).body
    made: dict[str, Any] = item["data"]
    return made


def of(buyer: Buyer, entity_id: str, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = buyer.get("schedules", entity_ids=entity_id, **query)["items"]
    return found


def test_a_schedule_waits_runs_and_ends(buyer: Buyer) -> None:
    campaign = buyer.campaign()["id"]
    made = schedule(buyer, campaign)
    assert (made["entity_type"], made["delta_value"]) == ("CAMPAIGN", "20")
    seen = [made]
    for _ in range(2):
        buyer.mock.clock.advance(days=1)
        seen += of(buyer, campaign)
    assert [one["schedule_status"] for one in seen] == ["SCHEDULED", "ACTIVE", "COMPLETED"]


def test_they_are_listed_by_what_they_are_of_and_how_they_stand(buyer: Buyer) -> None:
    first, second = buyer.campaign()["id"], buyer.campaign()["id"]
    waiting = schedule(buyer, first)["schedule_id"]
    draft = schedule(buyer, second, schedule_status="DRAFT")["schedule_id"]
    assert [one["schedule_id"] for one in of(buyer, f"{first},{second}")] == [waiting, draft]
    assert [one["schedule_id"] for one in of(buyer, second)] == [draft]
    assert [one["schedule_id"] for one in of(buyer, f"{first},{second}", schedule_statuses="SCHEDULED")] == [waiting]
    assert of(buyer, first, schedule_type="CAMPAIGN_BID_MULTIPLIERS") == []


@pytest.mark.parametrize("entity_type", ["CAMPAIGN", "AD_GROUP", "AD", "ADVERTISER"])
def test_what_it_is_of_must_be_there(buyer: Buyer, entity_type: str) -> None:
    bad = schedule(buyer, "626000000001", entity_type=entity_type)
    assert {*bad} == {"id", "schedule_id", "exceptions"}
    assert "626000000001" in bad["exceptions"]["message"]


@pytest.mark.parametrize("entity_type", ["CAMPAIGN", "AD_GROUP", "ADVERTISER"])
def test_it_may_be_of_a_campaign_an_ad_group_or_the_account(buyer: Buyer, entity_type: str) -> None:
    campaign = buyer.campaign()
    ids = {"CAMPAIGN": campaign["id"], "AD_GROUP": buyer.ad_group(campaign)["id"], "ADVERTISER": buyer.account.id}
    assert schedule(buyer, ids[entity_type], entity_type=entity_type)["entity_type"] == entity_type


def test_it_ends_after_it_starts(buyer: Buyer) -> None:
    bad = schedule(buyer, buyer.campaign()["id"], end_timestamp=1)
    assert bad["exceptions"]["message"] == "end_timestamp is not after start_timestamp."


def test_it_is_changed_and_canceled_until_it_is_over(buyer: Buyer) -> None:
    made = schedule(buyer, buyer.campaign()["id"])
    named = {"id": made["schedule_id"], "schedule_id": made["schedule_id"]}

    def change(**fields: Any) -> dict[str, Any]:
        item: Any
        (item,) = buyer.send("PATCH", "schedules", [{**named, **fields}]).body
        data: dict[str, Any] = item["data"]
        return data

    assert change(delta_value="30")["delta_value"] == "30"
    assert change(schedule_status="CANCELED")["schedule_status"] == "CANCELED"
    assert change(delta_value="40") == {
        **named,
        "exceptions": {"code": 1, "message": "A schedule that is CANCELED does not change."},
    }
