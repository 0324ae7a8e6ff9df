"""Worlds by name, over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.control.registry import ControlRegistry

if TYPE_CHECKING:
    from mockserver.state.state import State

table = ControlRegistry(in_transaction=False)  # each world has its own


@table.get("/worlds", python="mock.worlds")
def worlds(mock: State) -> list[dict[str, Any]]:
    """The named worlds, each served below its path."""
    return [_shown(name) for name in mock.worlds]


@table.post("/worlds", python='mock.worlds.add("worker-3")')
def add(mock: State, name: str) -> dict[str, Any]:
    """Make a world of its own, as the mock itself was made; one that has the name already is made again."""
    world = mock.worlds.add(name)
    return {**_shown(name), "app_id": world.app.id}


@table.delete("/worlds/{name}", python='mock.worlds.remove("worker-3")')
def remove(mock: State, name: str) -> None:
    """Drop a world with all that is in it."""
    mock.worlds.remove(name)


def _shown(name: str) -> dict[str, Any]:
    return {"name": name, "path": f"/w/{name}"}
