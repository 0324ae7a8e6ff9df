"""Catalog product groups. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import Nothing, operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class CatalogProductGroups(Resource[Mode]):
    """`api.catalog_product_groups`."""

    @listing
    def list(
        self,
        *,
        id: Sequence[int] | None = None,
        feed_id: str | None = None,
        catalog_id: str | None = None,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.CatalogsVerticalProductGroup]]:
        """List catalog product groups.

        Operation `catalogs_product_groups/list`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/product_groups", locals())

    @endpoint
    def create(
        self, body: models.CatalogsProductGroupsCreateRequestSchema, *, ad_account_id: str | None = None
    ) -> Call[models.CatalogsVerticalProductGroup]:
        """Create catalog product groups.

        Operation `catalogs_product_groups/create`. Scopes: `catalogs:write`.
        """
        return operation("POST catalogs/product_groups", locals(), body="body")

    @endpoint
    def delete_many(self, id: Sequence[int], *, ad_account_id: str | None = None) -> Call[None]:
        """Delete many.

        Operation `catalogs_product_groups/delete_many`. Scopes: `catalogs:write`.
        """
        return operation("DELETE catalogs/product_groups/multiple", locals(), answer=Nothing)

    @endpoint
    def create_many(
        self, items: Sequence[models.CatalogsProductGroupsCreateManyRequestItems], *, ad_account_id: str | None = None
    ) -> Call[builtins.list[str]]:
        """Create many.

        Operation `catalogs_product_groups/create_many`. Scopes: `catalogs:write`.
        """
        return operation("POST catalogs/product_groups/multiple", locals(), body="items", answer=list)

    @endpoint
    def delete(
        self, product_group_id: str, *, ad_account_id: str | None = None
    ) -> Call[models.CatalogsVerticalProductGroup | None]:
        """Delete catalog product groups.

        Operation `catalogs_product_groups/delete`. Scopes: `catalogs:write`.
        """
        return operation("DELETE catalogs/product_groups/{product_group_id}", locals(), answer=object)

    @endpoint
    def get(
        self, product_group_id: str, *, ad_account_id: str | None = None
    ) -> Call[models.CatalogsVerticalProductGroup]:
        """Get catalog product groups.

        Operation `catalogs_product_groups/get`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/product_groups/{product_group_id}", locals())

    @endpoint
    def update(
        self,
        product_group_id: str,
        body: models.CatalogsProductGroupsUpdateRequestSchema,
        *,
        ad_account_id: str | None = None,
    ) -> Call[models.CatalogsVerticalProductGroup]:
        """Update catalog product groups.

        Operation `catalogs_product_groups/update`. Scopes: `catalogs:write`.
        """
        return operation("PATCH catalogs/product_groups/{product_group_id}", locals(), body="body")

    @endpoint
    def get_product_counts(
        self, product_group_id: str, *, ad_account_id: str | None = None
    ) -> Call[models.CatalogsProductGroupProductCountsVertical]:
        """Get product counts.

        Operation `catalogs_product_groups/product_counts_get`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/product_groups/{product_group_id}/product_counts", locals())

    @listing
    def list_products(
        self,
        product_group_id: str,
        *,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.CatalogsProduct]]:
        """List products.

        Operation `catalogs_product_group_pins/list`. Scopes: `boards:read`, `catalogs:read`, `pins:read`.
        """
        return operation("GET catalogs/product_groups/{product_group_id}/products", locals())

    @listing
    def list_products_by_filter(
        self,
        body: models.CatalogsListProductsByFilterRequest,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
    ) -> Call[Page[models.CatalogsProduct]]:
        """List products by filter.

        Operation `products_by_product_group_filter/list`. Scopes: `boards:read`, `catalogs:read`, `pins:read`.
        """
        return operation("POST catalogs/products/get_by_product_group_filters", locals(), body="body")
