"""Tests and worlds add things of advertising and commerce as clients make them, by the same rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from mockserver.api.derived.adding import MADE_ELSEWHERE, add
from mockserver.contract.shapes import shapes
from mockserver.world.location import WorldError
from mockserver.world.tables import ADDED_TABLES
from mockserver.wsgi import PinterestMock

if TYPE_CHECKING:
    from tests.fake.conftest import Application

CAMPAIGN: dict[str, Any] = {"name": "Spring", "objective_type": "AWARENESS", "daily_spend_cap": 5_000_000}
AD_GROUP: dict[str, Any] = {"name": "All", "billable_event": "IMPRESSION", "bid_in_micro_currency": 2_000_000}
WORLD: dict[str, Any] = {
    "users": [{"username": "mika", "account_type": "BUSINESS"}],
    "ad_accounts": [{"id": "549755885175"}, {"id": "549755885176"}],
    "pins": [{"id": "11", "link": "https://shop.example/"}],
    "keywords": [{"parent_id": "2680000000009", "match_type": "EXACT", "value": "chairs"}],
    "ads": [{"id": "687000000009", "ad_group_id": "2680000000009", "pin_id": "11", "creative_type": "REGULAR"}],
    "ad_groups": [{"id": "2680000000009", "campaign_id": "626000000009", **AD_GROUP}],
    "campaigns": [{"id": "626000000009", **CAMPAIGN}, {"ad_account": "549755885176", **CAMPAIGN, "name": "Other"}],
    "sandbox": {"ad_accounts": [{"id": "549755885177"}], "campaigns": [CAMPAIGN]},
}


def names(mock: PinterestMock, account: str, environment: Any = "production") -> list[str]:
    entities = mock.store.environment(environment).entities
    return [one.fields["name"] for one in entities.filter(path=f"ad_account/{account}/campaigns")]


def test_what_is_added_is_what_a_client_reads(mock: PinterestMock, application: Application) -> None:
    account = mock.add_ad_account()
    campaign = mock.add("campaigns", ad_account=account, id="626000000009", **CAMPAIGN)
    token = mock.issue_token(account.owner_id, "ads:read")["access_token"]
    read = application.call(f"ad_accounts/{account.id}/campaigns/626000000009", token).body
    assert read == campaign


def test_without_an_ad_account_it_is_in_the_first_of_the_owner(mock: PinterestMock) -> None:
    owner = mock.add_user("shop", account_type="BUSINESS")
    first = mock.add_ad_account(owner=owner)
    mock.add_ad_account(owner=owner)
    assert mock.add("campaigns", owner="shop", **CAMPAIGN)["ad_account_id"] == first.id


def test_what_hangs_on_a_person_is_the_owner_s(mock: PinterestMock, application: Application) -> None:
    mock.add_user("shop", account_type="BUSINESS")
    feed: dict[str, Any] = {"name": "A", "format": "TSV", "location": "https://a.example/", "default_country": "US"}
    mock.behave(unknown_fields="refuse")
    made = mock.add("catalogs", owner="shop", name="Chairs", catalog_type="RETAIL")
    token = mock.issue_token("shop", "catalogs:read")["access_token"]
    assert [one["id"] for one in application.call("catalogs", token).body["items"]] == [made["id"]]
    with pytest.raises(ValueError, match="feeds/create refuses this: Not implemented"):
        mock.add("feeds", owner="shop", **feed)


def test_it_leaves_no_trace_beside_the_thing(mock: PinterestMock) -> None:
    mock.faults.fail("campaigns/create", "server_error")
    mock.quotas.on()
    before = len(mock.journal.calls())
    mock.add("campaigns", **CAMPAIGN)
    assert len(mock.journal.calls()) == before
    assert mock.faults.planned[0].triggered == 0


@pytest.mark.parametrize(
    ("collection", "arguments", "error", "text"),
    [
        ("campaign", {}, ValueError, "no collection 'campaign' to add to. Did you mean 'campaigns'"),
        ("ad_accounts", {}, ValueError, "no collection 'ad_accounts' to add to"),
        ("campaigns", {"id": "c1", **CAMPAIGN}, ValueError, "id is decimal digits"),
        ("campaigns", {**CAMPAIGN, "daily_spend_cap": None}, ValueError, "exactly one of its two spend caps"),
        ("campaigns", {"name": "x"}, ValueError, "'objective_type' is a required property"),
        ("campaigns", {**CAMPAIGN, "colour": "red"}, ValueError, "colour"),
        ("campaigns", {**CAMPAIGN, "ad_account": "1"}, LookupError, "add_ad_account opens one"),
        ("campaigns", {**CAMPAIGN, "owner": "nobody"}, LookupError, "nobody"),
        ("keywords", {"parent_id": "1", "match_type": "EXACT", "value": "x"}, ValueError, "1 is neither"),
        ("templates", {"colour": "red"}, ValueError, "'colour' was unexpected"),
        ("templates", {"report_level": "PIN"}, ValueError, "PIN"),
        ("customer_list_uploads", {}, ValueError, "customer_list_id is needed"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(
    mock: PinterestMock, collection: str, arguments: dict[str, Any], error: type[Exception], text: str
) -> None:
    before = list(mock.store.production.entities)
    with pytest.raises(error, match=text):
        mock.add(collection, **arguments)
    assert list(mock.store.production.entities) == before


def test_an_id_is_given_once(mock: PinterestMock) -> None:
    mock.add("campaigns", id="626000000009", **CAMPAIGN)
    with pytest.raises(ValueError, match="626000000009 is taken"):
        mock.add("campaigns", id="626000000009", **CAMPAIGN)


def test_a_world_describes_things_in_any_order() -> None:
    mock = PinterestMock(world=WORLD)
    assert names(mock, "549755885175") == ["Spring"]
    assert names(mock, "549755885176") == ["Other"]
    assert names(mock, "549755885177", "sandbox") == ["Spring"]
    kept = {entity.collection: entity.fields for entity in mock.store.production.entities}
    assert kept["ads"]["campaign_id"] == "626000000009"
    assert kept["keywords"]["parent_type"] == "AD_GROUP"


def test_a_described_world_is_written_out_reset_and_copied() -> None:
    mock = PinterestMock(world=WORLD)
    again = PinterestMock(world=mock.world())
    assert list(again.store.production.entities) == list(mock.store.production.entities)
    mock.add("campaigns", ad_account="549755885175", **CAMPAIGN)
    assert names(mock.worlds.add("other"), "549755885175") == ["Spring"]
    mock.reset()
    assert names(mock, "549755885175") == ["Spring"]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"ads": [{"pin_id": "11"}]}, r"^world: ads\[0\]: ads/create refuses this: "),
        ({"campaigns": {}}, r"^world: campaigns: expected a list of tables, not \{\}\.$"),
        ({"campaigns": ["x"]}, r"^world: campaigns\[0\]: expected a table, not 'x'\.$"),
        ({"sandbox": {"campaigns": [CAMPAIGN]}}, r"^world: sandbox\.campaigns\[0\]: There is no such ad account"),
        ({"campaign": []}, r"there is no 'campaign' here.* Did you mean 'campaigns'\?"),
    ],
)
def test_a_world_that_cannot_be_changes_nothing(change: dict[str, Any], text: str) -> None:
    mock = PinterestMock()
    before = mock.world()
    with pytest.raises(WorldError, match=text):
        mock.configure(world={**WORLD, **change})
    assert mock.world() == before


def test_worlds_name_collections_that_a_client_can_make() -> None:
    creatable = {row.collection for row in shapes().values() if row.act in ("create", "bulk create")}
    assert {*ADDED_TABLES} <= creatable | {*MADE_ELSEWHERE}
    assert PinterestMock.add is add
