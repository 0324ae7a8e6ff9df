"""Settings, choices and a clean start, over HTTP."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Literal

from mockserver.behaviour import choices
from mockserver.control import show
from mockserver.control.table import Table

if TYPE_CHECKING:
    from mockserver.app import PinterestMock

table = Table()


@table.get("/settings", python="mock.settings")
def read(mock: PinterestMock) -> dict[str, Any]:
    """How the mock is set up."""
    settings = asdict(mock.settings)
    del settings["control_token"]
    return {**settings, "app_id": mock.app.id}


@table.post("/settings", python='mock.configure(consent="auto", user="mika")')
def configure(
    mock: PinterestMock,
    *,
    app_secret: str | None = None,
    redirect_uris: list[str] | None = None,
    consent: Literal["page", "auto", "deny"] | None = None,
    user: str | None = None,
    tier: Literal["pending", "rejected", "trial", "standard", "deactivated"] | None = None,
    refresh: Literal["continuous", "legacy"] | None = None,
    review: Literal["desk", "auto"] | None = None,
    seed: int | None = None,
) -> dict[str, Any]:
    """Change what is given; a new seed makes a new world."""
    given: dict[str, Any] = {
        "app_secret": app_secret,
        "redirect_uris": redirect_uris,
        "consent": consent,
        "user": user,
        "tier": tier,
        "refresh": refresh,
        "review": review,
        "seed": seed,
    }
    mock.configure(**{name: value for name, value in given.items() if value is not None})
    return read(mock)


@table.get("/behaviours", python="mockserver.behaviour.choices(), mock.behaviour")
def behaviours(mock: PinterestMock) -> list[dict[str, Any]]:
    """What the fake chose where Pinterest's behaviour is unknown."""
    return [{**choice._asdict(), "now": getattr(mock.behaviour, choice.name)} for choice in choices()]


@table.post("/behaviours/{name}", python="mock.configure(behaviour=Behaviour(code_lifetime=5))")
def switch(mock: PinterestMock, *, name: str, value: Any) -> Any:
    """Choose otherwise."""
    known = [choice.name for choice in choices()]
    if name not in known:
        raise LookupError(f"There is no behaviour {name!r}; there are {', '.join(known)}.")
    mock.configure(behaviour=replace(mock.behaviour, **{name: value}))
    return behaviours(mock)


@table.post("/reset", python="mock.restore(snapshot)")
def reset(mock: PinterestMock) -> None:
    """Give the mock its first state back: world, clock, faults, quotas, journal and settings."""
    mock.reset()


@table.get("/state", python="mock.store, mock.clock, ...")
def state(mock: PinterestMock) -> dict[str, Any]:
    """How much there is of what."""
    return {
        "time": show.moment(mock.clock.now()),
        "users": len(mock.store.users),
        "apps": len(mock.store.apps),
        **{
            where.name: {
                "boards": len(where.boards),
                "pins": len(where.pins),
                "access_tokens": len(where.access_tokens),
                "refresh_tokens": len(where.refresh_tokens),
            }
            for where in (mock.store.production, mock.store.sandbox)
        },
    }
