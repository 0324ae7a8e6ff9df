"""The page of the settings, `/settings`: how the mock behaves, and its world as a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from werkzeug import Response

from mockserver.model import json_text
from mockserver.model.behaviour import alternatives, choices, fixed_choices
from mockserver.web.dashboard.changes import change
from mockserver.web.dashboard.controls import call_control
from mockserver.web.dashboard.suggestions import suggestions
from mockserver.web.page import PageRoutes
from mockserver.web.shell import IMPORTED

if TYPE_CHECKING:
    from mockserver.model.behaviour import Behaviour, Choice
    from mockserver.web.page import PageContext

routes = PageRoutes()


@routes.get("/settings")
def settings(page: PageContext) -> Response:
    """Show how the mock is set up."""
    mock = page.mock
    with mock.store.transaction():
        current = {
            "consent": mock.settings.consent,
            "user": mock.settings.user or "",
            "tier": mock.app.state,
            "refresh": mock.app.refresh,
            "review": mock.settings.review,
            "quotas": str(mock.quotas.enabled).lower(),
            "app_id": mock.app.id,
            "redirect_uris": "\n".join(mock.app.redirect_uris),
        }
        return page.render(
            "dashboard/settings.html",
            settings=mock.settings,
            current=current,
            behaviours=[_shown(mock.behaviour, choice) for choice in choices()],
            fixed=fixed_choices(),
            suggestions=suggestions(mock, "usernames"),
        )


@routes.get("/world")
def export(page: PageContext) -> Response:
    """Export the world as a file, from which `pinterest-mock --world` starts."""
    text = json.dumps(call_control(page.mock, "GET", "/world"), indent=2, ensure_ascii=False)
    headers = {"Content-Disposition": 'attachment; filename="world.json"', "Cache-Control": "no-store"}
    return Response(text, mimetype="application/json", headers=headers)


@routes.post("/world")
def import_world(page: PageContext) -> Response:
    """Replace this world by that of a file."""
    file = page.request.files.get("world")

    def take() -> None:
        if not file:
            raise ValueError("Choose the file of a world first, such as Export makes.")
        try:
            text = file.read().decode("utf-8-sig")
            json_text.parse(text)
        except ValueError:
            raise ValueError("This file is not JSON; a world is a file such as Export makes.") from None
        call_control(page.mock, "POST", "/settings", world=text)

    return change(page, "Put an imported world in the place of this one.", take, IMPORTED, "/settings")


def _shown(behaviour: Behaviour, choice: Choice) -> dict[str, Any]:
    """Collect what the form shows of a behaviour."""
    now = getattr(behaviour, choice.name)
    return {
        "name": choice.name,
        "question": choice.question,
        "why": choice.why,
        "now": _text(now),
        "usual": _text(choice.default),
        "options": [_text(option) for option in alternatives(choice.name)],
        "changed": now != choice.default,
    }


def _text(value: object) -> str:
    """Write a value as a form does, and as JSON does."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).lower() if isinstance(value, bool) else str(value)
