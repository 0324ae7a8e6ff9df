"""Make a change by hand that is not a control, so that Undo can take it back like the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.web.dashboard.controls import back
from mockserver.web.page import DONE_COOKIE, FieldError, Mistake, redirect

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug import Response

    from mockserver.web.page import PageContext


def change(page: PageContext, what: str, make: Callable[[], object], done: str, goal: str | None = None) -> Response:
    """Make a change and lead to its goal, or back to where the form stands; `done` is what the shell knows it by."""
    mock = page.mock
    try:
        with mock.store.transaction():
            before, calls = mock.snapshot(), mock.journal.last
            make()
            mock.undo.remember(what, before, calls)
    except (LookupError, ValueError) as problem:
        form = {"control": done, **page.request.form.to_dict()}
        field = problem.field if isinstance(problem, FieldError) else None
        raise Mistake(str(problem.args[0]), back(page), form, field) from None
    return page.remember(redirect(goal or back(page)), DONE_COOKIE, done)
