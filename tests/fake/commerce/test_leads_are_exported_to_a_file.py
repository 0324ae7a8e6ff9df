"""Leads are exported by ad and by day, to a file that is there a little later (LE1-LE5)."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.fake.ads.conftest import AD_GROUP, CAMPAIGN
from tests.fake.commerce.test_leads_have_one_subscription_for_each_form import form, subscribe

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop

DAY = "2026-11-01"


@pytest.fixture
def ad_id(shop: Shop) -> str:
    """An ad with a form, which somebody filled in twice: on the first and on the second of November."""
    shop.mock.clock.freeze(f"{DAY}T08:00:00Z")
    made = form(shop)
    subscribe(shop)
    for number in range(2):
        answers = {"answers": [f"mika{number}@example.com", "Mika"]}
        assert shop.send("POST", shop.account_path(f"lead_forms/{made['id']}/test"), answers).status_code == 200
        shop.mock.clock.advance(days=1)
    pin = next(pin for pin in shop.mock.store.production.pins.filter(owner_id=shop.user.id) if pin.link)
    (campaign,) = shop.send("POST", shop.account_path("campaigns"), [CAMPAIGN]).body["items"]
    group = {**AD_GROUP, "campaign_id": campaign["data"]["id"]}
    (ad_group,) = shop.send("POST", shop.account_path("ad_groups"), [group]).body["items"]
    ad = {"ad_group_id": ad_group["data"]["id"], "pin_id": pin.id, "creative_type": "REGULAR"}
    (item,) = shop.send("POST", shop.account_path("ads"), [{**ad, "lead_form_id": made["id"]}]).body["items"]
    return str(item["data"]["id"])


def export(shop: Shop, ad_id: str, start: str = DAY, end: str = DAY) -> Any:
    body = {"ad_id": ad_id, "start_date": start, "end_date": end}
    return shop.send("POST", shop.account_path("leads_export"), body)


def look(shop: Shop, export_id: str) -> dict[str, Any]:
    seen: dict[str, Any] = shop.get(shop.account_path(f"leads_export/{export_id}"))
    return seen


def leads(shop: Shop, ad_id: str, start: str = DAY, end: str = DAY) -> list[dict[str, str]]:
    export_id = export(shop, ad_id, start, end).body["leads_export_id"]
    shop.mock.clock.advance(seconds=5)
    parts = urlsplit(look(shop, export_id)["download_url"])
    file = shop.application.send(f"{parts.path}?{parts.query}")
    assert file.status_code == 200
    return [*csv.DictReader(file.text.splitlines())]


def test_le1_days_are_inclusive(shop: Shop, ad_id: str) -> None:
    assert [row["EMAIL"] for row in leads(shop, ad_id)] == ["mika0@example.com"]
    assert [row["EMAIL"] for row in leads(shop, ad_id, end="2026-11-02")] == ["mika0@example.com", "mika1@example.com"]
    assert leads(shop, ad_id, "2026-11-03", "2026-11-04") == []


def test_le2_there_is_no_address_until_it_is_finished(shop: Shop, ad_id: str) -> None:
    export_id = export(shop, ad_id).body["leads_export_id"]
    assert look(shop, export_id) == {"export_status": "IN_PROGRESS", "download_url": None}
    shop.mock.clock.advance(seconds=5)
    assert look(shop, export_id)["export_status"] == "FINISHED"
    shop.mock.behave(report_outcome="failed")
    assert look(shop, export_id) == {"export_status": "FAILED", "download_url": None}


def test_le3_a_lead_can_be_fetched_for_thirty_days(shop: Shop, ad_id: str) -> None:
    shop.mock.clock.set("2026-12-01T09:00:00Z")
    assert [row["EMAIL"] for row in leads(shop, ad_id, end="2026-11-02")] == ["mika1@example.com"]


def test_le4_unknown_ads_and_exports_are_refused(shop: Shop, ad_id: str) -> None:
    assert export(shop, "1").refusal == (400, 400, "Invalid ad account parameter.")
    assert export(shop, ad_id, "2026-11-02", DAY).refusal == (400, 400, "Invalid ad account parameter.")
    unknown = shop.send("GET", shop.account_path("leads_export/1"))
    assert unknown.refusal == (404, 404, "Invalid leads export id parameter.")
