"""Local stores, and their inventory of a catalog's items (LI1-LI10)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences import jobs
from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.catalog_items import NO_BATCH, not_found
from mockserver.api.consequences.catalogs import find_catalog, zoneless
from mockserver.api.consequences.item_rules import NOT_KNOWN, read_price
from mockserver.api.derived.entities import entities_at, entity_at, put_entity
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.request.call import Call

    Fields = dict[str, Any]

routes = Routes()

STORES = "local_stores"
BATCHES = "supplemental_items_batches"
INVENTORY = "local_inventory_items"
OF_A_STORE = ("store_code", "name", "latitude", "longitude")
SHOWN = ("batch_id", "status", "created_time", "completed_time", "operation_results")


class LocalStores(Rules):
    """The rules of local stores."""

    id_prefix = "584"
    id_digits = 13

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Create a store whose code is new in the catalog (LI2); what is not sent is left out."""
        _require_new_code(parsed, sent["store_code"])
        known = {name: fields[name] for name in ("id", "created_at", "updated_at")}
        return {**{name: value for name, value in sent.items() if value is not None}, **known}

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the fields that were sent; the others keep their value."""
        if changes.get("store_code", entity.fields["store_code"]) != entity.fields["store_code"]:
            _require_new_code(parsed, changes["store_code"])
        return {**entity.fields, **changes}

    def delete(self, parsed: ParsedCall, entity: Entity) -> None:
        """Delete the inventory of the store with it."""
        environment = parsed.call.environment
        for item in entities_at(environment, _path(parsed.path["catalog_id"], INVENTORY)):
            if item.fields["store_id"] == entity.id:
                environment.entities.remove(item.key)

    def listed(self, parsed: ParsedCall) -> Callable[[Entity], bool]:
        """Build the test for stores with these ids or codes; the reference speaks of codes (LI1)."""
        _require_catalog(parsed)
        wanted = parsed.parameters.get("ids")
        return lambda store: wanted is None or not {store.id, store.fields["store_code"]}.isdisjoint(wanted)


@routes("catalog_supplemental/catalogs_local_inventory_items_batch_operate")
def take_batch(parsed: ParsedCall) -> Fields:
    """Accept a batch, to be worked off later (LI5, LI7)."""
    call, operations = parsed.call, parsed.body["operations"]
    _require_catalog(parsed)
    fields = {
        "batch_id": call.store.new_id(),
        "status": "PROCESSING",
        "created_time": zoneless(call.now),
        "operation_results": [_result(sent, "PROCESSING") for sent in operations],
        "operations": operations,
        "catalog_id": parsed.path["catalog_id"],
    }
    path = _path(parsed.path["catalog_id"], BATCHES)
    owner_id = call.caller.id
    batch = put_entity(call.environment, path, fields["batch_id"], fields, owner_id=owner_id, now=call.now)
    jobs.start(call, batch, call.now + call.mock.behaviour.catalog_processing)
    return _shown(batch)


@routes("catalog_supplemental/catalogs_supplemental_items_batch_get")
def get_batch(parsed: ParsedCall) -> Fields:
    """Answer how far a batch has come, under another path than batches of items (LI8)."""
    jobs.settle(parsed.call)
    _require_catalog(parsed)
    path = _path(parsed.path["catalog_id"], BATCHES)
    batch = entity_at(parsed.call.environment, path, parsed.path["batch_id"])
    if batch is None:
        raise NO_BATCH
    return _shown(batch)


@routes("catalog_supplemental/catalogs_local_inventory_items_post")
def read_items(parsed: ParsedCall) -> Fields:
    """Answer the pairs of store and item that exist, each with its store (LI9)."""
    call, catalog_id = parsed.call, parsed.path["catalog_id"]
    wanted = parsed.body["item_filters"]
    jobs.settle(call)
    _require_catalog(parsed)
    found = [_find(call, catalog_id, pair) for pair in wanted]
    return {"items": [_with_store(call, catalog_id, item) for item in found if item is not None]}


def finish(call: Call, batch: Entity, due: float) -> None:
    """Work off a batch, each item on its own."""
    results = [_apply(call, batch.fields["catalog_id"], sent, due) for sent in batch.fields["operations"]]
    failed = all(result["status"] == "FAILURE" for result in results)
    done = {
        "status": "FAILED" if failed else "COMPLETED",
        "completed_time": zoneless(due),
        "operation_results": results,
    }
    call.environment.entities.put(replace(batch, fields={**batch.fields, **done}, updated_at=due))


def _apply(call: Call, catalog_id: str, sent: Fields, now: float) -> Fields:
    """Carry out one operation (LI5, LI6) and return its result."""
    operation, store = sent["operation"], _store(call, catalog_id, sent["store_code"])
    if store is None:
        problem = {"attribute": "store_code", "code": NOT_KNOWN, "message": "Store is not found in the catalog."}
        return _result(sent, "FAILURE", problem)
    known = _find(call, catalog_id, sent)
    if known is None and operation in ("UPDATE", "DELETE"):
        return _result(sent, "FAILURE", not_found("item_id"))
    if operation == "DELETE" and known is not None:
        call.environment.entities.remove(known.key)
        return _result(sent, "SUCCESS")
    for name in ("price", "sale_price"):
        if name in sent["attributes"] and read_price(sent["attributes"][name]) is None:
            problem = {"attribute": name, "code": NOT_KNOWN, "message": f"{name} is not a price."}
            return _result(sent, "FAILURE", problem)
    before = known.fields["attributes"] if known is not None and operation != "CREATE" else {}
    attributes = {**before, **sent["attributes"]}
    fields = {"item_id": sent["item_id"], "store_id": store.id, "attributes": attributes}
    path, key = _path(catalog_id, INVENTORY), f"{store.id}/{sent['item_id']}"
    made = put_entity(call.environment, path, key, fields, owner_id=call.caller.id, now=now)
    if known is not None:
        call.environment.entities.put(replace(made, created_at=known.created_at))
    return _result(sent, "SUCCESS")


def _with_store(call: Call, catalog_id: str, item: Entity) -> Fields:
    """Show an item with its store; times are milliseconds here, though those of batches are texts (LI10)."""
    store = entity_at(call.environment, _path(catalog_id, STORES), item.fields["store_id"])
    assert store is not None, "what a store has goes with it"
    metadata = {name.replace("name", "store_name"): store.fields[name] for name in OF_A_STORE if name in store.fields}
    return {
        "item_id": item.fields["item_id"],
        **item.fields["attributes"],
        "created_at": int(item.created_at * 1000),
        "last_updated_time": int(item.updated_at * 1000),
        "store_metadata": {**metadata, "store_id": store.id},
    }


def _result(sent: Fields, status: str, *errors: Fields) -> Fields:
    return {
        "supplemental_type": "LOCAL_INVENTORY",
        "item_id": sent["item_id"],
        "store_code": sent["store_code"],
        "status": status,
        "errors": list(errors),
        "warnings": [],
    }


def _shown(batch: Entity) -> Fields:
    return {name: batch.fields[name] for name in SHOWN if name in batch.fields}


def _find(call: Call, catalog_id: str, pair: Fields) -> Entity | None:
    """Find a store's inventory of an item; return None if there is none, or no such store."""
    store = _store(call, catalog_id, pair["store_code"])
    if store is None:
        return None
    return entity_at(call.environment, _path(catalog_id, INVENTORY), f"{store.id}/{pair['item_id']}")


def _store(call: Call, catalog_id: str, code: str) -> Entity | None:
    stores = entities_at(call.environment, _path(catalog_id, STORES))
    return next((one for one in stores if one.fields["store_code"] == code), None)


def _path(catalog_id: str, collection: str) -> str:
    return f"catalog/{catalog_id}/{collection}"


def _require_catalog(parsed: ParsedCall) -> None:
    """Raise `ItemError`, 404, unless the catalog is the caller's."""
    find_catalog(parsed.call, "RETAIL", parsed.path["catalog_id"])


def _require_new_code(parsed: ParsedCall, code: str) -> None:
    _require_catalog(parsed)
    if _store(parsed.call, parsed.path["catalog_id"], code) is not None:
        raise ItemError(1, f"There is a store with the code {code!r} in this catalog.")


RULES = {STORES: LocalStores()}
