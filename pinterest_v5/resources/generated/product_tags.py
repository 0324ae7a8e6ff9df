"""Product tags. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import Nothing, operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class ProductTags(Resource[Mode]):
    """`api.product_tags`."""

    @endpoint
    def list(self, pin_id: str) -> Call[models.ProductTagsResponse]:
        """List product tags.

        Operation `product_tags/list`. Scopes: `boards:read`, `pins:read`.
        """
        return operation("GET pins/{pin_id}/product_tags", locals())

    @endpoint
    def add(self, pin_id: str, product_tags: Sequence[models.ProductTagItem]) -> Call[models.ProductTagsResponse]:
        """Add product tags.

        Operation `product_tags/bulk_add`. Scopes: `boards:read`, `boards:write`, `pins:read`, `pins:write`.
        """
        return operation("POST pins/{pin_id}/product_tags", locals())

    @endpoint
    def delete(self, pin_id: str, product_tags: Sequence[models.ProductTagItem]) -> Call[None]:
        """Delete product tags.

        Operation `product_tags/bulk_delete`. Scopes: `boards:read`, `boards:write`, `pins:read`, `pins:write`.
        """
        return operation("POST pins/{pin_id}/product_tags/bulk-delete", locals(), answer=Nothing)
