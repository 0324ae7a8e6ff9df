"""What happens while a developer waits: the mailbox, and the desk at which somebody decides (L5, L9)."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING

from mockserver.lifecycle import REVIEWS
from mockserver.web.site import Pages, redirect

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.web.site import Visit

pages = Pages()


@pages.get("/mailbox")
def show_mailbox(visit: Visit) -> Response:
    """The e-mails of whoever is logged in, the newest first."""
    user = visit.user
    if user is None:
        return redirect("/apps/")
    mails = visit.mock.store.mails.where(user_id=user.id)
    letters = [(mail, datetime.fromtimestamp(mail.sent_at, timezone.utc)) for mail in reversed(mails)]
    return visit.page("portal/mailbox.html", letters=letters)


@pages.get("/desk")
def show_desk(visit: Visit) -> Response:
    """The apps on which a reviewer can decide, those that wait before the others."""
    store = visit.mock.store
    apps = [
        (app, store.users.get(app.owner_id), store.app_forms.get(app.id), _decisions(app.state)) for app in store.apps
    ]
    waiting = [
        (app, owner, form, decisions)
        for app, owner, form, decisions in apps
        if app.state == "pending" or (app.state == "trial" and form and form.video)
    ]
    others = [row for row in apps if row not in waiting]
    return visit.page("portal/desk.html", waiting=waiting, others=others, review=visit.mock.settings.review)


@pages.post("/desk")
def decide(visit: Visit) -> Response:
    """Approve, reject or upgrade with one click."""
    form = visit.request.form
    for decision in REVIEWS:
        if form.get("decision") == decision:
            visit.mock.review(form.get("app", ""), decision)
            return redirect("/desk")
    raise ValueError(f"A decision is one of {', '.join(REVIEWS)}.")


def _decisions(state: str) -> list[str]:
    return [decision for decision, (befores, _) in REVIEWS.items() if state in befores]
