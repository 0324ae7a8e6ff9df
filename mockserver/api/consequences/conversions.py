"""Conversion events: their checks, errors and warnings, and duplicates, which count once (CE1-CE51)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from mockserver.api.consequences.base import ItemError
from mockserver.api.derived.entities import put_entity
from mockserver.request.call import ApiResult
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mockserver.api.derived.parsed import ParsedCall

    Fields = dict[str, Any]

routes = Routes()

Source = Literal["CONVERSIONS_API", "TAG"]
CONVERSIONS_API: Source = "CONVERSIONS_API"
TAG: Source = "TAG"
"""The source of events that the tag sent, in the words of the event quality score (EQ1)."""
EVENTS = "conversion_events"
DAY = 86_400
MOST_IN_TEST_MODE = 20
"""The most events of a batch that are processed in test mode (CE6); the fate of the others is not known (QC10)."""
NOT_ALL = "Not all events were successfully processed."
INVALID_EVENTS = 4196
"""The code of an invalid request (CE43); the fake uses it for the 422, too, as a guess (QC1a)."""
HASH = re.compile("[0-9a-f]{64}")
HASHED = ("ph", "ge", "db", "ln", "fn", "ct", "st", "zp", "country", "external_id", "hashed_maids")
IDENTIFIERS = (("em",), ("hashed_maids",), ("client_ip_address", "client_user_agent"))
"""Identifiers, of which an event needs at least one group; a telephone number alone is not enough (CE22)."""
RECOMMENDED = ("external_id", "click_id")
NAMES = frozenset(
    {
        "add_payment_info",
        "add_to_cart",
        "add_to_wishlist",
        "app_install",
        "app_open",
        "checkout",
        "contact",
        "custom",
        "customize_product",
        "find_location",
        "initiate_checkout",
        "lead",
        "page_visit",
        "schedule",
        "search",
        "signup",
        "start_trial",
        "submit_application",
        "subscribe",
        "view_category",
        "view_content",
        "watch_video",
    }
)
"""The documented names of events (CE16, CE17)."""


SOURCES = ("app_android", "app_ios", "web", "offline")
"""The documented values of `action_source` (CE15)."""
DOUBLES = ("value", "predicted_ltv", "item_price")
"""Properties of `custom_data` and of its `contents` that are numbers written as texts (CE31)."""
DOUBLE = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """The outcome for one event."""

    error: str = ""
    warning: str = ""

    @property
    def status(self) -> str:
        """`failed` if there is an error, else `processed`."""
        return "failed" if self.error else "processed"

    def shown(self) -> Fields:
        """Show the verdict with both messages, empty if there is nothing to say (CE37)."""
        return {"status": self.status, "error_message": self.error, "warning_message": self.warning}


@routes("events/create")
def receive_events(parsed: ParsedCall) -> Any:
    """Receive each event on its own; events sent with `test=true` are judged and not kept (CE3)."""
    events: list[Fields] = parsed.body["data"]
    if parsed.call.mock.behaviour.events_about_nobody == "refuse":
        _require_somebody(events)
    in_test_mode = bool(parsed.parameters.get("test"))
    verdicts = [judge(parsed, event) for event in events]
    if in_test_mode:
        beyond = Verdict(error=f"Only the first {MOST_IN_TEST_MODE} events of a test are processed.")
        verdicts[MOST_IN_TEST_MODE:] = [beyond for _ in events[MOST_IN_TEST_MODE:]]
    else:
        for event, verdict in zip(events, verdicts, strict=True):
            keep(parsed, event, verdict)
    answer = {
        "num_events_received": len(events),
        "num_events_processed": sum(not verdict.error for verdict in verdicts),
        "events": [verdict.shown() for verdict in verdicts],
    }
    refuses = parsed.call.mock.behaviour.failed_events == 422
    if refuses and answer["num_events_processed"] != len(events):
        return ApiResult({"code": INVALID_EVENTS, "message": NOT_ALL, "details": answer}, 422)
    return answer


def judge(parsed: ParsedCall, event: Fields) -> Verdict:
    """Decide whether an event is taken, and what is said about it."""
    user, name = event["user_data"], event["event_name"]
    if any(not HASH.fullmatch(value) for value in user.get("em", ())):
        return Verdict(error="em is not hashed: send lower-case SHA-256 in hexadecimal.")  # CE26
    if event["event_time"] > parsed.call.now + DAY:
        return Verdict(error="event_time is in the future: it is in seconds.")  # QC3
    if not _is_about_somebody(user):
        return Verdict(error=f"user_data needs one of {', '.join(map(' with '.join, IDENTIFIERS))}.")
    strict = parsed.call.mock.behaviour.unknown_event_names == "fail"
    if name not in NAMES and strict:
        return Verdict(
            error=f"Invalid event_name: {name}."
            " Use a supported conversion event_name (for example subscribe, checkout)."
        )
    _explain(parsed, event)
    return Verdict(warning="; ".join(_warnings(user, name)))


def _explain(parsed: ParsedCall, event: Fields) -> None:
    """Hint at faults that are described but not held against an event: Pinterest's reaction was not recorded."""
    if event["action_source"] not in SOURCES:
        parsed.call.add_hint(f"action_source {event['action_source']!r} is none of {', '.join(SOURCES)} (CE15).")
    custom = event.get("custom_data") or {}
    priced = [custom, *(custom.get("contents") or ())]
    for name, text in ((name, one.get(name)) for one in priced for name in DOUBLES):
        if text is not None and not DOUBLE.fullmatch(text):
            parsed.call.add_hint(f"{name} {text!r} is not a number in a text, such as '24.99' (CE31).")


def _require_somebody(events: Sequence[Fields]) -> None:
    """Raise `ItemError`, in the words of a schema, for the first event that does not say whom it is about (QC5)."""
    for event in events:
        if not _is_about_somebody(event["user_data"]):
            said = f"Invalid request: {event['user_data']} is not valid under any of the given schemas"
            raise ItemError(1, said)


def _is_about_somebody(user: Fields) -> bool:
    return any(all(user.get(name) for name in names) for names in IDENTIFIERS)


def _warnings(user: Fields, name: str) -> list[str]:
    """List the warnings for an event (CE18, CE29, QC6); those without a recording are the fake's own words."""
    missing = [field for field in RECOMMENDED if not user.get(field)]
    found = [] if name == "custom" else [f"{field} is missing" for field in missing]  # CE30
    if found:
        found[0] += ". We highly recommend this on all events."
    if name not in NAMES:
        found.append(f"event_name {name} is non-standard and is labelled as an Unknown event")
    unhashed = [field for field in HASHED if any(not HASH.fullmatch(value) for value in user.get(field, ()))]
    return [*found, *(f"{field} is not hashed" for field in unhashed)]


def keep(parsed: ParsedCall, event: Fields, verdict: Verdict) -> None:
    """Keep an event that came through the API, for tests to ask for."""
    call, fields = parsed.call, as_kept(event, verdict, CONVERSIONS_API)
    path, event_id = parsed.account_path(EVENTS), call.store.new_id()
    put_entity(call.environment, path, event_id, fields, owner_id=call.caller.id, now=call.now)


def as_kept(event: Fields, verdict: Verdict, source: Source) -> Fields:
    """Build the record of an event: as it was sent, how it came, and how it was judged."""
    return {**event, "ingestion_source": source, "received": verdict.shown()}
