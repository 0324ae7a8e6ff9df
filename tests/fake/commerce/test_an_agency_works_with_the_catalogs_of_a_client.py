"""`ad_account_id` opens the owner's catalogs to their admins and catalogs managers, and to nobody else (AO16, AO17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fake.commerce.conftest import FEED, Shop

if TYPE_CHECKING:
    from mockserver.model.records import User
    from mockserver.model.records.business_access import Role

FORBIDDEN = (403, 29, "You are not permitted to access that resource.")
BID = {"catalog_id": "1", "items": [{"item_id": "1", "country": "US", "language": "EN"}]}


@pytest.fixture
def agency(shop: Shop, friend: User) -> Shop:
    """Somebody who calls for the same ad account, and has no catalog."""
    return Shop(shop.application, friend, shop.account)


@pytest.mark.parametrize("role", ["ADMIN", "CATALOGS_MANAGER"])
def test_ao16_a_catalogs_manager_makes_feeds_for_the_owner(shop: Shop, agency: Shop, role: Role) -> None:
    shop.mock.grant_role(agency.user, role, shop.account)
    feed = agency.send("POST", "catalogs/feeds", FEED, ad_account_id=shop.account.id).made
    assert [one["id"] for one in shop.get("catalogs/feeds")["items"]] == [feed["id"]]
    assert agency.get(f"catalogs/feeds/{feed['id']}", ad_account_id=shop.account.id) == feed


def test_ao_t5_without_the_parameter_it_is_the_agencys_own(shop: Shop, agency: Shop) -> None:
    shop.mock.grant_role(agency.user, "CATALOGS_MANAGER", shop.account)
    feed = shop.feed()
    assert agency.get("catalogs/feeds")["items"] == []
    assert agency.send("GET", f"catalogs/feeds/{feed['id']}").refusal[:2] == (404, 4161)


@pytest.mark.parametrize("role", [None, "ANALYST", "CAMPAIGN_MANAGER"])
def test_gc8_other_roles_open_no_catalog(shop: Shop, agency: Shop, role: Role | None) -> None:
    if role is not None:
        shop.mock.grant_role(agency.user, role, shop.account)
    assert agency.send("GET", "catalogs", ad_account_id=shop.account.id).refusal == FORBIDDEN
    assert agency.send("POST", "catalogs/feeds", FEED, ad_account_id=shop.account.id).refusal == FORBIDDEN


def test_ao17_single_items_are_bid_on_by_admins_alone(shop: Shop, agency: Shop) -> None:
    shop.mock.grant_role(agency.user, "CATALOGS_MANAGER", shop.account)
    path = "advanced_auction/items/get"
    assert agency.send("POST", path, BID, ad_account_id=shop.account.id).refusal == FORBIDDEN
    shop.mock.grant_role(agency.user, "ADMIN", shop.account)
    assert agency.send("POST", path, BID, ad_account_id=shop.account.id).status_code != 403
