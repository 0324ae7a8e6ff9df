"""Pinterest's people approve or reject an ad; in the fake a test does, or the clock (AD9, AD10, QA27)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

HOUR = 3600


@pytest.fixture
def ad(buyer: Buyer) -> dict[str, Any]:
    """An ad that waits."""
    return buyer.ad(buyer.ad_group(buyer.campaign()))


def look(buyer: Buyer, ad: dict[str, Any], *names: str) -> list[Any]:
    shown = buyer.get(f"ads/{ad['id']}")
    return [shown[name] for name in names]


def test_ad9_a_rejected_ad_has_its_reasons(buyer: Buyer, ad: dict[str, Any]) -> None:
    buyer.mock.review_ad(ad["id"], "REJECTED", reasons=["NUDITY"], labels=["Adult content"])
    names = ("review_status", "summary_status", "status", "rejected_reasons", "rejection_labels")
    assert look(buyer, ad, *names) == ["REJECTED", "REJECTED", "ACTIVE", ["NUDITY"], ["Adult content"]]
    buyer.mock.clock.advance(seconds=2 * HOUR)
    assert look(buyer, ad, "review_status") == ["REJECTED"]


def test_ad9_an_approved_ad_runs_at_once(buyer: Buyer, ad: dict[str, Any]) -> None:
    buyer.mock.review_ad(ad["id"], "REJECTED", reasons=["NUDITY"])
    buyer.mock.review_ad(ad["id"], "APPROVED")
    assert look(buyer, ad, "review_status", "summary_status", "rejected_reasons") == ["APPROVED", "APPROVED", []]


def test_qa27_a_pending_review_goes_on_by_the_clock(buyer: Buyer, ad: dict[str, Any]) -> None:
    buyer.mock.review_ad(ad["id"], "REJECTED")
    buyer.mock.review_ad(ad["id"], "PENDING")
    assert look(buyer, ad, "summary_status") == ["PENDING"]
    buyer.mock.clock.advance(seconds=HOUR)
    assert look(buyer, ad, "summary_status") == ["APPROVED"]


def test_ad10_a_paused_ad_is_paused_whatever_its_review(buyer: Buyer, ad: dict[str, Any]) -> None:
    buyer.write("PATCH", "ads", {"id": ad["id"], "status": "PAUSED"})
    buyer.mock.review_ad(ad["id"], "REJECTED")
    assert look(buyer, ad, "review_status", "summary_status") == ["REJECTED", "PAUSED"]


@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        (("1", "APPROVED"), LookupError, "no ad '1'"),
        ((None, "REFUSED"), ValueError, "verdict is one of APPROVED, PENDING, REJECTED"),
        ((None, "APPROVED", ["NUDITY"]), ValueError, "Only an ad that is rejected has reasons"),
        ((None, "REJECTED", ["NUDIT"]), ValueError, "Did you mean 'NUDITY'"),
    ],
    ids=["ad", "verdict", "approved for a reason", "reason"],
)
def test_a_decision_that_cannot_be_is_refused(
    buyer: Buyer, ad: dict[str, Any], arguments: tuple[Any, ...], error: type[Exception], text: str
) -> None:
    with pytest.raises(error, match=text):
        buyer.mock.review_ad(arguments[0] or ad["id"], *arguments[1:])
    assert look(buyer, ad, "review_status") == ["PENDING"]
