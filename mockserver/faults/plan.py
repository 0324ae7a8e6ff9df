"""The plan of what shall go wrong: `mock.faults`."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Any, Literal, get_args

from mockserver.faults import effects
from mockserver.faults.fault import Fault, concerns, is_due
from mockserver.faults.outcome import outcome
from mockserver.model import validation
from mockserver.model.errors import CATALOGUE, PAGE_CATALOGUE
from mockserver.model.request_target import AUTHORIZE, validate_target

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.faults.fault import RequestFacts
    from mockserver.faults.outcome import Outcome
    from mockserver.model.errors import ErrorKind, PageErrorKind

ERRORS: dict[str, ErrorKind | PageErrorKind] = {**CATALOGUE, **PAGE_CATALOGUE}
"""What a request can be refused with: the errors of the API, and those of the authorization page."""
LONGEST = 24 * 60 * 60
"""Seconds. No client waits longer."""


class Planned:
    """A fault in the plan: `seen` counts the requests that it concerns, `met` those that it befell."""

    def __init__(self, faults: Faults, fault: Fault) -> None:
        self._faults = faults
        self.fault = fault
        self.seen = 0
        self.met = 0

    @property
    def number(self) -> int:
        """Its name in the plan."""
        return self.fault.number

    def remove(self) -> None:
        """Take the fault out of the plan, if it still is in it."""
        with contextlib.suppress(LookupError):
            self._faults.remove(self.number)

    def __str__(self) -> str:
        return str(self.fault)

    def __repr__(self) -> str:
        return f"<fault {self.number}: {self}, met {self.met} times>"


class Faults:
    """What shall go wrong, and for whom.

    >>> mock.faults.fail("pins/create", "rate_limited", times=2)
    >>> mock.faults.delay("*", (0.1, 2), probability=0.3)
    >>> mock.faults.disconnect("oauth/token", after=1, times=1, happens=False)

    A target is the id of an operation (`"pins/create"`; `"oauth/authorize"` is the authorization page, `"media/upload"`
    the upload of a video), a pattern of ids (`"boards/*"`) or of paths (`"/v5/boards/*"`), or `"*"`. The fault concerns
    the requests to it, with `user` (a username) and `app` (an id) only theirs. It passes over the first `after`, then
    befalls each with `probability`, as the mock's seed has it, until it has befallen `times`; None is no end.

    `happens` says whether the request takes effect, whatever the client sees. As a rule it does where the answer only
    suffers on its way, and not where another one is given instead.

    A request meets, of several faults that answer instead and of several of one kind, the one that was planned first;
    faults of different kinds together. Every method raises ValueError, with what was expected, for what cannot be.
    """

    def __init__(self, seed: Callable[[], int]) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._plan: list[Planned] = []
        self._last = 0

    def fail(
        self,
        target: str,
        error: str,
        *,
        headers: dict[str, str] | None = None,
        details: dict[str, str] | None = None,
        happens: bool = False,
        user: str | None = None,
        app: str | None = None,
        after: int = 0,
        times: int | None = None,
        probability: float = 1,
    ) -> Planned:
        """Refuse with an error of the catalogue, such as `"rate_limited"`; `details` fill in its message."""
        effect = effects.Fail(
            _error(error), validation.header_pairs("details", details), validation.header_pairs("headers", headers)
        )
        return self._add(effect, target, happens, user, app, after, times, probability)

    def answer(
        self,
        target: str,
        *,
        status: int = 200,
        body: Any = None,
        headers: dict[str, str] | None = None,
        content_type: str | None = None,
        happens: bool = False,
        user: str | None = None,
        app: str | None = None,
        after: int = 0,
        times: int | None = None,
        probability: float = 1,
    ) -> Planned:
        """Answer anything; a `body` that is text or bytes goes as it is, any other but None as JSON."""
        effect = effects.answer_of(status, body, validation.header_pairs("headers", headers), content_type)
        return self._add(effect, target, happens, user, app, after, times, probability)

    def html(
        self,
        target: str,
        *,
        status: int = 502,
        happens: bool = False,
        user: str | None = None,
        app: str | None = None,
        after: int = 0,
        times: int | None = None,
        probability: float = 1,
    ) -> Planned:
        """Answer with the HTML page of a proxy that cannot reach Pinterest."""
        effect = effects.page_of_proxy(status)
        return self._add(effect, target, happens, user, app, after, times, probability)

    def delay(
        self,
        target: str,
        seconds: float | tuple[float, float],
        *,
        happens: bool = True,
        user: str | None = None,
        app: str | None = None,
        after: int = 0,
        times: int | None = None,
        probability: float = 1,
    ) -> Planned:
        """Answer late: by a fixed time, or one between two. What does not happen gets no answer then."""
        effect = effects.Delay(*_span(seconds))
        return self._add(effect, target, happens, user, app, after, times, probability)

    def slow(
        self,
        target: str,
        seconds: float,
        *,
        happens: bool = True,
        user: str | None = None,
        app: str | None = None,
        after: int = 0,
        times: int | None = None,
        probability: float = 1,
    ) -> Planned:
        """Let the body take so long to arrive. Of what does not happen, its last byte never does."""
        effect = effects.Slow(validation.require_number("seconds", seconds, least=0, most=LONGEST))
        return self._add(effect, target, happens, user, app, after, times, probability)

    def disconnect(
        self,
        target: str,
        *,
        when: Literal["before", "middle"] = "before",
        happens: bool = True,
        user: str | None = None,
        app: str | None = None,
        after: int = 0,
        times: int | None = None,
        probability: float = 1,
    ) -> Planned:
        """Cut the connection, before the answer or in the middle of it."""
        effect = effects.Disconnect(validation.require_choice("when", when, ("before", "middle")))
        return self._add(effect, target, happens, user, app, after, times, probability)

    def malformed(
        self,
        target: str,
        *,
        happens: bool = True,
        user: str | None = None,
        app: str | None = None,
        after: int = 0,
        times: int | None = None,
        probability: float = 1,
    ) -> Planned:
        """Answer with half of the JSON, as though it were all."""
        effect = effects.Malformed()
        return self._add(effect, target, happens, user, app, after, times, probability)

    def redirect(
        self,
        how: effects.RedirectFault,
        *,
        user: str | None = None,
        app: str | None = None,
        after: int = 0,
        times: int | None = None,
        probability: float = 1,
    ) -> Planned:
        """Send people back without the state, with a wrong one, without a code, or as though they had refused."""
        effect = effects.BadRedirect(validation.require_choice("how", how, get_args(effects.RedirectFault)))
        happens = effect.how in ("no_state", "wrong_state")
        return self._add(effect, AUTHORIZE, happens, user, app, after, times, probability)

    @property
    def planned(self) -> list[Planned]:
        """Every fault in the plan, met or not, in the order of planning."""
        return list(self._plan)

    @property
    def unmet(self) -> list[Planned]:
        """Those that no request has met, but for those that were spared by chance."""
        return [one for one in self._plan if not one.met and (not one.seen or one.fault.probability == 1)]

    def remove(self, number: int) -> None:
        """Take a fault out of the plan. Raises LookupError where it is not in it."""
        with self._lock:
            kept = [one for one in self._plan if one.number != number]
            if len(kept) == len(self._plan):
                numbers = ", ".join(str(one.number) for one in kept) or "none"
                raise LookupError(f"There is no fault {number!r} in the plan; there are {numbers}.")
            self._plan = kept

    def clear(self) -> None:
        """Plan nothing any more."""
        with self._lock:
            self._plan = []

    def __bool__(self) -> bool:
        return bool(self._plan)

    def meet(self, asked: RequestFacts) -> Outcome | None:
        """What befalls a request, which is counted; None where nothing does."""
        met: dict[effects.Kind, tuple[Fault, int]] = {}
        with self._lock:
            for one in self._plan:
                if not concerns(one.fault, asked):
                    continue
                one.seen += 1
                if one.fault.effect.kind not in met and is_due(one.fault, one.seen, one.met):
                    one.met += 1
                    met[one.fault.effect.kind] = one.fault, one.seen
        return outcome(met.values()) if met else None

    def snapshot(self) -> tuple[Any, ...]:
        return self._last, [(one, one.seen, one.met) for one in self._plan]

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        with self._lock:
            self._last, plan = snapshot
            self._plan = []
            for one, one.seen, one.met in plan:
                self._plan.append(one)

    def _add(
        self,
        effect: effects.Effect,
        target: str,
        happens: bool,
        user: str | None,
        app: str | None,
        after: int,
        times: int | None,
        probability: float,
    ) -> Planned:
        with self._lock:
            fault = Fault(
                number=self._last + 1,
                effect=effect,
                happens=validation.require_bool("happens", happens),
                target=validate_target(target),
                user=validation.require_str("user", user, "a username"),
                app=validation.require_str("app", app, "an app's id"),
                after=validation.require_int("after", after, least=0),
                times=None if times is None else validation.require_int("times", times, least=1),
                probability=validation.require_number("probability", probability, least=0, most=1),
                seed=self._seed(),
            )
            self._last = fault.number
            planned = Planned(self, fault)
            self._plan = [*self._plan, planned]
        return planned


def _error(name: str) -> ErrorKind | PageErrorKind:
    return ERRORS[validation.require_choice("error", name, ERRORS)]


def _span(seconds: float | tuple[float, float]) -> tuple[float, float]:
    if not isinstance(seconds, (tuple, list)):
        fixed = validation.require_number("seconds", seconds, least=0, most=LONGEST)
        return fixed, fixed
    if len(seconds) != 2:
        raise ValueError(f"seconds is a number, or the least and the most, not {seconds!r}.")
    least = validation.require_number("seconds", seconds[0], least=0, most=LONGEST)
    return least, validation.require_number("seconds", seconds[1], least=least, most=LONGEST)
