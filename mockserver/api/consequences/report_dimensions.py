"""The levels of analytics, and the columns with names, states and settings (AN17, AN26)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from mockserver.api.consequences.delivery import Unit

    Fields = dict[str, Any]
    Show = Callable[[str, Any], Fields]

LEVELS = {
    "ADVERTISER": "AD_ACCOUNT_ID",
    "CAMPAIGN": "CAMPAIGN_ID",
    "AD_GROUP": "AD_GROUP_ID",
    "PIN_PROMOTION": "AD_ID",
    "PRODUCT_GROUP": "PRODUCT_GROUP_ID",
    "PRODUCT_ITEM": "PRODUCT_ITEM_ID",
    "PIN": "PIN_ID",
}
"""The key with the id of a row's thing, by level; only the analytics of Pins use `PIN`."""
IDS: Mapping[str, Callable[[Unit], str | None]] = {
    "AD_ACCOUNT_ID": lambda unit: unit.account.id,
    "ADVERTISER_ID": lambda unit: unit.account.id,
    "CAMPAIGN_ID": lambda unit: unit.campaign.id,
    "AD_GROUP_ID": lambda unit: unit.ad_group.id,
    "AD_ID": lambda unit: None if unit.is_product_group else unit.entity.id,
    "PIN_PROMOTION_ID": lambda unit: None if unit.is_product_group else unit.entity.id,
    "PRODUCT_GROUP_ID": lambda unit: unit.entity.id if unit.is_product_group else None,
    "PIN_ID": lambda unit: unit.entity.fields.get("pin_id"),
}
_OF_CAMPAIGNS = {
    "CAMPAIGN_NAME": "name",
    "CAMPAIGN_ENTITY_STATUS": "status",
    "CAMPAIGN_STATUS": "summary_status",
    "CAMPAIGN_OBJECTIVE_TYPE": "objective_type",
    "CAMPAIGN_DAILY_SPEND_CAP": "daily_spend_cap",
    "CAMPAIGN_LIFETIME_SPEND_CAP": "lifetime_spend_cap",
    "CAMPAIGN_BUDGET_OPTIMIZATION": "is_campaign_budget_optimization",
    "ORDER_LINE_ID": "order_line_id",
}
_OF_AD_GROUPS = {
    "AD_GROUP_NAME": "name",
    "AD_GROUP_ENTITY_STATUS": "status",
    "AD_GROUP_STATUS": "summary_status",
    "AD_GROUP_BUDGET_TYPE": "budget_type",
    "AD_GROUP_BUDGET_IN_LOCAL_CURRENCY": "budget_in_micro_currency",
}
_OF_ADS = {
    "AD_NAME": "name",
    "PIN_PROMOTION_NAME": "name",
    "AD_STATUS": "summary_status",
    "PIN_PROMOTION_STATUS": "summary_status",
}
_OF_PRODUCT_GROUPS = {"PRODUCT_GROUP_STATUS": "status"}
_DEPTH = {
    "ADVERTISER": ("AD_ACCOUNT_ID", "ADVERTISER_ID"),
    "CAMPAIGN": ("CAMPAIGN_ID",),
    "AD_GROUP": ("AD_GROUP_ID",),
    "PIN_PROMOTION": ("AD_ID", "PIN_PROMOTION_ID", "PIN_ID"),
    "PRODUCT_GROUP": ("PRODUCT_GROUP_ID", "PIN_ID"),
}
_ABOVE = {
    "ADVERTISER": ("ADVERTISER",),
    "CAMPAIGN": ("ADVERTISER", "CAMPAIGN"),
    "AD_GROUP": ("ADVERTISER", "CAMPAIGN", "AD_GROUP"),
    "PIN_PROMOTION": ("ADVERTISER", "CAMPAIGN", "AD_GROUP", "PIN_PROMOTION"),
    "PRODUCT_GROUP": ("ADVERTISER", "CAMPAIGN", "AD_GROUP", "PRODUCT_GROUP"),
    "PIN": ("ADVERTISER", "CAMPAIGN"),
}


_OF_ITEMS = {
    "PRODUCT_ITEM_NAME": "title",
    "PRODUCT_ITEM_DESCRIPTION": "description",
    "PRODUCT_ITEM_BRAND": "brand",
    "PRODUCT_ITEM_PRICE": "price",
    "PRODUCT_ITEM_SALE_PRICE": "sale_price",
    "PRODUCT_ITEM_PRODUCT_URL": "link",
    "PRODUCT_ITEM_PRODUCT_TYPE": "product_type",
    "PRODUCT_ITEM_PRODUCT_CATEGORY": "google_product_category",
}
"""The attribute of an item for each column; the form of the values in reports is not known."""


def dimensions_of_item(item: Mapping[str, Any], columns: Iterable[str]) -> Fields:
    """Fill in the columns of a row about a single product that are not figures."""
    known = {"ITEM_ID": item["id"], "PRODUCT_ITEM_ID": item["id"]}
    known |= {name: item["attributes"].get(attribute) for name, attribute in _OF_ITEMS.items()}
    return {name: known[name] for name in columns if known.get(name) is not None}


def thing_of(unit: Unit, level: str) -> str | None:
    """Return the id of what the unit belongs to at a level, or None if it belongs to nothing there."""
    return IDS[LEVELS[level]](unit)


def dimensions(unit: Unit, level: str, columns: Iterable[str], show: Show) -> Fields:
    """Fill in the columns of a row that are not figures: of its thing, and of what that belongs to.

    Args:
        unit: One of the units that the row is about.
        level: What the row is about.
        columns: The columns that were asked for.
        show: The fields of a thing as they are now, by its collection.
    """
    wanted, found = set(columns), {}
    for above in _ABOVE[level]:
        for name in wanted.intersection(_DEPTH[above]):
            found[name] = IDS[name](unit)
        collection, entity, names = _described(unit, above)
        asked = wanted & names.keys()
        if asked:
            fields = show(collection, entity)
            found |= {name: fields.get(names[name]) for name in asked}
    if "ADVERTISER_NAME" in wanted:
        found["ADVERTISER_NAME"] = unit.account.name
    if level == "PIN":
        found["PIN_ID"] = IDS["PIN_ID"](unit)
    return {name: found[name] for name in columns if found.get(name) is not None}


def _described(unit: Unit, level: str) -> tuple[str, Any, dict[str, str]]:
    return {
        "ADVERTISER": ("ad_accounts", unit.account, {}),
        "CAMPAIGN": ("campaigns", unit.campaign, _OF_CAMPAIGNS),
        "AD_GROUP": ("ad_groups", unit.ad_group, _OF_AD_GROUPS),
        "PIN_PROMOTION": ("ads", unit.entity, _OF_ADS),
        "PRODUCT_GROUP": ("product_group_promotions", unit.entity, _OF_PRODUCT_GROUPS),
    }[level]
