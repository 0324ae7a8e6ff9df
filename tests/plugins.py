"""Which plugins a pytest loads that a test starts: it is one of hundreds, and some take longer than its tests."""

from __future__ import annotations

from importlib.metadata import Distribution

import pytest

NEIGHBOURS = ("anyio", "faker", "fakefs", "pytest_httpserver", "respx")
"""Plugins of others that projects have beside ours; together they take longer to load than pytest itself."""
LIGHT = tuple(word for name in ("hypothesispytest", "schemathesis", *NEIGHBOURS) for word in ("-p", f"no:{name}"))
"""Options of a pytest that loads none of those that are slow."""


def beside(*names: str) -> tuple[str, ...]:
    """Options that load these again, after those of `LIGHT`."""
    return tuple(word for name in names for word in ("-p", name))


def run_in_process(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    """Run a project in this process, with light plugins.

    pytest looks for each file of every plugin, to explain their asserts as well; that would take a third of such a run.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Distribution, "files", None)
        return pytester.runpytest_inprocess(*LIGHT, *arguments)
