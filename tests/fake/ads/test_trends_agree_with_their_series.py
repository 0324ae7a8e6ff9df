"""Trends are made up, with figures that agree with their series (TR1-TR13)."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from mockserver.api.consequences.trends import growth
from mockserver.contract.conformance import deviations
from mockserver.contract.description import contract

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

GROWING = "trends/keywords/US/top/growing"


def ask(buyer: Buyer, path: str, **query: Any) -> Any:
    headers = {"Authorization": f"Bearer {buyer.token}"}
    return buyer.application.send(f"/v5/{path}", query_string=query, headers=headers)


def described(operation: str, reply: Any) -> Any:
    """The answer, which has exactly what is described."""
    body = reply.get_json()
    assert deviations(contract().operation(operation), reply.status_code, body) == []
    return body


def keywords(buyer: Buyer, path: str = GROWING, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = described("trending_keywords/list", ask(buyer, path, **query))["trends"]
    return found


def test_tr3_fifty_trends_and_no_bookmark(buyer: Buyer) -> None:
    assert len({trend["keyword"] for trend in keywords(buyer)}) == 50
    assert len(keywords(buyer, limit=7)) == 7
    assert ask(buyer, GROWING).get_json().keys() == {"trends"}


@pytest.mark.parametrize("region", ["GB", "growing", "US+CA"])
def test_tr1_a_country_of_a_region_is_none(buyer: Buyer, region: str) -> None:
    assert ask(buyer, f"trends/keywords/{region}/top/growing").refusal[:2] == (400, 1)
    assert ask(buyer, "trends/keywords/GB%2BIE/top/growing").status_code == 200


@pytest.mark.parametrize("days", range(8))
def test_tr6_a_series_has_the_saturdays_of_the_last_52_full_weeks(buyer: Buyer, days: int) -> None:
    buyer.mock.clock.advance(seconds=days * 86400)
    buyer.sign_in()
    for trend in keywords(buyer, limit=3):
        saturdays = [date.fromisoformat(day) for day in trend["time_series"]]
        assert {day.strftime("%A") for day in saturdays} == {"Saturday"}
        assert [later - earlier for earlier, later in pairwise(saturdays)] == [timedelta(weeks=1)] * 51
        assert timedelta(0) < buyer.mock.clock.time().date() - saturdays[-1] <= timedelta(weeks=1)


def test_tr4_what_was_not_asked_for(buyer: Buyer) -> None:
    for trend in keywords(buyer, limit=3):
        assert (trend["predicted_time_series"], trend["has_prediction"], trend["demographics"]) == ({}, True, None)


def test_tr2_demographics_are_shares_and_small_ones_are_not_told(buyer: Buyer) -> None:
    for trend in keywords(buyer, limit=10, include_demographics="true"):
        for divided in trend["demographics"].values():
            assert sum(divided.values()) == pytest.approx(1, abs=0.1)
            assert min(divided.values()) >= 0.04


def test_each_keyword_peaks_at_100_unless_they_are_compared(buyer: Buyer) -> None:
    assert {max(trend["time_series"].values()) for trend in keywords(buyer)} == {100}
    compared = [max(trend["time_series"].values()) for trend in keywords(buyer, normalize_against_group="true")]
    assert max(compared) == 100
    assert min(compared) < 100


@pytest.mark.parametrize(("kind", "weeks"), [("monthly", 4), ("yearly", 52)])
def test_tr1_volume_ranks_what_is_looked_for_most(buyer: Buyer, kind: str, weeks: int) -> None:
    found = keywords(buyer, f"trends/keywords/US/top/{kind}", normalize_against_group="true", limit=5)
    volumes = [sum([*trend["time_series"].values()][-weeks:]) for trend in found]
    for higher, lower in pairwise(volumes):
        assert higher >= lower - weeks, "but for what rounding to whole figures hides"


def test_tr1_growth_ranks_what_has_grown_most(buyer: Buyer) -> None:
    series = [[*trend["time_series"].values()] for trend in keywords(buyer, limit=5)]
    grown = [weeks[-1] / weeks[-14] for weeks in series]
    assert all(higher >= lower * 0.95 for higher, lower in pairwise(grown))


def test_tr2_keywords_that_are_named_are_looked_for(buyer: Buyer) -> None:
    found = [trend["keyword"] for trend in keywords(buyer, include_keywords="cake")]
    assert "cake" in found
    assert all("cake" in keyword for keyword in found)


def test_tr2_other_people_look_for_other_things(buyer: Buyer) -> None:
    assert keywords(buyer) != keywords(buyer, genders="male")
    assert keywords(buyer, ages="18-24") == keywords(buyer, ages="18-24")


@pytest.mark.parametrize(
    ("before", "after", "percent"),
    [(100, 117, 20), (100, 83, -20), (100, 1634, 1500), (1, 101, 10000), (1, 102, 10001), (10, 10, 0)],
)
def test_tr5_growth_is_coarse_and_beyond_ten_thousand_it_is_10001(before: int, after: int, percent: int) -> None:
    assert growth([before, after], 1) == percent


def test_tr8_tr10_five_topics_of_one_interest(buyer: Buyer) -> None:
    answer = described("trends_featured_topics/list", ask(buyer, "trends/topics/featured", region="US"))
    (everything,) = answer
    assert (everything["interest"], everything["market"], len(everything["trends"])) == ("ALL", "US", 5)
    for topic in everything["trends"]:
        assert all(pin.keys() == {"id", "src", "color", "width", "height"} for pin in topic["pins"])
    (beauty,) = ask(buyer, "trends/topics/featured", region="US", interest="BEAUTY").get_json()
    assert beauty["interest"] == "BEAUTY"
    assert beauty["trends"] != everything["trends"]


@pytest.mark.parametrize("path", ["trends/topics/featured", "trends/product_categories/trending"])
def test_tr9_these_have_three_regions(buyer: Buyer, path: str) -> None:
    assert ask(buyer, path).refusal[:2] == (400, 1)
    assert ask(buyer, path, region="DE").refusal[:2] == (400, 1)
    assert ask(buyer, path, region="GB+IE").status_code == 200


def test_tr11_the_first_category_has_a_volume_of_100(buyer: Buyer) -> None:
    query = {"region": "US", "verticals": "BEAUTY", "engagement_type": "SAVE"}
    rows = described(
        "trends_product_categories_trending/list", ask(buyer, "trends/product_categories/trending", **query)
    )
    volumes = [row["percent_relative_volume"] for row in rows]
    assert (volumes[0], volumes) == (100, sorted(volumes, reverse=True))
    assert {(*row["verticals"], row["engagement_type"]) for row in rows} == {("BEAUTY", "SAVE")}
    assert all(isinstance(row["pct_change_mom"], int) for row in rows)


@pytest.mark.parametrize(("days", "weeks"), [(90, 12), (730, 104)])
def test_tr12_details_are_of_the_categories_and_look_back_so_far(buyer: Buyer, days: int, weeks: int) -> None:
    """Changes are fractions here, unlike the whole percents of the list of categories."""
    query = {"region": "US", "product_categories": "ANKLETS,AUDIO", "lookback_window": days}
    rows = described("trends_product_categories_details/list", ask(buyer, "trends/product_categories/details", **query))
    assert [row["product_category"] for row in rows] == ["ANKLETS", "AUDIO"]
    for row in rows:
        assert len(row["time_series"]) == weeks
        assert all(abs(one["pct_change_mom"]) <= 1 for one in row["metrics_highlights"].values())
        assert sum(row["demographics"]["gender"].values()) == pytest.approx(1, abs=0.02)


def test_tr13_growth_is_not_known_of_each_related_keyword(buyer: Buyer) -> None:
    articles = described("trends/editorial_articles_list", ask(buyer, "trends/editorial_articles", region="US"))
    for article in articles:
        assert {"pct_growth_mom" in keyword for keyword in article["related_keywords"]} == {True, False}
