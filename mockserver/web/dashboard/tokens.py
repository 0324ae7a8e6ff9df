"""The tokens, `/tokens`: what each app may do for whom, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.web.dashboard.controls import call_control
from mockserver.web.dashboard.names import apps_and_users
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.web.page import PageContext

routes = PageRoutes()

NEWEST = 24
"""Tokens that are shown."""


@routes.get("/tokens")
def tokens(page: PageContext) -> Response:
    """The grants, and the tokens that live."""
    mock = page.mock
    with mock.store.transaction():
        found = call_control(mock, "GET", "/tokens")
        context = {**apps_and_users(mock), "grants": call_control(mock, "GET", "/grants")}
    living = [
        {**token, "kind": kind.replace("_tokens", ""), "environment": name}
        for name, kinds in found.items()
        for kind, those in kinds.items()
        for token in reversed(those)
        if token["alive"]
    ]
    return page.render("dashboard/tokens.html", tokens=living[:NEWEST], count=len(living), newest=NEWEST, **context)
