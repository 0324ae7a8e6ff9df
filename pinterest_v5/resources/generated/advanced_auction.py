"""Advanced auction. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class AdvancedAuction(Resource[Mode]):
    """`api.advanced_auction`."""

    @endpoint
    def get_items(
        self, catalog_id: str, items: Sequence[models.AdvancedAuctionKey], *, ad_account_id: str | None = None
    ) -> Call[models.AdvancedAuctionItems]:
        """Get items.

        Operation `advanced_auction_items_get/post`. Scopes: `ads:read`, `catalogs:read`.
        """
        return operation("POST advanced_auction/items/get", locals())

    @endpoint
    def submit_items(
        self,
        catalog_id: str,
        items: Sequence[models.AdvancedAuctionItemsSubmitRecord],
        *,
        ad_account_id: str | None = None,
    ) -> Call[models.AdvancedAuctionProcessedItems]:
        """Submit items.

        Operation `advanced_auction_items_submit/post`. Scopes: `ads:write`, `catalogs:read`.
        """
        return operation("POST advanced_auction/items/submit", locals())
