"""Bulk requests: the things of an ad account in one file, and many changes at once (BK1-BK10)."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mockserver.api.consequences import file_jobs
from mockserver.api.consequences.bulk_upsert import as_operation, perform
from mockserver.api.derived.by_shape import show
from mockserver.api.derived.entities import entities_at, not_found
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

REQUESTS = "bulk_requests"
TYPES = {
    "CAMPAIGN": ("campaigns", "campaigns/list"),
    "AD_GROUP": ("ad_groups", "ad_groups/list"),
    "AD": ("ads", "ads/list"),
    "PRODUCT_GROUP": ("product_group_promotions", "product_group_promotions/list"),
    "KEYWORD": ("keywords", "keywords/get"),
    "LABEL": ("labels", "labels/list"),
    "SCHEDULE": ("schedules", "schedules/list"),
}
"""The collection of each type, and the operation that shows its things as the file does. The fake keeps no history."""
PARENTS = ("campaign_id", "ad_group_id", "parent_id", "entity_id")
STATUS = {"in progress": "RUNNING", "finished": "SUCCEEDED", "expired": "SUCCEEDED"}
"""The `status` of a request by the state of its job; in any other state it is FAILED (BK8)."""
LAYOUT = "How Pinterest lays out the file is not published: this layout is the fake's own."


@routes("bulk_download/create")
def download(parsed: ParsedCall) -> Fields:
    """Write what the ad account has now to a file (BK1)."""
    asked = parsed.body
    types = asked.get("entity_types") or [*TYPES]
    found = {name: _things(parsed, name, _Scope(parsed, asked)) for name in types if name in TYPES}
    content = _csv(found) if asked.get("output_format") == "CSV" else json.dumps(found).encode()
    request_id = parsed.call.store.new_id()
    key = f"bulk_framework/AD_ENTITY_DOWNLOAD/{request_id}/result"
    parsed.call.add_hint(LAYOUT)
    return {"request_id": file_jobs.begin(parsed, parsed.account_path(REQUESTS), request_id, key, content).id}


@routes("bulk_upsert/create")
def upsert(parsed: ParsedCall) -> Fields:
    """Make the changes at once and report them later (BK4); make none if the outcome is set to a failure."""
    call, account_id = parsed.call, parsed.path["ad_account_id"]
    results = perform(parsed) if call.mock.behaviour.report_outcome == "finished" else []
    uuid = UUID(int=parsed.random(REQUESTS, call.store.new_id()).getrandbits(128), version=4)
    request_id = f"{account_id}-{int(call.now)}-{uuid}"  # BK7
    key = f"bulk_framework/AD_ENTITY_UPSERT/{request_id}/result"
    brief = [{name: value for name, value in one.items() if name != "errors"} for one in results]
    details = f"{key}_with_details"
    call.add_hint(LAYOUT)
    path = parsed.account_path(REQUESTS)
    job = file_jobs.begin(parsed, path, request_id, key, _json(brief), more={details: _json(results)}, details=details)
    return {"request_id": job.id}


@routes("bulk_request/get")
def get(parsed: ParsedCall) -> Fields:
    """Answer the state of a request (BK8). Failures are in its file, with their errors by `include_details` (BK10)."""
    request_id = parsed.path["bulk_request_id"]
    job = file_jobs.find(parsed, parsed.account_path(REQUESTS), request_id)
    if job is None:
        raise not_found(parsed.account_path(REQUESTS), request_id)
    state = file_jobs.state_of(parsed, job)
    answer: Fields = {"status": STATUS.get(state, "FAILED")}
    if state == "finished":
        wanted = job.fields.get("details") if parsed.parameters.get("include_details") else None
        answer["result_url"] = file_jobs.link_to(parsed, job, wanted)
    return answer


class _Scope:
    """The requested part of an ad account: things by id or of some campaigns, with all things below them (BK1)."""

    def __init__(self, parsed: ParsedCall, asked: Fields) -> None:
        self.since = float(asked.get("updated_since") or 0)
        self._ids = _family(parsed, {one.lstrip("ACG") for one in asked.get("entity_ids") or ()})
        wanted = asked.get("campaign_filter")
        self._below: set[str] | None = None
        if wanted:
            viewed = as_operation(parsed, "campaigns/list")
            campaigns = entities_at(parsed.call.environment, parsed.account_path("campaigns"))
            self._below = _family(parsed, {one.id for one in campaigns if _meets(show(viewed, one), wanted)}) or set()

    def has(self, entity: Entity) -> bool:
        """Tell whether a thing is asked for."""
        return all(some is None or entity.id in some for some in (self._ids, self._below))


def _family(parsed: ParsedCall, roots: set[str]) -> set[str] | None:
    """Collect the ids of these things, their children and grandchildren; return None if no things are named."""
    if not roots:
        return None
    known = [
        one for name, _ in TYPES.values() for one in entities_at(parsed.call.environment, parsed.account_path(name))
    ]
    family = {*roots}
    for _ in range(2):
        family |= {one.id for one in known if family & {str(one.fields.get(name)) for name in PARENTS}}
    return family


def _meets(campaign: Mapping[str, Any], wanted: Fields) -> bool:
    tests: Sequence[tuple[str, Callable[[Any], bool]]] = (
        ("name", lambda value: value in (campaign.get("name") or "")),
        ("campaign_status", lambda value: campaign.get("summary_status") in value),
        ("objective_type", lambda value: campaign.get("objective_type") in value),
        ("start_time", lambda value: (campaign.get("start_time") or 0) >= int(value)),
        ("end_time", lambda value: (campaign.get("end_time") or 0) <= int(value)),
    )
    return all(test(wanted[name]) for name, test in tests if wanted.get(name))


def _things(parsed: ParsedCall, kind: str, scope: _Scope) -> list[Fields]:
    """List the active things of a type (BK2)."""
    collection, operation_id = TYPES[kind]
    viewed = as_operation(parsed, operation_id)
    kept = entities_at(parsed.call.environment, parsed.account_path(collection))
    wanted = [one for one in kept if one.updated_at >= scope.since and _is_active(one) and scope.has(one)]
    return [show(viewed, one) for one in wanted]


def _is_active(entity: Entity) -> bool:
    return entity.fields.get("status", "ACTIVE") == "ACTIVE" and not entity.fields.get("archived")


def _json(results: Sequence[Fields]) -> bytes:
    return json.dumps(results).encode()


def _csv(found: Mapping[str, Iterable[Fields]]) -> bytes:
    rows = [{"entity_type": kind, **fields} for kind, things in found.items() for fields in things]
    file = io.StringIO()
    writer = csv.DictWriter(file, list(dict.fromkeys(name for row in rows for name in row)), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()
