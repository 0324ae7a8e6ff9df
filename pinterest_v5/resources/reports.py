"""Request an asynchronous ads report, wait for it and read it, in one call (AR11 to AR20)."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

from pinterest_v5.core.call import operation, sent_back
from pinterest_v5.core.endpoint import Mode, Resource, endpoint
from pinterest_v5.core.flow import Budget, Request
from pinterest_v5.core.polling import Patience
from pinterest_v5.errors import NO_CODE, NOT_PINTEREST, PinterestException, ReportError, UnexpectedAnswerError
from pinterest_v5.media.media_source import is_url

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_v5.core.flow import Flow
    from pinterest_v5.resources.report_rows import ReportRows

LONGEST_PAUSE = 30.0
DEADLINE = 900.0
"""Seconds to wait for a report, unless told otherwise."""
IN_MEMORY = 1024 * 1024
"""Size in bytes up to which a report is kept in memory; a larger one goes to a temporary file."""


class Reports(Resource[Mode]):
    """`api.reports`: asynchronous reports of ads."""

    @endpoint
    def run(self, ad_account_id: str, report: Mapping[str, Any], *, deadline: float = DEADLINE) -> Flow[ReportRows]:
        """Create a report, wait for it, and return an iterator over its rows.

            report = {
                "start_date": "2026-11-01", "end_date": "2026-11-07", "granularity": "DAY", "level": "CAMPAIGN",
                "columns": ["CAMPAIGN_ID", "SPEND_IN_MICRO_DOLLAR"],
            }
            for row in api.reports.run(ad_account_id, report):
                print(row["CAMPAIGN_ID"])

        Operations `analytics/create_report` and `analytics/get_report`. Scopes: `ads:read`. The values of a report in
        JSON are numbers and texts; those of one in CSV (`"report_format": "CSV"`) are texts. However long it is, no
        more than a piece of it is in memory.

        Args:
            ad_account_id: the ad account.
            report: the report, as in the reference of the operation.
            deadline: seconds to wait at most, besides what the calls themselves take; and seconds that fetching the
                file may take.

        Raises:
            ReportError: the report failed, or was not done in time; or its file cannot be fetched.
        """
        create = operation("POST ad_accounts/{ad_account_id}/reports", locals(), body="report", besides=("deadline",))
        patience = Patience(deadline, LONGEST_PAUSE)
        made: dict[str, Any] = yield from self._flow(create)
        token = sent_back(made, "token")
        look = operation("GET ad_accounts/{ad_account_id}/reports", {"ad_account_id": ad_account_id, "token": token})
        while True:
            state: dict[str, Any] = yield from self._flow(look)
            status = state.get("report_status")
            if status == "FINISHED":
                return (yield from self._download(sent_back(state, "url"), deadline))
            if status != "IN_PROGRESS":
                raise ReportError(NO_CODE, f"The report ended as {status!r}.", advice="Ask for it again.")
            sleep = patience.next()
            if sleep is None:
                problem = f"The report is not done after {patience.waited:.0f} seconds."
                raise ReportError(NO_CODE, problem, advice="Ask for less, or give it a longer deadline.")
            yield sleep

    def _download(self, url: str, deadline: float) -> Flow[ReportRows]:
        """Fetch the file of a report, without the token: its link has a signature of its own (AR18)."""
        from tempfile import SpooledTemporaryFile  # reports are rare, and its import is not cheap

        from pinterest_v5.resources.report_rows import ReportRows

        if not is_url(url):
            raise UnexpectedAnswerError(NO_CODE, "The report has no link to its file.", advice=NOT_PINTEREST)
        file: IO[bytes] = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - the rows close it
        rows = ReportRows(file)
        try:
            yield from self._flow(Request("GET", url, {}, budget=Budget(deadline), sink=file))
        except PinterestException as error:
            rows.close()
            if error.status is None or 200 <= error.status < 300:
                raise
            raise ReportError(
                NO_CODE,
                "The file of the report could not be fetched.",
                status=error.status,
                advice="Its link is good for five minutes: ask for the report again.",
            ) from None
        return rows
