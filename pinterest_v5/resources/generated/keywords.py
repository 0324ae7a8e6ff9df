"""Keywords. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class Keywords(Resource[Mode]):
    """`api.keywords`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        campaign_id: str | None = None,
        ad_group_id: str | None = None,
        ad_group_ids: Sequence[str] | None = None,
        match_types: Sequence[models.MatchType] | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.Keyword]]:
        """List keywords.

        Operation `keywords/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/keywords", locals())

    @endpoint
    def update(
        self, ad_account_id: str, *, keywords: Sequence[models.KeywordUpdateItem] | None = None
    ) -> Call[models.Keywords]:
        """Update keywords.

        Operation `keywords/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/keywords", locals())

    @endpoint
    def create(
        self, ad_account_id: str, keywords: Sequence[models.KeywordCreateItem], parent_id: str
    ) -> Call[models.Keywords]:
        """Create keywords.

        Operation `keywords/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/keywords", locals())

    @endpoint
    def get_metrics(
        self, ad_account_id: str, country_code: str, keywords: Sequence[str]
    ) -> Call[models.KeywordsMetricsArrayResponse]:
        """Get metrics.

        Operation `country_keywords_metrics/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/keywords/metrics", locals())

    @endpoint
    def list_trending(
        self,
        region: models.TrendsSupportedRegion,
        trend_type: models.TrendType,
        *,
        interests: Sequence[models.TrendsL1Interest] | None = None,
        genders: Sequence[models.TrendsGenderFilter] | None = None,
        ages: Sequence[models.TrendsAgeBucket] | None = None,
        include_keywords: Sequence[str] | None = None,
        normalize_against_group: bool | None = None,
        limit: int | None = None,
        include_demographics: bool | None = None,
    ) -> Call[models.TrendingKeywordsResponse]:
        """List trending.

        Operation `trending_keywords/list`. Scopes: `user_accounts:read`.
        """
        return operation("GET trends/keywords/{region}/top/{trend_type}", locals())
