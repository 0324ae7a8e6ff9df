"""All that one fake knows and that a test can change, without the web in front of it."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from mockserver.faults.plan import Faults
from mockserver.journal.journal import Journal
from mockserver.model.behaviour import Behaviour
from mockserver.model.clock import Clock
from mockserver.model.settings import Settings, SettingsArguments
from mockserver.model.store import Store
from mockserver.quotas import Quotas
from mockserver.state.accounts import user_of
from mockserver.state.lifecycle import Lifecycle
from mockserver.world import seed
from mockserver.world.files import World
from mockserver.world.writer import write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    from typing_extensions import Unpack


APP_SETTINGS = {"app_secret": "secret", "redirect_uris": "redirect_uris", "tier": "state", "refresh": "refresh"}
"""The settings that are fields of the app."""


class Restorable(Protocol):
    """Something with a state of its own."""

    def snapshot(self) -> Any: ...

    def restore(self, snapshot: Any, /) -> None: ...


class State(Lifecycle):
    """Hold the state of one fake: people, apps and what they made, the clock, faults, quotas and the journal.

    The same seed gives the same world. `PinterestMock` puts the web in front of it.
    """

    def __init__(
        self,
        *,
        world: str | PathLike[str] | Mapping[str, Any] | None = None,
        behaviour: Behaviour | Mapping[str, Any] | None = None,
        **settings: Unpack[SettingsArguments],
    ) -> None:
        """Settings that are named go before what the `world` says (a TOML or JSON file, or what `world()` returns).

        Raises ValueError or LookupError, which says what is wrong, and OSError for a file that cannot be read.
        """
        self.settings = Settings()
        self.behaviour = Behaviour()
        self.clock = Clock()
        self.faults = Faults(lambda: self.settings.seed)
        self.quotas = Quotas(self.clock, lambda: self.settings.quotas, lambda on: self.configure(quotas=on))
        self.journal = Journal()
        self.store = Store()
        self.form_token = secrets.token_urlsafe(24)
        self.former_tokens: set[str] = set()
        """The tokens and codes of the worlds before this one: who still sends one is told so."""
        self._app_id = ""
        self._world: World | None = None
        self.configure(world=world, behaviour=behaviour, **settings)
        self._first = self.snapshot()

    def configure(
        self,
        *,
        world: str | PathLike[str] | Mapping[str, Any] | None = None,
        behaviour: Behaviour | Mapping[str, Any] | None = None,
        **settings: Unpack[SettingsArguments],
    ) -> None:
        """Change settings of the living mock, by the constructor's names.

        A new seed or app id makes its world anew. Behaviours that are given by their names change alone. Raises what
        the constructor raises, and then changes nothing.
        """
        chosen = _normalize(settings)
        described = None if world is None else World.read(world)
        with self.store.transaction():
            described = described or self._world
            behaves = _behaviour(self.behaviour, behaviour)
            before, now = self.settings, replace(self.settings, **chosen)
            if world is not None and described is not None and "seed" not in chosen:
                now = replace(now, seed=described.seed(now.seed))
            store, app = self.store, self.store.apps.get(self._app_id)
            if app is None or world is not None or (now.seed, now.app_id) != (before.seed, before.app_id):
                store = Store()
                app = described.make(store, now, self.clock.now()) if described else seed.populate(store, now)
            _require_user(store, now.user)
            self.settings, self.behaviour = now, behaves
            self._app_id, self._world = app.id, described
            if store is not self.store:  # its lock, for which requests wait, goes on to hold for the new world
                self.former_tokens.update(self.store.grants())
                self.store.become(store)
            changes = {field: chosen[name] for name, field in APP_SETTINGS.items() if chosen.get(name) is not None}
            self.store.apps.put(replace(app, **changes))

    def world(self) -> dict[str, Any]:
        """Everything that there is, as `world=` takes it and as JSON can be made of it; with secrets and tokens."""
        with self.store.transaction():
            return write(self.store, seed=self.settings.seed, app_id=self._app_id)

    def behave(self, **choices: Any) -> None:
        """Choose otherwise where Pinterest's behaviour is unknown, by the names that `Behaviour` has.

        >>> mock.behave(code_lifetime=5, pkce="verify")
        """
        with self.store.transaction():
            self.behaviour = self.behaviour.but(choices)

    def reset(self) -> None:
        """Give the mock the state back with which it was made."""
        self.restore(self._first)

    def snapshot(self) -> tuple[Any, ...]:
        """Everything that a test could change, for `restore`."""
        with self.store.transaction():
            parts = [part.snapshot() for part in self._parts]
            return self.settings, self.behaviour, self._app_id, self._world, parts

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        with self.store.transaction():
            before = self.store.grants()
            self.settings, self.behaviour, self._app_id, self._world, parts = snapshot
            for part, state in zip(self._parts, parts, strict=True):
                part.restore(state)
            self.former_tokens |= before - self.store.grants()

    @property
    def _parts(self) -> list[Restorable]:
        return [self.clock, self.faults, self.quotas, self.journal, self.store]


def _normalize(settings: SettingsArguments) -> dict[str, Any]:
    normalized: dict[str, Any] = dict(settings)
    if "redirect_uris" in settings:
        uris = settings["redirect_uris"]
        normalized["redirect_uris"] = (
            tuple(uris) if isinstance(uris, Iterable) and not isinstance(uris, str) else (uris,)
        )
    return normalized


def _behaviour(now: Behaviour, chosen: Behaviour | Mapping[str, Any] | None) -> Behaviour:
    return chosen if isinstance(chosen, Behaviour) else now.but(chosen or {})


def _require_user(store: Store, username: str | None) -> None:
    if username is not None:
        user_of(store, username)
