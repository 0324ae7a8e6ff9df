"""The page of the calls, `/calls`: a list with a search box, and beside it the chosen call."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from werkzeug import Response

from mockserver.control import serializers
from mockserver.http import html
from mockserver.http.segments import ROOTS
from mockserver.web.asked import PREFIX
from mockserver.web.dashboard import har
from mockserver.web.dashboard.call_filter import CallFilter
from mockserver.web.dashboard.call_rows import page_of, row
from mockserver.web.dashboard.code import snippets
from mockserver.web.dashboard.conversation import compare, conversation
from mockserver.web.dashboard.remedies import ADVICE, remedies
from mockserver.web.dashboard.why import why
from mockserver.web.page import PageRoutes, redirect

if TYPE_CHECKING:
    from mockserver.journal.entry import Entry
    from mockserver.web.page import PageContext

routes = PageRoutes()

TABS = ("summary", "request", "response", "why", "code", "compare")
"""The tabs on the page of a call."""
FAILURES = ("server_error", "rate_limited", "authentication_failed", "missing_scope", "forbidden", "invalid_request")
"""Errors with which a click makes the next call fail; the page of the faults has all errors."""


@routes.get("/calls")
def calls(page: PageContext) -> Response:
    """List the calls that match the search, the newest first."""
    return _page(page)


@routes.get("/calls/<int:number>")
def call(page: PageContext, number: int) -> Response:
    """Show one call beside the others, or alone for a script that puts it there (`part=call`)."""
    try:
        entry = page.mock.journal.find(number)
    except LookupError as problem:
        return page.problem(str(problem.args[0]), 404)
    chosen = _chosen(page, entry)
    if page.request.args.get("part") == "call":
        address = f"/calls/{number}?{urlencode({'q': page.request.args.get('q', ''), 'tab': chosen['tab']})}"
        surroundings: dict[str, Any] = {"form_token": page.mock._form_token, "address": address, "mistake": None}
        response = html.render("dashboard/call.html", **surroundings, **_query(page), chosen=chosen)
        response.headers["Content-Security-Policy"] += "; form-action 'self'"
        return response
    return _page(page, chosen)


@routes.get("/calls.json")
def export_json(page: PageContext) -> Response:
    """Export the calls that match the search, as the control API shows them."""
    return _file([serializers.call(entry) for entry in _wanted(page)], "calls.json")


@routes.get("/calls.har")
def export_har(page: PageContext) -> Response:
    """Export the calls that match the search as HAR, which browsers and proxies read."""
    return _file(har.archive(_wanted(page), page.origin), "calls.har")


@routes.get("/journal")
def journal(page: PageContext) -> Response:  # noqa: ARG001 - every route takes the page
    """Redirect from the address that the calls had before."""
    return redirect("/calls")


def _page(page: PageContext, chosen: dict[str, Any] | None = None) -> Response:
    mock, query = page.mock, page.request.args
    edition, last = mock.journal.edition, mock.journal.last  # read first: later calls are fetched again
    rows, older, found = page_of(mock.journal, CallFilter(query.get("q", "")), query.get("before", None, int))
    return page.render(
        "dashboard/calls.html",
        rows=rows,
        older=rows[-1].number if older else None,
        found=found,
        first_page="before" not in query,
        edition=edition,
        last=last,
        chosen=chosen,
        **_query(page),
    )


def _query(page: PageContext) -> dict[str, Any]:
    """Return the filter, which the links of the page repeat."""
    text = page.request.args.get("q", "")
    return {"q": text, "suffix": f"?{urlencode({'q': text})}" if text else ""}


def _chosen(page: PageContext, entry: Entry) -> dict[str, Any]:
    """Collect what the chosen tab shows of a call, and nothing for the other tabs."""
    tab = page.request.args.get("tab", TABS[0])
    chosen: dict[str, Any] = {
        "tab": tab if tab in TABS else TABS[0],
        "tabs": TABS,
        "row": row(entry),
        "failures": FAILURES,
    }
    chosen |= {"call": serializers.call(entry), "playground": _in_the_playground(entry)}
    if tab in ("request", "response"):
        chosen |= conversation(entry)
    elif tab == "code":
        chosen["snippets"] = snippets(entry, page.origin)
    elif tab == "compare":
        chosen |= _compared(page, entry)
    elif tab == "why":
        with page.mock.store.transaction():
            found = why(page.mock, entry)
            chosen |= {"why": found, "remedies": [one.label for one in remedies(page.mock, entry, found)]}
        chosen["advice"] = ADVICE.get(found.failed.name) if found.failed else None
    return chosen


def _in_the_playground(entry: Entry) -> str | None:
    """Return the address at which the playground sends the same call; None for a call that is not of the API."""
    if entry.environment is None:
        return None
    path = entry.path.removeprefix(ROOTS[entry.environment])
    query = entry.query_string.decode("latin-1")
    named = {"operation": entry.operation, **{PREFIX + name: value for name, value in entry.query.items()}}
    named |= {PREFIX + name: value for name, value in entry.arguments.items()}
    plain = {"method": entry.method, "path": f"{path}?{query}" if query else path}
    asked = {"step": "call", "environment": entry.environment, "answer": entry.number}
    return f"/playground?{urlencode({**asked, **(named if entry.operation else plain)})}"


def _compared(page: PageContext, entry: Entry) -> dict[str, Any]:
    """Compare the call with the one that is asked for, or else with the previous call of the same operation."""
    journal, number = page.mock.journal, page.request.args.get("with", None, int)
    like = [one for one in journal.after(0) if one.operation == entry.operation and one.number < entry.number]
    try:
        other = journal.find(number) if number is not None else like[-1] if like else None
    except LookupError:
        other = None
    return {"other": other and row(other), "lines": compare(other, entry) if other else []}


def _wanted(page: PageContext) -> list[Entry]:
    wanted = CallFilter(page.request.args.get("q", ""))
    return [entry for entry in page.mock.journal.after(0) if wanted.matches(entry)]


def _file(content: Any, name: str) -> Response:
    text = json.dumps(content, indent=2, ensure_ascii=False)
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(text.encode(errors="backslashreplace"), mimetype="application/json", headers=headers)
