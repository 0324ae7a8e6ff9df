"""The journal over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.control import show
from mockserver.control.table import Table
from mockserver.journal.journal import Journal

if TYPE_CHECKING:
    from mockserver.app import PinterestMock
    from mockserver.journal.entry import Entry

table = Table()


def _journal(mock: PinterestMock) -> Journal:
    return mock.journal


def _shown(entries: list[Entry]) -> list[show.ShownCall]:
    return [show.call(entry) for entry in entries]


table.add(
    "GET",
    "/journal",
    Journal.calls,
    'mock.journal.calls("pins/create", status=429)',
    on=_journal,
    show=_shown,
)
table.add("DELETE", "/journal", Journal.clear, "mock.journal.clear()", on=_journal)
table.add(
    "POST",
    "/journal/assert_called",
    Journal.assert_called,
    'mock.journal.assert_called("oauth/token", grant_type="refresh_token", times=1)',
    on=_journal,
)
table.add(
    "POST",
    "/journal/assert_not_called",
    Journal.assert_not_called,
    'mock.journal.assert_not_called("pins/create", user="mika")',
    on=_journal,
)
