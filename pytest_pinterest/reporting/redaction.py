"""No secret of the fake or of live mode appears whole in a report: not in a traceback, not in captured output.

Tests that use no fixture of ours are left as they are, to the letter.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
from typing import TYPE_CHECKING, Any

import pytest

from pytest_pinterest.session import BACKEND, LIVE, secrets

if TYPE_CHECKING:
    import warnings
    from collections.abc import Callable, Generator, Iterator

    from pytest_pinterest.reporting.secrets import Secrets

    Conceal = Callable[[str], str]

ISSUED = re.compile(r"pin[acr]_[A-Z2-7]{96}|pinr(?:\.[\w-]+){3}|(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])")
"""The shapes of what the fake issues, to look up whether it did."""

CUT = re.compile(r"(?:(?<![\w~+/%-])([\w~+/%-]{8,}))?\.\.\.([\w~+/=%-]{8,})?")
"""What may be left of a secret where pytest cut a long text in the middle."""

SHORTEST = 8
"""Characters of a secret that is looked for: a shorter one is a word that may stand anywhere."""

UNREADABLE = "A report that cannot be searched for secrets is not shown"


class Redaction:
    """The hooks that see reports and warnings: before other plugins do, and again where those may have changed them."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.users: set[str] = set()
        """The ids of the tests that used a fixture of ours."""

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
        """Do it again, before anybody prints the report."""
        if report.nodeid in self.users:
            self._redact(report)

    @pytest.hookimpl(trylast=True)
    def pytest_exception_interact(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        """Do it again, after a debugger or another plugin has had its turn."""
        if report.nodeid in self.users or self.config.stash[LIVE] is not None:
            self._redact(report)

    @pytest.hookimpl(tryfirst=True)
    def pytest_warning_recorded(self, warning_message: warnings.WarningMessage, nodeid: str) -> None:
        """Shorten the secrets in the warnings of such a test."""
        if nodeid in self.users:
            with contextlib.suppress(Exception):  # a warning whose text cannot be had is not ours to judge
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
            report.longrepr = f"{UNREADABLE}: {type(problem).__name__}."
            report.sections = []


@contextlib.contextmanager
def concealed_logs(config: pytest.Config) -> Iterator[None]:
    """Shorten secrets in the log that is shown live, and in the one in a file, while a test uses our fixtures."""
    logs = config.pluginmanager.get_plugin("logging-plugin")
    shown = [getattr(logs, name, None) for name in ("log_cli_handler", "log_file_handler")]
    before: list[tuple[logging.Handler, logging.Formatter | None]] = []
    for handler in shown:
        if handler is not None and getattr(handler, "baseFilename", None) != os.path.abspath(os.devnull):
            before.append((handler, handler.formatter))
            handler.setFormatter(ConcealingFormatter(handler.formatter, config))
    try:
        yield
    finally:
        for handler, formatter in before:
            handler.setFormatter(formatter)


class ConcealingFormatter(logging.Formatter):
    """Formats as another formatter does, and shortens the secrets in that; the record stays whole for the test."""

    def __init__(self, formatter: logging.Formatter | None, config: pytest.Config) -> None:
        super().__init__()
        self.formatter = formatter or logging.Formatter()
        self.config = config

    def format(self, record: logging.LogRecord) -> str:
        """Return the line to be written."""
        return concealer(secrets(self.config))(self.formatter.format(record))


def redact(report: pytest.TestReport | pytest.CollectReport, secrets: Secrets) -> None:
    """Shorten the secrets in a report. A test that passed silently costs nothing."""
    properties = getattr(report, "user_properties", ())
    if (report.longrepr is None and not report.sections and not properties) or not secrets:
        return
    conceal = concealer(secrets)
    for part in ("longrepr", "sections", "wasxfail", "user_properties"):
        if hasattr(report, part):
            setattr(report, part, rewrite(getattr(report, part), conceal))


def concealer(secrets: Secrets) -> Conceal:
    """Return a function that shortens the secrets in a text."""
    from pinterest_v5.core.redact import redact as redact_secret

    known = sorted({secret for secret in secrets.named if len(secret) >= SHORTEST}, key=len, reverse=True)

    def shorten_issued(found: re.Match[str]) -> str:
        return redact_secret(found[0]) if found[0] in secrets.issued else found[0]

    def shorten_parts(found: re.Match[str]) -> str:
        start, end = found[1] or "", found[2] or ""
        everything = (*known, *secrets.issued)
        if start and any(secret.startswith(start) for secret in everything):
            start = ""
        if end and any(secret.endswith(end) for secret in everything):
            end = ""
        return f"{start}...{end}"

    def conceal(text: str) -> str:
        for secret in known:
            text = text.replace(secret, redact_secret(secret))
        if secrets.issued:
            text = ISSUED.sub(shorten_issued, text)
        return CUT.sub(shorten_parts, text) if "..." in text else text

    return conceal


def rewrite(value: Any, conceal: Conceal) -> Any:
    """Return the value with all texts in it rewritten. Pytest's own objects are changed in place."""
    if isinstance(value, str):
        return conceal(value)
    if type(value) in (list, tuple, set, frozenset):
        return type(value)([rewrite(item, conceal) for item in value])
    if type(value) is dict:
        return {rewrite(name, conceal): rewrite(part, conceal) for name, part in value.items()}
    if type(value).__module__.startswith("_pytest._code"):
        for name, part in vars(value).items():
            setattr(value, name, rewrite(part, conceal))
    elif hasattr(value, "toterminal"):  # another plugin's: if it has something to hide, only its text is left
        text = str(value)
        concealed = conceal(text)
        return value if concealed == text else concealed
    return value
