"""Reads contents that other processes have written before anybody here asks for them."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from mockserver.model.store.engine import StoreUnavailableError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mockserver.model.later_content import LaterContent


class Reading:
    """Threads that read contents, and end with that."""

    def __init__(self) -> None:
        self._threads: list[threading.Thread] = []

    def begin(self, contents: Sequence[LaterContent]) -> None:
        """Read these, one after the other."""
        if contents:
            self._threads = [thread for thread in self._threads if thread.is_alive()]
            thread = threading.Thread(target=_read, args=[contents], name="mockserver-contents", daemon=True)
            self._threads.append(thread)
            thread.start()

    def end(self) -> None:
        """Wait until all are read."""
        for thread in self._threads:
            thread.join()


def _read(contents: Sequence[LaterContent]) -> None:
    for content in contents:
        with suppress(StoreUnavailableError):  # whoever asks for it will hear
            bytes(content)
