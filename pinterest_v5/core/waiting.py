"""Wait before a retry, or for a video, unless the client was given a `sleep` of its own."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

instead: Callable[[float], object] | None = None
"""Replaces real waiting in the whole process; a fake sets it to its clock while a test uses it."""


def pause(seconds: float) -> None:
    """Wait in the calling thread."""
    (instead or time.sleep)(seconds)


async def pause_async(seconds: float) -> None:
    """Wait in the running event loop, asyncio's or trio's."""
    from pinterest_v5.core.concurrency import event_loop

    if instead is not None:
        instead(seconds)
    else:
        await event_loop().sleep(seconds)
