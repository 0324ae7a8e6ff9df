"""Make the rows in lists of things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.model.records import Entity, Pin
from mockserver.web.dashboard import kinds

if TYPE_CHECKING:
    from mockserver.model.records import PinMedia
    from mockserver.model.store import Environment
    from mockserver.web.page import PageContext

SHORT = {
    "boards": ("privacy",),
    "ad_accounts": ("currency", "country"),
    "relationships": ("role", "status"),
    "asset_access": ("permissions",),
    "invites": ("status",),
}
SHORT_OF_ENTITIES = ("status", "type", "objective_type", "catalog_type", "format", "event_name", "state")


def row_of(page: PageContext, place: Environment, name: str, record: Any) -> dict[str, Any]:
    """Collect what a list shows of a thing."""
    is_entity = isinstance(record, Entity)
    known = record.fields if is_entity else {field: getattr(record, field, None) for field in SHORT.get(name, ())}
    shown = {field: known[field] for field in (SHORT_OF_ENTITIES if is_entity else known) if known.get(field)}
    return {
        "title": kinds.title_of(record),
        "id": record.id,
        "address": f"/data/{place.name}/{'' if is_entity else f'{name}/'}{kinds.key_of(record)}",
        "owner": page.mock.store.users.get(getattr(record, "owner_id", None)),
        "details": ", ".join(str(value).replace("_", " ").lower() for value in shown.values()),
        "pins": place.pins.count(board_id=record.id) if name == "boards" else None,
        "board": place.boards.get(record.board_id) if name in ("pins", "sections") else None,
        "picture": _uploaded_picture(page, record.media) if isinstance(record, Pin) else None,
        "is_pin": name == "pins",
    }


def _uploaded_picture(page: PageContext, media: PinMedia) -> str | None:
    """Return the key of a picture that somebody sent; None for a placeholder, which says less than the title."""
    blob = page.mock.store.blobs.get(media.cover.key)
    return blob.key if blob is not None and blob.content_type.startswith("image/") else None
