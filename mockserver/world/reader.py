"""Reads the tables of a described world: every name is checked, every reference looked up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mockserver.checks import did_you_mean
from mockserver.world.place import shown
from mockserver.world.references import References
from mockserver.world.tables import OF_ALL, OF_EACH, Field, collection, fields_of
from mockserver.world.values import decode

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from mockserver.store import Environment, Store
    from mockserver.world.place import Place

    Given = dict[str, Any]


class Reader:
    """The tables of production, or those of the sandbox. Raises WorldError for what cannot be read."""

    def __init__(self, tables: Any, store: Store, where: Environment, at: Place, *shared: str) -> None:
        if not isinstance(tables, Mapping):
            raise at.expected("a table of tables", tables)
        check_names(tables, (*OF_EACH, *shared), at)
        self.tables = tables
        self.store = store
        self.where = where
        self.at = at
        self.references = References(store, where)

    def entries(self, table: str, *, later: Collection[str] = ()) -> Iterator[tuple[Given, Place]]:
        """What is given for each record, by its attributes; what is for `later` as it stands there."""
        listed, at = self.tables.get(table, []), self.at[table]
        if not isinstance(listed, list):
            raise at.expected("a list of tables", listed)
        kind = {**OF_ALL, **OF_EACH}[table]
        rows = collection(self.store if table in OF_ALL else self.where, table)
        for number, entry in enumerate(listed):
            given = self._entry(kind, entry, at[number], later)
            key = given.get(rows.key)
            if rows.get(key) is not None:
                raise at[number].error(f"{shown(key)} is taken by another entry.")
            yield given, at[number]

    def _entry(self, kind: type, entry: Any, at: Place, later: Collection[str]) -> Given:
        if not isinstance(entry, Mapping):
            raise at.expected("a table", entry)
        known = fields_of(kind)
        check_names(entry, dict.fromkeys((*known, *later)), at)  # in the order of the record
        given: Given = {}
        for name, value in entry.items():
            if name in later:
                given[name] = value
            else:
                given[known[name].attribute] = self._value(known[name], value, at[name])
        return given

    def _value(self, field: Field, value: Any, at: Place) -> Any:
        read = self.references.reader(field.attribute)
        if read is not None:
            return read(value, at)
        if field.attribute == "id" and not (isinstance(value, str) and value.isascii() and value.isdigit()):
            raise at.expected("decimal digits in a text (F1)", value)
        return decode(field.hint, value, at)


def check_names(entry: Mapping[str, Any], known: Collection[str], at: Place) -> None:
    for name in entry:
        if name not in known:
            raise at.error(f"there is no {name!r} here; there are {', '.join(known)}.{did_you_mean(name, known)}")
