"""How a test sets what catalogs get from outside Pinterest: the files of their feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.model.entity_paths import of_user
from mockserver.model.records import Entity
from mockserver.state.ad_accounts import AdAccountControls

if TYPE_CHECKING:
    from mockserver.model.store import Environment


class CatalogControls(AdAccountControls):
    """The files from which feeds are read.

    >>> mock.set_feed_file(feed_id, [{"item_id": "A1", "title": "Chair", "price": "24.99 USD"}])
    """

    def set_feed_file(self, feed_id: str, items: list[dict[str, Any]]) -> None:
        """Say what is in the file of a feed, which the fake does not fetch: items by `item_id` and attributes.

        They are in the catalog once the feed was read the next time: when it is new, ingested, or a day older. Raises
        LookupError where there is no such feed.
        """
        if not all(isinstance(item, dict) for item in items):
            raise ValueError("items is a list of objects, such as {'item_id': 'A1', 'title': 'Chair'}.")
        with self.store.transaction():
            feed, records = self._feed(feed_id)
            path, file_id, now = f"feed/{feed.id}/files", self.store.new_id(), self.clock.now()
            records.entities.put(
                Entity(
                    path=path,
                    id=file_id,
                    key=f"{path}/{file_id}",
                    owner_id=feed.owner_id,
                    fields={"items": [dict(item) for item in items]},
                    created_at=now,
                    updated_at=now,
                )
            )

    def _feed(self, feed_id: str) -> tuple[Entity, Environment]:
        for records in (self.store.production, self.store.sandbox):
            for user in self.store.users:
                found = records.entities.get(f"{of_user(user.id, 'feeds')}/{feed_id}")
                if found is not None:
                    return found, records
        raise LookupError(f"The mock knows no feed {feed_id!r}.")
