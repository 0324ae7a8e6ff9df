"""The memory of the command's own process."""

from __future__ import annotations

import contextlib
import ctypes

M_ARENA_MAX = -8
"""The parameter's number in glibc's malloc.h."""


def share_one_arena() -> None:
    """Let all threads take large memory from one place, where the C library has several.

    Else what a large picture or body leaves behind is kept once for each thread that has met one.
    """
    with contextlib.suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)
