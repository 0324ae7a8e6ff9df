"""What is said to a database in which worlds are kept."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from mockserver.model.store.sql_schema import BEGIN, records, worlds

Changed = tuple[Any, ...]
"""A row of `CHANGED`."""

CHANGED = (
    select(
        *(worlds.c.made, worlds.c.version, worlds.c.complete_since),
        *(records.c.collection, records.c.key, records.c.place, records.c.body),
    )
    .select_from(
        worlds.outerjoin(records, (records.c.world == worlds.c.world) & (records.c.version > bindparam("since")))
    )
    .where(worlds.c.world == bindparam("world"))
)
"""The world's last change, with each record that was changed since another; no rows where there is no such world."""
FORGET = [table.delete().where(table.c.world == bindparam("w")) for table in (records, worlds)]
FORGET_REMOVALS = records.delete().where(
    records.c.world == bindparam("w"), records.c.body.is_(None), records.c.version <= bindparam("until")
)
NAMES = select(worlds.c.world).where(worlds.c.world != bindparam("root")).order_by(worlds.c.world)

_numbered = postgresql.dialect(paramstyle="numeric_dollar")  # type: ignore[no-untyped-call]  # SQLAlchemy's
PREPARE_POSTGRESQL = f"PREPARE pinterest_mock_changed AS {CHANGED.compile(dialect=_numbered)}"
"""PostgreSQL plans once what each transaction begins with."""
BEGIN_POSTGRESQL = f"{BEGIN['postgresql']}; EXECUTE pinterest_mock_changed({{since}}, '{{world}}')"
"""Begins, and asks for `CHANGED`, in one go."""


def _upsert(dialect: Any, table: Any) -> Any:
    insert = dialect.insert(table)
    keys = [column.name for column in table.primary_key]
    changes = {column.name: insert.excluded[column.name] for column in table.c if column.name not in keys}
    return insert.on_conflict_do_update(index_elements=keys, set_=changes)


KEEP = {dialect.dialect.name: (_upsert(dialect, records), _upsert(dialect, worlds)) for dialect in (sqlite, postgresql)}
"""How each kind of database keeps records, and that the world has changed."""
