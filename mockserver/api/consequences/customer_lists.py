"""Customer lists: records are counted as they come, and matched a day later (CL1-CL17)."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.derived.entities import entity_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

LISTS = "customer_lists"
LEAST = 100
"""Members below which a list is TOO_SMALL (AU11, CL10)."""
HASH = re.compile("[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}")
"""MD5, SHA-1 or SHA-256 (CL2)."""
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
NEEDS_HASH = ("IDFA", "MAID")


class Batch(NamedTuple):
    """Records that came together."""

    lines: int
    """How many there are, with those that stand for nobody (CL8)."""
    people: set[str]
    """Who is meant."""
    invalid: int = 0
    """How many of the lines stand for nobody."""


class CustomerLists(Rules):
    """The rules of customer lists."""

    id_prefix = "418"
    id_digits = 7

    def missing(self) -> ItemError:
        """CL15."""
        return ItemError(1001, "Customer list could not be found", 404)

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Making it is its first batch (CL6). The records are not kept, only who they stand for (CL12)."""
        list_type = sent.get("list_type", "EMAIL")
        batch = _batch(sent, list_type)
        made = {name: value for name, value in fields.items() if name not in ("records", "records_v2")}
        return {
            **made,
            "list_type": list_type,
            "type": "customerlist",
            "exceptions": {},
            "status": "PROCESSING",
            "num_batches": 1,
            "num_uploaded_user_records": batch.lines,
            "num_removed_user_records": 0,
            "is_nca": sent.get("is_nca", False),
            "members": sorted(batch.people),
            "created_time": int(parsed.call.now),
            "updated_time": int(parsed.call.now),
            "changed_at": parsed.call.now,
        }

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Another batch (CL6, CL7). It counts lines, not people: those that come twice, and unknown ones, too (CL8)."""
        batch, now = _batch(changes, entity.fields["list_type"]), parsed.call.now
        return with_batch(entity, batch, changes["operation_type"], now=now, done_at=now)

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """The verdict follows the clock. `is_nca` is in lists only (CL5)."""
        shown = {**entity.fields, "status": sized(parsed, entity)}
        if parsed.shape.act != "list":
            del shown["is_nca"]
        return shown

    def listed(self, parsed: ParsedCall) -> Callable[[Entity], bool]:
        """Lists for the acquisition of new customers can be left out."""
        leave_out = parsed.parameters.get("exclude_nca")
        return lambda customers: not (leave_out and customers.fields["is_nca"])


def with_batch(customers: Entity, batch: Batch, operation: str, *, now: float, done_at: float) -> Fields:
    """The fields of a list after a batch, which takes until `done_at` to come in."""
    fields, known = customers.fields, {*customers.fields["members"]}
    counter = "num_uploaded_user_records" if operation == "ADD" else "num_removed_user_records"
    return {
        **fields,
        "num_batches": fields["num_batches"] + 1,
        counter: fields[counter] + batch.lines,
        "members": sorted(known | batch.people if operation == "ADD" else known - batch.people),
        "updated_time": int(now),
        "changed_at": done_at,
    }


def sized(parsed: ParsedCall, customers: Entity) -> str:
    """UPLOADING while a batch comes in as a file (CL9); PROCESSING until everybody was looked for; then the verdict.

    That is READY or TOO_SMALL (QC23).
    """
    now, changed_at = parsed.call.now, customers.fields["changed_at"]
    if now < changed_at:
        return "UPLOADING"
    if now < changed_at + parsed.call.mock.behaviour.customer_list_matching:
        return "PROCESSING"
    return "READY" if matched(customers) >= LEAST else "TOO_SMALL"


def matched(customers: Entity) -> int:
    """How many people of a list are on Pinterest: all of them (QC23)."""
    return len(customers.fields["members"])


def require_list(parsed: ParsedCall, list_id: str | None) -> Entity:
    """The customer list with the id. Raises `ItemError`, 404 (AU14, CL15)."""
    found = entity_at(parsed.call.environment, parsed.account_path(LISTS), list_id)
    if found is None:
        raise CustomerLists().missing()
    return found


def _batch(sent: Fields, list_type: str) -> Batch:
    """The people that were sent, one text for each line. Raises `ItemError` where none is as it should be (CL15).

    Their codes are known by name only; the texts and the status are the fake's own.
    """
    if ("records" in sent) == ("records_v2" in sent):
        raise ItemError(2740, "MALFORMATTED_USER_LIST: send either records or records_v2.")  # CL3
    if "records_v2" in sent:
        rows = [",".join(f"{name}={row[name]}" for name in sorted(row)) for row in sent["records_v2"] if row]
        batch = Batch(len(rows), {_person(row) for row in rows})
    else:
        batch = batch_of(sent["records"].split(","), list_type)
    if not batch.people:
        raise ItemError(2741, f"NO_VALID_USER_LIST: there is no record of the type {list_type}.")
    return batch


def batch_of(records: Iterable[str], list_type: str) -> Batch:
    """What a list of records is, whatever stands around them."""
    lines = [line for record in records if (line := record.strip())]
    valid = [line for line in lines if _is_valid(line, list_type)]
    return Batch(len(lines), {_person(line) for line in valid}, len(lines) - len(valid))


def _person(record: str) -> str:
    """Who a record stands for: what is plain is hashed, so that it is the same person either way."""
    return record if HASH.fullmatch(record) else hashlib.sha256(record.lower().encode()).hexdigest()


def _is_valid(record: str, list_type: str) -> bool:
    """CL2."""
    if list_type == "EMAIL":
        return bool(HASH.fullmatch(record) or EMAIL.fullmatch(record))
    return bool(HASH.fullmatch(record)) if list_type in NEEDS_HASH else True


RULES = {LISTS: CustomerLists()}
