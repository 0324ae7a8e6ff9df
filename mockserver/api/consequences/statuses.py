"""Calculate `summary_status` from a thing's status, times and parents (CP26-CP28, AD10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, rules_of
from mockserver.api.derived.entities import require_entity
from mockserver.model.entity_paths import of_ad_account

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.model.store import Environment

NO_ID = "0"
"""The id that clears a reference (CP19, AG17, AG18)."""
DRAFTS = ("DELETED_DRAFT", "DRAFT")
HIDDEN_BY_PARENT = ("ARCHIVED", "PAUSED")
DISABLED = "ADVERTISER_DISABLED"
DELIVERY = (
    *("status", "start_time", "end_time", "daily_spend_cap", "lifetime_spend_cap"),
    *("budget_in_micro_currency", "budget_type"),
)
"""The fields that decide when and how much is delivered; a change of them does not affect the days before."""


def sibling(parsed: ParsedCall, collection: str, entity_id: str) -> Entity:
    """Find a thing of the same ad account that the body names. Raises `ItemError` if there is none (CP35)."""
    return _in_account(parsed.call.environment, parsed.parameters["ad_account_id"], collection, entity_id)


def _in_account(environment: Environment, ad_account_id: str, collection: str, entity_id: str) -> Entity:
    digits = entity_id.lstrip("ACG")  # ids may have a prefix of letters (FX4)
    found = environment.entities.get(f"{of_ad_account(ad_account_id, collection)}/{digits}")
    if found is None:
        kind = collection.replace("_", " ").removesuffix("s").capitalize()
        raise ItemError(1, f"{kind} {entity_id} is not of this ad account.")
    return found


def require_siblings(parsed: ParsedCall, collection: str, ids: Iterable[str | None]) -> None:
    """Raise `ItemError` for the first of these ids, except "0", that no thing of this ad account has (CP35)."""
    for one in ids:
        if one not in (None, NO_ID) and not rules_of(collection).exists(sibling(parsed, collection, str(one))):
            raise ItemError(1, f"{one} was removed.")


def require_amounts(fields: dict[str, Any], names: Iterable[str]) -> None:
    """Raise `ItemError` for an amount of money below zero; what Pinterest says is not known."""
    for name in names:
        if (fields.get(name) or 0) < 0:
            raise ItemError(1, f"{name} cannot be negative.")


def is_disabled(parsed: ParsedCall, entity: Entity) -> bool:
    """Tell whether the ad account cannot pay (AC16); answers to creates do not show it yet (CP27)."""
    account = parsed.call.environment.ad_accounts.get(entity.parent_path.partition("/")[2])
    return account is not None and not account.has_billing and parsed.call.request.method != "POST"


def parent_of(environment: Environment, entity: Entity, collection: str, field: str) -> Entity:
    """Return the thing that another one belongs to."""
    return require_entity(environment, f"{entity.parent_path}/{collection}", entity.fields[field])


def require_open(entity: Entity, changes: dict[str, Any], *, may_reopen: bool) -> None:
    """Raise `ItemError` for a change that reopens an archived thing: archiving is final (CP30, QA9)."""
    wanted = changes.get("status", entity.fields.get("status"))
    if entity.fields.get("status") == "ARCHIVED" and wanted != "ARCHIVED" and not may_reopen:
        raise ItemError(1, "An archived entity cannot be activated again.")


def require_draft(entity: Entity, changes: dict[str, Any], fields: tuple[str, ...]) -> None:
    """Raise `ItemError` if a field changes that may only change in a draft (CP6, CP14, AG2, AG4, AD3)."""
    if entity.fields.get("status") == "DRAFT":
        return
    for name in fields:
        if name in changes and changes[name] != entity.fields.get(name):
            raise ItemError(1, f"{name} can only be changed while the status is DRAFT.")


def moved_time(entity: Entity, now: float) -> Any:
    """Return the time of the last change: Pinterest itself writes once more, a second after a create (FX11)."""
    created, updated = entity.fields["created_time"], entity.fields["updated_time"]
    return created + 1 if updated == created and now >= created + 1 else updated


def remember(entity: Entity, fields: dict[str, Any], now: float) -> dict[str, Any]:
    """Return the fields after a change, with the former fields that decide about delivery under `past`."""
    was, becomes = ({name: some.get(name) for name in DELIVERY} for some in (entity.fields, fields))
    if was == becomes:
        return fields
    return {**fields, "past": [*entity.fields.get("past", ()), {**was, "until": now}]}


def summary(
    now: float, fields: dict[str, Any], *parents: dict[str, Any], running: str = "RUNNING", disabled: bool = False
) -> str:
    """Return the summary status, by precedence (CP28).

    First come drafts, archived, disabled and paused, then completed, not started, running. Parents pass their state on
    to the summary of their children, never to the `status` (QA8).
    """
    status = fields.get("status")
    if status in DRAFTS:
        return str(status)
    for outranking in HIDDEN_BY_PARENT:
        if any(each.get("status") == outranking for each in (fields, *parents)):
            return outranking if outranking == "ARCHIVED" or not disabled else DISABLED
    if disabled:
        return DISABLED
    if any(each.get("end_time") and each["end_time"] <= now for each in (fields, *parents)):
        return "COMPLETED" if running == "RUNNING" else "PAUSED"
    if any(each.get("start_time") and each["start_time"] > now for each in (fields, *parents)):
        return "NOT_STARTED" if running == "RUNNING" else running
    return running


def require_times_inside(child: dict[str, Any], parent: dict[str, Any]) -> None:
    """Raise `ItemError` if times are out of order or, on creation, outside of the campaign's (CP18)."""
    starts, ends = child.get("start_time"), child.get("end_time")
    if starts and parent.get("start_time") and starts < parent["start_time"]:
        raise ItemError(1, "start_time is before the start_time of the campaign.")
    if ends and parent.get("end_time") and ends > parent["end_time"]:
        raise ItemError(1, "end_time is after the end_time of the campaign.")
    if starts and ends and ends <= starts:
        raise ItemError(1, "end_time is not after start_time.")
