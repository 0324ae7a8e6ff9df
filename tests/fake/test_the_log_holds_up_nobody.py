"""Whoever reads the log of `pinterest-mock` slowly, or not at all, holds up neither the fake nor its end."""

from __future__ import annotations

import logging
import os
import re
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

import httpx
import pytest

from mockserver.cli.log import QueuedHandler

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow  # starts the command in processes of its own

LINE = logging.makeLogRecord({"msg": "a line of the log, %s", "args": ("x" * 200,)})


@contextmanager
def logging_to_a_pipe() -> Iterator[tuple[QueuedHandler, BinaryIO]]:
    """A handler that writes to a pipe, and the end from which that can be read."""
    reading, writing = os.pipe()
    handler = QueuedHandler(writing)
    with os.fdopen(reading, "rb") as reader:
        yield handler, reader
    handler.close()
    os.close(writing)


def test_everything_is_written_in_order() -> None:
    with logging_to_a_pipe() as (handler, reader):
        for number in range(50):
            handler.emit(logging.makeLogRecord({"msg": f"line {number}"}))
        written = [reader.readline().decode() for _ in range(50)]
    assert [line.partition(" ")[2] for line in written] == [f"line {number}\n" for number in range(50)]


def test_what_nobody_reads_is_dropped_and_counted() -> None:
    """100,000 lines into a pipe that holds some 300: each call returns, and how many are missing is known."""
    with logging_to_a_pipe() as (handler, reader):
        for _ in range(100_000):
            handler.emit(LINE)
        written = dropped = 0
        while written + dropped < 100_000:
            line = reader.readline().decode()
            if told := re.fullmatch(r"(\d+) lines of the log were dropped: nobody read them in time.\n", line):
                dropped += int(told[1])
            else:
                written += 1
    assert written + dropped == 100_000
    assert dropped > 0


def test_who_has_left_is_nothing_to_report(capfd: pytest.CaptureFixture[str]) -> None:
    with logging_to_a_pipe() as (handler, reader):
        reader.close()
        handler.emit(LINE)
    assert capfd.readouterr() == ("", "")


@pytest.fixture
def unread() -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command, with a log that nobody reads, and its address."""
    command = [sys.executable, "-m", "mockserver", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process, process.stdout.readline().split()[-1]
        process.kill()


def test_the_server_goes_on_and_ends_when_it_is_told(unread: tuple[subprocess.Popen[str], str]) -> None:
    """Node pipes what its children say, and need not read it. 441 requests were once enough."""
    process, url = unread
    with httpx.Client(base_url=url) as client:
        for _ in range(600):
            assert client.get("/v5/boards?page_size=" + "1" * 200).status_code == 401
    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0


@pytest.mark.parametrize(
    ("option", "logged"), [("--log-level=info", True), ("--log-level=error", False), ("--quiet", False)]
)
def test_requests_are_logged_unless_it_is_quiet(option: str, logged: bool) -> None:
    command = [sys.executable, "-m", "mockserver", "--port", "0", option]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        httpx.get(process.stdout.readline().split()[-1] + "/v5/boards")
        process.send_signal(signal.SIGTERM)
        _, log = process.communicate(timeout=10)
    assert ("GET /v5/boards 401" in log) is logged
