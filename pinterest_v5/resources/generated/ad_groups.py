"""Ad groups. Do not edit: tools/generate_client.py wrote this."""

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


class AdGroups(Resource[Mode]):
    """`api.ad_groups`."""

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
        entity_statuses: Sequence[models.EntityStatus] | None = None,
        translate_interests_to_names: bool | None = None,
    ) -> Call[Page[models.AdGroup]]:
        """List ad groups.

        Operation `ad_groups/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ad_groups", locals())

    @endpoint
    def update(
        self, ad_account_id: str, items: Sequence[models.AdGroupUpdateBatchUpdate]
    ) -> Call[models.AdGroupsCreate200Response]:
        """Update ad groups.

        Operation `ad_groups/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/ad_groups", locals(), body="items")

    @endpoint
    def create(
        self, ad_account_id: str, items: Sequence[models.AdGroupCreateCreate]
    ) -> Call[models.AdGroupsCreate200Response]:
        """Create ad groups.

        Operation `ad_groups/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/ad_groups", locals(), body="items")

    @endpoint
    def get_analytics(
        self,
        ad_account_id: str,
        start_date: str,
        end_date: str,
        ad_group_ids: Sequence[str],
        columns: Sequence[models.ReportingColumnSync],
        granularity: models.Granularity,
        *,
        click_window_days: float | None = None,
        engagement_window_days: float | None = None,
        view_window_days: float | None = None,
        conversion_report_time: Literal["TIME_OF_AD_ACTION", "TIME_OF_CONVERSION"] | None = None,
        aggregate_report_rows: bool | None = None,
        reporting_timezone: models.ReportingTimeZone | None = None,
    ) -> Call[builtins.list[models.AdGroupsAnalyticsMetrics]]:
        """Get analytics.

        Operation `ad_groups/analytics`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ad_groups/analytics", locals(), answer=list)

    @endpoint
    def get_audience_sizing(
        self,
        ad_account_id: str,
        *,
        auto_targeting_enabled: bool | None = None,
        creative_types: Sequence[models.AdGroupAudienceSizingCreativeTypes] | None = None,
        keywords: Sequence[models.AdGroupAudienceSizingKeyword] | None = None,
        placement_group: models.AdgroupPlacementGroupType | None = None,
        product_group_ids: Sequence[str] | None = None,
        targeting_spec: models.TargetingSpecOptimal | None = None,
    ) -> Call[models.AdGroupAudienceSizing]:
        """Get audience sizing.

        Operation `ad_groups/audience_sizing`. Scopes: `ads:read`.
        """
        return operation("POST ad_accounts/{ad_account_id}/ad_groups/audience_sizing", locals())

    @endpoint
    def get_targeting_analytics(
        self,
        ad_account_id: str,
        ad_group_ids: Sequence[str],
        start_date: str,
        end_date: str,
        targeting_types: Sequence[models.AdsAnalyticsAdGroupTargetingType],
        columns: Sequence[models.ReportingColumnSync],
        granularity: models.Granularity,
        *,
        click_window_days: float | None = None,
        engagement_window_days: float | None = None,
        view_window_days: float | None = None,
        conversion_report_time: Literal["TIME_OF_AD_ACTION", "TIME_OF_CONVERSION"] | None = None,
        attribution_types: Sequence[models.ConversionReportAttributionType] | None = None,
        reporting_timezone: models.ReportingTimeZone | None = None,
        sort_columns: Sequence[str] | None = None,
        sort_ascending: bool | None = None,
    ) -> Call[models.MetricsResponse]:
        """Get targeting analytics.

        Operation `ad_groups_targeting_analytics/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ad_groups/targeting_analytics", locals())

    @endpoint
    def get(self, ad_group_id: str, ad_account_id: str) -> Call[models.AdGroup]:
        """Get ad groups.

        Operation `ad_groups/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}", locals())

    @endpoint
    def process_dynamic_titles(
        self, ad_account_id: str, ad_group_id: str, request_id: str
    ) -> Call[models.DynamicTitlesProcessCSV]:
        """Process dynamic titles.

        Operation `ad_groups/dynamic_titles_process_csv`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles", locals())

    @endpoint
    def download_dynamic_titles(self, ad_account_id: str, ad_group_id: str) -> Call[models.DynamicTitlesDownloadCSV]:
        """Download dynamic titles.

        Operation `ad_groups/dynamic_titles_download_csv`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/csv", locals())

    @endpoint
    def get_dynamic_titles_status(self, ad_account_id: str, ad_group_id: str) -> Call[models.DynamicTitlesGetStatus]:
        """Get dynamic titles status.

        Operation `ad_groups/dynamic_titles_get_status`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/status", locals())

    @endpoint
    def get_dynamic_titles_upload_url(
        self, ad_account_id: str, ad_group_id: str
    ) -> Call[models.DynamicTitlesUploadURL]:
        """Get dynamic titles upload url.

        Operation `ad_groups/dynamic_titles_get_upload_url`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/uploads", locals())

    @endpoint
    def get_bid_floor(
        self,
        ad_account_id: str,
        bid_floor_specs: Sequence[models.BidFloorSpec],
        *,
        targeting_spec: models.TargetingSpecOptimal | None = None,
    ) -> Call[models.BidFloor]:
        """Get bid floor.

        Operation `ad_groups_bid_floor/get`. Scopes: `ads:read`.
        """
        return operation("POST ad_accounts/{ad_account_id}/bid_floor", locals())

    @listing
    def list_by_promotions(
        self,
        ad_account_id: str,
        promotion_ids: Sequence[str],
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
    ) -> Call[Page[models.AdGroup]]:
        """List by promotions.

        Operation `ad_groups/get_ad_groups_by_promotion_ids_list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/promotion_applied_entities", locals())
