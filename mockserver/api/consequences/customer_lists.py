"""Customer lists: their records are counted at once and matched a day later (CL1-CL17)."""

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
"""The fewest matched people of a list that is READY; with fewer it is TOO_SMALL (AU11, CL10)."""
HASH = re.compile("[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}")
"""Matches an MD5, SHA-1 or SHA-256 hash (CL2)."""
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
NEEDS_HASH = ("IDFA", "MAID")


class Batch(NamedTuple):
    """The records of a customer list that were sent together."""

    lines: int
    """The number of records, including invalid ones (CL8)."""
    people: set[str]
    """The hashes of the people in the batch."""
    invalid: int = 0
    """The number of invalid records."""


class CustomerLists(Rules):
    """The rules of customer lists."""

    id_prefix = "418"
    id_digits = 7

    def missing(self) -> ItemError:
        """Return the refusal for an unknown list (CL15)."""
        return ItemError(1001, "Customer list could not be found", 404)

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Make a list with its first batch (CL6). Only whom the records stand for is kept, not the records (CL12)."""
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
        """Add or remove a batch (CL6, CL7). Lines are counted, not people: repeated and invalid ones, too (CL8)."""
        batch, now = _batch(changes, entity.fields["list_type"]), parsed.call.now
        return with_batch(entity, batch, changes["operation_type"], now=now, done_at=now)

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show the list with a status that follows the clock. Only the list operation shows `is_nca` (CL5)."""
        shown = {**entity.fields, "status": sized(parsed, entity)}
        if parsed.shape.act != "list":
            del shown["is_nca"]
        return shown

    def listed(self, parsed: ParsedCall) -> Callable[[Entity], bool]:
        """Build the test that leaves out lists for the acquisition of new customers if asked to."""
        leave_out = parsed.parameters.get("exclude_nca")
        return lambda customers: not (leave_out and customers.fields["is_nca"])


def with_batch(customers: Entity, batch: Batch, operation: str, *, now: float, done_at: float) -> Fields:
    """Return the fields of a list after a batch, which takes until `done_at` to come in."""
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
    """Return the status of a list: UPLOADING while a batch comes in as a file (CL9), then PROCESSING.

    Once everybody was looked for, it is READY or TOO_SMALL (QC23).
    """
    now, changed_at = parsed.call.now, customers.fields["changed_at"]
    if now < changed_at:
        return "UPLOADING"
    if now < changed_at + parsed.call.mock.behaviour.customer_list_matching:
        return "PROCESSING"
    return "READY" if matched(customers) >= LEAST else "TOO_SMALL"


def matched(customers: Entity) -> int:
    """Count the people of a list who are on Pinterest: all of them (QC23)."""
    return len(customers.fields["members"])


def require_list(parsed: ParsedCall, list_id: str | None) -> Entity:
    """Find the customer list with the id. Raises `ItemError`, 404 (AU14, CL15)."""
    found = entity_at(parsed.call.environment, parsed.account_path(LISTS), list_id)
    if found is None:
        raise CustomerLists().missing()
    return found


def _batch(sent: Fields, list_type: str) -> Batch:
    """Read the records that were sent. Raises `ItemError` if none is valid (CL15).

    The names of these errors are known; their texts and their status are the fake's own.
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
    """Build the batch of these records, some of which may be invalid; space around a record is ignored."""
    lines = [line for record in records if (line := record.strip())]
    valid = [line for line in lines if _is_valid(line, list_type)]
    return Batch(len(lines), {_person(line) for line in valid}, len(lines) - len(valid))


def _person(record: str) -> str:
    """Identify the person that a record stands for: plain text is hashed, so that both forms mean the same person."""
    return record if HASH.fullmatch(record) else hashlib.sha256(record.lower().encode()).hexdigest()


def _is_valid(record: str, list_type: str) -> bool:
    """Tell whether a record has a form that this type of list takes (CL2)."""
    if list_type == "EMAIL":
        return bool(HASH.fullmatch(record) or EMAIL.fullmatch(record))
    return bool(HASH.fullmatch(record)) if list_type in NEEDS_HASH else True


RULES = {LISTS: CustomerLists()}
