"""The seeded business has a small tree of campaigns, a catalog, a tag and an audience, as if made through the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver.contract.conformance import deviations
from mockserver.contract.description import contract
from mockserver.model.scopes import scopes
from mockserver.request.routes import Router
from mockserver.wsgi import PinterestMock

if TYPE_CHECKING:
    from tests.fake.conftest import Application

NEW: dict[str, dict[str, Any]] = {
    "campaigns": {"name": "Spring", "objective_type": "AWARENESS", "daily_spend_cap": 5_000_000},
    "ad_groups": {"name": "All", "billable_event": "IMPRESSION", "bid_in_micro_currency": 2_000_000},
    "ads": {"creative_type": "REGULAR", "name": "Ours"},
    "keywords": {"match_type": "EXACT", "value": "chairs"},
    "conversion_tags": {"name": "Shop"},
    "audiences": {"name": "Visitors", "audience_type": "VISITOR", "rule": {"retention_days": 30}},
    "catalogs": {"name": "Chairs", "catalog_type": "RETAIL"},
    "feeds": {
        "name": "F",
        "format": "TSV",
        "location": "https://a.example/x.tsv",
        "default_country": "US",
        "default_locale": "en-US",
    },
    "product_groups": {"name": "All", "filters": {"all_of": [{"BRAND": {"values": ["Ours"]}}]}},
}
NOT_COMPARED = {"feed_id", "summary_status"}
"""What is worked out whenever it is shown, and what the store keeps of a feed though no answer shows it."""
_ROUTER = Router()


class Owner:
    """The seeded business."""

    def __init__(self, application: Application) -> None:
        self.application = application
        self.mock = application.mock
        (self.account,) = self.mock.store.production.ad_accounts
        self.token = self.mock.issue_token(self.account.owner_id, tuple(scopes()))["access_token"]

    def get(self, path: str, **query: Any) -> Any:
        """What an operation answers, which is as it is described."""
        path = path.replace("ad_account/", f"ad_accounts/{self.account.id}/")
        headers = {"Authorization": f"Bearer {self.token}"}
        reply = self.application.send(f"/v5/{path}", query_string=query, headers=headers)
        operation, _, _ = _ROUTER.find("GET", f"/{path}")
        assert deviations(contract().operation(operation.id), reply.status_code, reply.json) == []
        return reply.body

    def things(self, collection: str) -> list[dict[str, Any]]:
        """What is kept of each."""
        entities = self.mock.store.production.entities
        return [entity.fields for entity in entities if entity.collection == collection]


@pytest.fixture
def owner(application: Application) -> Owner:
    """Somebody who reads what is there."""
    return Owner(application)


def test_its_ads_are_of_its_own_pins_in_groups_of_its_campaigns(owner: Owner) -> None:
    campaigns = {one["id"]: one for one in owner.get("ad_account/campaigns")["items"]}
    groups = {one["id"]: one for one in owner.get("ad_account/ad_groups")["items"]}
    ads = owner.get("ad_account/ads")["items"]
    assert [one["summary_status"] for one in campaigns.values()] == ["RUNNING", "PAUSED"]
    assert [one["summary_status"] for one in groups.values()] == ["RUNNING", "PAUSED"]
    assert [one["summary_status"] for one in ads] == ["APPROVED", "APPROVED", "PAUSED"]
    assert all(groups[one["ad_group_id"]]["campaign_id"] == one["campaign_id"] for one in ads)
    pins = [owner.mock.store.production.pins.get(one["pin_id"]) for one in ads]
    assert all(pin is not None and pin.owner_id == owner.account.owner_id and pin.link for pin in pins)
    assert len({one["pin_id"] for one in ads}) == 3


def test_its_catalog_has_a_feed_with_products_that_a_group_chooses(owner: Owner) -> None:
    (catalog,), (feed,) = owner.get("catalogs")["items"], owner.get("catalogs/feeds")["items"]
    (result,) = owner.get(f"catalogs/feeds/{feed['id']}/processing_results")["items"]
    assert result["product_counts"] == {"original": 4, "ingested": 4}
    (group,) = owner.get("catalogs/product_groups")["items"]
    assert (group["catalog_id"], group["feed_id"]) == (catalog["id"], feed["id"])
    counts = owner.get(f"catalogs/product_groups/{group['id']}/product_counts")
    assert (counts["in_stock"], counts["total"]) == (3, 3)


def test_reading_its_feed_again_changes_nothing(owner: Owner) -> None:
    before = owner.things("items")
    (feed,) = owner.get("catalogs/feeds")["items"]
    headers = {"Authorization": f"Bearer {owner.token}"}
    owner.application.send(f"/v5/catalogs/feeds/{feed['id']}/ingest", "POST", headers=headers)
    owner.mock.clock.advance(days=2)
    results = owner.get(f"catalogs/feeds/{feed['id']}/processing_results")["items"]
    assert [one["status"] for one in results] == ["COMPLETED", "COMPLETED"]
    assert results[0]["ingestion_details"] == results[1]["ingestion_details"]
    assert owner.things("items") == before


def test_it_has_a_tag_an_audience_and_keywords(owner: Owner) -> None:
    (tag,) = owner.get("ad_account/conversion_tags")["items"]
    assert tag["id"] in tag["code_snippet"]
    assert [one["audience_type"] for one in owner.get("ad_account/audiences")["items"]] == ["VISITOR"]
    groups = owner.get("ad_account/ad_groups")["items"]
    keywords = owner.get("ad_account/keywords", ad_group_ids=",".join(one["id"] for one in groups))
    assert [one["parent_id"] for one in keywords["items"]] == [one["id"] for one in groups]


@pytest.mark.parametrize("collection", NEW)
def test_each_thing_is_like_one_that_a_client_makes(owner: Owner, collection: str) -> None:
    seeded = owner.things(collection)
    (group,), (feed,) = owner.things("ad_groups")[:1], owner.things("feeds")
    parents = {
        "ad_groups": {"campaign_id": group["campaign_id"]},
        "ads": {"ad_group_id": group["id"], "pin_id": owner.things("ads")[0]["pin_id"]},
        "keywords": {"parent_id": group["id"]},
        "product_groups": {"feed_id": feed["id"]},
    }
    made = owner.mock.add(collection, **NEW[collection], **parents.get(collection, {}))
    (new,) = [one for one in owner.things(collection) if one["id"] == made["id"]]
    for one in seeded:
        assert one.keys() - NOT_COMPARED == new.keys() - NOT_COMPARED
        assert {
            name: type(value) for name, value in one.items() if value is not None and new.get(name) is not None
        } == {name: type(new[name]) for name, value in one.items() if value is not None and new.get(name) is not None}
        assert int(one["id"]) < int(new["id"])


def test_it_is_part_of_the_world_and_comes_back(owner: Owner) -> None:
    mock, first = owner.mock, list(owner.mock.store.production.entities)
    again = PinterestMock(world=mock.world())
    assert list(again.store.production.entities) == first
    snapshot = mock.snapshot()
    mock.add("conversion_tags", name="Another")
    mock.restore(snapshot)
    assert list(mock.store.production.entities) == first
    mock.add("conversion_tags", name="Another")
    mock.reset()
    assert list(mock.store.production.entities) == first


def test_another_seed_names_it_otherwise_and_the_same_seed_the_same() -> None:
    def named(seed: int) -> list[Any]:
        return [one.fields.get("name") for one in PinterestMock(seed=seed).store.production.entities]

    assert named(1) == named(1) != named(2)
