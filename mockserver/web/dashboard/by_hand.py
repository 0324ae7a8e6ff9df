"""Make, change and delete things by hand, as their owners would: through the API, whose rules hold here, too."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from mockserver.contract.description import contract
from mockserver.contract.example import make_value
from mockserver.contract.shapes import things_in
from mockserver.model.records import Entity
from mockserver.web.dashboard import kinds
from mockserver.web.dashboard.api_doors import ACTS, Door, door_at, doors_of, read_fields
from mockserver.web.dashboard.changes import change
from mockserver.web.dashboard.places import environment_of, owner_of, owner_of_path, record_of
from mockserver.web.look import Reply, act_as
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.model.records import User
    from mockserver.model.store import Environment
    from mockserver.web.page import PageContext

routes = PageRoutes()


@routes.post("/data/<environment>/<path:path>")
def use_api(page: PageContext, environment: str, path: str) -> Response:
    """Make, change or delete a thing as its owner would, through the API."""
    place, form = environment_of(page, environment), page.request.form
    what = form.get("do", "")
    door, owner, goal = _errand(page, place, path, what)

    def act() -> None:
        body = None if what == "delete" else door.body(read_fields(form.get("fields", "")), path.rpartition("/")[2])
        _require_success(act_as(page, place.name, door.operation.method, door.path, owner, body))

    return change(page, f"{door.operation.id}, by hand.", act, what, goal)


def example_of(page: PageContext, door: Door) -> str:
    """What could be said of a new thing."""
    body = contract().operation(door.operation.id).body
    if body is None or door.shape is None:
        return "{}"
    made = make_value(body, random.Random(door.path), now=page.mock.clock.time(), sparse=False)  # noqa: S311 - an example
    found = things_in(made, door.shape.things or "$")
    return json.dumps(found[0] if found else {}, indent=2, ensure_ascii=False)


def _errand(page: PageContext, place: Environment, path: str, what: str) -> tuple[Door, User, str | None]:
    """By which operation something is to be done, as whom, and where to go then."""
    name, _, rest = path.partition("/")
    if what == "create":
        door, owner, goal = door_at(path, ACTS["create"]), owner_of_path(page, place, path), None
    else:
        record = record_of(place, name, rest) if name in kinds.KINDS else place.entities.get(path)
        door = doors_of(name, record).get(what) if record is not None else None
        owner = owner_of(page, place, record)
        list_path = record.path if isinstance(record, Entity) else name
        goal = f"/data/{place.name}/{list_path}" if what == "delete" else None
    if door is None or owner is None:
        raise LookupError(f"{what[:20]!r} cannot be done by hand at {path[:80]}.")
    return door, owner, goal


def _require_success(reply: Reply) -> None:
    """Raise ValueError with what the API said, where it refused."""
    body = reply.body
    failed = (
        [item for item in body.get("items") or () if isinstance(item, dict) and item.get("exceptions")]
        if isinstance(body, dict)
        else []
    )
    if reply.status is not None and reply.status < 400 and not failed:
        return
    said = failed[0]["exceptions"] if failed else body.get("message", body) if isinstance(body, dict) else body
    text = said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)
    raise ValueError(f"The API answered {reply.status}: {text[:300]} {reply.hint or ''}".strip())
