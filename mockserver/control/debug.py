"""Controls of the token debugger (V7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.control import serializers
from mockserver.control.registry import ControlRegistry
from mockserver.model.records import AccessToken
from mockserver.model.redaction import redact
from mockserver.request.gate import UNAPPROVED

if TYPE_CHECKING:
    from mockserver.model.records import RefreshToken
    from mockserver.state.state import State

table = ControlRegistry()


@table.post("/tokens/debug", python='mockserver.control.debug.debug(mock, token="pina_...")')
def debug(mock: State, *, token: str) -> dict[str, Any]:
    """Tell what a token is, whose it is, and whether it works; if it does not, why."""
    value = token.strip()
    for environment in (mock.store.production, mock.store.sandbox):
        found = environment.token(value)
        if found is not None:
            kind = "access token" if isinstance(found, AccessToken) else "refresh token"
            return {"kind": kind, "environment": environment.name, **_described(mock, found)}
    return {"kind": None, "token": redact(value), "state": "unknown", "why": "The mock never issued this token."}


def _described(mock: State, found: AccessToken | RefreshToken) -> dict[str, Any]:
    state, why = state_of(mock, found)
    user, app = mock.store.users.get(found.user_id), mock.store.apps.get(found.app_id)
    return {
        **serializers.token(found, mock.clock.now()),
        "state": state,
        "why": why,
        "grant": getattr(found, "grant", None),
        "username": user and user.username,
        "app_name": app and app.name,
    }


def state_of(mock: State, found: AccessToken | RefreshToken) -> tuple[str, str]:
    """Return what has become of a token, in a word or two, and the reason in a sentence."""
    app, user = mock.store.apps.get(found.app_id), mock.store.users.get(found.user_id)
    if app is None or app.state == "deactivated":
        return "app deactivated", "The app that it was issued to is deactivated."
    if user is None or not user.active:
        return "user deactivated", "The account that it acts for is deactivated."
    if found.ended is not None:
        return ("session expired" if "session" in found.ended else "ended"), f"It {found.ended}."
    if found.expires_at is not None and found.expires_at <= mock.clock.now():
        return "expired", f"It ran out at {serializers.moment(found.expires_at)}."
    if app.state in UNAPPROVED:
        return "app not approved", f"The app {UNAPPROVED[app.state]}."
    return "valid", "It works."
