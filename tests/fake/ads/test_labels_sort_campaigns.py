"""Labels are the account's, and are put on campaigns and taken off again (LB1-LB5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer


def create(buyer: Buyer, *values: str, label_type: str = "CUSTOM") -> dict[str, Any]:
    sent = [{"label_type": label_type, "value": value} for value in values]
    answer: dict[str, Any] = buyer.send("POST", "labels", {"labels": sent}).body
    return answer


def label(buyer: Buyer, value: str = "Spring", label_type: str = "CUSTOM") -> str:
    (made,) = create(buyer, value, label_type=label_type)["labels"]
    found: str = made["id"]
    return found


def change(buyer: Buyer, label_id: str, what: str, *entity_ids: str) -> dict[str, Any]:
    answer: dict[str, Any] = buyer.send("POST", f"labels/{label_id}/{what}", {"entity_ids": entity_ids}).body
    return answer


def test_a_new_label_is_active(buyer: Buyer) -> None:
    answer = create(buyer, "Spring")
    made = {"id": answer["labels"][0]["id"], "label_type": "CUSTOM", "status": "ACTIVE", "value": "Spring"}
    assert answer == {"labels": [made], "errors": []}
    assert buyer.get("labels")["items"] == [made]


def test_lb2_without_the_beta_each_label_is_refused_with_status_200(buyer: Buyer) -> None:
    buyer.mock.behave(labels_beta=False)
    assert create(buyer, "Test Label") == {
        "errors": [
            {
                "data": {"value": "Test Label", "label_type": "CUSTOM", "status": "ACTIVE"},
                "error_messages": ["Invalid access to labeling."],
            }
        ],
        "labels": [],
    }


def test_two_labels_of_a_type_do_not_say_the_same(buyer: Buyer) -> None:
    answer = create(buyer, "Spring", "Spring", "Autumn")
    assert [one["value"] for one in answer["labels"]] == ["Spring", "Autumn"]
    assert [one["data"]["value"] for one in answer["errors"]] == ["Spring"]
    assert create(buyer, "Spring", label_type="BRAND")["errors"] == []


def test_lb5_a_label_is_put_on_campaigns_one_by_one(buyer: Buyer) -> None:
    made, campaign = label(buyer), buyer.campaign()["id"]
    group = buyer.ad_group({"id": campaign})["id"]
    answer = change(buyer, made, "apply", campaign, group)
    assert answer["entities_labels"] == [
        {"entity_id": campaign, "entity_type": "CAMPAIGN", "label_id": made, "status": "ACTIVE"}
    ]
    assert [one["data"]["entity_id"] for one in answer["errors"]] == [group]


def test_lb3_labels_are_listed_by_campaign_by_type_and_by_id(buyer: Buyer) -> None:
    ours, other, brand = label(buyer), label(buyer, "Autumn"), label(buyer, "Acme", "BRAND")
    campaign = buyer.campaign()["id"]
    change(buyer, ours, "apply", campaign)
    assert buyer.ids("labels") == [ours, other, brand]
    assert buyer.ids("labels", campaign_ids=campaign) == [ours]
    assert buyer.ids("labels", label_types="BRAND") == [brand]
    assert buyer.ids("labels", label_ids=f"{other},{brand}") == [other, brand]


def test_lb1_a_campaign_has_one_brand(buyer: Buyer) -> None:
    campaign = buyer.campaign()["id"]
    first, second = label(buyer, "Acme", "BRAND"), label(buyer, "Bolt", "BRAND")
    assert change(buyer, first, "apply", campaign)["errors"] == []
    assert change(buyer, second, "apply", campaign)["entities_labels"] == []
    change(buyer, first, "remove", campaign)
    assert change(buyer, second, "apply", campaign)["errors"] == []


def test_lb1_a_campaign_has_thirty_labels_of_its_own(buyer: Buyer) -> None:
    campaign = buyer.campaign()["id"]
    made = [one["id"] for one in create(buyer, *map(str, range(31)))["labels"]]
    answers = [change(buyer, one, "apply", campaign) for one in made]
    assert [len(answer["errors"]) for answer in answers] == [0] * 30 + [1]


def test_a_label_that_is_there_already_is_applied_once(buyer: Buyer) -> None:
    made, campaign = label(buyer), buyer.campaign()["id"]
    for _ in range(2):
        assert change(buyer, made, "apply", campaign)["errors"] == []
    change(buyer, made, "remove", campaign)
    assert buyer.ids("labels", campaign_ids=campaign) == []


def test_lb5_what_is_not_there_is_not_removed(buyer: Buyer) -> None:
    made, campaign = label(buyer), buyer.campaign()["id"]
    answer = change(buyer, made, "remove", campaign)
    assert answer["entities_labels"] == []
    assert answer["errors"][0]["error_messages"] == [f"Campaign {campaign} does not have this label."]


def test_lb4_an_archived_label_is_hidden_and_put_on_nothing(buyer: Buyer) -> None:
    made, campaign = label(buyer), buyer.campaign()["id"]
    answer = buyer.send("PATCH", "labels", {"labels": [{"id": made, "status": "ARCHIVED"}]}).body
    assert answer["labels"][0]["status"] == "ARCHIVED"
    assert buyer.ids("labels") == []
    assert buyer.ids("labels", entity_statuses="ARCHIVED") == [made]
    assert change(buyer, made, "apply", campaign)["entities_labels"] == []
    assert create(buyer, "Spring")["errors"] == []


def test_en9_an_unknown_label_is_among_the_errors(buyer: Buyer) -> None:
    answer = buyer.send("PATCH", "labels", {"labels": [{"id": "1", "value": "New"}]}).body
    assert (answer["labels"], answer["errors"][0]["error_messages"]) == ([], ["Label 1 not found."])


def test_an_unknown_label_is_not_found(buyer: Buyer) -> None:
    campaign = buyer.campaign()["id"]
    assert buyer.send("POST", "labels/1/apply", {"entity_ids": [campaign]}).status_code == 404
