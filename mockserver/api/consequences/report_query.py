"""Read the query in the body of a report, and refuse what cannot be queried (AR1-AR9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.ads_analytics import explain, keywords_of, units_asked, windows_of
from mockserver.api.consequences.base import rules_of
from mockserver.api.consequences.promoted_items import promoted_items
from mockserver.api.consequences.report_columns import REACH
from mockserver.api.consequences.report_dates import PRODUCT_ITEMS, REPORT, refuse, require_days, today
from mockserver.api.consequences.report_rows import Condition, Query

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from mockserver.api.consequences.delivery import Unit
    from mockserver.api.consequences.report_dates import Limits
    from mockserver.api.derived.parsed import ParsedCall

    Fields = dict[str, Any]

TARGETING = "_TARGETING"
REACH_BACK = 185
"""Days back from today for which reach and frequency are offered (AN31)."""
ONLY_AT = {"AUDIENCE_MULTIPLIER": "CAMPAIGN_TARGETING", "MEDIA_TYPE": "PRODUCT_ITEM_TARGETING"}
"""The only level of some targeting types (AR7)."""
OF_ADS = ("PIN_PROMOTION", "AD_ID", "AD_NAME", "AD_STATUS")
"""Beginnings of the names of columns that reports of single products must not have (AR4)."""
STATUSES = {
    "campaign_statuses": ("campaigns", lambda unit: unit.campaign),
    "ad_group_statuses": ("ad_groups", lambda unit: unit.ad_group),
    "ad_statuses": ("ads", lambda unit: unit.entity),
    "product_group_statuses": ("product_group_promotions", lambda unit: unit.entity),
}
"""The collection and the thing that each filter by summary status is about (AR5)."""


def read_query(parsed: ParsedCall, asked: Fields, limits: Limits = REPORT) -> Query:
    """Read what a report is about. Raises an `ApiError`, 400 with code 1."""
    level, granularity = _required(asked, "level"), asked["granularity"]
    columns = list(dict.fromkeys(_required(asked, "columns")))
    types = _types(parsed, asked, level, columns)
    _require_hours(asked, granularity)
    base = level.removesuffix(TARGETING)
    if base == "PRODUCT_ITEM":
        limits = PRODUCT_ITEMS
        if parsed.call.mock.behaviour.ads_in_product_reports == "refuse":
            _require_no_ads(asked, columns)
    first, last = require_days(parsed, asked["start_date"], asked["end_date"], granularity, limits)
    explain(parsed, columns)
    _require_recent_reach(parsed, first, columns)
    return Query(
        units=_units(parsed, asked),
        level={"KEYWORD": "AD_GROUP"}.get(base, base),
        items=promoted_items(parsed) if base == "PRODUCT_ITEM" else None,
        only=[str(one) for one in asked.get("product_item_ids") or ()] if base == "PRODUCT_ITEM" else (),
        first=first,
        last=last,
        granularity=granularity,
        columns=columns,
        windows=windows_of(parsed, asked),
        targeting_types=["KEYWORD"] if base == "KEYWORD" else types,
        keywords=keywords_of(parsed),
        start_hour=asked.get("start_hour", 0),
        end_hour=asked.get("end_hour", 24),
        conditions=[
            Condition(one["field"], one["operator"] == "GREATER_THAN", one["values"][0])
            for one in asked.get("metrics_filters") or ()
        ],
    )


def _required(asked: Fields, name: str) -> Any:
    """Return a field that 5.23 requires, and for which 5.28 names no default though it is optional there (AR1)."""
    if not asked.get(name):
        raise refuse(f"Invalid request: '{name}' is a required property", f"A report needs {name} (AR1).")
    return asked[name]


def _types(parsed: ParsedCall, asked: Fields, level: str, columns: list[str]) -> list[str]:
    """Check the targeting types and combine them if asked to.

    Airbyte's connector asks for levels of targeting without a type, so that must do something.
    """
    types: list[str] = asked.get("targeting_types") or []
    if types and not level.endswith(TARGETING):
        raise refuse("targeting_types need a level that ends in _TARGETING.", f"level is {level} (AR7).")
    if level.endswith(TARGETING) and not types:
        parsed.call.add_hint(f"{level} without targeting_types: that rows are not broken down then is a guess (AR7).")
    for name in types:
        if ONLY_AT.get(name, level) != level:
            raise refuse(
                f"Targeting type {name} is only available at level {ONLY_AT[name]}.", f"level is {level} (AR7)."
            )
    unfit = [name for name in columns if name in REACH and types]
    if unfit:
        raise refuse(f"Column {unfit[0]} is not available at level {level}.", "Reach is not broken down (AR8).")
    return ["_AND_".join(types)] if types and asked.get("combine_targeting_types") else types


def _require_recent_reach(parsed: ParsedCall, first: date, columns: list[str]) -> None:
    old = [name for name in columns if name in REACH] if (today(parsed) - first).days > REACH_BACK else []
    if old and parsed.call.mock.behaviour.old_reach == "refuse":
        raise refuse(
            f"Column {old[0]} is only available for the last {REACH_BACK} days.",
            "Behaviour.old_reach is refuse (AN31).",
        )
    if old:
        parsed.call.add_hint(f"At Pinterest reach and frequency are only right for the last {REACH_BACK} days (AN31).")


def _require_hours(asked: Fields, granularity: str) -> None:
    for name in ("start_hour", "end_hour"):
        if granularity != "HOUR" and asked.get(name) is not None:
            raise refuse(f"{name} is only allowed for hourly reports.", f"granularity is {granularity} (AR9).")


def _require_no_ads(asked: Fields, columns: list[str]) -> None:
    for name in ("ad_ids", "ad_statuses"):
        if asked.get(name):
            raise refuse(f"{name} is not allowed at product item level.", "AR4.")
    for name in columns:
        if name.startswith(OF_ADS):
            raise refuse(f"Column {name} is not allowed at product item level.", "AR4.")


def _units(parsed: ParsedCall, asked: Fields) -> list[Unit]:
    units = units_asked(parsed, asked)
    objectives = asked.get("campaign_objective_types")
    if objectives:
        units = [unit for unit in units if unit.campaign.fields.get("objective_type") in objectives]
    for name, (collection, thing) in STATUSES.items():
        if asked.get(name):
            units = [unit for unit in units if _status(parsed, collection, thing, unit) in asked[name]]
    return units


def _status(parsed: ParsedCall, collection: str, thing: Callable[[Unit], Any], unit: Unit) -> str | None:
    entity = thing(unit)
    if entity.collection != collection:
        return None
    fields = rules_of(collection).show(parsed, entity)
    status: str | None = fields.get("summary_status", fields.get("status"))
    return status
