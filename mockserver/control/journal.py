"""Controls for the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.control import serializers
from mockserver.control.registry import ControlRegistry
from mockserver.journal.journal import Journal

if TYPE_CHECKING:
    from mockserver.journal.entry import Entry
    from mockserver.state.state import State

table = ControlRegistry(in_transaction=False)  # it is not in the store, and searching it takes long


def _journal(mock: State) -> Journal:
    return mock.journal


def _shown(entries: list[Entry]) -> list[serializers.ShownCall]:
    return [serializers.call(entry) for entry in entries]


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
