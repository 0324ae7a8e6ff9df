"""Bids on single items of a retail catalog (AA1-AA8)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences import jobs
from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.catalog_items import find_item, item_key
from mockserver.api.consequences.catalogs import is_of, owned
from mockserver.api.derived.entities import entity_at, put_entity
from mockserver.contract.description import contract
from mockserver.contract.shapes import schema_at
from mockserver.request.call import ApiResult
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall

    Fields = dict[str, Any]

routes = Routes()

FIELDS = {
    "BID": "bid_in_micro_currency",
    "APP_TYPE_BID_MULTIPLIER_SET": "app_type_multipliers",
    "PLACEMENT_BID_MULTIPLIER_SET": "placement_multipliers",
}
"""The field that each value of `update_mask` lets a request change."""
KINDS = {"app_type_multipliers": ("APP_TYPE", str.lower), "placement_multipliers": ("PLACEMENT", str.upper)}
"""The property whose schema lists the kinds of a multiplier, and the case of their names, which may be either (AA5)."""
MOST = 10
"""The largest multiplier (AA4)."""
INVALID = 6
PARTLY_DONE = 206


@routes("advanced_auction_items_get/post")
def read_bids(parsed: ParsedCall) -> Fields:
    """Answer those of the named items that have settings (AA1)."""
    path, wanted = _bids_of(parsed, "retail catalog items"), parsed.body["items"]
    found = (entity_at(parsed.call.environment, path, _key(item)) for item in wanted if _exists(parsed, item))
    return {"catalog_id": parsed.body["catalog_id"], "items": [one.fields for one in found if one is not None]}


@routes("advanced_auction_items_submit/post")
def set_bids(parsed: ParsedCall) -> ApiResult:
    """Carry out each operation on its own; if one failed, the status says so (AA6)."""
    path = _bids_of(parsed, "item bid option operations")
    items = [_done(parsed, path, sent) for sent in parsed.body["items"]]
    failed = any("errors" in item for item in items)
    if missing := [item["item_id"] for item in parsed.body["items"] if not _exists(parsed, item)]:
        parsed.call.add_hint(f"Not in the catalog, and so not to be read yet: {', '.join(missing[:5])} (AA1).")
    return ApiResult(
        {"catalog_id": parsed.body["catalog_id"], "items": items}, PARTLY_DONE if failed else parsed.contract.success
    )


def _bids_of(parsed: ParsedCall, what: str) -> str:
    """Return the path of the bids on items of the catalog. Raises `ItemError` if the caller has no such catalog."""
    jobs.settle(parsed.call)
    catalog_id = parsed.body["catalog_id"]
    catalog = entity_at(parsed.call.environment, owned(parsed.call, "catalogs"), catalog_id)
    if catalog is None or not is_of(catalog, "RETAIL"):
        raise ItemError(1, f"Invalid request: {{'catalog_id': '{catalog_id}'}} list of {what} not provided")  # AA7
    return f"catalog/{catalog_id}/item_bids"


def _key(item: Fields) -> str:
    return item_key(item["country"], item["language"], item["item_id"])


def _exists(parsed: ParsedCall, item: Fields) -> bool:
    place = (parsed.body["catalog_id"], item["country"], item["language"], item["item_id"])
    return find_item(parsed.call, *place) is not None


def _done(parsed: ParsedCall, path: str, sent: Fields) -> Fields:
    """Carry out one operation and return it as it was sent, with what is wrong with it."""
    environment, key = parsed.call.environment, _key(sent)
    known = entity_at(environment, path, key)
    if sent["operation"] == "DELETE":
        if known is not None:
            environment.entities.remove(known.key)
        return sent
    before: Fields = known.fields["bid_options"] if known is not None else dict.fromkeys(FIELDS.values())
    masked = {FIELDS[word]: sent["bid_options"].get(FIELDS[word]) for word in sent["update_mask"] or ()}
    options = {name: _whole_set(name, value) for name, value in {**before, **masked}.items()}
    faults = _faults(options)
    if faults:
        return {**sent, "errors": [{"code": INVALID, "message": text} for text in faults]}
    fields = {name: sent[name] for name in ("item_id", "country", "language")} | {"bid_options": options}
    put_entity(environment, path, key, fields, owner_id=parsed.call.caller.id, now=parsed.call.now)
    return {**sent, "bid_options": options}


def _whole_set(name: str, value: Any) -> Any:
    """Complete a set of multipliers: one that is left out counts as 1 (AA4)."""
    if name not in KINDS or value is None:
        return value
    _, spelled = KINDS[name]
    return {**dict.fromkeys(_known(name), 1), **{spelled(kind): factor for kind, factor in value.items()}}


def _faults(options: Fields) -> list[str]:
    """List what is wrong with the options; the first text is Pinterest's, the others are the fake's own (AA6)."""
    found = []
    if (options["bid_in_micro_currency"] or 0) < 0:
        found.append("Bid in micro currency should be non-negative")
    for name in KINDS:
        for kind, factor in (options[name] or {}).items():
            if kind not in _known(name):
                found.append(f"{kind} is not one of {', '.join(_known(name))}")
            elif isinstance(factor, bool) or not isinstance(factor, (int, float)) or not 0 <= factor <= MOST:
                found.append(f"Multiplier of {kind} should be between 0 and {MOST}")
    return found


@cache
def _known(name: str) -> tuple[str, ...]:
    """List what the multipliers of a set may be for."""
    operation = contract().operation("advanced_auction_items_get/post")
    answer = operation.answer(operation.success) or {}
    described = schema_at(answer, f"items[].bid_options.{name}.{KINDS[name][0]}")
    return tuple(contract().resolve(described or {})["enum"])
