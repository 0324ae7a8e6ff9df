"""The command's own process lets no request wait long for Python's lock, which others hold while they work."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from click.testing import CliRunner

from mockserver.cli import main, process
from mockserver.server import threaded

if TYPE_CHECKING:
    import pytest

PYTHONS_OWN = 0.005
"""Seconds; the process of the tests may have another interval, from a command that ran in it."""


def test_threads_of_the_command_take_turns_more_often_than_pythons(monkeypatch: pytest.MonkeyPatch) -> None:
    set_to: list[float] = []

    def server(*_: object, **__: object) -> None:
        raise OSError("nothing is served here")

    monkeypatch.setattr(sys, "setswitchinterval", set_to.append)
    monkeypatch.setattr(process, "share_one_arena", lambda: None)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(main, "log_to_stderr", lambda _: None)
    monkeypatch.setattr(threaded, "Server", server)
    CliRunner().invoke(main.main, ["serve", "--port", "0"])
    assert len(set_to) == 1
    assert set_to[0] < PYTHONS_OWN
