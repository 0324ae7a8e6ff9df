"""An invite is PENDING until its addressee answers it, its sender cancels it or its time is over (BA34-BA45)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from mockserver.model.records import AdAccount
    from tests.fake.business.conftest import Colleague

NOT_PENDING = "Business Invite request cannot be performed on current invitation status."
DAY_IN_MILLISECONDS = 24 * 60 * 60 * 1000


def status(item: dict[str, Any]) -> str:
    found: str = item["invite"]["invite_data"]["invite_status"]
    return found


def test_ba38_accepted_it_makes_a_member(client: Colleague, kim: Colleague) -> None:
    invite_id = client.invite_id(kim)
    assert client.members() == {}
    assert status(kim.answer(invite_id)) == "ACCEPTED"
    assert client.members() == {kim.id: ["EMPLOYEE"]}
    (employer,) = kim.items("get/business_employers")
    assert (employer["id"], employer["user"]["username"]) == (client.id, client.user.username)


def test_ba38_declined_it_makes_none(client: Colleague, kim: Colleague) -> None:
    invite_id = client.invite_id(kim)
    assert status(kim.answer(invite_id, accept=False)) == "DECLINED"
    assert (client.members(), kim.items("get/business_employers")) == ({}, [])


def test_ba41_er22_only_a_pending_invite_can_move(client: Colleague, kim: Colleague) -> None:
    accepted = client.invite_id(kim)
    kim.answer(accepted)
    assert kim.answer(accepted)["exception"]["message"] == NOT_PENDING
    (cancelled,) = client.items("cancel_invites_or_requests", {"invite_ids": [accepted]})
    assert cancelled == {"exception": {"invite_id": accepted, "message": NOT_PENDING}}


def test_ba41_what_is_no_id_is_not_answered_as_one(client: Colleague) -> None:
    (unknown,) = client.items("cancel_invites_or_requests", {"invite_ids": ["12"]})
    assert unknown == {"exception": {"invite_id": "12", "message": "Invite not found."}}
    refused = client.call("cancel_invites_or_requests", {"invite_ids": ["12", "kim"]}).refusal
    assert refused == (400, 1, r"Invalid request: 'kim' does not match '^\\d+$'")


def test_ba41_cancelled_it_can_be_accepted_no_more(client: Colleague, kim: Colleague) -> None:
    invite_id = client.invite_id(kim)
    known, unknown = client.items("cancel_invites_or_requests", {"invite_ids": [invite_id, "1"]})
    assert status(known) == "CANCELLED"
    assert unknown == {"exception": {"invite_id": "1", "message": "Invite not found."}}
    assert kim.answer(invite_id)["exception"]["message"] == NOT_PENDING
    assert client.members() == {}


def test_q7_ba45_an_invite_is_good_for_90_days(client: Colleague, kim: Colleague) -> None:
    client.invite_id(kim)
    (invite,) = client.items("get/invites")
    times = invite["invite_data"]
    assert times["invite_expiration"] - times["sent_at"] == 90 * DAY_IN_MILLISECONDS  # FX8, BA-t3


def test_ba38_it_expires_on_the_clock(client: Colleague, kim: Colleague) -> None:
    client.mock.clock.freeze()
    client.mock.behave(invite_lifetime=60)
    invite_id = client.invite_id(kim)
    client.mock.clock.advance(seconds=59)
    assert [item["id"] for item in client.items("get/invites", invite_status="PENDING")] == [invite_id]
    client.mock.clock.advance(seconds=1)
    assert client.items("get/invites", invite_status="PENDING") == []
    assert [item["id"] for item in client.items("get/invites", invite_status="EXPIRED")] == [invite_id]
    assert kim.answer(invite_id)["exception"]["message"] == NOT_PENDING
    assert "invite" in client.invite("kim")[0]  # another one may be sent


def test_ba39_ba_t2_lists_show_sent_and_received_ones_memberships_first(
    client: Colleague, agency: Colleague, kim: Colleague
) -> None:
    member = client.invite_id(kim)
    partner = client.invite_id(agency, role="PARTNER", kind="PARTNER_INVITE")
    (sent,) = client.items("get/invites")
    assert (sent["id"], sent["is_received_invite"], sent["business_roles"]) == (member, False, ["EMPLOYEE"])
    assert sent["user"] == {"id": kim.id, "username": "kim", "email": "kim@example.com"}
    (received,) = kim.items("get/invites")  # a person's own, though they have no business (Q4)
    assert (received["id"], received["is_received_invite"]) == (member, True)
    (partnership,) = agency.items("get/invites", is_member="false")
    assert (partnership["id"], partnership["created_by_business"]["id"]) == (partner, client.id)
    assert agency.items("get/invites", is_member="false", invite_type="PARTNER_REQUEST") == []
    kim.answer(member)
    assert client.items("get/invites") == []  # nobody can ask for ACCEPTED ones (BA-t10)


def test_ba39_who_looks_for_invites_of_the_other_kind_is_told_so(client: Colleague, agency: Colleague) -> None:
    client.invite(agency.id, role="PARTNER", kind="PARTNER_INVITE")
    empty = agency.call("get/invites")
    assert (empty.body["items"], "is_member=false lists them" in empty.hint) == ([], True)
    assert "x-pinterest-mock-hint" not in agency.call("get/invites", is_member="false").headers


def test_ba35_names_and_addresses_are_mixed_and_each_has_an_outcome(client: Colleague, kim: Colleague) -> None:
    """BA36, BA37, BA-t4: one `exception`, with a code, beside those that went well."""
    robin = client.mock.add_user("robin")
    by_name, by_mail, unknown, again = client.invite("kim", "robin@example.com", "nobody", "kim")
    assert [by_name["invite"]["user"]["id"], by_mail["invite"]["user"]["id"]] == [kim.id, robin.id]
    assert unknown["exception"] == {
        "code": 30,
        "message": "User not found.",
        "invite_or_request_id": None,
        "users_or_partner_ids": ["nobody"],
    }
    assert again["exception"]["invite_or_request_id"] == by_name["invite"]["id"]


def test_ba37_er19_a_business_has_so_many_pending_invites_and_no_more(client: Colleague, kim: Colleague) -> None:
    client.mock.behave(pending_invites=1)
    client.mock.add_user("robin")
    first, second = client.invite("kim", "robin")
    assert (second["exception"]["code"], second["exception"]["message"]) == (
        403,
        "You hit the maximum number of pending invites allowed.",
    )
    kim.answer(first["invite"]["id"], accept=False)
    assert "invite" in client.invite("robin")[0]


@pytest.mark.parametrize(
    "body",
    [
        {"invite_type": "MEMBER_INVITE", "business_role": "PARTNER", "members": ["kim"]},
        {"invite_type": "MEMBER_INVITE", "business_role": "EMPLOYEE", "partners": ["1"]},
        {"invite_type": "PARTNER_INVITE", "business_role": "EMPLOYEE", "partners": ["1"]},
        {"invite_type": "PARTNER_REQUEST", "business_role": "PARTNER"},
        {"invite_type": "MEMBER_INVITE", "business_role": "employee", "members": ["kim"]},  # BA-t9
    ],
)
def test_ba35_what_does_not_go_together_is_refused_whole(
    client: Colleague, kim: Colleague, body: dict[str, Any]
) -> None:
    assert client.call("create_membership_or_partnership_invites", body).refusal[:2] == (400, 1)
    assert kim.items("get/invites") == []


def test_ba7_a_partner_has_a_business_account(client: Colleague, kim: Colleague) -> None:
    (item,) = client.invite(kim.id, role="PARTNER", kind="PARTNER_INVITE")
    assert item["exception"]["message"].endswith("has no business account.")


def test_an_invite_is_answered_by_its_addressee_alone(client: Colleague, agency: Colleague, kim: Colleague) -> None:
    invite_id = client.invite_id(kim)
    for stranger in (agency, client):
        assert stranger.answer(invite_id)["exception"]["message"] == "Invite not found."
    assert agency.items("cancel_invites_or_requests", {"invite_ids": [invite_id]})[0]["exception"]
    assert status(kim.answer(invite_id)) == "ACCEPTED"


def test_an_administrator_answers_for_the_business(client: Colleague, agency: Colleague, kim: Colleague) -> None:
    agency.mock.add_member(kim.user, "BIZ_ADMIN", business=agency.user)
    invite_id = client.invite_id(agency, role="PARTNER", kind="PARTNER_INVITE")
    assert status(kim.answer(invite_id)) == "ACCEPTED"
    assert client.partners() == [agency.id]


def test_ba43_assets_on_an_invite_are_there_once_it_is_accepted(
    client: Colleague, kim: Colleague, account: AdAccount
) -> None:
    """ER20."""
    invite_id = client.invite_id(kim)
    body = {
        "invite_id": invite_id,
        "invite_type": "MEMBER_INVITE",
        "asset_id_to_permissions": {account.id: ["ANALYST"]},
    }
    wrong = {**body, "asset_id_to_permissions": {"1": ["ANALYST"]}}
    other = {**body, "invite_type": "PARTNER_INVITE"}
    put, invalid, mistyped = client.items("create_asset_invites", {"invites": [body, wrong, other]})
    assert put["invite"]["created_by_business_id"] == client.id  # a plain id (BA43)
    assert (invalid["exception"]["code"], invalid["exception"]["message"]) == (2932, "Invalid asset id: 1")
    assert mistyped["exception"]["invite_or_request_id"] == invite_id
    (listed,) = kim.items("get/invites")
    assert listed["assets_summary"] == {
        "ad_accounts": [{"id": account.id, "permissions": ["ANALYST"]}],
        "profiles": [],
    }
    assert kim.can(account) == (False, False)
    kim.answer(invite_id)
    assert kim.can(account) == (True, False)


def test_ba42_who_accepts_an_invite_cannot_help_themselves(
    client: Colleague, kim: Colleague, account: AdAccount
) -> None:
    invite_id = client.invite_id(kim)
    taken = kim.answer(invite_id, asset_id_to_permissions={account.id: ["ADMIN"]})
    assert taken["exception"]["code"] == 1
    assert (client.members(), kim.can(account)) == ({}, (False, False))


def test_ba42_who_accepts_a_request_says_what_is_given(
    client: Colleague, agency: Colleague, account: AdAccount
) -> None:
    request_id = agency.invite_id(client, role="PARTNER", kind="PARTNER_REQUEST")
    client.answer(request_id, asset_id_to_permissions={account.id: ["CAMPAIGN_MANAGER"]})
    assert client.partners(partner_type="INTERNAL") == [agency.id]
    assert agency.partners(partner_type="EXTERNAL") == [client.id]
    assert agency.can(account) == (True, True)


def test_ba44_an_existing_partner_is_asked_for_more(client: Colleague, agency: Colleague, account: AdAccount) -> None:
    client.partner_with(agency)
    wanted = {
        "partner_id": client.id,
        "asset_id_to_permissions": {account.id: ["ANALYST"], client.id: ["PROFILE_PUBLISHER"]},
    }
    invalid = {"partner_id": client.id, "asset_id_to_permissions": {"5": ["ANALYST"], "6": ["ANALYST"]}}
    stranger = {"partner_id": "7", "asset_id_to_permissions": {account.id: ["ANALYST"]}}
    answer = agency.ask("asset_access_requests/create", {"asset_requests": [wanted, invalid, stranger]})
    assert list(answer["invites"]) == [client.id]  # a map by partner (BA-t5)
    assert answer["exceptions"] == [
        {"code": 2932, "messages": ["Invalid asset id: 5", "Invalid asset id: 6"]},
        {"code": 1, "messages": ["Invalid partner id: 7"]},
    ]
    assert agency.can(account) == (False, False)
    client.answer(answer["invites"][client.id])
    assert agency.can(account) == (True, False)


def test_of_64_who_answer_one_invite_at_once_one_accepts_it(client: Colleague, kim: Colleague) -> None:
    invite_id = client.invite_id(kim)
    with ThreadPoolExecutor(64) as pool:
        items = list(pool.map(lambda _: kim.answer(invite_id), range(64)))
    assert sorted(status(item) if "invite" in item else item["exception"]["message"] for item in items) == [
        "ACCEPTED",
        *[NOT_PENDING] * 63,
    ]
    assert client.members() == {kim.id: ["EMPLOYEE"]}
    assert len(client.mock.store.production.relationships) == 1
