"""Pinterest's own client, generated from an older description, reads what the fake answers."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openapi_generated.pinterest_client import ApiClient, api

from mockserver.contract.description import contract
from pinterest_v5 import Api, PinterestException
from pinterest_v5.paging import Paged
from pytest_pinterest.fake.transport import InProcessTransport
from tests.fake.derived.test_the_client_calls_every_operation import METHODS, World, arguments

if TYPE_CHECKING:
    from tests.fake.derived.conftest import Caller
    from tests.fake.derived.test_the_client_calls_every_operation import Method

CANNOT_BE_IMPORTED = "catalogs_api"
"""It imports a module that the package does not have."""
CANNOT_READ = {
    "ad_groups/create": "an age bucket that is newer than it",
    "ads/create": "a button that is newer than it",
    "ads/get": "a button that is newer than it",
    "campaigns/create": "an objective that is newer than it",
    "advanced_auction_items_get/post": "a placement that is newer than it",
    "advanced_auction_items_submit/post": "it wants the operation of an item, which 5.28 does not answer",
    "interest_targeting_options/get": "its pattern of an id has a slash at the end",
}

pytestmark = pytest.mark.slow


@cache
def known() -> dict[tuple[str, str], Any]:
    """What the client takes an answer for, by method and path; None where it looks at no body."""
    found: dict[tuple[str, str], Any] = {}
    for module in pkgutil.iter_modules(api.__path__):
        if module.name != CANNOT_BE_IMPORTED:
            kinds = vars(import_module(f"{api.__name__}.{module.name}"))
            made = [kind(ApiClient()) for name, kind in kinds.items() if name.endswith("Api")]
            endpoints = [
                one.settings for some in made for name, one in vars(some).items() if name.endswith("_endpoint")
            ]
            found |= {(one["http_method"], one["endpoint_path"]): one["response_type"] for one in endpoints}
    return found


def answer(caller: Caller, method: Method) -> httpx.Response:
    """What the fake answers to a made-up call."""
    came: list[httpx.Response] = []
    transport, hooks = InProcessTransport(caller.application.mock), {"response": [httpx.Response.read, came.append]}
    client = httpx.Client(transport=transport, event_hooks=hooks)
    function = getattr(
        getattr(Api(access_token=caller.token, http_client=client, retries=0), method.resource), method.name
    )
    given = arguments(function, contract().operation(method.operation), World(caller), complete=True)
    try:
        found = function(**given)
        if isinstance(found, Paged):
            found.page()
    except PinterestException:
        pass  # a refusal is an answer, too
    return came[-1]


def key(method: Method) -> tuple[str, str]:
    operation = contract().operation(method.operation)
    return operation.method, operation.path


@pytest.mark.parametrize("method", [one for one in METHODS if key(one) in known()], ids=lambda one: one.operation)
def test_it_reads_the_answer(caller: Caller, method: Method) -> None:
    came, kind = answer(caller, method), known()[key(method)]
    if came.status_code >= 300:
        assert {"code", "message"} <= set(came.json())
    elif kind is not None and method.operation not in CANNOT_READ:
        ApiClient().deserialize(SimpleNamespace(data=came.text), kind, _check_type=True)
