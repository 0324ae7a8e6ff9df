"""What the scripts for ads of Pinterest's quickstart send, in their order and in their spelling, is answered."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer


@pytest.fixture
def account_id(buyer: Buyer) -> str:
    """The ad account of the seeded world, which has campaigns and a history."""
    (seeded, _) = ask(buyer, "/v5/ad_accounts")["items"]
    return str(seeded["id"])


def ask(buyer: Buyer, target: str) -> Any:
    """The scripts write their queries themselves."""
    return buyer.application.send(target, headers={"Authorization": f"Bearer {buyer.token}"}).body


def month(buyer: Buyer) -> tuple[str, str]:
    today = buyer.mock.clock.time().date()
    return (today - timedelta(days=30)).isoformat(), today.isoformat()


def tree(buyer: Buyer, account_id: str) -> tuple[str, str, str]:
    """AD14: what `get_ads` walks through, each time with a second filter beside the first."""
    account = f"/v5/ad_accounts/{account_id}"
    campaign = ask(buyer, f"{account}/campaigns")["items"][0]["id"]
    group = ask(buyer, f"{account}/ad_groups?campaign_ids={campaign}")["items"][0]["id"]
    ad = ask(buyer, f"{account}/ads?campaign_ids={campaign}&ad_group_ids={group}")["items"][0]["id"]
    return campaign, group, ad


def test_get_ads_prints_a_name_and_a_status_of_each(buyer: Buyer, account_id: str) -> None:
    _, _, ad_id = tree(buyer, account_id)
    ad = ask(buyer, f"/v5/ad_accounts/{account_id}/ads/{ad_id}")
    assert {"id", "name", "status"} <= set(ad)


def test_ao10_get_analytics_of_the_account_and_of_each_ad_account(buyer: Buyer, account_id: str) -> None:
    start, end = month(buyer)
    target = f"/v5/user_account/analytics?start_date={start}&end_date={end}"
    assert ask(buyer, target)["all"]["summary_metrics"]
    assert ask(buyer, f"{target}&ad_account_id={account_id}")["all"]["summary_metrics"]


def test_get_analytics_at_each_level(buyer: Buyer, account_id: str) -> None:
    start, end = month(buyer)
    campaign, group, ad = tree(buyer, account_id)
    for path in (
        "analytics?",
        f"campaigns/analytics?campaign_ids={campaign}&",
        f"ad_groups/analytics?ad_group_ids={group}&",
        f"ads/analytics?ad_ids={ad}&",
    ):
        asked = f"start_date={start}&end_date={end}&columns=SPEND_IN_DOLLAR,TOTAL_CLICKTHROUGH&granularity=DAY"
        rows = ask(buyer, f"/v5/ad_accounts/{account_id}/{path}{asked}")
        assert {"DATE", "SPEND_IN_DOLLAR", "TOTAL_CLICKTHROUGH"} <= set(rows[0])


def test_get_analytics_of_a_pin(buyer: Buyer) -> None:
    start, end = month(buyer)
    pin = next(pin for pin in buyer.mock.store.production.pins.filter(owner_id=buyer.user.id))
    asked = f"start_date={start}&end_date={end}&metric_types=IMPRESSION,PIN_CLICK"
    assert set(ask(buyer, f"/v5/pins/{pin.id}/analytics?{asked}")["all"]["summary_metrics"]) == {
        "IMPRESSION",
        "PIN_CLICK",
    }


def test_kw14_kw15_get_terms_prints_what_is_related_to_each_and_what_is_suggested_for_one(buyer: Buyer) -> None:
    related = ask(buyer, "/v5/terms/related?terms=workout%2Cfitness")
    assert (related["id"], related["related_term_count"]) == ("workout", 2)
    assert [entry["term"] for entry in related["related_terms_list"]] == ["workout", "fitness"]
    assert all(entry["related_terms"] for entry in related["related_terms_list"])
    assert len(ask(buyer, "/v5/terms/suggested?term=sport&limit=3")) == 3


def test_analytics_api_example_names_two_metrics_and_fetches_a_file(buyer: Buyer, account_id: str) -> None:
    """AR13: the token is pasted raw into the query, with the `=` at its end."""
    known = {one["name"]: one["definition"] for one in ask(buyer, "/v5/resources/delivery_metrics")["items"]}
    assert known["CLICKTHROUGH_1"]
    assert known["IMPRESSION_1"]
    start, end = month(buyer)
    asked = {
        "start_date": start,
        "end_date": end,
        "columns": ["CLICKTHROUGH_1", "IMPRESSION_1"],
        "level": "PIN_PROMOTION",
        "granularity": "DAY",
        "report_format": "CSV",
        "filters": [{"field": "SPEND_IN_DOLLAR", "operator": "GREATER_THAN", "values": [1]}],
    }
    target, headers = f"/v5/ad_accounts/{account_id}/reports", {"Authorization": f"Bearer {buyer.token}"}
    token = buyer.application.send(target, "POST", json=asked, headers=headers).body["token"]
    while (report := ask(buyer, f"{target}?token={token}"))["report_status"] != "FINISHED":
        buyer.mock.clock.advance(seconds=1)
    assert report["url"].split("/")[-1].split("?")[0] == "metrics_report.txt"
    path = "/" + report["url"].split("/", 3)[3]
    lines = buyer.application.send(path).text.splitlines()
    assert len(lines) > 30
    assert "IMPRESSION_1" in lines[0]
