"""The developer's mailbox, and the reviewer's desk where apps are decided on (L5, L9)."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING

from mockserver.state.lifecycle import REVIEWS
from mockserver.web.dashboard.changes import change
from mockserver.web.page import PageRoutes, redirect
from mockserver.web.shell import DECIDED

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.web.page import PageContext

routes = PageRoutes()


@routes.get("/mailbox")
def show_mailbox(page: PageContext) -> Response:
    """Show the e-mails of whoever is logged in, the newest first."""
    user = page.user
    if user is None:
        return redirect("/apps/")
    mails = page.mock.store.mails.filter(user_id=user.id)
    letters = [(mail, datetime.fromtimestamp(mail.sent_at, timezone.utc)) for mail in reversed(mails)]
    return page.render("portal/mailbox.html", letters=letters)


@routes.get("/desk")
def show_desk(page: PageContext) -> Response:
    """Show the apps on which a reviewer can decide, those that wait first."""
    store = page.mock.store
    apps = [
        (app, store.users.get(app.owner_id), store.app_forms.get(app.id), _decisions(app.state)) for app in store.apps
    ]
    waiting = [
        (app, owner, form, decisions)
        for app, owner, form, decisions in apps
        if app.state == "pending" or (app.state == "trial" and form and form.video)
    ]
    others = [row for row in apps if row not in waiting]
    return page.render("portal/desk.html", waiting=waiting, others=others, review=page.mock.settings.review)


@routes.post("/desk")
def decide(page: PageContext) -> Response:
    """Approve, reject or upgrade an app with one click."""
    form = page.request.form
    app, decision = form.get("app", ""), form.get("decision")
    if decision not in REVIEWS:
        raise ValueError(f"A decision is one of {', '.join(REVIEWS)}.")
    return change(page, f"{decision} app {app}.", lambda: page.mock.review(app, decision), DECIDED, "/desk")


def _decisions(state: str) -> list[str]:
    return [decision for decision, (befores, _) in REVIEWS.items() if state in befores]
