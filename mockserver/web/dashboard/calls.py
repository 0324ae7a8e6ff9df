"""The calls, `/calls`: each with its request, its answer, and what decided it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.control import serializers
from mockserver.web.page import PageRoutes, redirect

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.web.page import PageContext

routes = PageRoutes()

SHOWN = 100


@routes.get("/calls")
def calls(page: PageContext) -> Response:
    """The last calls, the newest first."""
    found = page.mock.journal.after(page.mock.journal.last - SHOWN)
    return page.render("dashboard/calls.html", calls=[serializers.call(entry) for entry in reversed(found)])


@routes.get("/journal")
def journal(page: PageContext) -> Response:  # noqa: ARG001 - where the calls were before
    """Where the calls are."""
    return redirect("/calls")
