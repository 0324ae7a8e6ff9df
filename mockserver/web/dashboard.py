"""The dashboard, `/`: what is in the mock and what happens in it. It uses the control API, and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from werkzeug import Response

from mockserver import pinimg
from mockserver.control import api, schema
from mockserver.web.site import Pages, redirect

if TYPE_CHECKING:
    from werkzeug import Request

    from mockserver.app import PinterestMock
    from mockserver.web.site import Visit

pages = Pages()

NEWEST = 24
"""Boards, Pins and tokens that are shown of each kind."""
FEW = 8
"""Tokens that are shown without being asked for."""
CALLS = 100


def ask(mock: PinterestMock, method: str, path: str, /, **arguments: str) -> Any:
    """What the control API answers; a text stands for a number where one is wanted."""
    for row in api.CONTROLS:
        if (row.method, row.path) == (method, path):
            wanted = schema.arguments(row.function).named
            given = {
                name: _read(text, wanted[name].hint if name in wanted else str) for name, text in arguments.items()
            }
            return row.call(mock, schema.read(row.function, given, text=arguments))
    raise LookupError(f"There is no control {method} {path}.")


@pages.get("/")
def show(visit: Visit) -> Response:
    """Everything on one page, as it is at one moment."""
    with visit.mock.store.transaction():
        return _everything(visit)


@pages.post("/")
def control(visit: Visit) -> Response:
    """Use one of the controls: `control` names it, the other fields are its arguments; empty ones are left out."""
    form = visit.request.form.to_dict()
    method, _, path = form.pop("control", "").partition(" ")
    place = form.pop("place", "")
    del form["form_token"]
    arguments = {name: value for name, value in form.items() if value}
    with visit.mock.store.transaction():
        ask(visit.mock, method, path, **arguments)
    return redirect(f"/#{place}" if place.isalpha() else "/")


@pages.get("/world")
def export(visit: Visit) -> Response:
    """The world as a file, from which `pinterest-mock --world` starts."""
    text = json.dumps(ask(visit.mock, "GET", "/world"), indent=2, ensure_ascii=False)
    headers = {"Content-Disposition": 'attachment; filename="world.json"', "Cache-Control": "no-store"}
    return Response(text, mimetype="application/json", headers=headers)


@pages.post("/world")
def bring(visit: Visit) -> Response:
    """Put the world of such a file in the place of this one."""
    file = visit.request.files.get("world")
    if not file:
        raise ValueError("Choose the file of a world first, such as Export makes.")
    try:
        text = file.read().decode("utf-8-sig")
        json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError("This file is no JSON; a world is a file such as Export makes.") from None
    with visit.mock.store.transaction():
        ask(visit.mock, "POST", "/settings", world=text)
    return redirect("/#world")


@pages.get("/journal")
def journal(visit: Visit) -> Response:
    """The journal alone, which the script asks for again and again."""
    return visit.page("journal.html", calls=_calls(visit.mock))


@pages.get("/picture/<key>")
def picture(visit: Visit, key: str) -> Response:
    """A picture, small: the same as under /pinimg/, but the journal does not mention it."""
    path = f"/pinimg/400x300/{key[:2]}/{key[2:4]}/{key[4:6]}/{key}.jpg"
    request: Request = type(visit.request)({**visit.request.environ, "PATH_INFO": path})
    return pinimg.serve(visit.mock, request)


def _everything(visit: Visit) -> Response:
    mock = visit.mock
    users = {user["id"]: user for user in ask(mock, "GET", "/users")}
    apps = {app["id"]: app for app in ask(mock, "GET", "/apps")}
    tokens = ask(mock, "GET", "/tokens")
    boards, pins = ask(mock, "GET", "/boards"), ask(mock, "GET", "/pins")
    return visit.page(
        "dashboard.html",
        origin=visit.origin,
        state=ask(mock, "GET", "/state"),
        clock=ask(mock, "GET", "/clock"),
        settings=ask(mock, "GET", "/settings"),
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
        grants=ask(mock, "GET", "/grants"),
        faults=ask(mock, "GET", "/faults"),
        quotas=ask(mock, "GET", "/quotas"),
        errors=ask(mock, "GET", "/errors"),
        calls=_calls(mock),
    )


def _cover(media: dict[str, Any]) -> dict[str, Any]:
    """The picture that stands for a Pin: a carousel's is the one that it shows first."""
    cover: dict[str, Any] = media["cover"] if "cover" in media else media["slots"][media["index"]]["picture"]
    return cover


def _read(text: str, hint: Any) -> str | float:
    return float(text) if hint is float else text


def _calls(mock: PinterestMock) -> list[dict[str, Any]]:
    """The last calls, the newest first."""
    found: list[dict[str, Any]] = ask(mock, "GET", "/journal", target="*")
    return found[: -CALLS - 1 : -1]
