"""Customer segment. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import Nothing, operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class CustomerSegment(Resource[Mode]):
    """`api.customer_segment`."""

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
    ) -> Call[Page[models.CustomerSegment]]:
        """List customer segment.

        Operation `customer_segment/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/customer_segments", locals())

    @endpoint
    def update(
        self,
        ad_account_id: str,
        id: str,
        operation_type: models.AudienceUpdateOperationType,
        *,
        audience_ids: Sequence[str] | None = None,
    ) -> Call[None]:
        """Update customer segment.

        Operation `customer_segment/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/customer_segments", locals(), answer=Nothing)

    @endpoint
    def create(self, ad_account_id: str, audience_ids: Sequence[str], name: str) -> Call[models.CustomerSegment]:
        """Create customer segment.

        Operation `customer_segment/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/customer_segments", locals())
