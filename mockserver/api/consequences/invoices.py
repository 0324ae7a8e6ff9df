"""Billing profiles, and an invoice for each month in which an ad account has spent something (BI1-BI3)."""

from __future__ import annotations

import csv
import io
from calendar import monthrange
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.delivery import units_of
from mockserver.api.consequences.report_rows import Query, lines
from mockserver.request.acting import existing_ad_account
from mockserver.request.paging import Items, page
from mockserver.request.routes import Routes
from mockserver.storage.downloads import address_of, keep_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import AdAccount

    Fields = dict[str, Any]

routes = Routes()

SPEND = "SPEND_IN_MICRO_DOLLAR"
DAYS_TO_PAY = 30
NO_INVOICE = ItemError(400, "Invalid request parameter.")
"""The refusal of an unknown invoice (BI3)."""
SORTED_BY: dict[str, Callable[[Fields], Any]] = {
    "DUE_DATE": lambda invoice: invoice["invoice_due_date"],
    "BILLING_PERIOD": lambda invoice: invoice["billing_period_start_date"],
    "DOCUMENT_TYPE": lambda invoice: invoice["document_type"],
    "TOTAL_AMOUNT": lambda invoice: invoice["amount_billed_micro_currency"],
    "INVOICE_NUMBER": lambda invoice: int(invoice["id"]),
}


@routes("billing_profiles/get")
def list_profiles(parsed: ParsedCall) -> Fields:
    """List the way the account pays and, unless only active ones were asked for, the one before it (BI1)."""
    account, random = _account(parsed), parsed.random("billing", parsed.path["ad_account_id"])
    count = 2 if account.has_billing else 0
    brands = ("VISA", "MASTERCARD", "AMERICAN_EXPRESS", "DISCOVER")
    numbers = sorted(random.sample(range(10**12, 2 * 10**12), count), reverse=True)
    profiles = [
        {
            "id": str(number),
            "advertiser_id": account.id,
            "billing_type": "CREDIT_CARD",
            "card_type": (brand := random.choice(brands)),
            "payment_method_brand": brand,
            "status": status,
        }
        for number, status in zip(numbers, ("VALID", "DELETED"), strict=False)
    ]
    shown = [one for one in profiles if one["status"] == "VALID" or not parsed.parameters["is_active"]]
    return page(parsed.call, Items(shown, lambda profile: (-int(profile["id"]),)), lambda _, profile: profile)


@routes("billing_invoices/get")
def list_invoices(parsed: ParsedCall) -> Fields:
    """Answer a page of the invoices that pass the query's filters, sorted by due date by default (BI2)."""
    asked = parsed.parameters
    first, last = (asked.get(name) for name in ("start_due_date", "end_due_date"))
    found = [
        invoice
        for invoice in _invoices(parsed)
        if all(asked.get(name) in (None, invoice[name]) for name in ("status", "document_type"))
        and (first is None or first <= invoice["invoice_due_date"])
        and (last is None or invoice["invoice_due_date"] <= last)
    ]
    found.sort(key=SORTED_BY[asked["sort"]], reverse=asked.get("order") == "DESCENDING")
    places = {invoice["id"]: place for place, invoice in enumerate(found)}
    return page(parsed.call, Items(found, lambda invoice: (places[invoice["id"]],)), lambda _, invoice: invoice)


@routes("billing_invoice_download/get")
def download(parsed: ParsedCall) -> Fields:
    """Answer where the invoice can be fetched for five minutes; what Pinterest's files contain is not known."""
    invoice_id = parsed.path["billing_invoice_id"]
    invoice = next((one for one in _invoices(parsed) if one["id"] == invoice_id), None)
    if invoice is None:
        raise NO_INVOICE
    text = io.StringIO()
    csv.writer(text).writerows(invoice.items())
    key = f"invoices/{invoice_id}.csv"
    keep_file(parsed.call.mock, key, text.getvalue().encode())
    parsed.call.add_hint("The file is the fake's own: a line for each field of the invoice.")
    return {"id": invoice_id, "download_url": address_of(parsed.call.mock, parsed.call.request, key)}


def _account(parsed: ParsedCall) -> AdAccount:
    return existing_ad_account(parsed.call, parsed.path["ad_account_id"])


def _invoices(parsed: ParsedCall) -> list[Fields]:
    """List an invoice for each past month that has cost something, by the spend that analytics show."""
    account, today = _account(parsed), parsed.now.date()
    first = datetime.fromtimestamp(account.created_at, timezone.utc).date().replace(day=1)
    last = today.replace(day=1) - timedelta(days=1)
    if last < first:
        return []
    units = units_of(parsed.call, account)
    query = Query(units=units, level="ADVERTISER", first=first, last=last, granularity="MONTH", columns=[SPEND])
    return [_invoice(account, date.fromisoformat(row["DATE"]), row[SPEND], today) for _, row in lines(parsed, query)]


def _invoice(account: AdAccount, begin: date, spend: int, today: date) -> Fields:
    end = begin.replace(day=monthrange(begin.year, begin.month)[1])
    due = end + timedelta(days=DAYS_TO_PAY)
    return {
        "id": f"{account.id[:12]}{begin:%Y%m}",
        "ad_account_id": account.id,
        "ad_account_name": account.name,
        "amount_billed_micro_currency": spend,
        "amount_net_micro_currency": spend,
        "amount_tax_micro_currency": 0,
        "amount_discount_micro_currency": 0,
        "bill_to_country": account.country,
        "billing_period_start_date": begin.isoformat(),
        "billing_period_end_date": end.isoformat(),
        "currency": account.currency,
        "document_type": "INVOICE",
        "invoice_due_date": due.isoformat(),
        "payment_terms": f"Net {DAYS_TO_PAY}",
        "status": "OPEN" if today <= due else "CLOSED",
    }
