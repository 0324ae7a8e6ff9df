"""Rows have the columns, the things and the days that were asked for; what cannot be asked is refused (AN2-AN26)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.ads.reporting import START, RunningAccount

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer


@pytest.fixture
def account(buyer: Buyer) -> RunningAccount:
    return RunningAccount(buyer)


def test_an18_the_id_comes_unasked_and_there_is_no_date_with_total(account: RunningAccount) -> None:
    (first, _) = account.ask("campaigns/analytics", ("SPEND_IN_DOLLAR",))
    assert set(first) == {"CAMPAIGN_ID", "SPEND_IN_DOLLAR"}
    assert first["CAMPAIGN_ID"] == account.campaigns[0]  # QA15: texts, here


def test_an26_names_and_states_are_columns_like_others(account: RunningAccount) -> None:
    columns = ("CAMPAIGN_NAME", "CAMPAIGN_ENTITY_STATUS", "CAMPAIGN_OBJECTIVE_TYPE", "AD_GROUP_NAME", "ADVERTISER_ID")
    row, *_ = account.ask("ads/analytics", (*columns, "IMPRESSION_1"))
    assert [row[name] for name in columns] == [
        *("Spring", "ACTIVE", "AWARENESS", "Everybody"),
        account.buyer.account.id,
    ]
    (campaign, _) = account.ask("campaigns/analytics", (*columns, "IMPRESSION_1"))
    assert "AD_GROUP_NAME" not in campaign


def test_an16_rows_can_be_merged_into_one_without_an_id(account: RunningAccount) -> None:
    separate = account.ask("campaigns/analytics", ("SPEND_IN_MICRO_DOLLAR",))
    (merged,) = account.ask("campaigns/analytics", ("SPEND_IN_MICRO_DOLLAR",), aggregate_report_rows="true")
    assert merged == {"SPEND_IN_MICRO_DOLLAR": sum(row["SPEND_IN_MICRO_DOLLAR"] for row in separate)}


def test_an3_ads_are_named_by_pins_and_campaigns_as_well(account: RunningAccount) -> None:
    by_id = account.ask("ads/analytics", ad_ids=",".join(account.ads[:4]))
    pin_id = account.buyer.get(f"ads/{account.ads[0]}")["pin_id"]
    by_pin = account.ask("ads/analytics", ad_ids=[], pin_ids=pin_id, campaign_ids=account.campaigns[0])
    assert by_pin == by_id
    (row,) = account.ask("pins/analytics", pin_ids=pin_id, campaign_id=account.campaigns[0])
    assert row["PIN_ID"] == pin_id
    assert row["IMPRESSION_1"] == sum(one["IMPRESSION_1"] for one in by_id)


def test_an3_ads_that_nobody_names_are_refused(account: RunningAccount) -> None:
    query = {"start_date": START, "end_date": START, "columns": "CTR", "granularity": "TOTAL"}
    refused = account.buyer.send("GET", "ads/analytics", pin_ids="1", **query)
    assert refused.refusal == (400, 1, "Parameter 'ad_ids' is required.")


def test_qa2_unknown_ids_are_ignored(account: RunningAccount) -> None:
    (row,) = account.ask("campaigns/analytics", campaign_ids=f"1,{account.campaigns[1]}")
    assert row["CAMPAIGN_ID"] == account.campaigns[1]


def test_qa24_weeks_begin_on_monday_and_nothing_begins_before_the_range(account: RunningAccount) -> None:
    for granularity, begins in (("WEEK", ["2026-10-31", "2026-11-02"]), ("MONTH", ["2026-11-01"])):
        rows = account.ask("analytics", granularity=granularity, start_date="2026-10-31")
        assert [row["DATE"] for row in rows] == begins


def test_an4_an_unknown_column_is_refused(account: RunningAccount) -> None:
    query = {"start_date": START, "end_date": START, "granularity": "TOTAL", "columns": "CLICKS"}
    status, code, message = account.buyer.send("GET", "analytics", **query).refusal
    assert (status, code) == (400, 1)
    assert message.startswith("Parameter 'columns' (value CLICKS) is not one of SPEND_IN_MICRO_DOLLAR, ")


@pytest.mark.parametrize("path", ["analytics", "campaigns/analytics", "ads/analytics", "targeting_analytics"])
def test_an9_a_conversion_has_one_of_two_days(account: RunningAccount, path: str) -> None:
    """The spellings of v3 are gone."""
    types: dict[str, Any] = {"targeting_types": "GENDER"} if "targeting" in path else {}
    for known in ("TIME_OF_AD_ACTION", "TIME_OF_CONVERSION"):
        assert account.ask(path, conversion_report_time=known, **types)
    query = {"start_date": START, "end_date": START, "granularity": "TOTAL", "columns": "CTR", **types}
    ids = {"campaign_ids": account.campaigns[0], "ad_ids": account.ads[0]}
    query |= {name: value for name, value in ids.items() if path.startswith(name.partition("_")[0])}
    later = account.buyer.send("GET", path, conversion_report_time="TIME_OF_CONVERSION", **query)
    assert "(AN9)" in later.hint
    refused = account.buyer.send("GET", path, conversion_report_time="AD_EVENT", **query).refusal
    problem = "Parameter 'conversion_report_time' (value AD_EVENT) is not one of TIME_OF_AD_ACTION, TIME_OF_CONVERSION."
    assert refused == (400, 1, problem)


@pytest.mark.parametrize("path", ["campaigns", "ad_groups", "ads"])
def test_an3_fx5_an_id_has_digits_alone(account: RunningAccount, path: str) -> None:
    name = f"{path.removesuffix('s')}_ids"
    query = {"start_date": START, "end_date": START, "granularity": "TOTAL", "columns": "CTR", name: "Spring"}
    status, code, message = account.buyer.send("GET", f"{path}/analytics", **query).refusal
    assert (status, code) == (400, 1)
    assert message.startswith(f"'{name}' value 'Spring' must match the pattern")


@pytest.mark.parametrize(
    ("start", "end", "granularity", "message"),
    [
        ("2026-08-09", "2026-11-08", "DAY", "You can only get data from the last 90 days."),
        ("2026-10-30", "2026-11-01", "HOUR", "You can only get data from the last 8 days."),
        ("2026-11-03", "2026-11-07", "HOUR", "The date range is longer than 3 days."),
        ("2026-11-03", "2026-11-02", "DAY", "end_date 2026-11-02 is before start_date 2026-11-03."),
    ],
)
def test_an10_an11_only_so_long_ago_and_so_many_days(
    account: RunningAccount, start: str, end: str, granularity: str, message: str
) -> None:
    """ER6."""
    query = {"start_date": start, "end_date": end, "granularity": granularity, "columns": "CTR"}
    assert account.buyer.send("GET", "analytics", **query).refusal == (400, 1, message)


def test_an12_ninety_days_ago_is_a_matter_of_utc(account: RunningAccount) -> None:
    assert account.ask("analytics", start_date="2026-08-10", end_date="2026-11-08")
    account.buyer.mock.clock.advance(days=1)
    query = {"start_date": "2026-08-10", "end_date": "2026-11-08", "granularity": "TOTAL", "columns": "CTR"}
    assert account.buyer.send("GET", "analytics", **query).refusal[:2] == (400, 1)


def test_ta4_targeting_has_its_figures_inside_and_its_ids_as_numbers(account: RunningAccount) -> None:
    rows = account.ask("ad_groups/targeting_analytics", targeting_types="GENDER", granularity="DAY")["data"]
    assert {row["targeting_value"] for row in rows} == {"female", "male", "unknown"}
    assert {row["metrics"]["AD_GROUP_ID"] for row in rows} == {*map(int, account.ad_groups)}
    assert all(row["metrics"]["DATE"] for row in rows)


def test_ta9_reach_is_not_broken_down(account: RunningAccount) -> None:
    """Reports refuse it (AR8)."""
    query = {"start_date": START, "end_date": START, "granularity": "TOTAL", "targeting_types": "GENDER"}
    refused = account.buyer.send("GET", "targeting_analytics", columns="CTR,TOTAL_IMPRESSION_USER", **query).refusal
    assert refused == (400, 1, "Column TOTAL_IMPRESSION_USER is not available for targeting.")


def test_an2_days_columns_and_a_granularity_are_required(account: RunningAccount) -> None:
    query = {"start_date": START, "end_date": START, "columns": "CTR", "granularity": "TOTAL"}
    for name in query:
        rest = {key: value for key, value in query.items() if key != name}
        refused = account.buyer.send("GET", "analytics", **rest).refusal
        assert refused == (400, 1, f"Parameter '{name}' is required.")


def test_ta2_what_an_ad_group_targets_is_what_it_reaches(buyer: Buyer) -> None:
    buyer.mock.clock.freeze(f"{START}T00:00:00Z")
    spec: dict[str, Any] = {"GENDER": ["female"], "LOCATION": ["DE", "FR"]}
    buyer.ad(buyer.ad_group(buyer.campaign(), targeting_spec=spec))
    buyer.mock.clock.advance(days=2)
    types = "GENDER,LOCATION,KEYWORD"
    query = {"start_date": START, "end_date": START, "columns": "IMPRESSION_1", "granularity": "TOTAL"}
    rows = buyer.get("targeting_analytics", targeting_types=types, **query)["data"]
    seen = [(row["targeting_type"], row["targeting_value"]) for row in rows]
    assert seen == [("GENDER", "female"), ("LOCATION", "DE"), ("LOCATION", "FR")]


def test_ao27_who_only_manages_audiences_sees_no_figures(account: RunningAccount) -> None:
    mock = account.buyer.mock
    robin = mock.add_user("robin")
    mock.grant_role(robin, "AUDIENCE_MANAGER", account.buyer.account)
    account.buyer.token = mock.issue_token(robin, "ads:read")["access_token"]
    query = {"start_date": START, "end_date": START, "granularity": "TOTAL", "columns": "CTR"}
    assert account.buyer.send("GET", "analytics", **query).refusal[:2] == (403, 29)
    mock.grant_role(robin, "ANALYST", account.buyer.account)
    assert account.buyer.send("GET", "analytics", **query).status_code == 200
