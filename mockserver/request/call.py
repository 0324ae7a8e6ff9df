"""One request to the API on its way through the gate to its handler."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mockserver.contract.body import read_body
from mockserver.contract.description import contract
from mockserver.contract.parameters import read_parameters
from mockserver.contract.rejected_logs import details_of
from mockserver.contract.wording import Violation
from mockserver.http.json_body import is_blank, json_value, receive
from mockserver.model import errors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug import Request

    from mockserver.contract.description import OperationContract
    from mockserver.model.operations import Operation
    from mockserver.model.records import AccessToken, App, User
    from mockserver.model.store import Environment, Store
    from mockserver.model.store.sorted_entries import Position
    from mockserver.quotas import RateLimitStatus
    from mockserver.state.state import State


@dataclass(frozen=True, slots=True)
class ApiResult:
    """An answer that is not plain JSON with status 200; `body=None` sends no body at all."""

    body: Any
    status: int = 200
    is_null: bool = False
    """Whether the body is JSON's null."""


@dataclass
class Call:
    """A request with everything that its handler needs. The gate fills in who is calling."""

    mock: State
    request: Request
    operation: Operation
    environment: Environment
    """Production or the sandbox: the records that this call may see."""
    path: Mapping[str, str] = field(default_factory=dict)
    """The values in the path, by name, as they were sent."""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    """The parameters of path and query, converted to their described types, defaults included."""
    after: Position | None = None
    """The position of the last item that the client has seen of a list, from its bookmark; None for the first page."""
    token: AccessToken | None = None
    app: App | None = None
    user: User | None = None
    scopes: frozenset[str] = frozenset()
    owner: User | None = None
    """The owner of the ad account, if the token's user acts for somebody else (F12)."""
    roles: frozenset[str] = frozenset()
    """The roles with which the token's user acts for that owner."""
    chosen_id: str | None = None
    """The id that a test has chosen for the thing that is created."""
    rate_limit: RateLimitStatus | None = None
    """What is left of the caller's quotas after this call."""
    hints: list[str] = field(default_factory=list)
    """Hints for the developer that go with an answer even when the call succeeds."""

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
        """The operating user: the owner of the ad account for whom the token's user acts, or that user."""
        if self.owner is not None:
            return self.owner
        assert self.user is not None, f"{self.operation.id} is open to apps without a user"
        return self.user

    def add_hint(self, hint: str) -> None:
        """Say something to the developer beside the answer."""
        self.hints.append(hint)

    @property
    def contract(self) -> OperationContract:
        """The description of the operation that was called."""
        return contract().operation(self.operation.id)

    def read_parameters(self, path: Mapping[str, str]) -> None:
        """Check what path and query say, before anything is looked for (EO1).

        Raises an `ApiError`, 400 with code 1, that says the first thing that is wrong (EV1, ER5).
        """
        operation = self.contract
        query = dict(self.request.args.lists()) if self.request.query_string else {}
        if not path and not query and not operation.requires_parameters:
            self.parameters = operation.defaults
            return
        try:
            given = read_parameters(operation, path, query)
        except Violation as violation:
            raise violation.refusal from None
        self.parameters = {**operation.defaults, **given}

    def sent(self) -> Any:
        """Return the JSON of the body; an empty object if there is no body. Raises an `ApiError`, 400 with code 1."""
        if not is_blank(receive(self.request)):
            if not self.request.is_json:
                kind = self.request.mimetype or "nothing"
                self.add_hint(f"The body is read as JSON, though its Content-Type says {kind}: send application/json.")
        elif self.request.method == "PATCH":
            hint = f"{self.operation.id} needs a JSON object in the body, even if it is empty."
            raise errors.INVALID_REQUEST.chosen.with_hint(hint, problem="None is not of type 'object'")
        return json_value(self.request)

    def checked(self, body: Any) -> Any:
        """Check a body against the description. Raises an `ApiError`, 400 with code 1, for the first that is wrong.

        What is not described is refused, or dropped where the behaviour says so.
        """
        try:
            return read_body(self.contract, body, strict=self.mock.behaviour.unknown_fields == "refuse")
        except Violation as violation:
            if details := details_of(self.contract, body):
                violation.refusal.extra["details"] = details
            raise violation.refusal from None

    def body(self, *, former: frozenset[str] = frozenset()) -> dict[str, Any]:
        """Return the fields of the body. Null means absent: some clients send it for every optional field.

        Those that earlier versions of the API had, `former`, are ignored with a hint.
        """
        sent = self.sent()
        if isinstance(sent, dict) and (ignored := [name for name in sent if name in former and sent[name] is not None]):
            self.add_hint(f"Ignored: {', '.join(ignored)}, which API v5 had once and has no more (P3).")
            sent = {name: value for name, value in sent.items() if name not in former}
        return {name: value for name, value in self.checked(sent).items() if value is not None}
