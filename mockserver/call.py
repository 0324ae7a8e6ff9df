"""One request to the API on its way through the gate to its handler."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mockserver.query import Query

if TYPE_CHECKING:
    from werkzeug import Request

    from mockserver.app import PinterestMock
    from mockserver.operations import Operation
    from mockserver.quotas import Standing
    from mockserver.records import App, User
    from mockserver.store import Environment, Store


@dataclass(frozen=True, slots=True)
class Answer:
    """What a handler answers when it is not plain JSON with status 200; `body=None` sends no body at all."""

    body: Any
    status: int = 200


@dataclass
class Call:
    """What a handler needs to know. The gate fills in who is calling."""

    mock: PinterestMock
    request: Request
    operation: Operation
    environment: Environment
    """Production or the sandbox: the records that this call may see."""
    app: App | None = None
    user: User | None = None
    scopes: frozenset[str] = frozenset()
    standing: Standing | None = None
    """What the caller has left of its quotas."""

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

    @cached_property
    def query(self) -> Query:
        return Query(self.request.args)
