"""Versions: former states of a store in memory, as the changes that lead back to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mockserver.model.store.packed_rows import Kept

MANY_ADDED = 1000
"""Added keys that a version lists one by one, even if they are most of the collection."""


class Changeable(Protocol):
    """What undoing needs of a collection: its size, its records, and a way to put old ones back."""

    @property
    def name(self) -> str:
        """The name of the collection."""
        ...

    def __len__(self) -> int: ...

    def kept(self, key: str) -> Kept | None:
        """Return the record with that key and its place, or None."""
        ...

    def keys_after(self, place: int) -> list[str]:
        """Return the keys of the records that were first put later than what has this place."""
        ...

    def swap(self, key: str, row: Kept | None) -> Kept | None:
        """Put the row under the key, or nothing, and return what was there."""
        ...


class Version:
    """A former state of the engine, as the changes that lead back to it.

    They lead back from the `later` version, or from the current state. Restoring reverses them (Baker's rerooting), so
    a snapshot costs nothing, and restoring one costs as much as has changed since.
    """

    __slots__ = ("__weakref__", "added", "changes", "later", "places")

    def __init__(self, places: int) -> None:
        self.places = places
        """The last place given out before the snapshot: rows with a higher one were added later."""
        self.changes: dict[tuple[Changeable, str], Kept | None] = {}
        self.added: dict[Changeable, list[str] | None] = {}
        """The keys of records added later, kept as lists because most changes are of this kind and `changes` takes ten
        times the memory.

        None where most of a collection was added: restoring then looks through the whole collection.
        """
        self.later: Version | None = None

    @property
    def is_unchanged(self) -> bool:
        """Whether nothing has changed since."""
        return not self.changes and not self.added

    def note(self, collection: Changeable, key: str, old: Kept | None, row: Kept | None) -> None:
        """Remember what a key led to before a change; `row` is what it leads to now."""
        if old is not None:
            if old.place <= self.places:
                self.changes.setdefault((collection, key), old)
        elif (collection, key) not in self.changes:
            if row is not None and row.place <= self.places:  # put back, and older than this version, which lacks it
                self.changes[collection, key] = None
            else:
                self._note_added(collection, key)

    def _note_added(self, collection: Changeable, key: str) -> None:
        added = self.added.setdefault(collection, [])
        if added is not None:
            added.append(key)
            if len(added) > MANY_ADDED and 2 * len(added) > len(collection):
                self.added[collection] = None

    def take_changes(self) -> list[tuple[Changeable, str, Kept | None]]:
        """Return what leads back to it, and forget that."""
        changes = [(*one, row) for one, row in self.changes.items()]
        for collection, noted in self.added.items():
            keys = collection.keys_after(self.places) if noted is None else noted
            changes += [(collection, key, None) for key in keys if (collection, key) not in self.changes]
        self.changes, self.added = {}, {}
        return changes
