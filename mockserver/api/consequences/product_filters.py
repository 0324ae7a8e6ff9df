"""Match products against the filters of a product group (PG5-PG8)."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.item_rules import availability_of, read_price

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Fields = dict[str, Any]

OPERATORS: Mapping[str, Callable[[Any, Any], bool]] = {
    "GREATER_THAN": operator.gt,
    "GREATER_THAN_OR_EQUALS": operator.ge,
    "LESS_THAN": operator.lt,
    "LESS_THAN_OR_EQUALS": operator.le,
}


def passes(item: Fields, filters: Fields, in_group: Callable[[Fields, str], bool]) -> bool:
    """Tell whether an item meets all or any of the criteria; without criteria all items pass (PG5).

    Args:
        item: The fields of an item, with its `attributes`.
        filters: `all_of` or `any_of`, each criterion an object of one key.
        in_group: Whether an item is in the group with an id, for `PRODUCT_GROUP`.
    """
    criteria = filters.get("any_of") or filters.get("all_of") or []
    met = [_meets(item, name, body, in_group) for criterion in criteria for name, body in criterion.items()]
    return any(met) if filters.get("any_of") else all(met)


def _meets(item: Fields, name: str, body: Fields, in_group: Callable[[Fields, str], bool]) -> bool:
    if name == "PRODUCT_GROUP":
        found = any(in_group(item, group_id) for group_id in body["values"])
    else:
        found = _is_met(item, name, body)
    return found is not body.get("negated", False)


def _is_met(item: Fields, name: str, body: Fields) -> bool:
    attributes: Fields = item["attributes"]
    if name.endswith("PRICE"):
        return _has_price(attributes, name, body)
    if name == "CURRENCY":
        price = read_price(attributes.get("price"))
        return price is not None and price[1] == body["values"]
    if name.startswith("CUSTOM_NUMBER"):
        number = attributes.get(name.lower())
        return number is not None and OPERATORS[body["operator"]](number, body["value"])
    if name.startswith(("PRODUCT_TYPE", "GOOGLE_PRODUCT_CATEGORY")):
        levels = levels_of(attributes.get(name.lower().rpartition("_")[0]))
        return any(
            wanted and levels[: len(wanted)] == [_folded(level) for level in wanted] for wanted in body["values"]
        )
    if name == "TITLE_KEYWORDS":
        return any(_folded(word) in _folded(attributes.get("title")) for word in body["values"])
    value, wanted = value_of(item, name), [_folded(one) for one in body["values"]]
    if body.get("filter_operator_type") == "CONTAINS":
        return any(one in _folded(value) for one in wanted)
    return value is not None and _folded(value) in wanted


def value_of(item: Fields, name: str) -> str | None:
    """Return an item's value for a criterion, spelled as in filters (FV4)."""
    attributes: Fields = item["attributes"]
    if name in ("ITEM_ID", "HOTEL_ID", "CREATIVE_ASSETS_ID"):
        return str(item["id"])
    if name == "AVAILABILITY":
        return availability_of(attributes)
    if name == "MEDIA_TYPE":
        return "VIDEO" if attributes.get("video_link") else "IMAGE"
    if name == "COUNTRY":
        return (attributes.get("address") or {}).get("country")
    value = attributes.get(name.lower())
    return None if value is None else str(value)


def levels_of(path: object) -> list[str]:
    """Split a product type or category into its levels, folded (AT7).

    >>> levels_of("Home > Chairs")
    ['home', 'chairs']
    """
    return [_folded(level) for level in str(path or "").split(">") if level.strip()]


def _has_price(attributes: Fields, name: str, body: Fields) -> bool:
    price = read_price(attributes.get("base_price" if name == "PRICE" else "price"))
    if price is None:
        return False
    if name == "PRICE":
        return price[1] == body["currency"] and OPERATORS[body["operator"]](price[0], body["value"])
    limit = float(body["values"])
    if price[0] == limit:
        return bool(body.get("inclusion", True))
    return price[0] > limit if name == "MIN_PRICE" else price[0] < limit


def _folded(text: object) -> str:
    return str(text or "").strip().casefold()
