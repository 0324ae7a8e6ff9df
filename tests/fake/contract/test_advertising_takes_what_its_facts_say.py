"""What the fields of campaigns, ads, reports and business access may be: an example on each side of a border."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fake.contract.fields import ABSENT, Field, hold, required, text

CAMPAIGN = {"name": "Spring", "objective_type": "AWARENESS"}
AD_GROUP = {"name": "Everybody", "campaign_id": "626000000001", "billable_event": "IMPRESSION"}
AD = {"ad_group_id": "2680000000001", "pin_id": "1", "creative_type": "REGULAR"}
DAYS = {"start_date": "2026-11-01", "end_date": "2026-11-02"}
REPORT = {**DAYS, "granularity": "DAY", "level": "CAMPAIGN", "columns": ["CTR"]}
BODIES: dict[str, Any] = {
    "campaigns/create": [CAMPAIGN],
    "campaigns/update": [{"id": "626000000001"}],
    "ad_groups/create": [AD_GROUP],
    "ad_groups/update": [{"id": "2680000000001"}],
    "ads/create": [AD],
    "ads/update": [{"id": "687000000001"}],
    "keywords/create": {"parent_id": "2680000000001", "keywords": [{"value": "sofa", "match_type": "BROAD"}]},
    "promotions/create": [{"promotion_title": "Sale", "promotion_type": "SITEWIDE"}],
    "promotions/update": [{"id": "1"}],
    "targeting_template/create": {"name": "Women", "targeting_attributes": {"GENDER": ["female"]}},
    "ad_groups/audience_sizing": {},
    "labels/create": {"labels": [{"label_type": "CUSTOM", "value": "spring"}]},
    "analytics/create_report": REPORT,
    "create_membership_or_partnership_invites": {
        "invite_type": "MEMBER_INVITE",
        "business_role": "EMPLOYEE",
        "members": ["kim@shop.example"],
    },
    "cancel_invites_or_requests": {"invite_ids": ["1"]},
    "delete_business_partners": {"partner_ids": ["1"], "partner_type": "INTERNAL"},
}
OBJECTIVES = ("AWARENESS", "CONSIDERATION", "WEB_CONVERSION", "CATALOG_SALES", "VIDEO_COMPLETION", "SALES", "LEADS")
CLICKS = [f"https://shop.example/{number}" for number in range(4)]
KEYWORD = {"value": "sofa", "match_type": "BROAD"}


FIELDS = [
    Field("CP1", "campaigns/create", "", bad=({}, [], [CAMPAIGN] * 31), good=([CAMPAIGN] * 30,)),
    *required("CP2", "campaigns/create", "0/", "name", "objective_type"),
    *required("CP3", "campaigns/update", "0/", "id"),
    Field("CP4", "campaigns/create", "0/name", (text(255),), (text(256),)),
    Field("CP5", "campaigns/create", "0/objective_type", OBJECTIVES, ("VIDEO_VIEW", "WEB_SESSIONS", "awareness")),
    Field("CP7", "campaigns/create", "0/status", ("ACTIVE", "PAUSED", "ARCHIVED", "DRAFT"), ("RUNNING",)),
    Field("CP8", "campaigns/create", "0/daily_spend_cap", (5_000_000, 0, None), (5.5, "5000000")),
    Field(
        "CP20", "campaigns/create", "0/tracking_urls", ({"click": CLICKS[:3]}, {}), ({"click": "https://a.example"},)
    ),
    Field("AG1", "ad_groups/create", "", ([AD_GROUP] * 30,), ({}, [], [AD_GROUP] * 31)),
    *required("AG1", "ad_groups/create", "0/", "name", "campaign_id", "billable_event"),
    *required("AG1", "ad_groups/update", "0/", "id"),
    Field("AG2", "ad_groups/create", "0/billable_event", ("CLICKTHROUGH", "VIDEO_V_50_MRC"), ("CLICK",)),
    Field("AG4", "ad_groups/create", "0/budget_type", ("DAILY", "LIFETIME", "CBO_ADGROUP"), ("WEEKLY",)),
    Field("AG7", "ad_groups/create", "0/bid_strategy_type", ("AUTOMATIC_BID", "MAX_BID", "TARGET_AVG"), ("MIN_BID",)),
    Field("AG8", "ad_groups/create", "0/pacing_delivery_type", ("STANDARD", "ACCELERATED"), ("FAST",)),
    Field("AG8", "ad_groups/create", "0/placement_group", ("ALL", "SEARCH", "BROWSE", "OTHER"), ("HOME",)),
    Field("AG17", "ad_groups/create", "0/targeting_template_ids", (["1"], ["0"]), ("1", ["women"])),
    Field("AD1", "ads/create", "", ([AD] * 30,), ({}, [], [AD] * 31)),
    *required("AD1", "ads/create", "0/", "ad_group_id", "pin_id", "creative_type"),
    *required("AD1", "ads/update", "0/", "id"),
    Field("AD2", "ads/create", "0/creative_type", ("VIDEO", "IDEA", "COLLECTION", "APP"), ("IMAGE",)),
    Field("AD5", "ads/create", "0/name", (text(255), None), (text(256),)),
    Field("AD7", "ads/create", "0/customizable_cta_type", (None, "LEARN_MORE"), ("CLICK_ME",)),
    Field(
        "KW1", "keywords/create", "keywords", ([KEYWORD],), (KEYWORD, [{"value": "sofa"}], [{"match_type": "BROAD"}])
    ),
    Field("KW2", "keywords/create", "keywords/0/match_type", ("PHRASE", "EXACT", "EXACT_NEGATIVE"), ("FUZZY",)),
    *required("PR1", "promotions/create", "0/", "promotion_title", "promotion_type"),
    *required("PR1", "promotions/update", "0/", "id"),
    *required("TT1", "targeting_template/create", "", "name", "targeting_attributes"),
    Field("TT1", "targeting_template/create", "placement_group", ("ALL", "SEARCH", ABSENT), ("HOME",)),
    Field("SZ1", "ad_groups/audience_sizing", "placement_group", (ABSENT, "BROWSE"), ("HOME",)),
    Field("SZ1", "ad_groups/audience_sizing", "auto_targeting_enabled", (ABSENT, False), ("no",)),
    Field("LB1", "labels/create", "labels/0/label_type", ("BRAND", "CUSTOM"), ("COLOUR",)),
    *required("AR1", "analytics/create_report", "", "start_date", "end_date", "granularity"),
    Field("AR1", "analytics/create_report", "start_date", ("2026-11-01",), ("01.11.2026", "2026-11-1", 20261101)),
    Field(
        "AR2", "analytics/create_report", "level", ("ADVERTISER", "KEYWORD", "PRODUCT_ITEM_TARGETING"), ("ITEM", "PIN")
    ),
    Field(
        "AR3", "analytics/create_report", "columns", (["CTR", "SPEND_IN_DOLLAR"],), ("CTR,SPEND_IN_DOLLAR", ["CLICKS"])
    ),
    Field("AR5", "analytics/create_report", "campaign_ids", (["1"] * 500,), ([], ["1"] * 501, ["C1"])),
    Field("AR10", "analytics/create_report", "report_format", ("JSON", "CSV"), ("XML", "csv")),
    Field("AR10", "analytics/create_report", "primary_sort", ("BY_ID", "BY_DATE"), ("BY_NAME",)),
    Field("AN5", "analytics/create_report", "granularity", ("TOTAL", "HOUR", "WEEK", "MONTH"), ("WEEKLY", "MONTHLY")),
    Field("AN9", "analytics/create_report", "conversion_report_time", ("TIME_OF_CONVERSION",), ("AD_EVENT",)),
    Field("BA34", "create_membership_or_partnership_invites", "invite_type", ("PARTNER_REQUEST",), ("REQUEST",)),
    Field("BA41", "cancel_invites_or_requests", "invite_ids", (["1"] * 50,), ([], ["1"] * 51, "1", ["kim"])),
    Field("BA22", "delete_business_partners", "partner_ids", (["1"] * 50,), ([], ["1"] * 51, ["kim"])),
]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: f"{field.fact}-{field.place}")
def test_a_field_is_what_its_fact_says(field: Field) -> None:
    hold(field, BODIES)
