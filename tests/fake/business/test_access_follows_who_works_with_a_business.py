"""Members and partners reach what they were given, for as long as they belong to the business (BA1-BA29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver.model.records import AdAccount
    from tests.fake.business.conftest import Colleague


def test_ba2_a_role_in_the_business_is_no_permission_on_its_assets(
    client: Colleague, kim: Colleague, account: AdAccount
) -> None:
    """Two tiers: even an administrator is first given an ad account, which they may do themselves."""
    client.hire(kim, "BIZ_ADMIN")
    assert kim.can(account) == (False, False)
    access = {"asset_id": account.id, "member_id": kim.id, "permissions": ["ADMIN"]}
    (given,) = kim.items("business_members_asset_access/update", {"accesses": [access]}, business_id=client.id)
    assert given == {"response": access}  # one wrapper more than for partners (BA27)
    assert kim.can(account) == (True, True)


def test_ba20_with_the_membership_goes_the_access(client: Colleague, kim: Colleague, account: AdAccount) -> None:
    client.hire(kim)
    client.give(kim, account.id, "CAMPAIGN_MANAGER")
    assert kim.can(account) == (True, True)
    assert account.id in [item["id"] for item in kim.items("ad_accounts/list")]  # AC1
    in_another_role = {"member_id": kim.id, "business_role": "BIZ_ADMIN"}
    assert client.ask("delete_business_membership", {"members": [in_another_role]}) == {"deleted_members": []}
    as_employee = {"member_id": kim.id, "business_role": "EMPLOYEE"}
    ended = client.ask("delete_business_membership", {"members": [as_employee]})
    assert ended == {"deleted_members": [kim.id]}
    assert (client.members(), kim.can(account)) == ({}, (False, False))
    assert kim.items("ad_accounts/list") == []


def test_ba28_a_partners_new_permissions_replace_the_old_ones(
    client: Colleague, agency: Colleague, account: AdAccount
) -> None:
    """BA-t8."""
    client.partner_with(agency)
    client.share(agency, account.id, "CAMPAIGN_MANAGER")
    assert agency.can(account) == (True, True)
    (shared,) = client.share(agency, account.id, "ANALYST")
    assert shared["permissions"] == ["ANALYST"]
    assert agency.can(account) == (True, False)


@pytest.mark.parametrize("partner_type", ["INTERNAL", "EXTERNAL"])
def test_ba22_either_side_ends_a_partnership(
    client: Colleague, agency: Colleague, account: AdAccount, partner_type: str
) -> None:
    """With what the agency's own people had by it."""
    client.partner_with(agency)
    client.share(agency, account.id, "ANALYST")
    who, other = (client, agency) if partner_type == "INTERNAL" else (agency, client)
    assert who.partners(partner_type=partner_type) == [other.id]
    assert who.call(
        "delete_business_partners", {"partner_ids": [other.id, "1"], "partner_type": partner_type}
    ).refusal == (404, 404, "Partner not found.")  # all or none
    assert agency.can(account) == (True, False)
    ended = who.ask("delete_business_partners", {"partner_ids": [other.id], "partner_type": partner_type})
    assert ended == {"deleted_partners": [other.id]}
    assert (who.partners(partner_type=partner_type), agency.can(account)) == ([], (False, False))


@pytest.mark.parametrize("partner_type", ["INTERNAL", "EXTERNAL"])
def test_ba29_either_side_takes_one_asset_away(
    client: Colleague, agency: Colleague, account: AdAccount, partner_type: str
) -> None:
    client.partner_with(agency)
    client.share(agency, account.id, "ANALYST")
    who, other = (client, agency) if partner_type == "INTERNAL" else (agency, client)
    access = {"asset_id": account.id, "partner_id": other.id, "partner_type": partner_type}
    (taken,) = who.items("delete_partner_asset_access_handler_impl", {"accesses": [access]})
    assert taken == {
        "asset_id": account.id,
        "asset_type": "AD_ACCOUNT",
        "is_shared_partner": partner_type == "EXTERNAL",
        "partner_id": other.id,
        "permissions": ["ANALYST"],
    }
    assert agency.can(account) == (False, False)
    assert client.partners() == [agency.id]  # the partnership stays


def test_an_agency_passes_on_what_it_has_and_only_to_its_own_people(
    client: Colleague, agency: Colleague, kim: Colleague, account: AdAccount
) -> None:
    """BA26: an asset that was shared cannot be shared with another partner."""
    client.partner_with(agency)
    client.share(agency, account.id, "ANALYST")
    agency.hire(kim)
    beyond = {"asset_id": account.id, "member_id": kim.id, "permissions": ["ADMIN"]}
    assert agency.call("business_members_asset_access/update", {"accesses": [beyond]}).refusal[:2] == (403, 29)
    agency.give(kim, account.id, "ANALYST")
    assert kim.can(account) == (True, False)
    to_client = {"asset_id": account.id, "partner_id": client.id, "permissions": ["ANALYST"]}
    assert agency.call("update_partner_asset_access_handler_impl", {"accesses": [to_client]}).refusal[:2] == (403, 29)
    assert agency.items("business_asset_partners/get", asset_id=account.id) == []
    access = {"asset_id": account.id, "partner_id": agency.id}
    client.items("delete_partner_asset_access_handler_impl", {"accesses": [access]})
    assert kim.can(account) == (False, False)


def test_what_an_owner_narrows_is_narrow_for_the_agencys_people_too(
    client: Colleague, agency: Colleague, kim: Colleague, account: AdAccount
) -> None:
    client.partner_with(agency)
    client.share(agency, account.id, "CAMPAIGN_MANAGER")
    agency.hire(kim)
    agency.give(kim, account.id, "CAMPAIGN_MANAGER")
    assert kim.can(account) == (True, True)
    client.share(agency, account.id, "ANALYST")
    assert kim.can(account) == (False, False)


def test_ba29_access_is_taken_from_a_member(client: Colleague, kim: Colleague, account: AdAccount) -> None:
    client.hire(kim)
    client.give(kim, account.id, "ANALYST")
    accesses = [{"asset_id": account.id, "member_id": kim.id}, {"asset_id": "1", "member_id": kim.id}]
    taken = client.items("business_members_asset_access/delete", {"accesses": accesses})
    assert taken == accesses[:1]  # what is missing was not theirs
    assert kim.can(account) == (False, False)
    assert client.members() == {kim.id: ["EMPLOYEE"]}


def test_ba19_a_member_rises_and_decides_with_the_business(client: Colleague, kim: Colleague) -> None:
    client.hire(kim)
    assert kim.call("get/business_members", business_id=client.id).refusal[:2] == (403, 29)
    rise = [{"member_id": kim.id, "business_role": "BIZ_ADMIN"}]
    assert client.items("update/business_memberships", rise) == rise
    assert [item["id"] for item in kim.items("get/business_members", business_id=client.id)] == [kim.id]
    unknown = [{"member_id": "1", "business_role": "EMPLOYEE"}]
    assert client.call("update/business_memberships", [*rise, *unknown]).refusal == (404, 404, "Member not found.")


def test_ba14_members_are_chosen_by_role_and_id(client: Colleague, kim: Colleague, agency: Colleague) -> None:
    """BA17: system users come instead of people."""
    client.hire(kim)
    client.hire(agency, "BIZ_ADMIN")
    machine = client.mock.add_user("machine", system=True)
    client.mock.add_member(machine, business=client.user)
    assert list(client.members()) == [kim.id, agency.id]
    assert list(client.members(business_roles="BIZ_ADMIN")) == [agency.id]
    assert list(client.members(member_ids=f"1,{kim.id}")) == [kim.id]
    assert list(client.members(fetch_system_users="true")) == [machine.id]
    assert list(client.members(start_index=1)) == [agency.id]


def test_q5_a_bookmark_wins_over_a_start_index(client: Colleague, kim: Colleague, agency: Colleague) -> None:
    client.hire(kim)
    client.hire(agency)
    page = client.ask("get/business_members", page_size=1)
    again = client.items("get/business_members", page_size=1, start_index=1, bookmark=page["bookmark"])
    assert [item["id"] for item in again] == [agency.id]


def test_ba16_the_summary_of_assets_is_there_when_it_is_asked_for(
    client: Colleague, kim: Colleague, account: AdAccount
) -> None:
    client.hire(kim)
    client.give(kim, account.id, "ANALYST")
    client.give(kim, client.id, "PROFILE_PUBLISHER")
    (without,) = client.items("get/business_members")
    assert "assets_summary" not in without
    (member,) = client.items("get/business_members", assets_summary="true")
    assert member["assets_summary"] == {
        "ad_accounts": [{"id": account.id, "permissions": ["ANALYST"]}],
        "profiles": [{"id": client.id, "permissions": ["PROFILE_PUBLISHER"]}],
    }
    assert (member["user"]["username"], member["created_by_business"]["id"]) == ("kim", client.id)


def test_ba8_a_partnership_has_two_sides(client: Colleague, agency: Colleague, account: AdAccount) -> None:
    client.partner_with(agency)
    client.share(agency, account.id, "ANALYST")
    (inner,) = client.items("get/business_partners", assets_summary="true")
    (outer,) = agency.items("get/business_partners", assets_summary="true", partner_type="EXTERNAL")
    assert (inner["id"], inner["is_shared_partner"]) == (agency.id, False)
    assert (outer["id"], outer["is_shared_partner"]) == (client.id, True)
    assert inner["assets_summary"] == outer["assets_summary"]
    assert (client.partners(partner_type="EXTERNAL"), agency.partners()) == ([], [])
    assert client.partners(partner_ids="1,2") == []


@pytest.mark.parametrize("role", ["EMPLOYEE", "PARTNER"])
def test_q4_ba12_who_does_not_decide_is_refused(client: Colleague, agency: Colleague, role: str) -> None:
    client.mock.add_member(agency.user, role, business=client.user)  # type: ignore[arg-type]  # one of them
    reads = ["get/business_members", "get/business_partners", "get/invites", "business_assets/get"]
    for operation_id in reads:
        assert agency.call(operation_id, business_id=client.id).refusal[:2] == (403, 29)
    rise = [{"member_id": agency.id, "business_role": "BIZ_ADMIN"}]
    assert agency.call("update/business_memberships", rise, business_id=client.id).refusal[:2] == (403, 29)


def test_q2_a_business_that_is_not_there_is_not_found(client: Colleague, kim: Colleague) -> None:
    for business_id in ("1", kim.id):
        refused = client.call("get/business_members", business_id=business_id)
        assert refused.refusal == (404, 404, "Business not found.")


def test_ba6_publishing_is_for_profiles(client: Colleague, kim: Colleague, account: AdAccount) -> None:
    client.hire(kim)
    wrong = {"asset_id": account.id, "member_id": kim.id, "permissions": ["PROFILE_PUBLISHER"]}
    assert client.call("business_members_asset_access/update", {"accesses": [wrong]}).refusal[:2] == (400, 1)


def test_ao6_ao31_who_may_publish_for_the_profile_makes_pins_for_the_owner(
    client: Colleague, kim: Colleague, account: AdAccount
) -> None:
    client.hire(kim)
    board = {"name": "From the agency"}
    assert kim.call("boards/create", board, ad_account_id=account.id).refusal[:2] == (403, 29)
    client.give(kim, client.id, "PROFILE_PUBLISHER")
    made = kim.call("boards/create", board, ad_account_id=account.id).made
    assert made["owner"]["username"] == client.user.username


def test_a_granted_role_shows_in_every_list_and_a_revoked_one_in_none(
    client: Colleague, kim: Colleague, account: AdAccount
) -> None:
    """What a test arranges, the lists of the business know."""
    client.mock.grant_role(kim.user, "ANALYST", account)
    assert client.members() == {kim.id: ["EMPLOYEE"]}
    (held,) = client.items("business_member_assets/get", member_id=kim.id)
    assert held["permissions"] == ["ANALYST"]
    client.mock.revoke_role(kim.user, "ANALYST", account)
    assert client.items("business_member_assets/get", member_id=kim.id) == []
    assert client.items("business_asset_members/get", asset_id=account.id) == []
