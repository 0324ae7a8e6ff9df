"""No secret appears whole in a report: not in a traceback, not among the locals, not in captured output."""

from __future__ import annotations

import base64
import logging
import os
import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import warnings
    from collections.abc import Callable, Generator, Iterable

    Conceal = Callable[[str], str]

SHAPES = [
    re.compile(r"()(pin[acr][_.][\w.~+/=-]{12,})"),  # a token
    re.compile(r"(\.\.\.)([inacr]{0,3}[_.]?[A-Z2-7]{12,})"),  # the rest of one that pytest cut in the middle
    re.compile(r"([Bb](?:asic|earer) )([\w.~+/=-]{24,})"),  # a header
    re.compile(r"([?&'\"]code=)([\w.~%-]{12,})"),  # a redirect, a form
]
"""What is secret by its looks, after what tells that it is."""

CUT = re.compile(r"(?:(?<![\w~+/%-])([\w~+/%-]{8,}))?\.\.\.([\w~+/=%-]{8,})?")
"""What may be left of a secret where pytest cut a long text in the middle."""


class Redaction:
    """The hooks that see reports and warnings: before other plugins do, and again where those may have changed them.

    Args:
        secrets: says what is secret at this moment.
    """

    def __init__(self, secrets: Callable[[], Iterable[str]]) -> None:
        self.secrets = secrets

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """The log that is shown live, and the one in a file, where somebody asked for them."""
        logs = session.config.pluginmanager.get_plugin("logging-plugin")
        live, file = getattr(logs, "log_cli_handler", None), getattr(logs, "log_file_handler", None)
        for handler in (live, file):
            if handler is not None and getattr(handler, "baseFilename", None) != os.path.abspath(os.devnull):
                handler.setFormatter(Concealing(handler.formatter, self.secrets))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        redact(report, self.secrets())
        return report

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        report = yield
        redact(report, self.secrets())
        return report

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        redact(report, self.secrets())

    @pytest.hookimpl(trylast=True)
    def pytest_exception_interact(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        redact(report, self.secrets())

    @pytest.hookimpl(tryfirst=True)
    def pytest_warning_recorded(self, warning_message: warnings.WarningMessage) -> None:
        said = str(warning_message.message)
        concealed = concealer(self.secrets())(said)
        if concealed != said:
            warning_message.message = Warning(concealed)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        redact(report, self.secrets())


class Concealing(logging.Formatter):
    """Formats as another formatter does, and shortens the secrets in that; the record stays whole for the test."""

    def __init__(self, formatter: logging.Formatter, secrets: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self.formatter = formatter
        self.secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        return concealer(self.secrets())(self.formatter.format(record))


def redact(report: pytest.TestReport | pytest.CollectReport, secrets: Iterable[str]) -> None:
    """Shorten the secrets in a report: these, and what looks like one. A test that passed silently costs nothing."""
    if report.longrepr is None and not report.sections:
        return
    conceal = concealer(secrets)
    for part in ("longrepr", "sections", "wasxfail"):
        if hasattr(report, part):
            setattr(report, part, rewrite(getattr(report, part), conceal))


def concealer(secrets: Iterable[str]) -> Conceal:
    """A function that shortens the secrets in a text."""
    from pinterest_v5.core.redact import redact as redact_secret

    known = sorted({secret for secret in secrets if len(secret) >= 8}, key=len, reverse=True)

    def shorten_parts(found: re.Match[str]) -> str:
        start, end = found[1] or "", found[2] or ""
        if start and any(secret.startswith(start) for secret in known):
            start = ""
        if end and any(secret.endswith(end) for secret in known):
            end = ""
        return f"{start}...{end}"

    def conceal(text: str) -> str:
        for secret in known:
            text = text.replace(secret, redact_secret(secret))
        for shape in SHAPES:
            text = shape.sub(lambda found: found[1] + redact_secret(found[2]), text)
        return CUT.sub(shorten_parts, text) if "..." in text else text

    return conceal


def rewrite(value: Any, conceal: Conceal) -> Any:
    """The value with all texts in it rewritten. Pytest's own objects are changed in place."""
    if isinstance(value, str):
        return conceal(value)
    if isinstance(value, (list, tuple)):
        return type(value)([rewrite(item, conceal) for item in value])
    if type(value).__module__.startswith("_pytest._code"):
        for name, part in vars(value).items():
            setattr(value, name, rewrite(part, conceal))
    elif hasattr(value, "toterminal"):  # another plugin's: if it has something to hide, only its text is left
        text = str(value)
        concealed = conceal(text)
        return value if concealed == text else concealed
    return value


def basic(app_id: str, app_secret: str) -> str:
    """How the two stand in a Basic header (T1)."""
    return base64.b64encode(f"{app_id}:{app_secret}".encode()).decode()
