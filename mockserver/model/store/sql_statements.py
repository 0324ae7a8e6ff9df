"""What is said to a database in which worlds are kept."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from mockserver.model.store.sql_schema import records, worlds

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
