"""Make, change and delete things by hand as their owners would: through the API, with all its rules."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.contract.shapes import things_in
from mockserver.model.records import Entity
from mockserver.web import contract_forms
from mockserver.web.dashboard import kinds
from mockserver.web.dashboard.api_doors import ACTS, Door, door_at, doors_of
from mockserver.web.dashboard.changes import change
from mockserver.web.dashboard.places import environment_of, owner_of, owner_of_path, record_of
from mockserver.web.examples import example_of
from mockserver.web.known_things import KnownThings
from mockserver.web.look import Reply, act_as, look_as
from mockserver.web.page import FieldError, PageRoutes

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.model.records import User
    from mockserver.model.store import Environment
    from mockserver.web.form_field import FormField
    from mockserver.web.page import PageContext

routes = PageRoutes()


class ManualCall(NamedTuple):
    """An operation that is called by hand: which one, for whom, and the page to show afterwards."""

    door: Door
    owner: User
    values: dict[str, Any]
    """The fields of the thing before the call."""
    goal: str | None


@routes.post("/data/<environment>/<path:path>")
def use_api(page: PageContext, environment: str, path: str) -> Response:
    """Make, change or delete a thing as its owner would, through the API."""
    place, form = environment_of(page, environment), page.request.form
    what = form.get("do", "")
    door, owner, values, goal = _manual_call(page, place, path, what)

    def act() -> None:
        said = contract_forms.read(door.thing, form, values) if door.thing and what != "delete" else {}
        body = None if what == "delete" else door.body(said, path.rpartition("/")[2])
        reply = act_as(page, place.name, door.operation.method, door.path, owner, body)
        refusal = _refusal(door, reply)
        if refusal is not None:
            raise FieldError(refusal, _wrong_field(door, said, reply))

    return change(page, f"{door.operation.id}, by hand.", act, what, goal)


class Form(NamedTuple):
    """The form for an operation: its id and its fields."""

    operation: str
    fields: tuple[FormField, ...]


def form_to_make(page: PageContext, place: Environment, path: str) -> Form | None:
    """Make the form for a new thing of a collection, filled with an example; None where no operation makes one."""
    door = door_at(path, ACTS["create"]) if "/" in path else None
    if door is None or door.thing is None:
        return None
    fields = contract_forms.fields_of(door.thing, _example(page, place, path, door))
    return Form(door.operation.id, fields)


def form_to_change(page: PageContext, place: Environment, name: str, record: Any) -> Form | None:
    """Make the form that changes a thing, filled with its values; None where no operation changes one."""
    door, owner = doors_of(name, record).get("update"), owner_of(page, place, record)
    if door is None or owner is None or door.thing is None:
        return None
    values = _values_of(page, place, name, record, owner)
    return Form(door.operation.id, contract_forms.fields_of(door.thing, values, without=door.named))


def _values_of(page: PageContext, place: Environment, name: str, record: Any, owner: User) -> dict[str, Any]:
    """Return the fields of a thing by the names that the API gives them."""
    if isinstance(record, Entity):
        return dict(record.fields)
    looked = look_as(page, place.name, doors_of(name, record)["get"].path, owner).body
    if isinstance(looked, dict) and "items" in looked:
        looked = next((item for item in looked["items"] if item.get("id") == record.id), None)
    return looked if isinstance(looked, dict) else {}


def _example(page: PageContext, place: Environment, path: str, door: Door) -> dict[str, Any]:
    """Return an example of a new thing that refers to things that exist; a field without one is left out."""
    owner, people = owner_of_path(page, place, path), page.mock.store.users.listing().page(None, 2)
    parents = path.split("/")[:-1]
    within = {f"{kind}_id": key for kind, key in zip(parents[::2], parents[1::2], strict=True)}
    ids = KnownThings(place, owner, people).ids(door.operation, within)
    body = json.loads(example_of(door.operation, ids, page.mock.clock.time()).body)
    thing = things_in(body, door.place)[0]
    return {name: value for name, value in thing.items() if not str(value).startswith("<")}


def _manual_call(page: PageContext, place: Environment, path: str, what: str) -> ManualCall:
    name, _, rest = path.partition("/")
    if what == "create":
        door, owner = door_at(path, ACTS["create"]), owner_of_path(page, place, path)
        if door is not None and owner is not None:
            return ManualCall(door, owner, {}, None)
    else:
        record = record_of(place, name, rest) if name in kinds.KINDS else place.entities.get(path)
        door = doors_of(name, record).get(what) if record is not None else None
        owner = owner_of(page, place, record)
        if door is not None and owner is not None:
            values = _values_of(page, place, name, record, owner) if what == "update" else {}
            list_path = record.path if isinstance(record, Entity) else name
            return ManualCall(door, owner, values, f"/data/{place.name}/{list_path}" if what == "delete" else None)
    raise LookupError(f"{what[:20]!r} cannot be done by hand at {path[:80]}.")


def _wrong_field(door: Door, said: dict[str, Any], reply: Reply) -> str | None:
    """Find the field that the description forbids, or else the first that the API names in its hint."""
    found = contract_forms.wrong_field(door.thing, said) if door.thing else None
    return found or next((word for word in re.findall(r"\w+", reply.hint or "") if word in said), None)


def _refusal(door: Door, reply: Reply) -> str | None:
    """Return what the API said where it refused the call or the thing in it; None where it did not."""
    body = reply.body
    place = door.shape.failures if door.shape else None
    failed = [found for found in things_in(body, place) if found] if place and isinstance(body, (dict, list)) else []
    if reply.status is not None and reply.status < 400 and not failed:
        return None
    said = failed[0] if failed else body.get("message", body) if isinstance(body, dict) else body
    text = said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)
    return f"The API answered {reply.status}: {text[:300]} {reply.hint or ''}".strip()
