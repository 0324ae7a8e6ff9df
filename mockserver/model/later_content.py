"""Bytes that another process has written, and that this one reads while nobody waits who does not ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable


class LaterContent:
    """Bytes that are read by whoever asks for them first, and kept."""

    def __init__(self, read: Callable[[], bytes]) -> None:
        self._read = read
        self._content: bytes | None = None

    def __bytes__(self) -> bytes:
        """Read them, if nobody has. Raises what `read` does, and tries again the next time."""
        if self._content is None:  # two may read it at once: a lock could be held by a thread that a fork leaves behind
            self._content = self._read()
        return self._content

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, (bytes, LaterContent)) and bytes(self) == bytes(other))

    def __hash__(self) -> int:
        return hash(bytes(self))


Content: TypeAlias = bytes | LaterContent
"""To be asked for with `bytes`."""
