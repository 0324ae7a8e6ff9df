"""The interface of a family's rules for its collections, and the modules that have such rules."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity

    Fields = dict[str, Any]

FAMILIES = {
    **{name: name for name in ("campaigns", "ad_groups", "ads")},
    **{name: name for name in ("keywords", "labels", "product_group_promotions", "promotions")},
    **{name: name for name in ("schedules", "targeting_templates")},
    "templates": "report_templates",
    "campaign_ad_previews": "previews",
    "catalogs": "catalogs",
    "feeds": "feeds",
    "local_stores": "local_inventory",
    "product_groups": "product_groups",
    "audiences": "audiences",
    "customer_segments": "audiences",
    "customer_lists": "customer_lists",
    "customer_list_uploads": "customer_list_uploads",
    "conversion_tags": "measurement",
    "advertiser_defined_events": "measurement",
    "conversion_deletion_requests": "measurement",
    "integrations": "integrations",
    **dict.fromkeys(("ssio_insertion_orders", "order_lines"), "billing"),
    "lead_forms": "leads",
    "lead_subscriptions": "leads",
}
"""The module in `mockserver.api.consequences`, by collection that has rules."""
HANDLERS = {
    **dict.fromkeys(
        (
            *("ad_groups/dynamic_titles_get_status", "ad_groups/dynamic_titles_get_upload_url"),
            *("ad_groups/dynamic_titles_process_csv", "ad_groups/dynamic_titles_download_csv"),
        ),
        "dynamic_titles",
    ),
    "keywords/create": "keywords",
    "labels/apply": "labels",
    "labels/remove": "labels",
    "product_group_promotions/list": "product_group_promotions",
    "product_group_promotions/update": "product_group_promotions",
    "promotions/create": "promotions",
    "promotions/update": "promotions",
    "ad_groups/get_ad_groups_by_promotion_ids_list": "promotions",
    "targeting_template/update": "targeting_templates",
    "ads/campaign_ad_preview_create": "previews",
    "ads/campaign_ad_preview_delete": "previews",
    "ad_previews/create": "previews",
    "get/business_employers": "business.members",
    "get/business_members": "business.members",
    "update/business_memberships": "business.members",
    "delete_business_membership": "business.members",
    "get/business_partners": "business.members",
    "delete_business_partners": "business.members",
    "create_membership_or_partnership_invites": "business.invites",
    "get/invites": "business.invites",
    "cancel_invites_or_requests": "business.invites",
    "create_asset_invites": "business.invites",
    "respond_business_access_invites": "business.invites",
    "asset_access_requests/create": "business.asset_requests",
    "business_assets/get": "business.assets",
    "business_asset_members/get": "business.assets",
    "business_asset_partners/get": "business.assets",
    "business_member_assets/get": "business.assets",
    "business_partner_asset_access/get": "business.assets",
    "business_members_asset_access/update": "business.asset_access",
    "business_members_asset_access/delete": "business.asset_access",
    "update_partner_asset_access_handler_impl": "business.asset_access",
    "delete_partner_asset_access_handler_impl": "business.asset_access",
    "asset_group/create": "business.asset_groups",
    "asset_group/update": "business.asset_groups",
    "asset_group/delete": "business.asset_groups",
    "brand_accounts/create": "business.brand_accounts",
    "brand_accounts/update": "business.brand_accounts",
    "system_user/update": "business.brand_accounts",
    "audiences/list": "audiences",
    "update_ad_account_to_ad_account_shared_audience": "audience_sharing",
    "update_ad_account_to_business_shared_audience": "audience_sharing",
    "update_business_to_ad_account_shared_audience": "audience_sharing",
    "update_business_to_business_shared_audience": "audience_sharing",
    "ad_accounts_audiences_shared_accounts/list": "audience_sharing",
    "business_account_audiences_shared_accounts/list": "audience_sharing",
    "shared_audiences_for_business/list": "audience_sharing",
    **dict.fromkeys(("customer_list_uploads/create", "customer_list_uploads/run"), "customer_list_uploads"),
    "conversion_deletion_requests/conversion_deletion_request_delete": "measurement",
    "lead_form_test/create": "leads",
    **dict.fromkeys(("leads_export/create", "leads_export/get"), "leads_exports"),
    "events/create": "conversions",
    **dict.fromkeys(
        (
            *("ad_account/analytics", "campaigns/analytics", "ad_groups/analytics", "ads/analytics"),
            *("ad_pins/analytics", "product_groups/analytics", "ad_account_targeting_analytics/get"),
            *("campaign_targeting_analytics/get", "ad_groups_targeting_analytics/get", "ad_targeting_analytics/get"),
        ),
        "ads_analytics",
    ),
    **dict.fromkeys(
        (
            *("analytics/create_report", "analytics/get_report", "analytics/create_template_report"),
            *("analytics/create_mmm_report", "analytics/get_mmm_report"),
            *("analytics/create_conversion_product_report", "analytics/get_conversion_product_report"),
        ),
        "ads_reports",
    ),
    **dict.fromkeys(("bulk_download/create", "bulk_upsert/create", "bulk_request/get"), "bulk_requests"),
    **dict.fromkeys(("reports/create", "reports/get", "reports/stats"), "catalog_reports"),
    **dict.fromkeys(("conversion_eqs/list", "msot_events/create"), "event_quality"),
    **dict.fromkeys(("ocpm_eligible_conversion_tags/get", "page_visit_conversion_tags/get"), "event_quality"),
    **dict.fromkeys(("ad_groups/audience_sizing", "ad_groups_bid_floor/get"), "estimates"),
    "campaigns/get_campaign_delivery_estimates": "estimates",
    **dict.fromkeys(("delivery_metrics/get", "metrics_ready_state/get"), "metrics_lists"),
    "feeds/ingest": "feeds",
    "feed_processing_results/list": "feeds",
    "items_issues/list": "feeds",
    "integrations_commerce/post": "integrations",
    "integrations_commerce/get": "integrations",
    "integrations_commerce/patch": "integrations",
    "integrations_commerce/del": "integrations",
    "integrations/get_by_id": "integrations",
    "ssio_insertion_order/create": "billing",
    "ssio_insertion_order/edit": "billing",
    **dict.fromkeys(("ssio_accounts/get", "ssio_order_lines/get_by_ad_account"), "billing"),
    "ads_credit/redeem": "billing",
    "ads_credits_discounts/get": "billing",
    "terms_of_service/get": "billing",
    **dict.fromkeys(("billing_profiles/get", "billing_invoices/get", "billing_invoice_download/get"), "invoices"),
    "terms_related/list": "lookups",
    "terms_suggested/list": "lookups",
    "country_keywords_metrics/get": "lookups",
    "targeting_options/get": "lookups",
    "notification/post": "lookups",
    "ad_account_countries/get": "lookups",
    **dict.fromkeys(("audience_insights/get", "audience_insights_scope_and_type/get"), "audience_insights"),
    "trending_keywords/list": "trends",
    **dict.fromkeys(("trends_featured_topics/list", "trends/editorial_articles_list"), "product_trends"),
    "trends_product_categories_trending/list": "product_trends",
    "trends_product_categories_details/list": "product_trends",
    "interest_targeting_options/get": "lookups",
    "lead_form_questions/get": "lookups",
    "catalog_supplemental/catalogs_local_inventory_items_batch_operate": "local_inventory",
    "catalog_supplemental/catalogs_supplemental_items_batch_get": "local_inventory",
    "catalog_supplemental/catalogs_local_inventory_items_post": "local_inventory",
    "items_batch/post": "catalog_items",
    "items_batch/get": "catalog_items",
    "items/post": "catalog_items",
    "catalogs_product_groups/delete_many": "product_groups",
    "catalogs_product_groups/create_many": "product_groups",
    "catalogs_product_groups/product_counts_get": "products",
    "catalogs_product_group_pins/list": "products",
    "products_by_product_group_filter/list": "products",
    "catalogs/available_filter_values": "products",
    **dict.fromkeys(("advanced_auction_items_get/post", "advanced_auction_items_submit/post"), "advanced_auction"),
}
"""The module with a handler in its `routes`, by operation that is answered by hand."""

MADE_UP = frozenset({"lookups", "trends", "product_trends", "audience_insights"})
"""Modules whose handlers make up their answers, with no state behind them."""


@dataclass(frozen=True, slots=True)
class ItemError(Exception):
    """The refusal of one item of a bulk request, whose other items are accepted (EN3).

    Outside a bulk operation it refuses the whole request.
    """

    code: int
    """Pinterest's error code; 1, with a text of the fake's own, where Pinterest's is not known."""
    message: str
    status: int = 400
    """The HTTP status if it refuses the whole request."""
    hint: str = ""
    """What the developer can do, if the message does not say it."""


class Rules:
    """The rules of a collection. Each method does by default what collections without such a rule do."""

    id_prefix = ""
    """The first digits of ids (FX5)."""
    id_digits = 18

    def missing(self) -> ItemError | None:
        """Return the refusal if there is no thing with an id; None if no more than 404 is known."""
        return None

    def elsewhere(self, parsed: ParsedCall, wanted: object) -> Entity | None:
        """Find a thing that is kept elsewhere and may be used here, too."""
        del parsed, wanted
        return None

    def exists(self, entity: Entity) -> bool:
        """Tell whether a thing can still be found: some are only marked as removed."""
        del entity
        return True

    def create(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Return the fields of a new thing.

        Args:
            parsed: The call.
            sent: What the client sent of it.
            fields: What was sent, and the defaults of the schema.

        Raises:
            ItemError: It cannot be made.
        """
        del parsed, sent
        return fields

    def failed(self, parsed: ParsedCall, sent: Fields, fields: Fields) -> Fields:
        """Return the fields that an answer shows of a thing that could not be made or changed, if it does (EN9)."""
        del parsed, sent
        return fields

    def created(self, parsed: ParsedCall, entity: Entity) -> None:
        """Do what follows once a new thing exists."""

    def update(self, parsed: ParsedCall, entity: Entity, changes: Fields) -> Fields:
        """Return the fields after a change: keys that were sent replace the old ones whole. Raises `ItemError`."""
        del parsed
        return {**entity.fields, **changes}

    def delete(self, parsed: ParsedCall, entity: Entity) -> None:
        """Do what goes with the deletion of a thing. Raises `ItemError` if it must stay."""

    def show(self, parsed: ParsedCall, entity: Entity) -> Fields:
        """Return the fields as they are now: those that follow the clock or other things are worked out here."""
        del parsed
        return entity.fields

    def listed(self, parsed: ParsedCall) -> Callable[[Entity], bool]:
        """Build the test for what a list shows, beyond the filters that are named after fields."""
        del parsed
        return self.exists


@cache
def rules_of(collection: str) -> Rules:
    """Return the rules of a collection, loaded when they are first needed."""
    if collection not in FAMILIES:
        return Rules()
    module = import_module(f"mockserver.api.consequences.{FAMILIES[collection]}")
    found: Rules = module.RULES[collection]
    return found


@cache
def handler_of(operation_id: str) -> Callable[..., Any] | None:
    """Return the function that answers an operation by hand; None if shape or example answers it."""
    if operation_id not in HANDLERS:
        return None
    module = import_module(f"mockserver.api.consequences.{HANDLERS[operation_id]}")
    found: Callable[..., Any] = module.routes.handlers[operation_id]
    return found
