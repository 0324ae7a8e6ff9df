"""The one door of the dashboard's forms: each names a control of the API, does it, and leads back to its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from mockserver.control import api, signatures
from mockserver.web.page import DONE_COOKIE, Mistake, PageRoutes, redirect
from mockserver.web.shell import UNDONE

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.control.registry import Control
    from mockserver.state.state import State
    from mockserver.web.page import PageContext

routes = PageRoutes()

BESIDES = frozenset({"control", "back", "form_token"})
"""Fields of a form that are no arguments of its control."""


def call_control(mock: State, method: str, path: str, /, **arguments: str) -> Any:
    """What the control API answers; a text stands for a number where one is wanted."""
    row = _find(method, path)
    return row.call(mock, signatures.read(row.function, arguments, text=arguments))


@routes.post("/")
def use_control(page: PageContext) -> Response:
    """Use one of the controls: `control` names it, the other fields are its arguments; empty ones are left out.

    `control` may hold arguments, too, as in a URL: `POST /clock/advance?hours=1`, so that several buttons share a form.
    """
    mock, form = page.mock, page.request.form.to_dict()
    method, _, path = form.get("control", "").partition(" ")
    path, _, query = path.partition("?")
    fields = {**form, **dict(parse_qsl(query))}
    arguments = {name: value for name, value in fields.items() if value and name not in BESIDES}
    try:
        with mock.store.transaction():
            before, calls = mock.snapshot(), mock.journal.last
            call_control(mock, method, path, **arguments)
            mock.undo.remember(_find(method, path).summary, before, calls)
    except (LookupError, ValueError, AssertionError) as problem:
        raise Mistake(str(problem.args[0]), back(page), form) from None
    return page.remember(redirect(back(page)), DONE_COOKIE, f"{method} {path}")


@routes.post("/undo")
def undo(page: PageContext) -> Response:
    """Take the last change back that was made on these pages."""
    try:
        page.mock.undo.take_back()
    except LookupError as problem:
        raise Mistake(str(problem.args[0]), back(page), page.request.form.to_dict()) from None
    return page.remember(redirect(back(page)), DONE_COOKIE, UNDONE)


def back(page: PageContext) -> str:
    """Where the form came from, as it says itself: an address of the mock, never of another site."""
    given = page.request.form.get("back", "/")
    inside = given.startswith("/") and given.isascii() and given.isprintable() and given[1:2] not in ("/", "\\")
    return given if inside else "/"


def _find(method: str, path: str) -> Control:
    for row in api.CONTROLS:
        if (row.method, row.path) == (method, path):
            return row
    raise LookupError(f"There is no control {method} {path}.")
