"""Other hosts stay reachable, or are out of reach with `block_others=True`; loopback is always there."""

from __future__ import annotations

import errno
import importlib.util
import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request, Response

from mockserver.server.threaded import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .conftest import Get

PUBLIC = "203.0.113.1"
"""An address for documentation (RFC 5737): nobody has it."""


@pytest.fixture
def neighbour() -> Iterator[Server]:
    """Another server on this machine."""

    @Request.application
    def app(request: Request) -> Response:
        return Response(f"hello from {request.host.partition(':')[0]}")

    with Server(app).running() as server:
        yield server


@pytest.fixture
def elsewhere(neighbour: Server, monkeypatch: pytest.MonkeyPatch) -> str:
    """A URL of a host somewhere else, which in truth is the neighbour."""
    resolve = socket.getaddrinfo

    def getaddrinfo(host: Any, *args: Any, **options: Any) -> Any:
        return resolve("127.0.0.1" if host in ("elsewhere.test", b"elsewhere.test") else host, *args, **options)

    async def getaddrinfo_of_uvloop(loop: Any, host: Any, port: Any, **options: Any) -> Any:
        return getaddrinfo(host, port, **options)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    if importlib.util.find_spec("uvloop"):
        monkeypatch.setattr("uvloop.Loop.getaddrinfo", getaddrinfo_of_uvloop)
    return f"http://elsewhere.test:{neighbour.port}/"


@pytest.fixture
def blocking(request: pytest.FixtureRequest) -> Callable[[], None]:
    """Intercept and block others from here on."""
    request.node.add_marker(pytest.mark.pinterest(block_others=True))

    def start() -> None:
        request.getfixturevalue("pinterest_intercept")

    return start


def test_other_hosts_stay_reachable(get: Get, elsewhere: str, request: pytest.FixtureRequest) -> None:
    request.getfixturevalue("pinterest_intercept")
    assert get(elsewhere, {}) == (200, "hello from elsewhere.test")


def test_other_hosts_are_blocked_on_request(get: Get, elsewhere: str, blocking: Callable[[], None]) -> None:
    blocking()
    with pytest.raises(Exception, match=r"elsewhere\.test is blocked: .*block_others=True"):
        get(elsewhere, {})


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_loopback_is_never_blocked(get: Get, host: str, neighbour: Server, blocking: Callable[[], None]) -> None:
    blocking()
    assert get(f"http://{host}:{neighbour.port}/", {}) == (200, f"hello from {host}")


def test_pinterest_is_not_blocked(get: Get, blocking: Callable[[], None]) -> None:
    blocking()
    assert get("https://api.pinterest.com/v5/user_account", {})[0] == 401


def test_addresses_are_blocked_too(blocking: Callable[[], None]) -> None:
    blocking()
    with socket.socket() as connection:
        with pytest.raises(ConnectionRefusedError, match=rf"{PUBLIC} is blocked"):
            connection.connect((PUBLIC, 80))
        assert connection.connect_ex((PUBLIC, 80)) == errno.ECONNREFUSED
    with socket.socket(socket.AF_INET6) as connection:
        assert connection.connect_ex(("2001:db8::1", 80, 0, 0)) == errno.ECONNREFUSED


def test_datagrams_are_blocked_too(blocking: Callable[[], None]) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as here, socket.socket(type=socket.SOCK_DGRAM) as there:
        there.bind(("127.0.0.1", 0))
        blocking()
        with pytest.raises(ConnectionRefusedError, match=rf"{PUBLIC} is blocked"):
            here.sendto(b"hello", (PUBLIC, 53))
        with pytest.raises(ConnectionRefusedError, match=rf"{PUBLIC} is blocked"):
            here.sendto(b"hello", 0, (PUBLIC, 53))
        assert here.sendto(b"hello", there.getsockname()) == 5


@pytest.mark.parametrize("name", ["gethostbyname", "gethostbyname_ex"])
def test_older_ways_to_resolve_a_name(name: str, blocking: Callable[[], None]) -> None:
    blocking()
    resolve = getattr(socket, name)
    with pytest.raises(socket.gaierror, match=r"elsewhere\.test is blocked"):
        resolve("elsewhere.test")
    assert "127.80." in str(resolve("api.pinterest.com"))


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs Unix sockets")
def test_unix_sockets_are_not_blocked(blocking: Callable[[], None], tmp_path: Path) -> None:
    blocking()
    path = str(tmp_path / "socket")
    with socket.socket(socket.AF_UNIX) as listener, socket.socket(socket.AF_UNIX) as connection:
        listener.bind(path)
        listener.listen()
        connection.connect(path)
        connection.sendall(b"hello")
        accepted, _ = listener.accept()
        with accepted:
            assert accepted.recv(5) == b"hello"


def test_names_that_the_system_would_resolve_are_redirected(pinterest_intercept: Any) -> None:
    """Given to `connect` itself, a name does not pass `getaddrinfo`."""
    with socket.socket() as connection:
        connection.connect(("API.Pinterest.com.", 443))
        assert connection.getpeername()[0] == "127.0.0.1"
        assert connection.connect_ex(("api.pinterest.com", 443)) == errno.EISCONN


def test_threads_are_blocked_too(elsewhere: str, blocking: Callable[[], None]) -> None:
    """It is about the process, not about one thread."""
    blocking()
    outcome: list[int] = []

    def connect() -> None:
        with socket.socket() as connection:
            outcome.append(connection.connect_ex((PUBLIC, 80)))

    thread = threading.Thread(target=connect)
    thread.start()
    thread.join()
    assert outcome == [errno.ECONNREFUSED]
