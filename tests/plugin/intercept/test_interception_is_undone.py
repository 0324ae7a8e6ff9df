"""After the interception, everything is as before: also when the test fails, and when one is within another."""

from __future__ import annotations

import os
import socket
import ssl
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import truststore
from aiohttp.resolver import AsyncResolver

from mockserver import PinterestMock
from pytest_pinterest.intercept import intercept

try:
    import uvloop
except ImportError:  # Windows has none
    uvloop = None  # type: ignore[assignment]  # it may be absent

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., pytest.RunResult]

URL = "https://api.pinterest.com/v5/user_account"


@pytest.fixture
def state() -> Callable[[], list[object]]:
    """What an interception replaces, as it is now."""

    def look() -> list[object]:
        return [
            socket.getaddrinfo,
            socket.gethostbyname,
            socket.gethostbyname_ex,
            *(vars(socket.socket).get(name) for name in ("connect", "connect_ex", "sendto")),
            *(
                vars(kind)[name]
                for kind in (ssl.SSLContext, truststore.SSLContext)
                for name in ("wrap_socket", "wrap_bio")
            ),
            AsyncResolver.resolve,
            *([uvloop.Loop.getaddrinfo, uvloop.Loop.create_connection] if uvloop else []),
            dict(os.environ),
        ]

    return look


@pytest.fixture
def mock() -> PinterestMock:
    return PinterestMock()


def whoami(mock: PinterestMock) -> str:
    """Who the fake at Pinterest's address says that the token of this mock is for."""
    token = mock.issue_token()["access_token"]
    answer = httpx.get(URL, headers={"Authorization": f"Bearer {token}"})
    return str(answer.json().get("username"))


def test_all_is_put_back(state: Callable[[], list[object]], mock: PinterestMock) -> None:
    before = state()
    with intercept(mock, block_others=True):
        assert all(now is not then for now, then in zip(state(), before, strict=True))
    assert state() == before


def test_also_after_a_failure(state: Callable[[], list[object]], mock: PinterestMock) -> None:
    before = state()
    with pytest.raises(ZeroDivisionError), intercept(mock):
        raise ZeroDivisionError
    assert state() == before


def test_also_where_the_test_fails(run: Run) -> None:
    project = """
        import socket

        before = socket.getaddrinfo, vars(socket.socket).get("connect")

        def test_that_fails(pinterest_intercept):
            assert socket.getaddrinfo is before[0]

        def test_afterwards():
            assert (socket.getaddrinfo, vars(socket.socket).get("connect")) == before
        """
    run(project).assert_outcomes(failed=1, passed=1)


def test_the_hosts_are_themselves_again(mock: PinterestMock, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections that were kept open do not keep the interception alive."""

    resolve = socket.getaddrinfo

    def offline(host: Any, *args: Any, **options: Any) -> Any:
        if "pinterest" in str(host):
            raise socket.gaierror(socket.EAI_NONAME, "no network in this test")
        return resolve(host, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", offline)
    with httpx.Client() as client:
        with intercept(mock):
            assert client.get(URL).status_code == 401
        with pytest.raises(httpx.ConnectError, match="no network in this test"):
            client.get(URL)


def test_one_within_another() -> None:
    outer, inner = PinterestMock(seed=1), PinterestMock(seed=2)
    with intercept(outer):
        with intercept(inner):
            assert whoami(inner) == inner.default_user.username
        assert whoami(outer) == outer.default_user.username


def test_no_thread_is_left_behind(mock: PinterestMock) -> None:
    with intercept(mock):
        whoami(mock)
        with socket.create_connection(("api.pinterest.com", 443)) as connection:
            address = connection.getpeername()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address).close()
