"""Importing the package costs little: HTTP libraries and asyncio come with the first call that needs them."""

from __future__ import annotations

import json
import subprocess
import sys

PROBE = """
import json, sys, time
start = time.process_time()
import pinterest_v5
cost = time.process_time() - start
from pinterest_v5 import Api
Api(app_id="1234567", access_token="pina_1").boards.list()
print(json.dumps([cost, sorted(sys.modules)]))
"""


def probe() -> tuple[float, list[str]]:
    run = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)
    cost, modules = json.loads(run.stdout)
    return cost, modules


def test_no_http_library_before_the_first_call() -> None:
    _, modules = probe()
    heavy = {
        "httpx",
        "httpx2",
        "httpcore",
        "anyio",
        "asyncio",
        "ssl",
        "http.client",
        "dataclasses",
        "inspect",
    }
    assert not heavy & set(modules)


def test_less_than_30_milliseconds() -> None:
    assert min(probe()[0] for _ in range(5)) < 0.030
