"""Measure what a flow, a call and a start cost, and write `benchmarks/results.md`: `python -m benchmarks`."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.advertising import table
from benchmarks.clients import InProcessClient
from benchmarks.contenders import fake
from benchmarks.dashboard import CALLS_PER_SECOND, TABS, measure_dashboard
from benchmarks.figures import FLOWS_OF_A_DAY, first_client_times, import_time, memory_after, restore_time, stop_time
from benchmarks.measuring import circumstances, publish
from benchmarks.rounds import (
    CROWD,
    FAKE_AND_LIMIT,
    FLOWS,
    MOVED,
    MOVED_LONGER,
    ROUNDS,
    TURNS,
    measure_calls,
    measure_in_process,
    measure_servers,
    measure_starts,
)
from benchmarks.stores import WORKERS

if TYPE_CHECKING:
    from benchmarks.rounds import Measured

RESULTS = Path(__file__).with_name("results.md")


class Goal(NamedTuple):
    """A ratio that a figure of the fake must reach against its yardstick."""

    label: str
    figure: str
    yardstick: str
    ratio: float
    at_least: bool = True
    who: str = "fake"
    """The contender whose figure is compared."""


GOALS = [
    Goal("flows/s, one kept connection", "one client", "http.server", 0.7),
    Goal(f"flows/s, {CROWD} kept connections", f"{CROWD} clients", "http.server", 0.7),
    Goal("flows/s, one kept connection", "one client", "oauth-mocks", 1.5),
    Goal(f"flows/s, {CROWD} kept connections", f"{CROWD} clients", "oauth-mocks", 1.2),
    Goal("seconds from start to first answer", "start-up", "oauth2-mock-server", 1.0, at_least=False),
    Goal("flows/s, one kept connection, a world in SQLite", "one client", "fake", 0.25, who="SQLite"),
    Goal(
        f"flows/s, {CROWD} kept connections, a world in PostgreSQL, {WORKERS} workers",
        f"{CROWD} clients",
        "PostgreSQL, 1 worker",
        1.3,
        who=f"PostgreSQL, {WORKERS} workers",
    ),
    Goal(f"calls/s of {CALLS_PER_SECOND}, {TABS} dashboards open", "paced", "fake", 0.98, who="tabs"),
    Goal("flows/s, a new connection for each request", "new connections", "http.server", 0.6),
    Goal("the server's processor, ms a flow", "processor, one client", "bare", 1.6, at_least=False),
    Goal("flows/s, httpx in process", "in process", "bare", 0.6),
    Goal("a call of `pinterest_client`, ms", "call in process", "httpx", 1.5, at_least=False),
    Goal("a call of `Api` over a socket, ms", "call over a socket", "httpx", 1.1, at_least=False),
]


def ratio_of(mine: list[float], theirs: list[float]) -> float:
    """Return the median of the rounds' own ratios."""
    return median(one / other for one, other in zip(mine, theirs, strict=True))


def row(goal: Goal, measured: Measured) -> str:
    """Write a row of the table."""
    mine, theirs = measured.get((goal.figure, goal.who)), measured.get((goal.figure, goal.yardstick))
    if not mine or not theirs:
        return f"| {goal.label} | not measured here | {goal.yardstick} | | | |"
    ratio = ratio_of(mine, theirs)
    reached = ratio >= goal.ratio if goal.at_least else ratio <= goal.ratio
    bound = f"{'at least' if goal.at_least else 'at most'} {goal.ratio}"
    return (
        f"| {goal.label} | {median(mine):.4g} | {goal.yardstick}: {median(theirs):.4g} | {ratio:.2f} | {bound}"
        f" | {'yes' if reached else 'no'} |"
    )


def report() -> str:
    mock = fake()
    measured = {
        **measure_servers(),
        **measure_starts(),
        **measure_in_process(mock),
        **measure_calls(fake()),
        **measure_dashboard(ROUNDS),
    }
    moved, longer = (ratio_of(*(measured[what, name] for name in FAKE_AND_LIMIT)) for what in (MOVED, MOVED_LONGER))
    first, imports = first_client_times()
    loading = import_time("pytest_pinterest", after="pytest")
    small, large = memory_after(1_000), memory_after(FLOWS_OF_A_DAY)
    return "\n".join(
        [
            "# Results",
            "",
            circumstances("werkzeug", "httpx"),
            f"medians of {ROUNDS} rounds of {FLOWS} flows. `make bench` writes this file; the README explains it.",
            "",
            "| What | the fake | yardstick | ratio | must be | reached |",
            "|---|---:|---:|---:|---|---|",
            *(row(goal, measured) for goal in GOALS),
            "",
            "| | |",
            "|---|---:|",
            f"| of http.server's flows/s, one kept connection, both moved by the system | {moved:.2f} |",
            f"| the same in turns of {FLOWS} flows instead of {FLOWS // TURNS} | {longer:.2f} |",
            f"| stop the server, with five idle connections open | {stop_time(mock) * 1e3:.2f} ms |",
            f"| restore the seeded world after a flow | {restore_time(mock, InProcessClient(mock)) * 1e6:.0f} µs |",
            f"| `import pinterest_v5` in a fresh interpreter | {import_time('pinterest_v5') * 1e3:.0f} ms |",
            f"| load the plugin, where pytest is loaded | {loading * 1e3:.0f} ms |",
            f"| a session's first `pinterest_client` | {first * 1e3:.0f} ms |",
            f"| `import httpx, werkzeug` there; at most 150 ms less | {imports * 1e3:.0f} ms |",
            f"| memory of the fake after 1,000 flows | {small:.0f} MiB |",
            f"| memory of the fake after {FLOWS_OF_A_DAY:,} flows | {large:.0f} MiB |",
            "",
            *table(),
            "",
        ]
    )


if __name__ == "__main__":
    publish(report(), RESULTS)
