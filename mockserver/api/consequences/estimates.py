"""Audience sizes, bid floors and delivery estimates, made up but in proportion to each other (SZ1-SZ6)."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.audiences import RULES
from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.report_dates import refuse
from mockserver.api.consequences.targeting_splits import OPEN
from mockserver.api.derived.entities import entity_at
from mockserver.model.entity_paths import of_user
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall

    Fields = dict[str, Any]

routes = Routes()

EVERYBODY = 500_000_000
"""The number of people on Pinterest in a month (SZ2)."""
OF_A_CHOICE = 0.08
"""The share of all people that each interest, keyword or region adds to an audience."""
FLOORS = {"IMPRESSION": 2_000_000, "CLICKTHROUGH": 100_000, "VIDEO_V_50_MRC": 10_000}
"""Bid floors in micro currency, by billable event (SZ4); only the first was seen, for an awareness campaign."""
MICRO_PER_IMPRESSION, CLICKS = 5_000, 0.015
BUDGETS = (0.25, 0.5, 1, 2, 4)
"""The points of an estimated curve, as multiples of the given budget."""
NO_ACCESS = ItemError(403, "You don't have access to the requested audience list or product group.", 403)
"""The refusal of an audience or product group that the caller may not use (SZ3)."""


@routes("ad_groups/audience_sizing")
def size(parsed: ParsedCall) -> Fields:
    """Estimate how many people a targeting reaches; each part of it only lowers the number (SZ1, SZ2)."""
    asked = parsed.body
    spec = asked.get("targeting_spec") or {}
    groups = asked.get("product_group_ids") or []
    if groups and not spec.get("SHOPPING_RETARGETING"):
        raise ItemError(400, "Invalid ad group audience sizing parameters.")
    account = parsed.call.environment.ad_accounts.get(parsed.path["ad_account_id"])
    assert account is not None, "the caller was let in to it"
    path = of_user(account.owner_id, "product_groups")
    if any(entity_at(parsed.call.environment, path, group) is None for group in groups):
        raise NO_ACCESS
    people = EVERYBODY * _share(spec) * min(1, OF_A_CHOICE * len(asked.get("keywords") or ()) or 1)
    if spec.get("AUDIENCE_INCLUDE"):
        people = min(people, sum(_audience(parsed, one) for one in spec["AUDIENCE_INCLUDE"]))
    parsed.call.add_hint("Sizes are made up; each part of a targeting leaves fewer people.")
    return {"audience_size_lower_bound": int(people * 0.9), "audience_size_upper_bound": int(people * 1.1)}


@routes("ad_groups_bid_floor/get")
def floors(parsed: ParsedCall) -> Fields:
    """Answer the least bid for each spec, in their order (SZ4)."""
    parsed.call.add_hint("Floors are the same in every currency and country here.")
    return {
        "bid_floors": [FLOORS[spec["billable_event"]] for spec in parsed.body["bid_floor_specs"]],
        "type": "bidfloor",
    }


@routes("campaigns/get_campaign_delivery_estimates")
def estimate(parsed: ParsedCall) -> Fields:
    """Estimate what a campaign would achieve, for more and for less money (SZ5, SZ6)."""
    (campaign,) = parsed.body
    kind = campaign["budget_duration_type"]
    needed = ("lifetime_spend_cap", "end_date") if kind == "LIFETIME" else ("daily_spend_cap",)
    for name in needed:
        if not campaign.get(name):
            raise refuse(f"{name} is required with {kind}.", "SZ5 says which budget needs what.")
    if campaign.get("end_date", campaign["start_date"]) < campaign["start_date"]:
        raise refuse("end_date is before start_date.", "Swap them.")
    budget = campaign[needed[0]]
    parsed.call.add_hint("Estimates are made up: twice the money is twice as much of everything.")
    counts = {"IMPRESSION": 1 / MICRO_PER_IMPRESSION, "CLICK": CLICKS / MICRO_PER_IMPRESSION}
    return {
        "curves": [
            {"estimation_type": name, "points": [_point(int(budget * part), rate) for part in BUDGETS]}
            for name, rate in counts.items()
        ],
        "derived_metrics": {"cpm": MICRO_PER_IMPRESSION * 1000, "cpc": round(MICRO_PER_IMPRESSION / CLICKS, 2)},
        "max_potential_spend": int(budget * BUDGETS[-1]),
    }


def _point(budget: int, rate: float) -> Fields:
    count = budget * rate
    return {"budget": budget, "y": int(count), "min_y": int(count * 0.8), "max_y": int(count * 1.2), "double_y": None}


def _share(spec: Fields) -> float:
    """Compute the share of all people that a targeting leaves."""
    share = 1.0
    for name, split in OPEN.items():
        if spec.get(name):
            weights = dict(split)
            share *= min(1, sum(weights.get(value, 50) for value in spec[name]) / sum(weights.values()))
    if spec.get("LOCATION"):
        share *= min(1, sum(0.02 + zlib.crc32(country.encode()) % 100 / 1000 for country in spec["LOCATION"]))
    if spec.get("INTEREST"):
        share *= min(1, OF_A_CHOICE * len(spec["INTEREST"]))
    if spec.get("GEO"):  # a country code is not a region, and reaches nobody (SZ2)
        share *= min(1, OF_A_CHOICE * sum(len(region) > len("US") for region in spec["GEO"]))
    return share


def _audience(parsed: ParsedCall, audience_id: str) -> int:
    found = entity_at(parsed.call.environment, parsed.account_path("audiences"), audience_id)
    if found is None:
        raise NO_ACCESS
    return int(RULES["audiences"].show(parsed, found).get("size") or 0)
