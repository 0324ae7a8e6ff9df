"""Answer an operation by its shape: a collection in a parent, a thing in it, one at a time or many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, rules_of
from mockserver.api.derived import entities, places
from mockserver.api.derived.bulk import Outcome, envelope
from mockserver.api.derived.filters import in_order, matches
from mockserver.contract.example import make_answer
from mockserver.contract.shapes import things_in
from mockserver.model import errors
from mockserver.model.entity_paths import collection_of
from mockserver.request.paging import page

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.model.store.collection import Listing
    from mockserver.request.call import Call

    Fields = dict[str, Any]


CLEARED_BY_NULL = frozenset({"promotion_id"})
"""Fields that null clears; for all others it means that the field was not sent (QA10, AG18)."""


def answer_by_shape(parsed: ParsedCall) -> Any:
    """Carry out the call and return the body of the answer. Raises an `ApiError`."""
    try:
        return ACTS[parsed.shape.act](parsed)
    except ItemError as problem:
        raise refused(problem) from None


def refused(problem: ItemError) -> errors.ApiError:
    """Turn the problem of a single thing into the refusal of the whole request."""
    kind = errors.ErrorKind("item_refused", problem.status, problem.code, "{message}", assumed=problem.code == 1)
    return kind.with_hint(problem.hint or "A rule of this family refuses it.", message=problem.message)


def path_of(parsed: ParsedCall) -> str:
    """Return the path under which the things of the call are kept."""
    return entities.collection_path(parsed.shape, parsed.parameters, parsed.call.caller.id)


def show(parsed: ParsedCall, entity: Entity) -> Fields:
    """Show a thing with exactly the properties that are described for this operation's answer."""
    fields = rules_of(parsed.shape.collection or "").show(parsed, entity)
    shown = entities.shown_properties(parsed.shape.operation, parsed.shape.answer or "$", fields)
    return fields if shown is None else {name: value for name, value in fields.items() if name in shown}


def create_entity(parsed: ParsedCall, sent: Fields) -> Entity:
    """Make one thing; null means not sent. Raises `ItemError` where the rules of its family refuse it."""
    shape, call = parsed.shape, parsed.call
    sent = {name: value for name, value in sent.items() if value is not None}
    collection = shape.collection or ""
    rules, path = rules_of(collection), path_of(parsed)
    named = sent.get(shape.id or "")
    is_named = isinstance(named, str) and shape.id not in ("id", None)
    if is_named:
        entity_id = named
    else:
        entity_id = call.chosen_id or entities.new_entity_id(call.store, rules.id_prefix, rules.id_digits)
    if entities.entity_at(call.environment, path, call.chosen_id):
        raise ItemError(1, f"{call.chosen_id} is taken.")
    known = {name: parsed.parameters[name] for name in shape.parents}
    given = {**sent, **known, shape.id or "id": entity_id}
    fields = entities.default_fields(collection, given, parsed.random(path, entity_id), parsed.now)
    fields = rules.create(parsed, sent, {**sent, **fields})
    owner_id = call.caller.id
    made = entities.put_entity(call.environment, path, str(entity_id), fields, owner_id=owner_id, now=call.now)
    rules.created(parsed, made)
    return made


def update_entity(parsed: ParsedCall, entity: Entity, changes: Fields) -> Entity:
    """Change one thing: keys that were sent replace the old ones whole. Raises `ItemError`."""
    said = {name: value for name, value in changes.items() if value is not None or name in CLEARED_BY_NULL}
    fields = rules_of(parsed.shape.collection or "").update(parsed, entity, said)
    return entities.change_entity(parsed.call.environment, entity, fields, parsed.now)


def _list(parsed: ParsedCall) -> Any:
    def shown(_: Call, entity: Entity) -> Fields:
        return show(parsed, entity)

    body = page(parsed.call, in_order(parsed, _listed(parsed)), shown)
    return _around(parsed, places.at(parsed.shape.answer or "$", body["items"]), bookmark=body["bookmark"])


def _list_all(parsed: ParsedCall) -> Any:
    shown = [show(parsed, entity) for entity in _listed(parsed)]
    return _around(parsed, places.at(parsed.shape.answer or "$", shown))


def _listed(parsed: ParsedCall) -> Listing[Entity]:
    """List the things that pass the filters, reading no more of them than are shown."""
    rules = rules_of(parsed.shape.collection or "")
    kept = parsed.call.environment.entities.listing(path=path_of(parsed))
    return kept.only(matches(parsed), rules.listed(parsed))


def _get(parsed: ParsedCall) -> Any:
    return _one(parsed, _named(parsed))


def _create(parsed: ParsedCall) -> Any:
    (sent,) = _things(parsed) or [{}]
    return _one(parsed, create_entity(parsed, sent))


def _update(parsed: ParsedCall) -> Any:
    (changes,) = _things(parsed) or [{}]
    return _one(parsed, update_entity(parsed, _named(parsed, changes), changes))


def _delete(parsed: ParsedCall) -> Any:
    entity = _named(parsed)
    shown = show(parsed, entity) if parsed.shape.answer else None
    _remove(parsed, entity)
    return None if shown is None else _around(parsed, places.at(parsed.shape.answer or "$", shown))


def _bulk_create(parsed: ParsedCall) -> Any:
    return bulk(parsed, lambda sent: create_entity(parsed, sent if isinstance(sent, dict) else {}))


def _bulk_update(parsed: ParsedCall) -> Any:
    return bulk(parsed, lambda changes: update_entity(parsed, _named_in_bulk(parsed, changes), changes))


def _bulk_delete(parsed: ParsedCall) -> Any:
    def remove(thing: Any) -> Entity:
        entity = _named_in_bulk(parsed, thing)
        _remove(parsed, entity)
        return entity

    return bulk(parsed, remove)


def bulk(parsed: ParsedCall, do: Callable[[Any], Entity]) -> Any:
    """Do something to each thing on its own, and build the answer: one failure does not stop the others (EN2, EN3)."""
    return envelope(parsed, [_attempt(parsed, do, thing) for thing in _things(parsed)])


def _attempt(parsed: ParsedCall, do: Callable[[Any], Entity], thing: Any) -> Outcome:
    try:
        entity = do(thing)
    except ItemError as problem:
        return Outcome(thing, None, None, problem)
    return Outcome(thing, entity, _shown_in_bulk(parsed, entity))


def _shown_in_bulk(parsed: ParsedCall, entity: Entity) -> Any:
    shape = parsed.shape
    is_object = entities.shown_properties(shape.operation, shape.answer or "$", entity.fields) is not None
    return show(parsed, entity) if is_object else entity.id


def _one(parsed: ParsedCall, entity: Entity) -> Any:
    if parsed.shape.answer is None:
        return None
    return _around(parsed, places.at(parsed.shape.answer, show(parsed, entity)))


def _around(parsed: ParsedCall, body: Any, **more: Any) -> Any:
    """Complete the answer with what it has beside the things."""
    if parsed.shape.answer == "$" or not isinstance(body, dict):
        return body
    made = make_answer(parsed.contract, parsed.random(path_of(parsed)), now=parsed.now, given={**body, **more})
    return {**made, **body, **{name: value for name, value in more.items() if name in made}}


def _things(parsed: ParsedCall) -> list[Any]:
    """List what the request says of each thing, or the bare ids of the things."""
    shape = parsed.shape
    if shape.things is not None:
        return things_in(parsed.body, shape.things)
    named = parsed.parameters.get(shape.named_by or "")
    return named if isinstance(named, list) else [named] if named is not None else []


def _named(parsed: ParsedCall, sent: Fields | None = None) -> Entity:
    """Find the thing that the path, the query or the body names. Raises an `ApiError`, 404 (QA2)."""
    name = parsed.shape.named_by or "id"
    wanted = parsed.parameters.get(name, (sent or {}).get(name))
    return require_entity(parsed, path_of(parsed), wanted)


def require_entity(parsed: ParsedCall, path: str, wanted: object) -> Entity:
    """Return the thing with an id, or raise the refusal of its family."""
    name, rules = parsed.shape.id or "id", rules_of(collection_of(path))
    found = entities.find_entity(parsed.call.environment, path, wanted, name=name) or rules.elsewhere(parsed, wanted)
    if found is None or not rules.exists(found):
        raise rules.missing() or entities.not_found(path, wanted)
    return found


def _named_in_bulk(parsed: ParsedCall, thing: Any) -> Entity:
    name = parsed.shape.named_by or parsed.shape.id or "id"
    wanted = thing.get(name, thing.get(parsed.shape.id or "id")) if isinstance(thing, dict) else thing
    collection = parsed.shape.collection or "things"
    rules, found = rules_of(collection), entities.entity_at(parsed.call.environment, path_of(parsed), wanted)
    if found is None or not rules.exists(found):
        kind = collection.replace("_", " ").removesuffix("s").capitalize()
        raise rules.missing() or ItemError(1, f"{kind} {wanted} not found.")
    return found


def _remove(parsed: ParsedCall, entity: Entity) -> None:
    rules_of(parsed.shape.collection or "").delete(parsed, entity)
    parsed.call.environment.entities.remove(entity.key)


ACTS: dict[str, Callable[[ParsedCall], Any]] = {
    "list": _list,
    "list all": _list_all,
    "get": _get,
    "create": _create,
    "update": _update,
    "delete": _delete,
    "bulk create": _bulk_create,
    "bulk update": _bulk_update,
    "bulk delete": _bulk_delete,
    "start job": _create,
    "get job": _get,
}
"""The function for each act of the table of shapes. A job is a thing like others; its family's rules give its state."""
