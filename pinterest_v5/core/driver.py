"""The driver that performs the steps of a flow over a blocking HTTP client.

Exceptions leave it without the frames below it, because those hold tokens, and reports show the variables of frames.
"""

from __future__ import annotations

import copy
import threading
import weakref
from contextlib import nullcontext
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from pinterest_v5.core import waiting
from pinterest_v5.core.deadline import DEADLINE, DeadlinePassed, hold_to_deadline, now, spent
from pinterest_v5.core.flight import Flight, concerns_only_its_starter
from pinterest_v5.core.flow import Budget, LoadToken, Request, Response, SingleFlight, Sleep, Upload
from pinterest_v5.core.token_lock import (
    LockNotFree,
    lock_of,
    lock_too_late,
    not_entered,
    takes_timeout,
    too_late_for_token,
)
from pinterest_v5.core.transport import (
    DEFAULT_TIMEOUT,
    HTTPClient,
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
    within,
)
from pinterest_v5.errors import PinterestException, RequestTimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pinterest_v5.core.flow import Flow, Step
    from pinterest_v5.models import Token
    from pinterest_v5.token_store import TokenStore

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line

T = TypeVar("T")


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
            hold_to_deadline(client)
        self.client = client
        self.owns_client = client is None
        self.timeout = timeout
        self.limit: dict[str, Any] = {} if timeout is None else {"timeout": timeout}
        self.seconds = deadline
        self.store = store
        self.on_token = on_token
        self.sleep = sleep
        self.lock = threading.Lock()
        self.flight: Flight | None = None
        self.closed = False

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
            return self.apply(self.store.load) if self.store is not None else None
        return self.apply(partial(self.tell, step.token))

    def apply(self, function: Callable[[], Any]) -> Any:
        """Call a function of the application, in the thread that asked for what it is needed for."""
        flight = self.flight
        return flight.in_starter(function) if flight is not None and flight.is_in_this_thread() else function()

    def tell(self, token: Token) -> None:
        """Give a new token to the application."""
        if self.store is not None:
            self.store.save(token)
        if self.on_token:
            self.on_token(token)

    def send(self, request: Request | Upload) -> Response:
        """Send a request and read the response."""
        client = self.client if self.client is not None else self.open()
        seconds = seconds_for(request, self.seconds)
        end = now() + seconds
        try:
            with DEADLINE.at(end), spent(budget_of(request)):
                DEADLINE.check()
                limit = self.limit if self.owns_client else {"timeout": within(seconds, client, self.timeout)}
                answer = client.send(client.build_request(**arguments_of(request), **limit), stream=True)
                try:
                    headers = headers_of(answer)
                    body = body_of(answer, headers, request)
                    for piece in answer.iter_bytes() if answer.is_stream_consumed else answer.iter_raw():
                        DEADLINE.check()
                        body.feed(piece)
                finally:
                    answer.close()
                return Response(answer.status_code, headers, body.whole())
        except DeadlinePassed:
            raise too_late(request, self.seconds) from None
        except Exception as error:
            library, proxy = http_library(client, "Client"), proxy_of(client, request.url)
            meaning = map_transport_error(error, library, request, proxy)
            if isinstance(meaning, RequestTimeoutError) and now() >= end:
                raise too_late(request, self.seconds) from None
            if meaning is None:
                raise
            raise meaning from None

    def open(self) -> HTTPClient:
        """Return our own client, made by the first call."""
        import httpx  # this takes a tenth of a second, only in the first call

        with self.lock:
            if self.client is None:
                client = httpx.Client(timeout=DEFAULT_TIMEOUT, cookies=no_cookies())
                hold_to_deadline(client)
                weakref.finalize(self, client.close)
                self.client = client
            return self.client

    def share(self, step: SingleFlight) -> Any:
        """Run the flow of a step while no other one runs; who asks for the same at the same time gets its outcome."""
        budget = step.budget or Budget(self.seconds)
        while True:
            with self.lock:
                flight, mine = self.flight, self.flight is None
                if flight is None:
                    flight = self.flight = Flight(step.key)
            if mine:
                self.start(flight, step, budget)
            elif flight.concerns_this_thread():
                return None
            else:
                flight.wait(budget)
            if not flight.landed.is_set():
                raise too_late_for_token(budget, self.store, flight.has_lock)
            if isinstance(flight.error, LockNotFree) and mine:
                raise lock_too_late(budget, str(flight.error))
            if mine or (flight.key == step.key and not concerns_only_its_starter(flight.error)):
                if flight.error is not None:
                    raise flight.error if mine else copy_of(flight.error)
                return flight.result

    def start(self, flight: Flight, step: SingleFlight, budget: Budget) -> None:
        """Start a flight and wait for its end, but no longer than the budget lasts.

        It has a thread of its own, and so goes on when its starter leaves. But a lock that takes no timeout may be one
        that only the thread can leave that has entered it: then the starter stays.
        """
        if (self.store is None or takes_timeout(self.store)) and started(partial(self.fly, flight, step, budget)):
            flight.attend(budget)
        else:
            self.fly(flight, step, budget)

    def fly(self, flight: Flight, step: SingleFlight, budget: Budget) -> None:
        """Run the flow of a step in the lock of the token store, and land."""
        flight.thread = threading.get_ident()
        try:
            with nullcontext() if self.store is None else lock_of(self.store, budget):
                if flight.starter is None:
                    raise TimeoutError("who asked for the token has left")
                flight.has_lock = True
                flight.result = self.run(step.flow())
        except BaseException as error:
            flight.error = error if flight.has_lock else not_entered(error)
        finally:
            with self.lock:
                self.flight, closed = None, self.closed
            if closed:
                self.close()
            flight.land()

    def close(self) -> None:
        """Close the connections, unless they are those of a ready client; a renewal that needs one ends before that."""
        with self.lock:
            self.closed, unused = True, self.flight is None
        if self.owns_client and self.client is not None and unused:
            self.client.close()


def started(work: Callable[[], object]) -> bool:
    """Start work in a thread of its own, and say whether that was possible; the end of the process waits for it."""
    thread = threading.Thread(target=copy_context().run, args=(work,), name="pinterest-token")
    try:
        thread.start()
    except RuntimeError:  # no more threads can be started, for instance at the end of the process
        return False
    return True


def copy_of(error: BaseException) -> BaseException:
    """Return an exception for another thread or task: what is raised twice collects the tracebacks of both."""
    try:
        return copy.copy(error)
    except Exception:  # its class may need arguments that are not known here
        return RuntimeError(f"The renewal of the token failed elsewhere with {type(error).__name__}.")
