"""The figures of any period and of any level are the sums of their parts (AN1, AN17, TA5)."""

from __future__ import annotations

from collections import defaultdict
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockserver.api.consequences.figures import _OF_EACH_KIND, MOST, Figures
from mockserver.api.consequences.report_columns import formula
from mockserver.contract.description import contract
from tests.fake.ads.reporting import FIGURES, RunningAccount, totals

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

LEVELS = ("analytics", "campaigns/analytics", "ad_groups/analytics", "ads/analytics")
COLUMNS = {name for key in ("ReportingColumnSync", "ReportingColumnAsync") for name in contract().schema(key)["enum"]}
COUNTS = sorted({name for column in COLUMNS if (found := formula(column)) for name in found.names})


@pytest.fixture
def account(buyer: Buyer) -> RunningAccount:
    return RunningAccount(buyer)


def test_all_levels_have_the_same_totals(account: RunningAccount) -> None:
    seen = [totals(account.ask(path)) for path in LEVELS]
    assert seen == [seen[0]] * 4
    assert all(seen[0].values())


@pytest.mark.parametrize("path", LEVELS)
def test_all_granularities_have_the_same_totals(account: RunningAccount, path: str) -> None:
    seen = [totals(account.ask(path, granularity=granularity)) for granularity in ("TOTAL", "DAY", "WEEK", "MONTH")]
    assert seen == [seen[0]] * 4


def test_the_hours_of_a_day_are_that_day(account: RunningAccount) -> None:
    counts = FIGURES[:-1]
    days = account.ask("ads/analytics", counts, granularity="DAY", start_date="2026-11-05", end_date="2026-11-07")
    hours = account.ask("ads/analytics", counts, granularity="HOUR", start_date="2026-11-05", end_date="2026-11-07")
    by_day: defaultdict[Any, int] = defaultdict(int)
    for row in hours:
        by_day[row["AD_ID"], row["DATE"]] += row.get("TOTAL_CLICKTHROUGH", 0)
    assert by_day == {(row["AD_ID"], row["DATE"]): row["TOTAL_CLICKTHROUGH"] for row in days}
    assert {row["HOUR"] for row in hours} == set(range(24))  # QA23


def test_each_parent_is_the_sum_of_its_children(account: RunningAccount) -> None:
    sums: defaultdict[str, int] = defaultdict(int)
    for path, key in (("ads/analytics", "AD_ID"), ("ad_groups/analytics", "AD_GROUP_ID")):
        for row in account.ask(path):
            sums[account.belongs[row[key]]] += row["SPEND_IN_MICRO_DOLLAR"]
    groups = {row["AD_GROUP_ID"]: row["SPEND_IN_MICRO_DOLLAR"] for row in account.ask("ad_groups/analytics")}
    campaigns = {row["CAMPAIGN_ID"]: row["SPEND_IN_MICRO_DOLLAR"] for row in account.ask("campaigns/analytics")}
    assert sums == groups | campaigns


@pytest.mark.parametrize("path", [path.replace("analytics", "targeting_analytics") for path in LEVELS])
def test_ta5_each_type_breaks_the_whole_down_once_more(account: RunningAccount, path: str) -> None:
    types = ("APPTYPE", "GENDER", "AGE_BUCKET", "COUNTRY", "AGE_BUCKET_AND_GENDER", "PLACEMENT")
    rows = account.ask(path, targeting_types=",".join(types))["data"]
    whole = totals(account.ask("analytics"))
    for name in types:
        assert totals([row["metrics"] for row in rows if row["targeting_type"] == name]) == whole, name


def test_rates_follow_from_counts(account: RunningAccount) -> None:
    columns = (
        "IMPRESSION_1",
        "CLICKTHROUGH_1",
        "CTR",
        "SPEND_IN_MICRO_DOLLAR",
        "CPC_IN_MICRO_DOLLAR",
        "SPEND_IN_DOLLAR",
    )
    for row in account.ask("ads/analytics", columns, granularity="DAY"):
        assert row["CTR"] == pytest.approx(row["CLICKTHROUGH_1"] / row["IMPRESSION_1"], abs=1e-6)  # AN25
        assert row["CPC_IN_MICRO_DOLLAR"] == round(row["SPEND_IN_MICRO_DOLLAR"] / row["CLICKTHROUGH_1"])
        assert row["SPEND_IN_DOLLAR"] == row["SPEND_IN_MICRO_DOLLAR"] / 1_000_000


def test_conversions_are_the_sum_of_what_went_before_them_and_of_where_they_happened(account: RunningAccount) -> None:
    """AN4: the columns of an event name its actions, its platforms and both."""
    actions = tuple(f"TOTAL_{action}_CHECKOUT" for action in ("CLICK", "ENGAGEMENT", "VIEW"))
    (row,) = account.ask("analytics", ("TOTAL_CHECKOUT", *actions))
    assert row["TOTAL_CHECKOUT"] == sum(row.get(action, 0) for action in actions)


def test_a_day_that_is_over_never_changes(account: RunningAccount) -> None:
    before = account.ask("ads/analytics", granularity="DAY", end_date="2026-11-06")
    account.buyer.mock.clock.advance(days=20)
    assert account.ask("ads/analytics", granularity="DAY", end_date="2026-11-06") == before


def test_the_same_seed_has_the_same_figures_and_another_has_others() -> None:
    unit: Any = SimpleNamespace(entity=SimpleNamespace(id="687"), budget=lambda _: None, is_video=False)
    one, same, other = (Figures(seed, COUNTS).of_day(unit, 739_000) for seed in (1, 1, 2))
    assert one == same != other


@given(
    st.integers(0, 10_000), st.integers(700_000, 800_000), st.integers(0, 60), st.lists(st.integers(1, 30), min_size=1)
)
def test_shares_add_up_and_stay_within_what_they_are_counted_among(
    seed: int, day: int, budget: int, weights: list[int]
) -> None:
    """Whatever the day and the weights are, for all counts that columns are made of."""
    figures = Figures(seed, COUNTS)
    unit: Any = SimpleNamespace(entity=SimpleNamespace(id="687"), budget=lambda _: budget * 50_000, is_video=True)
    whole, parts, begin = figures.of_day(unit, day), [], 0
    for weight in weights:
        parts.append(figures.share(whole, begin, begin + weight, sum(weights)))
        begin += weight
    assert figures.total(parts) == whole
    for part in (whole, *parts):
        named = dict(zip(figures.names, part, strict=True))
        assert min(part) >= 0
        for name, (among, _) in _OF_EACH_KIND.items():
            assert named.get(f"{name}_1", 0) <= named.get(f"{among}_1", 0) or f"{among}_1" not in named
        assert named["SPEND"] <= budget * 50_000


def test_no_rate_lets_a_count_exceed_what_it_is_counted_among() -> None:
    assert all(rate <= MOST for _, rate in _OF_EACH_KIND.values())
