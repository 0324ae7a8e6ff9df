"""Analytics of ads that are answered at once: on six levels, and broken down by targeting (AN1-TA9)."""

from __future__ import annotations

from itertools import combinations_with_replacement
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.delivery import units_of
from mockserver.api.consequences.figures import Windows
from mockserver.api.consequences.report_columns import REACH, formula
from mockserver.api.consequences.report_dates import SYNCHRONOUS, refuse, require_days
from mockserver.api.consequences.report_dimensions import IDS
from mockserver.api.consequences.report_files import with_numbers
from mockserver.api.consequences.report_rows import Query, lines
from mockserver.api.derived.entities import entities_at
from mockserver.model import errors
from mockserver.request.acting import existing_ad_account
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.api.consequences.delivery import Unit
    from mockserver.api.consequences.report_rows import Line
    from mockserver.api.consequences.targeting_splits import Keywords
    from mockserver.api.derived.parsed import ParsedCall

    Row = dict[str, Any]

routes = Routes()

MADE_UP = "The figures are made up from the seed, for what was delivered by the mock's clock; sums agree on all levels."
SETTINGS = ("CAMPAIGN_", "AD_", "PIN_PROMOTION_", "PRODUCT_GROUP_", "PRODUCT_ITEM_", "ADVERTISER_")
"""Beginnings of the names of columns that hold settings instead of figures."""
OFFERED = {*combinations_with_replacement((60, 30, 7, 1), 3), (30, 60, 1)}
"""The combinations of click, engagement and view windows that Ads Manager offers, in days (AN7)."""
FILTERS = {
    "campaign_ids": "CAMPAIGN_ID",
    "campaign_id": "CAMPAIGN_ID",
    "ad_group_ids": "AD_GROUP_ID",
    "ad_ids": "AD_ID",
    "pin_ids": "PIN_ID",
    "product_group_ids": "PRODUCT_GROUP_ID",
}


@routes("ad_account/analytics")
def of_account(parsed: ParsedCall) -> list[Row]:
    """Answer the figures of the whole ad account (AN1)."""
    return _rows(parsed, "ADVERTISER")


@routes("campaigns/analytics")
def of_campaigns(parsed: ParsedCall) -> list[Row]:
    """Answer the figures of campaigns (AN1, AN3)."""
    return _rows(parsed, "CAMPAIGN")


@routes("ad_groups/analytics")
def of_ad_groups(parsed: ParsedCall) -> list[Row]:
    """Answer the figures of ad groups (AN1, AN3)."""
    return _rows(parsed, "AD_GROUP")


@routes("ads/analytics")
def of_ads(parsed: ParsedCall) -> list[Row]:
    """Answer the figures of ads, named by their own ids or by Pins and campaigns (AN3)."""
    require_ads_named(parsed)
    return _rows(parsed, "PIN_PROMOTION")


@routes("ad_pins/analytics")
def of_pins(parsed: ParsedCall) -> list[Row]:
    """Answer the figures of promoted Pins (AN1, AN3)."""
    return _rows(parsed, "PIN")


@routes("product_groups/analytics")
def of_product_groups(parsed: ParsedCall) -> list[Row]:
    """Answer the figures of promoted product groups (AN1, AN3)."""
    return _rows(parsed, "PRODUCT_GROUP")


@routes("ad_account_targeting_analytics/get")
def targeting_of_account(parsed: ParsedCall) -> Row:
    """Break the figures of the ad account down by whom its ads target (TA1)."""
    return _broken_down(parsed, "ADVERTISER")


@routes("campaign_targeting_analytics/get")
def targeting_of_campaigns(parsed: ParsedCall) -> Row:
    """Break the figures of campaigns down by whom their ads target (TA1)."""
    return _broken_down(parsed, "CAMPAIGN")


@routes("ad_groups_targeting_analytics/get")
def targeting_of_ad_groups(parsed: ParsedCall) -> Row:
    """Break the figures of ad groups down by whom their ads target (TA1)."""
    return _broken_down(parsed, "AD_GROUP")


@routes("ad_targeting_analytics/get")
def targeting_of_ads(parsed: ParsedCall) -> Row:
    """Break the figures of ads down by whom they target (TA1)."""
    return _broken_down(parsed, "PIN_PROMOTION")


def require_ads_named(parsed: ParsedCall) -> None:
    """Raise an `ApiError`, 400 with code 1, if no ads are named. The choice of the parameter is a guess."""
    given = parsed.parameters
    if not given.get("ad_ids") and not (given.get("campaign_ids") and given.get("pin_ids")):
        raise errors.MISSING_PARAMETER.with_hint("Name ads by ad_ids, or by campaign_ids and pin_ids.", name="ad_ids")


def units_asked(parsed: ParsedCall, asked: dict[str, Any]) -> list[Unit]:
    """List the units of the ad account with the requested ids; unknown ids are ignored (QA2)."""
    units = units_of(parsed.call, existing_ad_account(parsed.call, parsed.path["ad_account_id"]))
    for name, key in FILTERS.items():
        if asked.get(name):
            ids = asked[name] if isinstance(asked[name], list) else [asked[name]]
            wanted = {str(one).lstrip("ACG") for one in ids}
            units = [unit for unit in units if IDS[key](unit) in wanted]
    return units


def windows_of(parsed: ParsedCall, asked: dict[str, Any]) -> Windows:
    """Read for how many days after an action conversions count (AN6).

    Raises an `ApiError`, 400 with code 1, if only offered combinations are taken and this is none (AN7).
    """
    names = {"click": "click_window_days", "engagement": "engagement_window_days", "view": "view_window_days"}
    found = Windows(**{name: int(asked[key]) for name, key in names.items() if asked.get(key) is not None})
    if asked.get("conversion_report_time") == "TIME_OF_CONVERSION":
        parsed.call.add_hint("Here what follows an action follows on its day, so that both report times are one (AN9).")
    together = (found.click, found.engagement, found.view)
    if parsed.call.mock.behaviour.attribution_windows == "offered" and together not in OFFERED:
        raise refuse(
            f"The combination of attribution windows {together} is not supported.",
            f"Behaviour.attribution_windows is offered: click, engagement and view are one of {sorted(OFFERED)} (AN7).",
        )
    return found


def keywords_of(parsed: ParsedCall) -> Keywords:
    """Build the look-up of the keywords that an ad group's ads are shown for; its parents only exclude (KW2)."""
    kept = entities_at(parsed.call.environment, parsed.account_path("keywords"))
    by_parent: dict[str, list[str]] = {}
    for one in kept:
        if not one.fields.get("archived") and not str(one.fields.get("match_type")).endswith("_NEGATIVE"):
            by_parent.setdefault(one.fields["parent_id"], []).append(one.fields["value"])

    return lambda unit: list(dict.fromkeys(by_parent.get(unit.ad_group.id, ())))


def explain(parsed: ParsedCall, columns: Iterable[str]) -> None:
    """Say in the hint that figures are made up, and which columns have none."""
    parsed.call.add_hint(MADE_UP)
    without = [name for name in columns if formula(name) is None and name not in IDS and not _is_setting(name)]
    if without:
        parsed.call.add_hint(f"The fake has no figures of {', '.join(without)}.")


def _is_setting(column: str) -> bool:
    return column.startswith(SETTINGS)


def _rows(parsed: ParsedCall, level: str) -> list[Row]:
    return [line.row for line in _lines(parsed, level)]


def _broken_down(parsed: ParsedCall, level: str) -> Row:
    """Break the whole down once for each targeting type (TA5); ids are numbers here (TA4, QA15).

    Reach is not broken down (TA9).
    """
    for name in REACH:
        if name in parsed.parameters["columns"]:
            raise refuse(
                f"Column {name} is not available for targeting.", "So it is in reports; here it is a guess (TA9)."
            )
    found = _lines(parsed, level)
    return {
        "data": [
            {
                "targeting_type": line.place.targeting_type,
                "targeting_value": line.place.targeting_value,
                "metrics": with_numbers(line.row),
            }
            for line in found
        ]
    }


def _lines(parsed: ParsedCall, level: str) -> list[Line]:
    asked = parsed.parameters
    granularity = asked["granularity"]
    first, last = require_days(parsed, asked["start_date"], asked["end_date"], granularity, SYNCHRONOUS)
    explain(parsed, asked["columns"])
    query = Query(
        units=units_asked(parsed, asked),
        level=level,
        first=first,
        last=last,
        granularity=granularity,
        columns=list(dict.fromkeys(asked["columns"])),
        windows=windows_of(parsed, asked),
        targeting_types=asked.get("targeting_types", ()),
        keywords=keywords_of(parsed),
        merged=asked.get("aggregate_report_rows", False),
    )
    return lines(parsed, query)
