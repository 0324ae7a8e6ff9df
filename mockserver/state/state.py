"""The whole state of one fake, without the web in front of it."""

from __future__ import annotations

import secrets
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Protocol

from mockserver.faults.plan import Faults
from mockserver.journal.journal import Journal
from mockserver.model.behaviour import Behaviour
from mockserver.model.clock import Clock
from mockserver.model.deployment import DIRECT
from mockserver.model.settings import Settings, SettingsArguments
from mockserver.model.store import Store
from mockserver.quotas import Quotas
from mockserver.state.accounts import user_of
from mockserver.state.lasting import KINDS, LastingFaults, LastingQuotas
from mockserver.state.lifecycle import Lifecycle
from mockserver.state.retention import FormerTokens, Retention
from mockserver.state.undo import Undo
from mockserver.state.worlds import KeptWorlds, Worlds
from mockserver.world import seed
from mockserver.world.files import World
from mockserver.world.writer import write, write_contents

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    from typing_extensions import Self, Unpack

    from mockserver.model.deployment import Deployment

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line


APP_SETTINGS = {"app_secret": "secret", "redirect_uris": "redirect_uris", "tier": "state", "refresh": "refresh"}
"""Settings that are stored in the app's record, by the field that holds them."""


OF_THE_PROCESS = ("control", "control_token")
"""Settings of the process that serves a world, not of the world itself."""


class Restorable(Protocol):
    """A part of the mock that can be saved and restored."""

    def snapshot(self) -> Any:
        """Return its state, for `restore`."""
        ...

    def restore(self, snapshot: Any, /) -> None:
        """Put the state back."""
        ...


class State(Lifecycle):
    """The state of one fake: people, apps and their content, the clock, faults, quotas and the journal.

    The same seed gives the same world. `PinterestMock` puts the web in front of it.

    Attributes:
        settings: The mock's settings; `configure` changes them.
        behaviour: What the fake does where Pinterest's behaviour is unknown; `behave` changes it.
        clock: The clock that everything in the mock follows.
        faults: The planned faults, and for whom they happen.
        quotas: The rate limits, and how much of each is used.
        journal: The last requests and answers.
        undo: The last changes made by hand, on the pages.
        store: All records: those that production and the sandbox share, and `store.production` and `store.sandbox`.
        worlds: Further mocks by name, each served below `/w/NAME`.
        deployment: The addresses under which clients see the mock.
        former_tokens: Tokens and codes of earlier worlds, so that a client that still sends one is told so.
    """

    _made_with: tuple[Settings, Behaviour, World | None] | None
    _first: tuple[Any, ...] | None
    """The snapshot that a reset restores; None where the world is kept in a database."""
    _pattern: Self | None
    """The mock of which named worlds are copies; None until the first of them is made."""
    worlds: Worlds[Self]
    deployment: Deployment

    def __init__(
        self: Self,
        *,
        world: str | PathLike[str] | Mapping[str, Any] | None = None,
        behaviour: Behaviour | Mapping[str, Any] | None = None,
        store: str | None = None,
        **settings: Unpack[SettingsArguments],
    ) -> None:
        """Make a mock; named settings go before what `world` says (a TOML or JSON file, or what `world()` returns).

        `store` is where everything but the journal is kept: `memory`, `sqlite:///FILE` or `postgresql://...`. A world
        that is kept there already stays as it is, and only `control` and `control_token` are taken from the settings.

        Raises ValueError or LookupError, which says what is wrong, and OSError for a file that cannot be read.
        """
        lasts = store is not None and store != "memory"
        self._set_up(Store() if store is None or not lasts else Store.at(store, KINDS), lasts=lasts)
        with self.store.transaction():  # so that only one of several processes makes the world
            is_new = self.store.is_new
            if is_new:
                self.configure(world=world, behaviour=behaviour, **settings)
                self._made_with = self.settings, self.behaviour, self._world
            self.store.keep(self._lasting_parts)
            if not is_new:
                chosen: Any = {name: value for name, value in settings.items() if name in OF_THE_PROCESS}
                self.settings = replace(self.settings, **chosen)
        self._first = None if lasts else self.snapshot()
        kept = KeptWorlds(self._open, self.store.worlds, self.store.forget_unused)
        self.worlds = Worlds(self._spawn, kept=kept if lasts else None)
        self.deployment = DIRECT
        self._pattern = None

    def _set_up(self, store: Store, *, lasts: bool = False) -> None:
        """Set up all parts, without a world."""
        self.settings = Settings()
        self.behaviour = Behaviour()
        self.store = store
        shared = store.transaction if lasts else None
        self.clock = Clock(shared)
        self.faults = Faults(lambda: self.settings.seed, shared)
        self.quotas = Quotas(self.clock, lambda: self.settings.quotas, lambda on: self.configure(quotas=on))
        self.journal = Journal()
        self.undo = Undo(self)
        self._form_token = secrets.token_urlsafe(24)
        self._retention = Retention()
        self.former_tokens = FormerTokens()
        self._app_id = ""
        self._world: World | None = None
        self._made_with = None

    def configure(
        self,
        *,
        world: str | PathLike[str] | Mapping[str, Any] | None = None,
        behaviour: Behaviour | Mapping[str, Any] | None = None,
        **settings: Unpack[SettingsArguments],
    ) -> None:
        """Change settings of the living mock, by the constructor's names.

        A new seed or app id makes another world. Behaviours that are given by their names change alone. Raises what
        the constructor raises, and then changes nothing.
        """
        chosen: dict[str, Any] = dict(settings)
        described = None if world is None else World.read(world)
        with self.store.transaction():
            described = described or self._world
            as_it_was = None if described is None else self.snapshot()
            behaves = _behaviour(self.behaviour, behaviour)
            before, now = self.settings, replace(self.settings, **chosen)
            if "redirect_uris" in chosen:
                chosen["redirect_uris"] = now.redirect_uris
            if world is not None and described is not None and "seed" not in chosen:
                now = replace(now, seed=described.seed(now.seed))
            store, app = self.store, self.store.apps.get(self._app_id)
            if app is None or world is not None or (now.seed, now.app_id) != (before.seed, before.app_id):
                store = Store()
                app = described.make(store, now, self.clock.now()) if described else seed.populate(store, now)
            _require_user(store, now.user)
            self.settings, self.behaviour = now, behaves
            self._app_id, self._world = app.id, described
            is_new = store is not self.store
            if is_new:  # requests wait for its lock, which the new world keeps
                self.former_tokens.add(self.store.grants())
                self.store.become(store)
            changes = {field: chosen[name] for name, field in APP_SETTINGS.items() if chosen.get(name) is not None}
            self.store.apps.put(replace(app, **changes))
            if described is not None and as_it_was is not None and is_new:
                try:
                    self._add_to(described)
                except ValueError:
                    self.restore(as_it_was)
                    raise

    def _add_to(self, world: World) -> None:
        """Make what the world describes as clients make it; `PinterestMock` knows how. Raises WorldError."""

    def world(self) -> dict[str, Any]:
        """Return everything that there is, as `world=` and JSON take it; with secrets and tokens."""
        with self.store.transaction():
            world = write(self.store, seed=self.settings.seed, app_id=self._app_id)
        write_contents(self.store, world)
        return world

    def behave(self, **choices: Any) -> None:
        """Choose what Pinterest does where that is unknown, by the names that `Behaviour` has.

        >>> mock.behave(code_lifetime=5, pkce="verify")
        """
        with self.store.transaction():
            self.behaviour = self.behaviour.but(choices)

    def reset(self) -> None:
        """Put the mock back into the state in which it was made."""
        if self._first is not None:
            self.restore(self._first)
        else:
            self._become(self._as_first_made())

    def snapshot(self) -> tuple[Any, ...]:
        """Take everything that a test could change, for `restore`."""
        with self.store.transaction():
            parts = [*(part.snapshot() for part in self._parts), self.store.snapshot()]
            return self.settings, self.behaviour, self._app_id, self._world, parts

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        """Put everything back as it was when the snapshot was taken."""
        with self.store.transaction():
            self.settings, self.behaviour, self._app_id, self._world, (*parts, store) = snapshot
            for part, state in zip(self._parts, parts, strict=True):
                part.restore(state)
            self.former_tokens.add(self.store.restore(store))
            self.undo.clear()

    def _spawn(self, name: str) -> Self:
        """Make another mock of the same kind, as this one was first made, kept where this one is; see `worlds`."""
        with self.store.transaction():
            if self._pattern is None:
                self._pattern = self._as_first_made()
            pattern = self._pattern
            assert pattern._first is not None
        if self._first is not None:
            return pattern._copy(pattern._first)
        world = self._beside(name)
        with world.store.transaction():
            world.store.keep(world._lasting_parts)
            world._become(pattern)
        return world

    def _open(self, name: str) -> Self | None:
        """Open the mock of that name that is kept where this one is; None where there is none."""
        world = self._beside(name)
        if world.store.is_new:
            return None
        world.store.keep(world._lasting_parts)
        chosen: Any = {name: getattr(self.settings, name) for name in OF_THE_PROCESS}
        world.settings = replace(world.settings, **chosen)
        return world

    def _beside(self, name: str) -> Self:
        world = object.__new__(type(self))
        world._set_up(self.store.beside(name), lasts=True)
        world._first, world._pattern, world.worlds = None, None, self.worlds
        world.deployment = self.deployment
        return world

    def _as_first_made(self) -> Self:
        """Make a mock in memory as this one was when it was made.

        One that lasts may have been made by another process, long ago: the same settings give the same world.
        """
        if self._first is not None:
            now = self.store.snapshot()
            *_, (*_, store) = self._first
            self.store.restore(store)
            made = self._copy(self._first)
            self.store.restore(now)
            return made
        assert self._made_with is not None
        settings, behaviour, world = self._made_with
        given: dict[str, Any] = {field.name: getattr(settings, field.name) for field in fields(settings)}
        given |= {name: getattr(self.settings, name) for name in OF_THE_PROCESS}
        made = type(self)(world=None if world is None else world.tables, behaviour=behaviour, **given)
        made._made_with, made.worlds, made.deployment = self._made_with, self.worlds, self.deployment
        return made

    def _become(self, other: Self) -> None:
        """Take over everything that the other mock is, wherever it is kept."""
        *others, parts = other.snapshot()
        with self.store.transaction():
            self.settings, self.behaviour, self._app_id, self._world = others
            self._made_with = other._made_with
            for part, state in zip(self._parts, parts[:-1], strict=True):
                part.restore(state)
            self.store.become(other.store)

    def _copy(self, described: tuple[Any, ...]) -> Self:
        """Make another mock with the records that there are, and the parts that a snapshot has."""
        copy = object.__new__(type(self))
        copy._set_up(self.store.copy())
        copy.settings, copy.behaviour, copy._app_id, copy._world, parts = described
        for mine, theirs in zip(copy._parts, parts[:-1], strict=True):
            mine.restore(theirs)
        copy._made_with, copy._pattern, copy.worlds = self._made_with, None, self.worlds
        copy.deployment = self.deployment
        copy._first = copy.snapshot()
        return copy

    @property
    def _lasting_parts(self) -> dict[str, Restorable]:
        return {
            "clock": self.clock,
            "settings": LastingSettings(self),
            "quotas": LastingQuotas(self.quotas),
            "faults": LastingFaults(self.faults),
        }

    @property
    def _parts(self) -> list[Restorable]:
        """The parts of the world that are not records."""
        return [self.clock, self.faults, self.quotas, self.journal]


class LastingSettings:
    """Saves the settings of a world, and those with which it was made, for `reset`."""

    def __init__(self, state: State) -> None:
        self._state = state

    def snapshot(self) -> tuple[Any, ...]:
        """Return the state of this part that lasts."""
        state = self._state
        return state.settings, state.behaviour, state._app_id, state._world, state._made_with

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        """Put back the state of this part that lasted."""
        state = self._state
        state.settings, state.behaviour, state._app_id, state._world, state._made_with = snapshot


def _behaviour(now: Behaviour, chosen: Behaviour | Mapping[str, Any] | None) -> Behaviour:
    return chosen if isinstance(chosen, Behaviour) else now.but(chosen or {})


def _require_user(store: Store, username: str | None) -> None:
    if username is not None:
        user_of(store, username)
