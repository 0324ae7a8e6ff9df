"""The collections of a world that is kept in a database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from mockserver.model.store.memory import MemoryCollection

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.model.store.collection import Fields
    from mockserver.model.store.sorted_entries import Position

R = TypeVar("R")


class SqlCollection(MemoryCollection[R], Generic[R]):
    """Records of a world that other processes may change."""

    def get(self, key: str | None) -> R | None:
        """Return the record with that key, or None."""
        self._engine.refresh()
        return super().get(key)

    def put(self, record: R) -> R:
        """Keep a record in place of the one with the same key."""
        with self._engine.transaction():
            return super().put(record)

    def remove(self, *keys: str) -> None:
        """Remove the records with these keys, all or none. Raises KeyError for one that is not there."""
        with self._engine.transaction():
            super().remove(*keys)

    def _found(self, index: Fields, value: object) -> list[R]:
        self._engine.refresh()
        return super()._found(index, value)

    def _page(
        self,
        index: Fields,
        value: object,
        after: Position | None,
        limit: int | None,
        wanted: Callable[[R], bool] | None,
    ) -> list[R]:
        self._engine.refresh()
        return super()._page(index, value, after, limit, wanted)

    def _count(self, index: Fields, value: object) -> int:
        self._engine.refresh()
        return super()._count(index, value)
