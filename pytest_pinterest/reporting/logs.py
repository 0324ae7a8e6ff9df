"""Shorten secrets in the log, both in the live log and in a log file."""

from __future__ import annotations

import contextlib
import logging
import os
from typing import TYPE_CHECKING

from pytest_pinterest.reporting.secrets import concealer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

    from pytest_pinterest.reporting.secrets import Secrets


@contextlib.contextmanager
def concealed_logs(config: pytest.Config, secrets: Callable[[], Secrets]) -> Iterator[None]:
    """Shorten secrets in the log that is shown live, and in the one in a file, while a test uses our fixtures."""
    logs = config.pluginmanager.get_plugin("logging-plugin")
    shown = [getattr(logs, name, None) for name in ("log_cli_handler", "log_file_handler")]
    before: list[tuple[logging.Handler, logging.Formatter | None]] = []
    for handler in shown:
        if handler is not None and getattr(handler, "baseFilename", None) != os.path.abspath(os.devnull):
            before.append((handler, handler.formatter))
            handler.setFormatter(ConcealingFormatter(handler.formatter, secrets))
    try:
        yield
    finally:
        for handler, formatter in before:
            handler.setFormatter(formatter)


class ConcealingFormatter(logging.Formatter):
    """Formats like another formatter, but shortens secrets; the record itself stays complete for the test."""

    def __init__(self, formatter: logging.Formatter | None, secrets: Callable[[], Secrets]) -> None:
        super().__init__()
        self.formatter = formatter or logging.Formatter()
        self.secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        """Return the line to be written."""
        return concealer(self.secrets())(self.formatter.format(record))
