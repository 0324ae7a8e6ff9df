"""There are figures of what was delivered, when it was delivered, and within its budget (AN20, AN21, AD9, SX8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.ads.conftest import AD_GROUP, CAMPAIGN
from tests.fake.ads.reporting import END, START, RunningAccount, total

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

DAY = 86_400


@pytest.fixture
def account(buyer: Buyer) -> RunningAccount:
    return RunningAccount(buyer)


def days(account: RunningAccount, **query: Any) -> list[str]:
    return [row["DATE"] for row in account.ask("analytics", granularity="DAY", **query)]


def test_an20_what_never_ran_has_no_rows_instead_of_zeros(buyer: Buyer) -> None:
    buyer.mock.clock.freeze(f"{START}T00:00:00Z")
    campaign = buyer.campaign()
    query = {"start_date": START, "end_date": END, "columns": "SPEND_IN_DOLLAR", "campaign_ids": campaign["id"]}
    for granularity in ("TOTAL", "DAY"):
        reply = buyer.send("GET", "campaigns/analytics", granularity=granularity, **query)
        assert (reply.status_code, reply.text.strip()) == (200, "[]")
    reply = buyer.send("GET", "campaigns/targeting_analytics", granularity="DAY", targeting_types="GENDER", **query)
    assert reply.body == {"data": []}  # QA26


def test_an21_days_before_and_after_have_no_rows(account: RunningAccount) -> None:
    account.buyer.mock.clock.advance(hours=5)
    assert days(account, start_date="2026-10-20", end_date="2026-11-08") == [f"2026-11-0{day}" for day in range(1, 9)]


def test_ad9_the_first_hour_is_that_of_the_review(account: RunningAccount) -> None:
    rows = account.ask("analytics", granularity="HOUR", start_date=START, end_date=START)
    assert min(row["HOUR"] for row in rows) == 1


def test_ad9_a_pause_ends_delivery_and_leaves_what_was(account: RunningAccount) -> None:
    before = account.ask("campaigns/analytics", granularity="DAY")
    account.buyer.write("PATCH", "campaigns", *({"id": one, "status": "PAUSED"} for one in account.campaigns))
    account.buyer.mock.clock.advance(days=3)
    assert account.ask("campaigns/analytics", granularity="DAY", end_date="2026-11-11") == before
    account.buyer.write("PATCH", "campaigns", *({"id": one, "status": "ACTIVE"} for one in account.campaigns))
    account.buyer.mock.clock.advance(days=1)
    assert days(account, end_date="2026-11-12") == [*(f"2026-11-0{day}" for day in range(1, 8)), "2026-11-11"]


def test_another_name_changes_no_figures(account: RunningAccount) -> None:
    before = account.ask("ads/analytics")
    account.buyer.write("PATCH", "campaigns", *({"id": one, "name": "Summer"} for one in account.campaigns))
    assert account.ask("ads/analytics") == before


def test_cp18_nothing_is_delivered_outside_of_a_campaigns_times(buyer: Buyer) -> None:
    buyer.mock.clock.freeze(f"{START}T00:00:00Z")
    now = int(buyer.mock.clock.now())
    campaign = buyer.campaign(start_time=now + 2 * DAY, end_time=now + 4 * DAY, daily_spend_cap=9_000_000)
    buyer.ad(buyer.ad_group(campaign))
    buyer.mock.clock.advance(days=7)
    rows = buyer.get("analytics", start_date=START, end_date=END, columns="IMPRESSION_1", granularity="DAY")
    assert [row["DATE"] for row in rows] == ["2026-11-03", "2026-11-04"]


def test_cp10_no_day_costs_more_than_the_cap_of_the_campaign(account: RunningAccount) -> None:
    cap = 3_000_000
    account.buyer.write("PATCH", "campaigns", *({"id": one, "daily_spend_cap": cap} for one in account.campaigns))
    account.buyer.mock.clock.advance(days=3)
    rows = account.ask("campaigns/analytics", granularity="DAY", start_date="2026-11-08", end_date="2026-11-10")
    assert len(rows) == 6
    assert all(0 < row["SPEND_IN_MICRO_DOLLAR"] <= cap for row in rows)


def test_ag3_no_day_costs_more_than_the_budget_of_the_ad_group(buyer: Buyer) -> None:
    buyer.mock.clock.freeze(f"{START}T00:00:00Z")
    campaign = buyer.campaign(is_campaign_budget_optimization=False, daily_spend_cap=None)
    ad_group = buyer.ad_group(campaign, budget_in_micro_currency=700_000, budget_type="DAILY")
    buyer.ad(ad_group)
    buyer.ad(ad_group)
    buyer.mock.clock.advance(days=7)
    rows = buyer.get("analytics", start_date=START, end_date=END, columns="SPEND_IN_MICRO_DOLLAR", granularity="DAY")
    assert len(rows) == 7
    assert all(0 < row["SPEND_IN_MICRO_DOLLAR"] <= 700_000 for row in rows)


def test_another_ad_takes_nothing_from_those_that_are_there(account: RunningAccount) -> None:
    before = {row["AD_ID"]: row for row in account.ask("ads/analytics", granularity="TOTAL")}
    account.buyer.ad({"id": account.ad_groups[0]})
    account.buyer.mock.clock.advance(days=1)
    after = account.ask("ads/analytics", end_date="2026-11-07")
    assert {row["AD_ID"]: row for row in after} == before


def test_an14_by_the_hour_there_are_no_conversions(account: RunningAccount) -> None:
    columns = ("IMPRESSION_1", "TOTAL_CHECKOUT", "TOTAL_PAGE_VISIT")
    rows = account.ask("analytics", columns, granularity="HOUR", start_date="2026-11-06", end_date="2026-11-07")
    assert {key for row in rows for key in row} == {"AD_ACCOUNT_ID", "DATE", "HOUR", "IMPRESSION_1"}


def test_an6_longer_windows_count_more(account: RunningAccount) -> None:
    seen = [
        total(account.ask("analytics", ("TOTAL_PAGE_VISIT",), click_window_days=days), "TOTAL_PAGE_VISIT")
        for days in (0, 7, 60)
    ]
    assert seen == sorted(set(seen))


def test_sx8_nothing_is_delivered_in_the_sandbox(buyer: Buyer) -> None:
    mock = buyer.mock
    mock.clock.freeze(f"{START}T00:00:00Z")
    shop = mock.add_ad_account("Shop", owner=buyer.user, environment="sandbox")
    board = mock.add_board("Chairs", owner=buyer.user, environment="sandbox")
    pin = mock.add_pin(board, link="https://www.example.com", environment="sandbox")
    token = mock.issue_token(buyer.user, "ads:read ads:write", environment="sandbox")["access_token"]

    def send(method: str, path: str, **request: Any) -> Any:
        url = f"/sandbox/v5/ad_accounts/{shop.id}/{path}"
        reply = buyer.application.send(url, method, headers={"Authorization": f"Bearer {token}"}, **request)
        assert reply.status_code == 200, reply.text
        return reply.body

    campaign = send("POST", "campaigns", json=[CAMPAIGN])["items"][0]["data"]
    group = send("POST", "ad_groups", json=[{**AD_GROUP, "campaign_id": campaign["id"]}])["items"][0]["data"]
    ad = {"ad_group_id": group["id"], "pin_id": pin.id, "creative_type": "REGULAR"}
    assert send("POST", "ads", json=[ad])["items"][0]["data"]["id"]
    mock.clock.advance(days=7)
    query = {"start_date": START, "end_date": END, "columns": "IMPRESSION_1", "granularity": "DAY"}
    assert send("GET", "analytics", query_string=query) == []
