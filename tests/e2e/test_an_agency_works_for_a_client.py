"""An agency is invited and works for a client: each on a token of their own, with our client, over a socket."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from pinterest_v5 import Api
from pinterest_v5.errors import ForbiddenError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver.model.records import AdAccount, User
    from pinterest_v5.models.generated import (
        CampaignCreateItem,
        DeleteBusinessMembershipBody,
        Permissions,
        UpdateMemberAssetAccessItem,
    )
    from pytest_pinterest.fake.server import PinterestServer

SCOPES = "ads:read ads:write biz_access:read biz_access:write"
SPRING: CampaignCreateItem = {
    "ad_account_id": "0",
    "name": "Spring",
    "objective_type": "AWARENESS",
    "daily_spend_cap": 5_000_000,
}


class Party:
    """A business with its API client."""

    def __init__(self, user: User, api: Api) -> None:
        self.id = user.id
        self.api = api
        self.invites = api.business_access_invite
        self.relationships = api.business_access_relationships
        self.assets = api.business_access_assets

    def campaigns(self, account: AdAccount) -> list[str | None]:
        return [one.get("name") for one in self.api.campaigns.list(account.id)]

    def book(self, account: AdAccount, name: str) -> None:
        self.api.campaigns.create(account.id, [{**SPRING, "ad_account_id": account.id, "name": name}])


@contextmanager
def signed_in(server: PinterestServer, user: User) -> Iterator[Party]:
    token = server.mock.issue_token(user, SCOPES)["access_token"]
    with Api(access_token=token, api_url=server.url) as api:
        yield Party(user, api)


@pytest.fixture
def shop(pinterest_server: PinterestServer) -> Iterator[Party]:
    with signed_in(pinterest_server, pinterest_server.mock.add_user("shop", account_type="BUSINESS")) as party:
        yield party


@pytest.fixture
def agency(pinterest_server: PinterestServer) -> Iterator[Party]:
    with signed_in(pinterest_server, pinterest_server.mock.add_user("agency", account_type="BUSINESS")) as party:
        yield party


@pytest.fixture
def buyer(pinterest_server: PinterestServer) -> Iterator[Party]:
    """A media buyer, whom the agency employs."""
    with signed_in(pinterest_server, pinterest_server.mock.add_user("buyer")) as party:
        yield party


@pytest.fixture
def account(pinterest_server: PinterestServer, shop: Party) -> AdAccount:
    return pinterest_server.mock.add_ad_account("Shop", owner=shop.id)


def test_from_the_invite_to_the_last_day(shop: Party, agency: Party, buyer: Party, account: AdAccount) -> None:
    """BA1 to BA45."""
    # The shop invites the agency, and says what it will be let do.
    shop.invites.create(shop.id, "PARTNER", "PARTNER_INVITE", partners=[agency.id])
    (sent,) = shop.invites.list(shop.id, is_member=False)
    invite_id = sent.get("id", "")
    brought: dict[str, list[Permissions]] = {account.id: ["CAMPAIGN_MANAGER", "ANALYST"]}
    shop.invites.create_asset_invites(
        shop.id, [{"invite_id": invite_id, "invite_type": "PARTNER_INVITE", "asset_id_to_permissions": brought}]
    )
    with pytest.raises(ForbiddenError):  # not before it is accepted
        agency.book(account, "Too early")

    # The agency finds the invite, accepts it, and the account is among its own.
    (invite,) = agency.invites.list(agency.id, is_member=False)
    assert invite.get("is_received_invite") is True
    agency.invites.respond([{"invite_id": invite_id, "action": {"accept_invite": True}}])
    assert [(one["id"], one["permissions"]) for one in agency.api.ad_accounts.list()] == [
        (account.id, ["CAMPAIGN_MANAGER", "ANALYST"])
    ]
    assert [one.get("id") for one in shop.relationships.list_partners(shop.id)] == [agency.id]

    # It hires a buyer, who books the campaign that the shop sees.
    agency.invites.create(agency.id, "EMPLOYEE", "MEMBER_INVITE", members=["buyer"])
    (offer,) = buyer.invites.list(buyer.id)
    buyer.invites.respond([{"invite_id": offer.get("id", ""), "action": {"accept_invite": True}}])
    access: UpdateMemberAssetAccessItem = {
        "asset_id": account.id,
        "member_id": buyer.id,
        "permissions": ["CAMPAIGN_MANAGER"],
    }
    agency.assets.update_access_of_members(agency.id, [access])
    buyer.book(account, "Spring")
    assert shop.campaigns(account) == agency.campaigns(account) == ["Spring"]

    # The buyer goes: the agency can do without, the buyer cannot do any more.
    leaving: DeleteBusinessMembershipBody = {"members": [{"business_role": "EMPLOYEE", "member_id": buyer.id}]}
    agency.relationships.delete_members(agency.id, leaving)
    with pytest.raises(ForbiddenError):
        buyer.campaigns(account)
    agency.book(account, "Summer")

    # The shop ends the partnership. Its campaigns stay.
    shop.relationships.delete_partners(shop.id, {"partner_ids": [agency.id]})
    with pytest.raises(ForbiddenError):
        agency.campaigns(account)
    assert list(agency.api.ad_accounts.list()) == []
    assert shop.campaigns(account) == ["Spring", "Summer"]
