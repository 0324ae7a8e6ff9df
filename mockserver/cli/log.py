"""Write the command's log in a thread of its own, so that nothing waits if nobody reads it."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import sys
import threading

LIMIT = 1000
"""The most lines that wait to be written; further ones are dropped and counted."""
BATCH = 100
"""The most lines that are written together."""
FAREWELL_SECONDS = 1.0
"""Seconds that the command waits at its end for the last lines to be written."""


def log_to_stderr(level: int) -> None:
    """Write what the fake logs, from this level on, to standard error."""
    log = logging.getLogger("mockserver")
    try:
        log.addHandler(QueuedHandler(sys.stderr.fileno()))
    except (AttributeError, OSError):  # a replacement of standard error may have no descriptor; it never blocks
        log.addHandler(logging.StreamHandler())
    log.setLevel(level)


class QueuedHandler(logging.Handler):
    """A handler that writes to a file descriptor without making those who log wait.

    A pipe that nobody reads is full after 64 kB, and every further write to it blocks, so only a thread of our own
    writes to it. It bypasses `sys.stderr`, whose lock would block the end of the program.
    """

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
        self.dropped = 0
        self._descriptor = descriptor
        self._waiting: queue.SimpleQueue[logging.LogRecord | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write, name="mockserver log", daemon=True)
        self._writer.start()

    def emit(self, record: logging.LogRecord) -> None:
        """Queue a record, or count it where the queue is full."""
        if self._waiting.qsize() < LIMIT:
            self._waiting.put(record)
        else:
            self.dropped += 1

    def close(self) -> None:
        """Write what is left, if that can be done soon."""
        self._waiting.put(None)
        self._writer.join(FAREWELL_SECONDS)
        super().close()

    def _write(self) -> None:
        ended = False
        while not ended:
            records = [self._waiting.get()]
            with contextlib.suppress(queue.Empty):
                while len(records) < BATCH:
                    records.append(self._waiting.get_nowait())
            ended = None in records
            lines = [self.format(record) for record in records if record is not None]
            dropped, self.dropped = self.dropped, 0
            if dropped:
                lines.append(f"{dropped} lines of the log were dropped: nobody read them in time.")
            rest = "".join(f"{line}\n" for line in lines).encode(errors="backslashreplace")
            with contextlib.suppress(OSError):  # the reader has gone
                while rest:
                    rest = rest[os.write(self._descriptor, rest) :]
