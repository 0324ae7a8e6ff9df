"""Controls for settings, behaviour and resets."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from mockserver.control import serializers
from mockserver.control.registry import ControlRegistry
from mockserver.model.behaviour import choices
from mockserver.model.records import AppState, RefreshProfile  # noqa: TC001 - read at run time to describe the API
from mockserver.model.settings import Consent, Review  # noqa: TC001 - as above

if TYPE_CHECKING:
    from mockserver.state.state import State

table = ControlRegistry()


@table.get("/settings", python="mock.settings")
def read(mock: State) -> dict[str, Any]:
    """Return the settings of the mock."""
    settings = asdict(mock.settings)
    del settings["control_token"]
    return {**settings, "app_id": mock.app.id}


@table.post("/settings", python='mock.configure(consent="auto", user="mika")')
def configure(
    mock: State,
    *,
    world: dict[str, Any] | None = None,
    app_id: str | None = None,
    app_secret: str | None = None,
    redirect_uris: list[str] | None = None,
    consent: Consent | None = None,
    user: str | None = None,
    tier: AppState | None = None,
    refresh: RefreshProfile | None = None,
    review: Review | None = None,
    seed: int | None = None,
    quotas: bool | None = None,
) -> dict[str, Any]:
    """Change the given settings; a new seed, app id or `world` (as `GET /world` returns it) makes a new world."""
    given: dict[str, Any] = {
        "world": world,
        "app_id": app_id,
        "app_secret": app_secret,
        "redirect_uris": redirect_uris,
        "consent": consent,
        "user": user,
        "tier": tier,
        "refresh": refresh,
        "review": review,
        "seed": seed,
        "quotas": quotas,
    }
    mock.configure(**{name: value for name, value in given.items() if value is not None})
    return read(mock)


@table.get("/world", python="mock.world()", in_transaction=False)  # it keeps others out only while it must
def world(mock: State) -> dict[str, Any]:
    """Export the whole world, with secrets and tokens, to change it and to start from it."""
    return mock.world()


@table.get("/behaviours", python="mock.behaviour")
def behaviours(mock: State) -> list[dict[str, Any]]:
    """List what the fake chose where Pinterest's behaviour is unknown."""
    return [{**choice._asdict(), "now": getattr(mock.behaviour, choice.name)} for choice in choices()]


@table.post("/behaviours", python="mock.behave(code_lifetime=5)")
def behave(mock: State, **choices: Any) -> list[dict[str, Any]]:
    """Choose other behaviours, by the names that `GET /behaviours` lists."""
    mock.behave(**choices)
    return behaviours(mock)


@table.post("/reset", python="mock.reset()")
def reset(mock: State) -> None:
    """Restore the mock's first state: world, clock, faults, quotas, journal and settings."""
    mock.reset()


@table.get("/state", python="mock.store")
def state(mock: State) -> dict[str, Any]:
    """Count the people, apps, boards, Pins and tokens."""
    return {
        "time": serializers.moment(mock.clock.now()),
        "users": len(mock.store.users),
        "apps": len(mock.store.apps),
        **{
            environment.name: {
                "boards": len(environment.boards),
                "pins": len(environment.pins),
                "access_tokens": len(environment.access_tokens),
                "refresh_tokens": len(environment.refresh_tokens),
            }
            for environment in (mock.store.production, mock.store.sandbox)
        },
    }
