"""An ad group that targets an audience below a hundred people is told so beside the answer (AG16)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fake.commerce.test_audiences_are_sized_on_the_clock import emails

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer
    from tests.fake.conftest import Reply

AD_GROUP = {"name": "Known", "billable_event": "IMPRESSION", "bid_in_micro_currency": 2_000_000}


def audience(buyer: Buyer, people: int) -> str:
    customers = buyer.send("POST", "customer_lists", {"name": "Known", "records": emails(people)}).body
    rule = {"customer_list_id": customers["id"]}
    body = {"name": "Known", "audience_type": "CUSTOMER_LIST", "rule": rule}
    found: str = buyer.send("POST", "audiences", body).body["id"]
    return found


def target(buyer: Buyer, audience_id: str) -> Reply:
    spec: dict[str, Any] = {"LOCATION": ["US"], "AUDIENCE_INCLUDE": [audience_id]}
    body = {**AD_GROUP, "campaign_id": buyer.campaign()["id"], "targeting_spec": spec}
    reply = buyer.send("POST", "ad_groups", [body])
    assert reply.body["items"][0]["data"]["targeting_spec"] == spec
    return reply


def test_ag16_an_audience_grows_into_it_on_the_clock(buyer: Buyer) -> None:
    audience_id = audience(buyer, 100)
    assert f"Audience {audience_id} has 0 people by now" in target(buyer, audience_id).hint
    buyer.mock.clock.advance(days=1)
    buyer.sign_in()
    assert "x-pinterest-mock-hint" not in target(buyer, audience_id).headers


def test_ag16_one_that_is_too_small_stays_so(buyer: Buyer) -> None:
    audience_id = audience(buyer, 99)
    buyer.mock.clock.advance(days=1)
    buyer.sign_in()
    assert f"Audience {audience_id} has 99 people by now, and targeting needs 100" in target(buyer, audience_id).hint


def test_ag16_or_it_is_refused(buyer: Buyer) -> None:
    buyer.mock.behave(small_audiences="refuse")
    too_small, large = audience(buyer, 99), audience(buyer, 100)
    buyer.mock.clock.advance(days=1)
    buyer.sign_in()
    body = {**AD_GROUP, "campaign_id": buyer.campaign()["id"]}
    wanted = [{**body, "targeting_spec": {"LOCATION": ["US"], "AUDIENCE_INCLUDE": [one]}} for one in (too_small, large)]
    refused, made = buyer.write("POST", "ad_groups", *wanted)
    assert refused["exceptions"] == [{"code": 1, "message": f"Audience {too_small} has fewer than 100 people."}]
    assert made["data"]["targeting_spec"]["AUDIENCE_INCLUDE"] == [large]
    changed = {"id": made["data"]["id"], "targeting_spec": {"LOCATION": ["US"], "AUDIENCE_INCLUDE": [too_small]}}
    (item,) = buyer.write("PATCH", "ad_groups", changed)
    assert item["exceptions"] == refused["exceptions"]
    assert buyer.get(f"ad_groups/{made['data']['id']}")["targeting_spec"]["AUDIENCE_INCLUDE"] == [large]


def test_ag16_one_that_is_not_there_has_nobody(buyer: Buyer) -> None:
    assert "Audience 7 has 0 people" in target(buyer, "7").hint
