"""What the fields of catalogs, events, audiences and leads may be: one example on each side of a fact's border."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fake.contract.fields import ABSENT, Field, hold, required, text

HASH = "a" * 64
RETAIL_FEED = {"catalog_type": "RETAIL", "default_country": "US", "default_locale": "en-US"}
FEED = {"format": "TSV", "location": "https://shop.example/feed.tsv", "name": "Shop", **RETAIL_FEED}
HOTELS = {"catalog_type": "HOTEL", "default_country": ABSENT}
EVENT = {
    "event_name": "checkout",
    "action_source": "web",
    "event_time": 1_752_000_000,
    "event_id": "order-1",
    "user_data": {"em": [HASH]},
    "custom_data": {"contents": [{"id": "oak"}]},
    "app_info": {},
    "device_info": {},
}
FORM: dict[str, Any] = {
    "name": "News",
    "questions": [{"question_type": "CUSTOM", "custom_question_field_type": "RADIO_LIST"}],
    "privacy_policy_link": "https://shop.example/privacy",
    "has_accepted_terms": True,
    "completion_message": "Thanks",
}
STORE_EVENT = {
    "event_id": "1",
    "event_name": "lead",
    "event_timestamp": 1_752_000_000,
    "ad_group_id": "2680000000001",
    "attribution_scope": "click",
}
ITEM = {"operation": "CREATE", "item_id": "oak", "attributes": {}}
BODIES: dict[str, Any] = {
    "catalogs/create": {"catalog_type": "RETAIL", "name": "Shop"},
    "feeds/create": FEED,
    "feeds/update": {"catalog_type": "RETAIL", "name": "Shop"},
    "items/post": {"country": "US", "language": "EN", "filters": {"catalog_type": "RETAIL", "item_ids": ["oak"]}},
    "items_batch/post": {"catalog_type": "RETAIL", "country": "US", "language": "EN", "items": [ITEM]},
    "events/create": {"data": [EVENT]},
    "msot_events/create": STORE_EVENT,
    "conversion_tags/create": {"name": "Shop"},
    "conversion_deletion_requests/conversion_deletion_request_create": {"deletion_targets": {"epiks": ["dj0y"]}},
    "audiences/create": {"name": "Buyers", "audience_type": "VISITOR", "rule": {"visitor_source_id": "2612"}},
    "customer_lists/create": {"name": "Mail", "records": "a@shop.example,b@shop.example"},
    "customer_segment/create": {"name": "All", "audience_ids": ["2541"]},
    "lead_forms/create": [FORM],
    "lead_forms/update": [{"id": "1"}],
    "ad_accounts_subscriptions/post": {"webhook_url": "https://shop.example/"},
    "integrations_commerce/post": {},
}


def bounded(fact: str, holder: str, lengths: dict[str, int]) -> list[Field]:
    """Fields of an event, at most so long."""
    place = f"data/0/{holder}/"
    return [
        Field(fact, "events/create", place + name, (text(most), None), (text(most + 1), 5))
        for name, most in lengths.items()
    ]


ATTRIBUTES = "items/0/attributes/"
FIELDS = [
    Field("CT1", "catalogs/create", "catalog_type", ("RETAIL", "HOTEL", "CREATIVE_ASSETS"), ("BOOKS",)),
    *required("CT2", "catalogs/create", "", "catalog_type", "name"),
    Field("CT2", "catalogs/create", "colour", bad=("red",)),
    Field("FD1", "feeds/create", "catalog_type", ("RETAIL", ABSENT), ("BOOKS",)),
    Field("FD1", "feeds/create", "colour", bad=("red",)),
    *required("FD2", "feeds/create", "", "format", "location", "name", "default_country", "default_locale"),
    *required("FD2", "feeds/create", "", "format", "location", "name", "default_locale", **HOTELS),
    Field("FD4", "feeds/create", "format", ("TSV", "CSV", "XML"), ("JSON",)),
    Field("FD4", "feeds/create", "location", ("http://a.example/", "sftp://a.example/"), ("file:///a", "a.example")),
    Field("FD5", "feeds/create", "credentials", ({"username": "a", "password": "b"}, None), ({"username": "a"},)),
    Field(
        "FD6",
        "feeds/create",
        "preferred_processing_schedule/timezone",
        ("Europe/Paris",),
        ("Paris",),
        {"time": "07:05"},
    ),
    Field("FD6", "feeds/create", "preferred_processing_schedule/time", ("23:59",), ("7:05",), {"timezone": "Etc/UTC"}),
    Field("FD6", "feeds/create", "preferred_processing_schedule", (None, ABSENT)),
    Field("FD7", "feeds/create", "default_availability", ("IN_STOCK", "OUT_OF_STOCK", "PREORDER", None), ("SOLD",)),
    Field("FD7", "feeds/create", "default_currency", ("EUR", None), ("EURO",)),
    Field("FD8", "feeds/create", "default_locale", ("de", "es-419", "en_US")),
    Field("FD9", "feeds/create", "status", ("ACTIVE", "INACTIVE"), ("DELETED",)),
    Field("FD15", "feeds/update", "default_country", bad=("US",)),
    Field("FD15", "feeds/update", "default_locale", bad=("en-US",)),
    Field("FD15", "feeds/update", "catalog_id", bad=("1",)),
    Field("IT2", "items/post", "filters/item_ids", (["oak"] * 1000,), ([], ["oak"] * 1001, "oak")),
    *required("IT2", "items/post", "", "country", "language", "filters"),
    Field("IT2", "items/post", "colour", bad=("red",)),
    Field("AT1", "items_batch/post", "items/0/attributes", ({},)),
    Field("AT2", "items_batch/post", f"{ATTRIBUTES}custom_label_0", (text(511),), (text(512),)),
    Field("AT4", "items_batch/post", f"{ATTRIBUTES}additional_image_link", (["https://a.example/1.jpg"] * 10,)),
    *required("CE7", "events/create", "data/0/", "event_name", "action_source", "event_time", "event_id", "user_data"),
    Field("CE8", "events/create", "data/0/event_source_url", ("https://shop.example/", None), (5,)),
    Field("CE8", "events/create", "data/0/wifi", (True, None), ("yes",)),
    Field("CE8", "events/create", "data/0/os_version", ("17.1", None), (17,)),
    *(Field("CE10", "events/create", f"data/0/{one}colour", bad=(1,)) for one in ("", "app_info/", "device_info/")),
    *(
        Field("CE10", "events/create", f"data/0/{one}/colour", bad=(1,))
        for one in ("custom_data", "custom_data/contents/0")
    ),
    Field("CE10", "events/create", "data/0/user_data/fbp", ("fb.1.2.3",)),
    Field("CE11", "events/create", "data/0/advertiser_tracking_enabled", (True, None), ("yes",)),
    Field("CE12", "events/create", "data/0/event_time", (1_752_000_000,), ("1752000000", 1.5, "2026-01-01")),
    Field("CE16", "events/create", "data/0/event_name", ("add_payment_info", "watch_video"), (None,)),
    Field("CE17", "events/create", "data/0/event_name", ("app_open", "start_trial", "submit_application")),
    Field("CE20", "events/create", "data/0/opt_out", (True, False), ("LDP",)),
    Field("CE20", "events/create", "data/0/custom_data/opt_out_type", ("LDP",), (["LDP"],)),
    Field("CE23", "events/create", "data/0/user_data/em", ([HASH], [HASH, HASH]), (HASH,)),
    Field("CE33", "events/create", "data/0/custom_data/content_ids", (["oak", "elm"],), ("oak", [5])),
    Field("CE33", "events/create", "data/0/custom_data/contents/0/item_brand_id", (text(64),), (text(65),)),
    Field("CE34", "events/create", "data/0/custom_data/search_string", ("lamp",), (["lamp"],)),
    *bounded("CE35", "app_info", {"app_id": 200, "app_name": 200, "app_store": 100, "app_version": 100}),
    Field("CE35", "events/create", "data/0/app_info/user_agent", (text(16_384),), (text(16_385),)),
    *bounded("CE36", "device_info", {"locale": 35, "timezone": 40, "timezone_abbr": 5}),
    Field("CE36", "events/create", "data/0/device_info/battery_level", (0, 100), (-1, 101)),
    Field("CE36", "events/create", "data/0/device_info/form_factor", bad=("toaster",)),
    Field("CE21", "events/create", "data/0/device_info/languages", (["en"] * 100,), (["en"] * 101,)),
    *required("MS2", "msot_events/create", "", "event_id", "event_name", "event_timestamp", "ad_group_id"),
    Field("MS2", "msot_events/create", "event_id", (text(256),), (text(257),)),
    Field("MS2", "msot_events/create", "event_name", ("add_to_cart", "signup"), ("search",)),
    Field("MS2", "msot_events/create", "attribution_scope", ("view", "engagement"), ("CLICK",)),
    Field("MS4", "msot_events/create", "event_time", bad=(1_752_000_000,)),
    Field("MS4", "msot_events/create", "value", (12.5,), ("12.5",)),
    Field("MS4", "events/create", "data/0/custom_data/value", ("12.5",), (12.5,)),
    *required("TG2", "conversion_tags/create", "", "name"),
    Field("TG8", "conversion_tags/create", "ae_loc_enabled", (True,)),
    Field("TG2", "conversion_tags/create", "aem_enabled", (True, None), ("yes",)),
    Field("TG2", "conversion_tags/create", "md_frequency", (1, 1.2, None), ("1",)),
    Field(
        "DR1", "conversion_deletion_requests/conversion_deletion_request_create", "deletion_targets/epiks", bad=([],)
    ),
    Field(
        "DR1",
        "conversion_deletion_requests/conversion_deletion_request_create",
        "deletion_targets",
        ({"user_emails": ["a@shop.example"]},),
        ({"user_emails": []}, []),
    ),
    *required("AU2", "audiences/create", "", "name", "rule", "audience_type"),
    Field("AU3", "audiences/create", "audience_type", ("ENGAGEMENT", "ACTALIKE", "PERSONA"), ("visitor",)),
    Field("AU14", "audiences/create", "rule/seed_id", (["2541"],), ("2541", ["mine"])),
    Field("AU14", "audiences/create", "rule/percentage", (1, 10), (0, 11)),
    Field("AU15", "audiences/create", "rule/retention_days", (1, 540), (0, 541)),
    Field("AU15", "audiences/create", "rule/visitor_source_id", ("2612",), (["2612"],)),
    *required("CL1", "customer_lists/create", "", "name"),
    Field("CL1", "customer_lists/create", "records", bad=(["a@shop.example"],)),
    Field("CL1", "customer_lists/create", "list_type", ("EMAIL", "MAID", "HASHED_PINNER_ID", ABSENT), ("PHONE",)),
    *required("LF2", "lead_forms/create", "0/", *FORM),
    *required("LF2", "lead_forms/update", "0/", "id"),
    Field("LF3", "lead_forms/create", "0/questions", ([], FORM["questions"] * 10), (FORM["questions"] * 11,)),
    Field("LF3", "lead_forms/create", "0/questions/0/custom_question_options", (["a"] * 5, None), (["a"] * 6,)),
    Field("LF3", "lead_forms/create", "0/policy_links", ([{"label": "a", "link": "b"}] * 3,), ([{}] * 4,)),
    Field("LF3", "lead_forms/create", "0/disclosure_language", ("We call", None)),
    Field("LF4", "lead_forms/create", "0/questions/0/question_type", ("EMAIL", "AGE"), ("SHOE_SIZE",)),
    Field("LF5", "lead_forms/create", "0/status", ("DRAFT", "ACTIVE"), ("PAUSED",)),
    Field("LS1", "ad_accounts_subscriptions/post", "partner_metadata", (ABSENT, {"subscriber_key": "a"})),
    Field("LS1", "ad_accounts_subscriptions/post", "webhook_url", bad=(5,)),
    Field("IN2", "integrations_commerce/post", "external_business_id", (ABSENT, "shop"), (5,)),
]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: f"{field.fact}-{field.place}")
def test_a_field_is_what_its_fact_says(field: Field) -> None:
    hold(field, BODIES)
