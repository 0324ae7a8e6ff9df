"""The settings, `/settings`: how the mock behaves, and its world as a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from werkzeug import Response

from mockserver.model import json_text
from mockserver.web.dashboard.controls import call_control
from mockserver.web.page import PageRoutes, redirect

if TYPE_CHECKING:
    from mockserver.web.page import PageContext

routes = PageRoutes()


@routes.get("/settings")
def settings(page: PageContext) -> Response:
    """How the mock is set up."""
    with page.mock.store.transaction():
        context = {"settings": call_control(page.mock, "GET", "/settings")}
    return page.render("dashboard/settings.html", **context)


@routes.get("/world")
def export(page: PageContext) -> Response:
    """The world as a file, from which `pinterest-mock --world` starts."""
    text = json.dumps(call_control(page.mock, "GET", "/world"), indent=2, ensure_ascii=False)
    headers = {"Content-Disposition": 'attachment; filename="world.json"', "Cache-Control": "no-store"}
    return Response(text, mimetype="application/json", headers=headers)


@routes.post("/world")
def import_world(page: PageContext) -> Response:
    """Put the world of such a file in the place of this one."""
    file = page.request.files.get("world")
    if not file:
        raise ValueError("Choose the file of a world first, such as Export makes.")
    try:
        text = file.read().decode("utf-8-sig")
        json_text.parse(text)
    except ValueError:
        raise ValueError("This file is no JSON; a world is a file such as Export makes.") from None
    mock = page.mock
    with mock.store.transaction():
        before, calls = mock.snapshot(), mock.journal.last
        call_control(mock, "POST", "/settings", world=text)
        mock.undo.remember("Put an imported world in the place of this one.", before, calls)
    return redirect("/settings")
