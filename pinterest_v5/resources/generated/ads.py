"""Ads. Do not edit: tools/generate_client.py wrote this."""

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


class Ads(Resource[Mode]):
    """`api.ads`."""

    @endpoint
    def create_preview(self, ad_account_id: str, body: models.AdPreviewRequest) -> Call[models.AdPreviewURLResponse]:
        """Create preview.

        Operation `ad_previews/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/ad_previews", locals(), body="body")

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
        campaign_ids: Sequence[str] | None = None,
        ad_group_ids: Sequence[str] | None = None,
        ad_ids: Sequence[str] | None = None,
        entity_statuses: Sequence[models.EntityStatus] | None = None,
    ) -> Call[Page[models.Ad]]:
        """List ads.

        Operation `ads/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ads", locals())

    @endpoint
    def update(
        self, ad_account_id: str, items: Sequence[models.AdBatchUpdate]
    ) -> Call[models.AdBatchWriteResponseModel]:
        """Update ads.

        Operation `ads/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/ads", locals(), body="items")

    @endpoint
    def create(self, ad_account_id: str, items: Sequence[models.AdCreate]) -> Call[models.AdBatchWriteResponseModel]:
        """Create ads.

        Operation `ads/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/ads", locals(), body="items")

    @endpoint
    def get_analytics(
        self,
        ad_account_id: str,
        start_date: str,
        end_date: str,
        columns: Sequence[models.ReportingColumnSync],
        granularity: models.Granularity,
        *,
        pin_ids: Sequence[str] | None = None,
        ad_ids: Sequence[str] | None = None,
        click_window_days: float | None = None,
        engagement_window_days: float | None = None,
        view_window_days: float | None = None,
        conversion_report_time: Literal["TIME_OF_AD_ACTION", "TIME_OF_CONVERSION"] | None = None,
        campaign_ids: Sequence[str] | None = None,
        reporting_timezone: models.ReportingTimeZone | None = None,
    ) -> Call[builtins.list[models.AdsAnalytics]]:
        """Get analytics.

        Operation `ads/analytics`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ads/analytics", locals(), answer=list)

    @endpoint
    def get_targeting_analytics(
        self,
        ad_account_id: str,
        ad_ids: Sequence[str],
        start_date: str,
        end_date: str,
        targeting_types: Sequence[models.AdsAnalyticsAdTargetingType],
        columns: Sequence[models.ReportingColumnSync],
        granularity: models.Granularity,
        *,
        click_window_days: models.ConversionAttributionWindowDays | None = None,
        engagement_window_days: models.ConversionAttributionWindowDays | None = None,
        view_window_days: models.ConversionAttributionWindowDays | None = None,
        conversion_report_time: models.ConversionReportTimeType | None = None,
        attribution_types: Sequence[models.ConversionReportAttributionType] | None = None,
        reporting_timezone: models.ReportingTimeZone | None = None,
        sort_columns: Sequence[str] | None = None,
        sort_ascending: bool | None = None,
    ) -> Call[models.MetricsResponse]:
        """Get targeting analytics.

        Operation `ad_targeting_analytics/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ads/targeting_analytics", locals())

    @endpoint
    def get(self, ad_id: str, ad_account_id: str) -> Call[models.Ad]:
        """Get ads.

        Operation `ads/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ads/{ad_id}", locals())

    @endpoint
    def delete_campaign_ad_preview(
        self, ad_account_id: str, ad_group_ids: Sequence[str]
    ) -> Call[builtins.list[models.CampaignAdPreviewDelete200ResponseInner] | None]:
        """Delete campaign ad preview.

        Operation `ads/campaign_ad_preview_delete`. Scopes: `ads:write`.
        """
        return operation("DELETE ad_accounts/{ad_account_id}/campaign_ad_preview", locals(), answer=object)

    @endpoint
    def get_campaign_ad_preview(
        self, ad_account_id: str, ad_group_ids: Sequence[str]
    ) -> Call[builtins.list[models.CampaignAdPreview]]:
        """Get campaign ad preview.

        Operation `ads/campaign_ad_preview_read`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/campaign_ad_preview", locals(), answer=list)

    @endpoint
    def create_campaign_ad_preview(
        self, ad_account_id: str, items: Sequence[models.CampaignAdPreviewCreate]
    ) -> Call[builtins.list[models.CampaignAdPreviewCreate200ResponseInner]]:
        """Create campaign ad preview.

        Operation `ads/campaign_ad_preview_create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/campaign_ad_preview", locals(), body="items", answer=list)
