"""The two drivers that perform the steps of a flow: over a blocking HTTP client, and over an asynchronous one.

Exceptions leave them without the frames below: those hold tokens, and reports show what frames hold.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, TypeVar

from pinterest_v5.core import waiting
from pinterest_v5.core.concurrency import event_loop
from pinterest_v5.core.flow import Request, Response, SingleFlight, Sleep, Upload
from pinterest_v5.core.transport import (
    DEFAULT_TIMEOUT,
    AsyncHTTPClient,
    HTTPClient,
    arguments_of,
    http_library,
    map_transport_error,
    proxy_of,
    read,
)
from pinterest_v5.errors import PinterestException

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from pinterest_v5.core.concurrency import SharedTask
    from pinterest_v5.core.flow import Flow, Step
    from pinterest_v5.models import Token

__tracebackhide__ = True  # in pytest's report an error of a call ends in the caller's line


T = TypeVar("T")


class Driver:
    """Performs flows in the calling thread; any number of threads may call."""

    def __init__(
        self,
        client: HTTPClient | None,
        timeout: float | None,
        on_token: Callable[[Token], object] | None,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        if client is not None:
            http_library(client, "Client")
        self.client = client
        self.owns_client = client is None
        self.limit: dict[str, Any] = {} if timeout is None else {"timeout": timeout}
        self.on_token = on_token
        self.sleep = sleep
        self.lock = threading.Lock()
        self.shared: Future[Any] | None = None
        self.leader: int | None = None

    def run(self, flow: Flow[T]) -> T:
        """Perform the steps of a flow, and return its result."""
        try:
            step = next(flow)
            while True:
                try:
                    result = self.perform(step)
                except BaseException as error:  # noqa: PERF203 - each step may fail on its own
                    step = flow.throw(error)
                else:
                    step = flow.send(result)
        except StopIteration as end:
            answer: T = end.value
            return answer
        except PinterestException as error:
            raise error.with_traceback(None) from None

    def perform(self, step: Step) -> Any:
        """Perform one step."""
        if isinstance(step, (Request, Upload)):
            return self.send(step)
        if isinstance(step, Sleep):
            return (self.sleep or waiting.pause)(step.seconds)
        if isinstance(step, SingleFlight):
            return self.share(step)
        return self.on_token(step.token) if self.on_token else None

    def send(self, request: Request | Upload) -> Response:
        """Send a request and read the response."""
        client = self.client if self.client is not None else self.open()
        try:
            return read(client.request(**arguments_of(request), **self.limit))
        except Exception as error:
            library, proxy = http_library(client, "Client"), proxy_of(client, request.url)
            meaning = map_transport_error(error, library, request, proxy)
            if meaning is None:
                raise
            raise meaning from None

    def open(self) -> HTTPClient:
        """Return our own client, made by the first call."""
        import httpx  # a tenth of a second, paid by the first call alone

        with self.lock:
            if self.client is None:
                client = httpx.Client(timeout=DEFAULT_TIMEOUT)
                weakref.finalize(self, client.close)
                self.client = client
            return self.client

    def share(self, step: SingleFlight) -> Any:
        """Run the flow of a step once for all who ask at the same time."""
        with self.lock:
            if self.shared is None:
                from concurrent.futures import Future

                mine = self.shared = Future[Any]()
                self.leader = threading.get_ident()
            elif self.leader == threading.get_ident():
                return None
            else:
                mine = None
            shared = self.shared
        if mine is None:
            return shared.result()
        try:
            mine.set_result(self.run(step.flow()))
        except BaseException as error:
            mine.set_exception(error)
        finally:
            with self.lock:
                self.shared = self.leader = None
        return mine.result()

    def close(self) -> None:
        """Close the connections, unless they are those of a ready client."""
        if self.owns_client and self.client is not None:
            self.client.close()


class AsyncDriver:
    """Performs flows on asyncio or trio.

    Any number of tasks of an event loop may call, and of the next one when that has ended.
    """

    def __init__(
        self,
        client: AsyncHTTPClient | None,
        timeout: float | None,
        on_token: Callable[[Token], object] | None,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        if client is not None:
            http_library(client, "AsyncClient")
        self.client = client
        self.owns_client = client is None
        self.limit: dict[str, Any] = {} if timeout is None else {"timeout": timeout}
        self.on_token = on_token
        self.sleep = sleep
        self.loop: object = None
        self.shared: SharedTask | None = None

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
        told = self.on_token(step.token) if self.on_token else None
        return await told if isinstance(told, Awaitable) else None

    async def pause(self, seconds: float) -> None:
        """Wait."""
        waited = (self.sleep or waiting.pause_async)(seconds)
        if isinstance(waited, Awaitable):
            await waited

    async def send(self, request: Request | Upload) -> Response:
        """Send a request and read the response."""
        client = self.open() if self.owns_client or self.client is None else self.client
        try:
            return read(await client.request(**arguments_of(request), **self.limit))
        except Exception as error:
            library, proxy = http_library(client, "AsyncClient"), proxy_of(client, request.url)
            meaning = map_transport_error(error, library, request, proxy)
            if meaning is None:
                raise
            raise meaning from None

    def open(self) -> AsyncHTTPClient:
        """Return our own client; a new one in a new event loop, for connections die with theirs."""
        loop = event_loop().identity
        if self.client is None or self.loop is not loop:
            import httpx

            self.client, self.loop = httpx.AsyncClient(timeout=DEFAULT_TIMEOUT), loop
        return self.client

    async def share(self, step: SingleFlight) -> Any:
        """Run the flow of a step once for all who ask at the same time."""
        if self.shared is None:
            self.shared = event_loop().start(lambda: self.run(step.flow()), done=self.shared_is_done)
        elif self.shared.is_current():
            return None
        # A caller that gives up must not take the renewal along: the old refresh token may be spent by now.
        return await self.shared.result()

    def shared_is_done(self) -> None:
        """Forget the shared flow."""
        self.shared = None

    async def close(self) -> None:
        """Close the connections, unless they are those of a ready client."""
        if self.client is not None and self.loop is event_loop().identity:
            await self.client.aclose()
