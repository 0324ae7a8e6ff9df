"""Make what the seeded business advertises and sells: a small tree of campaigns, a catalog, a tag and an audience.

Dates and names depend on the seed. Pinterest's description is not read for this: `data/new_things.json` has the fields
that a new thing gets beside those that its maker names, and a test compares them with the API.
"""

from __future__ import annotations

import json
from datetime import datetime, timezone
from functools import cache
from typing import TYPE_CHECKING, Any

from mockserver.model import resources
from mockserver.model.entity_paths import of_ad_account, of_user
from mockserver.model.records import Entity

if TYPE_CHECKING:
    from mockserver.model.records import AdAccount, Pin, User
    from mockserver.world.factory import RecordFactory

    Fields = dict[str, Any]

DAY = 24 * 60 * 60
MICRO = 1_000_000
STOCK = ("in stock", "in stock", "in stock", "out of stock")


def advertise(factory: RecordFactory, owner: User, account: AdAccount) -> None:
    """Make campaigns in an ad account, and a shop for its owner."""
    _Advertiser(factory, owner, account).begin()


@cache
def _new_things() -> dict[str, Fields]:
    found: dict[str, Fields] = json.loads(resources.text("data/new_things.json"))
    return found


class _Advertiser:
    """Makes what a business advertises and sells, with ids lower than all that are made later (FX6)."""

    def __init__(self, factory: RecordFactory, owner: User, account: AdAccount) -> None:
        self.factory = factory
        self.environment = factory.environment
        self.owner = owner
        self.account = account
        self.moment = factory.moment(account.created_at)
        self.number = 0

    def begin(self) -> None:
        """Make two campaigns, one of them paused, a shop, a conversion tag and an audience."""
        boards = self.environment.boards.filter(owner_id=self.owner.id, privacy="PUBLIC")
        own = (pin for board in boards for pin in self.environment.pins.filter(board_id=board.id))
        pins = [pin for pin in own if pin.owner_id == self.owner.id and pin.link][:3]
        self._campaign("ACTIVE", "CONSIDERATION", "CLICKTHROUGH", pins[:2])
        self._campaign("PAUSED", "AWARENESS", "IMPRESSION", pins[2:])
        self._shop()
        name = f"{self.owner.business_name} tag"
        self._put("conversion_tags", "2613", 13, name=name, ad_account_id=self.account.id)
        rule = {"retention_days": 30}
        visitors = {"audience_type": "VISITOR", "rule": rule, "created_timestamp": int(self.moment)}
        self._put("audiences", "254", 13, name="Visitors of the last 30 days", **visitors)

    def _campaign(self, status: str, objective: str, event: str, pins: list[Pin]) -> None:
        times = {"created_time": int(self.moment), "updated_time": int(self.moment), "status": status}
        name, cap = f"{self.factory.words.subject()}, {objective.lower()}", 20 * MICRO
        begun = {"start_time": int(self.moment), "daily_spend_cap": cap, "objective_type": objective}
        campaign = self._put("campaigns", "626", 12, name=name, **times, **begun)
        group = {"billable_event": event, "bid_in_micro_currency": 2 * MICRO, "start_time": None}
        place = {"campaign_id": campaign.id, "targeting_spec": {"LOCATION": ["US"]}, "status": "ACTIVE"}
        ad_group = self._put("ad_groups", "268", 13, name="Everybody in the US", **{**times, **group, **place})
        for pin in pins:
            place = {"campaign_id": campaign.id, "ad_group_id": ad_group.id, "status": "ACTIVE", "pin_id": pin.id}
            self._put("ads", "687", 12, name=pin.title, **{**times, **place})
        keyword = {"value": self.factory.words.thing().lower(), "match_type": "BROAD", "parent_id": ad_group.id}
        self._put("keywords", "288", 13, **keyword)

    def _shop(self) -> None:
        """Make a catalog, and a feed that was read once and is read again each day (FD16)."""
        at, site = datetime.fromtimestamp(self.moment, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S"), self._site()
        times = {"created_at": at, "updated_at": at}
        catalog = self._put("catalogs", "268", 13, name="Retail catalog", **times)
        place = {"catalog_id": catalog.id, "location": f"{site}feed.tsv", "created_at": f"{at}Z", "updated_at": at}
        feed = self._put("feeds", "155", 13, name="Products", **place)
        products = [self._product(number, stock) for number, stock in enumerate(STOCK, 1)]
        self._keep(f"feed/{feed.id}/files", "1", {"items": products})
        for product in products:
            self._item(catalog.id, feed.id, product)
        counts = {"original": len(products), "ingested": len(products)}
        info = {"IN_STOCK": STOCK.count("in stock"), "OUT_OF_STOCK": STOCK.count("out of stock")}
        result: Fields = {
            "id": "1",
            "feed_id": feed.id,
            "status": "COMPLETED",
            "product_counts": counts,
            "ingestion_details": {"errors": {}, "info": info, "warnings": {}},
            "validation_details": {"errors": {}, "warnings": {}},
            "file": products,
            "issues": [],
            **times,
        }
        self._keep(f"feed/{feed.id}/processing_results", "1", result)
        self._keep(of_user(self.owner.id, "jobs"), "1", {"path": feed.path, "id": feed.id, "due": self.moment + DAY})
        filters = {"all_of": [{"AVAILABILITY": {"values": ["IN_STOCK"]}}]}
        moments = dict.fromkeys(("created_at", "updated_at"), int(self.moment) * 1000)
        place = {"feed_id": feed.id, "catalog_id": catalog.id}
        self._put("product_groups", "443", 13, name="In stock", filters=filters, **moments, **place)

    def _product(self, number: int, availability: str) -> Fields:
        title = self.factory.words.thing()
        return {
            "item_id": f"sku-{number}",
            "title": title,
            "description": self.factory.words.story(),
            "link": f"{self._site()}products/{number}",
            "image_link": f"{self._site()}products/{number}.jpg",
            "price": f"{self.factory.random.randrange(5, 500)}.00 USD",
            "availability": availability,
            "condition": "new",
            "google_product_category": "Furniture",
        }

    def _item(self, catalog_id: str, feed_id: str, product: Fields) -> None:
        about = {"catalog_id": catalog_id, "catalog_type": "RETAIL", "country": "US", "language": "en-US"}
        attributes = {name: value for name, value in product.items() if name != "item_id"}
        attributes["image_link"] = [attributes["image_link"]]
        item_id = product["item_id"]
        fields = {**about, "feed_id": feed_id, "id": item_id, "attributes": attributes}
        self._keep(f"catalog/{catalog_id}/items", f"US/EN/{item_id}", fields)

    def _site(self) -> str:
        return self.owner.website_url

    def _put(self, collection: str, prefix: str, digits: int, **fields: Any) -> Entity:
        """Keep a thing with an id like Pinterest's (FX5), in the ad account or with its owner."""
        self.number += 1
        thing_id = f"{prefix}{self.number:0{digits - len(prefix)}d}"
        is_owned = collection in ("catalogs", "feeds", "product_groups")
        place = {} if is_owned or collection == "keywords" else {"ad_account_id": self.account.id}
        path = of_user(self.owner.id, collection) if is_owned else of_ad_account(self.account.id, collection)
        return self._keep(path, thing_id, {**_new_things()[collection], **place, "id": thing_id, **fields})

    def _keep(self, path: str, thing_id: str, fields: Fields) -> Entity:
        return self.environment.entities.put(
            Entity(
                path=path,
                id=thing_id,
                key=f"{path}/{thing_id}",
                owner_id=self.owner.id,
                fields=fields,
                created_at=self.moment,
                updated_at=self.moment,
            )
        )
