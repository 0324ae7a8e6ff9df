"""Ads credits, terms of service and insertion orders (BI4, BI5, IO1-IO4, OL1, TO1)."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.derived.by_example import answer_by_example
from mockserver.api.derived.entities import entities_at, entity_at, new_entity_id, put_entity
from mockserver.api.derived.filters import order
from mockserver.request.paging import Items, page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

CREDITS, ORDERS, ORDER_LINES = "ads_credits", "ssio_insertion_orders", "order_lines"
DIGITS = 13
AS_ORDERED = (
    *("accepted_terms_id", "agency_link", "budget_amount", "currency_info", "end_date", "estimated_monthly_spend"),
    *("order_name", "po_number", "start_date"),
    *(f"{who}_contact_{what}" for who in ("billing", "media") for what in ("email", "firstname", "lastname")),
)
"""Fields that answers show of an order as the client sent them."""
MICRO = 1_000_000
SHA256 = re.compile("[0-9a-f]{64}")
NO_ORDER = ItemError(400, "Invalid request parameter.")
NO_REQUEST = ItemError(400, "Invalid request.")
"""The refusal of a bad order; both refusals are also used for unknown orders (IO3)."""


class OrderLines(Rules):
    """The rules of order lines: each comes from an insertion order, and campaigns refer to it (OL1, CP19)."""

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the order line with the campaigns that name it."""
        campaigns = entities_at(parsed.call.environment, parsed.account_path("campaigns"))
        named = [one.id for one in campaigns if one.fields.get("order_line_id") == entity.id]
        return {**entity.fields, "campaign_ids": named}


class InsertionOrders(Rules):
    """The rules of insertion orders."""

    def missing(self) -> ItemError:
        """Return the refusal for an unknown order (IO3)."""
        return NO_ORDER


@routes("ssio_insertion_order/create")
def create_order(parsed: ParsedCall) -> Fields:
    """Place an order: a budget has an amount, a perpetual order an estimate (IO2); ids are letters and digits (IO3)."""
    call, sent = parsed.call, parsed.body
    if not sent.get("budget_amount" if sent["order_line_type"] == "BUDGET" else "estimated_monthly_spend"):
        raise NO_REQUEST
    order_id = f"0Q0{call.store.new_id()[-12:]}AAA"
    known = {"pin_order_id": order_id, "status": "Approved", "creation_time": _moment(call.now)}
    line = _order_line(parsed, sent)
    fields = {**sent, **known, "ads_manager_order_line_id": line["id"]}
    for collection, made_id, made in ((ORDERS, order_id, fields), (ORDER_LINES, line["id"], line)):
        path = parsed.account_path(collection)
        put_entity(call.environment, path, made_id, made, owner_id=call.caller.id, now=call.now)
    return {"pin_order_id": order_id}


@routes("ssio_insertion_order/edit")
def edit_order(parsed: ParsedCall) -> Fields:
    """Accept an edit of the order that Salesforce's id names (IO2)."""
    order_id = parsed.body.get("salesforce_order_id")
    found = entity_at(parsed.call.environment, parsed.account_path(ORDERS), order_id)
    if found is None:
        raise NO_REQUEST
    return {"pin_order_id": found.id}


@routes("ssio_order_lines/get_by_ad_account")
def list_sold_lines(parsed: ParsedCall) -> Fields:
    """List what was ordered, of one order or of all, as Salesforce shows it (IO3); amounts are as sent (QA14)."""
    orders = entities_at(parsed.call.environment, parsed.account_path(ORDERS))
    wanted = parsed.parameters.get("pin_order_id")
    shown = [one for one in orders if wanted in (None, one.id)]
    return page(parsed.call, Items(shown, order(parsed)), lambda _, one: _sold(one))


@routes("ssio_accounts/get")
def show_account(parsed: ParsedCall) -> Any:
    """Answer that the account may order; its `error` says that there is none (IO1)."""
    return {**answer_by_example(parsed), "eligible": True, "can_edit": True, "error": "No Error"}


@routes("ads_credit/redeem")
def redeem(parsed: ParsedCall) -> Fields:
    """Redeem an offer, once per ad account (BI5). Any SHA-256 is that of an offer; to validate only changes nothing."""
    call, code = parsed.call, parsed.body["offerCodeHash"]
    if not SHA256.fullmatch(code):
        raise ItemError(15, "Unable to redeem offer code. Try again later.")
    path = parsed.account_path(CREDITS)
    if entity_at(call.environment, path, code) is not None:
        text = "The offer has already been redeemed by this advertiser"
        return {"success": False, "errorCode": 2708, "errorMessage": text}
    if not parsed.body["validateOnly"]:
        amount = parsed.random("credit", code).randrange(10, 500) * MICRO
        put_entity(call.environment, path, code, {"amount": amount}, owner_id=call.caller.id, now=call.now)
    return {"success": True, "errorCode": None, "errorMessage": None}


@routes("ads_credits_discounts/get")
def list_credits(parsed: ParsedCall) -> Fields:
    """Answer a page of the redeemed offers, none of them used up yet (BI4)."""
    account = parsed.call.environment.ad_accounts.get(parsed.path["ad_account_id"])
    assert account is not None, "the caller was let in to it"
    credits_ = entities_at(parsed.call.environment, parsed.account_path(CREDITS))

    def shown(_: Any, credit: Entity) -> Fields:
        return {
            "active": True,
            "advertiser_id": account.id,
            "discountType": "MARKETING_OFFER_CREDIT",
            "discountInMicroCurrency": credit.fields["amount"],
            "discountCurrency": account.currency,
            "title": "Marketing offer",
            "remainingDiscountInMicroCurrency": credit.fields["amount"],
        }

    return page(parsed.call, Items(credits_, order(parsed)), shown)


@routes("terms_of_service/get")
def show_terms(parsed: ParsedCall) -> Any:
    """Answer the terms as accepted, for the API cannot accept them, with their text only if asked for (TO1)."""
    answer = {**answer_by_example(parsed), "has_accepted": True}
    return {**answer, "html": "<p>Terms of service</p>" if parsed.parameters["include_html"] else None}


def _order_line(parsed: ParsedCall, sent: Fields) -> Fields:
    """Build the order line that the Ads Manager shows: times in Unix seconds, budgets in micro currency (OL1)."""
    budget = sent.get("budget_amount") or sent.get("estimated_monthly_spend")
    return {
        "id": new_entity_id(parsed.call.store, "", DIGITS),
        "ad_account_id": parsed.path["ad_account_id"],
        "type": "orderline",
        "name": sent["order_name"],
        "status": "ACTIVE",
        "purchase_order_id": sent["po_number"],
        "paid_type": "PAID",
        "budget": budget,
        "paid_budget": budget,
        "start_time": _seconds(sent["start_date"]),
        "end_time": _seconds(sent["end_date"]) if sent.get("end_date") else None,
        "campaign_ids": [],
    }


def _seconds(day: str) -> int:
    return int(datetime.fromisoformat(day).replace(tzinfo=timezone.utc).timestamp())


def _sold(made: Entity) -> Fields:
    sent = made.fields
    shown = {name: sent.get(name) for name in AS_ORDERED}
    accepted = sent.get("accepted_terms_time")
    return {
        **shown,
        "pin_order_id": made.id,
        "salesforce_order_line_id": made.id,
        "ads_manager_order_line_id": sent["ads_manager_order_line_id"],
        "accepted_terms_time": _moment(accepted) if accepted is not None else None,
        "last_modified_date_time": _moment(made.updated_at),
        "bill_to_company_name": None,
        "pmp_name": None,
    }


def _moment(at: float) -> str:
    """Write a time in UTC, to the millisecond, with a Z (FX9)."""
    written = datetime.fromtimestamp(at, timezone.utc).isoformat(timespec="milliseconds")
    return written.replace("+00:00", "Z")


RULES: dict[str, Rules] = {ORDERS: InsertionOrders(), ORDER_LINES: OrderLines()}
