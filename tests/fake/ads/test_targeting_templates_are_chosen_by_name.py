"""Targeting templates keep an audience under a name (TT1-TT6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer

TEMPLATE = {"name": "Coffee lovers", "targeting_attributes": {"LOCATION": ["US"]}}


def template(buyer: Buyer, **fields: Any) -> dict[str, Any]:
    made: dict[str, Any] = buyer.send("POST", "targeting_templates", {**TEMPLATE, **fields}).body
    return made


def change(buyer: Buyer, template_id: str, operation_type: str, **fields: Any) -> Any:
    body = {"id": template_id, "operation_type": operation_type, **fields}
    return buyer.send("PATCH", "targeting_templates", body)


def test_tt2_a_new_template_shows_its_size_and_not_whether_it_is_valid(buyer: Buyer) -> None:
    made = template(buyer)
    reach = made["sizing"]["reach_estimate"]
    assert reach["lower_bound"] <= reach["estimate"] <= reach["upper_bound"]
    assert "valid" not in made
    assert (made["placement_group"], made["auto_targeting_enabled"], made["status"]) == ("ALL", True, "ACTIVE")


def test_tt3_a_list_shows_the_reverse_unless_it_is_asked_for_both(buyer: Buyer) -> None:
    made = template(buyer)
    (listed,) = buyer.get("targeting_templates")["items"]
    assert (listed["sizing"], listed["valid"]) == (None, True)
    (listed,) = buyer.get("targeting_templates", include_sizing="true")["items"]
    assert (listed["sizing"], listed["valid"]) == (made["sizing"], True)


def test_tt3_a_template_of_an_audience_that_is_gone_is_not_valid(buyer: Buyer) -> None:
    rule = {"url": ["https://shop.example/"]}
    body = {"name": "Visitors", "audience_type": "VISITOR", "rule": rule}
    audience = buyer.send("POST", "audiences", body).body["id"]
    template(buyer, targeting_attributes={"AUDIENCE_INCLUDE": [audience]})
    assert [one["valid"] for one in buyer.get("targeting_templates")["items"]] == [True]
    buyer.send("PATCH", f"audiences/{audience}", {"operation_type": "REMOVE"})
    assert [one["valid"] for one in buyer.get("targeting_templates")["items"]] == [False]


def test_tt3_templates_are_searched_by_name(buyer: Buyer) -> None:
    wanted = template(buyer)["id"]
    template(buyer, name="Tea drinkers")
    assert buyer.ids("targeting_templates", search_query="coffee") == [wanted]


def test_tt4_a_change_answers_null(buyer: Buyer) -> None:
    made = template(buyer)
    reply = change(buyer, made["id"], "UPDATE", targeting_attributes={"LOCATION": ["CA"]})
    assert (reply.status_code, reply.get_data(), reply.mimetype) == (200, b"null", "application/json")
    (listed,) = buyer.get("targeting_templates")["items"]
    assert listed["targeting_attributes"] == {"LOCATION": ["CA"]}


def test_an_update_says_what_to_update(buyer: Buyer) -> None:
    assert change(buyer, template(buyer)["id"], "UPDATE").refusal[:2] == (400, 1)


@pytest.mark.parametrize("operation_type", ["UPDATE", "REMOVE"])
def test_tt5_a_removed_template_is_gone(buyer: Buyer, operation_type: str) -> None:
    made = template(buyer)
    change(buyer, made["id"], "REMOVE")
    assert buyer.get("targeting_templates")["items"] == []
    again = change(buyer, made["id"], operation_type, targeting_attributes={})
    assert again.status_code == 404


def test_tt_t3_an_array_is_refused(buyer: Buyer) -> None:
    assert buyer.send("POST", "targeting_templates", [TEMPLATE]).refusal[:2] == (400, 1)
