"""Product group promotions. Do not edit: tools/generate_client.py wrote this."""

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


class ProductGroupPromotions(Resource[Mode]):
    """`api.product_group_promotions`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
        product_group_promotion_ids: Sequence[str] | None = None,
        entity_statuses: Sequence[models.EntityStatus] | None = None,
        ad_group_id: str | None = None,
    ) -> Call[Page[models.ProductGroupPromotion]]:
        """List product group promotions.

        Operation `product_group_promotions/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/product_group_promotions", locals())

    @endpoint
    def update(
        self, ad_account_id: str, ad_group_id: str, product_group_promotion: Sequence[models.ProductGroupPromotion]
    ) -> Call[models.ProductGroupPromotions]:
        """Update product group promotions.

        Operation `product_group_promotions/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/product_group_promotions", locals())

    @endpoint
    def create(
        self, ad_account_id: str, ad_group_id: str, product_group_promotion: Sequence[models.ProductGroupPromotion]
    ) -> Call[models.ProductGroupPromotions]:
        """Create product group promotions.

        Operation `product_group_promotions/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/product_group_promotions", locals())

    @endpoint
    def get(self, ad_account_id: str, product_group_promotion_id: str) -> Call[models.ProductGroupPromotion]:
        """Get product group promotions.

        Operation `product_group_promotions/get`. Scopes: `ads:read`.
        """
        return operation(
            "GET ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}", locals()
        )

    @endpoint
    def get_analytics(
        self,
        ad_account_id: str,
        start_date: str,
        end_date: str,
        product_group_ids: Sequence[str],
        columns: Sequence[models.ReportingColumnSync],
        granularity: models.Granularity,
        *,
        click_window_days: float | None = None,
        engagement_window_days: float | None = None,
        view_window_days: float | None = None,
        conversion_report_time: Literal["TIME_OF_AD_ACTION", "TIME_OF_CONVERSION"] | None = None,
        reporting_timezone: models.ReportingTimeZone | None = None,
    ) -> Call[builtins.list[models.ProductGroupAnalyticsItems]]:
        """Get analytics.

        Operation `product_groups/analytics`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/product_groups/analytics", locals(), answer=list)
