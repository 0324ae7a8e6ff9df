"""Several processes of a server that forks are one Pinterest: what one worker issues, another honours."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import httpx
import pytest

from mockserver import PinterestMock
from mockserver.wsgi import from_environment
from tests.stores import store_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow  # starts servers in processes of their own

CLIENTS = 64
CREDENTIALS = ("1512345", "s" * 40)
REDIRECT_URI = "http://localhost:8085/"
SETTINGS = {"CONSENT": "auto", "APP_ID": CREDENTIALS[0], "APP_SECRET": CREDENTIALS[1]}


@contextlib.contextmanager
def workers(address: str, count: int) -> Iterator[str]:
    """Gunicorn with so many processes; the URL that they share."""
    pytest.importorskip("gunicorn")
    command = [sys.executable, "-m", "gunicorn", "-w", str(count), "-b", "127.0.0.1:0", "--backlog", "256"]
    variables = {f"PINTEREST_MOCK_{name}": value for name, value in {**SETTINGS, "STORE": address}.items()}
    process = subprocess.Popen(
        [*command, "mockserver.wsgi:from_environment()"],
        env={**os.environ, **variables},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    said: list[str] = []
    rest = threading.Thread(target=said.extend, args=[process.stderr])
    try:
        booted = 0
        for line in process.stderr:
            said.append(line)
            booted += "Booting worker" in line
            if booted == count:
                break
        rest.start()
        (port,) = re.findall(r"Listening at: http://127\.0\.0\.1:(\d+)", "".join(said))
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()
        rest.join()
        process.stderr.close()


def code_of(http: httpx.Client) -> str:
    query = {"client_id": CREDENTIALS[0], "redirect_uri": REDIRECT_URI, "response_type": "code", "scope": "boards:read"}
    return httpx.URL(http.get("/oauth/", params=query).headers["Location"]).params["code"]


def redeem(http: httpx.Client, code: str) -> httpx.Response:
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT_URI}
    return http.post("/v5/oauth/token", data=form, auth=CREDENTIALS)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_64_clients_meet_one_world(kind: str, tmp_path: Path) -> None:
    with store_address(kind, tmp_path) as address, workers(address, 4) as url:

        def live(_: int) -> str:
            with httpx.Client(base_url=url, timeout=60, trust_env=False) as http:
                token = redeem(http, code_of(http)).json()["access_token"]
                answer = http.get("/v5/boards", headers={"Authorization": f"Bearer {token}"})
                assert answer.status_code == 200, answer.text
                return str(token)

        with ThreadPoolExecutor(CLIENTS) as pool:
            tokens = list(pool.map(live, range(CLIENTS)))
        with httpx.Client(base_url=url, timeout=60, trust_env=False) as http:
            code = code_of(http)
        with ThreadPoolExecutor(16) as pool:

            def try_it(_: int) -> int:
                with httpx.Client(base_url=url, timeout=60, trust_env=False) as http:
                    return redeem(http, code).status_code

            assert Counter(pool.map(try_it, range(16))) == {200: 1, 401: 15}
        mock = PinterestMock(store=address)
        kept = {token.token for token in mock.store.production.access_tokens}
        assert len(set(tokens)) == CLIENTS
        assert set(tokens) < kept
        assert len(kept) == CLIENTS + 1
        mock.store.close()


def test_the_environment_describes_a_mock_as_it_does_for_the_command(tmp_path: Path) -> None:
    world = tmp_path / "world.toml"
    world.write_text('[[users]]\nusername = "mika"\n')
    mock = from_environment(
        {
            "PINTEREST_MOCK_WORLD": str(world),
            "PINTEREST_MOCK_TIER": "trial",
            "PINTEREST_MOCK_REDIRECT_URI": "https://a.example/ https://b.example/",
            "PINTEREST_MOCK_QUOTAS": "yes",
            "PINTEREST_MOCK_NO_CONTROL": "1",
            "PINTEREST_MOCK_BEHAVIOUR": "code_lifetime=5 pkce=verify",
            "PINTEREST_MOCK_STORE": "memory",
            "PINTEREST_MOCK_WORLDS_ON_FIRST_USE": "1",
            "PINTEREST_MOCK_WORLDS_IDLE_SECONDS": "90",
        }
    )
    assert [user.username for user in mock.users] == ["mika"]
    assert (mock.app.state, mock.app.redirect_uris) == ("trial", ("https://a.example/", "https://b.example/"))
    assert (mock.quotas.enabled, mock.settings.control) == (True, False)
    assert (mock.behaviour.code_lifetime, mock.behaviour.pkce) == (5, "verify")
    assert (mock.worlds.on_first_use, mock.worlds.idle) == (True, 90)


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("QUOTAS", "perhaps", "PINTEREST_MOCK_QUOTAS: expected 1 or true"),
        ("SEED", "x", "PINTEREST_MOCK_SEED"),
        ("BEHAVIOUR", "pkce", "PINTEREST_MOCK_BEHAVIOUR: A behaviour is chosen as name=value"),
        ("TIER", "gold", "tier"),
        ("WORLDS_IDLE_SECONDS", "0", "PINTEREST_MOCK_WORLDS_IDLE_SECONDS: expected a number of seconds"),
    ],
)
def test_a_variable_that_says_nothing_sensible_is_named(name: str, value: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        from_environment({f"PINTEREST_MOCK_{name}": value})
