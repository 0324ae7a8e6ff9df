"""A scripted Pinterest behind a transport that both HTTP libraries offer: no socket, no fake."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from pinterest_v5 import Api, AsyncApi
from tests.client.callers import Caller, renewals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

VARIABLES = ("APP_ID", "APP_SECRET", "ACCESS_TOKEN", "REFRESH_TOKEN", "API_URI", "OAUTH_URI", "REDIRECT_URI")


class Sent:
    """One request as Pinterest would see it."""

    def __init__(self, request: Any) -> None:
        parts = urlsplit(str(request.url))
        self.method: str = request.method
        self.url = str(request.url)
        self.path = parts.path
        self.query = dict(parse_qsl(parts.query, keep_blank_values=True))
        self.headers: dict[str, str] = dict(request.headers)
        self.body: bytes = request.content
        self.form = parse_qsl(request.content.decode(), keep_blank_values=True)

    @property
    def bearer(self) -> str:
        return self.headers["authorization"].removeprefix("Bearer ")


class Pinterest:
    """Answers requests with what was planned, in order, and keeps what was sent."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.planned: deque[tuple[int, Any, dict[str, str]] | Exception] = deque()

    def answers(self, status: int, body: Any = None, **headers: str) -> None:
        """Plan an answer: JSON, or bytes as they are."""
        self.planned.append((status, body, {name.replace("_", "-"): value for name, value in headers.items()}))

    def fails(self, error: Exception) -> None:
        """Plan an exception of the HTTP library."""
        self.planned.append(error)

    def grants(self, access_token: str, refresh_token: str | None = None, **more: Any) -> None:
        """Plan a token."""
        token = {"access_token": access_token, "token_type": "bearer", "expires_in": 2592000, "scope": "boards:read"}
        pair = {} if refresh_token is None else {"refresh_token": refresh_token}
        self.answers(200, {**token, **pair, **more})

    def refuses(self, status: int, code: int, message: str = "Authentication failed.") -> None:
        """Plan an error as Pinterest words it."""
        self.answers(status, {"code": code, "message": message}, x_pinterest_rid="2719400000000001")

    def client(self, library: str = "httpx", kind: str = "Client", **options: Any) -> Any:
        module = import_module(library)

        def handle(request: Any) -> Any:
            self.sent.append(Sent(request))
            assert self.planned, f"nothing was planned for {request.method} {request.url}"
            planned = self.planned.popleft()
            if isinstance(planned, Exception):
                raise planned
            status, body, headers = planned
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
            return module.Response(status, headers=headers, content=content)

        return getattr(module, kind)(transport=module.MockTransport(handle), **options)


class Face:
    """`Api` or `AsyncApi`, so that one test speaks for both: `face.get(face.api.boards.get("1"))`."""

    def __init__(self, *, asynchronous: bool, pinterest: Pinterest) -> None:
        self.kind = "AsyncClient" if asynchronous else "Client"
        self.make: Callable[..., Any] = AsyncApi if asynchronous else Api
        self.pinterest = pinterest
        self.loop = asyncio.new_event_loop() if asynchronous else None
        self.api: Any = None
        self.slept: list[float] = []

    def new(self, library: str = "httpx", **arguments: Any) -> Any:
        """Make the api under test, over the scripted Pinterest; it waits for nothing, and repeats only if asked to."""
        patience = {"retries": 0, "sleep": self.slept.append}
        self.api = self.make(http_client=self.pinterest.client(library, self.kind), **{**patience, **arguments})
        return self.api

    def get(self, result: Any) -> Any:
        if self.loop is None:
            return result
        return self.loop.run_until_complete(self.awaited(result))

    async def awaited(self, result: Any) -> Any:
        return await result

    def all(self, paged: Any) -> list[Any]:
        return list(paged) if self.loop is None else self.get(collected(paged))


class Clock:
    """What the client has for the time; the server lets it pass."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now

    def between(self, start: bytes, drop: bytes) -> Iterator[bytes]:
        """Yield a hundred drops, each a hundredth of a second after the one before."""
        yield start
        for _ in range(100):
            self.now += 0.01
            yield drop


async def collected(items: Any) -> list[Any]:
    return [item async for item in items]


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(f"PINTEREST_{name}", raising=False)


@pytest.fixture
def pinterest() -> Pinterest:
    return Pinterest()


@pytest.fixture(params=[name for name in ("httpx", "httpx2") if find_spec(name)])
def library(request: pytest.FixtureRequest) -> str:
    """Each HTTP library that is installed."""
    return str(request.param)


@pytest.fixture(params=["Api", "AsyncApi"])
def face(request: pytest.FixtureRequest, pinterest: Pinterest) -> Iterator[Face]:
    face = Face(asynchronous=request.param == "AsyncApi", pinterest=pinterest)
    yield face
    if face.loop is not None:
        face.loop.run_until_complete(face.loop.shutdown_asyncgens())
        face.loop.close()


@pytest.fixture(params=["Api", "asyncio", "trio"])
def caller(request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


@pytest.fixture
def renewals_end() -> Iterator[None]:
    """See to it that no renewal goes on after its test."""
    yield
    for thread in renewals():
        thread.join(10)
        assert not thread.is_alive()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    for name in ("pinterest_v5.core.deadline.now", "pinterest_v5.core.driver.now", "time.monotonic"):
        monkeypatch.setattr(name, clock)  # the last is what an event loop asks
    return clock
