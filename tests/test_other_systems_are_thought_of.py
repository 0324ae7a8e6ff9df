"""What is different on Windows is tried here with the system's name replaced in the one place that asks for it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from mockserver.server import connection
from pinterest_v5 import token_store
from pinterest_v5.core import file_lock

if TYPE_CHECKING:
    from pathlib import Path


def test_the_lock_of_a_token_file_is_waited_for_although_windows_gives_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[tuple[int, int]] = []

    def locking(descriptor: int, mode: int, count: int) -> None:
        asked.append((mode, count))
        if len(asked) < 3:
            raise OSError(36, "Resource deadlock avoided")

    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))
    monkeypatch.setattr(file_lock, "sys", SimpleNamespace(platform="win32"))
    store = token_store.FileTokenStore(tmp_path / "token.json")
    with store.lock():
        assert asked == [(2, 1)] * 3


def test_an_idle_connection_is_closed_by_pythons_own_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "os", SimpleNamespace(name="nt"))
    left, right = socket.socketpair()
    with left, right:
        connection.close_when_idle(left, 12.5)
        assert left.gettimeout() == 12.5


@pytest.mark.slow
def test_what_is_redirected_is_utf_8_whatever_the_console_speaks(tmp_path: Path) -> None:
    world = tmp_path / "world.toml"
    world.write_bytes('[[boards]]\nname = "Žlutý kůň \N{GRINNING FACE}"\n'.encode("utf-16"))
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    command = [sys.executable, "-m", "mockserver", "world", "--world", str(world)]
    done = subprocess.run(command, env=environment, capture_output=True, check=True, timeout=60)
    assert '"name": "Žlutý kůň \N{GRINNING FACE}"' in done.stdout.decode()
