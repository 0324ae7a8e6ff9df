"""Choose and order what a list shows, by the parameters that are named after fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.request.paging import Items

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.model.store.collection import Listing
    from mockserver.request.paging import Pages

NOT_FILTERS = frozenset({"bookmark", "page_size", "order", "ad_account_id"})


def matches(parsed: ParsedCall) -> Callable[[Entity], bool]:
    """The test that things pass which all filters of the query let pass: ids, statuses, and fields by their names.

    A list of values lets each of them pass; several filters intersect (QA35). What is named after no field is not
    looked at.
    """
    tests = [
        (field, _alternatives(wanted))
        for name, wanted in parsed.parameters.items()
        if name not in NOT_FILTERS and name not in parsed.path
        for field in [_field(name, parsed.shape.collection or "")]
    ]

    def passes(entity: Entity) -> bool:
        fields = entity.fields
        return all(field not in fields or _has(fields[field], values) for field, values in tests)

    return passes


def in_order(parsed: ParsedCall, listing: Listing[Entity]) -> Pages[Entity]:
    """The oldest first, as they are kept, unless `order` says otherwise (FX6, QA33)."""
    return Items(listing, order(parsed)) if parsed.parameters.get("order") == "DESCENDING" else listing


def order(parsed: ParsedCall) -> Callable[[Entity], tuple[Any, ...]]:
    """By id, which is by age, the oldest first unless `order` says otherwise (FX6, QA33)."""
    sign = -1 if parsed.parameters.get("order") == "DESCENDING" else 1

    def position(entity: Entity) -> tuple[Any, ...]:
        return (sign * entity.created_at, sign * int(entity.id) if entity.id.isdecimal() else entity.id)

    return position


def _alternatives(wanted: Any) -> list[Any]:
    """The values that pass. Ids are described as numbers in places, and kept as strings."""
    values = wanted if isinstance(wanted, list) else [wanted]
    return [*values, *(str(value) for value in values if type(value) is int)]


def _has(value: Any, wanted: list[Any]) -> bool:
    if value is None:
        return True
    if isinstance(value, list):
        return any(one in wanted for one in value)
    return value in wanted


def _field(parameter: str, collection: str) -> str:
    """The field that a parameter is about: `campaign_ids` is the id of a campaign, and what an ad group belongs to."""
    if parameter == "entity_statuses":
        return "status"
    singular = collection.removesuffix("s")
    if parameter.endswith("_ids"):
        name = parameter.removesuffix("s")
        return "id" if name == f"{singular}_id" else name
    return "status" if parameter == "statuses" else parameter
