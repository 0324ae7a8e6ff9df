"""Show a failed test's conversation with the fake, and warn of what a passed test may have missed."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from pytest_pinterest.marker import settings_of
from pytest_pinterest.session import BACKEND

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_pinterest.fake.fake import Fake
    from pytest_pinterest.live.live import LiveTarget

TITLE = "Pinterest conversation"

PASSED: pytest.StashKey[bool] = pytest.StashKey()


class UnusedFaultWarning(pytest.PytestWarning):
    """No request met a fault that a test has planned, so the test did not test what it was meant to."""


class UnplayedOperationWarning(pytest.PytestWarning):
    """The application called something that the fake does not play, so its reaction proves nothing."""


class UnrecordedCallWarning(pytest.PytestWarning):
    """A call is not in the record that a test replays, so it was answered by the fake."""


class ConversationReporter:
    """Hooks at the end of a test. They do nothing for a test that uses none of our fixtures."""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Add the conversation to the report of a failed test."""
        report = yield
        backend = item.stash.get(BACKEND, None)
        if backend is not None:
            if report.failed:
                with contextlib.suppress(Exception):  # another plugin's report may not allow this
                    report.sections = [*report.sections, (TITLE, conversation(backend))]
            if report.when == "call":
                item.stash[PASSED] = report.passed
        return report

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> None:
        """Warn of faults that a passed test planned and no request met, and of calls unrecorded or not played."""
        backend = item.stash.get(BACKEND, None)
        if backend is None or not item.stash.get(PASSED, False):
            return
        if unmet := backend.unmet():
            item.warn(UnusedFaultWarning("\n".join(["no request met what the test has planned:", *unmet])))
        if unrecorded := backend.unrecorded():
            item.warn(UnrecordedCallWarning("\n".join(["not recorded, and answered by the fake:", *unrecorded])))
        if unplayed := backend.unplayed():
            told = "\n".join(["the application asked for what the fake does not play:", *unplayed])
            if _is_strict(item):
                raise pytest.fail.Exception(told, pytrace=False)
            item.warn(UnplayedOperationWarning(told))


def conversation(backend: Fake | LiveTarget) -> str:
    """Return the text for the report: the conversation, or one line that says why it cannot be shown."""
    try:
        text = backend.conversation()
    except Exception as problem:  # nothing that an application has sent may end the run
        text = f"It cannot be shown: {type(problem).__name__}."
    return text.encode("utf-8", "backslashreplace").decode()  # a lone surrogate could not be sent to another process


def _is_strict(item: pytest.Item) -> bool:
    strict = settings_of(item).strict
    return bool(item.config.getini("pinterest_strict")) if strict is None else strict
