"""The frame of every page: the menu with its counters, the bar with the mock's time, and the footer."""

from __future__ import annotations

from functools import cache
from importlib import metadata
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.control.api import CONTROLS
from mockserver.http import world_paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug import Request

    from mockserver.state.state import State

UNDONE, REMEDIED, FAILS_NEXT, IMPORTED, DECIDED = "undo", "remedy", "fail_next", "import", "decide"
SAID = {
    UNDONE: "Taken back.",
    REMEDIED: "What kept the call from passing is changed: repeat it to see.",
    FAILS_NEXT: "The next call like this one fails.",
    IMPORTED: "The imported world is in the place of the other.",
    DECIDED: "Decided: the developer has mail.",
    "create": "Made.",
    "update": "Changed.",
    "delete": "Deleted.",
}
"""Messages after changes that are not controls."""
DISTRIBUTION = "pytest-pinterest"


class Item(NamedTuple):
    """An entry of the menu; addresses below its path belong to it."""

    path: str
    label: str
    counted: Callable[[State], int] | None = None
    """Counts the things behind the entry; it must be as cheap as the length of a collection. None shows no number."""


def _data(mock: State) -> int:
    return sum(len(place.boards) + len(place.pins) for place in (mock.store.production, mock.store.sandbox))


def _tokens(mock: State) -> int:
    return sum(len(place.access_tokens) for place in (mock.store.production, mock.store.sandbox))


MENU = (
    Item("/", "Overview"),
    Item("/calls", "Calls", lambda mock: mock.journal.count),
    Item("/data", "Data", _data),
    Item("/people", "People", lambda mock: len(mock.store.users)),
    Item("/registry", "Apps", lambda mock: len(mock.store.apps)),
    Item("/tokens", "Tokens", _tokens),
    Item("/faults", "Faults", lambda mock: len(mock.faults.planned)),
    Item("/settings", "Settings"),
)
"""Menu entries of the dashboard."""
TOOLS = (
    Item("/playground", "Playground"),
    Item("/apps/", "Developer portal"),
    Item("/apps/debugger", "Token debugger"),
    Item("/desk", "Reviewer's desk"),
    Item("/mailbox", "Mailbox"),
    Item("/docs", "Documentation"),
)
"""Menu entries of the tools for developers."""
PATHS = sorted((item.path for item in (*MENU, *TOOLS)), key=len, reverse=True)


def around(mock: State, request: Request) -> dict[str, Any]:
    """Collect what the layout shows of the mock, at one moment."""
    with mock.store.transaction():
        last = mock.undo.last
        return {
            "menu": [
                [(item.path, item.label, item.counted(mock) if item.counted else None) for item in group]
                for group in (MENU, TOOLS)
            ],
            "here": here(request.path),
            "address": request.full_path.rstrip("?"),
            "world_name": request.environ.get("SCRIPT_NAME", "").rpartition(f"/{world_paths.SEGMENT}/")[2],
            "bar": {
                "time": mock.clock.time(),
                "unix": mock.clock.now(),
                "frozen": mock.clock.frozen,
                "faults": len(mock.faults.planned),
                "quotas": mock.quotas.enabled,
                "undo": last and {"what": last.what, "calls": mock.journal.last - last.calls},
            },
            "foot": {"version": version(), "seed": mock.settings.seed},
        }


def here(path: str) -> str:
    """Return the path of the menu line to which a path belongs; an empty text if it belongs to none."""
    found = (place for place in PATHS if place != "/" and f"{path}/".startswith(f"{place.rstrip('/')}/"))
    return next(found, "/" if path in ("/", "/start") else "")


def done(control: str | None) -> str | None:
    """Say what a form has just done; `control` is the method and path of the control that it used."""
    if control in SAID:
        return SAID[control]
    return next((row.summary for row in CONTROLS if f"{row.method} {row.path}" == control), None)


@cache
def version() -> str:
    """Return the version of the distribution that is installed."""
    try:
        return metadata.version(DISTRIBUTION)
    except metadata.PackageNotFoundError:  # run from a checkout without installing it
        return "unknown"
