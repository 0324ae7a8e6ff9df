"""The interface of a collection of records, the same for every engine."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mockserver.model.store.sorted_entries import Position

R = TypeVar("R")
Fields = tuple[str, ...]
"""The names of the fields by which an index finds records."""


class Containing(NamedTuple):
    """A condition on an indexed field: its value contains a text."""

    text: str


@dataclass(frozen=True, kw_only=True, eq=False)
class Declaration:
    """The declaration of a collection: the key of its records, their order on pages and their indexes."""

    name: str
    key: str = "id"
    order: Callable[[Any], Position] | None = None
    """Returns what records are sorted by on pages; None for the order in which they were first put."""
    indexes: tuple[Fields, ...] = ()
    """The fields of each index. An index on one field that holds a tuple finds the record by each of its values."""
    packed: type | None = None
    """The class of the records, if memory should compress older ones: there may be very many, of which few are read."""
    _chosen: dict[Fields, Fields] = field(default_factory=dict, init=False, repr=False)
    """A cache of the index to use, by the fields of a query: every request puts the same few queries."""

    def position(self, record: Any, place: int) -> Position:
        """Return where a record stands in the order of its collection."""
        return (place,) if self.order is None else self.order(record)

    def index_for(self, where: dict[str, object]) -> Fields:
        """Choose the index, as its fields, that narrows the question down most; no fields where none helps."""
        named = tuple(where)
        if None in where.values():
            named = tuple(name for name in named if where[name] is not None)
        chosen = self._chosen.get(named)
        if chosen is None:
            usable = (fields for fields in self.indexes if set(fields) <= set(named))
            chosen = self._chosen[named] = max(usable, key=len, default=())
        return chosen

    def values(self, record: Any) -> list[tuple[Fields, object]]:
        """List the values under which each index finds the record; the index without fields finds all."""
        return [(fields, value) for fields in ((), *self.indexes) for value in self.values_in(fields, record)]

    def values_in(self, fields: Fields, record: Any) -> list[object]:
        """List the values under which the index of these fields finds the record."""
        if len(fields) != 1:
            found = tuple([getattr(record, name) for name in fields])
            return [] if None in found else [found]
        value = getattr(record, fields[0])
        if isinstance(value, tuple):
            return [(one,) for one in dict.fromkeys(value)]
        return [] if value is None else [(value,)]


class Collection(ABC, Generic[R]):
    """Records of one class by their key.

    A collection iterates in the order in which its records were first put; `listing` is in the order of its pages.
    """

    def __init__(self, declaration: Declaration) -> None:
        self.declaration = declaration
        self.name = declaration.name
        self.key = declaration.key

    @abstractmethod
    def get(self, key: str | None) -> R | None:
        """Return the record with the key; None where there is none."""

    @abstractmethod
    def put(self, record: R) -> R:
        """Add the record, or replace the one with its key."""

    @abstractmethod
    def remove(self, *keys: str) -> None:
        """Remove records. Raises KeyError for a key that no record has."""

    @abstractmethod
    def position(self, record: R) -> Position:
        """Return where the record stands on pages."""

    def filter(self, **equal: object) -> list[R]:
        """List the records whose fields equal the given values, in the order in which they were first put."""
        index = self.declaration.index_for(equal)
        found = self._found(index, tuple(map(equal.__getitem__, index)))
        if len(index) == len(equal):
            return found
        others = [(name, value) for name, value in equal.items() if name not in index]
        return [row for row in found if all(_holds(row, name, value) for name, value in others)]

    def count(self, **equal: object) -> int:
        """Count the records whose fields equal the given values; where an index has them, without a look at each."""
        index = self.declaration.index_for(equal)
        if len(index) < len(equal):
            return len(self.filter(**equal))
        return self._count(index, tuple(map(equal.__getitem__, index)))

    def first(self) -> R | None:
        """Return the record that stands first on pages; None where there is none."""
        return next(iter(self._page((), (), None, 1, None)), None)

    def listing(self, **equal: object) -> Listing[R]:
        """Return the records whose fields equal the given values, to read page by page.

        A field that an index of its own finds may be asked for `Containing` a text, with nothing else beside it.
        """
        index = self.declaration.index_for(equal)
        others = {name: value for name, value in equal.items() if name not in index}
        listing = Listing(self, index, tuple(map(equal.__getitem__, index)))
        return listing.only(lambda row: all(_holds(row, *one) for one in others.items())) if others else listing

    def __iter__(self) -> Iterator[R]:
        return iter(self._found((), ()))

    def scan(self) -> Iterator[R]:
        """Yield every record, about in the order in which they were first put, in no more room than one needs.

        Nothing may be put or removed before it has come to its end.
        """
        return iter(self)

    def __len__(self) -> int:
        return self._count((), ())

    @abstractmethod
    def _found(self, index: Fields, value: object) -> list[R]:
        """List what an index finds, in the order in which it was first put."""

    @abstractmethod
    def _page(
        self,
        index: Fields,
        value: object,
        after: Position | None,
        limit: int | None,
        wanted: Callable[[R], bool] | None,
    ) -> list[R]:
        """List the first wanted records beyond a position, of those that an index finds; None wants all."""

    @abstractmethod
    def _count(self, index: Fields, value: object) -> int:
        """Count what an index finds."""


@dataclass(frozen=True)
class Listing(Generic[R]):
    """The records that meet some conditions, in the order of pages. They are read only when asked for."""

    collection: Collection[R]
    index: Fields
    value: object
    conditions: tuple[Callable[[R], bool], ...] = ()

    def only(self, *conditions: Callable[[R], bool]) -> Listing[R]:
        """Narrow the listing to the records that meet these conditions, too."""
        return replace(self, conditions=(*self.conditions, *conditions))

    def none(self) -> Listing[R]:
        """Return a listing without records."""
        return replace(self, value=None)

    def page(self, after: Position | None, limit: int | None) -> list[R]:
        """List the records beyond a position, at most `limit` of them."""
        wanted = self._meets if self.conditions else None
        return self.collection._page(self.index, self.value, after, limit, wanted)

    def position(self, record: R) -> Position:
        """Return what a bookmark remembers of the record."""
        return self.collection.position(record)

    def __iter__(self) -> Iterator[R]:
        return iter(self.page(None, None))

    def __len__(self) -> int:
        if not self.conditions:
            return self.collection._count(self.index, self.value)
        return sum(1 for _ in self)

    def _meets(self, record: R) -> bool:
        return all(condition(record) for condition in self.conditions)


def _holds(record: object, name: str, value: object) -> bool:
    found = getattr(record, name)
    return found == value or (isinstance(found, tuple) and value in found)
