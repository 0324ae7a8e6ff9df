"""No secret appears whole in a report: not in a traceback, not among the locals, not in captured output."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

SHAPES = r"""
      \bpin[acr][_.][\w.~+/=-]{12,}                   # a token, perhaps cut off by pytest
    | (?<=\.\.\.)[A-Z2-7]{12,}                        # the rest of one that pytest shortened in the middle
    | (?i:(?<=Basic\ )|(?<=Bearer\ ))[\w.~+/=-]{24,}  # a header
    | (?<=[?&]code=)[\w.~%-]{12,}                     # a redirect
"""


def redact(report: pytest.TestReport | pytest.CollectReport, secrets: Iterable[str]) -> None:
    """Shorten the secrets in a report. A test that passed silently costs nothing."""
    if report.longrepr is None and not report.sections:
        return
    known = sorted({secret for secret in secrets if len(secret) >= 8}, key=len, reverse=True)
    concealed = re.compile("|".join([*map(re.escape, known), SHAPES]), re.VERBOSE)
    report.longrepr = rewrite(report.longrepr, concealed)
    report.sections = rewrite(report.sections, concealed)


def rewrite(value: Any, concealed: re.Pattern[str]) -> Any:
    """The value with all texts in it rewritten. Pytest's own objects are changed in place."""
    if isinstance(value, str):
        return concealed.sub(_shorten, value)
    if isinstance(value, (list, tuple)):
        return type(value)([rewrite(item, concealed) for item in value])
    if type(value).__module__.startswith("_pytest._code"):
        for name, part in vars(value).items():
            setattr(value, name, rewrite(part, concealed))
    elif hasattr(value, "toterminal"):  # another plugin's: if it has something to hide, only its text is left
        text = str(value)
        return rewrite(text, concealed) if concealed.search(text) else value
    return value


def _shorten(found: re.Match[str]) -> str:
    from pinterest.redact import shorten

    return shorten(found[0])
