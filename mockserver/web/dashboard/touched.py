"""Find the calls that name a thing or whose answers show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mockserver.journal.entry import Entry
    from mockserver.state.state import State

LATEST = 10


def calls_that_touched(mock: State, record_id: str) -> list[Entry]:
    """List the last calls that touched a thing, the newest first: one pass over the journal, which is bounded."""
    wanted = record_id.encode("utf-8", "replace")
    found = [entry for entry in mock.journal.after(0) if _speaks_of(entry, record_id, wanted)]
    return found[: -LATEST - 1 : -1]


def _speaks_of(entry: Entry, record_id: str, encoded: bytes) -> bool:
    return (
        record_id in entry.arguments.values()
        or record_id in entry.path
        or encoded in entry.query_string
        or encoded in (entry.body or b"")
        or encoded in entry.answer
    )
