"""The products that a product group or filters select, and their number (FV1-FV5, PG16-PG18)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences import jobs
from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.catalog_items import ID_NAMES, items_path
from mockserver.api.consequences.catalogs import find_catalog, owned, require_any_catalog
from mockserver.api.consequences.feeds import require_feed
from mockserver.api.consequences.item_rules import availability_of, read_price
from mockserver.api.consequences.product_filters import passes, value_of
from mockserver.api.consequences.product_groups import GROUPS, require_group, require_sound
from mockserver.api.derived.entities import entities_at, entity_at
from mockserver.contract.description import contract
from mockserver.contract.example import make_value
from mockserver.request.paging import Items, page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.request.call import Call

    Fields = dict[str, Any]

routes = Routes()

SAMPLE = 1000
"""The most items from which the values for filters are collected (FV2)."""
STOCK = {"in_stock": "IN_STOCK", "out_of_stock": "OUT_OF_STOCK", "preorder": "PREORDER"}


@routes("catalogs_product_groups/product_counts_get")
def count_products(parsed: ParsedCall) -> Fields:
    """Count the products of a group, for retail by availability (PG16)."""
    call = parsed.call
    require_any_catalog(call)
    group = require_group(call, parsed.path["product_group_id"])
    jobs.settle(call)
    items = [item.fields for item in chosen(call, group.fields)]
    catalog_type = group.fields["catalog_type"]
    counts: Fields = {"catalog_type": catalog_type, "total": len(items)}
    videos = sum(value_of(item, "MEDIA_TYPE") == "VIDEO" for item in items)
    if catalog_type == "RETAIL":
        stock = [availability_of(item["attributes"]) for item in items]
        counts |= {"videos": videos, **{name: stock.count(value) for name, value in STOCK.items()}}
    elif catalog_type == "CREATIVE_ASSETS":
        counts |= {"videos": videos, "images": len(items) - videos, "app_links": 0}
    return counts


@routes("catalogs_product_group_pins/list")
def list_products(parsed: ParsedCall) -> Any:
    """Answer a page of the products of a group (PG17)."""
    call = parsed.call
    group = require_group(call, parsed.path["product_group_id"])
    jobs.settle(call)
    return _page(parsed, chosen(call, group.fields))


@routes("products_by_product_group_filter/list")
def try_filters(parsed: ParsedCall) -> Any:
    """Answer a page of the products that a group with these filters would have (PG18)."""
    call, body = parsed.call, parsed.body
    require_any_catalog(call)
    require_sound(call, body["filters"])
    jobs.settle(call)
    if body.get("feed_id"):
        return _page(parsed, chosen(call, {**require_feed(call, body["feed_id"]).fields, **body}))
    find_catalog(call, body["catalog_type"], body["catalog_id"])
    return _page(parsed, chosen(call, {"feed_id": None, **body}))


@routes("catalogs/available_filter_values")
def list_filter_values(parsed: ParsedCall) -> Fields:
    """List the values in the items of a catalog that filters can ask for (FV1-FV4)."""
    call, wanted = parsed.call, parsed.parameters
    require_any_catalog(call)
    catalog = entity_at(call.environment, owned(call, "catalogs"), wanted["catalog_id"])
    if catalog is None:
        text = "Sorry! We couldn't find that catalog. Please ensure you have access to a valid catalog id."
        raise ItemError(678, text, 404)
    if wanted.get("feed_id"):
        require_feed(call, wanted["feed_id"])
    jobs.settle(call)
    catalog_type = catalog.fields["catalog_type"]
    place: Fields = {"catalog_id": catalog.id, "feed_id": wanted.get("feed_id"), "filters": {}}
    place |= {"country": wanted.get("country"), "locale": wanted.get("language")}
    items = [item.fields for item in chosen(call, place)][:SAMPLE]
    values = {name: _values(items, name) for name in _filters_of(catalog_type)}
    return {"catalog_type": catalog_type, "filter_values": values}


def chosen(call: Call, group: Mapping[str, Any]) -> list[Entity]:
    """List the items in the place of a group that its filters choose, by age."""

    def in_group(item: Fields, group_id: str) -> bool:
        other = entity_at(call.environment, owned(call, GROUPS), group_id)
        return other is not None and is_in(item, other.fields)

    def is_in(item: Fields, group: Mapping[str, Any]) -> bool:
        return _is_in_place(item, group) and passes(item, group["filters"], in_group)

    return [
        item for item in entities_at(call.environment, items_path(group["catalog_id"])) if is_in(item.fields, group)
    ]


def _is_in_place(item: Fields, group: Mapping[str, Any]) -> bool:
    if group.get("feed_id"):
        return bool(item["feed_id"] == group["feed_id"])
    same_country = not group.get("country") or item["country"] == group["country"]
    return same_country and (not group.get("locale") or _language(item["language"]) == _language(group["locale"]))


def _language(locale: str) -> str:
    return locale.replace("_", "-").partition("-")[0].upper()


def _page(parsed: ParsedCall, items: list[Entity]) -> Any:
    def position(item: Entity) -> tuple[Any, ...]:
        return (item.created_at, item.id)

    return page(parsed.call, Items(items, position), lambda _, item: _product(parsed, item.fields))


def _product(parsed: ParsedCall, item: Fields) -> Fields:
    """Show a product as lists do. Its Pin is made up: the fake makes none for items."""
    catalog_type, attributes = item["catalog_type"], item["attributes"]
    random = parsed.random("product", item["catalog_id"], item["id"])
    known = {name: attributes.get(name) for name in ("title", "description", "link")}
    pin = make_value(contract().schema("Pin"), random, now=parsed.now, given={**known, "is_product": True}, sparse=True)
    metadata: Fields = {ID_NAMES[catalog_type]: item["id"]}
    if catalog_type == "RETAIL":
        price, sale = read_price(attributes.get("price")), read_price(attributes.get("sale_price"))
        metadata |= {
            "availability": availability_of(attributes),
            "currency": price[1] if price else "USD",
            "price": price[0] if price else 0,
            "sale_price": sale[0] if sale else None,
            "item_group_id": attributes.get("item_group_id"),
        }
    elif catalog_type == "CREATIVE_ASSETS":
        metadata["visibility"] = str(attributes.get("visibility") or "visible").upper()
    return {"catalog_type": catalog_type, "metadata": metadata, "pin": pin}


def _filters_of(catalog_type: str) -> list[str]:
    operation = contract().operation("catalogs/available_filter_values")
    for part in contract().resolve(operation.answer(200) or {})["oneOf"]:
        properties = contract().resolve(part)["properties"]
        if contract().resolve(properties["catalog_type"])["enum"] == [catalog_type]:
            return list(contract().resolve(properties["filter_values"])["properties"])
    return []


def _values(items: list[Fields], name: str) -> list[str]:
    """List the different values in order; numbers tell levels of types and categories apart (FV3)."""
    kind, _, level = name.rpartition("_")
    if kind in ("product_type", "google_product_category"):
        paths = [[part.strip() for part in str(item["attributes"].get(kind) or "").split(">")] for item in items]
        found = {path[int(level)] for path in paths if len(path) > int(level) and path[int(level)]}
    else:
        values = [value_of(item, name.upper()) for item in items]
        is_enumeration = name in ("condition", "gender")
        found = {value.upper() if is_enumeration else value for value in values if value}
    return sorted(found)
