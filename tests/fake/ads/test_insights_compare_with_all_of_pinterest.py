"""Audience insights say what part of an audience is like what, and how that compares with everybody (AI1-AI4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

KINDS = ("YOUR_ENGAGED_AUDIENCE", "YOUR_TOTAL_AUDIENCE", "PINTEREST_TOTAL_AUDIENCE")


def insights(buyer: Buyer, kind: str) -> dict[str, Any]:
    found: dict[str, Any] = buyer.get("audience_insights", audience_insight_type=kind)
    assert found["type"] == kind
    return found


def test_ai1_the_kind_is_one_of_three(buyer: Buyer) -> None:
    assert buyer.send("GET", "audience_insights").refusal[:2] == (400, 1)
    assert buyer.send("GET", "audience_insights", audience_insight_type="MINE").refusal[:2] == (400, 1)


@pytest.mark.parametrize("kind", KINDS)
def test_ai2_shares_of_people_add_up(buyer: Buyer, kind: str) -> None:
    for rows in insights(buyer, kind)["demographics"].values():
        assert sum(row["ratio"] for row in rows) == pytest.approx(1, abs=0.001)


def test_ai2_who_engages_is_part_of_who_sees(buyer: Buyer) -> None:
    sizes = [insights(buyer, kind)["size"] for kind in KINDS]
    assert sizes == sorted(sizes)


@pytest.mark.parametrize("kind", KINDS)
def test_ai3_the_index_compares_the_ratio_with_that_of_everybody(buyer: Buyer, kind: str) -> None:
    everybody = {one["id"]: one for one in insights(buyer, KINDS[2])["categories"]}
    for one in insights(buyer, kind)["categories"]:
        assert one["index"] == pytest.approx(one["ratio"] / everybody[one["id"]]["ratio"], rel=0.01)
        assert all(part["ratio"] < one["ratio"] for part in one["subcategories"])


def test_ai3_everybody_is_like_everybody(buyer: Buyer) -> None:
    assert {one["index"] for one in insights(buyer, KINDS[2])["categories"]} == {1}


def test_ai4_which_there_are(buyer: Buyer) -> None:
    items = buyer.get("insights/audiences")["items"]
    assert {one["type"] for one in items} == {*KINDS}
    assert {one["date"] for one in items} == {insights(buyer, KINDS[0])["date"]}
    assert {one["scope"] for one in items} == {"PARTNER", "PINTEREST"}
