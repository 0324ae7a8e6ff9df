"""No system waits for the lock of a file with a limit: it is tried, often at first, and not beyond the limit."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5.core import file_lock

if TYPE_CHECKING:
    from pathlib import Path


class Waiting:
    """A lock that is free after some attempts, and the pauses between these."""

    def __init__(self, attempts: int) -> None:
        self.attempts = attempts
        self.pauses: list[float] = []

    def lock(self, timeout: float | None) -> bool:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(file_lock, "try_to_lock", lambda _: len(self.pauses) + 1 >= self.attempts)
            patch.setattr("time.sleep", self.pauses.append)
            return file_lock.lock_file(7, timeout)


@given(st.integers(1, 100), st.none() | st.floats(0, 5))
def test_each_pause_is_twice_as_long_up_to_a_twentieth_of_a_second(attempts: int, timeout: float | None) -> None:
    waiting = Waiting(attempts)
    locked = waiting.lock(timeout)
    usual = [min(0.001 * 2**done, 0.05) for done in range(attempts - 1)]
    if timeout is None or locked:
        assert locked
        assert waiting.pauses[:-1] == usual[:-1]
        assert len(waiting.pauses) == attempts - 1
    else:
        assert sum(waiting.pauses) == pytest.approx(timeout)
        assert waiting.pauses[:-1] == usual[: max(len(waiting.pauses) - 1, 0)]
    assert timeout is None or sum(waiting.pauses) <= timeout + 1e-9


def test_with_no_time_it_is_tried_once() -> None:
    assert not Waiting(2).lock(0)
    assert Waiting(1).lock(0)


def test_a_file_is_locked_until_it_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "token.json.lock"
    with path.open("w+b") as other:
        with path.open("r+b") as first:
            assert file_lock.try_to_lock(first.fileno()) is True
            assert file_lock.try_to_lock(other.fileno()) is False
        assert file_lock.try_to_lock(other.fileno()) is True


def test_who_holds_it_is_read_from_the_start(tmp_path: Path) -> None:
    path = tmp_path / "token.json.lock"
    with path.open("w+b", buffering=0) as file:
        file_lock.note(file, b"123456789")
        file_lock.note(file, b"%d" % (os.getpid() + 1))
        said = file_lock.holder_of_file(str(path), file)
        assert said.startswith(f"process {os.getpid() + 1} has held the lock of {path} since 20")
        file_lock.note(file, b"%d" % os.getpid())
        assert "another thread or task of this process" in file_lock.holder_of_file(str(path), file)
        file_lock.note(file, b"nobody\xff")
        assert file_lock.holder_of_file(str(path), file) == f"another process has locked {path}"
