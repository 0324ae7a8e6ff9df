"""A purchase reaches Pinterest twice, from the visitor's browser and from the shop's server, and is counted once."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from pinterest_v5 import Api
    from pytest_pinterest import Clock, PinterestServer

pytestmark = pytest.mark.pinterest(scopes="ads:read ads:write")

MIKA = hashlib.sha256(b"mika@example.com").hexdigest()
PRICE = "72.39"


class Shop:
    """A shop with a tag on its page and a server that speaks to the Conversions API."""

    def __init__(self, server: PinterestServer, api: Api) -> None:
        self.mock, self.api, self.url = server.mock, api, server.url
        self.account = server.mock.add_ad_account("Shop").id
        self.tag = api.conversion_tags.create(self.account, "Every page").get("id", "")

    def browser_says(self, event: str, **data: str) -> None:
        """What the tag does on the page of a visitor, to `ct.pinterest.com` (TG13)."""
        query = {"tid": self.tag, "event": event, **{f"ed[{name}]": value for name, value in data.items()}}
        with httpx.Client(trust_env=False) as browser:
            picture = browser.get(f"{self.url}/v3/", params=query)
        assert (picture.status_code, picture.headers["content-type"]) == (200, "image/gif")

    def server_says(self, name: str, event_id: str, **more: Any) -> None:
        event: Any = {
            "event_name": name,
            "action_source": "web",
            "event_time": int(self.mock.clock.now()),
            "event_id": event_id,
            "user_data": {"em": [MIKA]},
            "custom_data": {"value": PRICE, "currency": "EUR", "order_id": event_id},
            **more,
        }
        answer = self.api.conversion_events.create(self.account, [event])
        assert answer.get("num_events_processed") == 1  # CE46: nothing in the answer says that it came twice

    def purchases(self) -> list[tuple[str, bool]]:
        """How each purchase came, and whether it counts."""
        events = self.mock.conversion_events(self.account)
        return [(one["ingestion_source"], one["counted"]) for one in events if one["event_name"] == "checkout"]

    def turnover(self) -> float:
        """What the purchases that count are worth."""
        events = self.mock.conversion_events(self.account)
        return sum(float(one["custom_data"]["value"]) for one in events if one["counted"])


@pytest.fixture
def shop(pinterest_server: PinterestServer, pinterest_client: Api, pinterest_clock: Clock) -> Shop:
    pinterest_clock.freeze("2026-11-02T12:00:00Z")
    return Shop(pinterest_server, pinterest_client)


def test_ce47_the_first_of_both_counts(shop: Shop) -> None:
    shop.browser_says("checkout", event_id="order-1", value=PRICE, currency="EUR")
    shop.server_says("checkout", "order-1")
    assert shop.purchases() == [("TAG", True), ("CONVERSIONS_API", False)]
    assert shop.turnover() == float(PRICE)


def test_ce47_whichever_comes_first(shop: Shop) -> None:
    shop.server_says("checkout", "order-1")
    shop.browser_says("checkout", event_id="order-1", value=PRICE, currency="EUR")
    assert shop.purchases() == [("CONVERSIONS_API", True), ("TAG", False)]


def test_ce48_other_ids_make_two_purchases_of_one(shop: Shop) -> None:
    """The mistake of shops that let browser and server make up an id each."""
    shop.browser_says("checkout", event_id="random-1", value=PRICE)
    shop.server_says("checkout", "order-1")
    assert [counted for _, counted in shop.purchases()] == [True, True]
    assert shop.turnover() == 2 * float(PRICE)


def test_without_an_id_the_browsers_always_counts(shop: Shop) -> None:
    shop.browser_says("checkout", value=PRICE)
    shop.browser_says("checkout", value=PRICE)
    assert [counted for _, counted in shop.purchases()] == [True, True]


def test_tg14_the_tag_spells_events_in_its_own_way(shop: Shop) -> None:
    shop.browser_says("AddToCart", event_id="basket-1")
    shop.server_says("add_to_cart", "basket-1")
    shop.server_says("checkout", "basket-1")  # the same id, another event
    shown = [(one["event_name"], one["counted"]) for one in shop.mock.conversion_events(shop.account)]
    assert shown == [("add_to_cart", True), ("add_to_cart", False), ("checkout", True)]


@pytest.mark.parametrize(("hours", "counted"), [(47, False), (49, True)])
def test_ce47_two_days_later_it_is_another_purchase(
    shop: Shop, pinterest_clock: Clock, hours: int, counted: bool
) -> None:
    shop.browser_says("checkout", event_id="order-1", value=PRICE)
    pinterest_clock.advance(hours=hours)
    shop.server_says("checkout", "order-1")
    assert shop.purchases()[1] == ("CONVERSIONS_API", counted)


def test_ce47_what_was_bought_in_a_shop_is_never_taken_for_the_same(shop: Shop) -> None:
    shop.browser_says("checkout", event_id="order-1", value=PRICE)
    shop.server_says("checkout", "order-1", action_source="offline")
    assert [counted for _, counted in shop.purchases()] == [True, True]


def test_eq1_tg10_tg11_both_ways_are_measured(shop: Shop) -> None:
    shop.browser_says("pagevisit")
    shop.browser_says("checkout", event_id="order-1", value=PRICE)
    shop.server_says("checkout", "order-1")
    sources = [row.get("ingestion_source") for row in shop.api.conversion_eqs.list(shop.account, "1d")]
    assert sources == ["CONVERSIONS_API", "TAG"]
    (visited,) = shop.api.conversion_tags.list_page_visit(shop.account)
    assert (visited.get("conversion_tag_id"), visited.get("conversion_event")) == (shop.tag, "PAGE_VISIT")
    eligible: Any = shop.api.conversion_tags.list_ocpm_eligible(shop.account)
    assert [one["conversion_event"] for one in eligible[shop.tag]] == ["CHECKOUT"]


@pytest.mark.parametrize("query", [{}, {"tid": "2613000000000", "event": "checkout"}, {"event": "checkout"}])
def test_tg13_whatever_is_asked_the_answer_is_a_picture(shop: Shop, query: dict[str, str]) -> None:
    with httpx.Client(trust_env=False) as browser:
        assert browser.get(f"{shop.url}/v3/", params=query).content[:3] == b"GIF"
    assert shop.mock.conversion_events(shop.account) == []
