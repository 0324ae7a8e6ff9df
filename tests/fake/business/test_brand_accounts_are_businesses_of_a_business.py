"""A business makes brand accounts and administers them; system users are renamed (BA32, BA33)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.business.conftest import Colleague
    from tests.fake.conftest import Reply

STORES = {"name": "Canada Stores", "username": "canada_stores", "country": "CA", "website": "https://www.example.com"}


def create(client: Colleague, *, at: str | None = None, **changes: Any) -> Reply:
    return client.call("brand_accounts/create", {**STORES, **changes}, business_hierarchy_id=at or client.id)


def update(client: Colleague, brand_id: str, **changes: Any) -> Reply:
    return client.call("brand_accounts/update", changes, business_hierarchy_id=client.id, brand_account_id=brand_id)


def test_ba33_a_brand_account_is_a_business_that_its_parent_administers(client: Colleague) -> None:
    brand_id = create(client).body["brand_account_id"]
    brand = client.mock.user("canada_stores")
    assert (brand.id, brand.account_type, brand.business_name) == (brand_id, "BUSINESS", "Canada Stores")
    (employer,) = client.items("get/business_employers")
    assert (employer["id"], employer["business_roles"]) == (brand_id, ["BIZ_ADMIN"])
    assert client.call("get/business_members", business_id=brand_id).status_code == 200


def test_ba33_what_is_sent_changes(client: Colleague) -> None:
    brand_id = create(client).body["brand_account_id"]
    assert update(client, brand_id, name="Stores", about="In Canada").body == {"brand_account_id": brand_id}
    brand = client.mock.user("canada_stores")
    assert (brand.business_name, brand.about, brand.website_url) == ("Stores", "In Canada", "https://www.example.com")
    assert update(client, brand_id, username="canada_stores").status_code == 200  # its own name


@pytest.mark.parametrize("username", ["kim", "with space", "123"])
def test_ba33_a_username_is_free_and_fits(client: Colleague, kim: Colleague, username: str) -> None:
    assert create(client, username=username).refusal == (400, 400, "Invalid parameters.")
    brand_id = create(client).body["brand_account_id"]
    assert update(client, brand_id, username=username).refusal == (400, 400, "Invalid parameters.")
    assert kim.user.username == "kim"


def test_ba33_what_is_no_brand_account_cannot_be_changed(client: Colleague, agency: Colleague) -> None:
    assert update(client, "1", name="Ours").refusal == (404, 404, "User not found.")
    assert update(client, agency.id, name="Ours").refusal == (409, 409, "This account is not a brand account.")
    assert agency.mock.user("northlight").business_name == "Northlight"


def test_qa4_a_hierarchy_is_its_parents(client: Colleague, agency: Colleague, kim: Colleague) -> None:
    assert create(agency, at=client.id).refusal[:2] == (403, 29)
    for nobody in ("1", kim.id):
        assert create(client, at=nobody).refusal == (400, 400, "Invalid parameters.")


def test_ba32_a_system_user_is_renamed(client: Colleague, kim: Colleague) -> None:
    machine = client.mock.add_user("machine", system=True)
    client.mock.add_member(machine, business=client.user)
    renamed = client.call("system_user/update", {"name": "Billing API"}, system_user_id=machine.id)
    assert (renamed.status_code, renamed.get_data()) == (200, b"")
    assert client.mock.resolve_user(machine).business_name == "Billing API"
    foreign = client.mock.add_user("robot", system=True)
    for nobody in (kim.id, "1", foreign.id):
        refused = client.call("system_user/update", {"name": "Billing API"}, system_user_id=nobody)
        assert refused.refusal == (400, 400, "Invalid parameters.")
