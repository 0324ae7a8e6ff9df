"""Each month that has cost something has an invoice, over what analytics say was spent (BI1-BI3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.ads.conftest import Buyer

if TYPE_CHECKING:
    from mockserver.wsgi import PinterestMock
    from tests.fake.conftest import Application


@pytest.fixture
def spender(application: Application, mock: PinterestMock) -> Buyer:
    """Somebody whose ad has run from the middle of August to that of November."""
    mock.clock.freeze("2026-08-15T00:00:00Z")
    buyer = Buyer(application, mock.default_user, mock.add_ad_account("Spring", owner=mock.default_user))
    buyer.ad(buyer.ad_group(buyer.campaign()))
    mock.clock.advance(days=92)
    buyer.sign_in()
    return buyer


def invoices(buyer: Buyer, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = buyer.get("billing_invoices", **query)["items"]
    return found


def test_bi2_an_invoice_is_what_the_analytics_of_its_month_say(spender: Buyer) -> None:
    found = {one["billing_period_start_date"]: one for one in invoices(spender)}
    assert [*found] == ["2026-08-01", "2026-09-01", "2026-10-01"], "November is not over"
    september = {"start_date": "2026-09-01", "end_date": "2026-09-30", "granularity": "TOTAL"}
    (row,) = spender.send("GET", "analytics", columns="SPEND_IN_MICRO_DOLLAR", **september).get_json()
    invoice = found["2026-09-01"]
    assert invoice["amount_billed_micro_currency"] == row["SPEND_IN_MICRO_DOLLAR"] > 0
    assert (invoice["billing_period_end_date"], invoice["invoice_due_date"]) == ("2026-09-30", "2026-10-30")
    assert (invoice["currency"], invoice["ad_account_id"]) == (spender.account.currency, spender.account.id)


def test_bi2_they_are_open_until_they_are_due(spender: Buyer) -> None:
    assert [one["status"] for one in invoices(spender)] == ["CLOSED", "CLOSED", "OPEN"]
    assert [one["billing_period_start_date"] for one in invoices(spender, status="OPEN")] == ["2026-10-01"]
    assert invoices(spender, document_type="CREDIT_MEMO") == []
    due = [one["invoice_due_date"] for one in invoices(spender, start_due_date="2026-10-01", end_due_date="2026-10-30")]
    assert due == ["2026-10-30"]


@pytest.mark.parametrize("sort", ["DUE_DATE", "BILLING_PERIOD", "INVOICE_NUMBER"])
def test_bi2_they_are_sorted_and_paged(spender: Buyer, sort: str) -> None:
    first = spender.get("billing_invoices", sort=sort, order="DESCENDING", page_size=2)
    second = spender.get("billing_invoices", sort=sort, order="DESCENDING", page_size=2, bookmark=first["bookmark"])
    months = [one["billing_period_start_date"][5:7] for one in (*first["items"], *second["items"])]
    assert (months, second["bookmark"]) == (["10", "09", "08"], None)


def test_bi2_by_amount(spender: Buyer) -> None:
    amounts = [one["amount_billed_micro_currency"] for one in invoices(spender, sort="TOTAL_AMOUNT")]
    assert amounts == sorted(amounts)


def test_bi3_an_invoice_can_be_fetched_without_a_token(spender: Buyer) -> None:
    (invoice,) = invoices(spender, status="OPEN")
    answer = spender.get(f"billing_invoice/{invoice['id']}/download")
    assert answer["id"] == invoice["id"]
    path = answer["download_url"].partition("localhost")[2]
    file = spender.application.send(path)
    assert f"amount_billed_micro_currency,{invoice['amount_billed_micro_currency']}" in file.get_data(as_text=True)


@pytest.mark.parametrize("invoice", ["1", "549755885175202611"])
def test_bi3_what_was_not_billed_cannot_be_fetched(spender: Buyer, invoice: str) -> None:
    refused = spender.send("GET", f"billing_invoice/{invoice}/download")
    assert refused.refusal == (400, 400, "Invalid request parameter.")


def test_who_spends_nothing_has_no_bills(buyer: Buyer) -> None:
    assert buyer.get("billing_invoices") == {"items": [], "bookmark": None}


def test_bi1_only_the_active_profile_or_all_of_them(buyer: Buyer) -> None:
    (active,) = buyer.get("billing_profiles", is_active="true")["items"]
    assert (active["status"], active["advertiser_id"]) == ("VALID", buyer.account.id)
    everything = buyer.get("billing_profiles", is_active="false")["items"]
    assert [one["status"] for one in everything] == ["VALID", "DELETED"]
    assert everything[0] == active
    assert buyer.send("GET", "billing_profiles").refusal[:2] == (400, 1), "is_active is required"
