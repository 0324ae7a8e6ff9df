"""Lead forms are a beta, and leads go out to one subscription for each form (LF1-LF9, LS1-LS10)."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop

FORM = {
    "name": "Newsletter",
    "questions": [{"question_type": "EMAIL"}, {"question_type": "FIRST_NAME"}],
    "privacy_policy_link": "https://shop.test/privacy",
    "has_accepted_terms": True,
    "completion_message": "Thanks",
}


def form(shop: Shop) -> dict[str, Any]:
    (item,) = shop.send("POST", shop.account_path("lead_forms"), [FORM]).body["items"]
    made: dict[str, Any] = item["data"]
    return made


def subscribe(shop: Shop, **fields: Any) -> Any:
    body = {"webhook_url": "https://example.com/webhook", **fields}
    return shop.send("POST", shop.account_path("leads/subscriptions"), body)


def test_lf1_forms_are_made_and_changed_in_lists(shop: Shop) -> None:
    made = form(shop)
    (item,) = shop.send("PATCH", shop.account_path("lead_forms"), [{"id": made["id"], "name": "News"}]).body["items"]
    assert item["data"] == {**made, "name": "News"}
    assert shop.get(shop.account_path(f"lead_forms/{made['id']}")) == item["data"]


def test_lf6_outside_the_beta_each_form_is_refused_in_a_success(shop: Shop) -> None:
    """QC27, EN8."""
    shop.mock.behave(lead_ads_beta=False)
    (item,) = shop.send("POST", shop.account_path("lead_forms"), [FORM]).body["items"]
    assert item == {"exceptions": [{"message": "Advertiser not in beta", "error_code": 3078}]}


def test_lf6_what_else_is_wrong_with_a_form_has_its_code_there_too(shop: Shop) -> None:
    (item,) = shop.send("PATCH", shop.account_path("lead_forms"), [{"id": "1", "name": "News"}]).body["items"]
    assert item == {"exceptions": [{"message": "Lead form is not found.", "error_code": 4842}]}


def test_lf7_there_the_list_is_an_ordinary_empty_page(shop: Shop) -> None:
    shop.mock.behave(lead_ads_beta=False)
    assert shop.get(shop.account_path("lead_forms")) == {"items": [], "bookmark": None}


def test_lf8_a_form_that_is_not_there(shop: Shop) -> None:
    assert shop.send("GET", shop.account_path("lead_forms/1")).refusal == (404, 4842, "Lead form is not found.")


def test_ls2_to_ls7_a_new_subscription(shop: Shop) -> None:
    made = subscribe(shop).body
    assert made["created_time"] == int(shop.mock.clock.now()) * 1000
    assert len(made["cryptographic_key"]) == 44
    assert len(base64.b64decode(made["cryptographic_key"])) == 32
    assert (made["cryptographic_algorithm"], made["lead_form_id"]) == ("AES-256-GCM", None)
    assert shop.get(shop.account_path(f"leads/subscriptions/{made['id']}")) == made
    assert shop.get(shop.account_path("leads/subscriptions"))["items"] == [made]


def test_ls8_one_for_each_form_and_one_for_all(shop: Shop) -> None:
    """QC34."""
    made = form(shop)
    assert subscribe(shop).status_code == subscribe(shop, lead_form_id=made["id"]).status_code == 200
    assert subscribe(shop).refusal[:2] == subscribe(shop, lead_form_id=made["id"]).refusal[:2] == (400, 1)
    assert subscribe(shop, lead_form_id="1").refusal[:2] == (404, 4842)


def test_ls9_a_deleted_subscription_is_gone(shop: Shop) -> None:
    path = shop.account_path(f"leads/subscriptions/{subscribe(shop).body['id']}")
    assert shop.send("DELETE", path).status_code == 204
    assert shop.send("GET", path).refusal == (404, 4517, "Subscription for given ids not found.")


def test_lf9_a_test_lead_goes_to_the_subscription_of_its_form(shop: Shop) -> None:
    made = form(shop)
    path = shop.account_path(f"lead_forms/{made['id']}/test")
    whole = subscribe(shop).body
    answers = {"answers": ["mika@example.com", "Mika"]}
    assert shop.send("POST", path, answers).body == {"subscription_id": whole["id"]}
    own = subscribe(shop, lead_form_id=made["id"]).body
    assert shop.send("POST", path, answers).body == {"subscription_id": own["id"]}
    assert shop.send("POST", path, {"answers": []}).refusal == (400, 1, "Invalid parameters.")
    elsewhere = shop.account_path("lead_forms/1/test")
    assert shop.send("POST", elsewhere, answers).refusal == (404, 4842, "Lead not found.")
