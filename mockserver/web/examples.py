"""Make examples of calls that succeed: valid parameters and bodies, with ids of things that exist."""

from __future__ import annotations

import json
import random
import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.contract.description import contract
from mockserver.contract.example import make_value
from mockserver.model import resources
from mockserver.web.known_things import names_a_thing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from mockserver.contract.description import Parameter
    from mockserver.model.operations import Operation

DAYS_AGO = {"start_date": 7, "end_date": 1, "date": 1, "$last_week": 7, "$yesterday": 1, "$today": 0}
"""Days before today for example dates: reads need complete days in the past (U10, AN30)."""
WORDS = {
    "country_code": "US",
    "interest_id": "925056443165",
    "keywords": "garden",
    "query": "garden",
    "term": "garden",
    "terms": "garden",
    "parameters": '{"catalog_type": "RETAIL", "report": {"report_type": "ALL_ITEMS"}}',
}
"""Examples for parameters that the description only calls texts."""
ALSO = {
    "ads/analytics": ("ad_ids",),
    "analytics/create_template_report": ("start_date", "end_date"),
    "product_group_promotions/list": ("ad_group_id",),
}
"""Parameters that a rule requires although the description does not (AN3, AR30, PP4)."""
OTHER_NAMES = {"asset_id": "ad_account_id", "entity_ids": "campaign_id"}
"""For ids that may be of several kinds of things, the kind that examples use."""


class Example(NamedTuple):
    """An example of a call, with which a form is filled at first."""

    parameters: dict[str, str]
    """A text for each parameter; empty where it is optional, or where no thing exists whose id it could be."""
    body: str
    """The body as JSON; empty where the operation takes none."""
    whole: str
    """A body as JSON with all optional fields that can be combined."""
    lacking: tuple[str, ...]
    """Names of ids that the call needs but for which no thing exists; they are in angle brackets in the body."""


def example_of(operation: Operation, ids: Mapping[str, str], now: datetime) -> Example:
    """Make an example of a call for an operation, with these ids for the names that ask for them."""
    maker = _Maker(operation, ids, now)
    parameters = {one.name: maker.parameter(one) for one in contract().operation(operation.id).parameters}
    body = maker.body()
    return Example(parameters, body, maker.whole() if body else "", tuple(dict.fromkeys(maker.lacking)))


class _Maker:
    def __init__(self, operation: Operation, ids: Mapping[str, str], now: datetime) -> None:
        self.operation = operation
        self.ids = ids
        self.now = now
        self.lacking: list[str] = []

    def parameter(self, asked: Parameter) -> str:
        if not asked.required and asked.name not in ALSO.get(self.operation.id, ()):
            return ""
        name, schema = asked.name, contract().resolve(asked.schema)
        if name in WORDS:
            return WORDS[name]
        if name in DAYS_AGO:
            return self._day(name)
        options = contract().resolve(schema.get("items", schema)).get("enum")
        if schema.get("type") == "boolean" or options:
            return "true" if not options else str(schema.get("default", options[0]))
        return self._known(OTHER_NAMES.get(name, name)) or ""

    def body(self) -> str:
        if contract().operation(self.operation.id).body is None:
            return ""
        return _json(self._filled(_by_hand().get(self.operation.id) or self._made(brief=True)))

    def whole(self) -> str:
        return _json(self._made(brief=False))

    def _made(self, *, brief: bool) -> Any:
        schema = contract().operation(self.operation.id).body
        given = {name: value for name, value in self.ids.items() if value}
        numbers = random.Random(self.operation.id)  # noqa: S311 - it makes up an example, not a secret
        return make_value(schema or {}, numbers, now=self.now, given=given, brief=brief)

    def _filled(self, value: Any) -> Any:
        """Replace the names in an example by what they stand for."""
        if isinstance(value, list):
            return [self._filled(item) for item in value]
        if isinstance(value, dict):
            return {self._filled(name): self._filled(self._named(name, item)) for name, item in value.items()}
        if not isinstance(value, str) or not value.startswith("$"):
            return value
        if value in DAYS_AGO:
            return self._day(value)
        if value.startswith("$now"):
            return int(self.now.timestamp()) + int(value[len("$now") :] or 0)
        return self._known(value[1:]) or f"<{re.sub('s$', '', value[1:])}>"

    def _day(self, name: str) -> str:
        return (self.now - timedelta(DAYS_AGO[name])).strftime("%Y-%m-%d")

    def _named(self, name: str, value: Any) -> Any:
        """Replace a made-up id by its name, so that nobody takes it for the id of a thing that exists."""
        if isinstance(value, list) and value and name.endswith("_ids"):
            return [self._named(name, item) for item in value]
        if name in OTHER_NAMES:
            return f"${OTHER_NAMES[name]}"
        made_up = name.endswith(("id", "_ids")) and isinstance(value, str) and value.isdigit()
        return (
            f"${name}" if made_up and value not in self.ids.values() and names_a_thing(self.operation, name) else value
        )

    def _known(self, name: str) -> str | None:
        found = self.ids.get(name, self.ids.get(re.sub("s$", "", name)))
        if not found:
            self.lacking.append(name)
        return found or None


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


@cache
def _by_hand() -> dict[str, Any]:
    """Read the bodies of operations whose rules want more than their schemas say."""
    found: dict[str, Any] = json.loads(resources.text("data/examples.json"))
    return found
