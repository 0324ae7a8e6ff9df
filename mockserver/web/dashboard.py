"""The dashboard, `/`: what is in the mock and what happens in it. It uses the control API, and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from werkzeug import Response

from mockserver.control import api, signatures
from mockserver.model import json_text
from mockserver.storage import image_host
from mockserver.web.page import PageRoutes, redirect

if TYPE_CHECKING:
    from werkzeug import Request

    from mockserver.state.state import State
    from mockserver.web.page import PageContext

routes = PageRoutes()

NEWEST = 24
"""Boards, Pins and tokens that are shown of each kind."""
FEW = 8
"""Tokens that are shown without being asked for."""
CALLS = 100


def call_control(mock: State, method: str, path: str, /, **arguments: str) -> Any:
    """What the control API answers; a text stands for a number where one is wanted."""
    for row in api.CONTROLS:
        if (row.method, row.path) == (method, path):
            return row.call(mock, signatures.read(row.function, arguments, text=arguments))
    raise LookupError(f"There is no control {method} {path}.")


@routes.get("/")
def dashboard(page: PageContext) -> Response:
    """Everything on one page, as it is at one moment."""
    with page.mock.store.transaction():
        return _everything(page)


@routes.post("/")
def control(page: PageContext) -> Response:
    """Use one of the controls: `control` names it, the other fields are its arguments; empty ones are left out."""
    form = page.request.form.to_dict()
    method, _, path = form.pop("control", "").partition(" ")
    place = form.pop("place", "")
    del form["form_token"]
    arguments = {name: value for name, value in form.items() if value}
    with page.mock.store.transaction():
        call_control(page.mock, method, path, **arguments)
    return redirect(f"/#{place}" if place.isalpha() else "/")


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
    with page.mock.store.transaction():
        call_control(page.mock, "POST", "/settings", world=text)
    return redirect("/#world")


@routes.get("/journal")
def journal(page: PageContext) -> Response:
    """The journal alone, which the script asks for again and again."""
    return page.render("journal.html", calls=_calls(page.mock))


@routes.get("/picture/<key>")
def picture(page: PageContext, key: str) -> Response:
    """A picture, small: the same as under /pinimg/, but the journal does not mention it."""
    path = f"/pinimg/400x300/{key[:2]}/{key[2:4]}/{key[4:6]}/{key}.jpg"
    request: Request = type(page.request)({**page.request.environ, "PATH_INFO": path})
    return image_host.serve(page.mock, request)


def _everything(page: PageContext) -> Response:
    mock = page.mock
    users = {user["id"]: user for user in call_control(mock, "GET", "/users")}
    apps = {app["id"]: app for app in call_control(mock, "GET", "/apps")}
    tokens = call_control(mock, "GET", "/tokens")
    boards, pins = call_control(mock, "GET", "/boards"), call_control(mock, "GET", "/pins")
    return page.render(
        "dashboard.html",
        origin=page.origin,
        state=call_control(mock, "GET", "/state"),
        clock=call_control(mock, "GET", "/clock"),
        settings=call_control(mock, "GET", "/settings"),
        users=users,
        apps=apps,
        places=[
            {
                "name": name,
                "boards": boards[name][:NEWEST],
                "pins": [
                    {**pin, "cover": _cover(pin["media"])}
                    for pin in sorted(pins[name], key=lambda pin: -pin["created_at"])[:NEWEST]
                ],
                "board_names": {board["id"]: board["name"] for board in boards[name]},
            }
            for name in boards
        ],
        tokens=[
            {**token, "kind": kind.replace("_tokens", ""), "environment": name}
            for name, kinds in tokens.items()
            for kind, found in kinds.items()
            for token in reversed(found)
            if token["alive"]
        ],
        newest=NEWEST,
        few=FEW,
        ad_accounts=call_control(mock, "GET", "/ad_accounts"),
        grants=call_control(mock, "GET", "/grants"),
        faults=call_control(mock, "GET", "/faults"),
        quotas=call_control(mock, "GET", "/quotas"),
        errors=call_control(mock, "GET", "/errors"),
        calls=_calls(mock),
    )


def _cover(media: dict[str, Any]) -> dict[str, Any]:
    """The picture that stands for a Pin: a carousel's is the one that it shows first."""
    cover: dict[str, Any] = media["cover"] if "cover" in media else media["slots"][media["index"]]["picture"]
    return cover


def _calls(mock: State) -> list[dict[str, Any]]:
    """The last calls, the newest first."""
    found: list[dict[str, Any]] = call_control(mock, "GET", "/journal", target="*")
    return found[: -CALLS - 1 : -1]
