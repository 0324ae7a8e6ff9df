"""The apps, `/registry`: all that are registered, whoever owns them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.web.dashboard.names import apps_and_users
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.web.page import PageContext

routes = PageRoutes()


@routes.get("/registry")
def applications(page: PageContext) -> Response:
    """Every app, with its state and its owner."""
    with page.mock.store.transaction():
        context = apps_and_users(page.mock)
    return page.render("dashboard/applications.html", **context)
