"""A planned fault, and the rules by which a request meets it."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mockserver.faults.effects import BadRedirect
from mockserver.model import request_target

if TYPE_CHECKING:
    from mockserver.faults.effects import Effect
    from mockserver.model.records import Caller


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """What goes wrong, for whom and how often."""

    number: int
    effect: Effect
    happens: bool
    """Whether the request takes effect, whatever the client sees."""
    target: str
    user: str | None
    app: str | None
    after: int
    times: int | None
    probability: float
    seed: int

    def __str__(self) -> str:
        whose = [f"of {self.user}" if self.user else "", f"of app {self.app}" if self.app else ""]
        often = [
            f"after {self.after}" if self.after else "",
            {None: "", 1: "once", 2: "twice"}.get(self.times, f"{self.times} times"),
            f"with probability {self.probability:g}" if self.probability < 1 else "",
            self._unusual_effect(),
        ]
        conditions = ", ".join(part for part in [*whose, *often] if part)
        return f"{self.target} {self.effect}{f' ({conditions})' if conditions else ''}"

    def _unusual_effect(self) -> str:
        if self.effect.kind == "instead":
            return "taking effect" if self.happens else ""
        return "" if self.happens or self.effect.kind == "redirect" else "without effect"


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestFacts:
    """What the faults need to know of a request."""

    operation: str | None
    path: str
    caller: Caller
    decides: bool
    """Whether the decision on the authorization page is in it."""


def concerns(fault: Fault, asked: RequestFacts) -> bool:
    """Whether the fault is planned for such a request."""
    if isinstance(fault.effect, BadRedirect) and not asked.decides:
        return False
    if not request_target.matches(fault.target, asked.operation, asked.path):
        return False
    user, app = asked.caller.user, asked.caller.app
    if fault.user is not None and (user is None or user.username != fault.user):
        return False
    return fault.app is None or (app is not None and app.id == fault.app)


def is_due(fault: Fault, seen: int, met: int) -> bool:
    """Whether the request that is the `seen`th meets the fault that `met` earlier ones have met."""
    if seen <= fault.after or (fault.times is not None and met >= fault.times):
        return False
    return fault.probability >= 1 or drawn(fault, seen) < fault.probability


def drawn(fault: Fault, seen: int) -> float:
    """A number from 0 to 1 that looks random, and is the same in each run."""
    return random.Random(f"{fault.seed} {fault.number} {seen}").random()  # noqa: S311 - a play, not a secret
