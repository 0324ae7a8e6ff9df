"""Several `Api`s share one login through a token store: whoever refreshes is alone, and the others see the outcome."""

from __future__ import annotations

import asyncio
import json
import os
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import trio

from pinterest_v5 import Api, AsyncApi, AuthenticationError, GrantInvalidError
from pinterest_v5.token_store import CallableTokenStore, FileTokenStore, MemoryTokenStore
from tests.client.rotating import APP, PAIR, Rotating

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from tests.client.conftest import Face, Pinterest

WORKERS = 6
STORES: dict[str, Callable[[Path], Any]] = {
    "memory": lambda _: MemoryTokenStore(PAIR),
    "file": lambda path: filled(FileTokenStore(path / "token.json")),
    "functions": lambda _: functions(),
}


def filled(store: FileTokenStore) -> FileTokenStore:
    store.save(PAIR)  # type: ignore[arg-type]  # a pair is enough
    return store


def functions() -> CallableTokenStore:
    row = {"token": json.dumps(PAIR)}
    return CallableTokenStore(
        lambda: json.loads(row["token"]), lambda token: row.__setitem__("token", json.dumps(token))
    )


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    return STORES[request.param](tmp_path)


def test_each_thread_has_an_api_of_its_own_and_nobody_is_logged_out(store: Any) -> None:
    server, together = Rotating(), threading.Barrier(WORKERS)

    def work(_: int) -> str | None:
        api = Api(**APP, token_store=store, http_client=server.client())
        together.wait(10)
        assert api.boards.get("1")["id"] == "1"
        return api.refresh_token

    with ThreadPoolExecutor(WORKERS) as pool:
        assert set(pool.map(work, range(WORKERS))) == {"pinr_2"}
    assert len(server.refreshes) == 1
    assert store.load()["refresh_token"] == "pinr_2"


def test_tasks_of_one_loop_and_of_two(store: Any) -> None:
    server = Rotating()

    async def work() -> Any:
        return await AsyncApi(**APP, token_store=store, http_client=server.async_client()).boards.get("1")

    async def burst() -> list[Any]:
        return list(await asyncio.gather(*(work() for _ in range(WORKERS))))

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda _: asyncio.run(burst()), range(2)))
    assert results == [[{"id": "1"}] * WORKERS] * 2
    assert len(server.refreshes) == 1


def test_who_waits_for_its_turn_takes_no_thread_from_who_has_it(store: Any) -> None:
    """Names are looked up in the threads of the event loop, of which a small machine has six."""
    server = Rotating()

    async def resolved(request: httpx.Request) -> httpx.Response:
        await asyncio.get_running_loop().getaddrinfo("localhost", 80)
        return server(request)

    async def work() -> Any:
        client = httpx.AsyncClient(transport=httpx.MockTransport(resolved))
        return await AsyncApi(**APP, token_store=store, http_client=client, deadline=5).boards.get("1")

    async def burst() -> list[Any]:
        with ThreadPoolExecutor(1) as pool:
            asyncio.get_running_loop().set_default_executor(pool)
            return list(await asyncio.gather(*(work() for _ in range(WORKERS))))

    assert asyncio.run(burst()) == [{"id": "1"}] * WORKERS
    assert len(server.refreshes) == 1


def test_so_on_trio(store: Any) -> None:
    server = Rotating()

    async def resolved(request: httpx.Request) -> httpx.Response:
        await trio.to_thread.run_sync(int)
        return server(request)

    async def work() -> None:
        client = httpx.AsyncClient(transport=httpx.MockTransport(resolved))
        await AsyncApi(**APP, token_store=store, http_client=client, deadline=5).boards.get("1")

    async def burst() -> None:
        trio.to_thread.current_default_thread_limiter().total_tokens = 1
        async with trio.open_nursery() as nursery:
            for _ in range(WORKERS):
                nursery.start_soon(work)

    trio.run(burst)
    assert len(server.refreshes) == 1


def test_one_api_in_two_event_loops() -> None:
    server = Rotating()
    api = AsyncApi(**APP, **PAIR, http_client=server.async_client())

    async def burst() -> list[Any]:
        return list(await asyncio.gather(*(api.boards.get("1") for _ in range(WORKERS))))

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: asyncio.run(burst()), range(2)))
    assert len(server.refreshes) == 1


WORKER = """
import sys
from pinterest_v5 import Api
from pinterest_v5.token_store import FileTokenStore

api = Api("1234567", "s3cret", token_store=FileTokenStore(sys.argv[1]), api_url=sys.argv[2])
print(api.boards.get("1")["id"], api.refresh_token)
"""


@pytest.mark.slow
def test_processes_share_a_file(tmp_path: Path) -> None:
    server = Rotating()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            url = f"http://localhost{self.path}"
            answer = server(httpx.Request(self.command, url, headers=dict(self.headers.items()), content=body))
            self.send_response(answer.status_code)
            self.send_header("content-length", str(len(answer.content)))
            self.end_headers()
            self.wfile.write(answer.content)

        do_POST = do_GET  # noqa: N815 - its name in the base class

        def log_message(self, format: str, *args: Any) -> None: ...  # noqa: A002 - its name in the base class

    path = filled(FileTokenStore(tmp_path / "token.json")).path
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, args=(0.01,))
        thread.start()
        command = [sys.executable, "-c", WORKER, path, f"http://127.0.0.1:{http.server_port}"]
        workers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
        said = [worker.communicate(timeout=60)[0].split() for worker in workers]
        http.shutdown()
        thread.join()
    assert said == [["1", "pinr_2"]] * 3
    assert len(server.refreshes) == 1


class TestWhenTheStoreIsAsked:
    def test_before_the_first_call(self, face: Face, pinterest: Pinterest) -> None:
        pinterest.answers(200, {"id": "1"})
        api = face.new(token_store=MemoryTokenStore(PAIR))
        assert face.get(api.boards.get("1")) == {"id": "1"}
        assert pinterest.sent[0].bearer == "pina_1"

    def test_the_environment_is_somebody_else(
        self, face: Face, pinterest: Pinterest, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_environment")
        with pytest.raises(AuthenticationError, match="no access token"):
            face.get(face.new(token_store=MemoryTokenStore()).boards.get("1"))
        assert not pinterest.sent

    def test_after_a_401_also_where_this_instance_could_not_refresh(self, face: Face, pinterest: Pinterest) -> None:
        store = MemoryTokenStore(PAIR)
        api = face.new(token_store=store)
        pinterest.answers(200, {"id": "1"})
        face.get(api.boards.get("1"))
        store.save({"access_token": "pina_2"})  # type: ignore[typeddict-item]  # all that matters here
        pinterest.refuses(401, 2)
        pinterest.answers(200, {"id": "1"})
        assert face.get(api.boards.get("1")) == {"id": "1"}
        assert [sent.bearer for sent in pinterest.sent] == ["pina_1", "pina_1", "pina_2"]
        pinterest.refuses(401, 2)
        with pytest.raises(AuthenticationError, match="access token is unknown, expired"):
            face.get(api.boards.get("1"))

    def test_after_a_283_for_a_store_without_a_real_lock(self, face: Face, pinterest: Pinterest) -> None:
        loads = [PAIR, PAIR, {"access_token": "pina_2", "refresh_token": "pinr_2"}]
        api = face.new(**APP, token_store=CallableTokenStore(lambda: loads.pop(0), lambda token: None))
        pinterest.refuses(401, 2)
        pinterest.refuses(401, 283, "The authorization grant is invalid")
        pinterest.answers(200, {"id": "1"})
        assert face.get(api.boards.get("1")) == {"id": "1"}
        assert pinterest.sent[-1].bearer == "pina_2"
        assert not loads

    def test_a_login_that_is_over_stays_over(self, face: Face, pinterest: Pinterest) -> None:
        pinterest.refuses(401, 2)
        pinterest.refuses(401, 283, "The authorization grant is invalid")
        with pytest.raises(GrantInvalidError):
            face.get(face.new(**APP, token_store=MemoryTokenStore(PAIR)).boards.get("1"))

    def test_a_new_login_is_saved(self, face: Face, pinterest: Pinterest) -> None:
        store = MemoryTokenStore()
        pinterest.grants("pina_1", "pinr_1")
        api = face.new(**APP, token_store=store)
        face.get(api.generate_access_token(response="https://localhost/?code=c0de", state=None))
        assert dict(store.load() or {})["refresh_token"] == "pinr_1"
        store.clear()
        assert store.load() is None


@pytest.mark.parametrize("content", ["", "[]", "{", "\0"])
def test_a_file_that_holds_something_else_says_so(tmp_path: Path, content: str) -> None:
    (tmp_path / "token.json").write_text(content)
    with pytest.raises(ValueError, match=r"token\.json does not hold a token; delete the file"):
        FileTokenStore(tmp_path / "token.json").load()


def test_a_file_is_its_owners_and_replaced_as_a_whole(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "token.json")
    assert store.load() is None
    filled(store)
    assert os.name == "nt" or stat.S_IMODE(os.stat(store.path).st_mode) == 0o600
    with pytest.raises(TypeError):
        store.save({"access_token": object()})  # type: ignore[typeddict-item]  # this is the point
    assert store.load() == PAIR
    assert os.listdir(tmp_path) == ["token.json"]
    assert "pin" not in repr(store).replace(str(tmp_path), "")


def test_a_link_to_a_file_is_that_file(tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "token.json")
    FileTokenStore(link).save(PAIR)  # type: ignore[arg-type]  # a pair is enough here
    assert link.is_symlink()
    assert FileTokenStore(tmp_path / "token.json").load() == PAIR
    with FileTokenStore(link).lock():
        pass
    assert sorted(os.listdir(tmp_path)) == ["link.json", "token.json", "token.json.lock"]


@pytest.mark.parametrize("token", ["pina_1", {}, {"access_token": 1}, []])
def test_a_store_that_returns_no_token_is_a_mistake_of_the_program(face: Face, token: Any) -> None:
    with pytest.raises(TypeError, match="load of the token store did not return a token"):
        face.get(face.new(token_store=CallableTokenStore(lambda: token, print)).boards.get("1"))


def test_what_is_not_a_store_is_refused_at_once(face: Face) -> None:
    with pytest.raises(TypeError, match="token_store is of type dict, without a method load; expected one of"):
        face.new(token_store={"access_token": "pina_1"})


def test_a_store_of_coroutines(pinterest: Pinterest) -> None:
    class Database:
        def __init__(self) -> None:
            self.row: Any = PAIR
            self.holders = 0

        async def load(self) -> Any:
            return self.row

        async def save(self, token: Any) -> None:
            assert self.holders == 1
            self.row = token

        @asynccontextmanager
        async def lock(self) -> AsyncIterator[None]:
            self.holders += 1
            yield
            self.holders -= 1

    database = Database()
    pinterest.refuses(401, 2)
    pinterest.grants("pina_2", "pinr_2")
    pinterest.answers(200, {"id": "1"})
    api = AsyncApi(**APP, token_store=database, http_client=pinterest.client(kind="AsyncClient"))
    assert asyncio.run(api.boards.get("1")) == {"id": "1"}  # type: ignore[comparison-overlap]  # only an id
    assert (database.row["access_token"], database.holders) == ("pina_2", 0)
    with pytest.raises(TypeError, match=r"token_store\.load is a coroutine function, which only AsyncApi awaits"):
        Api(token_store=database)  # type: ignore[arg-type]  # this is the point


def test_who_is_cancelled_while_it_waits_for_the_lock_leaves_it_free() -> None:
    store, server = MemoryTokenStore(PAIR), Rotating()

    async def main() -> Any:
        api = AsyncApi(**APP, token_store=store, http_client=server.async_client())
        with store.lock():
            call = asyncio.create_task(api.boards.get("1"))
            while api._driver.here.flight is None:
                await asyncio.sleep(0)
            flight: Any = api._driver.here.flight
            flight.task.task.cancel()
            call.cancel()
            await asyncio.wait([call])
        return await api.boards.get("1")

    assert asyncio.run(main()) == {"id": "1"}
