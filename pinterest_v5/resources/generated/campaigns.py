"""Campaigns. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class Campaigns(Resource[Mode]):
    """`api.campaigns`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
        campaign_ids: Sequence[str] | None = None,
        entity_statuses: Sequence[models.EntityStatus] | None = None,
    ) -> Call[Page[models.Campaign]]:
        """List campaigns.

        Operation `campaigns/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/campaigns", locals())

    @endpoint
    def update(
        self, ad_account_id: str, items: Sequence[models.CampaignBatchUpdateItem]
    ) -> Call[models.CampaignBatchWriteResponseModel]:
        """Update campaigns.

        Operation `campaigns/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/campaigns", locals(), body="items")

    @endpoint
    def create(
        self, ad_account_id: str, items: Sequence[models.CampaignCreateItem]
    ) -> Call[models.CampaignBatchWriteResponseModel]:
        """Create campaigns.

        Operation `campaigns/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/campaigns", locals(), body="items")

    @endpoint
    def get_analytics(
        self,
        ad_account_id: str,
        start_date: str,
        end_date: str,
        campaign_ids: Sequence[str],
        columns: Sequence[models.ReportingColumnSync],
        granularity: models.Granularity,
        *,
        click_window_days: float | None = None,
        engagement_window_days: float | None = None,
        view_window_days: float | None = None,
        conversion_report_time: Literal["TIME_OF_AD_ACTION", "TIME_OF_CONVERSION"] | None = None,
        aggregate_report_rows: bool | None = None,
        reporting_timezone: models.ReportingTimeZone | None = None,
    ) -> Call[builtins.list[models.CampaignsAnalyticsMetrics]]:
        """Get analytics.

        Operation `campaigns/analytics`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/campaigns/analytics", locals(), answer=list)

    @endpoint
    def get_delivery_estimates(
        self, ad_account_id: str, items: Sequence[models.CampaignDeliveryEstimatesCampaign]
    ) -> Call[models.CampaignDeliveryEstimatesResponse]:
        """Get delivery estimates.

        Operation `campaigns/get_campaign_delivery_estimates`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/campaigns/delivery_estimates", locals(), body="items")

    @endpoint
    def get_targeting_analytics(
        self,
        ad_account_id: str,
        campaign_ids: Sequence[str],
        start_date: str,
        end_date: str,
        targeting_types: Sequence[models.AdsAnalyticsCampaignTargetingType],
        columns: Sequence[models.ReportingColumnSync],
        granularity: models.Granularity,
        *,
        click_window_days: float | None = None,
        engagement_window_days: float | None = None,
        view_window_days: float | None = None,
        conversion_report_time: Literal["TIME_OF_AD_ACTION", "TIME_OF_CONVERSION"] | None = None,
        attribution_types: Sequence[models.ConversionReportAttributionType] | None = None,
        reporting_timezone: models.ReportingTimeZone | None = None,
    ) -> Call[models.MetricsResponse]:
        """Get targeting analytics.

        Operation `campaign_targeting_analytics/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/campaigns/targeting_analytics", locals())

    @endpoint
    def get(self, campaign_id: str, ad_account_id: str) -> Call[models.Campaign]:
        """Get campaigns.

        Operation `campaigns/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/campaigns/{campaign_id}", locals())

    @endpoint
    def get_pin_analytics(
        self,
        ad_account_id: str,
        campaign_id: str,
        pin_ids: Sequence[str],
        start_date: str,
        end_date: str,
        columns: Sequence[models.ReportingColumnSync],
        granularity: models.Granularity,
        *,
        click_window_days: float | None = None,
        engagement_window_days: float | None = None,
        view_window_days: float | None = None,
        conversion_report_time: Literal["TIME_OF_AD_ACTION", "TIME_OF_CONVERSION"] | None = None,
    ) -> Call[builtins.list[models.AdPinAnalytics]]:
        """Get pin analytics.

        Operation `ad_pins/analytics`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/pins/analytics", locals(), answer=list)
