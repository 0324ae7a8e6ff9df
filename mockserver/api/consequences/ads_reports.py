"""Reports of ads, which are requested first and fetched when they are done (AR1-AR34).

A report has the figures of the moment of its request. Unknown and expired tokens are answered with 200 and a status
(AR16, QA17).
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences import file_jobs
from mockserver.api.consequences.report_dates import CONVERSION_PRODUCTS, TEMPLATE, refuse, require_days, today
from mockserver.api.consequences.report_files import write
from mockserver.api.consequences.report_query import read_query
from mockserver.api.consequences.report_rows import lines
from mockserver.api.consequences.report_templates import TEMPLATES, days_of
from mockserver.api.derived.entities import require_entity
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from random import Random

    from mockserver.api.consequences.report_rows import Query
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

REPORTS, MMM_REPORTS, PRODUCT_REPORTS = "reports", "mmm_reports", "conversion_product_reports"
STATUS = {
    "in progress": "IN_PROGRESS",
    "finished": "FINISHED",
    "failed": "FAILED",
    "cancelled": "CANCELLED",
    "expired": "EXPIRED",
}
FINISHED_ALREADY = (
    "This job has already finished processing. Please make a GET request to this endpoint and pass in the token"
    " parameter {token}"
)
"""The message for a report that is finished at once (AR12)."""
SECRET_BYTES = 206
"""Random bytes in the token of a report, which has 300 characters as a whole (AR13)."""
FIRST_PRODUCTS = {"DEFAULT": "2024-03-16", "BRAND_ATTRIBUTION": "2025-04-01"}
"""The day after which products have figures, by `conversion_product_attribution_type` (AR31)."""
SHORTEST_OF_PRODUCTS = 7
"""The fewest days in a report of products (AR31)."""


@routes("analytics/create_report")
def create(parsed: ParsedCall) -> Fields:
    """Start a report of ads (AR11, AR12)."""
    query = read_query(parsed, parsed.body)
    return _started(parsed, _start(parsed, REPORTS, query, parsed.body))


@routes("analytics/get_report")
def get(parsed: ParsedCall) -> Fields:
    """Answer the state of a report; all three keys are always there (AR15)."""
    found = _seen(parsed, REPORTS)
    return {"report_status": found["report_status"], "url": found.get("url"), "size": found.get("size")}


@routes("analytics/create_template_report")
def create_from_template(parsed: ParsedCall) -> Fields:
    """Start the report that a template describes, for other days if the query names them (AR30)."""
    path = parsed.account_path(TEMPLATES)
    template = require_entity(parsed.call.environment, path, parsed.path["template_id"]).fields
    said = {name: value for name, value in parsed.parameters.items() if value is not None}
    asked = {**template, **days_of(template, today(parsed)), **said, "level": template.get("report_level")}
    if not (asked.get("start_date") and asked.get("end_date")):
        raise refuse("start_date and end_date are required.", f"Template {template['id']} says no days itself (AR30).")
    job = _start(parsed, REPORTS, read_query(parsed, asked, TEMPLATE), asked)
    return {"template_id": parsed.path["template_id"], **_started(parsed, job)}


@routes("analytics/create_mmm_report")
def create_for_mix_model(parsed: ParsedCall) -> Fields:
    """Start a report for marketing mix models (AR32, AR33)."""
    query = read_query(parsed, parsed.body, TEMPLATE)
    return _mix_model(parsed, _started(parsed, _start(parsed, MMM_REPORTS, query, parsed.body)))


@routes("analytics/get_mmm_report")
def get_for_mix_model(parsed: ParsedCall) -> Fields:
    """Answer the state of a report for marketing mix models; what is not known yet is left out (AR33)."""
    return _mix_model(parsed, _seen(parsed, MMM_REPORTS))


@routes("analytics/create_conversion_product_report")
def create_of_products(parsed: ParsedCall) -> Fields:
    """Start a report of brands, categories and products (AR31); the fake does not tell products apart."""
    asked = {"view_window_days": 30, **parsed.body}
    first, last = require_days(parsed, asked["start_date"], asked["end_date"], "TOTAL", CONVERSION_PRODUCTS)
    begin = FIRST_PRODUCTS[asked.get("conversion_product_attribution_type", "DEFAULT")]
    if first.isoformat() <= begin:
        raise refuse(f"start_date must be after {begin}.", f"start_date is {first} (AR31).")
    if (last - first).days + 1 < SHORTEST_OF_PRODUCTS:
        raise refuse(
            f"The date range must be at least {SHORTEST_OF_PRODUCTS} days.", f"{first} to {last} is less (AR31)."
        )
    parsed.call.add_hint("The fake does not tell products apart here: rows are about all of them.")
    return _started(parsed, _start(parsed, PRODUCT_REPORTS, read_query(parsed, asked, CONVERSION_PRODUCTS), asked))


@routes("analytics/get_conversion_product_report")
def get_of_products(parsed: ParsedCall) -> Fields:
    """Answer the state of a report of products, as `get`, but without what is not known yet."""
    return _seen(parsed, PRODUCT_REPORTS)


def new_token(account: str, random: Random) -> str:
    """Make a token whose first 24 characters are the same for all tokens of the account (AR13, QA18)."""
    head = hashlib.md5(account.encode(), usedforsecurity=False).digest()
    return "".join(base64.urlsafe_b64encode(part).decode() for part in (head, random.randbytes(SECRET_BYTES)))


def _start(parsed: ParsedCall, collection: str, query: Query, asked: Fields) -> Entity:
    """Write the report; one without rows is finished at once (QA22)."""
    call, account_id = parsed.call, parsed.path["ad_account_id"]
    found = lines(parsed, query)
    content = write(
        found,
        query,
        report_format=asked.get("report_format") or "JSON",
        primary_sort=asked.get("primary_sort") or "BY_ID",
    )
    random = parsed.random(collection, call.store.new_id())
    token, number = new_token(account_id, random), random.randrange(10**15, 10**16)
    key = f"async_reporting_v3/{account_id}-{int(call.now)}-{number}/metrics_report.txt"
    return file_jobs.begin(parsed, parsed.account_path(collection), token, key, content, is_done=not found)


def _started(parsed: ParsedCall, job: Entity) -> Fields:
    status = STATUS[file_jobs.state_of(parsed, job)]
    message = FINISHED_ALREADY.format(token=job.id) if status == "FINISHED" else ""
    return {"report_status": status, "token": job.id, "message": message}


def _seen(parsed: ParsedCall, collection: str) -> Fields:
    job = file_jobs.find(parsed, parsed.account_path(collection), parsed.parameters["token"])
    if job is None:
        parsed.call.add_hint(f"Ad account {parsed.path['ad_account_id']} has no report with this token (QA17).")
        return {"report_status": "DOES_NOT_EXIST"}
    status = STATUS[file_jobs.state_of(parsed, job)]
    if status != "FINISHED":
        return {"report_status": status}
    return {"report_status": status, "url": file_jobs.link_to(parsed, job), "size": job.fields["size"]}


def _mix_model(parsed: ParsedCall, answer: Fields) -> Fields:
    """Lay the answer out as 5.28 describes it, or as 5.23 did: `Behaviour.mmm_report_answers` (AR33, QA19)."""
    if parsed.call.mock.behaviour.mmm_report_answers == "wrapped":
        return {"code": 0, "data": answer, "message": "ok", "status": "success"}
    return {**answer, "status": "success"}
