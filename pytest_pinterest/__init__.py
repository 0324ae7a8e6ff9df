"""The pytest plugin: fixtures for an application that talks to Pinterest.

pytest loads this module in every run of every project that has it installed. So it imports nothing heavy:
what a fixture needs is imported when the fixture is asked for. And tests that use none of the fixtures are left as
they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pytest_pinterest.fixtures import (
    _pinterest,
    _pinterest_session,
    async_pinterest_api,
    async_pinterest_client,
    pinterest_api,
    pinterest_app,
    pinterest_client,
    pinterest_clock,
    pinterest_consent,
    pinterest_env,
    pinterest_faults,
    pinterest_intercept,
    pinterest_journal,
    pinterest_quotas,
    pinterest_server,
    pinterest_session,
    pinterest_user,
)
from pytest_pinterest.live.options import add_options, live_options
from pytest_pinterest.marker import MARKER, settings_of, usage
from pytest_pinterest.options import add_ini
from pytest_pinterest.reporting.conversation import (
    ConversationReporter,
    UnplayedOperationWarning,
    UnrecordedCallWarning,
    UnusedFaultWarning,
)
from pytest_pinterest.reporting.redaction import Redaction
from pytest_pinterest.session import LIVE, SESSION, asks_for_pinterest, begin, end, forget

if TYPE_CHECKING:
    from collections.abc import Generator

    from mockserver.faults.plan import Faults
    from mockserver.journal.journal import Journal
    from mockserver.model.clock import Clock
    from mockserver.model.records import App, User
    from mockserver.quotas import Quotas
    from mockserver.wsgi import PinterestMock
    from pinterest_v5.api import Api, AsyncApi
    from pytest_pinterest.embedding import running
    from pytest_pinterest.fake.consent import Consent
    from pytest_pinterest.fake.server import PinterestServer
    from pytest_pinterest.fake.session import PinterestSession

FIXTURES = (
    _pinterest,
    _pinterest_session,
    async_pinterest_api,
    async_pinterest_client,
    pinterest_api,
    pinterest_app,
    pinterest_client,
    pinterest_clock,
    pinterest_consent,
    pinterest_env,
    pinterest_faults,
    pinterest_intercept,
    pinterest_journal,
    pinterest_quotas,
    pinterest_server,
    pinterest_session,
    pinterest_user,
)
"""The fixtures. pytest finds them because they are attributes of this module."""

__all__ = [
    "Api",
    "App",
    "AsyncApi",
    "Clock",
    "Consent",
    "Faults",
    "Journal",
    "PinterestMock",
    "PinterestServer",
    "PinterestSession",
    "Quotas",
    "UnplayedOperationWarning",
    "UnrecordedCallWarning",
    "UnusedFaultWarning",
    "User",
    "running",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the command line options and the ini options."""
    add_options(parser)
    add_ini(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers and the hooks that see reports."""
    config.addinivalue_line("markers", usage())
    config.addinivalue_line("markers", "pinterest_live: needs Pinterest itself; runs with --pinterest-live only.")
    config.stash[LIVE] = live_options(config)
    config.pluginmanager.register(ConversationReporter())  # first, so that Redaction sees what it adds
    config.pluginmanager.register(Redaction(config))


def pytest_report_header(config: pytest.Config) -> str | None:
    """Say that this run talks to Pinterest itself."""
    live = config.stash[LIVE]
    if live is None:
        return None
    return f"pinterest: live at {live.api_url}, {'reading and writing' if live.write else 'reading only'}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip the tests that only make sense live."""
    if config.stash[LIVE] is None:
        for item in items:
            if item.get_closest_marker(f"{MARKER}_live"):
                item.add_marker(pytest.mark.skip(reason="needs Pinterest itself: --pinterest-live"))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Begin a test that uses our fixtures, before any fixture of a wider scope, which may rest upon ours, is set up."""
    forget(item)
    settings_of(item)  # report a wrong keyword even if no fixture reads it
    if asks_for_pinterest(item):
        begin(item)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """End the test when all of its fixtures have been torn down."""
    try:
        return (yield)
    finally:
        end(item)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print what somebody who runs live tests has to know."""
    session = config.stash.get(SESSION, None)
    notice = session and session.notice()
    if notice:
        terminalreporter.section("Pinterest")
        terminalreporter.write_line(notice)


HOMES = {
    "Api": "pinterest_v5.api",
    "App": "mockserver.model.records",
    "AsyncApi": "pinterest_v5.api",
    "Clock": "mockserver.model.clock",
    "Consent": "pytest_pinterest.fake.consent",
    "Faults": "mockserver.faults.plan",
    "Journal": "mockserver.journal.journal",
    "PinterestMock": "mockserver.wsgi",
    "PinterestServer": "pytest_pinterest.fake.server",
    "PinterestSession": "pytest_pinterest.fake.session",
    "Quotas": "mockserver.quotas",
    "User": "mockserver.model.records",
    "running": "pytest_pinterest.embedding",
}
"""Modules of the fixtures' types and of `running`, each loaded on first use."""

if not TYPE_CHECKING:
    # There is no `__dir__`: pytest reads every name that a plugin lists, and would load them all.
    def __getattr__(name):
        if name not in HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(HOMES[name]), name)
