"""Keep long contents of records, such as photos, apart, and write them before the transaction that keeps the record.

So no other request waits for them. A content that no record names in the end, because its request was refused or its
process was killed, is deleted some time later.
"""

from __future__ import annotations

import uuid
from time import sleep, time
from typing import TYPE_CHECKING

from mockserver.model.store import sql_statements as sql
from mockserver.model.store.engine import StoreUnavailableError

if TYPE_CHECKING:
    from sqlalchemy.pool import PoolProxiedConnection

    from mockserver.model.store.database import Database

LONG = 64 * 1024
"""The size in bytes from which a content is kept apart; a shorter one is part of its record."""
PIECE = 256 * 1024
"""The size of a piece in bytes: a content is written piece by piece."""
PAUSE = 0.0005
"""Seconds of pause between two pieces, in which another thread can take the lock that this one has just released."""
GRACE = 3600.0
"""Seconds within which a record must name a content after it was written; then it is deleted."""


def write_ahead(database: Database, digest: str, content: bytes) -> None:
    """Keep a content for a record to come. Raises StoreUnavailableError."""
    with database.connection() as connection:
        keep(database, connection, digest, content, pause=PAUSE)
        forget_unnamed(database, connection)
    database.tidy()


def read(database: Database, digest: str) -> bytes:
    """Return the content that a record names. Raises StoreUnavailableError, also where that has gone meanwhile."""
    with database.connection() as connection:
        content = b"".join(database.bodies(connection, sql.PIECES, {"digest": digest}))
    if not content:
        raise StoreUnavailableError(f"The content {digest} went with the last record that named it.")
    return content


def keep(
    database: Database, connection: PoolProxiedConnection, digest: str, content: bytes, *, pause: float = 0
) -> None:
    """Keep a content by its digest, within a transaction or without; what is there already is there for longer."""
    now = time()
    with database.turn():
        if database.run(connection, sql.USE_CONTENT, {"known": digest, "now": now}).rowcount:
            return
    upload = uuid.uuid4().hex
    for number, begin in enumerate(range(0, len(content), PIECE)):
        body = content[begin : begin + PIECE]
        with database.turn():
            database.run(connection, sql.KEEP_PIECE, {"upload": upload, "number": number, "at": now, "body": body})
            database.note_written(len(body))
        if pause:
            sleep(pause)
    with database.turn():
        database.run(connection, sql.KEEP_CONTENT, {"digest": digest, "upload": upload, "at": now})


def forget_unnamed(database: Database, connection: PoolProxiedConnection) -> None:
    """Forget what no record has named for long, and what came of uploads that did not reach their end."""
    since = {"since": time() - GRACE}
    with database.turn():
        database.run(connection, sql.FORGET_CONTENTS, since)
    for upload, number in database.run(connection, sql.STRAY_PIECES, since).fetchall():
        with database.turn():
            database.run(connection, sql.FORGET_PIECE, {"u": upload, "n": number})
