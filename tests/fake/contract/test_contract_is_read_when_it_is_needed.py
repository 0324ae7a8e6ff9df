"""The description costs nothing before an operation needs it, and is read once."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from mockserver.contract import description
from mockserver.contract.description import Contract, contract

THREADS = 8


def test_the_fake_does_not_load_it() -> None:
    assert _prints(
        "import mockserver, sys; print('mockserver.contract' in sys.modules, 'jsonschema_rs' in sys.modules)"
    ) == ("False False")


def test_importing_its_modules_reads_nothing() -> None:
    modules = "body, conformance, example, parameters, shapes"
    program = (
        "import builtins, io, sys\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, given: event == 'open' and opened.append(str(given[0])))\n"
        f"from mockserver.contract import {modules}\n"
        "print([name for name in opened if name.endswith(('.json', '.tsv'))])"
    )
    assert _prints(program) == "[]"


def test_threads_that_ask_at_once_get_the_same(monkeypatch: object) -> None:
    gate = Barrier(THREADS)

    def ask(_: int) -> Contract:
        gate.wait()
        return contract()

    with ThreadPoolExecutor(THREADS) as pool:
        assert len({id(found) for found in pool.map(ask, range(THREADS))}) == 1
    assert contract() is description.contract()


def _prints(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.strip()
