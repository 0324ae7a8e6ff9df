"""Credits are redeemed once, insertion orders have texts as ids, terms are read (BI4, BI5, IO1-IO3, TO1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

OFFER = "a" * 64
ORDER = {
    "accepted_terms_id": "1",
    **{f"billing_contact_{name}": "x" for name in ("email", "firstname", "lastname")},
    **{f"media_contact_{name}": "x" for name in ("email", "firstname", "lastname")},
    **{f"billto_{name}_id": "1" for name in ("billing_address", "business_address", "company")},
    "currency_info": "USD",
    "order_line_type": "BUDGET",
    "order_name": "Spring",
    "pmp_id": "1",
    "po_number": "7",
    "start_date": "2026-12-01",
    "budget_amount": 5_000_000,
}


def redeem(buyer: Buyer, code: str = OFFER, *, validate_only: bool = False) -> Any:
    return buyer.send("POST", "ads_credit/redeem", {"offerCodeHash": code, "validateOnly": validate_only})


def order(buyer: Buyer, **fields: Any) -> Any:
    body = {name: value for name, value in {**ORDER, **fields}.items() if value is not None}
    return buyer.send("POST", "ssio/insertion_orders", body)


def test_bi5_an_offer_is_redeemed_once(buyer: Buyer) -> None:
    """ER18."""
    assert redeem(buyer).body == {"success": True, "errorCode": None, "errorMessage": None}
    assert redeem(buyer).body == {
        "success": False,
        "errorCode": 2708,
        "errorMessage": "The offer has already been redeemed by this advertiser",
    }


def test_bi5_to_validate_redeems_nothing(buyer: Buyer) -> None:
    assert redeem(buyer, validate_only=True).body["success"]
    assert redeem(buyer).body["success"]
    assert not redeem(buyer, validate_only=True).body["success"]


def test_bi5_what_is_no_hash_is_no_offer(buyer: Buyer) -> None:
    assert redeem(buyer, "spring").refusal == (400, 15, "Unable to redeem offer code. Try again later.")


def test_bi4_what_was_redeemed_is_a_discount(buyer: Buyer) -> None:
    assert buyer.get("ads_credit/discounts") == {"items": [], "bookmark": None}
    redeem(buyer)
    (credit,) = buyer.get("ads_credit/discounts")["items"]
    assert (credit["advertiser_id"], credit["discountCurrency"], credit["active"]) == (buyer.account.id, "USD", True)
    assert credit["discountInMicroCurrency"] == credit["remainingDiscountInMicroCurrency"] > 0


def test_io3_an_order_has_a_text_as_id_and_a_status(buyer: Buyer) -> None:
    made = order(buyer).body["pin_order_id"]
    assert not made.isdecimal()
    shown = buyer.get(f"ssio/insertion_orders/{made}/status")
    assert (shown["pin_order_id"], shown["status"], shown["creation_time"][-1]) == (made, "Approved", "Z")
    assert buyer.get("ssio/insertion_orders/status")["items"] == [shown]


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"budget_amount": None}, 400),
        ({"order_line_type": "PERPETUALS"}, 400),
        ({"order_line_type": "PERPETUALS", "estimated_monthly_spend": 1}, 200),
    ],
)
def test_io2_each_kind_of_order_has_its_amount(buyer: Buyer, fields: dict[str, Any], status: int) -> None:
    answer = order(buyer, **fields)
    assert answer.status_code == status
    assert status == 200 or answer.refusal == (400, 400, "Invalid request.")


def test_io2_an_order_is_changed_by_salesforces_id(buyer: Buyer) -> None:
    made = order(buyer).body
    change = {"salesforce_order_id": made["pin_order_id"], "po_number": "8"}
    assert buyer.send("PATCH", "ssio/insertion_orders", change).body == made
    unknown = buyer.send("PATCH", "ssio/insertion_orders", {"salesforce_order_id": "0Q0"})
    assert unknown.refusal == (400, 400, "Invalid request.")
    assert buyer.send("GET", "ssio/insertion_orders/0Q0/status").refusal == (400, 400, "Invalid request parameter.")


def test_ol1_an_order_is_a_line_that_campaigns_name(buyer: Buyer) -> None:
    assert buyer.get("order_lines") == {"items": [], "bookmark": None}
    order(buyer)
    (line,) = buyer.get("order_lines")["items"]
    assert (line["name"], line["type"], line["status"], line["paid_type"]) == ("Spring", "orderline", "ACTIVE", "PAID")
    assert (line["budget"], line["start_time"], line["campaign_ids"]) == (5_000_000, 1796083200, [])
    campaign = buyer.campaign(order_line_id=line["id"])
    assert buyer.get(f"order_lines/{line['id']}")["campaign_ids"] == [campaign["id"]]
    assert buyer.send("GET", "order_lines/1").status_code == 404


def test_io3_order_lines_are_what_was_ordered(buyer: Buyer) -> None:
    """QA14: amounts are kept as they were sent."""
    made = [order(buyer, order_name=name).body["pin_order_id"] for name in ("Spring", "Summer")]
    both = buyer.get("ssio/order_lines")["items"]
    assert [one["order_name"] for one in both] == ["Spring", "Summer"]
    (second,) = buyer.get("ssio/order_lines", pin_order_id=made[1])["items"]
    assert second == both[1]
    assert (second["pin_order_id"], second["budget_amount"], second["po_number"]) == (made[1], 5_000_000, "7")
    assert {one["id"] for one in buyer.get("order_lines")["items"]} == {
        one["ads_manager_order_line_id"] for one in both
    }


def test_io1_the_error_of_an_account_in_order_says_so(buyer: Buyer) -> None:
    assert buyer.get("ssio/accounts")["error"] == "No Error"


def test_to1_the_text_of_the_terms_is_for_who_asks(buyer: Buyer) -> None:
    terms = buyer.get("terms_of_service")
    assert (terms["has_accepted"], terms["html"], terms["ad_account_id"]) == (True, None, buyer.account.id)
    assert buyer.get("terms_of_service", include_html="true")["html"]
