"""Asynchronous reports of ads in one call (AR11 to AR20)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint
from pinterest_v5.core.flow import Request, Sleep
from pinterest_v5.errors import NO_CODE, NOT_PINTEREST, ReportError, UnexpectedAnswerError
from pinterest_v5.media.media_source import is_url

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_v5.core.flow import Flow, Response

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0
DEADLINE = 900.0
"""Seconds. Each pause between two looks is half as long again as the one before."""


class Reports(Resource[Mode]):
    """`api.reports`."""

    @endpoint
    def run(
        self, ad_account_id: str, report: Mapping[str, Any], *, deadline: float = DEADLINE
    ) -> Flow[list[dict[str, Any]]]:
        """Create a report, wait for it, and return its rows.

            rows = api.reports.run(ad_account_id, {
                "start_date": "2026-11-01", "end_date": "2026-11-07", "granularity": "DAY", "level": "CAMPAIGN",
                "columns": ["CAMPAIGN_ID", "SPEND_IN_MICRO_DOLLAR"],
            })

        Operations `analytics/create_report` and `analytics/get_report`. Scopes: `ads:read`. The values of a report in
        JSON are numbers and texts; those of one in CSV (`"report_format": "CSV"`) are texts.

        Args:
            ad_account_id: the ad account.
            report: the report, as in the reference of the operation.
            deadline: seconds to wait at most, besides what the calls themselves take.

        Raises:
            ReportError: the report failed, or was not done in time.
        """
        create = operation("POST ad_accounts/{ad_account_id}/reports", locals(), body="report", besides=("deadline",))
        made: dict[str, Any] = yield from self._flow(create)
        token, waited, pause = made.get("token"), 0.0, FIRST_PAUSE
        look = operation("GET ad_accounts/{ad_account_id}/reports", {"ad_account_id": ad_account_id, "token": token})
        while True:
            state: dict[str, Any] = yield from self._flow(look)
            status = state.get("report_status")
            if status == "FINISHED":
                return rows_of((yield from download(state.get("url"))))
            if status != "IN_PROGRESS":
                raise ReportError(NO_CODE, f"The report ended as {status!r}.", advice="Ask for it again.")
            if waited + pause > deadline:
                problem = f"The report is not done after {waited:.0f} seconds."
                raise ReportError(NO_CODE, problem, advice="Ask for less, or give it a longer deadline.")
            yield Sleep(pause)
            waited, pause = waited + pause, min(pause * 1.5, LONGEST_PAUSE)


def download(url: Any) -> Flow[bytes]:
    """Fetch the file of a report, without the token: its link has a signature of its own (AR18)."""
    if not is_url(url):
        raise UnexpectedAnswerError(NO_CODE, "The report has no link to its file.", advice=NOT_PINTEREST)
    response: Response = yield Request("GET", url, {})
    if not 200 <= response.status < 300:
        raise ReportError(
            NO_CODE,
            "The file of the report could not be fetched.",
            status=response.status,
            advice="Its link is good for five minutes: ask for the report again.",
        )
    return response.content


def rows_of(content: bytes) -> list[dict[str, Any]]:
    """Return the rows of a file, which is JSON, a map from ids to rows (AR20), or else CSV."""
    text = content.decode("utf-8-sig", errors="replace")
    try:
        body = json.loads(text)
    except ValueError:
        import csv

        return list(csv.DictReader(text.splitlines()))
    groups = body.values() if isinstance(body, dict) else [body]
    return [row for group in groups if isinstance(group, list) for row in group if isinstance(row, dict)]
