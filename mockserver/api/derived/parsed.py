"""Read a request by the description of its operation: typed parameters and a checked body."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from random import Random
from typing import TYPE_CHECKING, Any

from mockserver.contract.description import alternatives
from mockserver.contract.shapes import shape
from mockserver.model import entity_paths

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.contract.description import OperationContract, Schema
    from mockserver.contract.shapes import Shape
    from mockserver.request.call import Call


IGNORED = {"analytics/create_report": ("filters",)}
"""Undescribed fields that are ignored instead of refused, because Pinterest's own sample sends them (FX19)."""


@dataclass
class ParsedCall:
    """A call to a described operation, with its parameters and body.

    Attributes:
        call: The call, with its caller.
        path: The values in the path.
        parameters: The parameters of path and query, converted to their described types, defaults included.
        body: The body that was sent, as described; None if the operation takes no body.
    """

    call: Call
    path: Mapping[str, str]
    parameters: dict[str, Any]
    body: Any = None

    @property
    def contract(self) -> OperationContract:
        """The description of the operation that was called."""
        return self.call.contract

    @property
    def shape(self) -> Shape:
        """The operation's row in the table of shapes."""
        return shape(self.call.operation.id)

    def account_path(self, collection: str) -> str:
        """Return the path under which the things of the ad account in the path are kept."""
        return entity_paths.of_ad_account(self.path["ad_account_id"], collection)

    @property
    def now(self) -> datetime:
        """The mock's time, in UTC."""
        return datetime.fromtimestamp(self.call.now, timezone.utc)

    def random(self, *about: object) -> Random:
        """Make a source of choices that are the same for the same subject in the same world."""
        return Random(" ".join(map(str, (self.call.mock.settings.seed, *about))))  # noqa: S311 - not for secrets


def parse(call: Call, path: Mapping[str, str]) -> ParsedCall:
    """Check the body of a call, whose parameters have been checked."""
    body = None if call.contract.body is None else _body(call, path)
    return ParsedCall(call, path, dict(call.parameters), body)


def _body(call: Call, path: Mapping[str, str]) -> Any:
    """Read and check the body, without fields that are ignored."""
    body = call.sent()
    if account_id := path.get("ad_account_id"):
        body = _without_account(call.contract.body or {}, body, account_id)
    if isinstance(body, dict) and call.contract.id in IGNORED:
        body = {name: value for name, value in body.items() if name not in IGNORED[call.contract.id]}
    return call.checked(body)


def _without_account(schema: Schema, body: Any, account_id: str) -> Any:
    """Drop an ad account from the body that repeats the path's: the official SDK sends it with all that it makes."""
    described = alternatives(schema)
    if isinstance(body, list):
        items: Schema = {"anyOf": [one["items"] for one in described if "items" in one]}
        return [_without_account(items, item, account_id) for item in body]
    if not isinstance(body, dict) or any("ad_account_id" in one.get("properties", {}) for one in described):
        return body
    return {name: value for name, value in body.items() if (name, value) != ("ad_account_id", account_id)}
