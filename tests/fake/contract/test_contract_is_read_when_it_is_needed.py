"""The description costs nothing before an operation needs it, and is read once."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from mockserver.contract import description
from mockserver.contract.description import Contract, contract
from mockserver.model import resources

THREADS = 8


@pytest.mark.slow
def test_the_fake_does_not_load_it() -> None:
    assert _prints(
        "import mockserver, sys; print('mockserver.contract' in sys.modules, 'jsonschema_rs' in sys.modules)"
    ) == ("False False")


@pytest.mark.slow
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


def test_line_by_line_it_is_what_the_whole_file_says() -> None:
    """Only what is asked for is decoded: reading all of it takes twenty times as long."""
    text = resources.text("data/contract.json")
    whole = json.loads(text)
    read = Contract(text)
    assert (read.version, dict(read.schemas)) == (whole["version"], whole["schemas"])
    assert read.operation_ids == tuple(whole["operations"])
    for row in read.operations():
        described = whole["operations"][row.id]
        assert [one.name for one in row.parameters] == [one["name"] for one in described["parameters"]]
        assert (row.answers, row.success) == (described["answers"], described["success"])


def _prints(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.strip()
