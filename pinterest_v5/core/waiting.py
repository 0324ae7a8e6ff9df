"""How the client waits where nobody gave it a `sleep`: for a retry, for a video."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

instead: Callable[[float], object] | None = None
"""What takes the place of real waiting in the whole process: the clock of a fake, while a test uses one."""


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
