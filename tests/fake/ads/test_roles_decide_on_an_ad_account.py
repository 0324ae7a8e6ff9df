"""Only the owner of an ad account and people with a role on it may call what hangs on it (AO21-AO30)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.ads.conftest import CAMPAIGN, Buyer

if TYPE_CHECKING:
    from mockserver.model.records import User
    from mockserver.model.records.business_access import Role


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


@pytest.mark.parametrize(
    ("role", "status"), [("FINANCE_MANAGER", 200), ("FINANCE_VIEW", 200), ("CAMPAIGN_MANAGER", 200), ("ANALYST", 403)]
)
def test_ao28_bills_are_seen_by_finance_and_campaign_managers(colleague: Buyer, role: Role, status: int) -> None:
    colleague.mock.grant_role(colleague.user, role, colleague.account)
    assert colleague.send("GET", "billing_profiles", is_active="true").status_code == status


@pytest.mark.parametrize(
    ("role", "status"), [("FINANCE_EDIT", 200), ("FINANCE_VIEW", 403), ("CAMPAIGN_MANAGER", 403), ("ANALYST", 403)]
)
def test_ao28_money_is_moved_by_who_edits_billing(colleague: Buyer, role: Role, status: int) -> None:
    colleague.mock.grant_role(colleague.user, role, colleague.account)
    offer = {"offerCodeHash": "a" * 64, "validateOnly": False}
    assert colleague.send("POST", "ads_credit/redeem", offer).status_code == status


@pytest.mark.parametrize(("role", "status"), [("FINANCE_MANAGER", 400), ("CAMPAIGN_MANAGER", 400), ("ANALYST", 403)])
def test_ao23_insertion_orders_are_for_finance_and_campaign_managers(colleague: Buyer, role: Role, status: int) -> None:
    """All six operations on them, those that write, too."""
    colleague.mock.grant_role(colleague.user, role, colleague.account)
    unknown = colleague.send("PATCH", "ssio/insertion_orders", {"salesforce_order_id": "0Q0"})
    assert unknown.status_code == status
    assert (colleague.send("GET", "ssio/order_lines").status_code == 200) == (status == 400)


def test_a_revoked_role_opens_nothing_any_more(colleague: Buyer) -> None:
    mock, account = colleague.mock, colleague.account
    mock.grant_role(colleague.user, "ANALYST", account)
    mock.grant_role(colleague.user, "CAMPAIGN_MANAGER", account)
    mock.revoke_role(colleague.user, "CAMPAIGN_MANAGER", account)
    assert colleague.send("POST", "campaigns", [CAMPAIGN]).refusal[:2] == (403, 29)
    assert colleague.send("GET", "campaigns").status_code == 200
    mock.revoke_role(colleague.user, ad_account=account)
    assert colleague.send("GET", "campaigns").refusal[:2] == (403, 29)


def test_a_role_that_nobody_has_cannot_be_revoked(colleague: Buyer) -> None:
    with pytest.raises(LookupError, match=f"{colleague.user.username} has no role ADMIN on ad account"):
        colleague.mock.revoke_role(colleague.user, "ADMIN")
    colleague.mock.grant_role(colleague.user, "ANALYST")
    with pytest.raises(LookupError, match="there are ANALYST"):
        colleague.mock.revoke_role(colleague.user, "ADMIN")
    with pytest.raises(ValueError, match="role is one of"):
        colleague.mock.revoke_role(colleague.user, "OWNER")  # type: ignore[arg-type]  # that is the mistake


def test_ba1_ba7_a_member_works_for_a_business_that_there_is(colleague: Buyer) -> None:
    mock = colleague.mock
    assert mock.add_member(colleague.user, "BIZ_ADMIN").business_id == mock.default_user.id
    assert [one.role for one in mock.store.production.relationships] == ["BIZ_ADMIN"]
    cases: list[tuple[dict[str, Any], str]] = [
        ({"role": "PARTNER"}, "has no business account"),
        ({"business": colleague.user}, "has no business account"),
        ({"role": "admin"}, "role is one of"),
    ]
    for wrong, error in cases:
        with pytest.raises(ValueError, match=error):
            mock.add_member(colleague.user, **wrong)
    with pytest.raises(ValueError, match="is the business itself"):
        mock.add_member(mock.default_user)


def test_q2_an_account_that_is_not_there_is_not_found(buyer: Buyer) -> None:
    token = {"Authorization": f"Bearer {buyer.token}"}
    assert buyer.application.send("/v5/ad_accounts/1/campaigns", headers=token).refusal == (
        404,
        404,
        "Ad account not found.",
    )
