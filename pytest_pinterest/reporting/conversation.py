"""What a failed test shows of its conversation with the fake, and what a passed one has planned in vain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytest_pinterest.fake.fake import Fake
    from pytest_pinterest.live.live import LiveTarget

TITLE = "Pinterest conversation"

TARGET: pytest.StashKey[Fake | LiveTarget] = pytest.StashKey()
"""What a test talks to; absent where it asked for no fixture of ours."""

PASSED: pytest.StashKey[bool] = pytest.StashKey()


class UnusedFaultWarning(pytest.PytestWarning):
    """A fault that a test has planned befell no request: what the test wants to show, it has not shown."""


class ConversationReporter:
    """The hooks that see how a test ends."""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        target = item.stash.get(TARGET, None)
        if target is not None:
            if report.failed:
                report.sections.append((TITLE, target.conversation()))
            if report.when == "call":
                item.stash[PASSED] = report.passed
        return report

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> None:
        target = item.stash.get(TARGET, None)
        if target is not None and item.stash.get(PASSED, False) and (unmet := target.unmet()):
            item.warn(UnusedFaultWarning("\n".join(["no request met what the test has planned:", *unmet])))
