"""Whoever asks for the figures of the seeded ad account, and however, is told the same (AN1, AN5, AN17, AR2, AR10)."""

from __future__ import annotations

import csv
import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockserver.api.consequences.report_columns import formula, people
from mockserver.contract.description import contract
from tests.fake.ads.conftest import Buyer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.fake.conftest import Application

    Row = dict[str, Any]

GRANULARITIES = ("TOTAL", "DAY", "WEEK", "MONTH")
LEVELS = ("ADVERTISER", "CAMPAIGN", "AD_GROUP", "PIN_PROMOTION", "KEYWORD")
TYPES = ("APPTYPE", "GENDER", "AGE_BUCKET", "COUNTRY", "PLACEMENT", "LOCATION", "GEO", "REGION", "KEYWORD")
USERS = "TOTAL_IMPRESSION_USER"


def counts(schema: str) -> list[str]:
    """The columns whose figures can be added up: no rates, and no people."""
    found = ((name, formula(name)) for name in contract().schema(schema)["enum"])
    return [name for name, one in found if one is not None and not one.bottom and not one.of_people]


AT_ONCE, IN_REPORTS = counts("ReportingColumnSync"), counts("ReportingColumnAsync")


def sums(rows: Iterable[Row], columns: list[str] = AT_ONCE) -> dict[str, float]:
    kept = list(rows)
    return {name: round(sum(float(row.get(name) or 0) for row in kept), 3) for name in columns}


class Seeded:
    """The seeded ad account, whose owner looks at the forty days until yesterday."""

    def __init__(self, application: Application) -> None:
        owner = application.mock.default_user
        account = next(iter(application.mock.store.production.ad_accounts.filter(owner_id=owner.id)))
        self.buyer = Buyer(application, owner, account)
        today = application.mock.clock.time().date()
        first, last = today - timedelta(days=40), today - timedelta(days=1)
        self.days = {"start_date": str(first), "end_date": str(last)}
        self.named = {path: self.buyer.ids(path) for path in ("campaigns", "ad_groups", "ads")}
        self.pins = [ad["pin_id"] for ad in self.buyer.get("ads")["items"]]

    def ask(self, path: str, columns: Iterable[str] = AT_ONCE, granularity: str = "TOTAL", **query: Any) -> Any:
        kind = path.partition("/")[0]
        ids = {f"{kind.removesuffix('s')}_ids": self.named[kind]} if kind in self.named and not query else {}
        asked = {**self.days, "columns": ",".join(columns), "granularity": granularity, **ids, **query}
        return self.buyer.get(path, **asked)

    def report(self, columns: Iterable[str] = IN_REPORTS, **asked: Any) -> list[Row]:
        token = self.buyer.send("POST", "reports", {**self.days, "columns": [*columns], **asked}).body["token"]
        self.buyer.mock.clock.advance(seconds=6)
        url = urlsplit(self.buyer.get("reports", token=token)["url"])
        file = self.buyer.application.send(f"{url.path}?{url.query}").text
        if asked.get("report_format") == "CSV":
            return [*csv.DictReader(file.splitlines())]
        return [row for rows in json.loads(file).values() for row in rows]


@pytest.fixture
def seeded(application: Application) -> Seeded:
    return Seeded(application)


@pytest.mark.parametrize("granularity", GRANULARITIES)
def test_whatever_the_figures_are_asked_of(seeded: Seeded, granularity: str) -> None:
    whole = sums(seeded.ask("analytics"))
    for path in ("analytics", "campaigns/analytics", "ad_groups/analytics", "ads/analytics"):
        assert sums(seeded.ask(path, granularity=granularity)) == whole, path
    campaigns = seeded.named["campaigns"]
    merged = seeded.ask("campaigns/analytics", AT_ONCE, granularity, campaign_ids=campaigns, aggregate_report_rows=True)
    ads = seeded.ask("ads/analytics", AT_ONCE, granularity, campaign_ids=campaigns, pin_ids=seeded.pins)
    each = (
        seeded.ask("pins/analytics", AT_ONCE, granularity, campaign_id=one, pin_ids=seeded.pins) for one in campaigns
    )
    assert sums(merged) == sums(ads) == sums(row for rows in each for row in rows) == whole


@pytest.mark.parametrize("level", LEVELS)
def test_whatever_report_they_are_in(seeded: Seeded, level: str) -> None:
    whole = sums(seeded.report(level="ADVERTISER", granularity="TOTAL"), IN_REPORTS)
    for granularity in GRANULARITIES:
        for report_format in ("JSON", "CSV"):
            rows = seeded.report(level=level, granularity=granularity, report_format=report_format)
            assert sums(rows, IN_REPORTS) == whole
    shared = [name for name in AT_ONCE if name in IN_REPORTS]
    assert sums(seeded.ask("analytics"), shared) == {name: whole[name] for name in shared}


def test_ta5_whatever_they_are_broken_down_by(seeded: Seeded) -> None:
    whole = sums(seeded.ask("analytics"))
    kinds = ",".join(TYPES)
    rows = [*seeded.ask("targeting_analytics", granularity="WEEK", targeting_types=kinds)["data"]]
    for kind in TYPES:
        assert sums(row["metrics"] for row in rows if row["targeting_type"] == kind) == whole, kind
        report = seeded.report(AT_ONCE, level="CAMPAIGN_TARGETING", granularity="DAY", targeting_types=[kind])
        assert sums(report) == whole, kind


@pytest.mark.parametrize("windows", [(60, 60, 60), (7, 1, 0)])
def test_an6_whatever_windows_conversions_have(seeded: Seeded, windows: tuple[int, int, int]) -> None:
    names = ("click_window_days", "engagement_window_days", "view_window_days")
    asked: Row = dict(zip(names, windows, strict=True))
    whole = sums(seeded.ask("analytics", **asked))
    assert whole != sums(seeded.ask("analytics"))
    assert whole["SPEND_IN_MICRO_DOLLAR"] == sums(seeded.ask("analytics"))["SPEND_IN_MICRO_DOLLAR"]
    assert sums(seeded.report(AT_ONCE, level="PIN_PROMOTION", granularity="DAY", **asked)) == whole


def test_people_are_counted_once_however_often_they_come(seeded: Seeded) -> None:
    """So reach is all that must not be added up."""
    columns = (USERS, "TOTAL_IMPRESSION_FREQUENCY", "TOTAL_IMPRESSION")
    (whole,) = seeded.ask("analytics", columns)
    days = seeded.ask("analytics", columns, "DAY")
    assert max(row[USERS] for row in days) < whole[USERS] < sum(row[USERS] for row in days)
    assert whole["TOTAL_IMPRESSION_FREQUENCY"] > max(row["TOTAL_IMPRESSION_FREQUENCY"] for row in days) > 1
    assert whole["TOTAL_IMPRESSION_FREQUENCY"] == pytest.approx(whole["TOTAL_IMPRESSION"] / whole[USERS], abs=1e-6)


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_nobody_is_two_people(one: int, other: int) -> None:
    assert max(people(one), people(other)) <= people(one + other) <= people(one) + people(other)
    assert people(one) <= one
