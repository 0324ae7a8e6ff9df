"""The quality of events follows from the events, and one that was attributed is judged alone (EQ1-EQ4, MS1-MS5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.ads.conftest import AD_GROUP, CAMPAIGN

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop

EMAIL = "a" * 64


def send(shop: Shop, *users: dict[str, Any], **fields: Any) -> None:
    usual = {"event_name": "checkout", "action_source": "web", "event_time": int(shop.mock.clock.now())}
    data = [{**usual, "event_id": f"e{number}", "user_data": user, **fields} for number, user in enumerate(users)]
    assert shop.send("POST", shop.account_path("events"), {"data": data}).status_code == 200


def scores(shop: Shop, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = shop.get(shop.account_path("conversion_eqs"), **{"lookback_period": "1d", **query})
    return found


BROWSER = {"client_ip_address": "192.0.2.1", "client_user_agent": "Mozilla/5.0"}


def test_eq2_without_events_there_are_no_scores(shop: Shop) -> None:
    assert scores(shop) == []


def test_eq3_coverage_is_the_part_of_the_events_that_has_it(shop: Shop) -> None:
    send(shop, {"em": [EMAIL]}, {"em": [EMAIL]}, {"em": [EMAIL], "click_id": "Epik"}, BROWSER)
    (score,) = scores(shop)
    assert (score["source_platform"], score["ingestion_source"]) == ("WEB", "CONVERSIONS_API")
    parts = score["quality_components"]
    assert parts["hashed_email"] == {"checkout": {"coverage": 0.75}}
    assert parts["click_id_epik"] == {"checkout": {"coverage": 0.25}}
    assert score["overall_status"] == "GOOD"


def test_eq4_only_ids_of_events_overlap(shop: Shop) -> None:
    send(shop, BROWSER, BROWSER)
    send(shop, BROWSER)
    (score,) = scores(shop)
    assert score["quality_components"]["external_event_id"]["checkout"] == {"coverage": 1, "overlap": 0.6667}
    assert score["overall_status"] == "NEEDS_IMPROVEMENT"


def test_eq1_scores_are_of_a_platform_and_of_some_days(shop: Shop) -> None:
    send(shop, {"em": [EMAIL]})
    send(shop, {"em": [EMAIL]}, action_source="offline")
    assert [score["source_platform"] for score in scores(shop)] == ["OFFLINE", "WEB"]
    assert [score["source_platform"] for score in scores(shop, source_platform="WEB")] == ["WEB"]
    assert scores(shop, ingestion_source="TAG") == []
    shop.mock.clock.advance(days=2)
    shop.token = shop.mock.issue_token(shop.user, "ads:read")["access_token"]
    assert scores(shop) == []
    assert len(scores(shop, lookback_period="14d")) == 2


@pytest.fixture
def ad_group(shop: Shop) -> str:
    (campaign,) = shop.send("POST", shop.account_path("campaigns"), [CAMPAIGN]).body["items"]
    group = {**AD_GROUP, "campaign_id": campaign["data"]["id"]}
    (made,) = shop.send("POST", shop.account_path("ad_groups"), [group]).body["items"]
    return str(made["data"]["id"])


def attributed(ad_group: str, **fields: Any) -> dict[str, Any]:
    usual = {"event_id": "e1", "event_timestamp": 1_790_000_000, "attribution_scope": "click", "event_name": "lead"}
    return {**usual, "ad_group_id": ad_group, **fields}


def test_ms5_it_is_taken_without_a_word(shop: Shop, ad_group: str) -> None:
    path = shop.account_path("msot/events")
    for event in (attributed(ad_group), attributed(ad_group, event_name="checkout", value=9.5, currency="USD")):
        reply = shop.send("POST", path, event)
        assert (reply.status_code, reply.get_data()) == (200, b"")


@pytest.mark.parametrize("fields", [{"event_name": "checkout"}, {"value": 9.5}, {"ad_group_id": "1"}])
def test_ms3_values_and_currencies_go_together(shop: Shop, ad_group: str, fields: dict[str, Any]) -> None:
    refused = shop.send("POST", shop.account_path("msot/events"), attributed(ad_group, **fields))
    assert refused.refusal == (400, 4196, "The request was invalid")


def test_tg10_tg11_no_tag_has_fired(shop: Shop) -> None:
    assert shop.send("POST", shop.account_path("conversion_tags"), {"name": "Shop"}).status_code == 200
    assert shop.get(shop.account_path("conversion_tags/ocpm_eligible")) == {}
    assert shop.get(shop.account_path("conversion_tags/page_visit")) == {"items": [], "bookmark": None}
