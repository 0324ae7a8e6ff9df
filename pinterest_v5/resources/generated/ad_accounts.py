"""Ad accounts. Do not edit: tools/generate_client.py wrote this."""

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


class AdAccounts(Resource[Mode]):
    """`api.ad_accounts`."""

    @listing
    def list(
        self, *, include_shared_accounts: bool | None = None, bookmark: str | None = None, page_size: int | None = None
    ) -> Call[Page[models.AdAccount]]:
        """List ad accounts.

        Operation `ad_accounts/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts", locals())

    @endpoint
    def create(
        self,
        *,
        country: models.Country | None = None,
        currency: models.Currency | None = None,
        name: str | None = None,
        owner_user_id: str | None = None,
        time_zone: str | None = None,
    ) -> Call[models.AdAccount]:
        """Create ad accounts.

        Operation `ad_accounts/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts", locals())

    @endpoint
    def get(self, ad_account_id: str) -> Call[models.AdAccount]:
        """Get ad accounts.

        Operation `ad_accounts/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}", locals())

    @endpoint
    def get_analytics(
        self,
        ad_account_id: str,
        start_date: str,
        end_date: str,
        columns: Sequence[models.ReportingColumnSync],
        granularity: models.Granularity,
        *,
        click_window_days: float | None = None,
        engagement_window_days: float | None = None,
        view_window_days: float | None = None,
        conversion_report_time: Literal["TIME_OF_AD_ACTION", "TIME_OF_CONVERSION"] | None = None,
        reporting_timezone: models.ReportingTimeZone | None = None,
    ) -> Call[builtins.list[models.AdAccountAnalyticsItems]]:
        """Get analytics.

        Operation `ad_account/analytics`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/analytics", locals(), answer=list)

    @endpoint
    def get_mmm_report(self, ad_account_id: str, token: str) -> Call[models.MMMReport]:
        """Get mmm report.

        Operation `analytics/get_mmm_report`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/mmm_reports", locals())

    @endpoint
    def create_mmm_report(
        self,
        ad_account_id: str,
        columns: Sequence[models.MMMReportingColumn],
        end_date: str,
        granularity: models.MMMReportGranularity,
        level: models.MMMReportLevel,
        report_name: str,
        start_date: str,
        targeting_types: Sequence[models.MMMReportingTargetingType],
        *,
        advertiser_ids: Sequence[str] | None = None,
        countries: Sequence[models.TargetingAdvertiserCountry] | None = None,
        custom_column_ids: Sequence[str] | None = None,
    ) -> Call[models.MMMReport]:
        """Create mmm report.

        Operation `analytics/create_mmm_report`. Scopes: `ads:read`.
        """
        return operation("POST ad_accounts/{ad_account_id}/mmm_reports", locals())

    @endpoint
    def get_report(self, ad_account_id: str, token: str) -> Call[models.AdsAnalyticsGetAsyncResponse]:
        """Get report.

        Operation `analytics/get_report`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/reports", locals())

    @endpoint
    def create_report(
        self,
        ad_account_id: str,
        end_date: str,
        granularity: models.Granularity,
        start_date: str,
        *,
        ad_group_ids: Sequence[str] | None = None,
        ad_group_statuses: Sequence[models.AdGroupSummaryStatus] | None = None,
        ad_ids: Sequence[str] | None = None,
        ad_statuses: Sequence[models.PinPromotionSummaryStatus] | None = None,
        attribution_types: Sequence[models.ConversionReportAttributionType] | None = None,
        campaign_brand_label: str | None = None,
        campaign_custom_label: str | None = None,
        campaign_ids: Sequence[str] | None = None,
        campaign_objective_types: Sequence[models.CampaignObjectiveType] | None = None,
        campaign_statuses: Sequence[models.CampaignSummaryStatus] | None = None,
        click_window_days: models.ConversionAttributionWindowDays | None = None,
        columns: Sequence[models.ReportingColumnAsync] | None = None,
        combine_targeting_types: bool | None = None,
        conversion_report_time: models.ConversionReportTimeType | None = None,
        custom_conversion_event_metrics: Sequence[models.CustomConversionEventMetrics] | None = None,
        end_hour: int | None = None,
        engagement_window_days: models.ConversionAttributionWindowDays | None = None,
        level: models.MetricsReportingLevel | None = None,
        metrics_filters: Sequence[models.AdsAnalyticsMetricsFilter] | None = None,
        primary_sort: models.PrimarySort | None = None,
        product_group_ids: Sequence[str] | None = None,
        product_group_statuses: Sequence[models.ProductGroupSummaryStatus] | None = None,
        product_item_ids: Sequence[str] | None = None,
        report_format: models.DataOutputFormat | None = None,
        reporting_timezone: models.ReportingTimeZone | None = None,
        start_hour: int | None = None,
        targeting_types: Sequence[models.AdAdsAnalyticsAsyncTargetingTypes] | None = None,
        view_window_days: models.ConversionAttributionWindowDays | None = None,
    ) -> Call[models.AdsAnalyticsCreateAsyncResponse]:
        """Create report.

        Operation `analytics/create_report`. Scopes: `ads:read`.
        """
        return operation("POST ad_accounts/{ad_account_id}/reports", locals())

    @endpoint
    def get_conversion_product_report(self, ad_account_id: str, token: str) -> Call[models.ConversionProductReport]:
        """Get conversion product report.

        Operation `analytics/get_conversion_product_report`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/reports/brand_category_sku", locals())

    @endpoint
    def create_conversion_product_report(
        self,
        ad_account_id: str,
        columns: Sequence[models.ConversionProductReportingColumn],
        end_date: str,
        granularity: models.ConversionProductReportGranularity,
        level: models.ConversionProductReportLevel,
        report_name: str,
        start_date: str,
        *,
        ad_group_ids: Sequence[str] | None = None,
        campaign_ids: Sequence[str] | None = None,
        campaign_objective_types: Sequence[models.ConversionObjectiveType] | None = None,
        click_window_days: models.ConversionAttributionWindowDays | None = None,
        conversion_product_attribution_type: models.ConversionProductAttributionType | None = None,
        conversion_product_breakdown: models.ConversionProductReportBreakdownType | None = None,
        conversion_report_time: models.ConversionReportTimeType | None = None,
        product_sku_ids: Sequence[str] | None = None,
        view_window_days: models.ConversionAttributionWindowDays | None = None,
    ) -> Call[models.ConversionProductReport]:
        """Create conversion product report.

        Operation `analytics/create_conversion_product_report`. Scopes: `ads:read`.
        """
        return operation("POST ad_accounts/{ad_account_id}/reports/brand_category_sku", locals())

    @endpoint
    def clear_sandbox(self, ad_account_id: str) -> Call[str]:
        """Clear sandbox.

        Operation `sandbox/delete`. Scopes: `ads:write`.
        """
        return operation("DELETE ad_accounts/{ad_account_id}/sandbox", locals(), answer=str)

    @endpoint
    def get_targeting_analytics(
        self,
        ad_account_id: str,
        start_date: str,
        end_date: str,
        targeting_types: Sequence[models.AdsAnalyticsAccountTargetingType],
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

        Operation `ad_account_targeting_analytics/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/targeting_analytics", locals())

    @listing
    def list_templates(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
    ) -> Call[Page[models.AccountTemplate]]:
        """List templates.

        Operation `templates/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/templates", locals())

    @endpoint
    def create_template_report(
        self,
        ad_account_id: str,
        template_id: str,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        granularity: models.Granularity | None = None,
    ) -> Call[models.TemplateBasedReport]:
        """Create template report.

        Operation `analytics/create_template_report`. Scopes: `ads:read`.
        """
        return operation(
            "POST ad_accounts/{ad_account_id}/templates/{template_id}/reports",
            locals(),
            query=("start_date", "end_date", "granularity"),
        )
