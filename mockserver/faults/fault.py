"""A planned fault, and the rules by which a request triggers it."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict

from mockserver.faults.effects import BadRedirect
from mockserver.model import request_target, validation
from mockserver.model.matching import is_same
from mockserver.model.redaction import redact_text, redact_value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mockserver.faults.effects import Effect
    from mockserver.model.records import Caller


class Audience(TypedDict, total=False):
    """Whose requests a fault concerns, and which of them trigger it."""

    user: str | None
    """A username; None is everybody."""
    app: str | None
    """An app's id; None is every app."""
    fields: dict[str, Any] | None
    """Values by name that the request must have in its path, query or body, as for the journal."""
    request_headers: dict[str, str] | None
    """The header fields that the request must have, by name."""
    after: int
    """How many matching requests pass before the first that can trigger it."""
    times: int | None
    """How many requests trigger it at most; None means without end."""
    probability: float
    """How likely each matching request triggers it, 0 to 1; the mock's seed decides which."""


class Conditions(Audience, total=False):
    """The keywords that every fault takes, except for bad redirects."""

    takes_effect: bool
    """Whether the request still does its work on the server, whatever the client sees.

    By default it does where the answer only suffers on its way, and does not where another answer replaces it.
    """


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """A planned fault: what goes wrong, for whom and how often; `Conditions` explains the fields.

    Raises ValueError for a condition that cannot be, and TypeError for one that does not exist.
    """

    number: int
    effect: Effect
    target: str
    seed: int
    takes_effect: bool
    user: str | None = None
    app: str | None = None
    fields: dict[str, Any] | None = None
    request_headers: dict[str, str] | None = None
    after: int = 0
    times: int | None = None
    probability: float = 1

    def __post_init__(self) -> None:
        """Refuse conditions of the wrong type or out of range."""
        validation.require_bool("takes_effect", self.takes_effect)
        validation.require_str("user", self.user, "a username")
        validation.require_str("app", self.app, "an app's id")
        if not isinstance(self.fields or {}, dict):
            raise ValueError(f"fields are values by their names, not {self.fields!r}.")
        validation.header_pairs("request_headers", self.request_headers)
        validation.require_int("after", self.after, least=0)
        if self.times is not None:
            validation.require_int("times", self.times, least=1)
        validation.require_number("probability", self.probability, least=0, most=1)

    def __str__(self) -> str:
        whose = [f"of {self.user}" if self.user else "", f"of app {self.app}" if self.app else ""]
        said = [f"with {name}={value!r}" for name, value in (redact_value(self.fields or {})).items()]
        said += [f"with {name}: {redact_text(value)}" for name, value in (self.request_headers or {}).items()]
        often = [
            f"after {self.after}" if self.after else "",
            {None: "", 1: "once", 2: "twice"}.get(self.times, f"{self.times} times"),
            f"with probability {self.probability:g}" if self.probability < 1 else "",
            self._unusual_effect(),
        ]
        conditions = ", ".join(part for part in [*whose, *said, *often] if part)
        return f"{self.target} {self.effect}{f' ({conditions})' if conditions else ''}"

    def _unusual_effect(self) -> str:
        if self.effect.kind == "instead":
            return "taking effect" if self.takes_effect else ""
        return "" if self.takes_effect or self.effect.kind == "redirect" else "without effect"


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestFacts:
    """What decides which faults a request triggers."""

    operation: str | None
    path: str
    caller: Caller
    sent: Callable[[], Mapping[str, Any]] = dict
    """Returns the values in the request's path, query and body, by name."""
    header: Callable[[str], str | None] = lambda _: None
    decides: bool
    """Whether the request carries the user's decision on the authorization page."""


def concerns(fault: Fault, request: RequestFacts) -> bool:
    """Tell whether the fault is planned for such a request."""
    if isinstance(fault.effect, BadRedirect) and not request.decides:
        return False
    if not request_target.matches(fault.target, request.operation, request.path):
        return False
    user, app = request.caller.user, request.caller.app
    if fault.user is not None and (user is None or user.username != fault.user):
        return False
    if fault.app is not None and (app is None or app.id != fault.app):
        return False
    if any(request.header(name) != value for name, value in (fault.request_headers or {}).items()):
        return False
    return not fault.fields or is_same(fault.fields, dict(request.sent()))


def is_due(fault: Fault, matched: int, triggered: int) -> bool:
    """Tell whether the `matched`th matching request triggers the fault, triggered `triggered` times before."""
    if matched <= fault.after or (fault.times is not None and triggered >= fault.times):
        return False
    return fault.probability >= 1 or drawn(fault, matched) < fault.probability


def drawn(fault: Fault, matched: int) -> float:
    """Draw a number from 0 to 1 that looks random, and is the same in each run."""
    return random.Random(f"{fault.seed} {fault.number} {matched}").random()  # noqa: S311 - for tests, not for secrets
