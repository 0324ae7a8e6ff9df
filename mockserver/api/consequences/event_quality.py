"""The quality of conversion events, and other reads and checks of events (EQ1-EQ5, MS1-MS6, TG10, TG11)."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.conversions import EVENTS, TAG
from mockserver.api.derived.entities import entities_at, entity_at
from mockserver.contract.description import contract
from mockserver.request.call import ApiResult
from mockserver.request.paging import Items, page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mockserver.api.derived.parsed import ParsedCall

    Fields = dict[str, Any]

routes = Routes()

DAY = 24 * 60 * 60
DAYS = {"1d": 1, "14d": 14}
PLATFORMS = {"web": "WEB", "app_android": "MOBILE_ANDROID", "app_ios": "MOBILE_IOS", "offline": "OFFLINE"}
"""The `source_platform` of an event, by its `action_source` (EQ1)."""
COMPONENTS = {
    "advertiser_external_id": ("user_data", "external_id"),
    "click_id_epik": ("user_data", "click_id"),
    "external_event_id": ("event_id",),
    "hashed_email": ("user_data", "em"),
    "hashed_maid": ("user_data", "hashed_maids"),
    "ip_address": ("user_data", "client_ip_address"),
    "order_id": ("custom_data", "order_id"),
    "order_value": ("custom_data", "value"),
    "product_id": ("custom_data", "content_ids"),
    "source_url": ("event_source_url",),
    "user_agent": ("user_data", "client_user_agent"),
}
"""The path to each quality component in an event (EQ3)."""
IDENTIFYING = ("advertiser_external_id", "click_id_epik", "hashed_email", "hashed_maid")
GOOD, FAIR = 0.7, 0.4
"""The shares of identifiable events from which a score is GOOD or FAIR; Pinterest's bounds are not known."""
NEED_A_VALUE = ("add_to_cart", "checkout")
VISIT = "PAGE_VISIT"
INVALID = ItemError(4196, "The request was invalid")
"""The refusal of a bad request, whose text ends without a full stop (MS5)."""


@routes("conversion_eqs/list")
def score(parsed: ParsedCall) -> list[Fields]:
    """Score the events that have come in, by platform and by way in (EQ2); nothing if none has (EQ5)."""
    asked = parsed.parameters
    since = parsed.call.now - DAYS[asked["lookback_period"]] * DAY
    by_origin: dict[tuple[str, str], list[Fields]] = defaultdict(list)
    for event in entities_at(parsed.call.environment, parsed.account_path(EVENTS)):
        if event.created_at > since and event.fields["received"]["status"] == "processed":
            platform = PLATFORMS.get(event.fields["action_source"], "WEB")
            by_origin[platform, event.fields["ingestion_source"]].append(event.fields)
    parsed.call.add_hint("Scores follow from the events that came in; where Pinterest draws the lines is not known.")
    return [
        {
            "lookback_period": asked["lookback_period"],
            "source_platform": platform,
            "ingestion_source": source,
            "overall_status": _status(events),
            "quality_components": {name: _by_event(name, events) for name in COMPONENTS},
        }
        for (platform, source), events in sorted(by_origin.items())
        if asked.get("source_platform", platform) == platform and asked.get("ingestion_source", source) == source
    ]


@routes("msot_events/create")
def take_attributed_event(parsed: ParsedCall) -> ApiResult:
    """Accept an event with what led to it, which is shown nowhere (MS1-MS6)."""
    event = parsed.body
    if event["event_name"] in NEED_A_VALUE and event.get("value") is None:
        raise INVALID
    if event.get("value") is not None and event.get("currency") is None:
        raise INVALID
    if entity_at(parsed.call.environment, parsed.account_path("ad_groups"), event["ad_group_id"]) is None:
        raise INVALID
    return ApiResult(None, 200)


@routes("ocpm_eligible_conversion_tags/get")
def eligible_tags(parsed: ParsedCall) -> Fields:
    """List the events that each tag has sent, except visits (TG10); which of them Pinterest takes is not known."""
    found: dict[str, list[Fields]] = defaultdict(list)
    for fired in _fired(parsed):
        if fired["conversion_event"] != VISIT:
            found[fired["conversion_tag_id"]].append(fired)
    return found


@routes("page_visit_conversion_tags/get")
def tags_with_visits(parsed: ParsedCall) -> Fields:
    """Answer a page of the tags that have seen a visit (TG11)."""
    visits = [fired for fired in _fired(parsed) if fired["conversion_event"] == VISIT]
    sign = -1 if parsed.parameters.get("order") == "DESCENDING" else 1
    in_order = Items(visits, lambda fired: (sign * int(fired["conversion_tag_id"]),))
    return page(parsed.call, in_order, lambda _, fired: fired)


def _fired(parsed: ParsedCall) -> list[Fields]:
    """List each kind of event that a tag on a page has sent, with the time of the first."""
    known = contract().schema("ConversionTagType")["enum"]
    found: dict[tuple[str, str], Fields] = {}
    for event in entities_at(parsed.call.environment, parsed.account_path(EVENTS)):
        if event.fields["ingestion_source"] == TAG:
            name = event.fields["event_name"].upper()
            fired = {
                "ad_account_id": parsed.path["ad_account_id"],
                "conversion_tag_id": event.fields["tag_id"],
                "conversion_event": name if name in known else "UNKNOWN",
                "created_time": int(event.created_at),
                "reporting_conversion_event": event.fields["event_name"],
            }
            found.setdefault((fired["conversion_tag_id"], name), fired)
    return [*found.values()]


def _has(name: str, event: Fields) -> bool:
    value: Any = event
    for key in COMPONENTS[name]:
        value = (value or {}).get(key)
    return value not in (None, "", [])


def _by_event(name: str, events: Sequence[Fields]) -> Fields:
    """Compute what part of each kind of event has the component and, of event ids, what part is repeated (EQ4)."""
    kinds: dict[str, list[Fields]] = defaultdict(list)
    for event in events:
        kinds[event["event_name"]].append(event)
    found = {}
    for kind, some in kinds.items():
        found[kind] = {"coverage": round(sum(_has(name, event) for event in some) / len(some), 4)}
        if name == "external_event_id":
            times = Counter(event.get("event_id") for event in some)
            found[kind]["overlap"] = round(sum(times[event.get("event_id")] > 1 for event in some) / len(some), 4)
    return found


def _status(events: Sequence[Fields]) -> str:
    known = sum(any(_has(name, event) for name in IDENTIFYING) for event in events) / len(events)
    return "GOOD" if known >= GOOD else "FAIR" if known >= FAIR else "NEEDS_IMPROVEMENT"
