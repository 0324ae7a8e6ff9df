"""An audience is visible to and usable by whom it was shared with, and no longer after it was revoked (SH1-SH6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.business.conftest import Colleague

if TYPE_CHECKING:
    from mockserver.model.records import AdAccount

VISITORS = {"name": "Visitors", "rule": {"visitor_source_id": "549755885175"}, "audience_type": "VISITOR"}


@pytest.fixture
def audience(client: Colleague, account: AdAccount) -> str:
    made: str = client.ask("audiences/create", VISITORS, ad_account_id=account.id)["id"]
    return made


@pytest.fixture
def shop(client: Colleague) -> AdAccount:
    """Another ad account of the client."""
    return client.mock.add_ad_account("A shop", owner=client.user)


@pytest.fixture
def brand(client: Colleague) -> Colleague:
    """A brand account below the client."""
    body = {"name": "Canada Stores", "username": "canada_stores", "country": "CA"}
    brand_id = client.ask("brand_accounts/create", body, business_hierarchy_id=client.id)["brand_account_id"]
    return Colleague(client.application, client.mock.resolve_user(brand_id))


def share(client: Colleague, account: AdAccount, audience: str, to: str, operation: str = "SHARE") -> Any:
    body = {"audience_id": audience, "operation_type": operation, "recipient_account_ids": [to]}
    return client.call("update_ad_account_to_ad_account_shared_audience", body, ad_account_id=account.id)


def share_with_business(client: Colleague, audience: str, to: str, operation: str = "SHARE") -> Any:
    body = {"audience_id": audience, "operation_type": operation, "recipient_business_ids": [to]}
    return client.call("update_business_to_business_shared_audience", body)


def pass_on(who: Colleague, audience: str, to: str, operation: str = "SHARE") -> Any:
    body = {"audience_id": audience, "operation_type": operation, "recipient_account_ids": [to]}
    return who.call("update_business_to_ad_account_shared_audience", body)


def seen(who: Colleague, account: AdAccount) -> list[str]:
    """The audiences that an ad account received."""
    return [item["id"] for item in who.items("audiences/list", ad_account_id=account.id, ownership_type="RECEIVED")]


def may_use(who: Colleague, account: AdAccount, audience: str) -> bool:
    """Whether the ad account may look at the audience, and make a segment of it."""
    seen = who.call("audiences/get", ad_account_id=account.id, audience_id=audience).status_code == 200
    segment = {"name": "All", "audience_ids": [audience]}
    used = who.call("customer_segment/create", segment, ad_account_id=account.id).status_code < 300
    assert seen == used
    return used


def test_sh2_a_shared_audience_is_seen_and_used_until_it_is_revoked(
    client: Colleague, account: AdAccount, shop: AdAccount, audience: str
) -> None:
    assert (seen(client, shop), may_use(client, shop, audience)) == ([], False)
    shared = share(client, account, audience, shop.id).body
    assert shared == {
        "audience_id": audience,
        "permissions": ["RESOURCE_PINNER_LIST_READER"],
        "recipient_account_ids": [shop.id],
    }
    assert (seen(client, shop), may_use(client, shop, audience)) == ([audience], True)
    assert client.items("audiences/list", ad_account_id=shop.id) == []  # none of its own (AU1)
    assert share(client, account, audience, shop.id, "REVOKE").body["permissions"] == []
    assert (seen(client, shop), may_use(client, shop, audience)) == ([], False)


def test_sh3_what_was_shared_is_its_owners_to_change_and_to_share(
    client: Colleague, account: AdAccount, shop: AdAccount, audience: str
) -> None:
    share(client, account, audience, shop.id)
    change = {"name": "Ours"}
    refused = client.call("audiences/update", change, ad_account_id=shop.id, audience_id=audience)
    assert refused.refusal[:2] == (403, 29)
    third = client.mock.add_ad_account("A third", owner=client.user)
    assert share(client, shop, audience, third.id).refusal[:2] == (403, 29)
    removed = {"operation_type": "REMOVE"}
    assert client.call("audiences/update", removed, ad_account_id=account.id, audience_id=audience).status_code == 200
    assert (seen(client, shop), may_use(client, shop, audience)) == ([], False)


def test_sh3_sh4_recipients_are_of_the_same_hierarchy(
    client: Colleague, agency: Colleague, account: AdAccount, shop: AdAccount, audience: str
) -> None:
    """All of them, or nothing is shared."""
    foreign = agency.mock.add_ad_account("Foreign", owner=agency.user)
    for stranger in (foreign.id, "1", account.id):
        assert share(client, account, audience, stranger).refusal == (400, 400, "Invalid ad account id")
    body = {"audience_id": audience, "operation_type": "SHARE", "recipient_account_ids": [shop.id, foreign.id]}
    both = client.call("update_ad_account_to_ad_account_shared_audience", body, ad_account_id=account.id)
    assert both.refusal == (400, 400, "Invalid ad account id")
    assert seen(client, shop) == []
    assert share_with_business(client, audience, agency.id).refusal == (400, 400, "Invalid business id")
    body = {"audience_id": audience, "operation_type": "SHARE", "recipient_business_ids": [agency.id]}
    refused = client.call("update_ad_account_to_business_shared_audience", body, ad_account_id=account.id)
    assert refused.refusal == (400, 400, "Invalid ad account id")  # as the description has it


def test_sh3_a_business_passes_what_it_received_to_its_own_ad_accounts(
    client: Colleague, brand: Colleague, shop: AdAccount, audience: str
) -> None:
    """SH6. With the business's access goes what it had passed on."""
    store = brand.mock.add_ad_account("Store", owner=brand.user)
    assert pass_on(brand, audience, store.id).refusal == (404, 1000, "Audience could not be found.")
    share_with_business(client, audience, brand.id)
    (received,) = brand.items("shared_audiences_for_business/list")
    assert (received["id"], received["name"]) == (audience, "Visitors")
    assert may_use(brand, store, audience) is False
    assert pass_on(brand, audience, shop.id).refusal == (400, 400, "Invalid ad account id")
    assert share_with_business(brand, audience, client.id).refusal[:2] == (403, 29)
    assert pass_on(brand, audience, store.id).status_code == 200
    assert may_use(brand, store, audience) is True
    share_with_business(client, audience, brand.id, "REVOKE")
    assert (brand.items("shared_audiences_for_business/list"), may_use(brand, store, audience)) == ([], False)


def test_sh5_the_owner_sees_who_may_use_an_audience(
    client: Colleague, brand: Colleague, account: AdAccount, shop: AdAccount, audience: str
) -> None:
    """A business that received it sees ad accounts of its own alone."""
    store = brand.mock.add_ad_account("Store", owner=brand.user)
    share(client, account, audience, shop.id)
    share_with_business(client, audience, brand.id)
    pass_on(brand, audience, store.id)
    listings = {
        "ad_accounts_audiences_shared_accounts/list": {"ad_account_id": account.id},
        "business_account_audiences_shared_accounts/list": {},
    }
    for listing, place in listings.items():
        accounts = client.items(listing, audience_id=audience, account_type="AD_ACCOUNT", **place)
        assert {(row["account_id"], row["account_name"]) for row in accounts} == {
            (shop.id, "A shop"),
            (store.id, "Store"),
        }
        (business,) = client.items(listing, audience_id=audience, account_type="BUSINESS_ACCOUNT", **place)
        assert (business["account_id"], business["account_name"]) == (brand.id, "Canada Stores")
        assert business["shared_on_timestamp"] == pytest.approx(client.mock.clock.now(), abs=60)  # seconds
    listing = "business_account_audiences_shared_accounts/list"
    own = brand.items(listing, audience_id=audience, account_type="AD_ACCOUNT")
    assert [row["account_id"] for row in own] == [store.id]
    unknown = client.call(listing, audience_id="1", account_type="AD_ACCOUNT")
    assert unknown.refusal == (404, 404, "Shared accounts not found.")


def test_sh6_received_audiences_are_in_the_order_of_their_ids(
    client: Colleague, brand: Colleague, account: AdAccount, audience: str
) -> None:
    other: str = client.ask("audiences/create", VISITORS, ad_account_id=account.id)["id"]
    for one in (audience, other):
        share_with_business(client, one, brand.id)
    both = sorted([audience, other], key=int)
    assert [one["id"] for one in brand.items("shared_audiences_for_business/list")] == both
    descending = brand.items("shared_audiences_for_business/list", order="DESCENDING")
    assert [one["id"] for one in descending] == both[::-1]
