"""Rows in memory, of which the older ones are compressed, because most are never read again."""

from __future__ import annotations

import pickle
import zlib
from dataclasses import fields
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

READY = 1000
"""The number of rows that stay uncompressed; beyond it the oldest are packed."""
PACKET = 64
"""The number of rows in a packet, which is unpacked as a whole."""
HASH_BITS = 2**60 - 1
"""A mask for hashes of keys: larger integers take more memory."""


class Kept(NamedTuple):
    """A record, with its place in the order in which all were first put."""

    place: int
    record: Any


class PackedRows:
    """A mapping from keys to rows of one class of records, in which most rows are compressed.

    Each authorization leaves two tokens of half a kilobyte: a server that many tests share for days keeps hundreds of
    thousands, and is asked for the newest. Packed, they take less than half the memory.
    """

    def __init__(self, kind: type, lock: threading.RLock) -> None:
        self._kind = kind
        self._lock = lock
        self._names = [field.name for field in fields(kind)]
        self._values_of = attrgetter(*self._names)  # pickling the records themselves takes five times as long
        self._ready: dict[str, Kept] = {}
        self._packets: dict[int, bytes] = {}
        self._packet_of: dict[int, int] = {}
        """The number of the packet that a row is in, by the hash of its key; the key itself is in the packet."""

    def get(self, key: str) -> Kept | None:
        """Return the row of that key, or None."""
        row = self._ready.get(key)
        if row is None and hash(key) & HASH_BITS in self._packet_of:
            with self._lock:  # another thread may be packing it
                self._make_ready(key)
                row = self._ready.get(key)
                self._pack_oldest()
        return row or self._ready.get(key)  # another thread may have unpacked it in between

    def pop(self, key: str, default: None) -> Kept | None:
        """Take the row of that key out, if there is one."""
        self._make_ready(key)
        return self._ready.pop(key, default)

    def copy(self, lock: threading.RLock) -> PackedRows:
        """Return a copy of the rows, independent from here on."""
        other = PackedRows(self._kind, lock)
        other._ready, other._packets = self._ready.copy(), self._packets.copy()
        other._packet_of = self._packet_of.copy()
        return other

    def items(self) -> Iterator[tuple[str, Kept]]:
        """Yield the keys and their rows, the packed ones first; they are unpacked one packet at a time."""
        ready = list(self._ready.items())
        for packet in list(self._packets.values()):
            yield from self._rows_of(packet)
        yield from ready

    def values(self) -> Iterator[Kept]:
        """Yield the rows, in the order of `items`."""
        return (row for _, row in self.items())

    def __iter__(self) -> Iterator[str]:
        return (key for key, _ in self.items())

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def __len__(self) -> int:
        return len(self._ready) + len(self._packet_of)

    def __getitem__(self, key: str) -> Kept:
        row = self.get(key)
        if row is None:
            raise KeyError(key)
        return row

    def __setitem__(self, key: str, row: Kept) -> None:
        self._make_ready(key)
        self._ready[key] = row
        self._pack_oldest()

    def _make_ready(self, key: str) -> None:
        """Unpack the row of that key. Nothing may be packed before it is taken: it could be the same row."""
        if key not in self._ready:
            number = self._packet_of.get(hash(key) & HASH_BITS)
            if number is not None:
                self._unpack(number)

    def _pack_oldest(self) -> None:
        if len(self._ready) < READY + PACKET:
            return
        number = next(reversed(self._packets), 0) + 1
        packed: list[tuple[str, int, Any]] = []
        for key in list(islice(self._ready, PACKET)):
            row, place = self._ready[key], hash(key) & HASH_BITS
            if place in self._packet_of:  # another key has the same hash: this row stays unpacked, as if it were new
                del self._ready[key]
                self._ready[key] = row
            else:
                self._packet_of[place] = number  # first, so that whoever reads without the lock finds it in one of both
                del self._ready[key]
                packed.append((key, row.place, self._values_of(row.record)))
        self._packets[number] = zlib.compress(pickle.dumps(packed, protocol=5), level=1)

    def _unpack(self, number: int) -> None:
        for key, row in self._rows_of(self._packets.pop(number)):
            self._ready[key] = row
            del self._packet_of[hash(key) & HASH_BITS]

    def _rows_of(self, packet: bytes) -> Iterator[tuple[str, Kept]]:
        for key, place, values in pickle.loads(zlib.decompress(packet)):  # noqa: S301 - made by `_pack_oldest`
            yield key, Kept(place, self._kind(**dict(zip(self._names, values, strict=True))))
