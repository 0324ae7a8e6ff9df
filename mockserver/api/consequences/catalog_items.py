"""Items of catalogs: written in batches that are processed later, and read back (IT1-IT8, IB1-IB22)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences import jobs
from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.catalogs import find_catalog, obtain_catalog, owned, zoneless
from mockserver.api.consequences.item_rules import NOT_KNOWN, Fault, faults_of, published, warnings_of
from mockserver.api.derived.entities import entities_at, entity_at, put_entity
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.request.call import Call

    Fields = dict[str, Any]

routes = Routes()

BATCHES = "catalog_items_batches"
ID_NAMES = {"RETAIL": "item_id", "HOTEL": "hotel_id", "CREATIVE_ASSETS": "creative_assets_id"}
NO_BATCH = ItemError(4331, "Sorry! We could not find your batch ID.", 404)
NOT_FOUND = "Item is not found in the system."
"""The message for an item that does not exist (IB16); the code is not known."""
UPSERT_BESIDE_FEED = {
    "attribute": "operation",
    "code": NOT_KNOWN,
    "message": "UPSERT is not available to an account that has a feed.",
}
"""The error of an upsert while the catalog has a feed (QC19); the text is the fake's own."""
ONE_ELEMENT_LISTS = ("image_link",)
"""Attributes that may be sent as a string or a list of one, and are read as a list (AT3)."""


@routes("items_batch/post")
def take_batch(parsed: ParsedCall) -> Fields:
    """Accept a batch, to be worked off later (IB1). Faults of an item are told when the batch is done (AT1)."""
    call, body = parsed.call, parsed.body
    catalog_type = body.get("catalog_type", "RETAIL")  # a body without a type is for retail (IB2)
    catalog = obtain_catalog(call, catalog_type, body.get("catalog_id"))
    batch_id = call.store.new_id()  # digits since 5.28, though older examples have letters (IB19)
    name = ID_NAMES[catalog_type]
    operations = [{"operation": body.get("operation"), **item} for item in body["items"]]
    fields = {
        "batch_id": batch_id,
        "catalog_type": catalog_type,
        "created_time": zoneless(call.now),
        "completed_time": None,
        "status": "PROCESSING",
        "items": [_result(name, item.get(name) or "", "PROCESSING") for item in operations],
        "catalog_id": catalog.id,
        "country": body["country"],
        "language": body["language"],
        "operations": operations,
    }
    path = owned(call, BATCHES)
    batch = put_entity(call.environment, path, batch_id, fields, owner_id=call.caller.id, now=call.now)
    jobs.start(call, batch, call.now + call.mock.behaviour.catalog_processing)
    return show_batch(batch)


@routes("items_batch/get")
def get_batch(parsed: ParsedCall) -> Fields:
    """Answer how far a batch has come (IB12, IB20)."""
    call = parsed.call
    jobs.settle(call)
    batch = entity_at(call.environment, owned(call, BATCHES), parsed.path["batch_id"])
    if batch is None:
        raise NO_BATCH
    return show_batch(batch)


@routes("items/post")
def read_items(parsed: ParsedCall) -> Fields:
    """Answer each item that was asked for, or an error in the place of one that does not exist (IT5)."""
    call, body = parsed.call, parsed.body
    jobs.settle(call)
    chosen = body["filters"]
    catalog_type = chosen["catalog_type"]
    name = ID_NAMES[catalog_type]
    catalog = find_catalog(call, catalog_type, chosen.get("catalog_id"))
    shown = []
    for item_id in chosen[f"{name}s"]:
        item = None if catalog is None else find_item(call, catalog.id, body["country"], body["language"], item_id)
        kind = f"{catalog_type.lower()}_item"
        about: Fields = {"catalog_type": catalog_type, name: item_id}
        if item is None:
            errors = [not_found(name)]
            shown.append({**about, "item_response_kind": f"{kind}_error", "errors": errors})
        else:
            attributes = item.fields["attributes"]
            shown.append({**about, "item_response_kind": kind, "attributes": attributes, "pins": []})
    return {"items": shown}


def finish(call: Call, batch: Entity, due: float) -> None:
    """Work off a batch, each item on its own (IB14, IB15, QC18)."""
    fields = batch.fields
    results = [_apply(call, fields, sent, due) for sent in fields["operations"]]
    failed = all(result["status"] == "FAILURE" for result in results)
    done = {"status": "FAILED" if failed else "COMPLETED", "completed_time": zoneless(due), "items": results}
    call.environment.entities.put(replace(batch, fields={**fields, **done}, updated_at=due))


def show_batch(batch: Entity) -> Fields:
    """Show a batch as answers do."""
    shown = ("batch_id", "catalog_type", "created_time", "completed_time", "status", "items")
    return {name: batch.fields[name] for name in shown}


def items_path(catalog_id: str) -> str:
    """Return the path under which the items of a catalog are kept."""
    return f"catalog/{catalog_id}/items"


def item_key(country: str, language: str, item_id: str) -> str:
    """Build the key of an item within its catalog (IT3); a locale stands for its language (IT4)."""
    return f"{country}/{language.partition('-')[0].upper()}/{item_id}"


def find_item(call: Call, catalog_id: str, country: str, language: str, item_id: str) -> Entity | None:
    """Return the item, or None if there is none."""
    return entity_at(call.environment, items_path(catalog_id), item_key(country, language, item_id))


def put_item(call: Call, catalog: Fields, item_id: str, attributes: Fields, now: float) -> Entity:
    """Keep an item; `catalog` has its `catalog_id`, `catalog_type`, `country`, `language` and perhaps `feed_id`."""
    known = {name: catalog.get(name) for name in ("catalog_id", "catalog_type", "country", "language", "feed_id")}
    key = item_key(catalog["country"], catalog["language"], item_id)
    fields = {**known, "id": item_id, "attributes": {**attributes, **_lists(attributes)}}
    path = items_path(catalog["catalog_id"])
    return put_entity(call.environment, path, key, fields, owner_id=call.caller.id, now=now)


def _lists(attributes: Fields) -> Fields:
    return {name: [attributes[name]] for name in ONE_ELEMENT_LISTS if isinstance(attributes.get(name), str)}


def _apply(call: Call, batch: Fields, sent: Fields, now: float) -> Fields:
    """Carry out one operation and return its result."""
    name = ID_NAMES[batch["catalog_type"]]
    item_id, operation = sent.get(name) or "", sent["operation"]
    known = find_item(call, batch["catalog_id"], batch["country"], batch["language"], item_id)
    if known is None and operation not in ("CREATE", "UPSERT"):
        return _result(name, item_id, "FAILURE", errors=[not_found(name)])
    if operation == "DELETE" and known is not None:
        call.environment.entities.remove(known.key)
        return _result(name, item_id, "SUCCESS")
    before: Fields = known.fields["attributes"] if known is not None else {}
    if operation == "UPSERT" and not call.mock.behaviour.upserts_beside_feeds and _has_feed(call, batch):
        return _result(name, item_id, "FAILURE", errors=[UPSERT_BESIDE_FEED])
    attributes = _changed(before, sent, operation)
    is_retail = batch["catalog_type"] == "RETAIL"
    faults, warnings = (faults_of(attributes), warnings_of(attributes)) if is_retail else ([], [])
    if not faults:
        feed_id = known.fields["feed_id"] if known is not None else None
        put_item(call, {**batch, "feed_id": feed_id}, item_id, published(attributes) if is_retail else attributes, now)
    status = "FAILURE" if faults else "SUCCESS"
    return _result(name, item_id, status, errors=_shown(faults), warnings=_shown(warnings))


def _has_feed(call: Call, batch: Fields) -> bool:
    feeds = entities_at(call.environment, owned(call, "feeds"))
    return any(feed.fields["catalog_id"] == batch["catalog_id"] for feed in feeds)


def _changed(before: Fields, sent: Fields, operation: str) -> Fields:
    """Return the attributes after an operation (IB7, IB8)."""
    given = sent.get("attributes") or {}
    if operation == "DELETE_DISCONTINUED":
        return {**before, "availability": "out of stock"}
    if operation == "CREATE":
        return {name: value for name, value in given.items() if value is not None}
    mask = sent.get("update_mask") if operation == "UPDATE" else None
    if mask is None:
        return {**before, **{name: value for name, value in given.items() if value is not None}}
    cleared = {name for name in mask if given.get(name) is None}
    kept = {name: value for name, value in before.items() if name not in cleared}
    return {**kept, **{name: given[name] for name in mask if name not in cleared}}


def _result(name: str, item_id: Any, status: str, *, errors: Any = (), warnings: Any = ()) -> Fields:
    return {name: item_id, "status": status, "errors": list(errors), "warnings": list(warnings)}


def not_found(name: str) -> Fields:
    """Describe the fault of an item that does not exist, named by this attribute (IB16)."""
    return {"attribute": name, "code": NOT_KNOWN, "message": NOT_FOUND}


def _shown(faults: list[Fault]) -> list[Fields]:
    return [fault.shown() for fault in faults]
