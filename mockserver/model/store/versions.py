"""A state that a store in memory had, as the changes that lead back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mockserver.model.store.packed_rows import Kept

MANY_ADDED = 1000
"""Keys that a version notes one by one, however few others there are."""


class Changeable(Protocol):
    """What undoing needs of a collection: its size, what it has, and a way to put back what was there."""

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
    """A state that the engine had, as the changes that lead back to it.

    They lead from the `later` version, or from what is now. Going there turns the changes around (Baker's rerooting),
    so taking a snapshot costs nothing, and restoring one what has changed since.
    """

    __slots__ = ("__weakref__", "added", "changes", "later", "places")

    def __init__(self, places: int) -> None:
        self.places = places
        """The last place that was given by then: rows with a later one came afterwards."""
        self.changes: dict[tuple[Changeable, str], Kept | None] = {}
        self.added: dict[Changeable, list[str] | None] = {}
        """The keys of what came afterwards: most changes are of that kind, and a list takes a tenth of the room.

        None where that is the larger part: then going back may look at all that is there, and nothing is noted.
        """
        self.later: Version | None = None

    @property
    def is_unchanged(self) -> bool:
        """Whether nothing has happened since."""
        return not self.changes and not self.added

    def note(self, collection: Changeable, key: str, old: Kept | None) -> None:
        """Remember what a key led to before a change."""
        if old is not None:
            if old.place <= self.places:
                self.changes.setdefault((collection, key), old)
        elif (collection, key) not in self.changes:
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
