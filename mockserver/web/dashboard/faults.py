"""What goes wrong, `/faults`: planned faults, and quotas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.web.dashboard.controls import call_control
from mockserver.web.dashboard.names import apps_and_users
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.web.page import PageContext

routes = PageRoutes()


@routes.get("/faults")
def faults(page: PageContext) -> Response:
    """The plan, and the rate limits."""
    mock = page.mock
    with mock.store.transaction():
        context = {
            **apps_and_users(mock),
            "faults": call_control(mock, "GET", "/faults"),
            "quotas": call_control(mock, "GET", "/quotas"),
            "errors": call_control(mock, "GET", "/errors"),
        }
    return page.render("dashboard/faults.html", **context)
