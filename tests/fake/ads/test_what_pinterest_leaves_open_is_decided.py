"""Where nobody knows what Pinterest does in the advertising half, the fake does what it says (QA1-QA36)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.fake.ads.conftest import CAMPAIGN

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer
    from tests.fake.conftest import Application


def test_qa2_unknown_ids_in_filters_are_ignored(buyer: Buyer) -> None:
    campaign = buyer.campaign()
    assert buyer.ids("campaigns", campaign_ids=f"{campaign['id']},1") == [campaign["id"]]
    assert buyer.ids("campaigns", campaign_ids="1") == []


def test_fx16_fx17_ids_come_repeated_or_joined(buyer: Buyer) -> None:
    first, second, _ = (buyer.campaign()["id"] for _ in range(3))
    for spelled in (f"{first},{second}", [first, second]):
        assert buyer.ids("campaigns", campaign_ids=spelled) == [first, second]


def test_qa11_an_ad_was_made_when_it_was_made_and_not_when_its_pin_was(buyer: Buyer) -> None:
    ad = buyer.ad(buyer.ad_group(buyer.campaign()))
    assert ad["created_time"] == ad["updated_time"] == pytest.approx(buyer.mock.clock.now(), abs=60)


def test_qa21_cc3_client_credentials_where_they_are_not_taken(application: Application) -> None:
    """They see the accounts of the app's owner (CC1)."""
    token = application.ask_for_itself(scope="ads:read,ads:write").body["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    accounts = application.send("/v5/ad_accounts", headers=headers).body["items"]
    assert accounts
    path = f"/v5/ad_accounts/{accounts[0]['id']}"
    assert application.send(f"{path}/campaigns", headers=headers).status_code == 200
    assert application.send(f"{path}/labels", headers=headers).refusal[:2] == (401, 3)
    assert application.send(f"{path}/campaigns", "POST", json=[CAMPAIGN], headers=headers).refusal[:2] == (401, 3)


@pytest.mark.parametrize("body", [[], [CAMPAIGN] * 31, CAMPAIGN], ids=["none", "31", "an object"])
def test_qa28_en1_a_list_of_1_to_30(buyer: Buyer, body: Any) -> None:
    code, status, text = buyer.send("POST", "campaigns", body).refusal
    assert (code, status) == (400, 1)
    assert text.startswith("Invalid request: ")


@pytest.mark.parametrize("said", [{}, {"ad_account_id": "549755885175"}], ids=["missing", "another"])
def test_qa30_qa31_cp2_only_the_path_says_which_account(buyer: Buyer, said: dict[str, Any]) -> None:
    assert buyer.campaign(**said)["ad_account_id"] == buyer.account.id


def test_qa33_fx6_the_order_is_that_of_the_ids(buyer: Buyer) -> None:
    made = [buyer.campaign()["id"] for _ in range(3)]
    assert buyer.ids("campaigns") == made == sorted(made, key=int)
    assert buyer.ids("campaigns", order="DESCENDING") == made[::-1]


def test_qa34_what_is_archived_is_hidden_from_who_names_it_too(buyer: Buyer) -> None:
    made = buyer.campaign()["id"]
    buyer.write("PATCH", "campaigns", {"id": made, "status": "ARCHIVED"})
    assert buyer.ids("campaigns", campaign_ids=made) == []
    assert buyer.ids("campaigns", campaign_ids=made, entity_statuses="ARCHIVED") == [made]


def test_cp37_cp4_the_same_request_twice_makes_two(buyer: Buyer) -> None:
    assert buyer.campaign()["id"] != buyer.campaign()["id"]


def test_cp34_ad16_what_is_not_there(buyer: Buyer) -> None:
    for path, kind in (("campaigns", "Campaign"), ("ad_groups", "Ad group"), ("ads", "Ad")):
        assert buyer.send("GET", f"{path}/1").refusal == (404, 404, f"{kind} not found.")
