"""Feeds: the address of a shop's file, and the results of reading it (FD1-FD41, II1-II5).

A file is read when its feed is new, when a partner asks for it, and daily while the feed is active (FD16, FD27). The
fake fetches nothing (QC37): `mock.set_feed_file` sets the content of a file.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences import jobs
from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.catalog_items import items_path, put_item
from mockserver.api.consequences.catalogs import (
    DIGITS,
    find_catalog,
    obtain_catalog,
    owned,
    zoneless,
    zoneless_to_the_millisecond,
)
from mockserver.api.consequences.item_rules import availability_of, faults_of, published, warnings_of
from mockserver.api.consequences.product_group_promotions import STILL_PROMOTED, is_promoted
from mockserver.api.derived.entities import entities_at, entity_at, new_entity_id, put_entity
from mockserver.request.paging import Items, bookmark_to_the_start, page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.consequences.item_rules import Fault
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.request.call import Call

    Fields = dict[str, Any]

routes = Routes()

NOT_IMPLEMENTED = 4181
DAY = 24 * 60 * 60
MOST_ISSUES = 20
"""The most items that are listed for each code (II2)."""
OPTIONAL = ("credentials", "default_availability", "default_currency", "preferred_processing_schedule")
"""Fields that are null if they were not sent (FD11)."""
CLAIM = "Claim a website first, with POST /user_account/websites (FD19)."
SHOWN = (
    "created_at",
    "id",
    "ingestion_details",
    "product_counts",
    "status",
    "updated_at",
    "validation_details",
)


class Feeds(Rules):
    """The rules of feeds."""

    id_prefix = "155"
    id_digits = DIGITS

    def missing(self) -> ItemError:
        """Return the refusal for an unknown feed (FD23)."""
        return ItemError(4161, "Sorry! We could not find your catalogs feed.", 404)

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Make a feed whose name is new in the account (FD17), in a catalog of its type."""
        call, catalog_type = parsed.call, sent.get("catalog_type", "RETAIL")
        if "catalog_type" not in sent and not (sent.get("default_country") and sent.get("default_locale")):
            raise ItemError(NOT_IMPLEMENTED, "Not implemented at the moment. Please, see documentation", 501)  # FD3
        _require_merchant(call)
        _require_plain_location(sent)
        _require_new_name(call, sent["name"])
        _require_room(call)
        catalog = _catalog_for(call, catalog_type, sent.get("catalog_id"))
        return {
            **fields,
            **{name: sent.get(name) for name in OPTIONAL},
            "catalog_type": catalog_type,
            "catalog_id": catalog.id,
            "status": sent.get("status", "ACTIVE"),
        }

    def created(self, parsed: ParsedCall, entity: Entity) -> None:
        """Read the feed's file now, and again every day."""
        begin_processing(parsed.call, entity.id, parsed.call.now)
        jobs.start(parsed.call, entity, parsed.call.now + DAY)

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the feed; the type of its catalog must be repeated and stays the same (FD15)."""
        if changes.get("name", entity.fields["name"]) != entity.fields["name"]:
            _require_new_name(parsed.call, changes["name"])
        _require_plain_location(changes)
        return {**entity.fields, **changes, "catalog_type": entity.fields["catalog_type"]}

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the feed, with times that are more exact than others' (FD11)."""
        del parsed
        times = {"created_at": entity.created_at, "updated_at": entity.updated_at}
        return {**entity.fields, **{name: zoneless_to_the_millisecond(moment) for name, moment in times.items()}}

    def delete(self, parsed: ParsedCall, entity: Entity) -> None:
        """Delete the feed's items and product groups with it (PG20), unless a group is promoted (FD22)."""
        environment = parsed.call.environment
        groups = _groups_of(parsed.call, entity)
        if any(is_promoted(parsed.call, group) for group in groups):
            raise ItemError(4162, "We can't disable a Product Group with active promotions.", 409, STILL_PROMOTED)
        items = [one for one in _items_of(parsed.call, entity) if one.fields["feed_id"] == entity.id]
        for gone in [*groups, *items, *entities_at(environment, results_path(entity.id))]:
            environment.entities.remove(gone.key)


@routes("feeds/ingest")
def ingest(parsed: ParsedCall) -> Fields:
    """Read the file once more (FD29)."""
    call = parsed.call
    feed = require_feed(call, parsed.path["feed_id"])
    jobs.settle(call)
    begun = begin_processing(call, feed.id, call.now)
    moment = f"{zoneless(call.now)}Z"
    return {"id": begun.id, "feed_id": feed.id, "created_at": moment, "status": "PROCESSING"}


@routes("feed_processing_results/list")
def list_results(parsed: ParsedCall) -> Any:
    """Answer a page of the results of reading the file, the newest first (FD30-FD36)."""
    call = parsed.call
    feed = require_feed(call, parsed.path["feed_id"])
    jobs.settle(call)
    results = entities_at(call.environment, results_path(feed.id))
    newest_first = Items(results, lambda result: (-result.created_at, -int(result.id)))
    shown = page(call, newest_first, lambda _, result: {name: result.fields[name] for name in SHOWN})
    if call.mock.behaviour.feed_result_bookmarks == "repeat":
        shown["bookmark"] = bookmark_to_the_start(call)
    return shown


@routes("items_issues/list")
def list_issues(parsed: ParsedCall) -> Any:
    """Answer a page of what was wrong with items of a file, at most twenty for each code (II1-II5)."""
    call, wanted = parsed.call, parsed.parameters
    numbers, code = wanted.get("item_numbers"), wanted.get("item_validation_issue")
    if numbers and code:
        raise ItemError(NOT_IMPLEMENTED, "Not implemented at the moment. Please, see documentation.", 501)  # II3
    jobs.settle(call)
    rows = [
        row
        for row in _require_result(call, parsed.path["processing_result_id"]).fields["issues"]
        if (not numbers or row["item_number"] in numbers)
        and (not code or code in row["errors"] or code in row["warnings"])
    ]
    return page(call, Items(rows, lambda row: (row["item_number"],)), lambda _, row: row)


def require_feed(call: Call, feed_id: str) -> Entity:
    """Find the caller's feed with the id. Raises `ItemError`, 404."""
    found = entity_at(call.environment, owned(call, "feeds"), feed_id)
    if found is None:
        raise Feeds().missing()
    return found


def results_path(feed_id: str) -> str:
    """Return the path under which the results of reading a feed are kept."""
    return f"feed/{feed_id}/processing_results"


def begin_processing(call: Call, feed_id: str, at: float) -> Entity:
    """Start to read a file: the result comes later, and until then its maps are empty (FD35)."""
    moment, result_id = zoneless(at), new_entity_id(call.store, "", 18)
    fields = {
        "id": result_id,
        "created_at": moment,
        "updated_at": moment,
        "status": "PROCESSING",
        "product_counts": {},
        "ingestion_details": {"errors": {}, "info": {}, "warnings": {}},
        "validation_details": {"errors": {}, "warnings": {}},
        "file": [],
        "feed_id": feed_id,
        "issues": [],
    }
    path = results_path(feed_id)
    result = put_entity(call.environment, path, result_id, fields, owner_id=call.caller.id, now=at)
    jobs.start(call, result, at + call.mock.behaviour.catalog_processing)
    return result


def finish(call: Call, result: Entity, due: float) -> None:
    """Finish reading a file: valid items are added or replaced, and those no longer in it removed."""
    feed = entity_at(call.environment, owned(call, "feeds"), result.fields["feed_id"])
    if feed is None:
        return
    file = file_of(call, feed.id, due)
    judged = [(product, faults_of(product), warnings_of(product)) for product in file]
    taken = {str(product.get("item_id")): product for product, faults, _ in judged if not faults}
    about = _about(feed)
    for gone in _items_of(call, feed):
        if gone.fields["feed_id"] == feed.id and gone.fields["id"] not in taken:
            call.environment.entities.remove(gone.key)
    for item_id, product in taken.items():
        attributes = {name: value for name, value in published(product).items() if name != "item_id"}
        put_item(call, about, item_id, attributes, due)
    failed = bool(file) and not taken  # FD36
    stock = Counter(availability_of(product) for product in taken.values())
    counted = {
        "errors": Counter(fault.name for _, faults, _ in judged for fault in faults),
        "warnings": Counter(fault.name for _, _, warnings in judged for fault in warnings),
    }
    done = {
        "status": "FAILED" if failed else "COMPLETED",
        "updated_at": zoneless(due),
        "file": file,
        "product_counts": {"original": len(file), "ingested": len(taken)},
        "ingestion_details": {"errors": {}, "info": dict(stock), "warnings": {}},
        "validation_details": {name: dict(counts) for name, counts in counted.items()},
        "issues": _issues(judged),
    }
    call.environment.entities.put(replace(result, fields={**result.fields, **done}, updated_at=due))


def read_again(call: Call, feed: Entity, due: float) -> None:
    """Read the file of an active feed once a day; one that is unchanged ends early (FD27)."""
    results = entities_at(call.environment, results_path(feed.id))
    unchanged = bool(results) and results[-1].fields["file"] == file_of(call, feed.id, due)
    if feed.fields["status"] == "ACTIVE" and not unchanged:
        begin_processing(call, feed.id, due)
    jobs.start(call, feed, due + DAY * max(1, (call.now - due) // DAY))


def file_of(call: Call, feed_id: str, at: float) -> list[Fields]:
    """Return what a test put into the file of a feed by this time; nothing if it did not."""
    told = [file for file in entities_at(call.environment, f"feed/{feed_id}/files") if file.created_at <= at]
    items: list[Fields] = told[-1].fields["items"] if told else []
    return items


def _issues(judged: list[tuple[Fields, list[Fault], list[Fault]]]) -> list[Fields]:
    seen: Counter[str] = Counter()
    rows = []
    for number, (product, faults, warnings) in enumerate(judged):
        row: Fields = {"item_number": number, "item_id": product.get("item_id"), "errors": {}, "warnings": {}}
        for name, found in (("errors", faults), ("warnings", warnings)):
            for fault in found:
                seen[fault.name] += 1
                if seen[fault.name] <= MOST_ISSUES:
                    provided = str(product.get(fault.attribute) or "")
                    row[name][fault.name] = {"attribute_name": fault.attribute.upper(), "provided_value": provided}
        if row["errors"] or row["warnings"]:
            rows.append(row)
    return rows


def _require_result(call: Call, result_id: str) -> Entity:
    for feed in entities_at(call.environment, owned(call, "feeds")):
        found = entity_at(call.environment, results_path(feed.id), result_id)
        if found is not None:
            return found
    raise ItemError(4184, "Sorry! We could not find your processing result.", 404)


def _about(feed: Entity) -> Fields:
    """Return what all items of a feed have in common."""
    fields = feed.fields
    return {
        **fields,
        "country": fields.get("default_country") or "",
        "language": fields["default_locale"],
        "feed_id": feed.id,
    }


def _groups_of(call: Call, feed: Entity) -> list[Entity]:
    """List the product groups that choose from a feed."""
    groups = entities_at(call.environment, owned(call, "product_groups"))
    return [group for group in groups if group.fields.get("feed_id") == feed.id]


def _items_of(call: Call, feed: Entity) -> list[Entity]:
    return entities_at(call.environment, items_path(feed.fields["catalog_id"]))


def _catalog_for(call: Call, catalog_type: str, catalog_id: str | None) -> Entity:
    """Find or make the feed's catalog (FD10): retail ignores the id, other types take one feed for each catalog."""
    if catalog_type == "RETAIL":
        return obtain_catalog(call, catalog_type)
    catalog = find_catalog(call, catalog_type, catalog_id) or obtain_catalog(call, catalog_type)
    feeds = entities_at(call.environment, owned(call, "feeds"))
    if any(feed.fields["catalog_id"] == catalog.id for feed in feeds):
        raise ItemError(1, f"Catalog {catalog.id} has a feed already; one of {catalog_type} takes no second.")
    return catalog


def _require_merchant(call: Call) -> None:
    """Raise `ItemError` unless the caller is a business with a claimed website (FD19, QC38)."""
    if call.caller.account_type != "BUSINESS":
        hint = f"{call.caller.username} has a {call.caller.account_type} account: give the user one of a BUSINESS."
        raise ItemError(654, "You must have a business account to operate as merchant.", 403, hint)
    stores = (call.store.production, call.store.sandbox)
    if not any(records.websites.filter(owner_id=call.caller.id) for records in stores):
        if call.caller.website_url:
            raise ItemError(4169, "User does not have a verified website.", 409, CLAIM)
        raise ItemError(4168, "User does not have a website.", 409, CLAIM)


def _require_plain_location(sent: Fields) -> None:
    """Refuse credentials in the address of a file (FD5)."""
    host = (sent.get("location") or "").partition("//")[2].partition("/")[0]
    if "@" in host:
        raise ItemError(1, "The location has credentials in it: send them as credentials.")


def _require_room(call: Call) -> None:
    """Raise `ItemError` if the account has as many feeds as it may have (FD25, QC28)."""
    most = call.mock.behaviour.most_feeds
    if most and len(entities_at(call.environment, owned(call, "feeds"))) >= most:
        raise ItemError(1, f"An account has at most {most} feeds.")


def _require_new_name(call: Call, name: str) -> None:
    """Raise `ItemError` if a feed in the whole account has exactly this name; a deleted one does not count (QC14)."""
    if any(feed.fields["name"] == name for feed in entities_at(call.environment, owned(call, "feeds"))):
        raise ItemError(4170, "The feed name already exists.", 422)


RULES = {"feeds": Feeds()}
