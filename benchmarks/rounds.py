"""Measure in rounds, alternating with the yardstick, so that both run under the same conditions."""

from __future__ import annotations

from collections import defaultdict
from contextlib import ExitStack, closing
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

import httpx

from benchmarks.clients import Crowd, FreshClient, InProcessClient, SocketClient
from benchmarks.contenders import bare, bare_server, fake, fake_server, standard_server
from benchmarks.flow import Flow
from benchmarks.peers import OAUTH2_MOCK_SERVER, PEERS, our_command, served, startup_seconds
from benchmarks.server import serving
from benchmarks.stores import postgresql_servers, sqlite_server
from pinterest_v5 import Api
from pytest_pinterest.fake.client import DirectClient
from pytest_pinterest.fake.transport import InProcessTransport

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.flow import Send, Steps
    from benchmarks.server import Served, ServerLike
    from mockserver import PinterestMock

ROUNDS = 7
FLOWS = 160
"""The number of flows in a round."""
CALLS = 200
CROWD = 8

Measured = dict[tuple[str, str], list[float]]
"""Figures by what was measured and by contender, one for each round."""
SERVERS: dict[str, Callable[[], ServerLike]] = {
    "fake": fake_server,
    "bare": bare_server,
    "http.server": standard_server,
    "SQLite": sqlite_server,
}


def rate(work: Callable[[], object], times: int) -> float:
    """Measure how often a second the work is done, if it does something so many times."""
    started = perf_counter()
    work()
    return times / (perf_counter() - started)


def repeated(call: Callable[[], object], times: int) -> Callable[[], None]:
    def work() -> None:
        for _ in range(times):
            call()

    return work


def measure_servers() -> Measured:
    """Measure flows a second, of one client, of eight, with new connections, and the processor's time for a flow."""
    ours, found = Flow.through(fake()), defaultdict[tuple[str, str], list[float]](list)
    with ExitStack() as stack:
        servers: list[tuple[str, Served, Steps]] = [
            *((name, stack.enter_context(serving(make)), ours) for name, make in SERVERS.items()),
            *((name, server, ours) for name, server in postgresql_servers(stack)),
            *((peer.name, stack.enter_context(served(peer)), peer.flow) for peer in PEERS),
        ]
        for number in range(ROUNDS + 1):
            for name, server, flow in servers:
                begin = server.cpu_seconds()
                figures = {}
                with SocketClient(server.port) as client:
                    figures["one client"] = rate(repeated(partial(flow.play, client), FLOWS), FLOWS)
                with closing(Crowd(server.port, CROWD)) as crowd:
                    figures[f"{CROWD} clients"] = rate(partial(crowd.play, flow, 2 * FLOWS), 2 * FLOWS)
                end = server.cpu_seconds()
                if begin is not None and end is not None:
                    figures["processor"] = (end - begin) / (3 * FLOWS) * 1e3
                fresh = partial(flow.play, FreshClient(server.port))
                figures["new connections"] = rate(repeated(fresh, FLOWS // 2), FLOWS // 2)
                if number:  # the first round only warms up
                    for what, figure in figures.items():
                        found[what, name].append(figure)
    return dict(found)


def measure_starts() -> Measured:
    """Measure the seconds from the start of a command to its first answer."""
    found = defaultdict[tuple[str, str], list[float]](list)
    for _ in range(ROUNDS):
        found["start-up", "fake"].append(startup_seconds(our_command, "/healthz"))
        if OAUTH2_MOCK_SERVER in PEERS:
            seconds = startup_seconds(OAUTH2_MOCK_SERVER.command, OAUTH2_MOCK_SERVER.ready)
            found["start-up", OAUTH2_MOCK_SERVER.name].append(seconds)
    return dict(found)


def measure_in_process(mock: PinterestMock) -> Measured:
    """Measure flows a second of httpx over the plugin's transport."""
    flow, found = Flow.through(mock), defaultdict[tuple[str, str], list[float]](list)
    untouched = mock.snapshot()
    contenders: dict[str, Send] = {"fake": InProcessClient(mock), "bare": InProcessClient(bare())}
    for number in range(ROUNDS + 1):
        for name, send in contenders.items():
            mock.restore(untouched)
            figure = rate(repeated(partial(flow.play, send), FLOWS), FLOWS)
            if number:
                found["in process", name].append(figure)
    mock.restore(untouched)
    return dict(found)


def measure_calls(mock: PinterestMock) -> Measured:
    """Measure milliseconds of a call of the client, and of bare httpx that answers or fetches the same."""
    token = mock.issue_token()["access_token"]
    found = defaultdict[tuple[str, str], list[float]](list)
    with ExitStack() as stack:

        def http(token: str | None, url: str, transport: httpx.BaseTransport | None = None) -> httpx.Client:
            headers = {"Authorization": f"Bearer {token}"}
            return stack.enter_context(httpx.Client(base_url=url, headers=headers, transport=transport))

        url = f"http://127.0.0.1:{stack.enter_context(serving(fake_server)).port}"
        there = stack.enter_context(
            Api(
                app_id=mock.app.id,
                app_secret=mock.app.secret,
                redirect_uri=mock.app.redirect_uris[0],
                api_url=f"{url}/v5",
                oauth_url=f"{url}/oauth/",
            )
        )
        log_in(there)
        account = http(token, "http://localhost", InProcessTransport(mock)).get("/v5/user_account").content
        constant = httpx.MockTransport(lambda _: httpx.Response(200, content=account))
        clients: dict[tuple[str, str], Callable[[], object]] = {
            ("call in process", "fake"): Api(
                access_token=token,
                api_url="http://localhost/v5",
                http_client=DirectClient(InProcessTransport(mock)),  # as in the fixture
            ).user_account.get,
            ("call in process", "httpx"): partial(fetch, http(token, "http://localhost", constant), "/v5/user_account"),
            ("call over a socket", "fake"): there.user_account.get,
            ("call over a socket", "httpx"): partial(fetch, http(there.access_token, url), "/v5/user_account"),
        }
        for number in range(ROUNDS + 1):
            for what, call in clients.items():
                figure = 1e3 / rate(repeated(call, CALLS), CALLS)
                if number:
                    found[what].append(figure)
    return dict(found)


def log_in(api: Api) -> None:
    """Let the fake consent at once."""
    url, _ = api.get_authorization_url()
    api.generate_access_token(httpx.get(url).headers["Location"])


def fetch(client: httpx.Client, url: str) -> object:
    return client.get(url).json()
