"""The lock of a token store is waited for no longer than a call may take, and the error says who holds it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from pinterest_v5 import Api, AsyncApi, RequestTimeoutError
from pinterest_v5.core.token_lock import holder_of, takes_timeout
from pinterest_v5.token_store import CallableTokenStore, FileTokenStore, MemoryTokenStore
from tests.client.callers import LOGGED_OUT, SOON, Caller, nothing, save
from tests.client.rotating import Rotating

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("renewals_end")

STORES: dict[str, tuple[Callable[[Path], Any], str]] = {
    "memory": (lambda _: MemoryTokenStore(), "another thread or task holds the lock of the MemoryTokenStore"),
    "file": (
        lambda path: FileTokenStore(path / "token.json"),
        r"another thread or task of this process has held the lock of .*token\.json\.lock since 20[-: 0-9]+ UTC",
    ),
    "functions": (
        lambda _: CallableTokenStore(nothing, save),
        "another thread or task holds the lock of the CallableTokenStore",
    ),
}


@pytest.mark.parametrize(("new_store", "holder"), STORES.values(), ids=STORES)
def test_the_error_says_who_holds_it(
    caller: Caller, tmp_path: Path, new_store: Callable[[Path], Any], holder: str
) -> None:
    store, server = new_store(tmp_path), Rotating()
    with store.lock():
        error = caller.ask(server, store, deadline=SOON)
        with pytest.raises(RequestTimeoutError, match=f"^No new token in the 0.05 seconds .*: {holder}. Try again"):
            raise error
    assert not server.refreshes
    assert caller.ask(server, store) == {"id": "1"}


HOLDER = """
import os, signal, sys
from pinterest_v5.token_store import FileTokenStore

with FileTokenStore(sys.argv[1]).lock():
    os.kill(os.getpid(), signal.SIGSTOP)
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="nothing is stopped there")
def test_a_process_that_was_stopped_is_named(caller: Caller, tmp_path: Path) -> None:
    store, server = FileTokenStore(tmp_path / "token.json"), Rotating()
    with subprocess.Popen([sys.executable, "-c", HOLDER, store.path]) as holder:
        try:
            _, status = os.waitpid(holder.pid, os.WUNTRACED)
            assert os.WIFSTOPPED(status)
            error = caller.ask(server, store, deadline=SOON)
            assert f"process {holder.pid} has held the lock of {store.path}.lock since 20" in str(error)
        finally:
            holder.send_signal(signal.SIGCONT)
        assert caller.ask(server, store) == {"id": "1"}


def test_who_does_not_say_so_is_another_process(tmp_path: Path) -> None:
    """As on a system where the holder could not write into the file."""
    store = FileTokenStore(tmp_path / "token.json")
    with store.lock():
        (tmp_path / "token.json.lock").write_bytes(b"")
        with pytest.raises(TimeoutError, match=r"^another process has locked .*token\.json\.lock$"):
            store.lock(timeout=0).__enter__()
    assert (tmp_path / "token.json.lock").read_bytes() == b""


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_a_lock_that_knows_no_time(kind: str) -> None:
    lock, server, caller = threading.Lock(), Rotating(), Caller(kind)
    store = CallableTokenStore(nothing, save, lambda: lock)
    with lock:
        error = caller.ask(server, store, deadline=SOON)
    assert "the lock of the token store, of type CallableTokenStore, is held elsewhere" in str(error)
    assert caller.ask(server, store) == {"id": "1"}


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_a_lock_of_coroutines(kind: str) -> None:
    class Store:
        async def load(self) -> None: ...

        async def save(self, token: Any) -> None: ...

        @asynccontextmanager
        async def lock(self, timeout: float | None = None) -> AsyncIterator[None]:
            raise TimeoutError("another machine holds the row")
            yield

    error = Caller(kind).ask(Rotating(), Store(), deadline=60)
    assert "in the 60 seconds that the call may take: another machine holds the row. Try again" in str(error)


def test_who_asks_for_the_holder_does_not_wait() -> None:
    asked: list[float] = []

    @contextmanager
    def lock(timeout: float) -> Iterator[None]:
        asked.append(timeout)
        yield

    store = CallableTokenStore(nothing, save, lock)
    assert holder_of(store) == "the lock of the token store was held until a moment ago"
    assert asked == [0]


def test_a_lock_that_does_not_say_what_it_takes() -> None:
    lock: Any = MemoryTokenStore().lock
    strange = partial(lock)
    strange.__signature__ = "unknown"  # type: ignore[attr-defined]  # as of a function that is written in C
    assert takes_timeout(CallableTokenStore(nothing, save, partial(lock)))
    assert not takes_timeout(CallableTokenStore(nothing, save, strange))


def test_one_event_loop_waits_for_another() -> None:
    """Without a store, too: the login is that of one `AsyncApi`."""
    server = Rotating()
    api = AsyncApi(**LOGGED_OUT, deadline=SOON, http_client=server.async_client())
    with api._driver.lock, pytest.raises(RequestTimeoutError, match="asking for one goes on"):
        anyio.run(api.boards.get, "1")
    assert not server.refreshes


def test_who_has_more_time_goes_on_waiting() -> None:
    """The time of who began a renewal is nobody else's."""
    server, begun, joined, turns = Rotating(), threading.Event(), threading.Event(), iter(["first"])

    @contextmanager
    def lock(timeout: float) -> Iterator[None]:
        if next(turns, None):
            begun.set()
            assert joined.wait(10)
            raise TimeoutError("somebody else")
        yield

    def wait(budget: object) -> None:
        joined.set()
        assert flight.landed.wait(10)

    api = Api(**LOGGED_OUT, token_store=CallableTokenStore(lambda: None, save, lock), http_client=server.client())
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(api.boards.get, "1")
        assert begun.wait(10)
        flight: Any = api._driver.flight
        flight.wait = wait
        assert api.boards.get("1") == {"id": "1"}  # type: ignore[comparison-overlap]  # only an id
        with pytest.raises(RequestTimeoutError, match="somebody else"):
            first.result(10)
    assert len(server.refreshes) == 1
