"""A flow that the threads of an `Api` share, such as a renewal of the token."""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from pinterest_v5.core.deadline import spent
from pinterest_v5.core.token_lock import LockNotFree, waitable

if TYPE_CHECKING:
    from collections.abc import Callable

    from pinterest_v5.core.flow import Budget


class Flight:
    """A flow that runs in a thread of its own and is shared by all callers that need it.

    The application's functions (`load`, `save`, `on_token`) are called in the thread that started the flow, while that
    waits, because the connections of some databases and the state of web frameworks belong to one thread.
    """

    def __init__(self, key: object) -> None:
        self.key = key
        self.starter: int | None = threading.get_ident()
        self.thread: int | None = None
        self.has_lock = False
        self.landed = threading.Event()
        self.result: Any = None
        self.error: BaseException | None = None
        self.calls: SimpleQueue[DeferredCall | None] = SimpleQueue()
        self.turn = threading.Lock()

    def concerns_this_thread(self) -> bool:
        """Say whether the calling thread takes part in it, and so cannot wait for its end."""
        return threading.get_ident() in (self.starter, self.thread)

    def is_in_this_thread(self) -> bool:
        """Say whether the calling thread is the one that it is under way in."""
        return threading.get_ident() == self.thread

    def in_starter(self, function: Callable[[], Any]) -> Any:
        """Call a function in the thread that started the flight; in this one if that has left."""
        call = DeferredCall(function)
        with self.turn:
            attended = self.starter not in (None, threading.get_ident())
            if attended:
                self.calls.put(call)
        if not attended:
            return function()
        call.done.wait()
        return call.outcome()

    def wait(self, budget: Budget) -> None:
        """Wait for the end, but no longer than the budget lasts."""
        with spent(budget):
            self.landed.wait(waitable(budget))

    def attend(self, budget: Budget) -> None:
        """Do the same where it was started, and call what is to be called in this thread."""
        try:
            while (call := self.next_call(budget)) is not None:
                call.perform()
        except Empty:
            pass  # the time is over
        finally:
            self.leave()

    def next_call(self, budget: Budget) -> DeferredCall | None:
        """Wait for what is to be called; None if the flight is over."""
        with spent(budget):
            return self.calls.get(timeout=waitable(budget))

    def leave(self) -> None:
        """Let the flight go on without its starter."""
        with self.turn:
            self.starter = None
        while not self.calls.empty():
            call = self.calls.get()
            if call is not None:
                call.perform()

    def land(self) -> None:
        """Tell all who wait that it is over."""
        self.landed.set()
        self.calls.put(None)


def concerns_only_its_starter(error: BaseException | None) -> bool:
    """Say whether a flight ended with what is nobody else's: a KeyboardInterrupt, or that its time was over."""
    return isinstance(error, LockNotFree) or (error is not None and not isinstance(error, Exception))


class DeferredCall:
    """A function that one thread lets another thread call."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function
        self.done = threading.Event()
        self.result: Any = None
        self.error: BaseException | None = None

    def perform(self) -> None:
        """Call it."""
        try:
            self.result = self.function()
        except BaseException as error:
            self.error = error
        finally:
            self.done.set()

    def outcome(self) -> Any:
        """Return what came of it, or raise that."""
        if self.error is not None:
            raise self.error
        return self.result
