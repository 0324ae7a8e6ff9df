"""The client's method of each operation, called with made-up arguments, reaches that operation and reads its answer."""

from __future__ import annotations

import asyncio
import inspect
import json
import random
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest

from mockserver.contract.conformance import deviations
from mockserver.contract.description import contract
from mockserver.contract.example import make_value
from mockserver.contract.shapes import shape, shapes
from pinterest_v5 import Api, AsyncApi, PinterestException
from pinterest_v5.paging import AsyncPaged, Paged
from pinterest_v5.resources.generated import CLASSES
from pytest_pinterest.fake.transport import InProcessTransport
from tests.fake.derived.conftest import NOW, PARENTS, operation_of, text_of, things_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.contract.description import OperationContract
    from tests.fake.derived.conftest import Caller

PAGING = ("bookmark", "page_size")
MADE_OF = {
    "ads_credit/redeem": {"offerCodeHash": "a" * 64, "validateOnly": True},
    "audiences/create": {"name": "Visitors", "audience_type": "VISITOR", "rule": {"retention_days": 30}},
    "items_batch/post": {
        "country": "US",
        "language": "en-US",
        "operation": "DELETE",
        "items": [{"item_id": "chair-1"}],
    },
}
"""What a thing is made of where made-up fields would be refused."""
NEEDED = {"product_group_promotions/list": ("ad_group_id",)}
"""What an operation needs though its parameters are all optional (PP4)."""


class Method(NamedTuple):
    """A generated method, and the operation that its docstring names."""

    resource: str
    name: str
    operation: str


def generated() -> list[Method]:
    found = []
    for resource, class_ in CLASSES.items():
        kind = getattr(import_module(f"pinterest_v5.resources.generated.{resource}"), class_)
        for name, method in vars(kind).items():
            if not name.startswith("_"):
                operation = (inspect.getdoc(method.function) or "").partition("Operation `")[2].partition("`")[0]
                found.append(Method(resource, name, operation))
    return found


METHODS = generated()


class World:
    """What there is to call operations about; a thing is made when an operation names it."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller
        feed_id = caller.call("feeds/create").made["id"]
        (catalog,) = caller.call("catalogs/list").body["items"]
        ads = {"campaign_id": caller.campaign_id, "ad_group_id": caller.ad_group_id, "pin_id": caller.pin_id}
        there = {"catalog_id": catalog["id"], "feed_id": feed_id, **ads}
        self.known = {**PARENTS, **caller.parents, **there}

    def about(self, operation: OperationContract) -> dict[str, Any]:
        """The ids that the operation needs, by the names of its parameters."""
        row = shape(operation.id)
        names = {one.name for one in operation.parameters if one.required} | {row.named_by or "ad_account_id"}
        made = {name: self.made(name, row.collection if name == row.named_by else None) for name in sorted(names)}
        return {**self.known, **{name: value for name, value in made.items() if value is not None}}

    def made(self, name: str, collection: str | None) -> Any:
        """The id of a thing that is made now; None where no call makes one."""
        kinds = [row.collection for row in shapes().values() if row.named_by == name and row.collection]
        kind = collection or next(iter(kinds), None)
        create = kind and operation_of(kind, "create", "bulk create", "start job")
        if name in self.known or not create:
            return None
        reply = self.caller.call(create, self.body(contract().operation(create)), **self.known)
        made = things_of(shape(create), reply.json) if reply.status_code < 300 else []
        return made[0].get(shape(create).id) if made else None

    def body(self, operation: OperationContract, **ids: Any) -> Any:
        """A body whose ids are those of what there is."""
        numbers = random.Random(operation.id)
        body = MADE_OF.get(operation.id) or make_value(operation.body or {}, numbers, now=NOW)
        named = {"feed_id": self.known["feed_id"], "catalog_id": self.known["catalog_id"], **ids}
        return naming(self.caller.fitting(operation.id, body), named)


def naming(body: Any, ids: dict[str, Any]) -> Any:
    """The body with these ids instead of made-up ones, each of the type that it had."""
    if isinstance(body, list):
        return [naming(item, ids) for item in body]
    if not isinstance(body, dict):
        return body
    return {
        name: type(value)(ids[name]) if name in ids and value else naming(value, ids) for name, value in body.items()
    }


def arguments(
    function: Callable[..., Any], operation: OperationContract, world: World, *, complete: bool
) -> dict[str, Any]:
    """What a method is called with: what is required, or everything."""
    numbers, known, row = random.Random(operation.id), world.about(operation), shape(operation.id)
    wanted = inspect.signature(function).parameters
    values = {
        one.name: known.get(one.name, text_of(one.schema, one.name, numbers))
        for one in operation.parameters
        if one.required or one.name in NEEDED.get(operation.id, ()) or (complete and one.name not in PAGING)
    }
    if operation.body is None:
        return values
    body = world.body(
        operation, **({row.named_by: known[row.named_by]} if row.named_by and row.named_by in known else {})
    )
    whole = next((name for name in ("items", "body") if name in wanted and name not in values), "")
    is_taken_apart = not whole or (isinstance(body, dict) and whole in body)
    return {**values, **(body if is_taken_apart else {whole: body})}


def test_all_generated_methods_are_called() -> None:
    assert len(METHODS) == len({method.operation for method in METHODS}) == 224


@pytest.mark.parametrize("asynchronous", [False, True], ids=["all arguments", "required arguments, asynchronously"])
@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.operation)
def test_it_reaches_its_operation_and_reads_the_answer(caller: Caller, method: Method, asynchronous: bool) -> None:
    operation, mock = contract().operation(method.operation), caller.application.mock
    make: Any = AsyncApi if asynchronous else Api
    http_client: Any = httpx.AsyncClient if asynchronous else httpx.Client
    api = make(access_token=caller.token, http_client=http_client(transport=InProcessTransport(mock)), retries=0)
    function = getattr(getattr(api, method.resource), method.name)
    given = arguments(function, operation, World(caller), complete=not asynchronous)

    def call() -> Any:
        answer: Any = function(**given)
        answer = answer.page() if isinstance(answer, (Paged, AsyncPaged)) else answer
        return asyncio.run(answer) if asynchronous else answer

    refused: PinterestException | None = None
    try:
        answered = call()
        assert deviations(operation, mock.journal.calls()[-1].status or 0, answered) == []
    except PinterestException as error:
        refused = error
    sent = mock.journal.calls()[-1]
    assert sent.operation == operation.id
    if refused is None:
        assert sent.status is not None
        assert sent.status < 300
        assert str(sent.status) in operation.answers
    else:  # A made-up call may break a rule of its family; where there are no rules, it is answered.
        assert shape(operation.id).kind != "made up", refused
        assert refused.status == sent.status != 500
        assert refused.code == json.loads(sent.answer)["code"]
