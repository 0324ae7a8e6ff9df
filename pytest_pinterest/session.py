"""What lasts as long as pytest runs: the mode, and the fake or the connection to Pinterest."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_pinterest.fake.fake import FakeSession
    from pytest_pinterest.live.live import LiveSession
    from pytest_pinterest.live.options import Live

LIVE: pytest.StashKey[Live | None] = pytest.StashKey()
"""The options of live mode; None beside the fake."""

SESSION: pytest.StashKey[FakeSession | LiveSession] = pytest.StashKey()
"""There once a fixture was asked for."""


def open_session(config: pytest.Config) -> FakeSession | LiveSession:
    """Make the fake, or log in at Pinterest."""
    live = config.stash[LIVE]
    if live is None:
        from pytest_pinterest.fake.fake import FakeSession

        config.stash[SESSION] = fake = FakeSession()
        return fake
    from pytest_pinterest.live.live import LiveSession
    from pytest_pinterest.live.refresh_token_store import RefreshTokenStore

    cache: pytest.Cache | None = getattr(config, "cache", None)  # absent with -p no:cacheprovider
    path = cache.mkdir("pinterest") / "refresh_token.json" if cache else None
    config.stash[SESSION] = pinterest = LiveSession(
        live, RefreshTokenStore(live.refresh_token, path), TerminalWriter(config)
    )
    pinterest.open()
    return pinterest


def secrets(config: pytest.Config) -> Iterator[str]:
    """What must not be shown whole."""
    for source in (config.stash[LIVE], config.stash.get(SESSION, None)):
        if source is not None:
            yield from source.secrets()


class TerminalWriter:
    """Speaks to whoever runs the tests, past pytest's capturing."""

    def __init__(self, config: pytest.Config) -> None:
        self.plugins = config.pluginmanager

    def __call__(self, text: str) -> None:
        capturing = self.plugins.get_plugin("capturemanager")
        with capturing.global_and_fixture_disabled() if capturing else contextlib.nullcontext():
            print(f"\n{text}", flush=True)  # noqa: T201
