"""What `AsyncApi` needs of the event loop that it runs in: asyncio's or trio's."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

    import trio

    Work = Callable[[], Coroutine[Any, Any, Any]]


class SharedTask(Protocol):
    """Work that goes on when whoever waits for it gives up."""

    def is_current(self) -> bool:
        """Say whether the caller is that work itself."""
        ...

    async def result(self) -> Any:
        """Wait for the end of the work, and return or raise what came of it."""
        ...


class EventLoop(Protocol):
    """The running event loop."""

    @property
    def identity(self) -> object:
        """What differs from one loop to the next: connections die with theirs."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Let other tasks run meanwhile."""
        ...

    def start(self, work: Work, done: Callable[[], object]) -> SharedTask:
        """Start the work, and call `done` at its end."""
        ...


def event_loop() -> EventLoop:
    """Return the running event loop."""
    trio = sys.modules.get("trio")  # in a program that has not imported it, nothing runs on it
    return TrioLoop() if trio is not None and trio.lowlevel.in_trio_run() else AsyncioLoop()


class AsyncioLoop:
    """The loop of the standard library, or one such as uvloop's in its place."""

    def __init__(self) -> None:
        import asyncio

        self.identity: object = asyncio.get_running_loop()

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
                task.exception()  # looked at here, for there may be no caller left to raise it to

        task.add_done_callback(finished)
        return AsyncioTask(task)


class AsyncioTask:
    """A task, shielded from the end of those who wait for it."""

    def __init__(self, task: asyncio.Task[Any]) -> None:
        self.task = task

    def is_current(self) -> bool:
        """Say whether this task is the one that asks."""
        import asyncio

        return self.task is asyncio.current_task()

    async def result(self) -> Any:
        """Wait for the end, and return or raise what came of it."""
        import asyncio

        return await asyncio.shield(self.task)


class TrioLoop:
    """The loop of trio."""

    def __init__(self) -> None:
        import trio

        self.identity: object = trio.lowlevel.current_trio_token()

    async def sleep(self, seconds: float) -> None:
        """Wait that many seconds."""
        import trio

        await trio.sleep(seconds)

    def start(self, work: Work, done: Callable[[], object]) -> SharedTask:
        """Start work that ends with nobody who waits for it; `done` is called when it has ended."""
        return TrioTask(work, done)


class TrioTask:
    """A system task of trio: it belongs to nobody's nursery, and so ends with nobody's."""

    def __init__(self, work: Work, done: Callable[[], object]) -> None:
        import trio

        self.work = work
        self.done = done
        self.ended = trio.Event()
        self.value: Any = None
        self.error: BaseException | None = None
        self.task: trio.lowlevel.Task = trio.lowlevel.spawn_system_task(self.run)

    async def run(self) -> None:
        """Do the work, and keep what came of it."""
        try:
            self.value = await self.work()
        except Exception as error:  # for those who wait: trio would end the whole run over it
            self.error = error
        except BaseException as stopped:
            self.error = stopped
            raise
        finally:
            self.done()
            self.ended.set()

    def is_current(self) -> bool:
        """Say whether this task is the one that asks."""
        import trio

        return self.task is trio.lowlevel.current_task()

    async def result(self) -> Any:
        """Wait for the end, and return or raise what came of it."""
        await self.ended.wait()
        if self.error is not None:
            raise self.error
        return self.value
