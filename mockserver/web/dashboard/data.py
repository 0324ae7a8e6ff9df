"""The data, `/data`: ad accounts, boards and Pins, in production and in the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.storage import image_host
from mockserver.web.dashboard.controls import call_control
from mockserver.web.dashboard.names import apps_and_users
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from werkzeug import Request, Response

    from mockserver.web.page import PageContext

routes = PageRoutes()

NEWEST = 24
"""Boards and Pins that are shown."""


@routes.get("/data")
def data(page: PageContext) -> Response:
    """What people made."""
    mock = page.mock
    with mock.store.transaction():
        boards, pins = call_control(mock, "GET", "/boards"), call_control(mock, "GET", "/pins")
        context = {
            **apps_and_users(mock),
            "state": call_control(mock, "GET", "/state"),
            "ad_accounts": call_control(mock, "GET", "/ad_accounts"),
        }
    places = [
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
    ]
    return page.render("dashboard/data.html", places=places, newest=NEWEST, **context)


@routes.get("/picture/<key>")
def picture(page: PageContext, key: str) -> Response:
    """A picture, small: the same as under /pinimg/, but the journal does not mention it."""
    path = f"/pinimg/400x300/{key[:2]}/{key[2:4]}/{key[4:6]}/{key}.jpg"
    request: Request = type(page.request)({**page.request.environ, "PATH_INFO": path})
    return image_host.serve(page.mock, request)


def _cover(media: dict[str, Any]) -> dict[str, Any]:
    """The picture that stands for a Pin: a carousel's is the one that it shows first."""
    cover: dict[str, Any] = media["cover"] if "cover" in media else media["slots"][media["index"]]["picture"]
    return cover
