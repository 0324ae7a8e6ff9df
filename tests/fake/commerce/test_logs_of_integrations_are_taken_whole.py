"""A batch of logs is taken whole or refused, with what is wrong with each of them (LG1-LG3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop
    from tests.fake.conftest import Reply

LOG = {"client_timestamp": 1_796_083_200_000, "event_type": "APP", "log_level": "INFO"}


def send(shop: Shop, *logs: dict[str, Any]) -> Reply:
    return shop.send("POST", "integrations/logs", {"logs": [*logs]})


def test_lg1_what_is_as_it_should_be_is_taken(shop: Shop) -> None:
    request = {"method": "GET", "host": "shop.example", "path": "/"}
    assert send(shop, LOG, {**LOG, "event_type": "API", "request": request}).body.keys() == {"message"}


@pytest.mark.parametrize("count", [0, 251])
def test_lg1_of_1_to_250(shop: Shop, count: int) -> None:
    refused = send(shop, *[LOG] * count)
    assert refused.refusal[:2] == (400, 1)
    assert "details" not in refused.get_json(), "no one log is wrong"


def test_lg3_the_refusal_says_what_is_wrong_with_each(shop: Shop) -> None:
    refused = send(shop, LOG, {**LOG, "log_level": "LOUD"}, {"event_type": "APP", "log_level": "INFO"})
    answer = refused.get_json()
    assert (refused.status_code, answer["code"]) == (400, 1)
    assert answer["details"]["rejected_logs"] == [
        {
            "log_index": 1,
            "field": "log_level",
            "value": "LOUD",
            "reason": "'LOUD' is not one of ['INFO', 'WARN', 'ERROR']",
        },
        {
            "log_index": 2,
            "field": "client_timestamp",
            "value": "",
            "reason": "'client_timestamp' is a required property",
        },
    ]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("message", "x" * 8193),
        ("tag_id", "1" * 129),
        ("external_business_id", "1" * 2049),
        ("app_version_number", "1" * 21),
        ("error", {"cause": "x" * 513}),
        ("error", {"message_detail": "x" * 1025}),
        ("request", {"method": "GET", "host": "shop.example"}),
        ("mood", "good"),
    ],
)
def test_lg2_members_have_limits_and_the_log_is_closed(shop: Shop, field: str, value: Any) -> None:
    (rejected,) = send(shop, {**LOG, field: value}).get_json()["details"]["rejected_logs"]
    assert rejected["log_index"] == 0
    assert rejected["field"].partition(".")[0] in (field, "")
