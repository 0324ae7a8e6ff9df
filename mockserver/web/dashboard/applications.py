"""The page of the apps, `/registry`: all registered apps, whoever owns them, and what can happen to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from mockserver.model.records import AppState
from mockserver.model.redaction import redact
from mockserver.state.lifecycle import REVIEWS
from mockserver.web.dashboard.listing import paged
from mockserver.web.dashboard.suggestions import suggestions
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.web.page import PageContext

routes = PageRoutes()

STATES = get_args(AppState)


@routes.get("/registry")
def applications(page: PageContext) -> Response:
    """List the apps with their states and owners, a page at a time."""
    mock = page.mock
    state = page.request.args.get("state", "")
    with mock.store.transaction():
        listing = mock.store.apps.listing()
        found = paged(
            page.request,
            listing.only(lambda app: app.state == state) if state in STATES else listing,
            name=lambda app: app.id,
            find=mock.store.apps.get,
            text=lambda app: f"{app.name} {app.id}",
            filters=("state",),
        )
        rows = [(app, mock.store.users.get(app.owner_id)) for app in found.rows]
    return page.render(
        "dashboard/applications.html",
        list=found,
        rows=rows,
        states=STATES,
        suggestions=suggestions(mock, "usernames", "features"),
    )


@routes.get("/registry/<app_id>")
def application(page: PageContext, app_id: str) -> Response:
    """Show one app; only the developer portal shows its secret, to its owner."""
    mock, store = page.mock, page.mock.store
    with store.transaction():
        app = store.apps.get(app_id)
        if app is None:
            raise LookupError(f"No app has the id {app_id[:40]!r}: it is of another world.")
        return page.render(
            "dashboard/application.html",
            app=app,
            owner=store.users.get(app.owner_id),
            secret=redact(app.secret),
            form=store.app_forms.get(app.id),
            decisions=[decision for decision, (befores, _) in REVIEWS.items() if app.state in befores],
            tokens=[
                (place.name, place.access_tokens.count(app_id=app.id), place.refresh_tokens.count(app_id=app.id))
                for place in (store.production, store.sandbox)
            ],
            suggestions=suggestions(mock, "usernames", "features"),
        )
