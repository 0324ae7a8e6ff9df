"""Reads with nothing behind them answer about what was asked for (KW12, TM1, TM2, RS4, RS6, NO2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer


def ask(buyer: Buyer, path: str, **query: Any) -> Any:
    headers = {"Authorization": f"Bearer {buyer.token}"}
    return buyer.application.send(f"/v5/{path}", query_string=query, headers=headers).json


def test_tm1_related_terms_are_of_the_terms(buyer: Buyer) -> None:
    answer = ask(buyer, "terms/related", terms="coffee,tea")
    assert (answer["id"], answer["related_term_count"]) == ("coffee", 2)
    assert [one["term"] for one in answer["related_terms_list"]] == ["coffee", "tea"]


@pytest.mark.parametrize("limit", [1, 2])
def test_tm2_suggestions_begin_with_the_term(buyer: Buyer, limit: int) -> None:
    found = ask(buyer, "terms/suggested", term="sport", limit=limit)
    assert found[0] == "sport"
    assert len(found) == limit
    assert all(one.startswith("sport") for one in found)


def test_kw12_each_keyword_has_a_band(buyer: Buyer) -> None:
    found = buyer.get("keywords/metrics", country_code="US", keywords="coffee,tea")["data"]
    assert [one["keyword"] for one in found] == ["coffee", "tea"]
    assert all(one["metrics"]["keyword_query_volume"][-1] in "+KM" for one in found)


def test_rs4_targeting_options_are_one_map_in_a_list(buyer: Buyer) -> None:
    genders = {"female": "Female", "male": "Male", "unknown": "Unspecified"}
    assert ask(buyer, "resources/targeting/GENDER") == [genders]
    (interests,) = ask(buyer, "resources/targeting/INTEREST")
    assert all(len(key) == 12 for key in interests)


def test_rs6_an_interest_is_the_one_that_was_asked_for(buyer: Buyer) -> None:
    found = ask(buyer, "resources/targeting/interests/935541271955")
    assert (found["id"], found["level"]) == ("935541271955", 1)
    assert all(child.isdecimal() for child in found["child_interests"])


def test_ac19_rs1_countries_are_sorted_by_name_and_money_has_names(buyer: Buyer) -> None:
    """AC-t8: a currency here is no ISO code."""
    answer = ask(buyer, "resources/ad_account_countries")
    countries = answer["items"]
    assert answer.keys() == {"items"}
    assert len(countries) == 26
    assert [one["name"] for one in countries] == sorted(one["name"] for one in countries)
    ranked = sorted(countries, key=lambda one: one["index"])
    assert [one["code"] for one in ranked][:5] == ["US", "GB", "CA", "IE", "AU"]
    money = {one["code"]: one["currency"] for one in countries}
    assert (money["DE"], money["AR"], money["JP"]) == ("Euros", "Argentine Peso", "Yen")


def test_lf10_the_questions_of_lead_forms_are_not_described(buyer: Buyer) -> None:
    headers = {"Authorization": f"Bearer {buyer.token}"}
    answer = buyer.application.send("/v5/resources/lead_form_questions", headers=headers)
    assert (answer.status_code, answer.get_data()) == (200, b"")


def test_no2_a_notification_is_taken(buyer: Buyer) -> None:
    buyer.mock.clock.freeze("2026-11-20T12:00:00Z")
    buyer.sign_in()
    headers = {"Authorization": f"Bearer {buyer.token}"}
    answer = buyer.application.send("/v5/notifications", "POST", json={"event": "x"}, headers=headers)
    assert answer.body == {"success": True, "received_at": int(buyer.mock.clock.now()), "error_msg": ""}
    assert "Made up" in answer.hint


@pytest.mark.parametrize("content", [{}, {str(number): number for number in range(101)}], ids=["none", "101"])
def test_no1_a_notification_has_1_to_100_members(buyer: Buyer, content: dict[str, Any]) -> None:
    headers = {"Authorization": f"Bearer {buyer.token}"}
    refused = buyer.application.send("/v5/notifications", "POST", json=content, headers=headers)
    assert refused.refusal == (400, 6126, "Invalid request parameter.")


def test_lf10_lf4_questions_of_lead_forms_are_in_the_hint_for_no_body_is_described(buyer: Buyer) -> None:
    headers = {"Authorization": f"Bearer {buyer.token}"}
    reply = buyer.application.send("/v5/resources/lead_form_questions", headers=headers)
    assert (reply.status_code, reply.get_data()) == (200, b"")
    assert "LF10" in reply.hint
    assert "CUSTOM, FULL_NAME, FIRST_NAME" in reply.hint
