"""`python -m benchmarks`: every figure in one run."""

from __future__ import annotations

import os
import platform
from contextlib import ExitStack
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.clients import InProcessClient, SocketClient
from benchmarks.contenders import bare, fake
from benchmarks.figures import import_time, restore_time, stop_time
from benchmarks.flow import Flow
from benchmarks.server import serving

if TYPE_CHECKING:
    from benchmarks.flow import Send

ROUNDS = 11
FLOWS = 200
"""Flows in a round, for each of the four."""

TARGET = 0.6


def flows_per_second(flow: Flow, send: Send) -> float:
    started = perf_counter()
    for _ in range(FLOWS):
        flow.play(send)
    return FLOWS / (perf_counter() - started)


def main() -> None:
    mock = fake()
    untouched = mock.snapshot()
    flow = Flow.through(mock)
    with ExitStack() as stack:
        contenders: dict[str, Send] = {
            "socket fake": stack.enter_context(SocketClient(stack.enter_context(serving(fake)))),
            "socket bare": stack.enter_context(SocketClient(stack.enter_context(serving(bare)))),
            "process fake": InProcessClient(mock),
            "process bare": InProcessClient(bare()),
        }
        results: dict[str, list[float]] = {name: [] for name in contenders}
        for _ in range(ROUNDS + 1):
            for name, send in contenders.items():
                mock.restore(untouched)
                results[name].append(flows_per_second(flow, send))

    print(f"Python {platform.python_version()}, {os.cpu_count()} cores. A flow is authorize, exchange, account;")
    print(f"flows per second, median of {ROUNDS} rounds of {FLOWS}; bare is a Werkzeug application of constants.")
    print()
    print("                    fake    bare   ratio")
    for label, key in (("over a socket", "socket"), ("in process", "process")):
        played, constant = results[f"{key} fake"][1:], results[f"{key} bare"][1:]  # the first round warms up
        ratio = median(mine / theirs for mine, theirs in zip(played, constant, strict=True))
        verdict = "" if ratio >= TARGET else f"   below {TARGET}"
        print(f"{label:16} {median(played):7.0f} {median(constant):7.0f} {ratio:7.2f}{verdict}")
    print()
    mock.restore(untouched)
    print(f"stop the server        {stop_time(mock) * 1e3:7.2f} ms, five idle connections open")
    print(f"restore a snapshot     {restore_time(mock, InProcessClient(mock)) * 1e6:7.2f} us, after a flow")
    print(f"import pinterest_v5    {import_time('pinterest_v5') * 1e3:7.2f} ms")
    print(f"load the plugin        {import_time('pytest_pinterest', after='pytest') * 1e3:7.2f} ms, after pytest")


if __name__ == "__main__":
    main()
