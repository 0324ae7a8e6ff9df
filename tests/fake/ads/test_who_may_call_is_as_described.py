"""Which credentials, scopes and hosts each family takes, as the facts sum it up (FX21-FX40, GC1-GC6, CC2, CC3, SX1)."""

from __future__ import annotations

import pytest

from mockserver.model.operations import Operation, operations

ORGANIC = ("boards", "pins", "user_account", "media", "search", "product_tags", "oauth")


def of(*tags: str) -> list[Operation]:
    return [operation for operation in operations().values() if operation.tag in tags]


def takes_apps(operation: Operation) -> bool:
    return operation.security == "user+app"


def ids(found: list[Operation]) -> set[str]:
    return {operation.id for operation in found}


@pytest.mark.parametrize("tag", ["campaigns", "ad_groups", "ads"])
def test_fx23_apps_read_what_advertises_and_write_none_of_it(tag: str) -> None:
    for operation in of(tag):
        if (
            operation.id.endswith(("/list", "/get"))
            and "estimates" not in operation.id
            and "credit" not in operation.id
        ):
            assert takes_apps(operation), operation.id
        if operation.id.endswith(("/create", "/update")):
            assert not takes_apps(operation), operation.id


@pytest.mark.parametrize(
    ("fact", "tag", "in_sandbox"),
    [
        ("FX25", "labels", True),
        ("FX26", "product_group_promotions", False),
        ("FX26", "promotions", False),
        ("FX32", "billing", None),
        ("FX35", "order_lines", True),
        ("FX35", "terms_of_service", True),
        ("CC3", "lead_forms", None),
    ],
)
def test_families_that_apps_do_not_call(fact: str, tag: str, in_sandbox: bool | None) -> None:
    found = [one for one in of(tag) if one.id not in ("labels/apply", "labels/remove", "product_groups/analytics")]
    assert found, fact
    assert not any(map(takes_apps, found)), fact
    assert in_sandbox is None or {one.sandbox for one in found} == {in_sandbox}, fact


def test_fx21_scopes_of_the_advertising_half() -> None:
    known = {"ads", "billing", "biz_access"}
    for operation in operations().values():
        if operation.path.startswith(("/ad_accounts", "/businesses")) and operation.tag not in ORGANIC:
            assert {scope.partition(":")[0] for scope in operation.scopes} <= known | {"msot", "catalogs"}, operation.id
    with_billing = [one for one in operations().values() if any(scope.startswith("billing") for scope in one.scopes)]
    assert len(with_billing) == 5


def test_fx21_reports_are_asked_for_with_a_read_scope() -> None:
    for name in ("analytics/create_report", "bulk_download/create", "analytics/create_mmm_report"):
        assert operations()[name].scopes == ("ads:read",)
        assert operations()[name].method == "POST"


def test_fx22_one_resource_wants_organic_scopes() -> None:
    assert {*operations()["delivery_metrics/get"].scopes} == {"ads:read", "pins:read", "user_accounts:read"}


def test_fx37_apps_read_all_resources_but_two() -> None:
    without = {operation.id for operation in of("resources") if not takes_apps(operation)}
    assert without == {"lead_form_questions/get", "metrics_ready_state/get"}
    assert all(operation.sandbox for operation in of("resources"))


def test_fx34_of_bulk_requests_apps_see_only_how_far_they_are() -> None:
    names = ("bulk_request/get", "bulk_download/create", "bulk_upsert/create")
    assert [takes_apps(operations()[name]) for name in names] == [True, False, False]


def test_fx39_business_access_is_for_people_and_hardly_for_the_sandbox() -> None:
    found = [one for one in operations().values() if one.path.startswith("/businesses") and "audience" not in one.id]
    assert not any(map(takes_apps, found))
    assert {one.id for one in found if one.sandbox} == {
        "get/business_employers",
        "respond_business_access_invites",
        "delete_business_membership",
    }


def test_cc2_an_app_reads_one_customer_list_and_not_the_list_of_them() -> None:
    assert takes_apps(operations()["customer_lists/get"])
    assert not takes_apps(operations()["customer_lists/list"])  # CC-t4
    assert takes_apps(operations()["ad_accounts_subscriptions/get_by_id"])
    assert not takes_apps(operations()["ad_accounts_subscriptions/get_list"])


def test_gc1_scopes_of_catalogs() -> None:
    both = ("catalogs:read", "catalogs:write")
    for name in ("feeds/create", "feeds/update", "feeds/delete", "items_batch/post"):
        assert operations()[name].scopes == both
    for name in ("catalogs/create", "feeds/ingest", "catalogs_product_groups/create"):
        assert operations()[name].scopes == ("catalogs:write",)
    assert operations()["reports/create"].scopes == ("catalogs:read",)


def test_gc2_listing_products_wants_three_scopes() -> None:
    for name in ("catalogs_product_group_pins/list", "products_by_product_group_filter/list"):
        assert {*operations()[name].scopes} == {"boards:read", "catalogs:read", "pins:read"}


def test_gc3_gc5_trends_and_notifications_have_the_scope_of_user_accounts() -> None:
    trends = [one for one in operations().values() if one.path.startswith("/trends")]
    assert {(one.scopes, one.category) for one in trends} == {(("user_accounts:read",), "trends_read")}  # TR14, GC22
    assert operations()["notification/post"].scopes == ("user_accounts:read",)
    assert operations()["notification/post"].category == "ads_read"
    assert ids([one for one in operations().values() if one.category == "ads_conversions"]) == {"events/create"}


def test_tr14_only_keyword_trends_are_in_the_sandbox() -> None:
    trends = [one for one in operations().values() if one.path.startswith("/trends")]
    assert {one.id for one in trends if one.sandbox} == {"trending_keywords/list"}


def test_ls12_in_the_sandbox_a_lead_subscription_can_be_made_and_not_seen() -> None:
    found = {one.id: one.sandbox for one in operations().values() if "subscriptions" in one.id}
    assert {name for name, sandbox in found.items() if sandbox} == {"ad_accounts_subscriptions/post"}


@pytest.mark.parametrize(
    "name",
    [
        *("analytics/create_report", "bulk_download/create", "product_group_promotions/list", "promotions/list"),
        *("audiences/list", "customer_lists/get", "conversion_tags/list", "events/create", "billing_profiles/get"),
    ],
)
def test_sx2_what_the_sandbox_does_not_have(name: str) -> None:
    assert not operations()[name].sandbox


@pytest.mark.parametrize(
    "name",
    [
        *("ad_accounts/create", "campaigns/create", "ads/list", "keywords/get", "labels/list", "campaigns/analytics"),
        *("ad_groups/audience_sizing", "order_lines/list", "ssio_accounts/get", "terms_of_service/get"),
        *("templates/list", "targeting_template/update", "sandbox/delete"),
    ],
)
def test_sx1_what_the_sandbox_has(name: str) -> None:
    assert operations()[name].sandbox


SYNCHRONOUS = ("ad_account/analytics", "campaigns/analytics", "ad_groups/analytics", "ads/analytics")
TARGETING = (
    *("ad_account_targeting_analytics/get", "campaign_targeting_analytics/get", "ad_groups_targeting_analytics/get"),
    "ad_targeting_analytics/get",
)


@pytest.mark.parametrize(
    ("fact", "names", "by_apps", "in_sandbox"),
    [
        ("FX27", ("targeting_template/list",), True, False),
        ("FX27", ("targeting_template/create",), False, False),
        ("FX27", ("targeting_template/update",), False, True),
        ("FX28", ("ad_groups/audience_sizing", "ad_groups_bid_floor/get", *SYNCHRONOUS, *TARGETING), True, True),
        ("FX29", ("ad_previews/create",), False, True),
        ("FX31", ("ad_pins/analytics", "product_groups/analytics"), True, False),
        ("AR26", ("analytics/create_report", "analytics/get_report"), False, False),
        ("RP8", ("reports/create", "reports/get", "reports/stats"), False, False),
        ("GC4", ("feeds/list", "feeds/create", "feeds/get", "feeds/update", "feeds/delete"), True, True),
        ("GC4", ("items_batch/post", "items_batch/get", "notification/post"), True, True),
        ("GC4", ("catalogs/list", "items/post", "feeds/ingest", "catalogs_product_groups/list"), False, True),
        ("GC6", ("audiences/list", "conversion_tags/list", "customer_lists/get"), True, False),
        ("GC6", ("lead_forms/list", "lead_form/get"), False, True),
        ("GC6", ("lead_forms/create", "leads_export/create", "integrations_commerce/post"), False, False),
    ],
)
def test_apps_and_sandbox(fact: str, names: tuple[str, ...], by_apps: bool, in_sandbox: bool) -> None:
    for name in names:
        operation = operations()[name]
        assert (takes_apps(operation), operation.sandbox) == (by_apps, in_sandbox), f"{fact}: {name}"


@pytest.mark.parametrize(
    ("fact", "name", "scopes", "category"),
    [
        ("AR25", "analytics/get_report", "ads:read", "ads_analytics"),
        ("AR34", "analytics/create_mmm_report", "ads:read", "ads_analytics"),
        ("AR34", "analytics/get_mmm_report", "ads:read", "ads_read"),
        ("BI6", "billing_profiles/get", "ads:read billing:read", "ads_read"),
        ("BI6", "ads_credit/redeem", "ads:write billing:write", "ads_write"),
        ("MS1", "msot_events/create", "msot:write", "msot_write"),
        ("BA9", "get/business_members", "biz_access:read", "ads_read"),
        ("BA9", "update/business_memberships", "biz_access:write", "ads_write"),
        ("BA9", "cancel_invites_or_requests", "biz_access:write", "ads_write"),
        ("BA9", "respond_business_access_invites", "biz_access:read biz_access:write", "ads_write"),
        ("BA9", "asset_group/create", "biz_access:read biz_access:write", "ads_write"),
        ("LI11", "catalog_supplemental/catalogs_local_inventory_items_post", "catalogs:write", "catalogs_write"),
    ],
)
def test_scopes_and_category(fact: str, name: str, scopes: str, category: str) -> None:
    operation = operations()[name]
    assert (" ".join(operation.scopes), operation.category) == (scopes, category), fact
