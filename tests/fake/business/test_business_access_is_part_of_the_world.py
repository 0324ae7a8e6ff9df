"""Who works with whom, open invites and shared audiences are part of a world, a snapshot and an export."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from mockserver import PinterestMock
from mockserver.world.location import WorldError
from tests.fake.business.conftest import Colleague

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.model.records import AdAccount
    from tests.fake.conftest import Application


def test_an_exported_world_has_it_all_and_reads_back(
    client: Colleague, agency: Colleague, kim: Colleague, account: AdAccount, connect: Callable[..., Application]
) -> None:
    client.hire(kim)
    client.give(kim, account.id, "ANALYST")
    pending = client.invite_id(agency, role="PARTNER", kind="PARTNER_INVITE")
    assets = {"invite_id": pending, "invite_type": "PARTNER_INVITE", "asset_id_to_permissions": {account.id: ["ADMIN"]}}
    client.items("create_asset_invites", {"invites": [assets]})
    visitors = {"name": "Visitors", "audience_type": "VISITOR", "rule": {"retention_days": 30}}
    audience_id = client.ask("audiences/create", visitors, ad_account_id=account.id)["id"]
    shop = client.mock.add_ad_account("A shop", owner=client.user)
    body = {"audience_id": audience_id, "operation_type": "SHARE", "recipient_account_ids": [shop.id]}
    client.ask("update_ad_account_to_ad_account_shared_audience", body, ad_account_id=account.id)
    written = json.dumps(client.mock.world())
    copy = PinterestMock(world=json.loads(written))
    assert json.dumps(copy.world()) == written
    application = connect(copy)
    theirs, ours = Colleague(application, agency.user), Colleague(application, client.user)
    assert Colleague(application, kim.user).can(account) == (True, False)
    theirs.answer(pending)
    assert theirs.can(account) == (True, True)
    (received,) = ours.items("audiences/list", ad_account_id=shop.id, ownership_type="RECEIVED")
    assert received["id"] == audience_id


def test_a_world_that_somebody_wrote_says_no_more_than_it_has_to(connect: Callable[..., Application]) -> None:
    world = {
        "users": [{"username": "mika", "account_type": "BUSINESS"}, {"username": "robin"}],
        "ad_accounts": [{"name": "Shop"}],
        "relationships": [{"user": "robin", "role": "BIZ_ADMIN"}],
        "asset_access": [{"asset": "Shop", "user": "robin", "permissions": ["ANALYST"]}],
    }
    mock = PinterestMock(world=world)
    robin = Colleague(connect(mock), mock.user("robin"))
    (account,) = mock.store.production.ad_accounts
    assert robin.can(account) == (True, False)
    (member,) = robin.items("get/business_members", business_id=mock.user("mika").id)
    assert member["business_roles"] == ["BIZ_ADMIN"]


def test_an_asset_that_nobody_has_is_no_part_of_a_world() -> None:
    access = {"asset": "Shop", "user": "mika", "permissions": ["ANALYST"]}
    world = {"users": [{"username": "mika", "account_type": "BUSINESS"}], "asset_access": [access]}
    with pytest.raises(WorldError, match=r"asset_access\[0\].asset: there is no ad account 'Shop'"):
        PinterestMock(world=world)


def test_a_snapshot_gives_it_back(client: Colleague, kim: Colleague, account: AdAccount) -> None:
    client.hire(kim)
    client.give(kim, account.id, "ANALYST")
    before = client.mock.snapshot()
    leaving = {"members": [{"member_id": kim.id, "business_role": "EMPLOYEE"}]}
    client.ask("delete_business_membership", leaving)
    assert kim.can(account) == (False, False)
    client.mock.restore(before)
    assert kim.can(account) == (True, False)
