"""Handle the dashboard's forms: each names a control, which is called before its page is shown again."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from mockserver.control import signatures
from mockserver.control.api import CONTROLS
from mockserver.http import world_paths
from mockserver.web import control_forms
from mockserver.web.dashboard.made import page_of_what_was_made
from mockserver.web.dashboard.suggestions import suggestions
from mockserver.web.page import BESIDE_THE_FIELDS, DONE_COOKIE, Mistake, PageRoutes, redirect
from mockserver.web.shell import UNDONE

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.state.state import State
    from mockserver.web.page import PageContext

routes = PageRoutes()

READ_AT = {
    "GET /settings": "/settings",
    "GET /world": "/world",
    "GET /behaviours": "/settings",
    "GET /state": "/data",
    "GET /clock": "/",
    "GET /users": "/people",
    "GET /apps": "/registry",
    "GET /tokens": "/tokens",
    "GET /grants": "/tokens",
    "GET /mails": "/mailbox",
    "GET /boards": "/data/production/boards",
    "GET /pins": "/data/production/pins",
    "GET /ad_accounts": "/data/production/ad_accounts",
    "GET /ad_accounts/events": "/data/production/conversion_events",
    "GET /faults": "/faults",
    "GET /errors": "/faults",
    "GET /quotas": "/faults",
    "GET /journal": "/calls",
    "GET /worlds": "/controls?group=worlds",
    "GET /openapi.json": "/_mock/openapi.json",
    "POST /tokens/debug": "/apps/debugger",
}
"""The page that shows what a control reads; also the debugger's, whose answer is what matters."""


def call_control(mock: State, method: str, path: str, /, **arguments: str) -> Any:
    """Call a control and return its answer; a text may stand in for a number where one is wanted."""
    row = control_forms.find_control(f"{method} {path}")
    return row.call(mock, signatures.read(row.function, arguments, text=arguments))


@routes.get("/controls")
def controls(page: PageContext) -> Response:
    """Show the controls of a group: the form of each, or a link to the page that shows what it reads."""
    groups: dict[str, list[str]] = {}
    for row in CONTROLS:
        groups.setdefault(row.path.split("/")[1], []).append(f"{row.method} {row.path}")
    chosen = page.request.args.get("group", "")
    chosen = chosen if chosen in groups else next(iter(groups))
    return page.render(
        "dashboard/controls.html",
        groups=groups,
        chosen=chosen,
        read_at=READ_AT,
        worlds=named_worlds(page),
        suggestions=suggestions(page.mock),
    )


def named_worlds(page: PageContext) -> list[tuple[str, str]]:
    """List the named worlds of the server and their pages; none within a named world, whose links stay inside it."""
    if page.request.root_path:
        return []
    return [(name, f"/{world_paths.SEGMENT}/{name}/") for name in page.mock.worlds]


@routes.post("/")
def use_control(page: PageContext) -> Response:
    """Use one of the controls: `control` names it, the other fields are its arguments; empty ones are left out.

    `control` may hold arguments, too, as in a URL: `POST /clock/advance?hours=1`, so that several buttons share a form.
    """
    mock, form = page.mock, page.request.form.to_dict()
    key, _, query = form.get("control", "").partition("?")
    form["control"] = key
    fields = {**form, **dict(parse_qsl(query))}
    given = {name: value for name, value in fields.items() if name not in BESIDE_THE_FIELDS}
    try:
        row = control_forms.find_control(key)
        arguments = control_forms.read(row, given)
        with mock.store.transaction() if row.in_transaction else nullcontext():
            before, calls = mock.snapshot(), mock.journal.last
            of_worlds = row.path.startswith("/worlds")
            worlds = mock.worlds.snapshot() if of_worlds else None
            result = row.call(mock, arguments)
            if of_worlds and worlds is None:
                mock.undo.clear()  # this cannot be taken back, so nothing before it can
            else:
                mock.undo.remember(row.summary, before, calls, worlds)
    except (LookupError, ValueError, AssertionError) as problem:
        raise Mistake(str(problem.args[0]), back(page), form) from None
    goal = page_of_what_was_made(mock, key, result) or back(page)
    return page.remember(redirect(goal), DONE_COOKIE, key)


@routes.post("/undo")
def undo(page: PageContext) -> Response:
    """Undo the last change that was made on these pages."""
    try:
        page.mock.undo.take_back()
    except LookupError as problem:
        raise Mistake(str(problem.args[0]), back(page), page.request.form.to_dict()) from None
    return page.remember(redirect(back(page)), DONE_COOKIE, UNDONE)


def back(page: PageContext) -> str:
    """Return the page on which the form stands, as the form says: an address of the mock, never of another site."""
    given = page.request.form.get("back", "/")
    inside = given.startswith("/") and given.isascii() and given.isprintable() and given[1:2] not in ("/", "\\")
    return given if inside else "/"
