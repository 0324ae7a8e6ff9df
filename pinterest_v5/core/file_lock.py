"""Lock an open file between the processes of a machine, and tell which process holds it."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from typing import IO

FIRST_PAUSE = 0.001
LONGEST_PAUSE = 0.05
"""The most seconds between two attempts; no system can wait for the lock of a file with a time limit."""
FAR = 1 << 20
"""Offset of the byte that Windows locks. Locked bytes cannot be read, so it is beyond the content of the file."""


def lock_file(descriptor: int, timeout: float | None) -> bool:
    """Lock an open file, and say whether that was possible within so many seconds."""
    left, pause = timeout, FIRST_PAUSE
    while not try_to_lock(descriptor):
        if left is not None:
            if left <= 0:
                return False
            pause = min(pause, left)
            left -= pause  # counted down, because a test of the application may have stopped the clock
        time.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)
    return True


def try_to_lock(descriptor: int) -> bool:
    """Lock an open file, and say whether it was free."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
    else:
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def note(file: IO[bytes], holder: bytes) -> None:
    """Write into a locked file who holds it; that is for people, and so may fail."""
    with suppress(OSError):
        file.seek(0)
        file.truncate(0)
        file.write(holder)


def holder_of_file(path: str, file: IO[bytes]) -> str:
    """Say who has locked a file, and since when."""
    file.seek(0)
    process = file.read(20).decode("ascii", "replace")
    if not process.isdecimal():
        return f"another process has locked {path}"
    who = "another thread or task of this process" if int(process) == os.getpid() else f"process {process}"
    moment = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(os.fstat(file.fileno()).st_mtime))
    return f"{who} has held the lock of {path} since {moment}"
