"""Faults over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.control import serializers
from mockserver.control.registry import ControlRegistry
from mockserver.faults.plan import ERRORS, Faults

if TYPE_CHECKING:
    from mockserver.state.state import State

table = ControlRegistry()


def _faults(mock: State) -> Faults:
    return mock.faults


for _example in (
    'fail("pins/create", "rate_limited", times=2)',
    'answer("/v5/boards/*", status=503, body={"code": 0})',
    'html("*", probability=0.1)',
    'delay("boards/*", (0.1, 2))',
    'slow("pins/list", 5)',
    'disconnect("pins/create", after=1, times=1, happens=False)',
    'malformed("boards/list", user="mika")',
    'redirect("wrong_state", app="1512345")',
):
    _name = _example.partition("(")[0]
    table.add(
        "POST",
        f"/faults/{_name}",
        getattr(Faults, _name),
        f"mock.faults.{_example}",
        on=_faults,
        show=serializers.fault,
    )
table.add("DELETE", "/faults/{number}", Faults.remove, "mock.faults.remove(1)", on=_faults)
table.add("DELETE", "/faults", Faults.clear, "mock.faults.clear()", on=_faults)


@table.get("/faults", python="mock.faults.planned, mock.faults.unmet")
def read(mock: State) -> dict[str, Any]:
    """What shall go wrong, and what of it no request has met."""
    return {
        "planned": [serializers.fault(one) for one in mock.faults.planned],
        "unmet": [one.number for one in mock.faults.unmet],
    }


@table.get("/errors", python="mockserver.faults.plan.ERRORS")
def errors(mock: State) -> dict[str, Any]:  # noqa: ARG001 - every mock has the same
    """The errors that a fault can fail with, by name."""
    return {name: {"status": kind.status, "code": kind.code, "message": kind.message} for name, kind in ERRORS.items()}
