"""Measure in rounds, in short turns with the yardstick, so that both run under the same conditions."""

from __future__ import annotations

from collections import defaultdict
from contextlib import ExitStack, closing
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

import httpx

from benchmarks.clients import Crowd, FreshClient, InProcessClient, SocketClient
from benchmarks.contenders import bare, bare_server, fake, fake_server, standard_server
from benchmarks.flow import Flow
from benchmarks.peers import OAUTH2_MOCK_SERVER, PEERS, our_command, served, startup_seconds
from benchmarks.server import CLIENT, PROCESSORS, kept_on, serving
from benchmarks.stores import postgresql_servers, sqlite_server
from pinterest_v5 import Api
from pytest_pinterest.fake.client import DirectClient
from pytest_pinterest.fake.transport import InProcessTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from benchmarks.flow import Send, Steps
    from benchmarks.server import Served, ServerLike
    from mockserver import PinterestMock

ROUNDS = 7
FLOWS = 160
"""The number of flows in a round."""
CALLS = 200
CROWD = 8
TURNS = 8
"""The parts of a round, each one contender's turn: seconds later, the machine may be half as fast."""

Measured = dict[tuple[str, str], list[float]]
"""Figures by what was measured and by contender, one for each round."""
SERVERS: dict[str, Callable[[], ServerLike]] = {
    "fake": fake_server,
    "bare": bare_server,
    "http.server": standard_server,
    "SQLite": sqlite_server,
}


class Contender(NamedTuple):
    """A server, and the flow that it is asked for."""

    server: Served
    flow: Steps


def repeated(call: Callable[[], object], times: int) -> Callable[[], None]:
    def work() -> None:
        for _ in range(times):
            call()

    return work


def in_turns(works: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """Do each work several times, in turns, and return the seconds that each took in all.

    Every other time they come in the opposite order, so that none always follows the same one.
    """
    seconds = dict.fromkeys(works, 0.0)
    for turn in range(TURNS):
        for name in list(works)[:: 1 if turn % 2 else -1]:
            started = perf_counter()
            works[name]()
            seconds[name] += perf_counter() - started
    return seconds


def measure_servers() -> Measured:
    """Measure flows a second, of one client, of eight, with new connections, and the processor's time for a flow."""
    ours, found = Flow.through(fake()), defaultdict[tuple[str, str], list[float]](list)
    with ExitStack() as stack:
        contenders = {
            **{name: Contender(stack.enter_context(serving(make)), ours) for name, make in SERVERS.items()},
            **{name: Contender(server, ours) for name, server in postgresql_servers(stack)},
            **{peer.name: Contender(stack.enter_context(served(peer)), peer.flow) for peer in PEERS},
        }
        stack.enter_context(kept_on(CLIENT))
        for number in range(ROUNDS + 1):
            figures = measure_round(contenders)
            if number:  # the first round only warms up
                for what, figure in figures.items():
                    found[what].append(figure)
    return dict(found)


def measure_round(contenders: Mapping[str, Contender]) -> dict[tuple[str, str], float]:
    """Measure each figure of each contender once."""
    begin = {name: server.cpu_seconds() for name, (server, _) in contenders.items()}
    figures = {("one client", name): rate for name, rate in rates_of_one_client(contenders).items()}
    with ExitStack() as stack:
        crowds = {
            name: stack.enter_context(closing(Crowd(server.port, CROWD))) for name, (server, _) in contenders.items()
        }
        many = {name: partial(crowd.play, contenders[name].flow, 2 * FLOWS // TURNS) for name, crowd in crowds.items()}
        figures |= {(f"{CROWD} clients", name): 2 * FLOWS / seconds for name, seconds in in_turns(many).items()}
    for name, (server, _) in contenders.items():
        started, ended = begin[name], server.cpu_seconds()
        if started is not None and ended is not None:
            figures["processor", name] = (ended - started) / (3 * FLOWS) * 1e3
    fresh = {
        name: repeated(partial(flow.play, FreshClient(server.port)), FLOWS // 2 // TURNS)
        for name, (server, flow) in contenders.items()
    }
    return figures | {("new connections", name): FLOWS / 2 / seconds for name, seconds in in_turns(fresh).items()}


def rates_of_one_client(contenders: Mapping[str, Contender]) -> dict[str, float]:
    """Measure the flows a second of a client with one kept connection to each."""
    with ExitStack() as stack:
        clients = {name: stack.enter_context(SocketClient(server.port)) for name, (server, _) in contenders.items()}
        works = {
            name: repeated(partial(contenders[name].flow.play, client), FLOWS // TURNS)
            for name, client in clients.items()
        }
        return {name: FLOWS / seconds for name, seconds in in_turns(works).items()}


def measure_moved() -> Measured:
    """Measure one client again, where the system is free to move it and the server from processor to processor."""
    flow, found = Flow.through(fake()), defaultdict[tuple[str, str], list[float]](list)
    with ExitStack() as stack:
        contenders = {
            name: Contender(stack.enter_context(serving(SERVERS[name], PROCESSORS)), flow)
            for name in ("fake", "http.server")
        }
        for number in range(ROUNDS + 1):
            for name, rate in rates_of_one_client(contenders).items():
                if number:
                    found["one client, moved", name].append(rate)
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
    works = {name: repeated(partial(flow.play, send), FLOWS // TURNS) for name, send in contenders.items()}
    for number in range(ROUNDS + 1):
        mock.restore(untouched)
        seconds = in_turns(works)
        if number:
            for name, taken in seconds.items():
                found["in process", name].append(FLOWS / taken)
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
        here = Api(
            access_token=token,
            api_url="http://localhost/v5",
            http_client=DirectClient(InProcessTransport(mock)),  # as in the fixture
        )
        calls: dict[str, dict[str, Callable[[], object]]] = {
            "call in process": {
                "fake": here.user_account.get,
                "httpx": partial(fetch, http(token, "http://localhost", constant), "/v5/user_account"),
            },
            "call over a socket": {
                "fake": there.user_account.get,
                "httpx": partial(fetch, http(there.access_token, url), "/v5/user_account"),
            },
        }
        stack.enter_context(kept_on(CLIENT))
        for number in range(ROUNDS + 1):
            for what, contenders in calls.items():
                works = {name: repeated(call, CALLS // TURNS) for name, call in contenders.items()}
                seconds = in_turns(works)
                if number:
                    for name, taken in seconds.items():
                        found[what, name].append(taken / CALLS * 1e3)
    return dict(found)


def log_in(api: Api) -> None:
    """Let the fake consent at once."""
    url, _ = api.get_authorization_url()
    api.generate_access_token(httpx.get(url).headers["Location"])


def fetch(client: httpx.Client, url: str) -> object:
    return client.get(url).json()
