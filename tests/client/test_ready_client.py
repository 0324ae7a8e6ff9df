"""A ready client of httpx or httpx2 can be passed in, and stays its owner's."""

from __future__ import annotations

import asyncio
import gc
import http.server
import threading
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from pinterest_v5 import Api, AsyncApi, RequestTimeoutError
from tests.client.hostile import hostile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.client.conftest import Face, Pinterest


class Quiet(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = b'{"id": "1"}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name in the base class
        pass


@pytest.fixture
def address() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_either_library_carries_the_calls(face: Face, pinterest: Pinterest, library: str) -> None:
    pinterest.answers(200, {"id": "1"})
    assert face.get(face.new(library, access_token="pina_1", timeout=5).boards.get("1")) == {"id": "1"}


def test_the_wrong_kind_is_refused_at_once(pinterest: Pinterest, library: str) -> None:
    with pytest.raises(TypeError, match=r"expected an httpx\.Client or an httpx2\.Client"):
        Api(http_client=pinterest.client(library, "AsyncClient"))
    with pytest.raises(TypeError, match=r"expected an httpx\.AsyncClient"):
        AsyncApi(http_client=pinterest.client(library, "Client"))
    with pytest.raises(TypeError, match="is of type object"):
        Api(http_client=object())  # type: ignore[arg-type]  # the wrong one is what is tried


def test_a_subclass_is_of_the_same_library(pinterest: Pinterest) -> None:
    class Mine(httpx.Client):
        pass

    pinterest.fails(httpx.ConnectError("no"))
    transport = pinterest.client()._transport
    with pytest.raises(Exception, match="No answer"):
        Api(access_token="pina_1", http_client=Mine(transport=transport), retries=0).boards.get("1")


def test_it_is_not_closed_with_the_api(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(200, {"id": "1"})
    api = face.new(access_token="pina_1")
    face.get(api.close() if face.loop is None else api.aclose())
    assert face.get(api.boards.get("1")) == {"id": "1"}


def test_its_headers_and_time_limits_stay_unless_others_are_given(pinterest: Pinterest) -> None:
    pinterest.answers(200, {"id": "1"})
    pinterest.answers(200, {"id": "1"})
    client = pinterest.client(headers={"user-agent": "mine", "x-team": "a"}, timeout=7)
    Api(access_token="pina_1", http_client=client).boards.get("1")
    Api(access_token="pina_1", http_client=client, headers={"X-Team": "b", "Authorization": "no"}).boards.get("1")
    first, second = (sent.headers for sent in pinterest.sent)
    assert (first["user-agent"], first["x-team"], first["accept"]) == ("mine", "a", "application/json")
    assert (second["x-team"], second["authorization"]) == ("b", "Bearer pina_1")


@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{"])
@pytest.mark.parametrize("timeout", [None, 30, httpx.Timeout(None, connect=5)])
def test_the_deadline_holds_where_it_has_no_limit_of_its_own(library: str, start: bytes, timeout: Any) -> None:
    over = threading.Event()

    def answer() -> Iterator[bytes]:
        yield start
        over.wait(10)

    if isinstance(timeout, httpx.Timeout):
        timeout = import_module(library).Timeout(**timeout.as_dict())
    with hostile(answer) as server, import_module(library).Client(timeout=timeout) as client:
        api = Api(access_token="pina_1", api_url=server.url, http_client=client, deadline=0.05, retries=0)
        with pytest.raises(RequestTimeoutError, match=r"in the 0\.05 seconds that the call may take"):
            api.boards.get("1")
        over.set()


def test_its_limits_may_be_shorter() -> None:
    limits: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        limits.append(request.extensions["timeout"])
        return httpx.Response(200, json={"id": "1"})

    client = httpx.Client(transport=httpx.MockTransport(answer), timeout=httpx.Timeout(7, connect=2, pool=None))
    for options in ({"deadline": 5}, {"timeout": 3}):
        Api(access_token="pina_1", http_client=client, **options).boards.get("1")  # type: ignore[arg-type]  # numbers
    assert limits[0] == {"connect": 2, "read": 5, "write": 5, "pool": 5}
    assert limits[1] == {"connect": 3, "read": 3, "write": 3, "pool": 3}


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_without_one_the_api_makes_and_closes_its_own(address: str, backend: str) -> None:
    with Api(access_token="pina_1", api_url=address) as api:
        assert api.boards.get("1")["id"] == "1"
        assert api.boards.get("2")["id"] == "1"
    with pytest.raises(RuntimeError, match="closed"):
        api.boards.get("1")

    async def main() -> None:
        async with AsyncApi(access_token="pina_1", api_url=address) as api:
            assert (await api.boards.get("1"))["id"] == "1"
        with pytest.raises(RuntimeError, match="closed"):
            await api.boards.get("1")

    anyio.run(main, backend=backend)


def test_an_api_that_is_forgotten_closes_its_connections(address: str) -> None:
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        Api(access_token="pina_1", api_url=address).boards.get("1")
        gc.collect()
    assert not [warning for warning in heard if issubclass(warning.category, ResourceWarning)]


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # of the connection that its event loop left open
def test_an_event_loop_after_another_has_connections_of_its_own(address: str) -> None:
    api = AsyncApi(access_token="pina_1", api_url=address)
    for _ in range(2):
        assert asyncio.run(api.boards.get("1"))["id"] == "1"
    del api
    gc.collect()
