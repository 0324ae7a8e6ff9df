"""The people and apps that other things name by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.web.dashboard.controls import call_control

if TYPE_CHECKING:
    from mockserver.state.state import State


def apps_and_users(mock: State) -> dict[str, Any]:
    """Both by their ids, for `names.html`."""
    return {
        "users": {user["id"]: user for user in call_control(mock, "GET", "/users")},
        "apps": {app["id"]: app for app in call_control(mock, "GET", "/apps")},
    }
