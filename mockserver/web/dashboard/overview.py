"""The overview, `/`: the mock's addresses, the number of things of each kind, and the latest calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.web.dashboard.call_rows import row
from mockserver.web.dashboard.controls import call_control, named_worlds
from mockserver.web.dashboard.start import connection
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.web.page import PageContext

routes = PageRoutes()

LATEST = 8
"""The number of calls that are shown."""


@routes.get("/")
def overview(page: PageContext) -> Response:
    """Show how the mock is reached, what is in it, and the last calls, at one moment."""
    mock = page.mock
    with mock.store.transaction():
        context = {
            "state": call_control(mock, "GET", "/state"),
            "faults": call_control(mock, "GET", "/faults"),
            "quotas": call_control(mock, "GET", "/quotas"),
        }
    latest = mock.journal.after(mock.journal.last - LATEST)
    rows = [row(entry) for entry in reversed(latest)]
    way_in = {"tabs": None, "origin": page.origin} if latest else connection(page)
    worlds = named_worlds(page)
    return page.render("dashboard/overview.html", rows=rows, q="", suffix="", worlds=worlds, **way_in, **context)
