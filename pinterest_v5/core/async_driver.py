"""The driver that performs the steps of a flow on asyncio or trio.

Exceptions leave it without the frames below it, because those hold tokens, and reports show the variables of frames.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Awaitable
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING, Any, TypeVar

from pinterest_v5.core import waiting
from pinterest_v5.core.concurrency import TimeIsOver, event_loop
from pinterest_v5.core.deadline import spent
from pinterest_v5.core.driver import copy_of
from pinterest_v5.core.flight import concerns_only_its_starter
from pinterest_v5.core.flow import Budget, LoadToken, Request, Response, SingleFlight, Sleep, Upload
from pinterest_v5.core.login import TOKEN_SECONDS
from pinterest_v5.core.token_lock import (
    LockNotFree,
    lock_of,
    lock_too_late,
    not_entered,
    too_late_for_token,
)
from pinterest_v5.core.transport import (
    DEFAULT_TIMEOUT,
    AsyncHTTPClient,
    arguments_of,
    body_of,
    budget_of,
    headers_of,
    http_library,
    map_transport_error,
    no_cookies,
    proxy_of,
    seconds_for,
    too_late,
)
from pinterest_v5.errors import PinterestException

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from pinterest_v5.core.concurrency import SharedTask
    from pinterest_v5.core.flow import Flow, Step
    from pinterest_v5.models import Token
    from pinterest_v5.token_store import AsyncTokenStore, TokenStore

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line

T = TypeVar("T")


class OfLoop:
    """State of one event loop: connections end with it, and tasks of two loops cannot wait for each other."""

    def __init__(self) -> None:
        self.client: AsyncHTTPClient | None = None
        self.finalizer: weakref.finalize[..., Any] | None = None
        self.flight: Flight | None = None


class Flight:
    """A flow that runs in a task of its own and is shared by all callers that need it."""

    def __init__(self, key: object) -> None:
        self.key = key
        self.has_lock = False
        self.task: SharedTask | None = None

    def is_current(self) -> bool:
        """Say whether it is itself what asks, and so cannot wait for its end."""
        return self.task is None or self.task.is_current()

    async def ended(self) -> None:
        """Wait for the end."""
        if self.task is not None:
            await self.task.ended()

    def outcome(self) -> tuple[Any, BaseException | None]:
        """Return what came of it."""
        return (None, None) if self.task is None else self.task.outcome()


class AsyncDriver:
    """Performs flows on asyncio or trio; any number of tasks may call, of one event loop or of several."""

    def __init__(
        self,
        client: AsyncHTTPClient | None,
        timeout: float | None,
        deadline: float,
        store: TokenStore | AsyncTokenStore | None,
        on_token: Callable[[Token], object] | None,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        if client is not None:
            http_library(client, "AsyncClient")
        self.client = client
        self.limit: dict[str, Any] = {} if timeout is None else {"timeout": timeout}
        self.seconds = deadline
        self.store = store
        self.on_token = on_token
        self.sleep = sleep
        self.lock = threading.Lock()
        self.loops: weakref.WeakKeyDictionary[object, OfLoop] = weakref.WeakKeyDictionary()

    @property
    def here(self) -> OfLoop:
        """The state of the running event loop."""
        return self.loops.setdefault(event_loop().identity, OfLoop())

    async def run(self, flow: Flow[T]) -> T:
        """Perform the steps of a flow, and return its result."""
        try:
            step = next(flow)
            while True:
                try:
                    result = await self.perform(step)
                except BaseException as error:  # noqa: PERF203 - each step may fail on its own
                    step = flow.throw(error)
                else:
                    step = flow.send(result)
        except StopIteration as end:
            answer: T = end.value
            return answer
        except PinterestException as error:
            raise error.with_traceback(None) from None

    async def perform(self, step: Step) -> Any:
        """Perform one step."""
        if isinstance(step, (Request, Upload)):
            return await self.send(step)
        if isinstance(step, Sleep):
            return await self.pause(step.seconds)
        if isinstance(step, SingleFlight):
            return await self.share(step)
        if isinstance(step, LoadToken):
            return await finished(self.store.load()) if self.store is not None else None
        if self.store is not None:
            await finished(self.store.save(step.token))
        return await finished(self.on_token(step.token)) if self.on_token else None

    async def pause(self, seconds: float) -> None:
        """Wait."""
        await finished((self.sleep or waiting.pause_async)(seconds))

    async def send(self, request: Request | Upload) -> Response:
        """Send a request and read the response."""
        client = self.client if self.client is not None else await self.open()
        seconds = seconds_for(request, self.seconds)
        try:
            with spent(budget_of(request)):
                answer: Response = await event_loop().in_time(seconds, lambda: self.exchange(client, request))
                return answer
        except TimeIsOver:
            raise too_late(request, self.seconds) from None
        except Exception as error:
            library, proxy = http_library(client, "AsyncClient"), proxy_of(client, request.url)
            meaning = map_transport_error(error, library, request, proxy)
            if meaning is None:
                raise
            raise meaning from None

    async def exchange(self, client: AsyncHTTPClient, request: Request | Upload) -> Response:
        """Send a request and read the response, however long it takes."""
        answer = await client.send(client.build_request(**arguments_of(request), **self.limit), stream=True)
        try:
            headers = headers_of(answer)
            body = body_of(answer, headers, request)
            async for piece in answer.aiter_bytes() if answer.is_stream_consumed else answer.aiter_raw():
                body.feed(piece)
        finally:
            await answer.aclose()
        return Response(answer.status_code, headers, body.whole())

    async def open(self) -> AsyncHTTPClient:
        """Return our own client of this event loop."""
        here = self.here
        if here.client is None:
            import httpx

            here.client = httpx.AsyncClient(timeout=DEFAULT_TIMEOUT, cookies=no_cookies())
            keeper = close_with_the_loop(here, here.client)
            await keeper.__anext__()
            here.finalizer = finalizer = weakref.finalize(self, event_loop().start_from_anywhere, keeper.aclose)
            finalizer.atexit = False
        return here.client

    async def share(self, step: SingleFlight) -> Any:
        """Run the flow of a step while no other one runs; who asks for the same at the same time gets its outcome."""
        here, budget = self.here, step.budget or Budget(self.seconds)
        while True:
            flight, mine = here.flight, here.flight is None
            if flight is None:
                flight = here.flight = Flight(step.key)
                self.start(here, flight, step, budget)
            elif flight.is_current():
                return None
            # A cancelled caller must not cancel the renewal: the old refresh token may be spent by now.
            try:
                with spent(budget):
                    await event_loop().in_time(budget.left, flight.ended)
            except TimeIsOver:
                raise too_late_for_token(budget, self.store, flight.has_lock) from None
            result, error = flight.outcome()
            if mine and isinstance(error, LockNotFree):
                raise lock_too_late(budget, str(error))
            if flight.key != step.key or concerns_only_its_starter(error):
                continue
            if error is not None:
                raise copy_of(error)
            return result

    def start(self, here: OfLoop, flight: Flight, step: SingleFlight, budget: Budget) -> None:
        """Start a flight, which is forgotten at its end."""

        def landed() -> None:
            here.flight = None

        flight.task = event_loop().start(lambda: self.fly(flight, step, budget), landed)

    async def fly(self, flight: Flight, step: SingleFlight, budget: Budget) -> Any:
        """Run the flow of a step in the lock of the token store, or else in ours, which other event loops share."""
        async with AsyncExitStack() as stack:
            try:
                await self.enter_lock(stack, budget)
            except TimeoutError as error:
                raise not_entered(error) from None
            flight.has_lock = True
            return await self.run(step.flow())

    async def enter_lock(self, stack: AsyncExitStack, budget: Budget) -> None:
        """Enter the lock, until the stack is left."""
        lock: Any = self.lock if self.store is None else lock_of(self.store, budget)
        if hasattr(lock, "__aenter__"):
            await stack.enter_async_context(lock)
        else:
            await event_loop().enter(lock)
            stack.push(lock)

    async def close(self) -> None:
        """Close the connections of this event loop, unless they are those of a ready client.

        A renewal that has begun ends before that if it does so in its time: with its event loop it would be lost.
        """
        here = self.here
        try:
            if here.flight is not None and here.flight.has_lock and not here.flight.is_current():
                with suppress(TimeIsOver):
                    await event_loop().in_time(TOKEN_SECONDS, here.flight.ended)
        finally:
            if here.client is not None:
                await here.client.aclose()


async def finished(value: Any) -> Any:
    """Return a value, or what it is awaited to."""
    return await value if isinstance(value, Awaitable) else value


async def close_with_the_loop(here: OfLoop, client: AsyncHTTPClient) -> AsyncGenerator[None, None]:
    """Close a client when its event loop ends, or when this generator is closed before that.

    Event loops finish the asynchronous generators that were begun in them; else connections that nobody has closed
    would end with a ResourceWarning. What is closed holds on to its event loop no longer.
    """
    try:
        yield
    finally:
        here.client = None
        if here.finalizer is not None:
            here.finalizer.detach()
        await client.aclose()
