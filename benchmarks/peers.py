"""Measure other mock servers, if installed, with a comparable flow: authorize, exchange the code, read the account.

Install them with `pip install oauth-mocks` (Python 3.12) and `npm install --global oauth2-mock-server` (Node 22).
"""

from __future__ import annotations

import json
import os
import random
import shutil
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qs, urlencode, urlsplit

from benchmarks.clients import SocketClient
from benchmarks.flow import Steps
from benchmarks.server import Served, kept_on

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from benchmarks.flow import Answer, Request

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
ASKED = {
    "response_type": "code",
    "client_id": "1512345",
    "redirect_uri": "https://localhost/",
    "scope": "openid",
    "state": "sJ3kQ9dR7vT1xZ5bN8mL2pW4yC6aHfGe",
}
PATIENCE = 60
"""Seconds in which a server must start."""


class Peer(NamedTuple):
    """Another project's mock server."""

    name: str
    command: Callable[[int], list[str]]
    """Makes the command that starts it on a port; the program may not be installed."""
    steps: Callable[[], Generator[Request, Answer, None]]
    ready: str
    """A path that is answered as soon as the server is ready."""

    @property
    def is_installed(self) -> bool:
        return shutil.which(self.command(0)[0]) is not None

    @property
    def flow(self) -> Steps:
        return PeerFlow(self.steps)


class PeerFlow(Steps):
    def __init__(self, make_steps: Callable[[], Generator[Request, Answer, None]]) -> None:
        self.make_steps = make_steps

    def steps(self) -> Generator[Request, Answer, None]:
        return self.make_steps()


def github_steps() -> Generator[Request, Answer, None]:
    """Yield the steps of oauth-mocks: its page decides by a form, with the email address of whoever logs in."""
    form = {name: value for name, value in ASKED.items() if name != "response_type"}
    body = urlencode({**form, "scope": "user:email", "email": "mika@example.com"}).encode()
    redirect = yield "POST", "/login/oauth/authorize", FORM, body
    exchange = yield "POST", "/login/oauth/access_token", FORM, exchange_form(redirect, client_secret="s")
    yield "GET", "/api/user", bearer(exchange), b""


def node_steps() -> Generator[Request, Answer, None]:
    """Yield the steps of oauth2-mock-server, which decides at once."""
    redirect = yield "GET", f"/authorize?{urlencode(ASKED)}", {}, b""
    exchange = yield "POST", "/token", FORM, exchange_form(redirect)
    yield "GET", "/userinfo", bearer(exchange), b""


def exchange_form(redirect: Answer, **more: str) -> bytes:
    assert redirect.status in (302, 303), redirect
    code = parse_qs(urlsplit(redirect.location).query)["code"][0]
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": ASKED["redirect_uri"]}
    return urlencode({**form, "client_id": ASKED["client_id"], **more}).encode()


def bearer(exchange: Answer) -> dict[str, str]:
    assert exchange.status == 200, exchange
    text = exchange.body.decode()
    token = json.loads(text)["access_token"] if text.startswith("{") else parse_qs(text)["access_token"][0]
    return {"Authorization": f"Bearer {token}"}


OAUTH_MOCKS = Peer(
    "oauth-mocks",
    lambda port: ["oauth-mocks", "--provider", "github", "--port", str(port)],
    github_steps,
    "/api",
)
OAUTH2_MOCK_SERVER = Peer(
    "oauth2-mock-server",
    lambda port: ["oauth2-mock-server", "-a", "127.0.0.1", "-p", str(port)],
    node_steps,
    "/.well-known/openid-configuration",
)
PEERS = [peer for peer in (OAUTH_MOCKS, OAUTH2_MOCK_SERVER) if peer.is_installed]


@contextmanager
def served(peer: Peer, processors: list[int]) -> Iterator[Served]:
    with ExitStack() as stack:
        with kept_on(processors):
            port, process, _ = stack.enter_context(started(peer.command, peer.ready))
        yield Served(port, process.pid)


@contextmanager
def started(
    command: Callable[[int], list[str]], ready: str, variables: dict[str, str] | None = None
) -> Iterator[tuple[int, subprocess.Popen[bytes], float]]:
    """Start a command that serves on a free port; yield it, with the seconds to its first answer."""
    port = free_port()
    begin = time.perf_counter()
    words = command(port)
    process = subprocess.Popen(  # noqa: S603 - commands from this package
        [shutil.which(words[0]) or words[0], *words[1:]],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **(variables or {})},
    )
    try:
        while not answers(port, ready):
            assert time.perf_counter() - begin < PATIENCE, f"{words} is not ready after {PATIENCE} seconds"
            assert process.poll() is None, f"{words} has ended with {process.returncode}"
            time.sleep(0.005)  # to leave the processor to the server
        yield port, process, time.perf_counter() - begin
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    """Choose a port that the system gives only to who asks for it: else an early client could meet itself there."""
    while True:
        port = random.randrange(20_000, 30_000)  # noqa: S311 - a port is not secret
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def answers(port: int, path: str) -> bool:
    with suppress(OSError), SocketClient(port) as client:
        return client("GET", path, {}, b"").status == 200
    return False


def startup_seconds(command: Callable[[int], list[str]], ready: str) -> float:
    with started(command, ready) as (_, _, seconds):
        return seconds


def our_command(port: int) -> list[str]:
    return [sys.executable, "-m", "mockserver", "--port", str(port), "--consent", "auto", "--quiet"]
