"""Calls as one small line each, in proportion to how many of them are new."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.model.redaction import redact_text, truncate

if TYPE_CHECKING:
    from mockserver.journal.entry import Entry
    from mockserver.journal.journal import Journal
    from mockserver.web.dashboard.call_filter import CallFilter

SHOWN = 100
"""Calls on a page."""
LONGEST = 160
"""Characters of an address."""


class Row(NamedTuple):
    """A call as the list shows it; the script knows the fields by their places."""

    number: int
    time: str
    status: int | None
    method: str
    address: str
    """The path with its query."""
    operation: str
    who: str
    milliseconds: float
    error: str
    fault: bool


def row(entry: Entry) -> Row:
    """Return the line of a call."""
    query = entry.query_string.decode("latin-1")
    address = f"{entry.path}?{query}" if query else entry.path
    return Row(
        number=entry.number,
        time=datetime.fromtimestamp(entry.at, timezone.utc).strftime("%H:%M:%S"),
        status=entry.status,
        method=entry.method,
        address=truncate(redact_text(address), LONGEST),
        operation=entry.operation or "",
        who=truncate(entry.user or entry.app or "", 40),
        milliseconds=round(entry.seconds * 1000, 1),
        error=truncate(entry.error or "", 60),
        fault=entry.fault is not None,
    )


def page_of(journal: Journal, wanted: CallFilter, before: int | None = None) -> tuple[list[Row], bool]:
    """The newest calls that are wanted, or the newest before the one of that number, and whether there are older."""
    rows: list[Row] = []
    for entry in reversed(journal.after(0)):
        if (before is None or entry.number < before) and wanted.matches(entry):
            if len(rows) == SHOWN:
                return rows, True
            rows.append(row(entry))
    return rows, False


def news(journal: Journal, wanted: CallFilter, after: int, edition: int) -> dict[str, Any]:
    """What a page has missed that has seen the calls up to one, in an edition of the journal."""
    again = edition != journal.edition
    last, now = journal.last, journal.edition
    entries = journal.after(0 if again else after)
    found = [entry for entry in entries if entry.number <= last and wanted.matches(entry)]
    rows = [row(entry) for entry in found[-SHOWN:]]
    return {"again": again, "edition": now, "last": last, "count": journal.count, "rows": rows}
