"""Controls for planned faults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.control import serializers
from mockserver.control.registry import ControlRegistry
from mockserver.faults.plan import ERRORS, Faults

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.state.state import State

table = ControlRegistry()


def _faults(mock: State) -> Faults:
    return mock.faults


def _plan(name: str, function: Callable[..., Any], example: str) -> None:
    table.add("POST", f"/faults/{name}", function, example, on=_faults, show=serializers.fault)


_plan("fail", Faults.fail, 'mock.faults.fail("pins/create", "rate_limited", times=2)')
_plan("answer", Faults.answer, 'mock.faults.answer("/v5/boards/*", status=503, body={"code": 0})')
_plan("html", Faults.html, 'mock.faults.html("*", probability=0.1)')
_plan("delay", Faults.delay, 'mock.faults.delay("boards/*", (0.1, 2))')
_plan("slow", Faults.slow, 'mock.faults.slow("pins/list", 5)')
_plan("disconnect", Faults.disconnect, 'mock.faults.disconnect("pins/create", after=1, times=1, takes_effect=False)')
_plan("patch", Faults.patch, 'mock.faults.patch("boards/get", {"privacy": "SECRET"}, fields={"board_id": "7"})')
_plan("malformed", Faults.malformed, 'mock.faults.malformed("boards/list", user="mika")')
_plan("redirect", Faults.redirect, 'mock.faults.redirect("wrong_state", app="1512345")')
table.add("DELETE", "/faults/{number}", Faults.remove, "mock.faults.remove(1)", on=_faults)
table.add("DELETE", "/faults", Faults.clear, "mock.faults.clear()", on=_faults)


@table.get("/faults", python="mock.faults.planned, mock.faults.unused")
def read(mock: State) -> dict[str, Any]:
    """List the planned faults, and the numbers of those that no request has triggered."""
    return {
        "planned": [serializers.fault(one) for one in mock.faults.planned],
        "unused": [one.number for one in mock.faults.unused],
    }


@table.get("/errors", python="mockserver.faults.plan.ERRORS")
def errors(mock: State) -> dict[str, Any]:  # noqa: ARG001 - every mock has the same errors
    """List the errors that a fault can fail with, by name."""
    return {name: {"status": kind.status, "code": kind.code, "message": kind.message} for name, kind in ERRORS.items()}
