"""Read a request as the description of its operation has it: typed parameters, a checked body."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from random import Random
from typing import TYPE_CHECKING, Any

from mockserver.contract.body import read_body
from mockserver.contract.description import alternatives, contract
from mockserver.contract.parameters import defaults, read_parameters
from mockserver.contract.shapes import shape
from mockserver.contract.wording import Violation
from mockserver.http.json_body import json_value
from mockserver.model import entity_paths, errors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.contract.description import OperationContract
    from mockserver.contract.shapes import Shape
    from mockserver.request.call import Call


@dataclass
class ParsedCall:
    """Know what a call to a described operation says.

    Attributes:
        call: The call, with who makes it.
        path: The values in the path.
        parameters: Those of the path and of the query, each of the type that is described, defaults included.
        body: What was sent, as described; None where the operation takes no body.
    """

    call: Call
    path: Mapping[str, str]
    parameters: dict[str, Any]
    body: Any = None

    @property
    def contract(self) -> OperationContract:
        """The description of the operation that was called."""
        return contract().operation(self.call.operation.id)

    @property
    def shape(self) -> Shape:
        """What is known of the operation's shape."""
        return shape(self.call.operation.id)

    def account_path(self, collection: str) -> str:
        """Where things of the ad account are kept that the path names."""
        return entity_paths.of_ad_account(self.path["ad_account_id"], collection)

    @property
    def now(self) -> datetime:
        """The mock's time, in UTC."""
        return datetime.fromtimestamp(self.call.now, timezone.utc)

    def random(self, *about: object) -> Random:
        """Choices that are the same whenever they are about the same, in the same world."""
        return Random(" ".join(map(str, (self.call.mock.settings.seed, *about))))  # noqa: S311 - a world, not a secret


def parse(call: Call, path: Mapping[str, str]) -> ParsedCall:
    """Check the parameters of a call, then its body, before anything is looked for (EO1).

    Raises an `ApiError`, 400 with code 1, that says the first thing that is wrong (ER5).
    """
    operation = contract().operation(call.operation.id)
    try:
        given = read_parameters(operation, path, dict(call.request.args.lists()))
        body = None if operation.body is None else _body(call, operation, path)
    except Violation as violation:
        raise refusal(violation) from None
    return ParsedCall(call, path, {**defaults(operation), **given}, body)


def _body(call: Call, operation: OperationContract, path: Mapping[str, str]) -> Any:
    """Read the body. It may repeat the ad account that the path names, as the official SDK does for customer lists."""
    body = json_value(call.request)
    described = alternatives(operation.body or {})
    if isinstance(body, dict) and not any("ad_account_id" in one.get("properties", {}) for one in described):
        account_id = path.get("ad_account_id", "")
        body = {name: value for name, value in body.items() if (name, value) != ("ad_account_id", account_id)}
    return read_body(operation, body, strict=call.mock.behaviour.unknown_fields == "refuse")


def refusal(violation: Violation) -> errors.ApiError:
    """What Pinterest answers to a request that breaks the description."""
    kind = errors.INVALID.chosen if violation.guess else errors.INVALID
    return kind.with_hint(violation.hint, message=violation.message)
