"""Dynamic titles of the products that an ad group promotes, which the advertiser reviews in a file (AG26).

Only the names and types of these operations are known. The layout of the file and its errors are the fake's own choice,
and each answer says so.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.product_group_promotions import of_ad_group
from mockserver.api.consequences.promoted_items import promoted_items
from mockserver.api.derived.entities import entity_at, put_entity, require_entity
from mockserver.request.routes import Routes
from mockserver.storage.downloads import address_of, keep_file, remove_file
from mockserver.storage.parts import address_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mockserver.api.derived.parsed import ParsedCall

    Fields = dict[str, Any]

routes = Routes()

REVIEWED = "dynamic_titles"
COLUMNS = ("item_id", "title")
FILE = "dynamic_titles.csv"
LAYOUT = "How Pinterest lays out this file is not published: here it has the columns item_id and title."


@routes("ad_groups/dynamic_titles_get_status")
def get_status(parsed: ParsedCall) -> Fields:
    """Count the titles, one for each product, and those that somebody has reviewed."""
    titles = _generated(parsed)
    reviewed = titles.keys() & _reviewed(parsed).keys()
    return {"is_ready": bool(titles), "generated_count": len(titles), "reviewed_count": len(reviewed)}


@routes("ad_groups/dynamic_titles_download_csv")
def download(parsed: ParsedCall) -> Fields:
    """Write the current titles to a file and answer its address."""
    key = f"{_folder(parsed)}/{FILE}"
    keep_file(parsed.call.mock, key, _csv({**_generated(parsed), **_reviewed(parsed)}.items()))
    parsed.call.add_hint(LAYOUT)
    return {"download_url": address_of(parsed.call.mock, parsed.call.request, key)}


@routes("ad_groups/dynamic_titles_get_upload_url")
def begin(parsed: ParsedCall) -> Fields:
    """Answer where to upload the reviewed file."""
    _generated(parsed)
    call, request_id = parsed.call, parsed.call.store.new_id()
    known = {"existing_filename": FILE} if _reviewed(parsed) else {}
    call.add_hint(LAYOUT)
    address = address_for(call.mock, call.request, _uploaded(parsed, request_id))
    return {"request_id": request_id, "upload_url": address, **known}


@routes("ad_groups/dynamic_titles_process_csv")
def process(parsed: ParsedCall) -> Fields:
    """Take the uploaded titles all together, or none if a row has an error."""
    titles, call = _generated(parsed), parsed.call
    key = _uploaded(parsed, parsed.body["request_id"])
    file = call.store.blobs.get(key)
    if file is None:
        raise ItemError(1, f"Nothing was uploaded for request {parsed.body['request_id']}.")
    rows = _rows(bytes(file.content))
    remove_file(call.mock, key)
    faults = [(number, _fault(row, titles)) for number, row in enumerate(rows, 1)]
    errors = [{"row_number": number, "error_type": fault} for number, fault in faults if fault]
    if errors or not rows:
        return {"status": "FAILED", "errors": errors}
    reviewed = {**_reviewed(parsed), **{row["item_id"]: row["title"] for row in rows}}
    path, ad_group_id = parsed.account_path(REVIEWED), parsed.path["ad_group_id"]
    put_entity(call.environment, path, ad_group_id, {"titles": reviewed}, owner_id=call.caller.id, now=call.now)
    return {"status": "SUCCEEDED", "errors": []}


def _generated(parsed: ParsedCall) -> dict[str, str]:
    """Make a title for each product that the ad group promotes. Raises an `ApiError`, 404, if there is no ad group."""
    path = parsed.account_path("ad_groups")
    ad_group = require_entity(parsed.call.environment, path, parsed.path["ad_group_id"])
    promoted = [one for one in of_ad_group(parsed, ad_group.id) if one.fields["status"] != "ARCHIVED"]
    items_of = promoted_items(parsed)
    items = [item.fields for promotion in promoted for item in items_of(promotion)]
    return {item["id"]: f"Discover: {item['attributes'].get('title') or item['id']}" for item in items}


def _reviewed(parsed: ParsedCall) -> dict[str, str]:
    known = entity_at(parsed.call.environment, parsed.account_path(REVIEWED), parsed.path["ad_group_id"])
    return {} if known is None else dict(known.fields["titles"])


def _rows(content: bytes) -> list[dict[str, Any]]:
    """Read the rows of a file; there are none if it is not CSV."""
    try:
        return [*csv.DictReader(io.StringIO(content.decode("utf-8-sig", "replace")))]
    except csv.Error:
        return []


def _fault(row: Mapping[str, Any], titles: Mapping[str, str]) -> str | None:
    if not all(row.get(name) for name in COLUMNS):
        return "MISSING_VALUE"
    return None if row["item_id"] in titles else "UNKNOWN_ITEM"


def _csv(rows: Iterable[tuple[str, str]]) -> bytes:
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows([COLUMNS, *rows])
    return file.getvalue().encode()


def _folder(parsed: ParsedCall) -> str:
    return f"dynamic_titles/{parsed.path['ad_account_id']}/{parsed.path['ad_group_id']}"


def _uploaded(parsed: ParsedCall, request_id: str) -> str:
    return f"{_folder(parsed)}/uploads/{request_id}.csv"
