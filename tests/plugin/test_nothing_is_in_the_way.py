"""Proxies of the environment are not asked for the fake, and without sockets the flow works in process."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import httpx
import pytest
import requests
from click.testing import CliRunner

from mockserver.cli.main import main
from mockserver.http.proxies import no_proxy
from pinterest_v5 import Api
from tests.plugins import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pytest_pinterest import PinterestSession

PROXIES = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a proxy that nobody reaches."""
    for name in (*PROXIES, "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{held.getsockname()[1]}"


@pytest.fixture(params=PROXIES)
def proxied(request: pytest.FixtureRequest, proxy: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv(request.param, proxy)
    return str(request.param)


def test_an_application_reaches_the_fake_directly(
    proxied: str, pinterest_env: Mapping[str, str], pinterest_session: PinterestSession
) -> None:
    assert proxied in os.environ
    token = pinterest_session.mock.issue_token(scopes="user_accounts:read")["access_token"]
    url = f"{pinterest_env['PINTEREST_API_URI']}/v5/user_account"
    headers = {"Authorization": f"Bearer {token}"}
    assert httpx.get(url, headers=headers).status_code == 200
    assert requests.get(url, headers=headers, timeout=20).status_code == 200
    with Api(access_token=token) as api:
        assert api.user_account.get()["username"]


@pytest.mark.slow
def test_an_application_in_another_process_does_too(proxied: str, pinterest_session: PinterestSession) -> None:
    assert proxied in os.environ
    code = "import os, httpx; print(httpx.get(os.environ['PINTEREST_API_URI'] + '/v5/boards').status_code)"
    environment = {**os.environ, **pinterest_session.env}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "401"


def test_without_a_proxy_nothing_is_set(proxy: str) -> None:
    assert proxy
    assert no_proxy("127.0.0.1") == {}


def test_what_was_exempt_stays_exempt(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    monkeypatch.setenv("NO_PROXY", "intranet.example, 10.0.0.1")
    assert no_proxy("fake.example") == dict.fromkeys(
        ("no_proxy", "NO_PROXY"), "intranet.example,10.0.0.1,127.0.0.1,localhost,::1,fake.example"
    )
    monkeypatch.setenv("NO_PROXY", "*")
    assert no_proxy("fake.example") == {}


@pytest.mark.parametrize("command", ["demo", "env"])
def test_the_command_says_how_or_does_it(proxied: str, command: str) -> None:
    assert proxied in os.environ
    done = CliRunner().invoke(main, [command], catch_exceptions=False)
    wanted = {"demo": "A refresh replaces both tokens", "env": "export NO_PROXY=127.0.0.1,localhost,::1"}
    assert wanted[command] in done.stdout
    assert done.exit_code == 0


FIRST_EXAMPLE = """
    def test_a_user_connects_their_account(pinterest_api, pinterest_consent):
        url, state = pinterest_api.get_authorization_url(redirect_uri="https://localhost/")
        redirect = pinterest_consent(url)
        token = pinterest_api.generate_access_token(response=redirect)
        assert token["scope"] == "user_accounts:read pins:read boards:read"
"""


def test_without_sockets_the_flow_works_in_process(
    pytester: pytest.Pytester,
) -> None:
    """pytest-socket's `--disable-socket`."""
    pytester.makepyfile(FIRST_EXAMPLE)
    result = pytester.runpytest_subprocess("--disable-socket", *LIGHT)
    result.assert_outcomes(passed=1)
