"""One interface for what `AsyncApi` needs of asyncio's or trio's event loop."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

    import trio

    Work = Callable[[], Coroutine[Any, Any, Any]]


class TimeIsOver(Exception):
    """Work took longer than it was allowed to."""


class SharedTask(Protocol):
    """Work that continues when those who wait for it are cancelled."""

    def is_current(self) -> bool:
        """Say whether the caller is that work itself."""
        ...

    async def ended(self) -> None:
        """Wait for the end of the work."""
        ...

    def outcome(self) -> tuple[Any, BaseException | None]:
        """Return what came of work that has ended: its result, and the exception that it ended with."""
        ...


class EventLoop(Protocol):
    """The running event loop."""

    @property
    def identity(self) -> object:
        """An object that is different for each loop, to keep apart their connections."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Let other tasks run meanwhile."""
        ...

    def start(self, work: Work, done: Callable[[], object]) -> SharedTask:
        """Start the work, and call `done` at its end."""
        ...

    def start_from_anywhere(self, work: Work) -> None:
        """Start the work from whatever thread, if the loop still runs."""
        ...

    async def in_time(self, seconds: float, work: Work) -> Any:
        """Do the work, or raise `TimeIsOver` if it takes longer."""
        ...

    async def enter(self, lock: Any) -> None:
        """Enter a blocking lock in another thread; who is cancelled meanwhile does not hold it."""
        ...


def event_loop() -> EventLoop:
    """Return the running event loop."""
    trio = sys.modules.get("trio")  # a program that has not imported trio does not run on it
    return TrioLoop() if trio is not None and trio.lowlevel.in_trio_run() else AsyncioLoop()


class AsyncioLoop:
    """The loop of the standard library, or a replacement such as uvloop's."""

    def __init__(self) -> None:
        import asyncio

        self.identity = asyncio.get_running_loop()

    async def sleep(self, seconds: float) -> None:
        """Wait that many seconds."""
        import asyncio

        await asyncio.sleep(seconds)

    def start(self, work: Work, done: Callable[[], object]) -> SharedTask:
        """Start work that ends with nobody who waits for it; `done` is called when it has ended."""
        import asyncio

        task = asyncio.create_task(work())

        def finished(task: asyncio.Task[Any]) -> None:
            done()
            if not task.cancelled():
                task.exception()  # retrieved here, because there may be no caller left to raise it in

        task.add_done_callback(finished)
        return AsyncioTask(task)

    def start_from_anywhere(self, work: Work) -> None:
        """Start the work from whatever thread, if the loop still runs."""
        with suppress(RuntimeError):  # the loop does not run any more
            self.identity.call_soon_threadsafe(lambda: self.start(work, done=lambda: None))

    async def in_time(self, seconds: float, work: Work) -> Any:
        """Do the work, or raise `TimeIsOver` if it takes longer."""
        import asyncio

        try:
            return await asyncio.wait_for(work(), max(0, seconds))
        except asyncio.TimeoutError:
            raise TimeIsOver from None

    async def enter(self, lock: Any) -> None:
        """Enter a blocking lock in a thread of its own: who has the lock needs those of the loop to look up names."""
        import asyncio

        entered: asyncio.Future[None] = self.identity.create_future()
        entry = Entry(lock)

        def wait() -> None:
            try:
                entry.wait()
            except BaseException as error:  # raised in the task that waits for the lock
                tell(entered.set_exception, error)
            else:
                tell(entered.set_result, None)

        def tell(settle: Callable[[Any], None], outcome: BaseException | None) -> None:
            try:
                self.identity.call_soon_threadsafe(lambda: None if entered.done() else settle(outcome))
            except RuntimeError:  # the loop has ended, and nobody waits any more
                if outcome is None:
                    entry.give_up()

        threading.Thread(target=wait, name="pinterest-lock", daemon=True).start()
        try:
            await entered
        except asyncio.CancelledError:
            entry.give_up()
            raise


class Entry:
    """Enters a blocking lock in one thread on behalf of another, which may give up meanwhile."""

    def __init__(self, lock: Any) -> None:
        self.lock = lock
        self.turn = threading.Lock()
        self.settled = 0

    def wait(self) -> None:
        """Enter the lock."""
        self.lock.__enter__()
        self.settle()

    def give_up(self) -> None:
        """Have no use for it any more."""
        self.settle()

    def settle(self) -> None:
        """Give the lock back if one side has entered it and the other one has given up."""
        with self.turn:
            self.settled += 1
            unwanted = self.settled == 2
        if unwanted:
            self.lock.__exit__(None, None, None)


class AsyncioTask:
    """A task that is not cancelled with those who wait for it."""

    def __init__(self, task: asyncio.Task[Any]) -> None:
        self.task = task

    def is_current(self) -> bool:
        """Say whether this task is the one that asks."""
        import asyncio

        return self.task is asyncio.current_task()

    async def ended(self) -> None:
        """Wait for the end."""
        import asyncio

        await asyncio.wait([self.task])

    def outcome(self) -> tuple[Any, BaseException | None]:
        """Return what came of it."""
        import asyncio

        if self.task.cancelled():
            return None, asyncio.CancelledError()
        error = self.task.exception()
        return (None, error) if error is not None else (self.task.result(), None)


class TrioLoop:
    """The loop of trio."""

    def __init__(self) -> None:
        import trio

        self.identity = trio.lowlevel.current_trio_token()

    async def sleep(self, seconds: float) -> None:
        """Wait that many seconds."""
        import trio

        await trio.sleep(seconds)

    def start(self, work: Work, done: Callable[[], object]) -> SharedTask:
        """Start work that ends with nobody who waits for it; `done` is called when it has ended."""
        return TrioTask(work, done)

    def start_from_anywhere(self, work: Work) -> None:
        """Start the work from whatever thread, if the loop still runs."""
        import trio

        with suppress(trio.RunFinishedError):
            self.identity.run_sync_soon(lambda: self.start(work, done=lambda: None))

    async def in_time(self, seconds: float, work: Work) -> Any:
        """Do the work, or raise `TimeIsOver` if it takes longer."""
        import trio

        with trio.move_on_after(max(0, seconds)):
            return await work()
        raise TimeIsOver

    async def enter(self, lock: Any) -> None:
        """Enter a blocking lock in a thread beyond those that are counted: who has it needs them to look up names."""
        import trio

        entry = Entry(lock)
        try:
            await trio.to_thread.run_sync(entry.wait, abandon_on_cancel=True, limiter=trio.CapacityLimiter(1))
        except trio.Cancelled:
            entry.give_up()
            raise


class TrioTask:
    """A system task of trio, which belongs to no nursery and so is not cancelled with one."""

    def __init__(self, work: Work, done: Callable[[], object]) -> None:
        import trio

        self.work = work
        self.done = done
        self.over = trio.Event()
        self.value: Any = None
        self.error: BaseException | None = None
        self.task: trio.lowlevel.Task = trio.lowlevel.spawn_system_task(self.run)

    async def run(self) -> None:
        """Do the work, and keep what came of it."""
        try:
            self.value = await self.work()
        except Exception as error:  # kept for those who wait: trio would end the whole run with it
            self.error = error
        except BaseException as stopped:
            self.error = stopped
            raise
        finally:
            self.done()
            self.over.set()

    def is_current(self) -> bool:
        """Say whether this task is the one that asks."""
        import trio

        return self.task is trio.lowlevel.current_task()

    async def ended(self) -> None:
        """Wait for the end."""
        await self.over.wait()

    def outcome(self) -> tuple[Any, BaseException | None]:
        """Return what came of it."""
        return self.value, self.error
