"""Add things of the advertising and commerce halves like a client would, for tests and worlds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.model import errors, validation
from mockserver.model.operations import operations
from mockserver.model.rules import is_id
from mockserver.request.call import ApiResult, Call

if TYPE_CHECKING:
    from mockserver.contract.shapes import Shape
    from mockserver.model.records import AdAccount, EnvironmentName, User
    from mockserver.state.state import State

    Fields = dict[str, Any]

CREATES = ("create", "bulk create")
MADE_ELSEWHERE = ("templates",)
"""Collections that no operation adds to: report templates come from the Ads Manager (AR29)."""


def add(
    mock: State,
    collection: str,
    *,
    ad_account: str | AdAccount | None = None,
    owner: str | User | None = None,
    id: str | None = None,  # noqa: A002 - Pinterest's name
    environment: EnvironmentName = "production",
    **fields: Any,
) -> dict[str, Any]:
    """Make one thing of a collection, such as `campaigns` or `feeds`, as a client would, and return what it shows.

    Its owner makes it: the one named, else the owner of the ad account, else the default user. If no ad account is
    named, it is the first one, of the owner if one is named. All other arguments are fields of the request. Faults and
    quotas do not apply, and the journal does not record it.

    Raises ValueError, which says why, for what the rules refuse, and LookupError for an owner or an ad account that
    does not exist.
    """
    from mockserver.api.derived.handlers import derived_handler

    if id is not None and not is_id(id):
        raise ValueError(f"id is decimal digits in a text (F1), not {id!r}.")
    row = _row(collection)
    with mock.store.transaction():
        account = _ad_account(mock, ad_account, owner, environment) if "ad_account_id" in row.parents else None
        who = mock.resolve_user(owner or (account.owner_id if account else None))
        path = _path(row, {**fields, "ad_account_id": account.id} if account else fields)
        call = _call(mock, row, path, None if row.act == "list" else _body(row, fields), environment)
        call.user, call.app, call.chosen_id = who, mock.app, id
        try:
            call.read_parameters(path)
            if row.act == "list":
                return _put(call, row, path, fields)
            handle = derived_handler(row.operation)
            assert handle is not None, "the table has what the description has"
            answer = handle(call, **path)
        except errors.ApiError as refusal:
            raise ValueError(f"{row.operation} refuses this: {refusal.body()['message']} {refusal.hint}") from None
        return _made(row, answer)


def _row(collection: str) -> Shape:
    from mockserver.api.consequences.base import FAMILIES, HANDLERS
    from mockserver.contract.shapes import shapes

    rows = {
        row.collection: row
        for row in sorted(shapes().values(), key=lambda row: row.act == "create")  # `create` wins over bulk
        if row.collection
        and (row.act in CREATES or (row.collection in MADE_ELSEWHERE and row.act == "list"))
        and (row.collection in FAMILIES or row.operation in HANDLERS)
    }
    if collection not in rows:
        meant = validation.did_you_mean(collection, rows)
        known = ", ".join(sorted(rows))
        raise ValueError(f"There is no collection {collection!r} to add to.{meant} There are {known}.")
    return rows[collection]


def _ad_account(
    mock: State, which: str | AdAccount | None, owner: str | User | None, environment: EnvironmentName
) -> AdAccount:
    accounts = mock.store.environment(environment).ad_accounts
    if which is not None:
        found = accounts.get(which if isinstance(which, str) else which.id)
    else:
        owned = accounts if owner is None else accounts.filter(owner_id=mock.resolve_user(owner).id)
        found = next(iter(owned), None)
    if found is None:
        raise LookupError(f"There is no such ad account in {environment}; add_ad_account opens one.")
    return found


def _path(row: Shape, fields: Fields) -> dict[str, str]:
    """Pick the parents that the path names from the fields. Raises ValueError if one is missing."""
    missing = [name for name in row.parents if name not in fields]
    if missing:
        raise ValueError(f"{row.collection} are in something: {', '.join(missing)} is needed.")
    return {name: str(fields[name]) for name in row.parents}


def _body(row: Shape, fields: Fields) -> Any:
    """Build the request for one thing: fields of the whole request stand beside the list of things (KW1, PP1)."""
    from mockserver.api.derived import places
    from mockserver.contract.description import alternatives, contract
    from mockserver.contract.shapes import schema_at

    body, place = contract().operation(row.operation).body or {}, row.things or "$"
    fields = {name: value for name, value in fields.items() if name not in row.parents}
    if place in ("$", "$[]"):
        return places.at(place, fields if place == "$" else [fields])
    thing = schema_at(body, place) or {}
    known = {name for one in alternatives(thing) for name in one.get("properties", ())}
    around = {name for one in alternatives(body) for name in one.get("properties", ())}
    inside = {name: value for name, value in fields.items() if name in known or name not in around}
    beside = {name: value for name, value in fields.items() if name in around}
    return places.merge(beside, places.at(place, [inside]))


def _call(mock: State, row: Shape, path: Fields, body: Any, environment: EnvironmentName) -> Call:
    from werkzeug import Request
    from werkzeug.test import EnvironBuilder

    operation = operations()[row.operation]
    url = f"/v5{operation.path.format_map(path)}"
    request = Request(EnvironBuilder(url, method=operation.method, json=body).get_environ())
    return Call(mock, request, operation, mock.store.environment(environment))


def _put(call: Call, row: Shape, path: Fields, fields: Fields) -> Fields:
    """Make a thing that the API only lists, from the fields that its list can show. Raises an `ApiError`."""
    from mockserver.api.derived.by_shape import create_entity, show
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.contract.body import check
    from mockserver.contract.shapes import schema_at
    from mockserver.contract.wording import Violation

    answer = call.contract.answer(call.contract.success) or {}
    thing = schema_at(answer, row.answer or "$") or {}
    try:
        check(thing, {"id": "1", **fields})
    except Violation as violation:
        raise violation.refusal from None
    parsed = ParsedCall(call, path, dict(call.parameters))
    return show(parsed, create_entity(parsed, fields))


def _made(row: Shape, answer: Any) -> Fields:
    """Return the one thing in the answer. Raises ValueError with the failure that it shows instead."""
    from mockserver.contract.shapes import things_in

    body = answer.body if isinstance(answer, ApiResult) else answer
    failures = things_in(body, row.failures) if row.failures else []
    for failure in failures:
        text = failure.get("message") or " ".join(failure.get("error_messages", ()))
        raise ValueError(f"{row.operation} refuses this: {text}")
    (made,) = things_in(body, row.answer or "$")
    found: Fields = made
    return found
