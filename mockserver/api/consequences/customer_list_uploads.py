"""Uploads of customer lists too long for a request: sent to the storage in parts, then run (CU1-CU4).

The content of the parts is not published. Here it is that of `records`, one record a line or between commas.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, Rules
from mockserver.api.consequences.customer_lists import Batch, batch_of, require_list, with_batch
from mockserver.api.derived.by_shape import answer_by_shape, path_of, require_entity, show
from mockserver.api.derived.entities import change_entity
from mockserver.request.routes import Routes
from mockserver.storage.downloads import remove_file
from mockserver.storage.parts import address_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

UPLOADS = "customer_list_uploads"
INVALID_EMAIL = (42, "Invalid email")
"""Code and message for an invalid record of an e-mail list (CU4)."""
INVALID = (42, "Invalid record")
"""Code and message for an invalid record of another list; the message is the fake's own."""


class CustomerListUploads(Rules):
    """The rules of uploads, each of which becomes one batch of its list."""

    id_digits = 18

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Announce an upload; nothing happens before it is run (CU3)."""
        require_list(parsed, parsed.path["customer_list_id"])
        uncounted = {name: value for name, value in fields.items() if name != "record_counts"}
        return {**uncounted, "total_parts": sent["total_parts"], "error_counts": None}

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Show an upload, with its counts once it is over (CU4); 5.28.0 allows them to be absent, not null."""
        state = _state(parsed, entity)
        counted = entity.fields.get("counted", {}) if state in ("SUCCEEDED", "FAILED") else {}
        return {**entity.fields, "state": state, **counted}


@routes("customer_list_uploads/create")
def begin(parsed: ParsedCall) -> Fields:
    """Announce an upload and answer where to send each part (CU1)."""
    begun: Fields = answer_by_shape(parsed)
    call, keys = parsed.call, _keys(parsed, begun["customer_list_upload"]["id"], parsed.body["total_parts"])
    parts = [
        {"part_number": number, "presigned_url": address_for(call.mock, call.request, key)}
        for number, key in keys.items()
    ]
    call.add_hint("How a part is laid out is not published: here, one record a line, or records between commas.")
    return {**begun, "s3_multipart_upload_data": {"file_parts": parts}}


@routes("customer_list_uploads/run")
def run(parsed: ParsedCall) -> Fields:
    """Add the uploaded parts to the list as one batch (CU3); an upload is run only once."""
    customers = require_list(parsed, parsed.path["customer_list_id"])
    upload = require_entity(parsed, path_of(parsed), parsed.path["customer_list_upload_id"])
    if _state(parsed, upload) == "NOT_STARTED":
        upload = _run(parsed, customers, upload)
    return show(parsed, upload)


def _run(parsed: ParsedCall, customers: Entity, upload: Entity) -> Entity:
    call, list_type = parsed.call, customers.fields["list_type"]
    keys = _keys(parsed, upload.id, upload.fields["total_parts"])
    content = b"".join(_sent_parts(parsed, keys)).decode("utf-8", "replace")
    batch = batch_of(re.split(r"[,\r\n]+", content), list_type)
    for key in keys.values():
        remove_file(call.mock, key)  # files are deleted after processing (CL12)
    behaviour = call.mock.behaviour
    due, succeeds = call.now + behaviour.report_processing, bool(batch.people)
    succeeds = succeeds and behaviour.report_outcome == "finished"
    if succeeds:
        fields = with_batch(customers, batch, upload.fields["operation"], now=call.now, done_at=due)
        change_entity(call.environment, customers, fields, parsed.now)
    counted = _counted(batch, list_type)
    fields = {**upload.fields, "due": due, "succeeds": succeeds, "counted": counted}
    return change_entity(call.environment, upload, fields, parsed.now)


def _sent_parts(parsed: ParsedCall, keys: Mapping[int, str]) -> list[bytes]:
    """List the contents of the parts. Raises `ItemError` if a part is missing or too small (CU2)."""
    blobs = {number: parsed.call.store.blobs.get(key) for number, key in keys.items()}
    missing = [str(number) for number, blob in blobs.items() if blob is None]
    if missing:
        raise ItemError(1, f"Part {', '.join(missing)} of {len(keys)} was not uploaded.")
    parts = [bytes(blob.content) for blob in blobs.values() if blob is not None]
    least = parsed.call.mock.behaviour.smallest_list_part
    for number, part in enumerate(parts[:-1], 1):
        if len(part) < least:
            raise ItemError(1, f"Part {number} has {len(part)} bytes; each but the last has at least {least}.")
    return parts


def _counted(batch: Batch, list_type: str) -> Fields:
    code, message = INVALID_EMAIL if list_type == "EMAIL" else INVALID
    errors = [{"error_code": code, "message": message, "count": batch.invalid}] if batch.invalid else []
    counts = {"processed": batch.lines, "valid": batch.lines - batch.invalid, "invalid": batch.invalid}
    return {"record_counts": counts, "error_counts": errors}


def _state(parsed: ParsedCall, upload: Entity) -> str:
    due: float | None = upload.fields.get("due")
    if due is None:
        return "NOT_STARTED"
    if parsed.call.now < due:
        return "RUNNING"
    return "SUCCEEDED" if upload.fields["succeeds"] else "FAILED"


def _keys(parsed: ParsedCall, upload_id: str, parts: int) -> dict[int, str]:
    """Build the keys of the parts in the storage, by their numbers."""
    account_id, list_id = parsed.path["ad_account_id"], parsed.path["customer_list_id"]
    return {number: f"customer_lists/{account_id}/{list_id}/{upload_id}/{number}" for number in range(1, parts + 1)}


RULES = {UPLOADS: CustomerListUploads()}
