"""Calls to operations that nobody wrote by hand, made up from their description."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from mockserver.contract.conformance import deviations
from mockserver.contract.description import OperationContract, Schema, contract
from mockserver.contract.example import make_value
from mockserver.contract.sample_text import PATTERNS
from mockserver.contract.shapes import Shape, shapes, things_in
from mockserver.model.scopes import scopes

if TYPE_CHECKING:
    from mockserver.wsgi import PinterestMock
    from tests.fake.conftest import Application, Reply

NOW = datetime(2026, 11, 26, 9, tzinfo=timezone.utc)
PARENTS = {
    "ad_account_id": "549755885175",
    "business_id": "549755885176",
    "catalog_id": "2680059592705",
    "customer_list_id": "1",
    "pin_id": "700000048271069417",
}


FITTING = ("campaigns", "ad_groups", "ads", "promotions", "targeting_templates")
"""The collections with rules that `Caller.fitting` knows."""


class Made(NamedTuple):
    """A made-up request."""

    path: str
    query: dict[str, str]
    body: Any


def text_of(schema: Schema, name: str, numbers: random.Random) -> Any:
    schema = contract().resolve(schema)
    if "date" in name:
        return "2026-11-01"
    if schema.get("pattern") and schema["pattern"] not in PATTERNS:
        return "123"
    return make_value(schema, numbers, now=NOW)


def as_query(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(str, value))
    return json.dumps(value) if isinstance(value, dict) else str(value)


def make_request(operation: OperationContract, seed: int = 0, **known: Any) -> Made:
    """A request with all that is required; what is known by its parameter's name is taken as it is."""
    numbers = random.Random(f"{operation.id} {seed}")
    given = {**PARENTS, **known}
    path, query = operation.path, {}
    for parameter in operation.parameters:
        value = given.get(parameter.name)
        if value is None:
            value = text_of(parameter.schema, parameter.name, numbers)
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", as_query(value))
        elif parameter.required or parameter.name in known:
            query[parameter.name] = as_query(value)
    body = None if operation.body is None else make_value(operation.body, numbers, now=NOW)
    return Made(path.lstrip("/"), query, body)


class Caller:
    """Calls operations by their ids, and holds each answer against the description."""

    def __init__(self, application: Application, token: str) -> None:
        self.application = application
        self.token = token
        mock = application.mock
        (account,) = mock.store.production.ad_accounts.filter(owner_id=mock.default_user.id)
        campaign = {"name": "Spring", "objective_type": "AWARENESS", "daily_spend_cap": 5_000_000}
        business_id = account.owner_id
        self.parents = {
            "ad_account_id": account.id,
            "business_id": business_id,
            "business_hierarchy_id": business_id,
        }
        self.campaign_id = self.send("campaigns", [campaign])
        self.ad_group_id = self.send("ad_groups", [self.ad_group()])
        self.pin_id = next(pin.id for pin in mock.store.production.pins.filter(owner_id=account.owner_id))

    def send(self, collection: str, body: list[dict[str, Any]]) -> str:
        path = f"/v5/ad_accounts/{self.parents['ad_account_id']}/{collection}"
        reply = self.application.send(path, "POST", json=body, headers={"Authorization": f"Bearer {self.token}"})
        made: str = reply.body["items"][0]["data"]["id"]
        return made

    def ad_group(self) -> dict[str, Any]:
        bid = {"bid_in_micro_currency": 2_000_000}
        return {"name": "All", "campaign_id": self.campaign_id, "billable_event": "IMPRESSION", **bid}

    def fitting(self, operation_id: str, body: Any) -> Any:
        """The body with what the rules of its family want."""
        changes: dict[str, dict[str, Any]] = {
            "campaigns/create": {
                "status": "ACTIVE",
                "is_campaign_budget_optimization": True,
                "is_performance_plus": False,
                "is_automated_campaign": False,
                "is_top_of_search": False,
                "daily_spend_cap": 5_000_000,
                "lifetime_spend_cap": None,
                "order_line_id": None,
                "start_time": None,
                "end_time": None,
            },
            "ad_groups/create": {
                **self.ad_group(),
                "status": "ACTIVE",
                "pacing_delivery_type": "STANDARD",
                "lifetime_frequency_cap": -1,
                "targeting_spec": {"LOCATION": ["US"]},
                "budget_in_micro_currency": None,
                "bid_multiplier": 0,
                "targeting_template_ids": None,
                "promotion_id": None,
                "promotion_ids": None,
                "start_time": None,
                "end_time": None,
            },
            "promotions/create": {"platform_type": "DEFAULT", "start_time": None, "end_time": None},
            "promotions/update": {"platform_type": "DEFAULT", "start_time": None, "end_time": None},
            "ads/campaign_ad_preview_create": {"ad_group_id": self.ad_group_id},
            "ads/create": {
                "status": "ACTIVE",
                "ad_group_id": self.ad_group_id,
                "pin_id": self.pin_id,
                "lead_form_id": None,
            },
        }
        return [{**item, **changes[operation_id]} for item in body] if operation_id in changes else body

    def call(self, operation_id: str, body: Any = None, *, seed: Any = 0, **known: Any) -> Reply:
        operation = contract().operation(operation_id)
        made = make_request(operation, seed, **{**self.parents, **known})
        content = self.fitting(operation_id, made.body) if body is None else body
        reply = self.application.send(
            f"/v5/{made.path}",
            operation.method,
            query_string={**made.query, **{name: value for name, value in known.items() if name in PAGING}},
            json=content if operation.body is not None else None,
            headers={"Authorization": f"Bearer {self.token}"},
        )
        assert reply.status_code < 500, reply.get_data(as_text=True)
        answered = json.loads(reply.get_data()) if reply.get_data() else None
        assert deviations(operation, reply.status_code, answered) == []
        return reply


PAGING = ("page_size", "bookmark", "order")


def operation_of(collection: str, *acts: str) -> str | None:
    """The operation that does one of these acts to a collection."""
    found = (row.operation for row in shapes().values() if row.collection == collection and row.act in acts)
    return next(found, None)


def every_status(operation_id: str) -> dict[str, str]:
    """Lists hide what is archived or a draft, unless they are asked for it."""
    for parameter in contract().operation(operation_id).parameters:
        if parameter.name == "entity_statuses":
            items = contract().resolve(parameter.schema["items"])
            return {"entity_statuses": ",".join(items["enum"])}
    return {}


def things_of(shape: Shape, body: Any) -> list[Any]:
    assert shape.answer is not None
    return things_in(body, shape.answer)


@pytest.fixture
def caller(application: Application, mock: PinterestMock) -> Caller:
    """Somebody who may do everything."""
    return Caller(application, mock.issue_token(scopes=tuple(scopes()))["access_token"])


Known = Mapping[str, Any]
Call = Callable[..., Any]
