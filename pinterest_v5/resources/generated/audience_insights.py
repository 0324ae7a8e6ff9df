"""Audience insights. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class AudienceInsights(Resource[Mode]):
    """`api.audience_insights`."""

    @endpoint
    def get(
        self, ad_account_id: str, audience_insight_type: models.AudienceInsightType
    ) -> Call[models.AudienceInsights]:
        """Get audience insights.

        Operation `audience_insights/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/audience_insights", locals())

    @endpoint
    def get_scope_and_type(self, ad_account_id: str) -> Call[models.AudienceInsightsScopeAndTypeGet200Response]:
        """Get scope and type.

        Operation `audience_insights_scope_and_type/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/insights/audiences", locals())
