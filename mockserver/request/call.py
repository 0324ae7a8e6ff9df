"""One request to the API on its way through the gate to its handler."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mockserver.http.json_body import receive
from mockserver.http.query import Query
from mockserver.model import errors

if TYPE_CHECKING:
    from werkzeug import Request

    from mockserver.http.json_body import Fields, Schema
    from mockserver.model.operations import Operation
    from mockserver.model.records import App, User
    from mockserver.model.store import Environment, Store
    from mockserver.quotas import RateLimitStatus
    from mockserver.state.state import State


@dataclass(frozen=True, slots=True)
class ApiResult:
    """What a handler answers when it is not plain JSON with status 200; `body=None` sends no body at all."""

    body: Any
    status: int = 200


@dataclass
class Call:
    """What a handler needs to know. The gate fills in who is calling."""

    mock: State
    request: Request
    operation: Operation
    environment: Environment
    """Production or the sandbox: the records that this call may see."""
    app: App | None = None
    user: User | None = None
    scopes: frozenset[str] = frozenset()
    rate_limit: RateLimitStatus | None = None
    """What the caller has left of its quotas."""
    hints: list[str] = field(default_factory=list)
    """What the developer should know although the call succeeds."""

    @property
    def store(self) -> Store:
        return self.mock.store

    @property
    def now(self) -> float:
        return self.mock.clock.now()

    @property
    def caller(self) -> User:
        """The user for whom the token acts."""
        assert self.user is not None, f"{self.operation.id} is open to apps without a user"
        return self.user

    def add_hint(self, hint: str) -> None:
        """Say something to the developer beside the answer."""
        self.hints.append(hint)

    def body(self, schema: Schema) -> Fields:
        """The fields of the JSON body. Raises a `Refusal` for those that are not as the schema wants them."""
        if receive(self.request).strip():
            if not self.request.is_json:
                sent = self.request.mimetype or "nothing"
                self.add_hint(f"The body is read as JSON, though its Content-Type says {sent}: send application/json.")
        elif self.request.method == "PATCH":
            hint = f"{self.operation.id} needs a JSON object in the body, be it empty."
            raise errors.INVALID_REQUEST.chosen.with_hint(hint, problem="None is not of type 'object'")
        return schema.read(self.request, strict=self.mock.behaviour.unknown_fields == "refuse")

    @cached_property
    def query(self) -> Query:
        return Query(self.request.args)
