"""Answer the outcome of each item of a bulk operation, in the operation's own form (EN5-EN13)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import rules_of
from mockserver.api.derived import places
from mockserver.api.derived.entities import default_fields, shown_properties
from mockserver.contract.description import contract
from mockserver.contract.example import make_answer
from mockserver.contract.shapes import schema_at, shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mockserver.api.consequences.base import ItemError
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.contract.description import Schema
    from mockserver.model.records import Entity

NO_ID = "0"
"""The id in answers for a thing that was not made, where the description requires one."""
WITH_EMPTY_EXCEPTIONS = ("campaigns/create", "campaigns/update")
"""Operations whose successful items have an empty list of exceptions (EN5); others leave the key out (EN6)."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of a bulk operation for one item."""

    sent: Any
    entity: Entity | None
    shown: Any
    problem: ItemError | None = None


def envelope(parsed: ParsedCall, outcomes: Sequence[Outcome]) -> Any:
    """Build the body of the answer, with things and failures where this operation has them."""
    answer, failures = parsed.shape.answer, parsed.shape.failures
    if answer is None:
        return None
    answer_list, inside = places.split(answer)
    if failures is None or places.split(failures)[0] != answer_list:
        return _two_lists(parsed, outcomes, failures)
    failure_inside = places.split(failures)[1]
    items = [_item(parsed, outcome, inside, failure_inside) for outcome in outcomes]
    return _whole(parsed, places.at(answer_list, items))


def _item(parsed: ParsedCall, outcome: Outcome, inside: str, failure_inside: str) -> Any:
    is_list = failure_inside.endswith("[]")
    if outcome.problem is not None:
        failure = failure_of(parsed, outcome)
        failed = places.at(failure_inside, [failure] if is_list else failure)
        holder = failure_inside.removesuffix("[]").rpartition(".")[0]
        return places.merge(places.at(holder, _required_beside(parsed, outcome, holder)), failed)
    item = places.at(inside, outcome.shown)
    if parsed.shape.operation in WITH_EMPTY_EXCEPTIONS:
        item = places.merge(item, places.at(failure_inside, []))
    return item


def _required_beside(parsed: ParsedCall, outcome: Outcome, holder: str) -> dict[str, Any]:
    """Fill in what must stand beside a failure (EN13, EN17): the thing's own id, and how it went."""
    sent = outcome.sent if isinstance(outcome.sent, dict) else {}
    named = sent.get(parsed.shape.named_by or "", sent.get(parsed.shape.id or ""))
    known = outcome.sent if named is None and not sent else named or NO_ID
    names = _required_in(parsed.shape.operation, holder)
    return {name: sent.get(name, "failure" if name == "status" else known) for name in names}


@cache
def _required_in(operation_id: str, holder: str) -> tuple[str, ...]:
    operation, failures = contract().operation(operation_id), shape(operation_id).failures or ""
    answer, last = operation.answer(operation.success), failures.removesuffix("[]").rpartition(".")[2]
    place = places.split(shape(operation_id).answer or "$")[0] + holder.removeprefix("$")
    schema = schema_at(answer, place) if answer else None
    options = _objects(schema) if schema else []
    telling = next((one for one in options if last in one.get("properties", ())), {})
    return tuple(name for name in telling.get("required", ()) if name != last)


def _objects(schema: Schema) -> list[Schema]:
    """List the alternatives of a schema, each an object."""
    schema = contract().resolve(schema)
    inner = [part for choice in ("oneOf", "anyOf") for part in schema.get(choice, ())]
    return [found for part in inner for found in _objects(part)] or [schema]


def _two_lists(parsed: ParsedCall, outcomes: Sequence[Outcome], failures: str | None) -> Any:
    """Build a body with successes in one list and failures in another (EN9, EN12)."""
    body = places.at(parsed.shape.answer or "$", [one.shown for one in outcomes if one.problem is None])
    if failures is not None:
        failed = [failure_of(parsed, one) for one in outcomes if one.problem is not None]
        body = places.merge(body, places.at(failures, failed))
    return _whole(parsed, body)


def _whole(parsed: ParsedCall, body: Any) -> Any:
    """Complete the body with what an answer of this operation has beside both lists."""
    if not isinstance(body, dict) or body.keys() >= _answer_properties(parsed.shape.operation):
        return body
    made = make_answer(parsed.contract, parsed.random(parsed.call.request.path), now=parsed.now)
    return {**{name: None if value is None else value for name, value in made.items() if name not in body}, **body}


@cache
def _answer_properties(operation_id: str) -> frozenset[str]:
    operation = contract().operation(operation_id)
    answer = operation.answer(operation.success)
    return frozenset(_names(answer) if answer else ())


def failure_of(parsed: ParsedCall, outcome: Outcome) -> Any:
    """Describe the failure of an item in the operation's own properties."""
    problem = outcome.problem
    assert problem is not None
    known = _failure_properties(parsed.shape.operation)
    if not known:
        return problem.message
    id_name = next((name for name in known if name.endswith("_id")), "id")
    fields = {
        "code": problem.code,
        "message": problem.message,
        "error_code": problem.code,
        "messages": [problem.message],
        "error_messages": [problem.message],
        "data": _described(parsed, outcome.sent),
        id_name: outcome.sent.get(id_name) if isinstance(outcome.sent, dict) else outcome.sent,
    }
    return {name: value for name, value in fields.items() if name in known}


def _described(parsed: ParsedCall, sent: Any) -> Any:
    """Show a thing that was not made: what was sent, completed with all properties that its description has."""
    collection, place = parsed.shape.collection or "", f"{parsed.shape.failures}.data"
    if not isinstance(sent, dict) or not (names := shown_properties(parsed.shape.operation, place, sent)):
        return sent
    given = {"id": NO_ID, **sent}
    fields = default_fields(collection, given, parsed.random(collection), parsed.now)
    fields = rules_of(collection).failed(parsed, sent, fields)
    return {name: value for name, value in fields.items() if name in names}


@cache
def _failure_properties(operation_id: str) -> tuple[str, ...]:
    operation = contract().operation(operation_id)
    answer, place = operation.answer(operation.success), shape(operation_id).failures
    schema = schema_at(answer, place) if answer and place else None
    return _names(schema) if schema else ()


def _names(schema: Schema) -> tuple[str, ...]:
    schema = contract().resolve(schema)
    inner = [part for choice in ("oneOf", "anyOf") for part in schema.get(choice, ())]
    return tuple(schema.get("properties", ())) or next((found for part in inner if (found := _names(part))), ())
