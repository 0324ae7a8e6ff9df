"""A call leaves at its deadline; a renewal that was sent goes on without it, for a refresh token works once (Q9)."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from pinterest_v5 import Api, RequestTimeoutError
from pinterest_v5.core.flight import DeferredCall, Flight
from pinterest_v5.token_store import CallableTokenStore, FileTokenStore, MemoryTokenStore
from tests.client.callers import LATER, LOGGED_OUT, NEW, SOON, Caller, nothing, renewals, save
from tests.client.hostile import hostile
from tests.client.rotating import Rotating

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("renewals_end")

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"


def whole(answer: Any) -> bytes:
    content = json.dumps(answer).encode()
    return HEAD + b"content-length: %d\r\n\r\n" % len(content) + content


DRIPPING = {
    "no answer": (b"", b""),
    "a slow head": (b"HTTP/1.1 200 OK\r\nx: ", b"y"),
    "a slow body": (HEAD + b"content-length: 1000000\r\n\r\n", b" "),
    "a slow body in chunks": (HEAD + b"transfer-encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "endless 100 Continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
}


class TestPinterestIsSlow:
    @pytest.mark.parametrize(("start", "drop"), DRIPPING.values(), ids=DRIPPING)
    def test_with_the_token(self, caller: Caller, start: bytes, drop: bytes) -> None:
        over = threading.Event()

        def answer() -> Iterator[bytes]:
            yield start
            while not over.wait(SOON / 10):
                yield drop

        with hostile(answer) as server:
            error = caller.get(**LOGGED_OUT, api_url=server.url, deadline=SOON, late=over.set)
        assert str(error).startswith(
            "No new token in the 0.05 seconds that the call may take: asking for one goes on, and"
        )
        assert str(error).endswith("if it brings none, try again, or raise deadline.")

    def test_a_token_that_comes_when_its_caller_has_left_is_kept(self, caller: Caller) -> None:
        """Also when the connections are closed in the meantime, as they are at the end of a `with` block."""
        comes, told, store = threading.Event(), threading.Event(), MemoryTokenStore()
        answers: Iterator[Callable[[], Iterable[bytes]]] = iter(
            [lambda: [whole(NEW)] * comes.wait(10), lambda: [whole({"id": "1"})]]
        )
        with hostile(lambda: next(answers)()) as server:
            options = {**LOGGED_OUT, "api_url": server.url, "token_store": store}
            error = caller.get(**options, deadline=LATER, on_token=lambda _: told.set(), late=comes.set)
            assert isinstance(error, RequestTimeoutError)
            assert told.wait(10)
            assert store.load() == NEW
            assert caller.get(**options) == {"id": "1"}

    PROGRAM = """
import sys
from pinterest_v5 import Api, RequestTimeoutError
from pinterest_v5.token_store import FileTokenStore

store = FileTokenStore(sys.argv[1])
api = Api("1234567", "s3cret", refresh_token="pinr_1", token_store=store, api_url=sys.argv[2], deadline=0.5)
try:
    api.boards.get("1")
except RequestTimeoutError:
    print("late", flush=True)
"""

    @pytest.mark.slow
    def test_the_end_of_the_process_waits_for_that_token(self, tmp_path: Path) -> None:
        comes, store = threading.Event(), FileTokenStore(tmp_path / "token.json")
        with hostile(lambda: [whole(NEW)] * comes.wait(10)) as server:
            command = [sys.executable, "-c", self.PROGRAM, store.path, server.url]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
                assert program.stdout is not None
                assert program.stdout.readline() == "late\n"
                comes.set()
            assert program.returncode == 0
        assert store.load() == NEW

    def test_the_next_call_waits_for_that_token_too(self) -> None:
        comes, asked = threading.Event(), []

        def answer(request: httpx.Request) -> httpx.Response:
            asked.append(request.url.path)
            if "token" in request.url.path:
                comes.wait(10)
            return httpx.Response(200, json={**NEW, "id": "1"})

        api = Api(**LOGGED_OUT, deadline=LATER, http_client=httpx.Client(transport=httpx.MockTransport(answer)))
        for _ in range(2):
            with pytest.raises(RequestTimeoutError, match=r"No new token in the 0\.5 seconds"):
                api.boards.get("1")
        (renewal,) = renewals()
        comes.set()
        renewal.join(10)
        assert api.refresh_token == "pinr_2"
        assert api.boards.get("1")["id"] == "1"
        assert asked == ["/v5/oauth/token", "/v5/boards/1"]

    def test_who_is_interrupted_leaves_it_to_the_others(self, monkeypatch: pytest.MonkeyPatch) -> None:
        asked, comes = threading.Event(), threading.Event()

        def answer(request: httpx.Request) -> httpx.Response:
            asked.set()
            comes.wait(10)
            return httpx.Response(200, json={**NEW, "id": "1"})

        def interrupted(*_: Any) -> None:
            asked.wait(10)
            raise KeyboardInterrupt

        monkeypatch.setattr(Flight, "next_call", interrupted)
        api = Api(**LOGGED_OUT, http_client=httpx.Client(transport=httpx.MockTransport(answer)))
        with pytest.raises(KeyboardInterrupt):
            api.boards.get("1")
        comes.set()
        for renewal in renewals():
            renewal.join(10)
        assert api.refresh_token == "pinr_2"


class TestTheApplicationsOwnFunctions:
    """They are not interrupted, and are called where the call was made: some databases are for one thread alone."""

    def test_in_the_thread_of_the_call(self) -> None:
        where: list[int] = []

        def seen(*_: Any) -> None:
            where.append(threading.get_ident())

        api = Api(
            **LOGGED_OUT, token_store=CallableTokenStore(seen, seen), on_token=seen, http_client=Rotating().client()
        )
        assert api.boards.get("1") == {"id": "1"}  # type: ignore[comparison-overlap]  # only an id
        assert where == [threading.get_ident()] * 4

    def test_one_that_is_due_when_the_call_leaves_is_called_before_that(self) -> None:
        """The renewal has handed it over, and waits for it."""
        flight, due = Flight("renew"), DeferredCall(threading.get_ident)
        flight.calls.put(due)
        flight.land()
        flight.leave()
        assert due.done.is_set()
        assert due.outcome() == flight.in_starter(threading.get_ident) == threading.get_ident()

    def test_a_lock_without_a_timeout_is_left_by_the_thread_that_entered_it(self) -> None:
        lock = threading.RLock()  # it does not let anybody else
        store = CallableTokenStore(nothing, save, lambda: lock)
        assert Caller("Api").ask(Rotating(), store) == {"id": "1"}
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(lock.acquire, timeout=0).result(10)

    def test_a_failure_of_one_is_raised_to_who_called(self) -> None:
        def fails(token: Any) -> None:
            raise LookupError("no table")

        api = Api(**LOGGED_OUT, on_token=fails, http_client=Rotating().client())
        with pytest.raises(LookupError, match="no table"):
            api.boards.get("1")
        with pytest.raises(LookupError, match="no table"):
            api.boards.get("1")  # it is told until it could be

    def test_others_do_not_wait_beyond_their_time_for_one_that_hangs(self) -> None:
        begun, ends = threading.Event(), threading.Event()

        def hangs(token: Any) -> None:
            begun.set()
            ends.wait(10)

        api = Api(**LOGGED_OUT, on_token=hangs, deadline=SOON, http_client=Rotating().client())
        with ThreadPoolExecutor(1) as pool:
            pool.submit(api.boards.get, "1")
            assert begun.wait(10)
            with pytest.raises(RequestTimeoutError, match="and waits for Pinterest, on_token or the token store"):
                api.boards.get("1")
            ends.set()
        assert api.access_token == "pina_2"

    @pytest.mark.parametrize("kind", ["asyncio", "trio"])
    def test_connections_are_closed_also_where_one_hangs(self, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
        async def hangs(token: Any) -> None:
            await anyio.sleep_forever()

        monkeypatch.setattr("pinterest_v5.core.async_driver.TOKEN_SECONDS", SOON)
        error = Caller(kind).ask(Rotating(), MemoryTokenStore(), on_token=hangs, deadline=LATER)
        assert "waits for Pinterest, on_token or the token store" in str(error)

    def test_the_context_of_the_call_is_that_of_its_renewal(self) -> None:
        """As tracing wants it."""
        visitor = ContextVar("visitor", default="nobody")
        server, seen = Rotating(), []

        def answer(request: httpx.Request) -> httpx.Response:
            seen.append(visitor.get())
            return server(request)

        visitor.set("mika")
        Api(**LOGGED_OUT, http_client=httpx.Client(transport=httpx.MockTransport(answer))).boards.get("1")
        assert seen == ["mika", "mika"]

    def test_where_no_thread_can_be_started(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """As when the process is about to end."""

        def refuse(thread: threading.Thread) -> None:
            raise RuntimeError("can't start new thread")

        monkeypatch.setattr(threading.Thread, "start", refuse)
        assert Caller("Api").ask(Rotating(), None) == {"id": "1"}


def test_a_call_may_have_all_the_time_in_the_world(caller: Caller) -> None:
    assert caller.ask(Rotating(), MemoryTokenStore(), deadline=float("inf")) == {"id": "1"}
