"""The page of the faults, `/faults`: planned faults with a sentence for each, a form for every kind, and quotas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from mockserver.faults.plan import Faults
from mockserver.web import control_forms
from mockserver.web.dashboard import fault_words
from mockserver.web.dashboard.suggestions import suggestions
from mockserver.web.page import BESIDE_THE_FIELDS, PageRoutes, redirect

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.quotas import Usage
    from mockserver.state.state import State
    from mockserver.web.page import PageContext

routes = PageRoutes()

KINDS = ("fail", "answer", "html", "delay", "slow", "disconnect", "patch", "malformed", "redirect")
SHOWN = 10
"""The most planned faults, and the most limits, that are shown; the page tells how many there are."""


@routes.get("/faults")
def faults(page: PageContext) -> Response:
    """Show the plan, a form for the kind of fault that the query names, and the rate limits."""
    mock = page.mock
    given = page.request.args.to_dict()
    kind = given.pop("kind", KINDS[0])
    kind = kind if kind in KINDS else KINDS[0]
    said, problem = _what_will_happen(page, kind, given)
    with mock.store.transaction():
        planned, usage = mock.faults.planned, mock.quotas.usage()
        context: dict[str, Any] = {
            "planned": [(one, fault_words.sentence(one.fault)) for one in planned[-SHOWN:]],
            "planned_count": len(planned),
            "quotas_on": mock.quotas.enabled,
            "usage": [_shown(mock, one) for one in sorted(usage, key=_share, reverse=True)[:SHOWN]],
            "usage_count": len(usage),
            "figures": mock.quotas.figures,
            "suggestions": suggestions(mock, "operations", "errors", "usernames", "app-ids"),
        }
    return page.render(
        "dashboard/faults.html",
        kinds=[(one, control_forms.summary_of(f"POST /faults/{one}")) for one in KINDS],
        kind=kind,
        given=given,
        said=said,
        problem=problem,
        recipes=[(one.title, _address(one.kind, one.arguments)) for one in fault_words.RECIPES],
        **context,
    )


@routes.post("/faults/say")
def say(page: PageContext) -> Response:
    """Show what a fault would do before it is planned."""
    form = page.request.form
    kind = form.get("control", "").rpartition("/")[2]
    given = {name: value for name, value in form.items() if value and name not in BESIDE_THE_FIELDS}
    return redirect(f"{_address(kind, given)}#say")


def _what_will_happen(page: PageContext, kind: str, given: dict[str, str]) -> tuple[dict[str, str] | None, str | None]:
    """Describe such a fault in a sentence, as a fixture's line and as a shell's; or say what is wrong with it."""
    if not given:
        return None, None
    row = control_forms.find_control(f"POST /faults/{kind}")
    plan = Faults(lambda: 0)
    try:
        arguments: dict[str, Any] = control_forms.read(row, given)
        planned = row.function(plan, **arguments)
    except (LookupError, ValueError) as problem:
        return None, str(problem.args[0])
    return {
        "sentence": fault_words.sentence(planned.fault),
        "python": fault_words.python(kind, arguments),
        "curl": fault_words.curl(kind, arguments, page.origin),
    }, None


def _address(kind: str, given: Any) -> str:
    return f"/faults?{urlencode({'kind': kind, **given})}"


def _shown(mock: State, usage: Usage) -> dict[str, Any]:
    return {"usage": usage, "app": mock.store.apps.get(usage.app), "user": mock.store.users.get(usage.user)}


def _share(usage: Usage) -> float:
    return usage.used / max(usage.limit, 1)
