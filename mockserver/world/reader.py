"""Read the tables in the description of a world, checking every name and looking up every reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mockserver.model import rules
from mockserver.model.records import Entity
from mockserver.model.validation import did_you_mean
from mockserver.world.codec import decode
from mockserver.world.location import shown
from mockserver.world.references import References
from mockserver.world.tables import ADDED_TABLES, ENVIRONMENT_TABLES, SHARED_TABLES, Field, collection, fields_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from mockserver.model.store import Environment, Store
    from mockserver.world.location import Location

    Given = dict[str, Any]


class Reader:
    """Reads the tables of production or of the sandbox. Raises WorldError for what cannot be read."""

    def __init__(self, tables: Any, store: Store, environment: Environment, at: Location, *shared: str) -> None:
        if not isinstance(tables, Mapping):
            raise at.expected("a table of tables", tables)
        check_names(tables, (*ENVIRONMENT_TABLES, *ADDED_TABLES, *shared), at)
        self.tables = tables
        self.store = store
        self.environment = environment
        self.at = at
        self.references = References(store, environment)

    def entries(self, table: str, *, later: Collection[str] = ()) -> Iterator[tuple[Given, Location]]:
        """Yield each entry of a table, by the attributes of its record, and its location.

        Fields named in `later` are returned as they are written.
        """
        listed, at = self.tables.get(table, []), self.at[table]
        if not isinstance(listed, list):
            raise at.expected("a list of tables", listed)
        kind = {**SHARED_TABLES, **ENVIRONMENT_TABLES}[table]
        rows = collection(self.store if table in SHARED_TABLES else self.environment, table)
        for number, entry in enumerate(listed):
            given = self._entry(kind, entry, at[number], later)
            key = given.get(rows.key)
            if rows.get(key) is not None:
                raise at[number].error(f"{shown(key)} is taken by another entry.")
            yield given, at[number]

    def _entry(self, kind: type, entry: Any, at: Location, later: Collection[str]) -> Given:
        if not isinstance(entry, Mapping):
            raise at.expected("a table", entry)
        known = fields_of(kind)
        check_names(entry, dict.fromkeys((*known, *later)), at)  # listed in the order of the record's fields
        given: Given = {}
        for name, value in entry.items():
            if name in later:
                given[name] = value
            else:
                given[known[name].attribute] = self._value(kind, known[name], value, at[name])
        return given

    def _value(self, kind: type, field: Field, value: Any, at: Location) -> Any:
        read = self.references.reader(field.attribute)
        if read is not None:
            return read(value, at)
        if field.attribute == "id" and kind is not Entity and not rules.is_id(value):  # items have the shop's ids
            raise at.expected("decimal digits in a text (F1)", value)
        found = decode(field.hint, value, at)
        try:
            return rules.check_field(kind, field.attribute, found)
        except ValueError as problem:
            raise at.error(str(problem)) from None


def check_names(entry: Mapping[str, Any], known: Collection[str], at: Location) -> None:
    """Raise WorldError, with the nearest names, for a name that does not exist."""
    for name in entry:
        if name not in known:
            raise at.error(f"there is no {name!r} here; there are {', '.join(known)}.{did_you_mean(name, known)}")
