"""What answers about campaigns, reports and business access look like, fact by fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver.contract.description import contract
from tests.fake.ads.conftest import AD_GROUP, CAMPAIGN

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

STATES = {"RUNNING", "PAUSED", "NOT_STARTED", "COMPLETED", "ADVERTISER_DISABLED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"}


def ask(buyer: Buyer, path: str, **query: Any) -> Any:
    """Read what belongs to no ad account."""
    headers = {"Authorization": f"Bearer {buyer.token}"}
    return buyer.application.send(f"/v5/{path}", query_string=query, headers=headers)


def test_ac4_ac6_an_account_looks_in_the_list_as_it_does_alone(buyer: Buyer) -> None:
    alone = ask(buyer, f"ad_accounts/{buyer.account.id}").body
    listed = ask(buyer, "ad_accounts").body["items"]
    assert alone in listed
    assert alone["owner"]["id"] == buyer.user.id


@pytest.mark.parametrize(("ad_account_id", "status"), [("9" * 18, 404), ("9" * 19, 400), ("spring", 400)])
def test_fx3_the_id_of_an_account_has_at_most_18_digits(buyer: Buyer, ad_account_id: str, status: int) -> None:
    """CE5."""
    assert ask(buyer, f"ad_accounts/{ad_account_id}").status_code == status


def test_fx15_there_are_27_currencies(buyer: Buyer) -> None:
    known = set(contract().schema("Currency")["enum"])
    assert len(known) == 27
    assert {"USD", "EUR", "JPY", "UNK"} <= known
    assert ask(buyer, f"ad_accounts/{buyer.account.id}").body["currency"] in known


def test_cp26_a_campaign_has_a_status_and_one_that_follows(buyer: Buyer) -> None:
    made = [{**CAMPAIGN, "status": status} for status in ("ACTIVE", "PAUSED", "DRAFT", "ARCHIVED")]
    found = [item["data"] for item in buyer.write("POST", "campaigns", *made)]
    assert [one["summary_status"] for one in found] == ["RUNNING", "PAUSED", "DRAFT", "ARCHIVED"]
    assert {*contract().schema("CampaignSummaryStatus")["enum"]} <= STATES


def test_ag5_under_optimization_a_campaign_has_70_ad_groups(buyer: Buyer) -> None:
    campaign = buyer.campaign()
    usual = {**AD_GROUP, "campaign_id": campaign["id"]}
    for count in (30, 30, 10):
        assert not any("exceptions" in item for item in buyer.write("POST", "ad_groups", *[usual] * count))
    (refused,) = buyer.write("POST", "ad_groups", usual)
    assert refused["exceptions"][0]["code"] == 1


def test_ad8_ad11_some_fields_of_an_ad_are_the_servers(buyer: Buyer) -> None:
    """It also says when its Pin is gone."""
    ad = buyer.ad(buyer.ad_group(buyer.campaign()), grid_click_type="CLOSEUP", is_pin_deleted=True)
    assert (ad["type"], ad["grid_click_type"]) == ("pinpromotion", "DIRECT_TO_DESTINATION")
    assert ad["is_pin_deleted"] is False
    headers = {"Authorization": f"Bearer {buyer.token}"}
    assert buyer.application.send(f"/v5/pins/{ad['pin_id']}", "DELETE", headers=headers).status_code == 204
    assert buyer.get(f"ads/{ad['id']}")["is_pin_deleted"] is True


def test_kw5_kw9_a_keyword_has_no_bid_and_is_not_listed_when_it_is_archived(buyer: Buyer) -> None:
    """KW8: a page has at most 250."""
    group = buyer.ad_group(buyer.campaign())["id"]
    body = {"parent_id": group, "keywords": [{"value": "sofa", "match_type": "BROAD", "bid": 500}]}
    (made,) = buyer.send("POST", "keywords", body).body["keywords"]
    assert made["bid"] is None
    buyer.send("PATCH", "keywords", {"keywords": [{"id": made["id"], "archived": True}]})
    assert buyer.get("keywords", ad_group_id=group)["items"] == []
    assert buyer.send("GET", "keywords", page_size=251).refusal[:2] == (400, 1)


def test_bk3_bk9_a_bulk_request_is_named_by_its_id_and_its_file_is_signed(buyer: Buyer) -> None:
    made = buyer.send("POST", "bulk/download", {"entity_types": ["CAMPAIGN"]}).body
    assert made.keys() == {"request_id"}
    buyer.campaign()
    buyer.mock.clock.advance(seconds=6)
    url = buyer.get(f"bulk/{made['request_id']}")["result_url"]
    assert "/bulk_framework/" in url
    assert "X-Amz-Signature=" in url


def test_ta1_targeting_is_credited_to_people_or_households(buyer: Buyer) -> None:
    today = buyer.mock.clock.time().date().isoformat()
    query = {"start_date": today, "end_date": today, "granularity": "TOTAL", "columns": "CTR"}
    assert buyer.send("GET", "targeting_analytics", **query).refusal[:2] == (400, 1)
    types = {**query, "targeting_types": "GENDER"}
    for known in ("INDIVIDUAL", "HOUSEHOLD", "INDIVIDUAL,HOUSEHOLD"):
        assert buyer.send("GET", "targeting_analytics", attribution_types=known, **types).status_code == 200
    assert buyer.send("GET", "targeting_analytics", attribution_types="CITY", **types).refusal[:2] == (400, 1)


def test_ba13_ba15_employers_are_the_businesses_that_somebody_works_for(buyer: Buyer) -> None:
    """BA3: a role is in capitals."""
    kim = buyer.mock.add_user("kim")
    buyer.mock.grant_role(kim, "ANALYST", buyer.account)
    buyer.token = buyer.mock.issue_token(kim, "biz_access:read")["access_token"]
    (employer,) = ask(buyer, "businesses/employers").body["items"]
    assert employer["id"] == buyer.user.id
    assert employer["business_roles"] == ["EMPLOYEE"]


def test_en4_en15_a_rule_that_is_broken_is_told_of_the_item_with_a_code_and_a_message(buyer: Buyer) -> None:
    reply = buyer.send("POST", "campaigns", [{**CAMPAIGN, "daily_spend_cap": 0}])
    assert reply.status_code == 200
    (exception,) = reply.body["items"][0]["exceptions"]
    assert exception.keys() == {"code", "message"}
    assert isinstance(exception["code"], int)
