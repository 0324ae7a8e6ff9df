"""Controls for named worlds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.control.registry import ControlRegistry

if TYPE_CHECKING:
    from mockserver.state.state import State

table = ControlRegistry(in_transaction=False)  # each world has transactions of its own


@table.get("/worlds", python="mock.worlds")
def worlds(mock: State) -> list[dict[str, Any]]:
    """List the named worlds, each served below its own path."""
    return [_shown(name) for name in mock.worlds]


@table.post("/worlds", python='mock.worlds.add("worker-3")')
def add(mock: State, name: str) -> dict[str, Any]:
    """Make a world set up as the mock itself was; a world that has the name already is replaced."""
    world = mock.worlds.add(name)
    return {**_shown(name), "app_id": world.app.id}


@table.delete("/worlds/{name}", python='mock.worlds.remove("worker-3")')
def remove(mock: State, name: str) -> None:
    """Remove a world with everything in it."""
    mock.worlds.remove(name)


def _shown(name: str) -> dict[str, Any]:
    return {"name": name, "path": f"/w/{name}"}
