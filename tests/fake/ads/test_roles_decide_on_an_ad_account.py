"""Only the owner of an ad account and people with a role on it may call what hangs on it (AO21-AO30)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fake.ads.conftest import CAMPAIGN, Buyer

if TYPE_CHECKING:
    from mockserver.model.records import Role, User


@pytest.fixture
def colleague(buyer: Buyer, friend: User) -> Buyer:
    """Somebody else who calls for the same ad account."""
    return Buyer(buyer.application, friend, buyer.account)


def test_a_stranger_is_refused(colleague: Buyer) -> None:
    assert colleague.send("GET", "campaigns").refusal[:2] == (403, 29)
    assert colleague.send("POST", "campaigns", [CAMPAIGN]).refusal[:2] == (403, 29)


@pytest.mark.parametrize(
    ("role", "reads", "writes"),
    [
        ("ADMIN", True, True),
        ("CAMPAIGN_MANAGER", True, True),
        ("ANALYST", True, False),
        ("AUDIENCE_MANAGER", False, False),
        ("PROFILE_PUBLISHER", False, False),
    ],
)
def test_ao26_ao27_each_role_opens_what_it_opens(colleague: Buyer, role: Role, reads: bool, writes: bool) -> None:
    colleague.mock.grant_role(colleague.user, role, colleague.account)
    assert (colleague.send("GET", "campaigns").status_code == 200) == reads
    assert (colleague.send("POST", "campaigns", [CAMPAIGN]).status_code == 200) == writes


def test_ao29_audiences_have_managers_of_their_own(colleague: Buyer) -> None:
    colleague.mock.grant_role(colleague.user, "AUDIENCE_MANAGER", colleague.account)
    assert colleague.send("GET", "audiences").status_code == 200
    assert colleague.send("GET", "campaigns").status_code == 403


def test_q2_an_account_that_is_not_there_is_not_found(buyer: Buyer) -> None:
    token = {"Authorization": f"Bearer {buyer.token}"}
    assert buyer.application.send("/v5/ad_accounts/1/campaigns", headers=token).refusal == (
        404,
        404,
        "Ad account not found.",
    )
