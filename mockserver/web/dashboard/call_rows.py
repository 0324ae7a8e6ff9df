"""Make the rows of the list of calls, and send pages only those that are new."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.model.redaction import redact_text, truncate

if TYPE_CHECKING:
    from mockserver.journal.entry import Entry
    from mockserver.journal.journal import Journal
    from mockserver.web.dashboard.call_filter import CallFilter

SHOWN = 100
"""The number of calls on a page."""
LONGEST = 160
"""The most characters of an address that are shown."""


class Row(NamedTuple):
    """A call as the list shows it. The script reads the fields by position."""

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
    """Make the line of a call in the list."""
    query = entry.query_string.decode("latin-1")
    address = f"{entry.path}?{query}" if query else entry.path
    minutes, second = divmod(int(entry.at), 60)
    return Row(
        entry.number,
        f"{minutes // 60 % 24:02d}:{minutes % 60:02d}:{second:02d}",
        entry.status,
        entry.method,
        _shown(address),
        entry.operation or "",
        truncate(entry.user or entry.app or "", 40),
        round(entry.seconds * 1000, 1),
        truncate(entry.error or "", 60),
        entry.fault is not None,
    )


@lru_cache(maxsize=1024)
def _shown(address: str) -> str:
    """Shorten an address for the list; the result is cached, for calls repeat addresses and every tab shows them."""
    return truncate(redact_text(address), LONGEST)


class CallPage(NamedTuple):
    """The calls of a page, the newest first."""

    rows: list[Row]
    older: bool
    """Whether there are older calls."""
    found: int
    """The number of all calls that match."""


def page_of(journal: Journal, wanted: CallFilter, before: int | None = None) -> CallPage:
    """List the newest calls that match, or the newest of those before a call's number."""
    found = [entry for entry in reversed(journal.after(0)) if wanted.matches(entry)]
    here = [entry for entry in found if before is None or entry.number < before]
    return CallPage([row(entry) for entry in here[:SHOWN]], len(here) > SHOWN, len(found))


def news(journal: Journal, wanted: CallFilter, after: int, edition: int) -> dict[str, Any]:
    """Return the calls that a page has missed since the call numbered `after`, in that edition of the journal."""
    again = edition != journal.edition
    last, now = journal.last, journal.edition
    entries = journal.after(0 if again else after)
    found = [entry for entry in entries if entry.number <= last and wanted.matches(entry)]
    rows = [row(entry) for entry in found[-SHOWN:]]
    return {
        "again": again,
        "edition": now,
        "last": last,
        "count": journal.count,
        "found": len(found),
        "rows": rows,
    }
