"""Targeting template. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import Nothing, operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class TargetingTemplate(Resource[Mode]):
    """`api.targeting_template`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
        include_sizing: bool | None = None,
        search_query: str | None = None,
    ) -> Call[Page[models.TargetingTemplate]]:
        """List targeting template.

        Operation `targeting_template/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/targeting_templates", locals())

    @endpoint
    def update(
        self,
        ad_account_id: str,
        id: str,
        operation_type: models.AudienceUpdateOperationType,
        *,
        targeting_attributes: models.TargetingSpecOptimal | None = None,
    ) -> Call[None]:
        """Update targeting template.

        Operation `targeting_template/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/targeting_templates", locals(), answer=Nothing)

    @endpoint
    def create(
        self,
        ad_account_id: str,
        name: str,
        targeting_attributes: models.TargetingSpecOptimal,
        *,
        auto_targeting_enabled: bool | None = None,
        keywords: Sequence[models.TargetingTemplateKeyword] | None = None,
        placement_group: models.PlacementGroupType | None = None,
        tracking_urls: models.TrackingUrls | None = None,
    ) -> Call[models.TargetingTemplate]:
        """Create targeting template.

        Operation `targeting_template/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/targeting_templates", locals())
