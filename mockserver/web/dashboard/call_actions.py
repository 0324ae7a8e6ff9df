"""Actions on a call: repeat it, let it pass, or let the next one like it fail."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException

from mockserver.web.dashboard.changes import change
from mockserver.web.dashboard.controls import back
from mockserver.web.dashboard.remedies import remedies
from mockserver.web.dashboard.why import why
from mockserver.web.page import Mistake, PageRoutes, redirect
from mockserver.web.shell import FAILS_NEXT, REMEDIED

if TYPE_CHECKING:
    from werkzeug import Request, Response

    from mockserver.journal.entry import Entry
    from mockserver.web.page import PageContext

routes = PageRoutes()


@routes.post("/calls/<int:number>/repeat")
def repeat(page: PageContext, number: int) -> Response:
    """Send the same request once more, as its client did, and show the new call."""
    entry = page.mock.journal.find(number)
    if entry.body is None:
        raise Mistake("The body of this call was not kept: it cannot be repeated.", back(page), page.request.form)
    journal = page.mock.journal
    before = journal.last
    with suppress(ConnectionError, HTTPException):  # a planned fault may cut it; the journal has the call
        page.respond(page.mock, _request(page, entry)).close()
    return redirect(f"/calls/{min(before + 1, journal.last)}?tab=summary")


@routes.post("/calls/<int:number>/remedy")
def remedy(page: PageContext, number: int) -> Response:
    """Make the chosen change, which would have let the call pass."""
    mock, wanted = page.mock, page.request.form.get("remedy", "")
    with mock.store.transaction():
        entry = mock.journal.find(number)
        for found in remedies(mock, entry, why(mock, entry)):
            if found.label == wanted:
                return change(page, f"{found.label}.", found.apply, REMEDIED)
    raise Mistake("This was done already, or would not help any more.", back(page), page.request.form)


@routes.post("/calls/<int:number>/fail_next")
def fail_next(page: PageContext, number: int) -> Response:
    """Let the next call like this one fail."""
    mock, error = page.mock, page.request.form.get("error", "server_error")
    entry = mock.journal.find(number)
    target = entry.operation or entry.path
    return change(page, f"The next {target} fails.", lambda: mock.faults.fail(target, error, times=1), FAILS_NEXT)


def _request(page: PageContext, entry: Entry) -> Request:
    from werkzeug.test import EnvironBuilder

    builder = EnvironBuilder(
        path=entry.path,
        query_string=entry.query_string.decode("latin-1"),
        method=entry.method,
        base_url=page.origin,
        data=entry.body,
    )
    environ = {**builder.get_environ(), **entry.http}
    return type(page.request)(environ)
