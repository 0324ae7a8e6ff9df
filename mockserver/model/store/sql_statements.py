"""The SQL statements for worlds in a database."""

from __future__ import annotations

from sqlalchemy import Float, bindparam, exists, select, text

from mockserver.model.store.sql_schema import contents, pieces, records, uses, worlds

CHANGED = (
    select(
        *(worlds.c.made, worlds.c.version, worlds.c.complete_since),
        *(records.c.collection, records.c.key, records.c.place, records.c.body, records.c.content),
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
USE_CONTENT = contents.update().where(contents.c.digest == bindparam("known")).values(at=bindparam("now", type_=Float))
KEEP_CONTENT = text(
    "INSERT INTO contents (digest, upload, at) VALUES (:digest, :upload, :at) ON CONFLICT (digest) DO NOTHING"
)
KEEP_PIECE = pieces.insert()
PIECES = (
    select(pieces.c.body)
    .select_from(contents.join(pieces, pieces.c.upload == contents.c.upload))
    .where(contents.c.digest == bindparam("digest"))
    .order_by(pieces.c.number)
)
FORGET_CONTENTS = contents.delete().where(
    contents.c.at < bindparam("since", type_=Float), ~exists().where(records.c.content == contents.c.digest)
)
"""Deletes the contents that no record names and that were last used before `since`."""
STRAY_PIECES = select(pieces.c.upload, pieces.c.number).where(
    pieces.c.at < bindparam("since", type_=Float), ~exists().where(contents.c.upload == pieces.c.upload)
)
FORGET_PIECE = pieces.delete().where(pieces.c.upload == bindparam("u"), pieces.c.number == bindparam("n"))
