"""Reports of catalogs: the faults of the items in a feed's file, and all items (RP1-RP8)."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences import file_jobs, item_rules, jobs
from mockserver.api.consequences.ads_reports import new_token
from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.catalog_items import items_path
from mockserver.api.consequences.catalogs import find_catalog, no_catalog, owned, require_any_catalog
from mockserver.api.consequences.feeds import require_feed, results_path
from mockserver.api.consequences.item_rules import Fault
from mockserver.api.derived.entities import entities_at
from mockserver.model import errors
from mockserver.request.paging import Items, page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

REPORTS = "catalog_reports"
DAY = 24 * 60 * 60
INGESTION, ALL_ITEMS = "FEED_INGESTION_ISSUES", "ALL_ITEMS"
HEAD = {
    INGESTION: [
        "feed_id",
        "item_id",
        "item_number",
        "severity",
        "code",
        "code_label",
        "attribute_name",
        "provided_value",
    ],
    ALL_ITEMS: ["catalog_id", "feed_id", "item_id", "attributes"],
    "DISTRIBUTION_ISSUES": ["catalog_id", "item_id", "code", "code_label"],
}
"""The columns of each report: the fake's own, because Pinterest's are not published."""
KNOWN = {fault.name: fault for fault in (*item_rules.MISSING, *vars(item_rules).values()) if isinstance(fault, Fault)}


@routes("reports/create")
def create(parsed: ParsedCall) -> Fields:
    """Start a report, at most one a day for the same parameters (RP3)."""
    call, about = parsed.call, json.dumps(parsed.body, sort_keys=True)
    jobs.settle(call)
    require_any_catalog(call)
    rows = [*_rows(parsed, parsed.body)]
    path, today = owned(call, REPORTS), int(call.now // DAY)
    known = [one for one in entities_at(call.environment, path) if one.fields["about"] == about]
    if known and known[-1].fields["day"] == today:
        return {"token": known[-1].id}
    random = parsed.random(REPORTS, call.store.new_id())
    token = new_token(call.caller.id, random)
    key = f"catalog_reports/{call.caller.id}-{int(call.now)}-{random.randrange(10**15, 10**16)}/report.csv"
    content = _csv(parsed.body["report"]["report_type"], rows)
    wait = call.mock.behaviour.catalog_processing
    file_jobs.begin(parsed, path, token, key, content, wait=wait, kept=DAY, about=about, day=today)
    return {"token": token}


@routes("reports/get")
def get(parsed: ParsedCall) -> Fields:
    """Answer the state of a report (RP4): IN_PROGRESS without address and size, or FINISHED; else refuse it (RP5)."""
    job = file_jobs.find(parsed, owned(parsed.call, REPORTS), parsed.parameters["token"])
    state = job and file_jobs.state_of(parsed, job)
    if job is None or state == "expired":
        raise ItemError(1104, "The token you provided is not valid or has expired.")
    if state == "in progress":
        return {"report_status": "IN_PROGRESS", "url": None, "size": None}
    return {"report_status": "FINISHED", "url": file_jobs.link_to(parsed, job), "size": job.fields["size"]}


@routes("reports/stats")
def stats(parsed: ParsedCall) -> Any:
    """Count the issues that a report would list, by code (RP6, RP7)."""
    asked = parsed.parameters["parameters"]
    if not isinstance(asked.get("report"), dict) or "report_type" not in asked["report"]:
        raise errors.INVALID.chosen.with_hint(
            'parameters is an object like {"catalog_type": "RETAIL", "report": {"report_type": "ALL_ITEMS"}} (RP6).',
            message="Invalid request: 'report' is a required property",
        )
    jobs.settle(parsed.call)
    require_any_catalog(parsed.call)
    counted = Counter((row["code_label"], row["severity"]) for row in _rows(parsed, asked) if "severity" in row)
    catalog_id = _catalog_id(parsed, asked)
    rows = [
        {
            "report_type": asked["report"]["report_type"],
            "catalog_id": catalog_id,
            "code": KNOWN[label].code,
            "code_label": label,
            "message": KNOWN[label].message,
            "occurrences": occurrences,
            "severity": severity,
        }
        for (label, severity), occurrences in counted.items()
    ]
    return page(parsed.call, Items(rows, lambda row: (row["code_label"],)), lambda _, row: row)


def _rows(parsed: ParsedCall, asked: Fields) -> Iterator[Fields]:
    """Yield the lines of a report. Raises `ItemError` for what does not exist (RP5)."""
    report, environment = asked["report"], parsed.call.environment
    catalog_id = _catalog_id(parsed, asked)
    if report["report_type"] == INGESTION:
        yield from _issues(_result(parsed, report))
    elif report["report_type"] == ALL_ITEMS:
        for item in entities_at(environment, items_path(catalog_id)):
            attributes = json.dumps(item.fields.get("attributes", {}))
            about = {"catalog_id": catalog_id, "feed_id": item.fields.get("feed_id"), "item_id": item.fields["id"]}
            yield {**about, "attributes": attributes}
    else:
        parsed.call.add_hint("In the fake every item that came in is distributed: there are no such issues.")


def _catalog_id(parsed: ParsedCall, asked: Fields) -> str:
    """Return the catalog of a report: the feed's, the one named, or the oldest of its type (RP2)."""
    report = asked["report"]
    if report["report_type"] == INGESTION:
        found: str = require_feed(parsed.call, str(report.get("feed_id"))).fields["catalog_id"]
        return found
    catalog = find_catalog(parsed.call, asked.get("catalog_type", "RETAIL"), report.get("catalog_id"))
    if catalog is None:
        raise no_catalog()
    return catalog.id


def _result(parsed: ParsedCall, report: Fields) -> Entity:
    """Find the result of reading the feed: the one named, or else the last completed one (RP2)."""
    results = entities_at(parsed.call.environment, results_path(report["feed_id"]))
    wanted = report.get("processing_result_id")
    found = [one for one in results if (one.id == wanted if wanted else one.fields["status"] == "COMPLETED")]
    if not found:
        raise ItemError(4184, "Sorry! We could not find your processing result", 404)
    return found[-1]


def _issues(result: Entity) -> Iterator[Fields]:
    for row in result.fields["issues"]:
        for name, severity in (("errors", "ERROR"), ("warnings", "WARN")):
            for label, told in row[name].items():
                about = {
                    "feed_id": result.fields["feed_id"],
                    "item_id": row["item_id"],
                    "item_number": row["item_number"],
                }
                yield {**about, "severity": severity, "code": KNOWN[label].code, "code_label": label, **told}


def _csv(report_type: str, rows: list[Fields]) -> bytes:
    file = io.StringIO()
    writer = csv.DictWriter(file, HEAD[report_type], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()
