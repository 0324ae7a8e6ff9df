"""One request to the API on its way through the gate to its handler."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mockserver.http.json_body import json_object, receive
from mockserver.http.query import Query
from mockserver.model import errors

if TYPE_CHECKING:
    from werkzeug import Request

    from mockserver.http.json_body import Fields, Schema
    from mockserver.model.operations import Operation
    from mockserver.model.records import AccessToken, App, User
    from mockserver.model.store import Environment, Store
    from mockserver.quotas import RateLimitStatus
    from mockserver.state.state import State


@dataclass(frozen=True, slots=True)
class ApiResult:
    """What a handler answers when it is not plain JSON with status 200; `body=None` sends no body at all."""

    body: Any
    status: int = 200
    is_null: bool = False
    """Whether the body is JSON's null."""


@dataclass
class Call:
    """What a handler needs to know. The gate fills in who is calling."""

    mock: State
    request: Request
    operation: Operation
    environment: Environment
    """Production or the sandbox: the records that this call may see."""
    token: AccessToken | None = None
    app: App | None = None
    user: User | None = None
    scopes: frozenset[str] = frozenset()
    owner: User | None = None
    """The owner of the ad account for whom the token's user acts (F12)."""
    roles: frozenset[str] = frozenset()
    """Those of the token's user on that ad account."""
    chosen_id: str | None = None
    """The id that a test has chosen for what is made."""
    rate_limit: RateLimitStatus | None = None
    """What the caller has left of its quotas."""
    hints: list[str] = field(default_factory=list)
    """What the developer should know although the call succeeds."""

    @property
    def store(self) -> Store:
        """The store of the fake that was called."""
        return self.mock.store

    @property
    def now(self) -> float:
        """The mock's time, in seconds since 1970."""
        return self.mock.clock.now()

    @property
    def caller(self) -> User:
        """The operating user: the owner of the ad account that the query names, else the token's user."""
        if self.owner is not None:
            return self.owner
        assert self.user is not None, f"{self.operation.id} is open to apps without a user"
        return self.user

    def add_hint(self, hint: str) -> None:
        """Say something to the developer beside the answer."""
        self.hints.append(hint)

    def body(self, schema: Schema, *, former: frozenset[str] = frozenset()) -> Fields:
        """The fields of the JSON body. Raises a `Refusal` for those that are not as the schema wants them.

        Those that earlier versions of the API had, `former`, are ignored with a hint.
        """
        if receive(self.request).strip():
            if not self.request.is_json:
                kind = self.request.mimetype or "nothing"
                self.add_hint(f"The body is read as JSON, though its Content-Type says {kind}: send application/json.")
        elif self.request.method == "PATCH":
            hint = f"{self.operation.id} needs a JSON object in the body, be it empty."
            raise errors.INVALID_REQUEST.chosen.with_hint(hint, problem="None is not of type 'object'")
        sent = json_object(self.request)
        ignored = [name for name, value in sent.items() if name in former and value is not None]
        if ignored:
            self.add_hint(f"Ignored: {', '.join(ignored)}, which API v5 had once and has no more (P3).")
        fields = {name: value for name, value in sent.items() if name not in former}
        return schema.check(fields, strict=self.mock.behaviour.unknown_fields == "refuse")

    @cached_property
    def query(self) -> Query:
        """The query of the request's address."""
        return Query(self.request.args)
