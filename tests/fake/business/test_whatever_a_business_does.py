"""Whatever a business does with invites, assets and groups: who may call its ad accounts is what a small model says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

if TYPE_CHECKING:
    from mockserver.model.records import AdAccount
    from tests.fake.business.conftest import Colleague

PEOPLE = st.sampled_from(["kim", "agency"])
ASSETS = st.sampled_from(["account", "shop", "group"])
ACCOUNTS = st.sampled_from(["account", "shop"])
PERMISSIONS = st.sampled_from(["ANALYST", "CAMPAIGN_MANAGER", "AUDIENCE_MANAGER"])
OPEN = {"ANALYST": (True, False), "CAMPAIGN_MANAGER": (True, True), "AUDIENCE_MANAGER": (False, False)}
"""What each lets somebody do with campaigns: read them, make them (AO26, AO27)."""
LIFETIME = 60


class Working(RuleBasedStateMachine):
    """A client with two ad accounts and a group of them, a person that it employs and an agency that it works with."""

    client: Colleague
    colleagues: dict[str, Colleague]
    accounts: dict[str, AdAccount]
    start: tuple[Any, ...]
    group_id: str

    @initialize(related=st.sets(PEOPLE))
    def begin(self, related: set[str]) -> None:
        """Some work together already."""
        self.client.mock.restore(self.start)
        self.related = related
        for who in related:
            role: Any = "EMPLOYEE" if who == "kim" else "PARTNER"
            self.client.mock.add_member(self.colleagues[who].user, role, business=self.client.user)
        self.pending: dict[str, tuple[str, dict[str, str]]] = {}
        self.given: dict[tuple[str, str], str] = {}
        self.in_group: set[str] = set()

    def asset_id(self, asset: str) -> str:
        return self.group_id if asset == "group" else self.accounts[asset].id

    def kind(self, who: str) -> str:
        return "MEMBER_INVITE" if who == "kim" else "PARTNER_INVITE"

    @rule(who=PEOPLE)
    def invite(self, who: str) -> None:
        """Once at a time, and only strangers."""
        role = "EMPLOYEE" if who == "kim" else "PARTNER"
        name = "kim" if who == "kim" else self.colleagues[who].id
        (item,) = self.client.invite(name, role=role, kind=self.kind(who))
        is_free = who not in self.related and all(invited != who for invited, _ in self.pending.values())
        assert ("invite" in item) == is_free
        if is_free:
            self.pending[item["invite"]["id"]] = who, {}

    @precondition(lambda self: self.pending)
    @rule(asset=ASSETS, permission=PERMISSIONS, data=st.data())
    def bring(self, asset: str, permission: str, data: st.DataObject) -> None:
        """Put an asset on an invite."""
        invite_id = data.draw(st.sampled_from(sorted(self.pending)))
        who, brought = self.pending[invite_id]
        named = {"asset_id_to_permissions": {self.asset_id(asset): [permission]}}
        body = {"invites": [{"invite_id": invite_id, "invite_type": self.kind(who), **named}]}
        (item,) = self.client.items("create_asset_invites", body)
        assert "invite" in item
        brought[asset] = permission

    @precondition(lambda self: self.pending)
    @rule(accept=st.booleans(), data=st.data())
    def answer(self, accept: bool, data: st.DataObject) -> None:
        invite_id = data.draw(st.sampled_from(sorted(self.pending)))
        who, brought = self.pending.pop(invite_id)
        assert "invite" in self.colleagues[who].answer(invite_id, accept=accept)
        assert "exception" in self.colleagues[who].answer(invite_id)  # not twice
        if accept:
            self.related.add(who)
            self.given.update({(who, asset): permission for asset, permission in brought.items()})

    @precondition(lambda self: self.pending)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        invite_id = data.draw(st.sampled_from(sorted(self.pending)))
        who, _ = self.pending.pop(invite_id)
        self.client.items("cancel_invites_or_requests", {"invite_ids": [invite_id]})
        assert "exception" in self.colleagues[who].answer(invite_id)

    @rule()
    def let_invites_expire(self) -> None:
        self.client.mock.clock.advance(seconds=LIFETIME)
        self.pending.clear()

    @rule(who=PEOPLE, asset=ASSETS, permission=PERMISSIONS)
    def give(self, who: str, asset: str, permission: str) -> None:
        """It replaces what they had."""
        access = {"asset_id": self.asset_id(asset), "permissions": [permission]}
        reply = self._change_access(who, "update", access)
        assert (reply.status_code == 200) == (who in self.related)
        if who in self.related:
            self.given[who, asset] = permission

    @rule(who=PEOPLE, asset=ASSETS)
    def take(self, who: str, asset: str) -> None:
        taken = self._change_access(who, "delete", {"asset_id": self.asset_id(asset)}).body["items"]
        assert len(taken) == ((who, asset) in self.given)
        self.given.pop((who, asset), None)

    def _change_access(self, who: str, how: str, access: dict[str, Any]) -> Any:
        other = self.colleagues[who].id
        if who == "kim":
            body = {"accesses": [{**access, "member_id": other}]}
            return self.client.call(f"business_members_asset_access/{how}", body)
        return self.client.call(
            f"{how}_partner_asset_access_handler_impl", {"accesses": [{**access, "partner_id": other}]}
        )

    @rule(who=PEOPLE)
    def part(self, who: str) -> None:
        """With the relationship goes all access."""
        other = self.colleagues[who].id
        if who == "kim":
            leaving = {"members": [{"member_id": other, "business_role": "EMPLOYEE"}]}
            assert self.client.ask("delete_business_membership", leaving)["deleted_members"] == [other] * (
                who in self.related
            )
        else:
            ended = self.client.call("delete_business_partners", {"partner_ids": [other]})
            assert (ended.status_code == 200) == (who in self.related)
        self.related.discard(who)
        self.given = {key: permission for key, permission in self.given.items() if key[0] != who}

    @rule(account=ACCOUNTS, into=st.booleans())
    def regroup(self, account: str, into: bool) -> None:
        change = {"assets_to_add" if into else "assets_to_remove": [self.accounts[account].id]}
        body = {"asset_groups_to_update": [{"asset_group_id": self.group_id, **change}]}
        assert self.client.ask("asset_group/update", body)["exceptions"] == []
        (self.in_group.add if into else self.in_group.discard)(account)

    @invariant()
    def each_may_do_what_was_given(self) -> None:
        for who, colleague in self.colleagues.items():
            for name, account in self.accounts.items():
                through = [name, *(["group"] if name in self.in_group else [])]
                held = [OPEN[self.given[who, asset]] for asset in through if (who, asset) in self.given]
                expected = any(reads for reads, _ in held), any(writes for _, writes in held)
                assert colleague.can(account) == expected, (who, name, self.given)

    @invariant()
    def lists_say_the_same(self) -> None:
        ids = {who: colleague.id for who, colleague in self.colleagues.items()}
        assert list(self.client.members()) == [ids["kim"]] * ("kim" in self.related)
        assert self.client.partners() == [ids["agency"]] * ("agency" in self.related)
        for name, account in self.accounts.items():
            members = self.client.items("business_asset_members/get", asset_id=account.id)
            partners = self.client.items("business_asset_partners/get", asset_id=account.id)
            shown = {item["user"]["id"]: item["permissions"] for item in [*members, *partners]}
            assert shown == {ids[who]: [held] for (who, asset), held in self.given.items() if asset == name}
        sent = [*self.client.items("get/invites"), *self.client.items("get/invites", is_member="false")]
        pending = {item["id"] for item in sent if item["invite_data"]["invite_status"] == "PENDING"}
        assert pending == self.pending.keys()


@pytest.mark.slow
def test_access_is_what_the_model_says(
    client: Colleague, agency: Colleague, kim: Colleague, account: AdAccount
) -> None:
    """BA1 to BA45."""
    mock = client.mock
    shop = mock.add_ad_account("A shop", owner=client.user)
    mock.behave(invite_lifetime=LIFETIME)
    mock.clock.freeze()
    new_group = {"asset_group_name": "All", "asset_group_description": "", "asset_group_types": ["OTHER"]}
    group = client.ask("asset_group/create", new_group)["asset_group"]["id"]
    snapshot, business = mock.snapshot(), client

    class OfThisClient(Working):
        client, start, group_id = business, snapshot, group
        colleagues = {"kim": kim, "agency": agency}  # noqa: RUF012 - made anew for this test
        accounts = {"account": account, "shop": shop}  # noqa: RUF012 - nobody changes it

    patience = settings(
        max_examples=20, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )
    run_state_machine_as_test(OfThisClient, settings=patience)
