"""Trends. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class Trends(Resource[Mode]):
    """`api.trends`."""

    @endpoint
    def list_editorial_articles(self, region: models.ProductCategoryRegion) -> Call[list[models.TrendsEditorial]]:
        """List editorial articles.

        Operation `trends/editorial_articles_list`. Scopes: `user_accounts:read`.
        """
        return operation("GET trends/editorial_articles", locals(), answer=list)

    @endpoint
    def list_product_category_details(
        self,
        product_categories: Sequence[models.ProductCategoryEnum],
        region: models.ProductCategoryRegion,
        *,
        lookback_window: models.ProductCategoryDetailLookbackWindow | None = None,
        engagement_type: models.ProductCategoriesEngagementType | None = None,
    ) -> Call[list[models.ProductCategoryDetails]]:
        """List product category details.

        Operation `trends_product_categories_details/list`. Scopes: `user_accounts:read`.
        """
        return operation("GET trends/product_categories/details", locals(), answer=list)

    @endpoint
    def list_trending_product_categories(
        self,
        region: models.ProductCategoryRegion,
        *,
        verticals: Sequence[models.VerticalProductCategory] | None = None,
        ages: Sequence[models.AgeTrendsBucket] | None = None,
        genders: Sequence[models.GenderBucket] | None = None,
        engagement_type: models.ProductCategoriesEngagementType | None = None,
    ) -> Call[list[models.TrendingProductCategory]]:
        """List trending product categories.

        Operation `trends_product_categories_trending/list`. Scopes: `user_accounts:read`.
        """
        return operation("GET trends/product_categories/trending", locals(), answer=list)

    @endpoint
    def list_featured_topics(
        self, region: models.ProductCategoryRegion, *, interest: models.InterestsEnum | None = None
    ) -> Call[list[models.FeaturedTrend]]:
        """List featured topics.

        Operation `trends_featured_topics/list`. Scopes: `user_accounts:read`.
        """
        return operation("GET trends/topics/featured", locals(), answer=list)
