"""`status` is what the advertiser set; `summary_status` follows from it, from times and from parents (CP26-CP31)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

DAY = 86_400


def summary(buyer: Buyer, kind: str, thing: dict[str, Any]) -> str:
    found: str = buyer.get(f"{kind}/{thing['id']}")["summary_status"]
    return found


@pytest.mark.parametrize("status", ["PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"])
def test_cp28_a_campaign_is_what_it_was_set_to(buyer: Buyer, status: str) -> None:
    assert summary(buyer, "campaigns", buyer.campaign(status=status)) == status


def test_cp28_a_campaign_waits_runs_and_ends_on_the_clock(buyer: Buyer) -> None:
    now = int(buyer.mock.clock.now())
    made = buyer.campaign(start_time=now + DAY, end_time=now + 3 * DAY)
    seen = [summary(buyer, "campaigns", made)]
    for _ in range(3):
        buyer.mock.clock.advance(days=1)
        seen.append(summary(buyer, "campaigns", made))
    assert seen == ["NOT_STARTED", "RUNNING", "RUNNING", "COMPLETED"]


def test_children_follow_their_parent_in_the_summary_and_never_in_the_status(buyer: Buyer) -> None:
    campaign = buyer.campaign()
    group = buyer.ad_group(campaign)
    ad = buyer.ad(group)
    buyer.write("PATCH", "campaigns", {"id": campaign["id"], "status": "PAUSED"})
    assert summary(buyer, "ad_groups", group) == "PAUSED"
    assert summary(buyer, "ads", ad) == "PAUSED"
    assert buyer.get(f"ads/{ad['id']}")["status"] == "ACTIVE"


def test_ad9_an_ad_is_reviewed_before_it_runs(buyer: Buyer) -> None:
    ad = buyer.ad(buyer.ad_group(buyer.campaign()))
    assert (ad["review_status"], ad["summary_status"]) == ("PENDING", "PENDING")
    buyer.mock.clock.advance(hours=1)
    assert summary(buyer, "ads", ad) == "APPROVED"


def test_ad9_how_long_a_review_takes_is_a_choice(buyer: Buyer) -> None:
    buyer.mock.behave(ad_review=0)
    assert summary(buyer, "ads", buyer.ad(buyer.ad_group(buyer.campaign()))) == "APPROVED"


def test_cp31_lists_hide_what_is_archived_or_a_draft(buyer: Buyer) -> None:
    kept = [buyer.campaign(status=status)["id"] for status in ("ACTIVE", "PAUSED")]
    hidden = [buyer.campaign(status=status)["id"] for status in ("ARCHIVED", "DRAFT")]
    assert buyer.ids("campaigns") == kept
    assert buyer.ids("campaigns", campaign_ids=",".join(hidden)) == []
    assert buyer.ids("campaigns", entity_statuses="ARCHIVED,DRAFT") == hidden
    assert buyer.ids("campaigns", entity_statuses=["ARCHIVED", "DRAFT"]) == hidden


def test_cp30_archiving_is_final_unless_the_behaviour_says_otherwise(buyer: Buyer) -> None:
    made = buyer.campaign(status="ARCHIVED")
    (bad,) = buyer.write("PATCH", "campaigns", {"id": made["id"], "status": "ACTIVE"})
    assert bad["exceptions"]
    buyer.mock.behave(archived_reopens=True)
    (good,) = buyer.write("PATCH", "campaigns", {"id": made["id"], "status": "ACTIVE"})
    assert good["data"]["status"] == "ACTIVE"


@pytest.mark.parametrize(("order", "backwards"), [(None, False), ("ASCENDING", False), ("DESCENDING", True)])
def test_cp33_lists_are_ordered_by_id(buyer: Buyer, order: str | None, backwards: bool) -> None:
    made = [buyer.campaign(name=name)["id"] for name in ("a", "b", "c")]
    assert made == sorted(made, key=int)
    query = {} if order is None else {"order": order}
    assert buyer.ids("campaigns", **query) == (made[::-1] if backwards else made)
