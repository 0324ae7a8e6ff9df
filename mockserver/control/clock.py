"""Controls for the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from mockserver.control.registry import ControlRegistry

if TYPE_CHECKING:
    from mockserver.state.state import State

table = ControlRegistry()


class Reading(TypedDict):
    """The mock's time in ISO 8601 and in Unix seconds."""

    time: str
    unix: float
    frozen: bool


@table.get("/clock", python="mock.clock.time()")
def read(mock: State) -> Reading:
    """Return the time that the mock's clock shows."""
    clock = mock.clock
    return {"time": clock.time().isoformat(), "unix": clock.now(), "frozen": clock.frozen}


@table.post("/clock/advance", python="mock.clock.advance(days=31)")
def advance(mock: State, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> Reading:
    """Move the clock on."""
    mock.clock.advance(days=days, hours=hours, minutes=minutes, seconds=seconds)
    return read(mock)


@table.post("/clock/set", python='mock.clock.set("2026-01-31T12:00Z")')
def set_to(mock: State, moment: str | float) -> Reading:
    """Move the clock to a moment: ISO 8601 (UTC where it names no zone) or Unix seconds."""
    mock.clock.set(moment)
    return read(mock)


@table.post("/clock/freeze", python='mock.clock.freeze("2026-01-31T12:00Z")')
def freeze(mock: State, moment: str | float | None = None) -> Reading:
    """Stop the clock, now or at a moment."""
    mock.clock.freeze(moment)
    return read(mock)


@table.post("/clock/reset", python="mock.clock.reset()")
def reset(mock: State) -> Reading:
    """Return the clock to real time."""
    mock.clock.reset()
    return read(mock)


@table.post("/clock/resume", python="mock.clock.resume()")
def resume(mock: State) -> Reading:
    """Let a frozen clock run on."""
    mock.clock.resume()
    return read(mock)
