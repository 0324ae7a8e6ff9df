"""The clock over HTTP."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from mockserver.control.table import Table

if TYPE_CHECKING:
    from mockserver.app import PinterestMock

table = Table()


@table.get("/clock", python="mock.clock.time()")
def read(mock: PinterestMock) -> dict[str, Any]:
    """What time it is for the mock."""
    clock = mock.clock
    return {"time": clock.time().isoformat(), "unix": clock.now(), "frozen": clock.frozen}


@table.post("/clock/advance", python="mock.clock.advance(days=31)")
def advance(
    mock: PinterestMock, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0
) -> dict[str, Any]:
    """Move the clock on."""
    mock.clock.advance(days=days, hours=hours, minutes=minutes, seconds=seconds)
    return read(mock)


@table.post("/clock/set", python="mock.clock.set(moment)")
def set_to(mock: PinterestMock, *, time: str) -> dict[str, Any]:
    """Move the clock to a moment (ISO 8601; UTC where it names no zone)."""
    mock.clock.set(datetime.fromisoformat(time))
    return read(mock)


@table.post("/clock/freeze", python="mock.clock.freeze(moment)")
def freeze(mock: PinterestMock, *, time: str | None = None) -> dict[str, Any]:
    """Stop the clock, now or at a moment."""
    mock.clock.freeze(datetime.fromisoformat(time) if time else None)
    return read(mock)


@table.post("/clock/resume", python="mock.clock.resume()")
def resume(mock: PinterestMock) -> dict[str, Any]:
    """Let a frozen clock run on."""
    mock.clock.resume()
    return read(mock)
