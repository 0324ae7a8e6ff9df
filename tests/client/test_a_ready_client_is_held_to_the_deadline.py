"""A call over somebody's own client of httpx ends in time, too; what its owner does with it stays as it was."""

from __future__ import annotations

import socket
import ssl
import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpcore
import httpx
import pytest
import trustme

from pinterest_v5 import Api, RequestTimeoutError, TransportError
from pinterest_v5.core.deadline import DEADLINE, BoundedStream
from tests.client.hostile import hostile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.client.conftest import Clock

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
GOOD = HEAD + b'content-length: 11\r\n\r\n{"id": "1"}'
SLOW_HEAD = (b"HTTP/1.1 200 OK\r\nx: ", b"y")
DRIPPING = {
    "a slow head": SLOW_HEAD,
    "a slow body": (HEAD + b"content-length: 1000000\r\n\r\n", b" "),
    "endless 100 Continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "endless 103 Early Hints, many at once": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100),
}
LATE = r"No whole answer from https?://\S+ in the 0\.3 seconds that the call may take"


def api_over(client: Any, url: str) -> Api:
    return Api(access_token="pina_1", api_url=url, http_client=client, deadline=0.3, retries=0)


@pytest.mark.parametrize(("start", "drop"), DRIPPING.values(), ids=DRIPPING)
def test_whatever_comes_byte_by_byte(library: str, clock: Clock, start: bytes, drop: bytes) -> None:
    with hostile(lambda: clock.between(start, drop)) as server, import_module(library).Client() as client:
        api = api_over(client, server.url)
        with pytest.raises(RequestTimeoutError, match=LATE):
            api.boards.get("1")


def test_through_a_proxy(library: str, clock: Clock) -> None:
    httpx = import_module(library)
    with hostile(lambda: clock.between(*SLOW_HEAD)) as server:
        mounts = {"all://": httpx.HTTPTransport(proxy=server.url), "all://localhost": None}
        with httpx.Client(mounts=mounts) as client, pytest.raises(RequestTimeoutError, match=LATE):
            api_over(client, "http://pinterest.test").boards.get("1")


def test_over_an_encrypted_connection(library: str, clock: Clock) -> None:
    authority, ours, theirs = trustme.CA(), ssl.create_default_context(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.configure_trust(ours)
    authority.issue_cert("127.0.0.1").configure_cert(theirs)
    client, late = import_module(library).Client(verify=ours), pytest.raises(RequestTimeoutError, match=LATE)
    with hostile(lambda: clock.between(*SLOW_HEAD), tls=theirs) as server, client, late:
        api_over(client, server.url).boards.get("1")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="the system has no sockets in its file system")
def test_over_a_socket_in_the_file_system(library: str, clock: Clock, tmp_path: Path) -> None:
    httpx, path = import_module(library), str(tmp_path / "s")
    with hostile(lambda: clock.between(*SLOW_HEAD), path) as server:
        transport = httpx.HTTPTransport(uds=path)
        with httpx.Client(transport=transport) as client, pytest.raises(RequestTimeoutError, match=LATE):
            api_over(client, server.url).boards.get("1")


def test_over_a_connection_that_was_open_before(library: str, clock: Clock) -> None:
    def answer() -> Iterator[bytes | None]:
        yield GOOD
        yield None
        yield from clock.between(*SLOW_HEAD)

    with hostile(answer) as server, import_module(library).Client() as client:
        assert client.get(server.url).json() == {"id": "1"}
        api = api_over(client, server.url)
        with pytest.raises(RequestTimeoutError, match=LATE):
            api.boards.get("1")
        assert server.requests == 1


def test_with_a_large_body_that_is_read_slowly(library: str, clock: Clock) -> None:
    read: list[int] = []

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            while piece := connection.recv(65536):
                read.append(len(piece))
                clock.now += 0.01

    size = 32 * 1024 * 1024
    with socket.create_server(("127.0.0.1", 0)) as listener, import_module(library).Client() as client:
        server = threading.Thread(target=serve)
        server.start()
        api = api_over(client, "http://{}:{}".format(*listener.getsockname()))
        with pytest.raises(RequestTimeoutError, match=LATE):
            api.request("POST", "boards", json={"name": "x" * size})
        server.join(10)
    assert sum(read) < size / 2


def test_when_it_tries_to_connect_again_and_again(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    with hostile(list) as closed:
        pass
    httpx = import_module(library)
    with httpx.Client(transport=httpx.HTTPTransport(retries=3)) as client, pytest.raises(TransportError):
        api_over(client, closed.url).boards.get("1")
    assert slept
    assert max(slept) <= 0.3


class TestWhoeverOwnsIt:
    def test_has_as_much_time_as_before(self, library: str, clock: Clock) -> None:
        with hostile(lambda: clock.between(*SLOW_HEAD)) as server, import_module(library).Client() as client:
            with pytest.raises(RequestTimeoutError):
                api_over(client, server.url).boards.get("1")
            with pytest.raises(import_module(library).RemoteProtocolError):  # after all that the server has to say
                client.get(server.url)
            assert server.requests == 2

    def test_may_make_an_api_for_each_request(self, library: str) -> None:
        """More than calls can be nested."""
        with hostile(lambda: [GOOD, None] * 3) as server, import_module(library).Client() as client:
            assert client.get(server.url).json() == {"id": "1"}
            apis = [api_over(client, server.url) for _ in range(1500)]
            assert apis[-1].boards.get("1")["id"] == "1"
            client.get(server.url)

    def test_may_call_another_api_from_within(self, library: str, clock: Clock) -> None:
        """As for the header of a request; the time of the call that this belongs to is not longer for that."""

        def ask_first(request: Any) -> None:
            with hostile(lambda: [GOOD]) as other:
                Api(access_token="pina_1", api_url=other.url).boards.get("1")

        client = import_module(library).Client(event_hooks={"request": [ask_first]})
        late = pytest.raises(RequestTimeoutError, match=LATE)
        with hostile(lambda: clock.between(*SLOW_HEAD)) as server, client, late:
            api_over(client, server.url).boards.get("1")

    def test_is_told_of_a_lost_connection_as_always(self) -> None:
        """With HTTP/2 their calls may have been on the connection that one of ours has given up."""
        with hostile(lambda: [GOOD]) as server:
            host, port = server.listener.getsockname()
            stream = BoundedStream(httpcore.SyncBackend().connect_tcp(host, port))
            with DEADLINE.at(0), pytest.raises(httpcore.ReadTimeout):
                stream.read(10)
            with DEADLINE.at(0), pytest.raises(httpcore.ReadTimeout):
                stream.write(b"GET")
            stream.write(b"GET / HTTP/1.1\r\n\r\n")
            assert GOOD.startswith(stream.read(10))
            stream.close()

    def test_may_have_a_transport_of_their_own(self) -> None:
        class Own(httpx.BaseTransport):
            _pool = _connections = None

            def handle_request(self, request: httpx.Request) -> httpx.Response:
                return httpx.Response(200, json={"id": "1"})

        with httpx.Client(transport=Own()) as client:
            assert api_over(client, "http://pinterest.test").boards.get("1")["id"] == "1"
