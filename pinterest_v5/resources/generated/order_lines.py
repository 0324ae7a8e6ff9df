"""Order lines. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class OrderLines(Resource[Mode]):
    """`api.order_lines`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
    ) -> Call[Page[models.OrderLine]]:
        """List order lines.

        Operation `order_lines/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/order_lines", locals())

    @endpoint
    def get(self, order_line_id: str, ad_account_id: str) -> Call[models.OrderLine]:
        """Get order lines.

        Operation `order_lines/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/order_lines/{order_line_id}", locals())
