"""Catalogs: one of each type, which the first feed or item creates (CT1-CT8)."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.derived.entities import entities_at, entity_at, new_entity_id, put_entity
from mockserver.contract.sample_text import FORMS
from mockserver.model.entity_paths import of_user

if TYPE_CHECKING:
    from mockserver.model.records import Entity
    from mockserver.request.call import Call

    Fields = dict[str, Any]

DIGITS = 13


class Catalogs(Rules):
    """The rules of catalogs, which are kept as they are sent."""

    id_prefix = "268"
    id_digits = DIGITS


def no_catalog() -> ItemError:
    """Build the refusal for want of a catalog (GC11), without the full stop of the reference (QC31)."""
    hint = "The first feed or batch of items makes a catalog, as `mock.add('feeds', ...)` does (GC12, CT7)."
    return ItemError(4182, "Can't access this feature without an existing catalog", 409, hint)


def owned(call: Call, collection: str) -> str:
    """Return the path under which the caller's things of a collection are kept."""
    return of_user(call.caller.id, collection)


def require_any_catalog(call: Call) -> None:
    """Raise 409 unless the caller has a catalog (GC12)."""
    if not entities_at(call.environment, owned(call, "catalogs")):
        raise no_catalog()


def find_catalog(call: Call, catalog_type: str, catalog_id: str | None = None) -> Entity | None:
    """Find the catalog with the id or, without one, the oldest of the type (CT7).

    Raises `ItemError`, 404 with code 678, for an id of no catalog of the caller's (RP5).
    """
    path = owned(call, "catalogs")
    if catalog_id is None:
        return next((one for one in entities_at(call.environment, path) if is_of(one, catalog_type)), None)
    found = entity_at(call.environment, path, catalog_id)
    if found is None or not is_of(found, catalog_type):
        text = "Sorry! We couldn't find that catalog. Please ensure you have access to a valid catalog id."
        raise ItemError(678, text, 404)
    return found


def obtain_catalog(call: Call, catalog_type: str, catalog_id: str | None = None) -> Entity:
    """Find a catalog like `find_catalog`; if there is none of the type, make the first one (CT7)."""
    found = find_catalog(call, catalog_type, catalog_id)
    if found is not None:
        return found
    made = new_entity_id(call.store, Catalogs.id_prefix, Catalogs.id_digits)
    moment = zoneless(call.now)
    name = f"{catalog_type.replace('_', ' ').capitalize()} catalog"  # 5.28 allows no null; Pinterest's own is not known
    fields = {"id": made, "name": name, "catalog_type": catalog_type, "created_at": moment, "updated_at": moment}
    path = owned(call, "catalogs")
    return put_entity(call.environment, path, made, fields, owner_id=call.caller.id, now=call.now)


def is_of(entity: Entity, catalog_type: str) -> bool:
    """Tell whether a thing belongs to a type of catalog."""
    return bool(entity.fields["catalog_type"] == catalog_type)


def zoneless(moment: float) -> str:
    """Write a time as this half of the API does, in UTC without a zone (IB18)."""
    written: str = FORMS["iso_without_zone"](datetime.fromtimestamp(moment, timezone.utc))
    return written


def zoneless_to_the_millisecond(moment: float) -> str:
    """Write a time as feeds do, in UTC to the millisecond without a zone (FD11)."""
    at = datetime.fromtimestamp(moment, timezone.utc)
    return f"{zoneless(moment)}.{at.microsecond // 1000:03d}000"


RULES = {"catalogs": Catalogs()}
