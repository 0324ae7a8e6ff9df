"""The driver that performs the steps of a flow over a blocking HTTP client.

Exceptions leave it without the frames below: those hold tokens, and reports show what frames hold.
"""

from __future__ import annotations

import copy
import threading
import weakref
from contextlib import contextmanager, nullcontext
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from pinterest_v5.core import waiting
from pinterest_v5.core.deadline import Deadline, DeadlinePassed, hold_to
from pinterest_v5.core.flow import LoadToken, Request, Response, SingleFlight, Sleep, Upload
from pinterest_v5.core.transport import (
    DEFAULT_TIMEOUT,
    HTTPClient,
    arguments_of,
    body_of,
    http_library,
    map_transport_error,
    no_cookies,
    proxy_of,
    response_of,
    seconds_for,
    too_late,
)
from pinterest_v5.errors import PinterestException, RequestTimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pinterest_v5.core.flow import Flow, Step
    from pinterest_v5.models import Token
    from pinterest_v5.token_store import TokenStore

__tracebackhide__ = True  # in pytest's report an error of a call ends in the caller's line

T = TypeVar("T")


class Flight:
    """A flow that is under way for all who ask for it."""

    def __init__(self, key: object) -> None:
        self.key = key
        self.leader = threading.get_ident()
        self.landed = threading.Event()
        self.result: Any = None
        self.error: BaseException | None = None


class Driver:
    """Performs flows in the calling thread; any number of threads may call."""

    def __init__(
        self,
        client: HTTPClient | None,
        timeout: float | None,
        deadline: float,
        store: TokenStore | None,
        on_token: Callable[[Token], object] | None,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        if client is not None:
            http_library(client, "Client")
        self.client = client
        self.owns_client = client is None
        self.limit: dict[str, Any] = {} if timeout is None else {"timeout": timeout}
        self.seconds = deadline
        self.deadline = Deadline()
        self.store = store
        self.on_token = on_token
        self.sleep = sleep
        self.lock = threading.Lock()
        self.flight: Flight | None = None

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
        if isinstance(step, LoadToken):
            return self.store.load() if self.store is not None else None
        if self.store is not None:
            self.store.save(step.token)
        return self.on_token(step.token) if self.on_token else None

    def send(self, request: Request | Upload) -> Response:
        """Send a request and read the response."""
        client = self.client if self.client is not None else self.open()
        seconds, start = seconds_for(request, self.seconds), monotonic()
        try:
            with self.deadline.of(seconds), spent(request):
                self.deadline.check()
                answer = client.send(client.build_request(**arguments_of(request), **self.limit), stream=True)
                try:
                    body = body_of(answer, request)
                    for piece in answer.iter_bytes() if answer.is_stream_consumed else answer.iter_raw():
                        self.deadline.check()
                        body.feed(piece)
                finally:
                    answer.close()
                return response_of(answer, body)
        except DeadlinePassed:
            raise too_late(request, self.seconds) from None
        except Exception as error:
            library, proxy = http_library(client, "Client"), proxy_of(client, request.url)
            meaning = map_transport_error(error, library, request, proxy)
            if isinstance(meaning, RequestTimeoutError) and monotonic() - start >= seconds:
                raise too_late(request, self.seconds) from None
            if meaning is None:
                raise
            raise meaning from None

    def open(self) -> HTTPClient:
        """Return our own client, made by the first call."""
        import httpx  # a tenth of a second, paid by the first call alone

        with self.lock:
            if self.client is None:
                client = httpx.Client(timeout=DEFAULT_TIMEOUT, cookies=no_cookies())
                hold_to(self.deadline, client)
                weakref.finalize(self, client.close)
                self.client = client
            return self.client

    def share(self, step: SingleFlight) -> Any:
        """Run the flow of a step while no other one runs; who asks for the same at the same time gets its outcome."""
        while True:
            with self.lock:
                flight = self.flight
                if flight is None:
                    mine = self.flight = Flight(step.key)
                    break
            if flight.leader == threading.get_ident():
                return None
            flight.landed.wait()
            if flight.key == step.key and not is_the_threads_own(flight.error):
                if flight.error is not None:
                    raise copy_of(flight.error)
                return flight.result
        try:
            with self.store.lock() if self.store is not None else nullcontext():
                mine.result = self.run(step.flow())
        except BaseException as error:
            mine.error = error
            raise
        finally:
            with self.lock:
                self.flight = None
            mine.landed.set()
        return mine.result

    def close(self) -> None:
        """Close the connections, unless they are those of a ready client."""
        if self.owns_client and self.client is not None:
            self.client.close()


@contextmanager
def spent(request: Request | Upload) -> Iterator[None]:
    """Take the time of a request from the budget of its call."""
    start = monotonic()
    try:
        yield
    finally:
        if isinstance(request, Request) and request.budget is not None:
            request.budget.left -= monotonic() - start


def is_the_threads_own(error: BaseException | None) -> bool:
    """Say whether an exception, such as KeyboardInterrupt, concerns nobody but the thread in which it was raised."""
    return error is not None and not isinstance(error, Exception)


def copy_of(error: BaseException) -> BaseException:
    """Return an exception for another thread or task: what is raised twice collects the tracebacks of both."""
    try:
        return copy.copy(error)
    except Exception:  # what its class demands is not known here
        return RuntimeError(f"The renewal of the token failed elsewhere with {type(error).__name__}.")
