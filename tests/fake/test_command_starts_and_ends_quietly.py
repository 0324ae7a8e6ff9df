"""`pinterest-mock` loads what a command needs, and ends without a traceback where it is not let to go on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow  # starts the command in processes of its own

INTERRUPTED = """
import os, sys

number, module = int(sys.argv.pop()), sys.argv.pop()

class Interruption:
    def find_spec(self, name, path=None, target=None):
        if name == module:
            os.kill(os.getpid(), number)

sys.meta_path.insert(0, Interruption())
from mockserver.__main__ import main
main()
"""
"""Interrupts itself when it comes to load a module."""

FULL = Path("/dev/full")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("module", ["mockserver.cli.main", "click", "werkzeug", "mockserver.state.state"])
def test_a_signal_during_the_start_ends_it_at_once_and_quietly(module: str, number: signal.Signals) -> None:
    command = [sys.executable, "-c", INTERRUPTED, module, str(number.value)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (-number, "", "")


@pytest.mark.parametrize("arguments", [["--help"], ["serve", "--help"], ["behaviours"]])
def test_help_loads_neither_the_fake_nor_the_client(arguments: list[str]) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "mockserver", *arguments]
    times = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    loaded = {line.rpartition("|")[2].strip() for line in times.splitlines()}
    assert "mockserver.cli.main" in loaded
    assert not loaded & {"werkzeug", "jinja2", "faker", "httpx", "mockserver.state.state", "pinterest_v5.api"}


@pytest.mark.parametrize("name", ["PinterestMock", "Behaviour", "DEFAULT_SCOPES", "DEFAULT_REDIRECT_URIS"])
def test_the_package_offers_what_it_names(name: str) -> None:
    code = f"import mockserver; assert {name!r} in dir(mockserver); from mockserver import {name}"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full to print to")
@pytest.mark.parametrize("arguments", ["env", "world", "behaviours", "--help", "demo", "--port 0"])
def test_a_full_disk_is_said_in_one_line(arguments: str) -> None:
    with FULL.open("w") as full:
        command = [sys.executable, "-m", "mockserver", *arguments.split()]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (1, "Error: Cannot print: No space left on device.\n")


@pytest.mark.parametrize("arguments", ["env", "world", "behaviours", "--help", "demo", "--port 0"])
def test_a_reader_who_has_left_is_nothing_to_report(arguments: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "mockserver", *arguments.split()]
    try:
        ended = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    finally:
        os.close(writing)
    assert (ended.returncode, ended.stderr) == (1, "")
