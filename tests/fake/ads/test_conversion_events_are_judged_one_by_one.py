"""Each conversion event is taken or refused on its own, and what arrived can be asked for (CE1-CE51)."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.fake.ads.conftest import Buyer
    from tests.fake.conftest import Reply

EMAIL = hashlib.sha256(b"mika@example.com").hexdigest()


def event(**changes: Any) -> dict[str, Any]:
    usual = {
        "event_name": "checkout",
        "action_source": "web",
        "event_time": 1_752_000_000,
        "event_id": "order-1",
        "user_data": {"em": [EMAIL], "external_id": [EMAIL], "click_id": "dj0y"},
    }
    return {**usual, **changes}


def send(buyer: Buyer, *events: dict[str, Any], **query: Any) -> Reply:
    return buyer.send("POST", "events", {"data": list(events)}, **query)


def refused(reply: Reply) -> Any:
    """The body of a 422."""
    assert reply.status_code == 422
    return json.loads(reply.get_data())


def counted(buyer: Buyer) -> list[bool]:
    return [one["counted"] for one in buyer.mock.conversion_events(buyer.account)]


def test_ce37_a_success_is_what_recordings_show(buyer: Buyer) -> None:
    """CE13: an event that is a year old is processed, too."""
    shown = {"status": "processed", "error_message": "", "warning_message": ""}
    assert send(buyer, event()).body == {"num_events_received": 1, "num_events_processed": 1, "events": [shown]}


def test_ce9_an_unknown_property_refuses_the_whole_call(buyer: Buyer) -> None:
    buyer.mock.behave(unknown_fields="refuse")
    reply = send(buyer, event(custom_data={"category_name": "shoes"}))
    problem = "Additional properties are not allowed ('category_name' was unexpected)"
    assert reply.refusal == (400, 1, f"Invalid request: {problem}")


def test_ce10_people_are_described_by_what_others_ask_for_too(buyer: Buyer) -> None:
    """Everything else of an event is closed; these keys are not."""
    answer = send(buyer, event(user_data={"em": [EMAIL], "fbp": "fb.1.1596403881668.1116446470"})).body
    assert answer["num_events_processed"] == 1
    assert counted(buyer) == [True]


@pytest.mark.parametrize("missing", ["event_name", "action_source", "event_time", "event_id", "user_data"])
def test_ce7_what_every_event_has(buyer: Buyer, missing: str) -> None:
    bad = {name: value for name, value in event().items() if name != missing}
    assert send(buyer, bad).refusal == (400, 1, f"Invalid request: '{missing}' is a required property")


def test_a_bare_event_and_an_empty_list_are_refused(buyer: Buyer) -> None:
    assert buyer.send("POST", "events", event()).refusal[:2] == (400, 1)
    assert send(buyer).refusal[:2] == (400, 1)
    assert send(buyer, *[event()] * 1001).refusal[:2] == (400, 1)


def test_ce26_an_email_that_is_not_hashed_fails_its_event_and_no_other(buyer: Buyer) -> None:
    """QC6: of the other identifiers one that is not hashed is warned of."""
    (warned,) = send(buyer, event(user_data={"em": [EMAIL], "ph": ["+491701234567"]}), test="true").body["events"]
    assert (warned["status"], "ph" in warned["warning_message"]) == ("processed", True)
    answer = send(buyer, event(), event(event_id="2", user_data={"em": ["mika@example.com"]}))
    said = refused(answer)
    assert said["message"] == "Not all events were successfully processed."
    assert [one["status"] for one in said["details"]["events"]] == ["processed", "failed"]
    assert (said["details"]["num_events_received"], said["details"]["num_events_processed"]) == (2, 1)
    assert counted(buyer) == [True, False]


def test_ce40_the_guides_answer_is_a_switch_away(buyer: Buyer) -> None:
    """QC1, CE41."""
    buyer.mock.behave(failed_events=200)
    answer = send(buyer, event(user_data={"em": ["plain"]})).body
    assert (answer["num_events_processed"], answer["events"][0]["status"]) == (0, "failed")


def test_ce18_another_name_passes_with_a_warning_unless_the_behaviour_fails_it(buyer: Buyer) -> None:
    """QC2."""
    (shown,) = send(buyer, event(event_name="subscription")).body["events"]
    assert (shown["status"], "non-standard" in shown["warning_message"]) == ("processed", True)
    buyer.mock.behave(unknown_event_names="fail")
    (shown,) = refused(send(buyer, event(event_name="subscription")))["details"]["events"]
    assert shown["error_message"].startswith("Invalid event_name: subscription. Use a supported conversion event_name")


def test_ce29_what_is_recommended_and_missing_warns(buyer: Buyer) -> None:
    (shown,) = send(buyer, event(user_data={"em": [EMAIL]})).body["events"]
    assert shown["warning_message"] == (
        "external_id is missing. We highly recommend this on all events.; click_id is missing"
    )


def test_milliseconds_are_far_in_the_future_and_fail(buyer: Buyer) -> None:
    """CE12."""
    assert send(buyer, event(event_time=1_752_000_000_000)).status_code == 422


def test_ce47_a_purchase_from_browser_and_server_is_counted_once(buyer: Buyer) -> None:
    """CE46: both are answered as processed; which of them counts is for reports, and for `conversion_events`."""
    send(buyer, event(), event(action_source="app_ios"))
    send(buyer, event(event_id="order-2"))
    assert counted(buyer) == [True, False, True]


def test_ce47_two_days_later_it_is_another_purchase_and_offline_ones_are_never_the_same(buyer: Buyer) -> None:
    send(buyer, event(), event(event_time=1_752_000_000 + 48 * 3600))
    send(buyer, event(action_source="offline"), event(action_source="offline"))
    assert counted(buyer) == [True, True, True, True]


def test_ce3_a_test_is_answered_and_leaves_nothing(buyer: Buyer) -> None:
    assert send(buyer, event(), test="true").body["num_events_processed"] == 1
    assert buyer.mock.conversion_events(buyer.account) == []


def test_ce6_a_test_processes_twenty(buyer: Buyer) -> None:
    """QC10."""
    answer = refused(send(buyer, *(event(event_id=str(number)) for number in range(22)), test="true"))["details"]
    assert (answer["num_events_received"], answer["num_events_processed"]) == (22, 20)


def test_what_arrived_is_as_it_was_sent(buyer: Buyer) -> None:
    sent = event(custom_data={"value": "72.39", "currency": "EUR"})
    send(buyer, sent)
    (arrived,) = buyer.mock.conversion_events(buyer.account)
    assert {name: arrived[name] for name in sent} == sent


def test_ce51_not_in_the_sandbox(buyer: Buyer) -> None:
    reply = buyer.application.send(
        f"/sandbox/v5/ad_accounts/{buyer.account.id}/events", "POST", json={"data": [event()]}
    )
    assert reply.status_code in (401, 403)
