"""What a flow costs, counted instead of timed: system calls, function calls, and modules that are loaded.

Whoever makes it cheaper lowers a limit; whoever has to raise one says in the commit what is bought with it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.test import EnvironBuilder

from benchmarks.clients import SocketClient
from benchmarks.flow import Answer, Flow
from mockserver import PinterestMock
from tests.fake.server.watched import Watched, WatchedServer

if TYPE_CHECKING:
    from types import FrameType

    from typing_extensions import Buffer

FLOWS = 5
MOST_FUNCTION_CALLS = 1070
"""Of Python and of C, for three requests without a socket; with what the suite itself looks at in each answer."""
LATE = {
    *("faker", "PIL", "sqlalchemy", "trustme", "httpx", "pytest", "jsonschema_rs"),
    *("mockserver.control.api", "mockserver.web.site"),
}
"""What is loaded when something needs it, if ever."""


class Counted(Watched):
    """A socket that remembers which calls of the system it was asked for, but for looks at what is not there yet."""

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        received = super().recv(bufsize, flags)
        self.seen.append("recv")
        return received

    def send(self, data: Buffer, flags: int = 0, /) -> int:
        self.seen.append("send")
        return super().send(data, flags)

    def sendall(self, data: Buffer, flags: int = 0, /) -> None:
        self.seen.append("send")
        super().sendall(data, flags)

    def settimeout(self, value: float | None, /) -> None:
        self.seen.append("settimeout")
        super().settimeout(value)


@pytest.fixture
def auto() -> PinterestMock:
    return PinterestMock(consent="auto")


@pytest.mark.parametrize("inline", [True, False])
def test_a_request_is_one_read_and_one_write(auto: PinterestMock, inline: bool) -> None:
    flow = Flow.through(auto)
    server = WatchedServer(auto, Counted, inline=inline)
    with server.running(), SocketClient(server.port) as client:
        flow.play(client)
        before = len(server.seen)
        for _ in range(FLOWS):
            flow.play(client)
        calls = server.seen[before:]
    assert calls.count("send") == calls.count("recv") == 3 * FLOWS
    assert len(calls) == 6 * FLOWS


def test_function_calls(auto: PinterestMock) -> None:
    flow, count = Flow.through(auto), 0

    def watch(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    def send(method: str, target: str, headers: dict[str, str], body: bytes) -> Answer:
        environ = EnvironBuilder(target, method=method, headers=headers.items(), data=body).get_environ()
        heads: list[Any] = []
        sys.setprofile(watch)
        try:
            content = list(auto(environ, lambda *head: heads.append(head)))  # type: ignore[arg-type]  # nothing is written
        finally:
            sys.setprofile(None)
        status, fields = heads[0]
        return Answer(int(status[:3]), dict(fields).get("Location", ""), b"".join(content))

    flow.play(send)
    count = 0
    for _ in range(FLOWS):
        flow.play(send)
    assert count / FLOWS <= MOST_FUNCTION_CALLS


@pytest.mark.slow
def test_what_is_loaded_to_serve() -> None:
    code = (
        "import json, sys; from mockserver import PinterestMock; from mockserver.server.threaded import Server;"
        " PinterestMock(); print(json.dumps(list(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert LATE & set(json.loads(done.stdout)) == set()
