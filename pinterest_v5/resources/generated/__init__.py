"""The resources whose modules are generated. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from pinterest_v5.core.endpoint import Mode
from pinterest_v5.core.loading import LoadedOnFirstUse

if TYPE_CHECKING:
    from pinterest_v5.resources.generated.ad_accounts import AdAccounts
    from pinterest_v5.resources.generated.ad_groups import AdGroups
    from pinterest_v5.resources.generated.ads import Ads
    from pinterest_v5.resources.generated.advanced_auction import AdvancedAuction
    from pinterest_v5.resources.generated.audience_insights import AudienceInsights
    from pinterest_v5.resources.generated.audience_sharing import AudienceSharing
    from pinterest_v5.resources.generated.audiences import Audiences
    from pinterest_v5.resources.generated.billing import Billing
    from pinterest_v5.resources.generated.bulk import Bulk
    from pinterest_v5.resources.generated.business_access_assets import BusinessAccessAssets
    from pinterest_v5.resources.generated.business_access_invite import BusinessAccessInvite
    from pinterest_v5.resources.generated.business_access_relationships import BusinessAccessRelationships
    from pinterest_v5.resources.generated.campaigns import Campaigns
    from pinterest_v5.resources.generated.catalog_feeds import CatalogFeeds
    from pinterest_v5.resources.generated.catalog_items import CatalogItems
    from pinterest_v5.resources.generated.catalog_product_groups import CatalogProductGroups
    from pinterest_v5.resources.generated.catalog_reports import CatalogReports
    from pinterest_v5.resources.generated.catalog_supplemental import CatalogSupplemental
    from pinterest_v5.resources.generated.catalogs import Catalogs
    from pinterest_v5.resources.generated.conversion_deletion_requests import ConversionDeletionRequests
    from pinterest_v5.resources.generated.conversion_eqs import ConversionEqs
    from pinterest_v5.resources.generated.conversion_events import ConversionEvents
    from pinterest_v5.resources.generated.conversion_tags import ConversionTags
    from pinterest_v5.resources.generated.conversions import Conversions
    from pinterest_v5.resources.generated.customer_list_uploads import CustomerListUploads
    from pinterest_v5.resources.generated.customer_lists import CustomerLists
    from pinterest_v5.resources.generated.customer_segment import CustomerSegment
    from pinterest_v5.resources.generated.integrations import Integrations
    from pinterest_v5.resources.generated.keywords import Keywords
    from pinterest_v5.resources.generated.labels import Labels
    from pinterest_v5.resources.generated.lead_ads import LeadAds
    from pinterest_v5.resources.generated.lead_forms import LeadForms
    from pinterest_v5.resources.generated.leads_export import LeadsExport
    from pinterest_v5.resources.generated.msot_events import MsotEvents
    from pinterest_v5.resources.generated.notification import Notification
    from pinterest_v5.resources.generated.order_lines import OrderLines
    from pinterest_v5.resources.generated.product_group_promotions import ProductGroupPromotions
    from pinterest_v5.resources.generated.product_tags import ProductTags
    from pinterest_v5.resources.generated.promotions import Promotions
    from pinterest_v5.resources.generated.resources import Resources
    from pinterest_v5.resources.generated.schedules import Schedules
    from pinterest_v5.resources.generated.targeting_template import TargetingTemplate
    from pinterest_v5.resources.generated.terms import Terms
    from pinterest_v5.resources.generated.terms_of_service import TermsOfService
    from pinterest_v5.resources.generated.trends import Trends

CLASSES = {
    "ad_accounts": "AdAccounts",
    "ad_groups": "AdGroups",
    "ads": "Ads",
    "advanced_auction": "AdvancedAuction",
    "audience_insights": "AudienceInsights",
    "audience_sharing": "AudienceSharing",
    "audiences": "Audiences",
    "billing": "Billing",
    "bulk": "Bulk",
    "business_access_assets": "BusinessAccessAssets",
    "business_access_invite": "BusinessAccessInvite",
    "business_access_relationships": "BusinessAccessRelationships",
    "campaigns": "Campaigns",
    "catalog_feeds": "CatalogFeeds",
    "catalog_items": "CatalogItems",
    "catalog_product_groups": "CatalogProductGroups",
    "catalog_reports": "CatalogReports",
    "catalog_supplemental": "CatalogSupplemental",
    "catalogs": "Catalogs",
    "conversion_deletion_requests": "ConversionDeletionRequests",
    "conversion_eqs": "ConversionEqs",
    "conversion_events": "ConversionEvents",
    "conversion_tags": "ConversionTags",
    "conversions": "Conversions",
    "customer_list_uploads": "CustomerListUploads",
    "customer_lists": "CustomerLists",
    "customer_segment": "CustomerSegment",
    "integrations": "Integrations",
    "keywords": "Keywords",
    "labels": "Labels",
    "lead_ads": "LeadAds",
    "lead_forms": "LeadForms",
    "leads_export": "LeadsExport",
    "msot_events": "MsotEvents",
    "notification": "Notification",
    "order_lines": "OrderLines",
    "product_group_promotions": "ProductGroupPromotions",
    "product_tags": "ProductTags",
    "promotions": "Promotions",
    "resources": "Resources",
    "schedules": "Schedules",
    "targeting_template": "TargetingTemplate",
    "terms": "Terms",
    "terms_of_service": "TermsOfService",
    "trends": "Trends",
}


class GeneratedResources(LoadedOnFirstUse[Mode]):
    """Declares them."""

    if TYPE_CHECKING:
        ad_accounts: AdAccounts[Mode]
        ad_groups: AdGroups[Mode]
        ads: Ads[Mode]
        advanced_auction: AdvancedAuction[Mode]
        audience_insights: AudienceInsights[Mode]
        audience_sharing: AudienceSharing[Mode]
        audiences: Audiences[Mode]
        billing: Billing[Mode]
        bulk: Bulk[Mode]
        business_access_assets: BusinessAccessAssets[Mode]
        business_access_invite: BusinessAccessInvite[Mode]
        business_access_relationships: BusinessAccessRelationships[Mode]
        campaigns: Campaigns[Mode]
        catalog_feeds: CatalogFeeds[Mode]
        catalog_items: CatalogItems[Mode]
        catalog_product_groups: CatalogProductGroups[Mode]
        catalog_reports: CatalogReports[Mode]
        catalog_supplemental: CatalogSupplemental[Mode]
        catalogs: Catalogs[Mode]
        conversion_deletion_requests: ConversionDeletionRequests[Mode]
        conversion_eqs: ConversionEqs[Mode]
        conversion_events: ConversionEvents[Mode]
        conversion_tags: ConversionTags[Mode]
        conversions: Conversions[Mode]
        customer_list_uploads: CustomerListUploads[Mode]
        customer_lists: CustomerLists[Mode]
        customer_segment: CustomerSegment[Mode]
        integrations: Integrations[Mode]
        keywords: Keywords[Mode]
        labels: Labels[Mode]
        lead_ads: LeadAds[Mode]
        lead_forms: LeadForms[Mode]
        leads_export: LeadsExport[Mode]
        msot_events: MsotEvents[Mode]
        notification: Notification[Mode]
        order_lines: OrderLines[Mode]
        product_group_promotions: ProductGroupPromotions[Mode]
        product_tags: ProductTags[Mode]
        promotions: Promotions[Mode]
        resources: Resources[Mode]
        schedules: Schedules[Mode]
        targeting_template: TargetingTemplate[Mode]
        terms: Terms[Mode]
        terms_of_service: TermsOfService[Mode]
        trends: Trends[Mode]

    _homes: ClassVar[dict[str, str]] = {name: f"{__name__}.{name}:{kind}" for name, kind in CLASSES.items()}
