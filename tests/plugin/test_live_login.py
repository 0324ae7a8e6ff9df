"""`--pinterest-live-login`: a person decides in a browser, and the redirect is caught on a loopback port."""

from __future__ import annotations

import shlex
import socket
import sys
import webbrowser
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import httpx
import pytest

from pytest_pinterest.live.login import LoginError, ask_person

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.plugin.conftest import Pinterest, Run

PERSON = """
import sys, httpx
from pytest_pinterest.fake.consent import give_consent

with httpx.Client(trust_env=False) as browser:
    browser.get(give_consent(browser, sys.argv[1], approve={approve})).raise_for_status()
"""


@pytest.fixture
def redirect_uri(free_port: int) -> str:
    return f"http://localhost:{free_port}/back"


@pytest.fixture
def url(redirect_uri: str) -> str:
    return "https://www.pinterest.com/oauth/?" + urlencode({"redirect_uri": redirect_uri, "state": "mine"})


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[int]]:
    """A browser that goes to these addresses one after the other; the statuses that it saw come back."""

    def goes_to(*addresses: str) -> list[int]:
        seen: list[int] = []

        def browse(url: str) -> bool:
            seen.extend(httpx.get(address, trust_env=False).status_code for address in addresses)
            return True

        monkeypatch.setattr(webbrowser, "open", browse)
        return seen

    return goes_to


@pytest.fixture
def log_in(
    run_apart: Run,
    pytester: pytest.Pytester,
    pinterest_itself: Pinterest,
    setenv: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[bool], pytest.RunResult]:
    """A run in which somebody presses the button in the browser of the system."""

    def run(approve: bool) -> pytest.RunResult:
        script = pytester.makefile(".py", person=PERSON.format(approve=approve))
        monkeypatch.setenv("BROWSER", f"{shlex.join([sys.executable, str(script)])} %s")
        setenv(pinterest_itself.app, pinterest_itself.address)
        test = "def test_it(pinterest_user): assert pinterest_user.username"
        return run_apart(test, "--pinterest-live", "--pinterest-live-login")

    return run


def test_the_browser_of_the_system_is_opened(log_in: Callable[[bool], pytest.RunResult]) -> None:
    result = log_in(True)
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["Log in and decide in the browser, within 300 seconds:", "http://127.0.0.1:*/oauth?*"])


def test_somebody_who_gives_no_access_ends_the_run_with_a_sentence(log_in: Callable[[bool], pytest.RunResult]) -> None:
    result = log_in(False)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stdout.fnmatch_lines(["*--pinterest-live: The authorization ended with the error 'access_denied'. *"])
    assert "Traceback" not in result.stdout.str() + result.stderr.str()


def test_the_redirect_comes_back_whole(url: str, redirect_uri: str, browser: Callable[..., list[int]]) -> None:
    redirect = f"{redirect_uri}?code=0123&state=mine"
    seen = browser(redirect)
    assert ask_person(url, print) == redirect
    assert seen == [200]


def test_what_is_not_the_redirect_is_passed_by(url: str, redirect_uri: str, browser: Callable[..., list[int]]) -> None:
    """A favicon, another path, a redirect with somebody else's state."""
    redirect = f"{redirect_uri}?code=0123&state=mine"
    base = redirect_uri.removesuffix("back")
    seen = browser(f"{base}favicon.ico", f"{redirect_uri}?code=4567&state=theirs", redirect_uri, redirect)
    assert ask_person(url, print) == redirect
    assert seen == [404, 404, 404, 200]


def test_nobody_comes_back(url: str, browser: Callable[..., list[int]]) -> None:
    browser()
    with pytest.raises(LoginError, match=r"to http://localhost:\d+/back within 0 seconds\. .* URI is registered"):
        ask_person(url, print, read_timeout=0.05)


def test_the_port_is_taken(url: str, free_port: int) -> None:
    with (
        socket.create_server(("127.0.0.1", free_port)),
        pytest.raises(
            LoginError, match=rf"{free_port}/back: Address already in use\. Free its port, or .* PINTEREST_REDIRECT_URI"
        ),
    ):
        ask_person(url, print)


@pytest.mark.parametrize(
    "elsewhere", ["https://localhost/", "http://example.com/", "myapp://back", "http://localhost:99999/", ""]
)
def test_a_redirect_uri_that_leads_elsewhere(elsewhere: str) -> None:
    with pytest.raises(LoginError, match="cannot be caught here"):
        ask_person("https://www.pinterest.com/oauth/?" + urlencode({"redirect_uri": elsewhere}), print)
