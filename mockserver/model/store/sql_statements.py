"""The SQL statements for worlds in a database."""

from __future__ import annotations

from sqlalchemy import Float, bindparam, select

from mockserver.model.store.sql_schema import records, uses, worlds

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
"""A world's last change, with each record that was changed after version `since`; no rows for an unknown world."""
FORGET_USE = uses.delete().where(uses.c.world == bindparam("w"))
FORGET = [*(table.delete().where(table.c.world == bindparam("w")) for table in (records, worlds)), FORGET_USE]
FORGET_REMOVALS = records.delete().where(
    records.c.world == bindparam("w"), records.c.body.is_(None), records.c.version <= bindparam("until")
)
NAMES = select(worlds.c.world).where(worlds.c.world != bindparam("root")).order_by(worlds.c.world)
NOTE_USE = uses.insert().from_select(
    ["world", "at"], select(worlds.c.world, bindparam("at", type_=Float)).where(worlds.c.world == bindparam("w"))
)
LAST_USES = (
    select(worlds.c.world, uses.c.at)
    .select_from(worlds.outerjoin(uses, uses.c.world == worlds.c.world))
    .where(worlds.c.world != bindparam("root"))
)
"""Each named world, with the time of its last use if that was noted."""
LAST_USE = select(uses.c.at).where(uses.c.world == bindparam("w"))
