"""Set up what lasts for a run of pytest: the mode, and the fake or the connection to Pinterest."""

from __future__ import annotations

import contextlib
import gc
from typing import TYPE_CHECKING

import pytest

from pytest_pinterest.marker import marker_errors, settings_of
from pytest_pinterest.reporting.secrets import Secrets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_pinterest.fake.fake import Fake
    from pytest_pinterest.fake.session import PinterestSession
    from pytest_pinterest.live.live import LiveSession, LiveTarget
    from pytest_pinterest.live.options import Live

LIVE: pytest.StashKey[Live | None] = pytest.StashKey()
"""The options of live mode; None if the fake is used."""

SESSION: pytest.StashKey[PinterestSession | LiveSession] = pytest.StashKey()
"""The fake or the connection to Pinterest; present once a fixture has been requested."""

BACKEND: pytest.StashKey[Fake | LiveTarget] = pytest.StashKey()
"""The fake or Pinterest as the test sees it; absent if the test uses none of our fixtures."""

ENDING: pytest.StashKey[contextlib.ExitStack] = pytest.StashKey()
"""The contexts to leave at the end of a test."""

FIXTURE = "_pinterest_session"
"""The fixture on which all our other fixtures depend."""


def open_session(config: pytest.Config) -> PinterestSession | LiveSession:
    """Make the fake, or log in at Pinterest, unless that was done before."""
    if SESSION not in config.stash:
        live = config.stash[LIVE]
        config.stash[SESSION] = session = _fake(config) if live is None else _live(config, live)
        config.add_cleanup(session.close)
    return config.stash[SESSION]


def begin(item: pytest.Item) -> Fake | LiveTarget:
    """Let a test begin, with the world that its marker asks for, unless it has begun.

    Raises the failure that names the marker's line where it asks for what does not exist.
    """
    if BACKEND not in item.stash:
        from pytest_pinterest.reporting.logs import concealed_logs

        session = open_session(item.config)
        with marker_errors(item):
            item.stash[BACKEND] = backend = session.prepare(settings_of(item), _kept(item), _named(item))
        item.stash[ENDING] = ending = contextlib.ExitStack()
        ending.enter_context(concealed_logs(item.config, lambda: secrets(item.config)))
        ending.enter_context(backend.waiting())
    return item.stash[BACKEND]


def end(item: pytest.Item) -> None:
    """End a test, and close what was opened for it."""
    if ENDING in item.stash:
        item.stash[ENDING].close()
        del item.stash[ENDING]


def forget(item: pytest.Item) -> None:
    """Forget an earlier run of the same test."""
    if BACKEND in item.stash:
        del item.stash[BACKEND]


def asks_for_pinterest(item: pytest.Item) -> bool:
    """Tell whether a test uses a fixture of ours, itself or through other fixtures."""
    return FIXTURE in getattr(item, "fixturenames", ())


def secrets(config: pytest.Config) -> Secrets:
    """Return the secrets that must not be shown whole."""
    if SESSION in config.stash:
        return config.stash[SESSION].secrets()
    live = config.stash[LIVE]
    return Secrets(named=[] if live is None else list(live.secrets()))


def _named(item: pytest.Item) -> str:
    """Return the file and name of a test, the same from whichever directory pytest runs."""
    return f"{item.path.name}::{item.location[2]}"


def _kept(item: pytest.Item) -> pytest.Collector | None:
    """Return the class, module or session whose tests share one world; None unless the marker asks for that."""
    kept = settings_of(item).keep_world
    kinds: dict[str, type[pytest.Collector]] = {
        "class": pytest.Class,
        "module": pytest.Module,
        "session": pytest.Session,
    }
    if kept is None:
        return None
    return item.getparent(kinds[kept]) or item.getparent(pytest.Module)


def _fake(config: pytest.Config) -> PinterestSession:
    with _no_garbage_collection():
        from pytest_pinterest.fake.session import PinterestSession
        from pytest_pinterest.options import fake_options

        return PinterestSession(**fake_options(config))


@contextlib.contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Look for no garbage while two hundred modules are loaded, which all stay.

    It would be looked for in everything that pytest holds, too, which takes up to a quarter of the time to load them.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _live(config: pytest.Config, live: Live) -> LiveSession:
    from pytest_pinterest.live.live import LiveSession
    from pytest_pinterest.live.refresh_token_store import RefreshTokenStore

    cache: pytest.Cache | None = getattr(config, "cache", None)  # missing with -p no:cacheprovider
    path = cache.mkdir("pinterest") / "refresh_token.json" if cache else None
    session = LiveSession(live, RefreshTokenStore(live.refresh_token, path), TerminalWriter(config))
    config.stash[SESSION] = session  # set before the login, whose tokens must be shortened in reports
    session.open()
    return session


class TerminalWriter:
    """Prints to the terminal of whoever runs the tests, bypassing pytest's capturing."""

    def __init__(self, config: pytest.Config) -> None:
        self.plugins = config.pluginmanager

    def __call__(self, text: str) -> None:
        """Print a text on lines of its own."""
        capturing = self.plugins.get_plugin("capturemanager")
        with capturing.global_and_fixture_disabled() if capturing else contextlib.nullcontext():
            print(f"\n{text}", flush=True)  # noqa: T201 - it is meant for the terminal
