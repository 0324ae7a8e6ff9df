"""Promotions. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class Promotions(Resource[Mode]):
    """`api.promotions`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
    ) -> Call[Page[models.Promotion]]:
        """List promotions.

        Operation `promotions/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/promotions", locals())

    @endpoint
    def update(
        self, ad_account_id: str, items: Sequence[models.PromotionBatchUpdate]
    ) -> Call[models.PromotionsResponse]:
        """Update promotions.

        Operation `promotions/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/promotions", locals(), body="items")

    @endpoint
    def create(self, ad_account_id: str, items: Sequence[models.PromotionCreate]) -> Call[models.PromotionsResponse]:
        """Create promotions.

        Operation `promotions/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/promotions", locals(), body="items")

    @endpoint
    def delete(self, promotion_id: str, ad_account_id: str) -> Call[models.Promotion | None]:
        """Delete promotions.

        Operation `promotions/delete`. Scopes: `ads:write`.
        """
        return operation("DELETE ad_accounts/{ad_account_id}/promotions/{promotion_id}", locals(), answer=object)

    @endpoint
    def get(self, promotion_id: str, ad_account_id: str) -> Call[models.Promotion]:
        """Get promotions.

        Operation `promotions/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/promotions/{promotion_id}", locals())
