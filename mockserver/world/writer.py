"""Write a store as the description of a world, from which the same world can be made again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.world.codec import encode
from mockserver.world.tables import ENVIRONMENT_TABLES, GROUPS, PEOPLE, SHARED_TABLES, collection, fields_of

if TYPE_CHECKING:
    from mockserver.model.store import Environment, Store

BLOBS = "blobs"
"""The table of files: pictures and reports."""


def write(store: Store, *, seed: int, app_id: str) -> dict[str, Any]:
    """Write the whole store as a world, the mock's own app first; empty tables are left out.

    The contents of files are left for `write_contents`, for which nobody needs to be kept out.
    """
    tables: dict[str, Any] = {name: _table(store, store, name) for name in SHARED_TABLES if name != BLOBS}
    tables["apps"].sort(key=lambda app: app["id"] != app_id)
    tables |= _tables_of(store, store.production)
    tables["sandbox"] = {name: table for name, table in _tables_of(store, store.sandbox).items() if table}
    tables[BLOBS] = list(store.blobs)
    return {"seed": seed, **{name: table for name, table in tables.items() if table}}


def write_contents(store: Store, world: dict[str, Any]) -> None:
    """Complete what `write` has returned: base64 of many photos takes long."""
    if BLOBS in world:
        world[BLOBS] = [entry(store, blob) for blob in world[BLOBS]]


def _tables_of(store: Store, environment: Environment) -> dict[str, Any]:
    return {name: _table(store, environment, name) for name in ENVIRONMENT_TABLES}


def _table(store: Store, environment: Store | Environment, name: str) -> list[dict[str, Any]]:
    return [entry(store, record) for record in collection(environment, name)]


def entry(store: Store, record: Any) -> dict[str, Any]:
    """Write one record as an entry of its table."""
    kind: Any = type(record)
    fields = fields_of(kind).values()
    return {field.name: _value(store, field.attribute, getattr(record, field.attribute)) for field in fields}


def _value(store: Store, attribute: str, value: Any) -> Any:
    if attribute in PEOPLE or attribute == "followed_id":
        return _username(store, value)
    if attribute in GROUPS:
        return [_username(store, user_id) for user_id in value]
    if attribute == "scopes":
        return " ".join(value)
    return encode(value)


def _username(store: Store, user_id: str) -> str:
    user = store.users.get(user_id)
    return user.username if user else user_id
