"""A report is asked for, looked at until it is done, and fetched from where its link says (AR1-AR34)."""

from __future__ import annotations

import csv
import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.fake.ads.reporting import END, FIGURES, START, RunningAccount, totals

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer
    from tests.oracle import Problem

    Row = dict[str, Any]

REPORT = {"start_date": START, "end_date": END, "granularity": "DAY", "level": "CAMPAIGN", "columns": [*FIGURES]}


@pytest.fixture
def account(buyer: Buyer) -> RunningAccount:
    return RunningAccount(buyer)


def create(account: RunningAccount, **fields: Any) -> Row:
    reply = account.buyer.send("POST", "reports", {**REPORT, **fields})
    assert reply.status_code == 200, reply.text
    made: Row = reply.body
    return made


def look(account: RunningAccount, token: str) -> Row:
    reply = account.buyer.send("GET", "reports", token=token)
    seen: Row = reply.body
    return seen


def fetch(account: RunningAccount, url: str, **headers: str) -> Any:
    parts = urlsplit(url)
    return account.buyer.application.send(f"{parts.path}?{parts.query}", headers=headers)


def run(account: RunningAccount, **fields: Any) -> str:
    token = create(account, **fields)["token"]
    account.buyer.mock.clock.advance(seconds=5)
    seen = look(account, token)
    file = fetch(account, seen["url"])
    assert (file.status_code, len(file.get_data())) == (200, seen["size"])
    text: str = file.text
    return text


def rows_of(text: str) -> list[Row]:
    return [row for rows in json.loads(text).values() for row in rows]


def test_ar11_ar15_it_is_in_progress_and_then_finished(account: RunningAccount) -> None:
    made = create(account)
    assert (made["report_status"], made["message"]) == ("IN_PROGRESS", "")
    assert look(account, made["token"]) == {"report_status": "IN_PROGRESS", "url": None, "size": None}
    account.buyer.mock.clock.advance(seconds=5)
    assert look(account, made["token"])["report_status"] == "FINISHED"


def test_ar12_ar19_one_without_rows_is_finished_at_once_and_an_empty_map(account: RunningAccount) -> None:
    made = create(account, start_date="2026-10-01", end_date="2026-10-05")
    assert made["report_status"] == "FINISHED"
    assert made["message"].endswith(made["token"])
    seen = look(account, made["token"])
    assert (seen["size"], fetch(account, seen["url"]).text) == (2, "{}")


def test_qa22_how_long_it_takes_can_be_switched(account: RunningAccount) -> None:
    account.buyer.mock.behave(report_processing=60)
    token = create(account)["token"]
    account.buyer.mock.clock.advance(seconds=59)
    assert look(account, token)["report_status"] == "IN_PROGRESS"


@pytest.mark.parametrize(("outcome", "status"), [("failed", "FAILED"), ("cancelled", "CANCELLED")])
def test_ar16_it_can_be_made_to_fail(account: RunningAccount, outcome: Any, status: str) -> None:
    account.buyer.mock.behave(report_outcome=outcome)
    token = create(account)["token"]
    account.buyer.mock.clock.advance(seconds=5)
    assert look(account, token) == {"report_status": status, "url": None, "size": None}


def test_ar16_qa17_an_unknown_token_has_a_status(account: RunningAccount) -> None:
    assert look(account, "none")["report_status"] == "DOES_NOT_EXIST"
    other = account.buyer.mock.add_ad_account("Other", owner=account.buyer.user)
    token = create(account)["token"]
    account.buyer.account = other
    assert look(account, token)["report_status"] == "DOES_NOT_EXIST"


def test_ar17_a_link_is_good_for_five_minutes_and_a_report_for_an_hour(account: RunningAccount) -> None:
    token = create(account)["token"]
    account.buyer.mock.clock.advance(seconds=5)
    url = look(account, token)["url"]
    account.buyer.mock.clock.advance(seconds=301)
    refused = fetch(account, url)
    assert (refused.status_code, "Request has expired" in refused.text) == (403, True)
    assert fetch(account, look(account, token)["url"]).status_code == 200
    account.buyer.mock.clock.advance(hours=1)
    assert look(account, token)["report_status"] == "EXPIRED"
    create(account)
    assert len([blob for blob in account.buyer.mock.store.blobs if "async_reporting" in blob.key]) == 1


def test_ar18_the_link_is_its_own_permission(account: RunningAccount) -> None:
    token = create(account)["token"]
    account.buyer.mock.clock.advance(seconds=5)
    url = look(account, token)["url"]
    assert "/async_reporting_v3/" in url
    assert urlsplit(url).path.endswith("/metrics_report.txt")
    assert fetch(account, url, Authorization=f"Bearer {account.buyer.token}").status_code == 400
    assert fetch(account, url.replace("Expires=300", "Expires=900")).status_code == 403
    assert fetch(account, url.partition("?")[0]).status_code == 403
    assert account.buyer.application.send(urlsplit(url).path, "POST").status_code == 405


def test_ar13_qa18_tokens_of_an_account_begin_alike(account: RunningAccount) -> None:
    first, second = (create(account)["token"] for _ in range(2))
    assert first != second
    assert first[:24] == second[:24]
    assert len(first) == 300
    assert not {"+", "/"} & {*first}


@pytest.mark.parametrize("level", ["ADVERTISER", "CAMPAIGN", "AD_GROUP", "PIN_PROMOTION"])
@pytest.mark.parametrize("granularity", ["TOTAL", "DAY", "WEEK", "MONTH"])
def test_its_sums_are_those_of_the_analytics(account: RunningAccount, level: str, granularity: str) -> None:
    assert totals(rows_of(run(account, level=level, granularity=granularity))) == totals(account.ask("analytics"))


def test_ar20_ar21_json_is_a_map_from_ids_to_rows_whose_ids_are_numbers(account: RunningAccount) -> None:
    body = json.loads(run(account))
    assert [*body] == account.campaigns
    assert {row["CAMPAIGN_ID"] for row in body[account.campaigns[0]]} == {int(account.campaigns[0])}
    assert len(body[account.campaigns[0]]) == 7


def test_ar14_csv_is_filled_with_zeros_and_json_is_not(account: RunningAccount) -> None:
    columns = ["CAMPAIGN_NAME", "IMPRESSION_1", "VIDEO_MRC_VIEWS_1"]
    assert all("VIDEO_MRC_VIEWS_1" not in row for row in rows_of(run(account, columns=columns)))
    rows = [*csv.DictReader(run(account, columns=columns, report_format="CSV").splitlines())]
    assert {row["VIDEO_MRC_VIEWS_1"] for row in rows} == {"0"}
    assert [*rows[0]] == ["DATE", "CAMPAIGN_ID", *columns]
    assert run(account, columns=["VIDEO_MRC_VIEWS_1"], report_format="CSV").splitlines() == [
        "DATE,CAMPAIGN_ID,VIDEO_MRC_VIEWS_1"
    ]


def test_ar10_it_is_sorted_by_id_or_by_date(account: RunningAccount) -> None:
    by_id, by_date = (
        [(row["CAMPAIGN_ID"], row["DATE"]) for row in csv.DictReader(text.splitlines())]
        for text in (run(account, report_format="CSV", primary_sort=sort) for sort in ("BY_ID", "BY_DATE"))
    )
    assert by_id == sorted(by_id)
    assert by_date == sorted(by_id, key=lambda pair: pair[::-1])


def test_ar5_ar6_filters_leave_rows_out(account: RunningAccount) -> None:
    def campaigns(**filters: Any) -> list[str]:
        return [*json.loads(run(account, granularity="TOTAL", **filters))]

    one, two = account.campaigns
    account.buyer.write("PATCH", "campaigns", {"id": one, "status": "PAUSED"})
    assert campaigns(campaign_ids=[one]) == [one]
    assert campaigns(campaign_statuses=["RUNNING"]) == [two]
    assert campaigns(campaign_objective_types=["CONSIDERATION"]) == []
    assert campaigns(ad_ids=[account.ads[-1]]) == [two]
    spent = {
        row["CAMPAIGN_ID"]: row["SPEND_IN_DOLLAR"] for row in account.ask("campaigns/analytics", ("SPEND_IN_DOLLAR",))
    }
    more = {"field": "SPEND_IN_DOLLAR", "operator": "GREATER_THAN", "values": [min(spent.values())]}
    assert campaigns(metrics_filters=[more]) == [max(spent, key=lambda key: spent[key])]


def test_ar7_targeting_is_broken_down_or_combined(account: RunningAccount) -> None:
    asked = {"level": "CAMPAIGN_TARGETING", "targeting_types": ["GENDER", "COUNTRY"], "granularity": "TOTAL"}
    rows = rows_of(run(account, **asked))
    assert {(row["TARGETING_TYPE"], row["TARGETING_VALUE"]) for row in rows} == {
        *(("GENDER", value) for value in ("female", "male", "unknown")),
        ("COUNTRY", "US"),
    }
    combined = rows_of(run(account, **asked, combine_targeting_types=True))
    assert {row["TARGETING_VALUE"] for row in combined} == {"female&US", "male&US", "unknown&US"}


def test_fx19_the_filters_of_the_official_sample_are_not_looked_at(account: RunningAccount) -> None:
    """Its field was renamed to `metrics_filters`, and the sample still runs."""
    filters = [{"field": "SPEND_IN_DOLLAR", "operator": "GREATER_THAN", "values": [10**9]}]
    assert rows_of(run(account, filters=filters)) == rows_of(run(account)) != []


def test_ar7_a_level_of_targeting_without_a_type_is_not_broken_down(account: RunningAccount) -> None:
    """A guess: Airbyte's connector asks like this, so it is no mistake."""
    plain = rows_of(run(account, level="CAMPAIGN", granularity="TOTAL"))
    assert rows_of(run(account, level="CAMPAIGN_TARGETING", granularity="TOTAL")) == plain != []


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"start_date": "2024-05-07", "end_date": "2024-05-09"}, "You can only get data from the last 914 days."),
        ({"start_date": "2026-01-01"}, "The date range is longer than 186 days."),
        ({"level": None}, "Invalid request: 'level' is a required property"),
        ({"targeting_types": ["GENDER"]}, "targeting_types need a level that ends in _TARGETING."),
        (
            {"level": "AD_GROUP_TARGETING", "targeting_types": ["AUDIENCE_MULTIPLIER"]},
            "Targeting type AUDIENCE_MULTIPLIER is only available at level CAMPAIGN_TARGETING.",
        ),
        (
            {"level": "AD_GROUP_TARGETING", "targeting_types": ["GENDER"], "columns": ["TOTAL_IMPRESSION_USER"]},
            "Column TOTAL_IMPRESSION_USER is not available at level AD_GROUP_TARGETING.",
        ),
        ({"start_hour": 3}, "start_hour is only allowed for hourly reports."),
        ({"level": "PRODUCT_ITEM", "ad_ids": ["1"]}, "ad_ids is not allowed at product item level."),
        ({"level": "PRODUCT_ITEM", "columns": ["AD_ID"]}, "Column AD_ID is not allowed at product item level."),
        ({"level": "PRODUCT_ITEM", "start_date": "2026-09-01"}, "The date range is longer than 31 days."),
    ],
)
def test_ar1_to_ar9_what_cannot_be_asked_is_refused(
    account: RunningAccount, fields: dict[str, Any], message: str
) -> None:
    asked = {name: value for name, value in {**REPORT, **fields}.items() if value is not None}
    assert account.buyer.send("POST", "reports", asked).refusal == (400, 1, message)


def test_ar9_qa16_hours_begin_with_the_first_and_end_before_the_last(account: RunningAccount) -> None:
    text = run(
        account,
        granularity="HOUR",
        level="ADVERTISER",
        start_date="2026-11-05",
        end_date="2026-11-06",
        start_hour=22,
        end_hour=2,
    )
    assert [(row["DATE"][-2:], row["HOUR"]) for row in rows_of(text)] == [("05", 22), ("05", 23), ("06", 0), ("06", 1)]


def test_a_report_says_what_was_known_when_it_was_asked_for(account: RunningAccount) -> None:
    token = create(account, columns=["CAMPAIGN_NAME", "IMPRESSION_1"])["token"]
    account.buyer.write("PATCH", "campaigns", *({"id": one, "name": "Summer"} for one in account.campaigns))
    account.buyer.mock.clock.advance(seconds=5)
    text = fetch(account, look(account, token)["url"]).text
    assert {row["CAMPAIGN_NAME"] for row in rows_of(text)} == {"Spring"}


MMM = {
    "report_name": "Mix",
    "granularity": "WEEK",
    "level": "AD_GROUP_TARGETING",
    "targeting_types": ["COUNTRY"],
    "columns": ["SPEND_IN_MICRO_DOLLAR"],
    "start_date": START,
    "end_date": END,
}


def test_ar32_ar33_reports_for_mix_models_are_flat_or_wrapped(
    account: RunningAccount, unexpected: list[Problem]
) -> None:
    buyer = account.buyer
    made = buyer.send("POST", "mmm_reports", MMM).body
    assert (made["report_status"], made["status"]) == ("IN_PROGRESS", "success")
    buyer.mock.clock.advance(seconds=5)
    seen = buyer.get("mmm_reports", token=made["token"])
    spent = sum(row["SPEND_IN_MICRO_DOLLAR"] for row in rows_of(fetch(account, seen["url"]).text))
    assert spent == totals(account.ask("analytics"))["SPEND_IN_MICRO_DOLLAR"]
    buyer.mock.behave(mmm_report_answers="wrapped")
    wrapped = buyer.application.send(
        f"/v5/ad_accounts/{buyer.account.id}/mmm_reports",
        query_string={"token": made["token"]},
        headers={"Authorization": f"Bearer {buyer.token}"},
    ).body
    assert (wrapped["code"], wrapped["message"], wrapped["data"]["report_status"]) == (0, "ok", "FINISHED")
    unexpected.clear()  # 5.28 describes the flat ones


PRODUCTS = {
    "report_name": "Brands",
    "start_date": START,
    "end_date": END,
    "granularity": "TOTAL",
    "level": "CAMPAIGN",
    "columns": ["CAMPAIGN_NAME", "TOTAL_CHECKOUT_CONVERSION_PRODUCT_QUANTITY"],
}


def test_ar31_reports_of_products_cover_a_week_at_least(account: RunningAccount) -> None:
    buyer, path = account.buyer, "reports/brand_category_sku"
    made = buyer.send("POST", path, PRODUCTS).body
    buyer.mock.clock.advance(seconds=5)
    seen = buyer.get(path, token=made["token"])
    assert rows_of(fetch(account, seen["url"]).text)
    short = buyer.send("POST", path, {**PRODUCTS, "start_date": "2026-11-05"})
    assert short.refusal == (400, 1, "The date range must be at least 7 days.")
    early = buyer.send("POST", path, {**PRODUCTS, "start_date": "2024-03-16", "end_date": "2024-03-30"})
    assert early.refusal == (400, 1, "start_date must be after 2024-03-16.")


def test_ar30_a_template_that_nobody_made_is_not_found(account: RunningAccount) -> None:
    assert account.buyer.send("POST", "templates/1/reports", start_date=START, end_date=END).status_code == 404


def test_ar29_templates_of_the_ads_manager_are_listed(account: RunningAccount) -> None:
    buyer = account.buyer
    assert buyer.get("templates") == {"items": [], "bookmark": None}
    made = buyer.mock.add("templates", ad_account=buyer.account, name="Weekly", report_level="AD_GROUP")
    buyer.mock.add("templates", ad_account=buyer.account, name="Old", is_deleted=True)
    assert buyer.get("templates") == {"items": [made], "bookmark": None}
    assert (made["name"], made["report_level"], made["user_id"]) == ("Weekly", "AD_GROUP", buyer.user.id)


def test_ar30_a_template_may_say_the_days_itself_counted_back_from_today(account: RunningAccount) -> None:
    buyer = account.buyer
    days: Row = {"report_start_relative_days_in_past": 7, "report_end_relative_days_in_past": 1}
    counted = buyer.mock.add("templates", ad_account=buyer.account, granularity="DAY", columns=["DATE"], **days)
    made = buyer.send("POST", f"templates/{counted['id']}/reports").body
    buyer.mock.clock.advance(seconds=5)
    rows = rows_of(fetch(account, look(account, made["token"])["url"]).text)
    today = buyer.mock.clock.time().date()
    assert {row["DATE"] for row in rows} <= {str(today - timedelta(days=back)) for back in range(1, 8)}
    never = buyer.mock.add("templates", ad_account=buyer.account, report_start_relative_days_in_past=10**12)
    assert buyer.send("POST", f"templates/{never['id']}/reports").refusal[:2] == (400, 1)


def test_ar30_a_template_says_all_but_the_days(account: RunningAccount) -> None:
    buyer = account.buyer
    buyer.mock.add("templates", id="7", ad_account=buyer.account, report_level="CAMPAIGN")
    made = buyer.send("POST", "templates/7/reports", start_date=START, end_date=END).body
    assert (made["template_id"], made["report_status"]) == ("7", "IN_PROGRESS")
    buyer.mock.clock.advance(seconds=5)
    rows = rows_of(fetch(account, look(account, made["token"])["url"]).text)
    assert [str(row["CAMPAIGN_ID"]) for row in rows] == account.campaigns
