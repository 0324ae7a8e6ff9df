"""A test may replace the random numbers, the time and the file system: those are its own."""

from __future__ import annotations

import logging
import random
import socket
import threading
import time
from contextlib import closing
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from unittest import mock
from urllib.parse import SplitResult, urlsplit

import pytest

from tests.plugins import beside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pinterest_v5.api import Api
    from pytest_pinterest import Consent, PinterestServer
    from tests.plugin.conftest import Run


def use(client: Api, api: Api, consent: Consent, server: PinterestServer) -> None:
    """Go through most of what the fake has: pages, tokens, tables, made-up words, pictures."""
    url, _ = api.get_authorization_url()
    api.generate_access_token(response=consent(url))
    assert client.user_account.get()
    assert list(client.boards.list())
    user = server.mock.add_user()
    server.mock.add_pin(server.mock.add_board(owner=user))
    server.mock.configure(seed=12)


def test_the_global_random_is_as_it_was(
    pinterest_client: Api, pinterest_api: Api, pinterest_consent: Consent, pinterest_server: PinterestServer
) -> None:
    before = random.getstate()
    use(pinterest_client, pinterest_api, pinterest_consent, pinterest_server)
    assert random.getstate() == before


@pytest.fixture
def no_time() -> Iterator[None]:
    """Whoever asks for the time fails."""
    with mock.patch("time.time", side_effect=[]), mock.patch("time.sleep", side_effect=[]):
        yield


@pytest.mark.usefixtures("no_time")
def test_the_time_is_asked_for_elsewhere(
    pinterest_client: Api, pinterest_api: Api, pinterest_consent: Consent, pinterest_server: PinterestServer
) -> None:
    use(pinterest_client, pinterest_api, pinterest_consent, pinterest_server)
    pinterest_server.mock.clock.freeze()
    pinterest_server.mock.clock.resume()
    pinterest_server.mock.clock.set("2030-01-01")


def test_the_fake_logs_without_asking_for_the_time(
    pinterest_server: PinterestServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Python's own logging asks for it before 3.13, and would take what the test has planned for its application."""
    caplog.set_level(logging.INFO, "mockserver")
    address = urlsplit(pinterest_server.url)
    connection = HTTPConnection(address.hostname or "", address.port)
    token = pinterest_server.mock.issue_token(scopes="user_accounts:read")["access_token"]
    with closing(connection), mock.patch("time.time", side_effect=[]) as asked:
        connection.request("GET", "/v5/user_account", headers={"Authorization": f"Bearer {token}"})
        assert connection.getresponse().status == 200
    assert asked.call_count == 0
    (line,) = (record for record in caplog.records if "/v5/user_account" in record.getMessage())
    assert abs(line.created - time.time()) < 3600
    assert line.threadName != threading.main_thread().name


def get_boards(address: SplitResult, token: str) -> int:
    """Ask over a socket of one's own, which asks nobody for the time."""
    with socket.create_connection((address.hostname or "", address.port or 0)) as connection:
        connection.sendall(f"GET /v5/boards HTTP/1.1\r\nHost: fake\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
        return int(connection.recv(4096).split()[1])


@pytest.mark.pinterest(scopes="boards:read boards:write")
@pytest.mark.parametrize("name", ["time.monotonic", "os.urandom", "os.getpid", "threading.Thread"])
def test_what_an_application_asks_python_for_is_its_own(
    pinterest_client: Api, pinterest_server: PinterestServer, name: str
) -> None:
    """`patch("my_application.time.monotonic")` replaces it for everybody, and the server goes on also afterwards."""
    address, token = urlsplit(pinterest_server.url), pinterest_client.access_token or ""
    with mock.patch(name, side_effect=[]):
        assert pinterest_client.boards.create("Mine")
        assert get_boards(address, token) == 200
    assert get_boards(address, token) == 200


@pytest.mark.parametrize(
    "handler", [mock.Mock(level=0, **{"handle.side_effect": RuntimeError}), mock.MagicMock()], ids=["raises", "a mock"]
)
def test_a_handler_of_logs_that_fails_is_its_own_matter(pinterest_client: Api, handler: logging.Handler) -> None:
    """A `MagicMock` in the place of a handler has a level that cannot be compared."""
    logging.getLogger().addHandler(handler)
    try:
        with mock.patch.object(logging.getLogger("mockserver"), "level", logging.INFO):
            assert pinterest_client.user_account.get()
    finally:
        logging.getLogger().removeHandler(handler)


FIRST = """
    import builtins, io, os
    from pathlib import Path
    from unittest import mock

    def test_it(pinterest_server, pinterest_api, pinterest_consent, pinterest_client):
        assert pinterest_server.url
        with REPLACED:
            url, _ = pinterest_api.get_authorization_url()
            pinterest_api.generate_access_token(response=pinterest_consent(url))
            assert list(pinterest_client.boards.list())
            pinterest_server.mock.configure(seed=12)
"""


@pytest.mark.parametrize(
    "replaced",
    [
        'mock.patch("builtins.open", mock.mock_open(read_data=""))',
        'mock.patch.object(Path, "read_bytes", side_effect=OSError), mock.patch("io.open", side_effect=OSError)',
    ],
    ids=["mock_open", "pathlib"],
)
def test_files_are_read_before_the_test(run_apart: Run, replaced: str) -> None:
    """In a process of its own, where nothing was read for other tests, but Faker by its plugin."""
    run_apart(FIRST.replace("REPLACED", replaced), *beside("faker")).assert_outcomes(passed=1)
