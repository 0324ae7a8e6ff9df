"""An ad account that was opened over the API has no billing yet, and its campaigns do not run (AC16, CP27, AG22)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fake.ads.conftest import CAMPAIGN, Buyer

if TYPE_CHECKING:
    from mockserver.model.records import User
    from mockserver.wsgi import PinterestMock
    from tests.fake.conftest import Application


def opened_over_the_api(application: Application, mock: PinterestMock, person: User) -> Buyer:
    token = mock.issue_token(person, "ads:read ads:write")["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    made = application.send("/v5/ad_accounts", "POST", json={"country": "US", "name": "New"}, headers=headers)
    account = mock.store.production.ad_accounts.get(made.body["id"])
    assert account is not None
    return Buyer(application, person, account)


@pytest.fixture
def newcomer(application: Application, mock: PinterestMock, person: User) -> Buyer:
    return opened_over_the_api(application, mock, person)


@pytest.mark.parametrize("status", ["PAUSED", "ACTIVE"])
def test_cp27_the_answer_to_the_create_does_not_say_so_and_all_later_ones_do(newcomer: Buyer, status: str) -> None:
    made = newcomer.campaign(status=status)
    assert made["summary_status"] == {"PAUSED": "PAUSED", "ACTIVE": "RUNNING"}[status]
    assert newcomer.get(f"campaigns/{made['id']}")["summary_status"] == "ADVERTISER_DISABLED"
    (changed,) = newcomer.write("PATCH", "campaigns", {"id": made["id"], "name": "Renamed"})
    assert (changed["data"]["status"], changed["data"]["summary_status"]) == (status, "ADVERTISER_DISABLED")


def test_cp28_drafts_and_what_is_archived_outrank_it(newcomer: Buyer) -> None:
    campaigns = {status: newcomer.campaign(status=status)["id"] for status in ("DRAFT", "ACTIVE")}
    newcomer.write("PATCH", "campaigns", {"id": campaigns["ACTIVE"], "status": "ARCHIVED"})
    shown = [newcomer.get(f"campaigns/{one}")["summary_status"] for one in campaigns.values()]
    assert shown == ["DRAFT", "ARCHIVED"]


def test_ag22_so_do_ad_groups_and_ads_and_nothing_is_delivered(newcomer: Buyer) -> None:
    ad_group = newcomer.ad_group(newcomer.campaign())
    ad = newcomer.ad(ad_group)
    newcomer.mock.clock.advance(days=3)
    newcomer.sign_in()
    for path in (f"ad_groups/{ad_group['id']}", f"ads/{ad['id']}"):
        assert newcomer.get(path)["summary_status"] == "ADVERTISER_DISABLED"
    day = newcomer.mock.clock.time().date().isoformat()
    asked = {"start_date": day, "end_date": day, "granularity": "TOTAL", "columns": "TOTAL_IMPRESSION"}
    assert newcomer.send("GET", "analytics", **asked).get_json() == []
    assert newcomer.get("billing_profiles", is_active="false")["items"] == []


def test_qa8_it_can_be_switched(application: Application, mock: PinterestMock, person: User) -> None:
    mock.behave(new_ad_accounts_pay=True)
    paying = opened_over_the_api(application, mock, person)
    assert paying.get(f"campaigns/{paying.campaign()['id']}")["summary_status"] == "RUNNING"


def test_a_test_opens_one_with_billing_or_without(application: Application, mock: PinterestMock, person: User) -> None:
    for has_billing, status in ((True, "RUNNING"), (False, "ADVERTISER_DISABLED")):
        buyer = Buyer(application, person, mock.add_ad_account(owner=person, has_billing=has_billing))
        made = buyer.make("campaigns", **CAMPAIGN)
        assert buyer.get(f"campaigns/{made['id']}")["summary_status"] == status
