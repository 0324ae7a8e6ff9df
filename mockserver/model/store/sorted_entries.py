"""A sorted list whose changes take about the same time however long it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Position = tuple[Any, ...]
"""The sort key of a record; the positions of one collection can be compared with each other."""
Entry = tuple[Position, str]
"""A position, and the key of the record that has it."""

CHUNK = 512
"""The number of entries in a chunk after a split; no chunk has more than twice as many, so changes stay cheap."""

_position_of = itemgetter(0)
_last_of = itemgetter(-1)
_key_of = itemgetter(1)


class SortedEntries:
    """Entries in the order of their positions, in chunks of bounded length."""

    __slots__ = ("_chunks", "_length")

    def __init__(self) -> None:
        self._chunks: list[list[Entry]] = []
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def add(self, entry: Entry) -> None:
        """Put an entry in its place."""
        self._length += 1
        if not self._chunks:
            self._chunks.append([entry])
            return
        if entry > self._chunks[-1][-1]:  # true of every new entry if records come in order
            number = len(self._chunks) - 1
            chunk = self._chunks[number]
            chunk.append(entry)
        else:
            number = bisect_left(self._chunks, entry, key=_last_of)
            chunk = self._chunks[number]
            insort(chunk, entry)
        if len(chunk) > 2 * CHUNK:
            self._chunks[number : number + 1] = [chunk[:CHUNK], chunk[CHUNK:]]

    def remove(self, entry: Entry) -> None:
        """Remove an entry. Raises LookupError where it is not among them."""
        number = bisect_left(self._chunks, entry, key=_last_of)
        chunk = self._chunks[number]
        place = bisect_left(chunk, entry)
        if chunk[place] != entry:
            raise LookupError(entry)
        del chunk[place]
        self._length -= 1
        if not chunk:
            del self._chunks[number]

    def keys(self, after: Position | None = None) -> Iterator[str]:
        """Yield the keys of the entries, or of those beyond a position, in order."""
        return map(_key_of, self.entries(after))

    def entries(self, after: Position | None = None) -> Iterator[Entry]:
        """Yield the entries, or those beyond a position, in order."""
        number, place = 0, 0
        if after is not None:
            number = bisect_right(self._chunks, after, key=lambda chunk: chunk[-1][0])
            if number < len(self._chunks):
                place = bisect_right(self._chunks[number], after, key=_position_of)
        for chunk in self._chunks[number:]:
            yield from chunk[place:]
            place = 0

    def copy(self) -> SortedEntries:
        """Return a copy of the entries, independent from here on."""
        other = SortedEntries()
        other._chunks = [chunk.copy() for chunk in self._chunks]
        other._length = self._length
        return other


class MergedEntries:
    """Several `SortedEntries` as one, without repeated entries."""

    def __init__(self, parts: list[SortedEntries]) -> None:
        self._parts = parts

    def __len__(self) -> int:
        return sum(1 for _ in self.keys())

    def keys(self, after: Position | None = None) -> Iterator[str]:
        """Yield the keys of all parts, or of what is beyond a position, in order and once each."""
        return (key for (_, key), _ in groupby(merge(*(part.entries(after) for part in self._parts))))
