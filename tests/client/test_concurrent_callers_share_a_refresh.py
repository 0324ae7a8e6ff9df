"""Callers that find the token expired at the same time share one refresh, for a refresh token works once (Q9)."""

from __future__ import annotations

import asyncio
import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, cast

import anyio
import httpx
import pytest

from pinterest_v5 import Api, AsyncApi, GrantInvalidError
from pinterest_v5.core.call import Call, path
from pinterest_v5.core.concurrency import AsyncioTask
from pinterest_v5.core.flow import Response
from tests.client.rotating import APP, PAIR, Rotating

if TYPE_CHECKING:
    from pinterest_v5.core.flow import Request
    from pinterest_v5.models import Board

CALLERS = 8


class ThreadsMeet(Rotating):
    """Lets all callers be refused before it answers the refresh."""

    def __init__(self, *, dead: bool = False) -> None:
        super().__init__(dead=dead)
        self.refused = threading.Barrier(CALLERS)
        self.all_wait = threading.Event()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            assert self.all_wait.wait(10)
        answer = self.answer(request)
        if answer.status_code == 401 and request.method == "GET":
            self.refused.wait(10)
        return answer


def run_threads(server: ThreadsMeet) -> list[Any]:
    api = Api(**APP, **PAIR, http_client=httpx.Client(transport=httpx.MockTransport(server)))

    def call(_: int) -> Any:
        try:
            return api.boards.get("1")
        except GrantInvalidError as error:
            return error.code

    share, waiting = api._driver.share, threading.Semaphore(0)

    def counted(step: Any) -> Any:
        waiting.release()
        return share(step)

    api._driver.share = counted  # type: ignore[method-assign]  # counted in its place
    with ThreadPoolExecutor(CALLERS) as pool:
        results = pool.map(call, range(CALLERS))
        for _ in range(CALLERS):
            assert waiting.acquire(timeout=10)
        server.all_wait.set()
        return list(results)


def test_threads_share_a_refresh() -> None:
    server = ThreadsMeet()
    assert run_threads(server) == [{"id": "1"}] * CALLERS
    assert len(server.refreshes) == 1


def test_threads_share_its_failure() -> None:
    server = ThreadsMeet(dead=True)
    assert run_threads(server) == [283] * CALLERS


class TasksMeet(Rotating):
    """Holds each answer back until every caller had its turn."""

    async def answer_later(self, request: httpx.Request) -> httpx.Response:
        answer = self.answer(request)
        for _ in range(3 * CALLERS):
            await anyio.sleep(0)
        return answer


BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def new_api(server: TasksMeet, **more: Any) -> AsyncApi:
    return AsyncApi(
        **APP, **PAIR, **more, http_client=httpx.AsyncClient(transport=httpx.MockTransport(server.answer_later))
    )


async def call_at_once(api: AsyncApi) -> list[Any]:
    """What each of several tasks gets."""
    results: list[Any] = []

    async def call() -> None:
        try:
            results.append(await api.boards.get("1"))
        except GrantInvalidError as error:
            results.append(error.code)

    async with anyio.create_task_group() as tasks:
        for _ in range(CALLERS):
            tasks.start_soon(call)
    return results


@BACKENDS
@pytest.mark.parametrize(("dead", "result"), [(False, {"id": "1"}), (True, 283)], ids=["success", "failure"])
def test_tasks_share_a_refresh(backend: str, dead: bool, result: object) -> None:
    async def main() -> list[Any]:
        return await call_at_once(new_api(server))

    server = TasksMeet(dead=dead)
    assert anyio.run(main, backend=backend) == [result] * CALLERS
    assert len(server.refreshes) == 1


@BACKENDS
def test_a_caller_that_gives_up_leaves_the_refresh_to_the_others(backend: str) -> None:
    async def main() -> list[Any]:
        api = new_api(server)
        async with anyio.create_task_group() as others, anyio.create_task_group() as impatient:
            impatient.start_soon(api.boards.get, "1")
            while not server.refreshes:
                await anyio.sleep(0)
            others.start_soon(call_again, api)
            impatient.cancel_scope.cancel()
        return results

    async def call_again(api: AsyncApi) -> None:
        results.append(await api.boards.get("1"))

    server, results = TasksMeet(), list[Any]()
    assert anyio.run(main, backend=backend) == [{"id": "1"}]
    assert len(server.refreshes) == 1


@BACKENDS
def test_also_when_nobody_is_left_the_new_pair_is_kept(backend: str) -> None:
    async def main() -> str | None:
        told = anyio.Event()
        api = new_api(server, on_token=lambda _: told.set())
        async with anyio.create_task_group() as impatient:
            impatient.start_soon(api.boards.get, "1")
            while not server.refreshes:
                await anyio.sleep(0)
            impatient.cancel_scope.cancel()
        await told.wait()
        return api.refresh_token

    server = TasksMeet()
    assert anyio.run(main, backend=backend) == "pinr_2"


@BACKENDS
def test_a_renewal_cannot_wait_for_itself(backend: str) -> None:
    """Which is what `on_token` would do that asks for another one."""

    async def main() -> None:
        api: AsyncApi = new_api(server, on_token=lambda _: api.refresh_access_token())
        await api.boards.get("1")

    server = TasksMeet()
    with pytest.raises(RuntimeError, match="cannot renew it again"):
        anyio.run(main, backend=backend)


def test_a_failure_that_nobody_is_left_to_hear_makes_no_noise() -> None:
    async def main() -> list[Any]:
        noise: list[Any] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: noise.append(context))
        api = new_api(server)
        impatient = asyncio.create_task(api.boards.get("1"))
        while not server.refreshes:
            await asyncio.sleep(0)
        flight = api._driver.here.flight
        assert flight is not None
        renewal = flight.task
        assert isinstance(renewal, AsyncioTask)
        impatient.cancel()
        await asyncio.wait([renewal.task])
        del renewal, flight
        await asyncio.sleep(0)
        gc.collect()
        return noise

    server = TasksMeet(dead=True)
    assert asyncio.run(main()) == []


def test_who_comes_late_uses_what_is_there() -> None:
    """A refusal of the old token may arrive after somebody else has renewed it."""
    server = Rotating()
    api = Api(**APP, **PAIR, http_client=httpx.Client(transport=httpx.MockTransport(server.answer)))
    call: Call[Board] = Call("GET", path("boards", "1"))
    late = api._session.call(call)
    assert cast("Request", next(late)).headers["authorization"] == "Bearer pina_1"
    api.refresh_access_token()
    share = late.send(Response(401, {}, b'{"code": 2, "message": "Authentication failed."}'))
    renewed = api._driver.perform(share)
    assert cast("Request", late.send(renewed)).headers["authorization"] == "Bearer pina_2"
    assert len(server.refreshes) == 1
