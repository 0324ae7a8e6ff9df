"""Projects that use the plugin, run by a pytest of their own, and a second fake that plays Pinterest itself."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import webbrowser
from typing import TYPE_CHECKING

import httpcore  # noqa: F401 - a run in this process forgets what it was the first to import
import httpx
import jinja2  # noqa: F401 - likewise: a template of one copy is not understood by another
import pytest
import trustme  # noqa: F401 - likewise, and cryptography cannot be loaded twice

import pytest_pinterest.fake.fake
import pytest_pinterest.live.live  # noqa: F401 - likewise: loaded before a test loads a copy
from pinterest_v5.api import Api
from pytest_pinterest.fake.consent import give_consent
from tests.plugins import LIGHT, run_in_process

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Run = Callable[..., pytest.RunResult]

INI = """
[pytest]
asyncio_default_fixture_loop_scope = function
filterwarnings = error
"""


@pytest.fixture(autouse=True)
def _nothing_from_the_developers_shell(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in [name for name in os.environ if name.startswith("PINTEREST_")]:
        monkeypatch.delenv(variable)


@pytest.fixture
def run(pytester: pytest.Pytester) -> Run:
    """Runs a project with one test module, in this process."""
    pytester.makeini(INI)

    def run(source: str = "", *arguments: str) -> pytest.RunResult:
        if source:
            pytester.makepyfile(source)
        return run_in_process(pytester, *arguments)

    return run


@pytest.fixture
def run_apart(pytester: pytest.Pytester) -> Run:
    """Runs a project with one test module, in a process of its own."""
    pytester.makeini(INI)

    def run(source: str = "", *arguments: str) -> pytest.RunResult:
        if source:
            pytester.makepyfile(source)
        return pytester.runpytest_subprocess(*LIGHT, *arguments, timeout=60)

    return run


class Pinterest:
    """A fake in another process: for the tests, Pinterest itself."""

    def __init__(self, url: str, lines: list[str], redirect_uri: str) -> None:
        self.url = url
        self.redirect_uri = redirect_uri
        exports = (line.split("export ")[1].split("=", 1) for line in lines if line.strip().startswith("export "))
        self.variables = dict(exports)

    @property
    def app(self) -> dict[str, str]:
        """The variables of the app's credentials."""
        names = ("PINTEREST_APP_ID", "PINTEREST_APP_SECRET")
        return {"PINTEREST_REDIRECT_URI": self.redirect_uri, **{name: self.variables[name] for name in names}}

    @property
    def address(self) -> dict[str, str]:
        return {"PINTEREST_API_URI": self.url, "PINTEREST_OAUTH_URI": self.url}

    def log_in(
        self, scope: str = "user_accounts:read,boards:read,pins:read", path: str = "", user: str | None = None
    ) -> dict[str, str]:
        """The variables of somebody's tokens."""
        app = (self.variables["PINTEREST_APP_ID"], self.variables["PINTEREST_APP_SECRET"])
        with (
            httpx.Client(trust_env=False) as browser,
            Api(*app, access_token="", api_url=self.url + path, oauth_url=self.url, http_client=browser) as api,
        ):
            url, _ = api.get_authorization_url(self.redirect_uri, scope=scope)
            api.generate_access_token(response=give_consent(browser, url, user=user))
        assert api.access_token
        assert api.refresh_token
        return {"PINTEREST_ACCESS_TOKEN": api.access_token, "PINTEREST_REFRESH_TOKEN": api.refresh_token}


@pytest.fixture(scope="session")
def pinterest_itself(free_port: int) -> Iterator[Pinterest]:
    redirect_uri = f"http://localhost:{free_port}/"
    command = [sys.executable, "-m", "mockserver", "--port", "0", "--redirect-uri", redirect_uri]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout
        ready = process.stdout.readline()
        lines = []
        while "export PINTEREST_API_URI" not in (line := process.stdout.readline()):
            assert line, "the fake ended without having said where it is"
            lines.append(line.rstrip())
        yield Pinterest(ready.split()[-1], lines, redirect_uri)
        process.terminate()


@pytest.fixture
def setenv(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def setenv(*groups: dict[str, str]) -> None:
        for group in groups:
            for name, value in group.items():
                monkeypatch.setenv(name, value)

    return setenv


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes somebody sit at the browser who approves, but for the decisions that are given in their order."""

    def sit_down(*decisions: str) -> None:
        waiting = list(decisions)

        def browse(url: str) -> bool:
            decision = waiting.pop(0) if waiting else "approve"
            with httpx.Client(trust_env=False) as browser:
                redirect = give_consent(browser, url, approve=decision == "approve")
                browser.get(redirect).raise_for_status()
            return True

        monkeypatch.setattr(webbrowser, "open", browse)

    return sit_down


@pytest.fixture(scope="session")
def free_port() -> Iterator[int]:
    """A port for who names it. It is bound here, without a listener, so that nobody else is given it meanwhile."""
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("", 0))
        port: int = held.getsockname()[1]
        yield port
