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
from benchmarks.server import CLIENT, PROCESSORS, SERVER, kept_on, serving
from benchmarks.stores import postgresql_servers, sqlite_server
from pinterest_v5 import Api
from pytest_pinterest.fake.client import DirectClient
from pytest_pinterest.fake.transport import InProcessTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

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
LONG_TURNS = 2
FLOWS_OF_A_CROWD = 2 * FLOWS

Measured = dict[tuple[str, str], list[float]]
"""Figures by what was measured and by contender, one for each round."""
SERVERS: dict[str, Callable[[], ServerLike]] = {
    "fake": fake_server,
    "bare": bare_server,
    "http.server": standard_server,
    "SQLite": sqlite_server,
}
FAKE_AND_LIMIT = ("fake", "http.server")
MOVED, MOVED_LONGER = "one client, moved", "one client, moved, longer"
"""With client and server wherever the system puts them, in turns of a few flows and of a whole round."""


class Contender(NamedTuple):
    """A server, and the flow that it is asked for."""

    server: Served
    flow: Steps


Contenders = dict[str, Contender]


def repeated(call: Callable[[], object], times: int) -> Callable[[], None]:
    def work() -> None:
        for _ in range(times):
            call()

    return work


def in_turns(works: Mapping[str, Callable[[], object]], turns: int = TURNS) -> dict[str, float]:
    """Do each work so many times, in turns, and return the seconds that each took in all.

    Every other time they come in the opposite order, so that none always follows the same one.
    """
    seconds = dict.fromkeys(works, 0.0)
    for turn in range(turns):
        for name in list(works)[:: 1 if turn % 2 else -1]:
            started = perf_counter()
            works[name]()
            seconds[name] += perf_counter() - started
    return seconds


def in_rounds(measure: Callable[[], Mapping[tuple[str, str], float]]) -> Measured:
    """Measure in rounds, of which the first only warms up."""
    found = defaultdict[tuple[str, str], list[float]](list)
    measure()
    for _ in range(ROUNDS):
        for what, figure in measure().items():
            found[what].append(figure)
    return dict(found)


def measure_servers() -> Measured:
    """Measure flows a second and the processor's time for a flow."""
    with ExitStack() as stack, kept_on(CLIENT):
        contenders = started(stack, SERVERS, SERVER)
        apart = in_rounds(partial(one_client, contenders, "one client"))
    with ExitStack() as stack:
        contenders = started(stack, FAKE_AND_LIMIT, PROCESSORS)
        two = {name: contenders[name] for name in FAKE_AND_LIMIT}
        moved = in_rounds(partial(one_client, two, MOVED))
        longer = in_rounds(partial(one_client, two, MOVED_LONGER, turns=1))
        ours = contenders["fake"].flow
        contenders |= {name: Contender(server, ours) for name, server in postgresql_servers(stack)}
        return {**apart, **moved, **longer, **in_rounds(partial(many_clients, contenders))}


def started(stack: ExitStack, names: Iterable[str], processors: list[int]) -> Contenders:
    """Start some servers, and those of others."""
    flow = Flow.through(fake())
    return {
        **{name: Contender(stack.enter_context(serving(SERVERS[name], processors)), flow) for name in names},
        **{peer.name: Contender(stack.enter_context(served(peer, processors)), peer.flow) for peer in PEERS},
    }


def one_client(contenders: Contenders, what: str, turns: int = TURNS) -> dict[tuple[str, str], float]:
    """Measure the flows a second of a client with a connection to each, and what they take of the processor."""
    with ExitStack() as stack:
        works = {
            name: repeated(partial(flow.play, stack.enter_context(SocketClient(server.port))), FLOWS // turns)
            for name, (server, flow) in contenders.items()
        }
        begin = {name: server.cpu_seconds() for name, (server, _) in contenders.items()}
        figures = {(what, name): FLOWS / seconds for name, seconds in in_turns(works, turns).items()}
        for name, (server, _) in contenders.items():
            then, now = begin[name], server.cpu_seconds()
            if then is not None and now is not None:
                figures[f"processor, {what}", name] = (now - then) / FLOWS * 1e3
        return figures


def many_clients(contenders: Contenders) -> dict[tuple[str, str], float]:
    """Measure the flows a second of eight clients with a connection each, and of one that makes a new one each time.

    Their turns are long: at the beginning and at the end of each, not all of the eight are busy.
    """
    crowds = {name: partial(play_in_a_crowd, server.port, flow) for name, (server, flow) in contenders.items()}
    figures = {
        (f"{CROWD} clients", name): LONG_TURNS * FLOWS_OF_A_CROWD / seconds
        for name, seconds in in_turns(crowds, LONG_TURNS).items()
    }
    fresh = {
        name: repeated(partial(flow.play, FreshClient(server.port)), FLOWS // 2 // TURNS)
        for name, (server, flow) in contenders.items()
        if name in FAKE_AND_LIMIT
    }
    return figures | {("new connections", name): FLOWS / 2 / seconds for name, seconds in in_turns(fresh).items()}


def play_in_a_crowd(port: int, flow: Steps) -> None:
    with closing(Crowd(port, CROWD)) as crowd:
        crowd.play(flow, FLOWS_OF_A_CROWD)


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
    flow, untouched = Flow.through(mock), mock.snapshot()
    contenders: dict[str, Send] = {"fake": InProcessClient(mock), "bare": InProcessClient(bare())}
    works = {name: repeated(partial(flow.play, send), FLOWS // TURNS) for name, send in contenders.items()}

    def measure() -> dict[tuple[str, str], float]:
        mock.restore(untouched)
        return {("in process", name): FLOWS / seconds for name, seconds in in_turns(works).items()}

    found = in_rounds(measure)
    mock.restore(untouched)
    return found


def measure_calls(mock: PinterestMock) -> Measured:
    """Measure milliseconds of a call of the client, and of bare httpx that answers or fetches the same."""
    token = mock.issue_token()["access_token"]
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

        def measure() -> dict[tuple[str, str], float]:
            return {
                (what, name): seconds / CALLS * 1e3
                for what, clients in calls.items()
                for name, seconds in in_turns(
                    {name: repeated(call, CALLS // TURNS) for name, call in clients.items()}
                ).items()
            }

        return in_rounds(measure)


def log_in(api: Api) -> None:
    """Let the fake consent at once."""
    url, _ = api.get_authorization_url()
    api.generate_access_token(httpx.get(url).headers["Location"])


def fetch(client: httpx.Client, url: str) -> object:
    return client.get(url).json()
