"""Filter and order lists by the parameters that are named after fields."""

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
    """Build the test that a thing passes all filters of the query: ids, statuses, and fields by their names.

    A list of values lets each of them pass; several filters intersect (QA35). A parameter that is named after no field
    is ignored.
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
    """Order a list by `order`, the oldest first unless it says otherwise (FX6, QA33)."""
    return Items(listing, order(parsed)) if parsed.parameters.get("order") == "DESCENDING" else listing


def order(parsed: ParsedCall) -> Callable[[Entity], tuple[Any, ...]]:
    """Build the sort key by age, then id, the oldest first unless `order` says otherwise (FX6, QA33)."""
    sign = -1 if parsed.parameters.get("order") == "DESCENDING" else 1

    def position(entity: Entity) -> tuple[Any, ...]:
        return (sign * entity.created_at, sign * int(entity.id) if entity.id.isdecimal() else entity.id)

    return position


def _alternatives(wanted: Any) -> list[Any]:
    """List the values that pass, numbers as text too: some ids are described as numbers, and kept as text."""
    values = wanted if isinstance(wanted, list) else [wanted]
    return [*values, *(str(value) for value in values if type(value) is int)]


def _has(value: Any, wanted: list[Any]) -> bool:
    if value is None:
        return True
    if isinstance(value, list):
        return any(one in wanted for one in value)
    return value in wanted


def _field(parameter: str, collection: str) -> str:
    """Name the field that a parameter filters: `campaign_ids` is the `id` of campaigns, the `campaign_id` of others."""
    if parameter == "entity_statuses":
        return "status"
    singular = collection.removesuffix("s")
    if parameter.endswith("_ids"):
        name = parameter.removesuffix("s")
        return "id" if name == f"{singular}_id" else name
    return "status" if parameter == "statuses" else parameter
