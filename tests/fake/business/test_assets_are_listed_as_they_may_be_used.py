"""The lists of assets agree with each other, and with what calls to an ad account allow (BA23-BA31)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from mockserver.model.records import AdAccount
    from tests.fake.business.conftest import Colleague

GROUP = {
    "asset_group_name": "Canada",
    "asset_group_description": "What is for Canada",
    "asset_group_types": ["LOCATION_OR_LANGUAGE"],
}


def ids(client: Colleague, operation_id: str = "business_assets/get", **named: Any) -> list[str]:
    return [item["asset_id"] for item in client.items(operation_id, **named)]


def group(client: Colleague, *asset_ids: str) -> str:
    """A group of these assets."""
    made = client.ask("asset_group/create", GROUP)["asset_group"]
    assert made["ad_accounts_ids"] == made["profiles_ids"] == made["catalogs_ids"] == []  # it starts empty (BA30)
    update(client, made["id"], assets_to_add=list(asset_ids))
    found: str = made["id"]
    return found


def update(client: Colleague, group_id: str, **changes: Any) -> dict[str, Any]:
    """What a group has become."""
    body = {"asset_groups_to_update": [{"asset_group_id": group_id, **changes}]}
    answer = client.ask("asset_group/update", body)
    assert answer["exceptions"] == []
    (updated,) = answer["updated_asset_groups"]
    found: dict[str, Any] = updated
    return found


@pytest.fixture
def shop(client: Colleague) -> AdAccount:
    """Another ad account of the client."""
    return client.mock.add_ad_account("A shop", owner=client.user)


def test_ba23_ba24_q6_a_business_sees_what_it_owns_by_type(client: Colleague, account: AdAccount) -> None:
    """BA-t6: without a type these are ad accounts."""
    catalog = {"name": "Chairs", "catalog_type": "RETAIL"}
    client.call("catalogs/create", catalog)
    assert ids(client) == ids(client, asset_type="AD_ACCOUNT") == [account.id]
    assert ids(client, asset_type="PROFILE") == [client.id]

    items = client.items("business_assets/get", asset_type="CATALOG")
    assert {item["catalog_info"]["name"]: item["permissions"] for item in items}["Chairs"] == ["OWNER"]
    group_id = group(client, account.id)
    (item,) = client.items("business_assets/get", asset_type="ASSET_GROUP")
    assert (item["asset_id"], item["asset_group_info"]["ad_accounts_ids"]) == (group_id, [account.id])


def test_ba23_assets_of_partners_are_there_with_what_they_allow(
    client: Colleague, agency: Colleague, account: AdAccount
) -> None:
    client.partner_with(agency)
    client.share(agency, account.id, "ANALYST")
    (item,) = agency.items("business_assets/get")
    assert (item["asset_id"], item["permissions"]) == (account.id, ["ANALYST"])
    assert ids(agency, permissions="OWNER") == []
    assert ids(agency, permissions="OWNER,ANALYST") == [account.id]
    assert ids(client, permissions="OWNER") == [account.id]


def test_ba26_who_may_use_an_asset_is_listed_people_and_partners_apart(
    client: Colleague, agency: Colleague, kim: Colleague, account: AdAccount
) -> None:
    client.hire(kim)
    client.partner_with(agency)
    client.give(kim, account.id, "ADMIN")
    client.share(agency, account.id, "ANALYST")
    (member,) = client.items("business_asset_members/get", asset_id=account.id)
    (partner,) = client.items("business_asset_partners/get", asset_id=account.id)
    assert (member["user"]["id"], member["permissions"]) == (kim.id, ["ADMIN"])
    assert (partner["user"]["id"], partner["permissions"]) == (agency.id, ["ANALYST"])
    assert client.call("business_asset_members/get", asset_id="1").refusal == (404, 404, "Asset not found.")


def test_ba25_each_side_lists_what_was_given(
    client: Colleague, agency: Colleague, kim: Colleague, account: AdAccount
) -> None:
    client.hire(kim)
    client.partner_with(agency)
    client.give(kim, account.id, "ANALYST")
    client.give(kim, client.id, "PROFILE_PUBLISHER")
    client.share(agency, account.id, "ADMIN")
    answer = client.ask("business_member_assets/get", member_id=kim.id)
    assert answer["total_data_count"] == 1
    assert answer["items"] == [{"asset_id": account.id, "asset_type": "AD_ACCOUNT", "permissions": ["ANALYST"]}]
    assert ids(client, "business_member_assets/get", member_id=kim.id, asset_type="PROFILE") == [client.id]
    given = client.items("business_partner_asset_access/get", partner_id=agency.id)
    received = agency.items("business_partner_asset_access/get", partner_id=client.id, partner_type="EXTERNAL")
    assert given == received
    assert received[0]["permissions"] == ["ADMIN"]


def test_assets_of_a_member_are_sorted_and_searched(
    client: Colleague, kim: Colleague, account: AdAccount, shop: AdAccount
) -> None:
    client.hire(kim)
    client.give(kim, account.id, "ANALYST")
    client.give(kim, shop.id, "ADMIN")
    listing = "business_member_assets/get"
    by_age, by_name = [account.id, shop.id], sorted([account, shop], key=lambda one: one.name.lower())
    assert ids(client, listing, member_id=kim.id) == by_age
    assert ids(client, listing, member_id=kim.id, sort_by="ID", sort_ascending="false") == by_age[::-1]
    assert ids(client, listing, member_id=kim.id, sort_by="NAME") == [one.id for one in by_name]
    assert ids(client, listing, member_id=kim.id, sort_by="PERMISSIONS") == [shop.id, account.id]
    assert ids(client, listing, member_id=kim.id, search_by="NAME", search_value="a SHOP") == [shop.id]
    assert ids(client, listing, member_id=kim.id, search_by="OWNER_NAME", search_value="nobody") == []
    assert ids(client, listing, member_id=kim.id, ad_account_statuses="PAUSED") == []


def test_ba30_who_is_given_a_group_may_use_what_is_in_it(
    client: Colleague, kim: Colleague, account: AdAccount, shop: AdAccount
) -> None:
    client.hire(kim)
    group_id = group(client, account.id, client.id)
    client.give(kim, group_id, "CAMPAIGN_MANAGER")
    assert (kim.can(account), kim.can(shop)) == ((True, True), (False, False))
    listing = "business_member_assets/get"
    assert ids(client, listing, member_id=kim.id) == []
    assert ids(client, listing, member_id=kim.id, asset_permission_type="AGGREGATED_PERMISSION") == [account.id]
    update(client, group_id, assets_to_add=[shop.id], assets_to_remove=[account.id])
    assert (kim.can(account), kim.can(shop)) == ((False, False), (True, True))
    assert [item["id"] for item in kim.items("ad_accounts/list")] == [shop.id]
    deleted = client.ask("asset_group/delete", {"asset_groups_to_delete": [group_id]})
    assert deleted == {"deleted_asset_groups": [group_id], "exceptions": []}
    assert kim.can(shop) == (False, False)


def test_ba23_groups_are_found_by_what_is_in_them_and_the_other_way_round(
    client: Colleague, account: AdAccount, shop: AdAccount
) -> None:
    group_id = group(client, account.id)
    assert ids(client, child_asset_id=account.id) == [group_id]
    assert ids(client, child_asset_id=shop.id) == []
    assert ids(client, asset_group_id=group_id) == [account.id]


def test_ba31_an_update_says_name_where_the_answer_says_asset_group_name(client: Colleague) -> None:
    group_id = group(client)
    changed = update(client, group_id, name="Quebec", description="French", asset_group_types=["BRAND"])
    assert (changed["asset_group_name"], changed["asset_group_description"]) == ("Quebec", "French")
    assert changed["asset_group_types"] == ["BRAND"]
    assert (changed["owner"]["id"], changed["created_by"]["username"]) == (client.id, client.user.username)


def test_ba30_an_update_of_no_groups_is_refused(client: Colleague) -> None:
    """The description requires nothing, and documents this refusal."""
    assert client.call("asset_group/update", {}).refusal == (400, 400, "Invalid parameters.")


def test_en12_er21_a_group_of_somebody_else_does_not_stop_the_others(
    client: Colleague, agency: Colleague, account: AdAccount
) -> None:
    own, foreign = group(client), group(agency)
    changes = [
        {"asset_group_id": foreign, "name": "Ours"},
        {"asset_group_id": own, "assets_to_add": [agency.id]},
        {"asset_group_id": own, "assets_to_add": [account.id]},
    ]
    answer = client.ask("asset_group/update", {"asset_groups_to_update": changes})
    refused = {"code": 29, "message": "You are not permitted to access that resource."}
    assert answer["exceptions"] == [{"asset_group_id": name, **refused} for name in (foreign, own)]
    assert [one["ad_accounts_ids"] for one in answer["updated_asset_groups"]] == [[account.id]]
    deleted = client.ask("asset_group/delete", {"asset_groups_to_delete": [foreign, own]})
    assert (deleted["deleted_asset_groups"], len(deleted["exceptions"])) == ([own], 1)


def test_a_partner_is_given_a_group_and_passes_on_what_is_in_it(
    client: Colleague, agency: Colleague, kim: Colleague, account: AdAccount
) -> None:
    client.partner_with(agency)
    client.share(agency, group(client, account.id), "ANALYST")
    agency.hire(kim)
    agency.give(kim, account.id, "ANALYST")
    assert (agency.can(account), kim.can(account)) == ((True, False), (True, False))
