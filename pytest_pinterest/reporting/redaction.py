"""Shorten the secrets of the fake and of live mode in reports, including tracebacks and captured output.

Reports of tests that use none of our fixtures are not changed at all.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pytest

from pytest_pinterest.reporting.secrets import concealer
from pytest_pinterest.session import BACKEND, LIVE, secrets

if TYPE_CHECKING:
    import warnings
    from collections.abc import Generator

    from pytest_pinterest.reporting.secrets import Conceal, Secrets

UNREADABLE = "A report that cannot be searched for secrets is not shown"


class Redaction:
    """Hooks that redact reports and warnings before other plugins see them, and again where those may change them."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.users: set[str] = set()
        """The ids of the tests that used one of our fixtures."""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Shorten the secrets in the report of a test that uses our fixtures."""
        report = yield
        if BACKEND in item.stash:
            self.users.add(item.nodeid)
            self._redact(report)
        return report

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Shorten the secrets again, before anybody prints the report."""
        if report.nodeid in self.users:
            self._redact(report)

    @pytest.hookimpl(trylast=True)
    def pytest_exception_interact(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        """Shorten the secrets again, after a debugger or another plugin has had its turn."""
        if report.nodeid in self.users or self.config.stash[LIVE] is not None:
            self._redact(report)

    @pytest.hookimpl(tryfirst=True)
    def pytest_warning_recorded(self, warning_message: warnings.WarningMessage, nodeid: str) -> None:
        """Shorten the secrets in the warnings of a test that uses our fixtures."""
        if nodeid in self.users:
            with contextlib.suppress(Exception):  # a warning whose text cannot be read is left as it is
                said = str(warning_message.message)
                concealed = concealer(secrets(self.config))(said)
                if concealed != said:
                    warning_message.message = Warning(concealed)

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """Shorten the secrets of live mode, which stand in the environment while modules are collected."""
        report = yield
        if self.config.stash[LIVE] is not None:
            self._redact(report)
        return report

    def _redact(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        try:
            redact(report, secrets(self.config))
        except Exception as problem:
            with contextlib.suppress(Exception):  # another plugin's report may not allow this
                report.longrepr = f"{UNREADABLE}: {type(problem).__name__}."
                report.sections = []


def redact(report: pytest.TestReport | pytest.CollectReport, secrets: Secrets) -> None:
    """Shorten the secrets in a report. A report of a test that passed silently is not looked at."""
    properties = getattr(report, "user_properties", ())
    if (report.longrepr is None and not report.sections and not properties) or not secrets:
        return
    conceal = concealer(secrets)
    for part in ("longrepr", "sections", "wasxfail", "user_properties"):
        if hasattr(report, part):
            setattr(report, part, rewrite(getattr(report, part), conceal))


def rewrite(value: Any, conceal: Conceal) -> Any:
    """Rewrite all texts in a value and return it. Pytest's own objects are changed in place."""
    if isinstance(value, str):
        return conceal(value)
    if type(value) in (list, tuple, set, frozenset):
        return type(value)([rewrite(item, conceal) for item in value])
    if type(value) is dict:
        return {rewrite(name, conceal): rewrite(part, conceal) for name, part in value.items()}
    if type(value).__module__.startswith("_pytest._code"):
        for name, part in vars(value).items():
            setattr(value, name, rewrite(part, conceal))
    elif hasattr(value, "toterminal"):  # another plugin's object: if it holds a secret, only its text is kept
        text = str(value)
        concealed = conceal(text)
        return value if concealed == text else concealed
    return value
