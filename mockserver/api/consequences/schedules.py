"""Schedules, which change a campaign's budget or bids for a time (SZ7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.derived.entities import entity_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

COLLECTIONS = {"CAMPAIGN": "campaigns", "AD_GROUP": "ad_groups", "AD": "ads"}
ON_THE_CLOCK = ("CREATED", "SCHEDULED", "ACTIVE")
"""The states of a schedule that follow the clock."""


class Schedules(Rules):
    """The rules of schedules."""

    id_prefix = "584"
    id_digits = 13

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Check that what the schedule changes, a campaign by default, is in the ad account."""
        entity_type = sent.get("entity_type") or "CAMPAIGN"
        _require_entity(parsed, entity_type, sent["entity_id"])
        made = {**fields, "entity_type": entity_type, "schedule_status": sent.get("schedule_status") or "CREATED"}
        _require_order(made)
        return made

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Change the fields that were sent, except what the schedule is of; refuse if it is over."""
        standing = _standing(entity, parsed.call.now)
        if standing in ("COMPLETED", "FAILED", "CANCELED"):
            raise ItemError(1, f"A schedule that is {standing} does not change.")
        kept = {name: entity.fields[name] for name in ("schedule_id", "entity_id", "entity_type")}
        fields = {**entity.fields, **changes, **kept}
        _require_order(fields)
        return fields

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the schedule with a status that follows the clock."""
        return {**entity.fields, "schedule_status": _standing(entity, parsed.call.now)}

    def listed(self, parsed: ParsedCall) -> Callable[[Entity], bool]:
        """Build the test for schedules in one of the states that are asked for."""
        wanted = parsed.parameters.get("schedule_statuses")
        return lambda schedule: wanted is None or _standing(schedule, parsed.call.now) in wanted


def _standing(schedule: Entity, now: float) -> str:
    fields = schedule.fields
    if fields["schedule_status"] not in ON_THE_CLOCK:
        return str(fields["schedule_status"])
    if (fields.get("end_timestamp") or now + 1) <= now:
        return "COMPLETED"
    if (fields.get("start_timestamp") or now) > now:
        return "SCHEDULED"
    return "ACTIVE"


def _require_entity(parsed: ParsedCall, entity_type: str, entity_id: str) -> None:
    if entity_type == "ADVERTISER":
        found: object = entity_id == parsed.path["ad_account_id"]
    else:
        path = parsed.account_path(COLLECTIONS.get(entity_type, entity_type))
        found = entity_at(parsed.call.environment, path, entity_id)
    if not found:
        raise ItemError(1, f"{entity_type} {entity_id} is not of this ad account.")


def _require_order(fields: Fields) -> None:
    starts, ends = fields.get("start_timestamp"), fields.get("end_timestamp")
    if starts and ends and ends <= starts:
        raise ItemError(1, "end_timestamp is not after start_timestamp.")


RULES = {"schedules": Schedules()}
