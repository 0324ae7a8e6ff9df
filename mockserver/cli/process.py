"""What the command sets for its own process, and nobody may set for another's."""

from __future__ import annotations

import contextlib
import ctypes
import sys

M_ARENA_MAX = -8
"""The parameter's number in glibc's malloc.h."""
SWITCH_SECONDS = 0.001
"""Seconds after which a busy thread lets another run; Python's own 5 ms add up where a request asks a database."""


def switch_threads_often() -> None:
    """Let no request wait long for Python's lock while another decodes a picture or loads a page."""
    sys.setswitchinterval(SWITCH_SECONDS)


def share_one_arena() -> None:
    """Let all threads take large memory from one place, where the C library has several.

    Else what a large picture or body leaves behind is kept once for each thread that has met one.
    """
    with contextlib.suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)
