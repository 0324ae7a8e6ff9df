"""Importing the package costs little: what a program does not use is not loaded.

How many milliseconds that is on a machine, `python -m benchmarks.imports` says.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow  # starts interpreters
HEAVY = {"httpx", "httpx2", "httpcore", "anyio", "asyncio", "ssl", "http.client", "dataclasses", "inspect", "base64"}


def loaded_by(code: str) -> set[str]:
    """Return the modules that a program has loaded at its end."""
    command = [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def ours(modules: set[str]) -> set[str]:
    return {name for name in modules if name.split(".")[0] == "pinterest_v5"}


def test_the_name_alone_loads_nothing_of_the_client() -> None:
    modules = loaded_by("import pinterest_v5")
    assert ours(modules) == {"pinterest_v5"}
    assert not HEAVY & modules


def test_no_http_library_before_the_first_call() -> None:
    api = "from pinterest_v5 import Api; api = Api(app_id='1234567', access_token='pina_1')"
    assert not HEAVY & loaded_by(f"{api}; api.boards.list(); api.campaigns.list('549755885175')")


def test_no_resource_before_it_is_asked_for() -> None:
    modules = loaded_by("from pinterest_v5 import Api; Api(access_token='pina_1').boards")
    resources = {name for name in modules if name.startswith("pinterest_v5.resources.")}
    declared = {"pinterest_v5.resources.all", "pinterest_v5.resources.generated"}
    assert resources == {*declared, "pinterest_v5.resources.boards"}
    assert not [name for name in ours(modules) if "media" in name or "models" in name]


def test_the_driver_for_event_loops_is_async_apis_alone() -> None:
    drivers = {"pinterest_v5.core.async_driver", "pinterest_v5.core.concurrency"}
    assert not drivers & loaded_by("from pinterest_v5 import Api; Api(access_token='pina_1')")
    assert drivers <= loaded_by("from pinterest_v5 import AsyncApi; AsyncApi(access_token='pina_1')")
