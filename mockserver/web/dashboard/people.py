"""The people, `/people`: who has an account, and what can happen to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.web.dashboard.controls import call_control
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.web.page import PageContext

routes = PageRoutes()


@routes.get("/people")
def people(page: PageContext) -> Response:
    """Everybody who has an account."""
    with page.mock.store.transaction():
        users = call_control(page.mock, "GET", "/users")
    return page.render("dashboard/people.html", users=users)
