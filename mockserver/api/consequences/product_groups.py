"""Product groups: products of a feed or a catalog that filters select (PG1-PG20)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.catalogs import DIGITS, find_catalog, owned, require_any_catalog
from mockserver.api.consequences.feeds import require_feed
from mockserver.api.consequences.product_group_promotions import STILL_PROMOTED, is_promoted
from mockserver.api.derived.by_shape import create_entity
from mockserver.api.derived.entities import entities_at, entity_at
from mockserver.contract.description import contract
from mockserver.contract.json_schema import compiled, self_contained
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Callable

    from jsonschema_rs import Draft4Validator

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.request.call import Call

    Fields = dict[str, Any]

routes = Routes()

GROUPS = "product_groups"
UNSOUND = ItemError(
    4183, "Catalog product group filters failed validation, please ensure all filters are set correctly.", 409
)
FILTERS = {
    "RETAIL": "CatalogsProductGroupFilters",
    "HOTEL": "CatalogsHotelProductGroupFilters",
    "CREATIVE_ASSETS": "CatalogsCreativeAssetsProductGroupFilters",
}
"""The schema of the filters by catalog type; the schema of a request allows those of any type."""


class ProductGroups(Rules):
    """The rules of product groups."""

    id_prefix = "443"
    id_digits = DIGITS

    def missing(self) -> ItemError:
        """Return the refusal for an unknown group (PG14)."""
        return ItemError(4180, "Sorry! We could not find your catalogs product group.", 404)

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Place the group in a feed, or in a catalog and there, if retail, in a country and locale (PG3, PG4)."""
        call = parsed.call
        require_any_catalog(call)
        if sent.get("feed_id"):
            feed = require_feed(call, sent["feed_id"])
            place = {name: feed.fields[name] for name in ("catalog_id", "catalog_type")}
            place |= {"feed_id": feed.id, "country": None, "locale": None}
        else:
            place = _place_in_catalog(call, sent)
        made = {
            **fields,
            **place,
            "description": sent.get("description"),
            "is_featured": sent.get("is_featured", False),
            "type": "MERCHANT_CREATED",
            "status": "ACTIVE",
        }
        _require_new(call, made)
        return made

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the fields that were sent; an automatic group cannot be changed (PG12)."""
        require_own(entity)
        catalog_type = entity.fields["catalog_type"]
        if changes.get("catalog_type", catalog_type) != catalog_type:
            raise ItemError(1, f"Invalid request: this is a group of a {catalog_type} catalog.")
        fields = {**entity.fields, **changes}
        _require_new(parsed.call, fields)
        return fields

    def delete(self, parsed: ParsedCall, entity: Entity) -> None:
        """Refuse to delete an automatic or a promoted group (PG12, PG13)."""
        require_own(entity)
        if is_promoted(parsed.call, entity):
            text = "We can't delete a Catalogs Product Group with active promotions."
            raise ItemError(4176, text, 409, STILL_PROMOTED)

    def listed(self, parsed: ParsedCall) -> Callable[[Entity], bool]:
        """Refuse the list of an account without catalogs (GC12), or of an unknown feed (PG19)."""
        require_any_catalog(parsed.call)
        if parsed.parameters.get("feed_id"):
            require_feed(parsed.call, parsed.parameters["feed_id"])
        return self.exists


@routes("catalogs_product_groups/create_many")
def create_many(parsed: ParsedCall) -> list[str]:
    """Create all of the groups or none; the answer is their bare ids (PG2)."""
    made: list[Entity] = []
    try:
        for sent in parsed.body:
            made.append(create_entity(parsed, sent))  # noqa: PERF401 - on an error those made before are removed
    except ItemError:
        for group in made:
            parsed.call.environment.entities.remove(group.key)
        raise
    return [group.id for group in made]


@routes("catalogs_product_groups/delete_many")
def delete_many(parsed: ParsedCall) -> None:
    """Delete all of the groups or none (PG2)."""
    groups = [require_group(parsed.call, str(group_id)) for group_id in parsed.parameters["id"]]
    for group in groups:
        RULES[GROUPS].delete(parsed, group)
    for group in groups:
        parsed.call.environment.entities.remove(group.key)


def require_group(call: Call, group_id: str) -> Entity:
    """Find the caller's group with the id. Raises `ItemError`, 404."""
    found = entity_at(call.environment, owned(call, GROUPS), group_id)
    if found is None:
        raise RULES[GROUPS].missing()
    return found


def require_own(group: Entity) -> None:
    """Raise 409 for a group that Pinterest made (PG12)."""
    if group.fields["type"] != "MERCHANT_CREATED":
        raise ItemError(4177, "You cannot alter an auto generated catalogs product group.", 409)


def require_sound(call: Call, filters: Fields) -> None:
    """Raise 409 for filters that no product can be held against; which those are is a guess."""
    for criterion in filters.get("any_of") or filters.get("all_of") or ():
        ((name, body),) = criterion.items()
        unknown = name == "PRODUCT_GROUP" and any(
            entity_at(call.environment, owned(call, GROUPS), group_id) is None for group_id in body["values"]
        )
        if unknown or body.get("values") == [] or (name.endswith("_PRICE") and body["values"] < 0):
            raise UNSOUND


def _place_in_catalog(call: Call, sent: Fields) -> Fields:
    catalog_type = sent["catalog_type"]
    if catalog_type == "RETAIL" and not (sent.get("country") and sent.get("locale")):
        raise ItemError(6136, "A catalog product group must have a country and locale specified.")
    catalog = find_catalog(call, catalog_type, sent["catalog_id"])
    assert catalog is not None, "an id was given"
    place = {name: sent.get(name) for name in ("country", "locale")} if catalog_type == "RETAIL" else {}
    return {**place, "catalog_id": catalog.id, "catalog_type": catalog_type, "feed_id": None}


def _require_new(call: Call, fields: Fields) -> None:
    """Refuse unsound filters, and the name or filters of another group of the same feed or catalog (PG13)."""
    if not _filters(fields["catalog_type"]).is_valid(fields["filters"]):
        raise UNSOUND
    require_sound(call, fields["filters"])
    place = ("feed_id", "catalog_id", "country", "locale")
    for other in _groups(call):
        if other.id == fields["id"] or any(other.fields.get(name) != fields.get(name) for name in place):
            continue
        if other.fields["filters"] == fields["filters"]:
            raise ItemError(4178, "A catalogs product group with these filters already exists for this feed.", 409)
        if other.fields["name"] == fields["name"]:
            raise ItemError(4179, "A catalogs product group with this name already exists for this feed.", 409)


@cache
def _filters(catalog_type: str) -> Draft4Validator:
    return compiled(self_contained(contract().schema(FILTERS[catalog_type]), closed=True))


def _groups(call: Call) -> list[Entity]:
    return entities_at(call.environment, owned(call, GROUPS))


RULES = {GROUPS: ProductGroups()}
