"""Exports of leads, the answers that people gave in the form of an ad, as a file (LE1-LE5).

The fake has only test leads. They belong to a form, and so to each ad that shows it.
"""

from __future__ import annotations

import csv
import io
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences import file_jobs
from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.leads import FORMS, LEADS
from mockserver.api.derived.entities import entities_at, entity_at
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

routes = Routes()

EXPORTS = "leads_exports"
FETCHABLE = 30 * 24 * 60 * 60
"""Seconds for which a lead can be fetched (LE3)."""
STATUS = {"in progress": "IN_PROGRESS", "finished": "FINISHED", "expired": "FINISHED"}
"""The `export_status` by the state of the job; in any other state it is FAILED (LE2)."""


@routes("leads_export/create")
def create(parsed: ParsedCall) -> Fields:
    """Start an export of the leads of an ad, from one day to another in UTC (LE1)."""
    asked, call = parsed.body, parsed.call
    ad = entity_at(call.environment, parsed.account_path("ads"), asked["ad_id"])
    if ad is None or asked["end_date"] < asked["start_date"]:
        raise ItemError(400, "Invalid ad account parameter.")  # LE4
    form_id = ad.fields.get("lead_form_id")
    form = entity_at(call.environment, parsed.account_path(FORMS), form_id)
    leads = [
        lead
        for lead in entities_at(call.environment, parsed.account_path(LEADS))
        if lead.fields["lead_form_id"] == form_id
        and asked["start_date"] <= _day(lead) <= asked["end_date"]
        and call.now - lead.created_at <= FETCHABLE
    ]
    export_id = call.store.new_id(13)
    key = f"leads_export/{parsed.path['ad_account_id']}/{export_id}/leads.csv"
    content = _csv(form, leads, asked["ad_id"])
    call.add_hint("How Pinterest lays out the file is not published: this layout is the fake's own.")
    return {"leads_export_id": file_jobs.begin(parsed, parsed.account_path(EXPORTS), export_id, key, content).id}


@routes("leads_export/get")
def get(parsed: ParsedCall) -> Fields:
    """Answer the state of an export; it has no address until it is finished (LE2)."""
    job = file_jobs.find(parsed, parsed.account_path(EXPORTS), parsed.path["leads_export_id"])
    if job is None:
        raise ItemError(404, "Invalid leads export id parameter.", 404)
    state = file_jobs.state_of(parsed, job)
    url = file_jobs.link_to(parsed, job) if state == "finished" else None
    return {"export_status": STATUS.get(state, "FAILED"), "download_url": url}


def _day(lead: Entity) -> str:
    return datetime.fromtimestamp(lead.created_at, timezone.utc).date().isoformat()


def _csv(form: Entity | None, leads: list[Entity], ad_id: str) -> bytes:
    questions = form.fields["questions"] if form is not None else []
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["lead_id", "ad_id", "created_time", *map(_title, questions)])
    writer.writerows([lead.id, ad_id, int(lead.created_at), *lead.fields["answers"]] for lead in leads)
    return file.getvalue().encode()


def _title(question: Fields) -> str:
    return str(question.get("custom_question_label") or question.get("question_type"))
