"""Write the fake's log without calling a `time.time` that a test has replaced, as logging did before Python 3.13."""

from __future__ import annotations

import contextlib
import copy
import logging
import threading
import time
from time import time as real_time

log = logging.getLogger("mockserver")

_DATED = logging.LogRecord(log.name, logging.INFO, __file__, 0, "", (), None)


def info(text: str, *arguments: object) -> None:
    """Log a line, without calling a `time.time` that a test has replaced.

    What a handler of the application raises is dropped: the answer must not suffer from its being told.
    """
    with contextlib.suppress(Exception):
        if time.time is real_time:
            log.info(text, *arguments, stacklevel=2)
        elif log.isEnabledFor(logging.INFO):
            log.handle(_dated(text, arguments))


def _dated(text: str, arguments: tuple[object, ...]) -> logging.LogRecord:
    record, now, thread = copy.copy(_DATED), real_time(), threading.current_thread()
    record.msg, record.args = text, arguments
    record.created, record.msecs = now, now % 1 * 1000
    record.relativeCreated = _DATED.relativeCreated + (now - _DATED.created) * 1000
    record.thread, record.threadName = thread.ident, thread.name
    return record
