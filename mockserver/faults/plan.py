"""The plan of faults, `mock.faults`."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Any, Literal, get_args

from mockserver.faults import effects
from mockserver.faults.described import PREFIX, described_error
from mockserver.faults.fault import (
    Audience,
    Conditions,
    Fault,
    concerns,
    is_due,
)
from mockserver.faults.outcome import outcome
from mockserver.model import validation
from mockserver.model.errors import CATALOGUE, PAGE_CATALOGUE
from mockserver.model.request_target import AUTHORIZE, UPLOAD, validate_target
from mockserver.model.storage_errors import PASSING, S3ErrorKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from typing_extensions import Unpack

    from mockserver.faults.fault import RequestFacts
    from mockserver.faults.outcome import Outcome
    from mockserver.model.errors import ErrorKind, PageErrorKind

__tracebackhide__ = True  # in pytest's report an error of a call ends in the caller's line


ERRORS: dict[str, ErrorKind | PageErrorKind | S3ErrorKind] = {**CATALOGUE, **PAGE_CATALOGUE, **PASSING}
"""Every error that a fault can fail with, by name: those of the API, the authorization page and the upload storage."""
LONGEST = 24 * 60 * 60
"""The longest delay, in seconds: no client waits for more than a day."""


class Planned:
    """A fault in the plan.

    `matched` counts the requests that it concerns, `triggered` those that it was applied to.
    """

    def __init__(self, faults: Faults, fault: Fault) -> None:
        """Plan this fault; `faults` is the plan that it can be removed from."""
        self._faults = faults
        self.fault = fault
        self.matched = 0
        self.triggered = 0

    @property
    def number(self) -> int:
        """The number that identifies the fault in the plan."""
        return self.fault.number

    def remove(self) -> None:
        """Take the fault out of the plan, if it still is in it."""
        with contextlib.suppress(LookupError):
            self._faults.remove(self.number)

    def __str__(self) -> str:
        return str(self.fault)

    def __repr__(self) -> str:
        return f"<fault {self.number}: {self}, triggered {self.triggered} times>"


class Faults:
    """Plan what goes wrong, and for whom: `mock.faults`.

    >>> mock.faults.fail("pins/create", "rate_limited", times=2)
    >>> mock.faults.delay("*", (0.1, 2), probability=0.3)
    >>> mock.faults.disconnect("oauth/token", after=1, times=1, takes_effect=False)

    A target is the id of an operation (`"pins/create"`; `"oauth/authorize"` is the authorization page, `"media/upload"`
    the upload of a video), a pattern of ids (`"boards/*"`) or of paths (`"/v5/boards/*"`), or `"*"`. `Conditions` has
    the keywords that every method takes.

    Of several faults that replace the answer, and of several of one kind, a request triggers the one that was planned
    first; faults of different kinds are applied together. Every method raises ValueError, with what was expected, for
    an argument that cannot be.
    """

    def __init__(
        self, seed: Callable[[], int], hold: Callable[[], AbstractContextManager[object]] | None = None
    ) -> None:
        """Start without faults. `hold` keeps other threads, or processes too, from changing the plan meanwhile."""
        self._seed = seed
        lock = threading.Lock()
        self._hold = hold or (lambda: lock)
        self._plan: list[Planned] = []
        self._last = 0

    def __repr__(self) -> str:
        return f"<Faults {self._plan}>"

    def fail(
        self,
        target: str,
        error: str,
        *,
        headers: dict[str, str] | None = None,
        details: dict[str, str] | None = None,
        **conditions: Unpack[Conditions],
    ) -> Planned:
        """Refuse with an error of the catalogue, such as `"rate_limited"`; `details` fill in its message.

        `"as_described:403"` is the first error with that status that Pinterest's reference documents for the operation,
        `"as_described:403:235"` the one with that code.
        """
        kind = _error(error, target)
        effect = effects.Fail(kind, _details(kind, details), validation.header_pairs("headers", headers))
        return self._add(effect, target, **{"takes_effect": False, **conditions})

    def answer(
        self,
        target: str,
        *,
        status: int = 200,
        body: Any = None,
        headers: dict[str, str] | None = None,
        content_type: str | None = None,
        **conditions: Unpack[Conditions],
    ) -> Planned:
        """Answer anything: a `body` of text or bytes is sent as it is, None as no body, all else as JSON."""
        effect = effects.answer_of(status, body, validation.header_pairs("headers", headers), content_type)
        return self._add(effect, target, **{"takes_effect": False, **conditions})

    def html(
        self,
        target: str,
        *,
        status: int = 502,
        **conditions: Unpack[Conditions],
    ) -> Planned:
        """Answer with the HTML page of a proxy that cannot reach Pinterest."""
        effect = effects.page_of_proxy(status)
        return self._add(effect, target, **{"takes_effect": False, **conditions})

    def delay(
        self,
        target: str,
        seconds: float | tuple[float, float],
        **conditions: Unpack[Conditions],
    ) -> Planned:
        """Answer late, by `seconds` or by a time between two.

        A request that does not take effect gets no answer after that time.
        """
        effect = effects.Delay(*_span(seconds))
        return self._add(effect, target, **{"takes_effect": True, **conditions})

    def slow(
        self,
        target: str,
        seconds: float,
        **conditions: Unpack[Conditions],
    ) -> Planned:
        """Send the body over this many `seconds`.

        Where the request does not take effect, its last byte never arrives.
        """
        effect = effects.Slow(validation.require_number("seconds", seconds, least=0, most=LONGEST))
        return self._add(effect, target, **{"takes_effect": True, **conditions})

    def disconnect(
        self,
        target: str,
        *,
        when: Literal["before", "middle"] = "before",
        **conditions: Unpack[Conditions],
    ) -> Planned:
        """Cut the connection, before the answer or in the middle of it."""
        effect = effects.Disconnect(validation.require_choice("when", when, ("before", "middle")))
        return self._add(effect, target, **{"takes_effect": True, **conditions})

    def patch(
        self,
        target: str,
        changes: dict[str, Any],
        **conditions: Unpack[Conditions],
    ) -> Planned:
        """Change fields of the true answer, such as `{"privacy": "SECRET"}`; within objects, too.

        An answer that is not a JSON object, or no success, stays as it is.
        """
        effect = effects.Patch(effects.json_object("changes", changes))
        return self._add(effect, target, **{"takes_effect": True, **conditions})

    def malformed(
        self,
        target: str,
        **conditions: Unpack[Conditions],
    ) -> Planned:
        """Answer with the first half of the JSON, framed as a whole body."""
        effect = effects.Malformed()
        return self._add(effect, target, **{"takes_effect": True, **conditions})

    def redirect(
        self,
        how: effects.RedirectFault,
        **conditions: Unpack[Audience],
    ) -> Planned:
        """Send people back without the state, with a wrong one, without a code, or with `access_denied`.

        The request takes effect where only the state is wrong.
        """
        effect = effects.BadRedirect(validation.require_choice("how", how, get_args(effects.RedirectFault)))
        takes_effect = effect.how in ("no_state", "wrong_state")
        return self._add(effect, AUTHORIZE, takes_effect=takes_effect, **conditions)

    @property
    def planned(self) -> list[Planned]:
        """Every fault in the plan, used or not, in the order of planning."""
        return list(self._plan)

    @property
    def unused(self) -> list[Planned]:
        """The faults that no request has triggered, except where only their probability prevented it."""
        return [one for one in self._plan if not one.triggered and (not one.matched or one.fault.probability == 1)]

    def remove(self, number: int) -> None:
        """Take a fault out of the plan. Raises LookupError where it is not in it."""
        with self._hold():
            kept = [one for one in self._plan if one.number != number]
            if len(kept) == len(self._plan):
                numbers = ", ".join(str(one.number) for one in kept) or "none"
                raise LookupError(f"There is no fault {number!r} in the plan; there are {numbers}.")
            self._plan = kept

    def clear(self) -> None:
        """Remove every fault from the plan."""
        with self._hold():
            self._plan = []

    def __bool__(self) -> bool:
        return bool(self._plan)

    def trigger(self, request: RequestFacts) -> Outcome | None:
        """Count a request, and return what it triggers; None where it triggers nothing."""
        triggered: dict[effects.Kind, tuple[Fault, int]] = {}
        concerned = [one.fault for one in self._plan if concerns(one.fault, request)]  # before others are kept out
        if not concerned:
            return None
        with self._hold():
            for one in self._plan:
                if one.fault not in concerned:
                    continue
                one.matched += 1
                if one.fault.effect.kind not in triggered and is_due(one.fault, one.matched, one.triggered):
                    one.triggered += 1
                    triggered[one.fault.effect.kind] = one.fault, one.matched
        return outcome(triggered.values()) if triggered else None

    def snapshot(self) -> tuple[Any, ...]:
        """Return the plan and its counts, for `restore`."""
        return self._last, [(one, one.matched, one.triggered) for one in self._plan]

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        """Put the plan and its counts back."""
        with self._hold():
            self._last, plan = snapshot
            self._plan = []
            for one, one.matched, one.triggered in plan:
                self._plan.append(one)

    def _add(self, effect: effects.Effect, target: str, **conditions: Any) -> Planned:
        validate_target(target)
        for name in conditions.keys() - Conditions.__annotations__.keys():
            meant = validation.did_you_mean(name, Conditions.__annotations__)
            raise TypeError(f"{name!r} is not an option of a fault.{meant}")
        with self._hold():
            fault = Fault(number=self._last + 1, effect=effect, target=target, seed=self._seed(), **conditions)
            self._last = fault.number
            planned = Planned(self, fault)
            self._plan = [*self._plan, planned]
        return planned


def _error(name: str, target: str) -> ErrorKind | PageErrorKind | S3ErrorKind:
    """Find the error of that name: of the catalogue, of the storage, or as the operation's reference has it."""
    if isinstance(name, str) and name.partition(":")[0] == PREFIX:
        return described_error(target, name)
    error = ERRORS[validation.require_choice("error", name, ERRORS)]
    if isinstance(error, S3ErrorKind) and target != UPLOAD:
        raise ValueError(f"{name} is an error of the storage: its target is {UPLOAD!r}, not {target!r}.")
    return error


def _details(kind: ErrorKind | PageErrorKind | S3ErrorKind, details: dict[str, str] | None) -> effects.Pairs:
    """Return what fills in the places of the error's message. Raises ValueError for a place that it does not have."""
    pairs, places = validation.text_pairs("details", details), effects.places(kind)
    for name, _ in pairs:
        if name not in places:
            known = f"it has {', '.join(places)}" if places else "it has none"
            raise ValueError(f"details: the message of {kind.name} has no place for {name!r}; {known}.")
    return pairs


def _span(seconds: float | tuple[float, float]) -> tuple[float, float]:
    if not isinstance(seconds, (tuple, list)):
        fixed = validation.require_number("seconds", seconds, least=0, most=LONGEST)
        return fixed, fixed
    if len(seconds) != 2:
        raise ValueError(f"seconds is a number, or the least and the most, not {seconds!r}.")
    least = validation.require_number("seconds", seconds[0], least=0, most=LONGEST)
    return least, validation.require_number("seconds", seconds[1], least=least, most=LONGEST)
