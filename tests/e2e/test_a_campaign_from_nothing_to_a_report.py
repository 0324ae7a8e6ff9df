"""A media buyer makes a campaign for a Pin of the shop, waits for its review, and reports on its first week."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from pinterest_v5 import Api, ReportError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_v5 import AsyncApi
    from pytest_pinterest import Clock, PinterestServer

pytestmark = pytest.mark.pinterest(
    scopes="user_accounts:read boards:read boards:write pins:read pins:write ads:read ads:write"
)

BUDGET = 8_000_000
WEEK = {"start_date": "2026-11-02", "end_date": "2026-11-08"}
FIGURES = ("SPEND_IN_MICRO_DOLLAR", "TOTAL_IMPRESSION", "TOTAL_CLICKTHROUGH")
REPORT = {**WEEK, "granularity": "DAY", "level": "PIN_PROMOTION", "columns": [*FIGURES, "AD_NAME"]}


def launch(api: Api, account: str) -> str:
    """Make a campaign that advertises a new Pin, and return its id."""
    board = api.boards.create("Chairs")
    pin = api.pins.create(
        board["id"],
        link="https://www.example.com/chairs",
        media_source={
            "source_type": "image_url",
            "url": "https://www.example.com/chair.jpg",
        },
    )
    spring: Any = {"name": "Spring", "objective_type": "CONSIDERATION", "daily_spend_cap": BUDGET}
    campaign = the_one(api.campaigns.create(account, [spring]))["id"]
    everybody: Any = {
        "name": "Everybody",
        "campaign_id": campaign,
        "billable_event": "CLICKTHROUGH",
        "bid_in_micro_currency": 500_000,
        "targeting_spec": {"LOCATION": ["US"], "GENDER": ["female", "male"]},
    }
    group = the_one(api.ad_groups.create(account, [everybody]))
    ad: Any = {
        "name": "A chair",
        "ad_group_id": group["id"],
        "pin_id": pin["id"],
        "creative_type": "REGULAR",
    }
    assert the_one(api.ads.create(account, [ad]))["review_status"] == "PENDING"
    return str(campaign)


def the_one(answer: Any) -> dict[str, Any]:
    """What was made by a call for one thing."""
    (item,) = answer["items"]
    made: dict[str, Any] = item["data"]
    return made


def totals(rows: list[Any]) -> dict[str, int]:
    return {figure: sum(row.get(figure, 0) for row in rows) for figure in FIGURES}


@pytest.fixture
def account(pinterest_server: PinterestServer, pinterest_clock: Clock) -> str:
    """A new ad account of the shop, on a Monday."""
    pinterest_clock.freeze("2026-11-02T00:00:00Z")
    return pinterest_server.mock.add_ad_account("Chairs").id


def test_a_week_later_the_report_says_what_the_analytics_say(
    pinterest_client: Api, pinterest_clock: Clock, account: str
) -> None:
    api = pinterest_client
    campaign = launch(api, account)
    assert api.campaigns.get_analytics(account, **_asked(campaign)) == []

    pinterest_clock.advance(hours=1)
    (ad,) = api.ads.list(account, campaign_ids=[campaign])
    assert (ad["review_status"], ad["summary_status"]) == ("APPROVED", "APPROVED")

    pinterest_clock.advance(days=7)
    rows = [*api.reports.run(account, REPORT)]
    assert [row["DATE"] for row in rows] == [f"2026-11-0{day}" for day in range(2, 9)]
    assert {row["AD_NAME"] for row in rows} == {"A chair"}
    assert all(0 < row["SPEND_IN_MICRO_DOLLAR"] <= BUDGET for row in rows)

    (row,) = api.campaigns.get_analytics(account, **_asked(campaign))
    whole: dict[str, Any] = {**row}
    assert totals(rows) == totals([whole])
    assert whole["TOTAL_CLICKTHROUGH"] < whole["TOTAL_IMPRESSION"]


def test_a_spreadsheet_and_a_breakdown_say_the_same(
    pinterest_client: Api, pinterest_clock: Clock, account: str
) -> None:
    launch(pinterest_client, account)
    pinterest_clock.advance(days=7)
    rows = [*pinterest_client.reports.run(account, REPORT)]
    sheet = pinterest_client.reports.run(account, {**REPORT, "report_format": "CSV"})
    assert totals([{figure: int(row[figure]) for figure in FIGURES} for row in sheet]) == totals(rows)
    genders = {"level": "PIN_PROMOTION_TARGETING", "targeting_types": ["GENDER"]}
    broken_down = [*pinterest_client.reports.run(account, {**REPORT, **genders})]
    assert {row["TARGETING_VALUE"] for row in broken_down} == {"female", "male"}
    assert totals(broken_down) == totals(rows)


def test_an_application_over_a_socket_and_an_asynchronous_one_get_the_same(
    pinterest_client: Api,
    async_pinterest_client: AsyncApi,
    pinterest_env: Mapping[str, str],
    pinterest_server: PinterestServer,
    account: str,
) -> None:
    assert pinterest_env
    launch(pinterest_client, account)
    pinterest_server.mock.clock.advance(days=7)
    rows = [*pinterest_client.reports.run(account, REPORT)]
    token = pinterest_server.mock.issue_token(scopes="ads:read")["access_token"]
    with httpx.Client(trust_env=False) as http:
        assert [*Api(access_token=token, http_client=http).reports.run(account, REPORT)] == rows

    async def run() -> list[dict[str, Any]]:
        return [*await async_pinterest_client.reports.run(account, REPORT)]

    assert anyio.run(run) == rows


def test_a_report_that_fails_is_an_error(
    pinterest_client: Api, pinterest_server: PinterestServer, account: str
) -> None:
    pinterest_server.mock.behave(report_outcome="failed")
    launch(pinterest_client, account)
    pinterest_server.mock.clock.advance(days=7)
    with pytest.raises(ReportError, match="FAILED"):
        pinterest_client.reports.run(account, REPORT)


def _asked(campaign: str) -> Any:
    return {**WEEK, "campaign_ids": [campaign], "columns": [*FIGURES], "granularity": "TOTAL"}
