"""What nobody can do over the API: these facts say that an operation is missing, and the fake has none either."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mockserver.model.operations import operations

if TYPE_CHECKING:
    from tests.fake.conftest import Application

NONE = [
    ("CT6", "GET", "/catalogs/1"),
    ("CT6", "PATCH", "/catalogs/1"),
    ("CT6", "DELETE", "/catalogs/1"),
    ("IT1", "GET", "/catalogs/items"),
    ("IB21", "PUT", "/catalogs/items/batch"),
    ("TG9", "PATCH", "/ad_accounts/1/conversion_tags/1"),
    ("TG9", "DELETE", "/ad_accounts/1/conversion_tags/1"),
    ("AU13", "DELETE", "/ad_accounts/1/audiences/1"),
    ("CL14", "DELETE", "/ad_accounts/1/customer_lists/1"),
    ("LE5", "GET", "/ad_accounts/1/leads"),
    ("AC14", "PATCH", "/ad_accounts/1"),
    ("AC14", "DELETE", "/ad_accounts/1"),
    ("TT6", "GET", "/ad_accounts/1/targeting_templates/1"),
    ("TT6", "DELETE", "/ad_accounts/1/targeting_templates/1"),
    ("CP1", "DELETE", "/ad_accounts/1/campaigns/1"),
    ("AD1", "DELETE", "/ad_accounts/1/ads/1"),
]


@pytest.mark.parametrize(("fact", "method", "path"), NONE)
def test_it_cannot_be_done(application: Application, fact: str, method: str, path: str) -> None:
    token = application.mock.issue_token()["access_token"]
    answer = application.send(f"/v5{path}", method, headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code in (404, 405), fact
    assert answer.get_json()["code"] == {404: 404, 405: 5}[answer.status_code]


def test_fx1_what_is_about_advertising_is_below_an_ad_account_or_a_business() -> None:
    """Apart from what is the same for all accounts, and from what partners link."""
    roots = {row.path.split("/")[1] for row in operations().values() if {"ads:read", "ads:write"} & {*row.scopes}}
    assert roots == {"ad_accounts", "resources", "terms", "advanced_auction", "integrations", "oauth"}
    roots = {row.path.split("/")[1] for row in operations().values() if "biz_access:read" in row.scopes}
    assert roots == {"businesses", "business_access"}
