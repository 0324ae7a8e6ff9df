"""Create and change many things with one request, each like the operation for its kind does (BK4, BK5, BK10)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError, handler_of
from mockserver.api.derived import places
from mockserver.api.derived.by_shape import answer_by_shape
from mockserver.api.derived.parsed import ParsedCall
from mockserver.contract.body import read_body
from mockserver.contract.shapes import things_in
from mockserver.contract.wording import Violation
from mockserver.model.errors import ApiError
from mockserver.model.operations import operations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mockserver.contract.shapes import Shape

    Fields = dict[str, Any]

KINDS = {
    "campaigns": "CAMPAIGN",
    "ad_groups": "AD_GROUP",
    "ads": "AD",
    "keywords": "KEYWORD",
    "labels": "LABEL",
    "product_groups": "PRODUCT_GROUP",
    "catalog_product_groups": "CATALOG_PRODUCT_GROUP",
    "schedules": "SCHEDULE",
}
"""The `entity_type` in results, by list in the body; things are made in this order."""
FAMILIES = {"product_groups": "product_group_promotions", "catalog_product_groups": "catalogs_product_groups"}
"""The names that operations have instead, where they differ from that of the list."""
NOT_PLAYED = "catalogs_product_groups/update"
"""An operation that the fake does not run from here, because its body names no product group."""
LISTS = ("campaigns", "ad_groups", "ads", "schedules")
"""Lists whose operations take a bare list as their body."""


def perform(parsed: ParsedCall) -> list[Fields]:
    """Do all that the body says, and return the result for each thing.

    Things are made first, then changed. They cannot name each other, because their ids are not known yet (QA20).
    """
    return [
        {"action": act.upper(), "entity_type": KINDS[kind], **result}
        for act in ("create", "update")
        for kind in KINDS
        for body in _bodies(act, kind, (parsed.body.get(act) or {}).get(kind) or [])
        for result in _results(parsed, f"{FAMILIES.get(kind, kind)}/{act}", body)
    ]


def as_operation(parsed: ParsedCall, operation_id: str, body: Any = None, **more: str) -> ParsedCall:
    """Present the call as one of another operation on the same ad account; its path may name more."""
    path = {"ad_account_id": parsed.path["ad_account_id"], **more}
    return ParsedCall(replace(parsed.call, operation=operations()[operation_id]), path, dict(path), body)


def _bodies(act: str, kind: str, things: list[Any]) -> Iterator[Any]:
    """Yield the bodies that the single operations take, one for each thing or parent (BK5)."""
    for thing in things:
        if kind in LISTS:
            yield [thing]
        elif act == "update" and kind in ("keywords", "labels"):
            yield {kind: [thing]}
        else:
            yield thing


def _results(parsed: ParsedCall, operation_id: str, body: Any) -> list[Fields]:
    if operation_id == NOT_PLAYED:
        return [_failed({"code": 1, "message": "Change catalog product groups by their own operation."})]
    results = _done(as_operation(parsed, operation_id, body))
    if operation_id == "labels/create":
        return [_on_campaign(parsed, result, body["parent_id"]) for result in results]
    return results


def _on_campaign(parsed: ParsedCall, label: Fields, campaign_id: str) -> Fields:
    """Put a new label on the campaign that it was made for; return the label, or why that failed."""
    if label["status"] == "FAILED":
        return label
    (applied,) = _done(as_operation(parsed, "labels/apply", {"entity_ids": [campaign_id]}, label_id=label["id"]))
    return label if applied["status"] == "SUCCEEDED" else applied


def _done(one: ParsedCall) -> list[Fields]:
    """Check a body against the single operation, carry it out, and return the results."""
    try:
        one.body = read_body(one.contract, one.body, strict=False)
        answer = (handler_of(one.shape.operation) or answer_by_shape)(one)
    except Violation as violation:
        return [_failed(violation.refusal.body())]
    except ItemError as problem:
        return [_failed({"code": problem.code, "message": problem.message})]
    except ApiError as refused:
        return [_failed(refused.body())]
    return [*_outcomes(one.shape, answer)]


def _outcomes(shape: Shape, answer: Any) -> Iterator[Fields]:
    """Yield the result for each thing, found where the operation puts it (EN5-EN13)."""
    made, told = shape.answer or "$", shape.failures
    made_list, inside = places.split(made)
    if "[]" not in made:
        yield from (_made(shape, thing) for thing in things_in(answer, made))
    elif told is not None and places.split(told)[0] == made_list:
        for item in things_in(answer, made_list):
            problems = things_in(item, places.split(told)[1])
            yield _failed(*problems) if problems else _made(shape, *things_in(item, inside))
    else:
        yield from (_made(shape, thing) for thing in things_in(answer, made))
        yield from (_failed(problem) for problem in things_in(answer, told or made) if told)


def _made(shape: Shape, thing: Any) -> Fields:
    return {"status": "SUCCEEDED", "id": thing.get(shape.id or "id") if isinstance(thing, dict) else thing}


def _failed(*problems: Any) -> Fields:
    return {"status": "FAILED", "errors": [*_plain(problems)]}


def _plain(problems: Iterable[Any]) -> Iterator[Fields]:
    for problem in problems:
        for message in problem.get("error_messages", [problem.get("message")]):
            yield {"code": problem.get("code"), "message": message}
