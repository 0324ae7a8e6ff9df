"""Keywords hang on the ad account, a campaign or an ad group, which take different kinds of them (KW1-KW10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

EXACT = {"match_type": "EXACT", "value": "coffee"}
NEGATIVE = {"match_type": "EXACT_NEGATIVE", "value": "tea"}


def add(buyer: Buyer, parent_id: str, *keywords: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = buyer.send("POST", "keywords", {"parent_id": parent_id, "keywords": keywords}).body
    return answer


def parent(buyer: Buyer, kind: str) -> str:
    if kind == "ADVERTISER":
        return buyer.account.id
    campaign = buyer.campaign()
    found: str = campaign["id"] if kind == "CAMPAIGN" else buyer.ad_group(campaign)["id"]
    return found


def test_kw4_a_keyword_of_an_ad_group_is_answered_as_recorded(buyer: Buyer) -> None:
    group = parent(buyer, "AD_GROUP")
    answer = add(buyer, group, {**EXACT, "bid": 2_000_000})
    (made,) = answer["keywords"]
    assert made == {
        "archived": False,
        "id": made["id"],
        "parent_id": group,
        "parent_type": "AD_GROUP",
        "type": "KEYWORD",
        "bid": None,
        **EXACT,
    }
    assert made["id"].startswith("288")
    assert len(made["id"]) == 13
    assert answer["errors"] == []


@pytest.mark.parametrize("kind", ["ADVERTISER", "CAMPAIGN"])
def test_kw2_an_account_and_a_campaign_only_exclude(buyer: Buyer, kind: str) -> None:
    above = parent(buyer, kind)
    answer = add(buyer, above, EXACT, NEGATIVE)
    (failed,) = answer["errors"]
    assert failed["error_messages"] == ["Advertisers and Campaigns only accept excluded targeting attributes."]
    assert [(one["value"], one["parent_type"], one["parent_id"]) for one in answer["keywords"]] == [
        ("tea", kind, above)
    ]


def test_kw3_a_failure_shows_the_whole_keyword_and_no_code(buyer: Buyer) -> None:
    answer = add(buyer, buyer.account.id, EXACT)
    assert answer["keywords"] == []
    (failed,) = answer["errors"]
    assert {*failed} == {"data", "error_messages"}
    assert {*failed["data"]} == {"archived", "bid", "match_type", "parent_type", "value", "parent_id", "type", "id"}
    assert (failed["data"]["value"], failed["data"]["type"]) == ("coffee", "keyword")


def test_fx4_a_letter_before_the_parent_is_taken(buyer: Buyer) -> None:
    campaign = buyer.campaign()["id"]
    assert add(buyer, f"C{campaign}", NEGATIVE)["keywords"][0]["parent_id"] == campaign


def test_kw1_a_keyword_has_at_most_120_characters(buyer: Buyer) -> None:
    group = parent(buyer, "AD_GROUP")
    answer = add(buyer, group, {**EXACT, "value": "x" * 120}, {**EXACT, "value": "x" * 121})
    assert [len(one["value"]) for one in answer["keywords"]] == [120]
    assert [len(one["data"]["value"]) for one in answer["errors"]] == [121]


def test_kw10_a_missing_match_type_is_refused_as_a_whole(buyer: Buyer) -> None:
    body = {"parent_id": parent(buyer, "AD_GROUP"), "keywords": [EXACT, {"value": "tea"}]}
    assert buyer.send("POST", "keywords", body).refusal[:2] == (400, 1)
    assert buyer.ids("keywords", ad_group_id=body["parent_id"]) == []


@pytest.mark.parametrize("match_type", [None, "EXACT"])
def test_a_strange_parent_fails_each_keyword(buyer: Buyer, match_type: str | None) -> None:
    answer = add(buyer, "2680000000001", {**EXACT, "match_type": match_type})
    assert answer["keywords"] == []
    assert "2680000000001" in answer["errors"][0]["error_messages"][0]


@pytest.mark.parametrize("parent_id", ["", "X12", "somebody"])
def test_fx4_a_parent_that_is_no_id_is_refused_as_a_whole(buyer: Buyer, parent_id: str) -> None:
    refused = buyer.send("POST", "keywords", {"parent_id": parent_id, "keywords": [EXACT]})
    assert refused.refusal == (400, 1, f"Invalid request: {parent_id!r} does not match '^((AG)|C)?\\\\d+$'")


def test_qa12_the_same_keyword_again_is_answered_with_the_one_that_is_there(buyer: Buyer) -> None:
    group = parent(buyer, "AD_GROUP")
    (first,) = add(buyer, group, EXACT)["keywords"]
    again = add(buyer, group, EXACT, {**EXACT, "match_type": "BROAD"}, EXACT)
    assert [one["id"] == first["id"] for one in again["keywords"]] == [True, False, True]
    assert len(buyer.ids("keywords", ad_group_id=group)) == 2


def test_qa12_an_archived_one_is_none_that_is_there(buyer: Buyer) -> None:
    group = parent(buyer, "AD_GROUP")
    (first,) = add(buyer, group, EXACT)["keywords"]
    buyer.send("PATCH", "keywords", {"keywords": [{"id": first["id"], "archived": True}]})
    (second,) = add(buyer, group, EXACT)["keywords"]
    assert first["id"] != second["id"]


def test_kw7_a_list_without_a_parent_has_those_of_the_account_alone(buyer: Buyer) -> None:
    campaign = buyer.campaign()
    group, other = buyer.ad_group(campaign)["id"], buyer.ad_group(campaign)["id"]
    of = {
        each: add(buyer, each, NEGATIVE)["keywords"][0]["id"]
        for each in (buyer.account.id, campaign["id"], group, other)
    }
    assert buyer.ids("keywords") == [of[buyer.account.id]]
    assert buyer.ids("keywords", campaign_id=campaign["id"]) == [of[campaign["id"]]]
    assert buyer.ids("keywords", ad_group_id=group) == [of[group]]
    assert buyer.ids("keywords", ad_group_ids=f"{group},{other}") == [of[group], of[other]]


def test_kw7_a_list_is_narrowed_by_match_types(buyer: Buyer) -> None:
    group = parent(buyer, "AD_GROUP")
    add(buyer, group, EXACT, NEGATIVE)
    found = buyer.get("keywords", ad_group_id=group, match_types="EXACT,BROAD")["items"]
    assert [one["match_type"] for one in found] == ["EXACT"]


def test_kw6_an_archived_keyword_is_answered_once_and_listed_no_more(buyer: Buyer) -> None:
    group = parent(buyer, "AD_GROUP")
    (made,) = add(buyer, group, EXACT)["keywords"]
    answer = buyer.send("PATCH", "keywords", {"keywords": [{"id": made["id"], "archived": True}]}).body
    assert answer == {"keywords": [{**made, "archived": True}], "errors": []}
    assert buyer.ids("keywords", ad_group_id=group) == []


def test_en9_an_unknown_keyword_is_among_the_errors(buyer: Buyer) -> None:
    (made,) = add(buyer, buyer.account.id, NEGATIVE)["keywords"]
    changes = [{"id": "2887000000001", "archived": True}, {"id": made["id"], "archived": True}]
    answer = buyer.send("PATCH", "keywords", {"keywords": changes}).body
    assert [one["id"] for one in answer["keywords"]] == [made["id"]]
    assert answer["errors"][0]["data"]["id"] == "2887000000001"
