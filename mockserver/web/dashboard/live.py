"""Deliver calls as they come, by server-sent events, or by polling where the server cannot stream."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from werkzeug import Response

from mockserver.journal.watching import News
from mockserver.web.dashboard.call_filter import CallFilter
from mockserver.web.dashboard.call_rows import news
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mockserver.journal.journal import Journal
    from mockserver.web.page import PageContext

routes = PageRoutes()

HEARTBEAT = 60
"""Looks at the journal without news after which a comment is sent, to notice that a page has gone."""
HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


@routes.get("/calls/stream")
def stream(page: PageContext) -> Response:
    """Stream new calls as events; without `mockserver.wait` the server has no thread to spare: 204, and pages poll."""
    wait: Callable[[float], bool] | None = page.request.environ.get("mockserver.wait")
    if wait is None:
        return Response(status=204, headers=HEADERS)
    events = _events(page.mock.journal, *_seen(page), wait)
    return Response(events, mimetype="text/event-stream", headers=HEADERS)


@routes.get("/calls/new")
def poll(page: PageContext) -> Response:
    """Return the calls that a page has missed."""
    found = json.dumps(news(page.mock.journal, *_seen(page)))
    return Response(found, mimetype="application/json", headers=HEADERS)


def _seen(page: PageContext) -> tuple[CallFilter, int, int]:
    query = page.request.args
    return CallFilter(query.get("q", "")), query.get("after", 0, int), query.get("edition", 0, int)


def _events(
    journal: Journal, wanted: CallFilter, after: int, edition: int, wait: Callable[[float], bool]
) -> Iterator[bytes]:
    def make() -> News:
        found = news(journal, wanted, after, edition)
        return News(found["last"], found["edition"], f"data: {json.dumps(found)}\n\n".encode())

    yield b"retry: 2000\n\n"
    quiet = 0
    goes_on = True
    while goes_on:
        if (journal.last, journal.edition) != (after, edition):
            after, edition, data = journal.watching.once((wanted.text, after, edition), make)
            yield data
            quiet = 0
        elif quiet == HEARTBEAT:
            yield b": still here\n\n"
            quiet = 0
        goes_on = wait(journal.watching.until_next())
        quiet += 1
