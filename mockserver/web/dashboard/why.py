"""Explain an answer: what was checked, in order, and what is known about each check."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from mockserver.documentation.facts import facts
from mockserver.model.operations import operations
from mockserver.model.request_target import AUTHORIZE
from mockserver.oauth import authorize
from mockserver.request.gate import INPUT, USERS, Check, checks_of
from mockserver.web.dashboard.differences import Differences, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mockserver.documentation.facts import Fact
    from mockserver.journal.entry import Entry
    from mockserver.state.state import State

FACT = re.compile(r"\b[A-Z]{1,3}\d+[a-z]?\b")
ROUTE = Check("route", "The API has this path and method", ("Q24",))


class Step(NamedTuple):
    """The result of a check for one call."""

    check: Check
    passed: bool | None
    """Whether the call passed the check; None where the check was not reached."""
    facts: list[Fact]


class Why(NamedTuple):
    """The explanation of an answer."""

    steps: list[Step]
    """The checks in order; empty where a planned fault answered before them, or where nothing is checked."""
    failed: Check | None
    planned: str | None
    """The planned faults that were applied to the call, in words."""
    facts: list[Fact]
    """The facts that the hint names."""
    redirect: Differences | None
    """The redirect URI that was sent, compared with the most similar registered one."""


def why(mock: State, entry: Entry) -> Why:
    """Say what decided about a call, from the very checks that it went through."""
    checks = _checks(entry)
    failed = _failed(entry, checks)
    replaced = entry.fault is not None and failed is None and entry.error is not None
    return Why(
        steps=[] if replaced else _steps(checks, failed),
        failed=failed,
        planned=entry.fault,
        facts=_known(FACT.findall(entry.hint or "")),
        redirect=_redirect(mock, entry) if failed is not None and failed.name == "redirect_uri" else None,
    )


def _checks(entry: Entry) -> list[Check]:
    if entry.operation == AUTHORIZE:
        return list(authorize.CHECKS)
    operation = operations().get(entry.operation or "")
    if operation is not None:
        return checks_of(operation)
    return [*(check for check, _ in USERS[:2]), ROUTE] if entry.environment else []


def _failed(entry: Entry, checks: Sequence[Check]) -> Check | None:
    """Find the check that the call did not pass."""
    if entry.operation == AUTHORIZE:
        return _failed_authorization(entry)
    if entry.error is None or (entry.fault is not None and entry.check is None):
        return None
    if entry.operation is None:
        return next((check for check in checks if check.name == entry.check), ROUTE if checks else None)
    usual = INPUT if entry.status == 400 else checks[-1]
    return next((check for check in checks if check.name == entry.check), usual)


def _failed_authorization(entry: Entry) -> Check | None:
    if entry.error == "missing_field":
        return next((check for check in authorize.CHECKS if check.name not in ("once", *entry.query)), None)
    return next((check for check, those in authorize.CHECKS.items() if entry.error in those), None)


def _steps(checks: Sequence[Check], failed: Check | None) -> list[Step]:
    at = len(checks) if failed is None else checks.index(failed)
    return [
        Step(check, True if place < at else False if place == at else None, _known(check.facts))
        for place, check in enumerate(checks)
    ]


def _known(names: Iterable[str]) -> list[Fact]:
    return [facts()[name] for name in dict.fromkeys(names) if name in facts()]


def _redirect(mock: State, entry: Entry) -> Differences | None:
    app = mock.store.apps.get(entry.app)
    sent = entry.query.get("redirect_uri")
    return nearest(sent, app.redirect_uris) if sent and app is not None else None
