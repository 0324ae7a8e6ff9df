"""pytest loads the plugin in every run of every project that has it: that costs next to nothing."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.plugin.conftest import Run

HEAVY = ("httpx", "werkzeug", "faker", "jinja2", "click", "mockserver", "pinterest_v5", "pytest_httpserver")

LOOK = f"""
    import sys

    def test_modules():
        assert not set({HEAVY!r}) & set(sys.modules)
"""
IMPORTING = ("pytest_httpserver", "faker", "respx", "fakefs", "randomly")
ALONE = tuple(word for name in IMPORTING for word in ("-p", f"no:{name}"))
"""Without the plugins that would import some of it themselves."""


@pytest.mark.slow
def test_the_module_imports_nothing_heavy() -> None:
    code = f"import sys, pytest_pinterest; print(*set({HEAVY!r}) & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_a_whole_run_imports_nothing_heavy(run_apart: Run) -> None:
    run_apart(LOOK, *ALONE).assert_outcomes(passed=1)


def test_a_failing_run_without_secrets_imports_no_server(run_apart: Run) -> None:
    source = """
        import sys, pytest

        def test_fails(): raise AssertionError

        def test_modules():
            assert not {"httpx", "werkzeug", "faker", "jinja2", "mockserver"} & set(sys.modules)
    """
    run_apart(source, *ALONE).assert_outcomes(passed=1, failed=1)


def test_a_fixture_imports_what_it_needs(run_apart: Run) -> None:
    """And works where the plugin of pytest-httpserver is switched off."""
    source = """
        import sys

        def test_boards(pinterest_client):
            assert list(pinterest_client.boards.list())
            assert "werkzeug" in sys.modules
    """
    run_apart(source, *ALONE).assert_outcomes(passed=1)


def test_live_mode_imports_nothing_before_it_is_asked(run_apart: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_" + "A" * 96)
    run_apart(LOOK, *ALONE, "--pinterest-live").assert_outcomes(passed=1)


@pytest.mark.parametrize("collects", [True, False])
def test_garbage_is_looked_for_afterwards_as_before(run_apart: Run, collects: bool) -> None:
    source = f"""
        import gc

        gc.{"enable" if collects else "disable"}()

        def test_it(pinterest_client):
            assert gc.isenabled() is {collects}
    """
    run_apart(source).assert_outcomes(passed=1)
