"""Catalog supplemental. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, endpoint, listing
from pinterest_v5.resources.item_batches import SupplementalBatches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class CatalogSupplemental(SupplementalBatches[Mode]):
    """`api.catalog_supplemental`."""

    @endpoint
    def create_local_inventory_batch(
        self, catalog_id: str, operations: Sequence[models.LocalInventoryOperation], *, ad_account_id: str | None = None
    ) -> Call[models.SupplementalItemsBatchResponse]:
        """Create local inventory batch.

        Operation `catalog_supplemental/catalogs_local_inventory_items_batch_operate`. Scopes: `catalogs:write`.
        """
        return operation("POST catalogs/{catalog_id}/local_inventory_items/batch", locals())

    @endpoint
    def query_local_inventory(
        self, catalog_id: str, item_filters: Sequence[models.ItemIdStoreCodePair], *, ad_account_id: str | None = None
    ) -> Call[models.LocalInventoryItemsGet]:
        """Query local inventory.

        Operation `catalog_supplemental/catalogs_local_inventory_items_post`. Scopes: `catalogs:write`.
        """
        return operation("POST catalogs/{catalog_id}/local_inventory_items/query", locals())

    @endpoint
    def delete_local_stores(
        self, catalog_id: str, ids: Sequence[str], *, ad_account_id: str | None = None
    ) -> Call[list[models.CatalogsLocalStoresDelete200ResponseInner] | None]:
        """Delete local stores.

        Operation `catalog_supplemental/catalogs_local_stores_delete`. Scopes: `catalogs:write`.
        """
        return operation("DELETE catalogs/{catalog_id}/local_stores", locals(), answer=object)

    @listing
    def list_local_stores(
        self,
        catalog_id: str,
        *,
        ids: Sequence[str] | None = None,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.LocalStore]]:
        """List local stores.

        Operation `catalog_supplemental/catalogs_local_stores_list`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/{catalog_id}/local_stores", locals())

    @endpoint
    def update_local_stores(
        self, catalog_id: str, items: Sequence[models.LocalStoreBatchUpdate], *, ad_account_id: str | None = None
    ) -> Call[list[models.CatalogsLocalStoresCreate200ResponseInner]]:
        """Update local stores.

        Operation `catalog_supplemental/catalogs_local_stores_update`. Scopes: `catalogs:write`.
        """
        return operation("PATCH catalogs/{catalog_id}/local_stores", locals(), body="items", answer=list)

    @endpoint
    def create_local_stores(
        self, catalog_id: str, items: Sequence[models.LocalStoreCreate], *, ad_account_id: str | None = None
    ) -> Call[list[models.CatalogsLocalStoresCreate200ResponseInner]]:
        """Create local stores.

        Operation `catalog_supplemental/catalogs_local_stores_create`. Scopes: `catalogs:write`.
        """
        return operation("POST catalogs/{catalog_id}/local_stores", locals(), body="items", answer=list)

    @endpoint
    def get_batch(
        self, catalog_id: str, batch_id: str, *, ad_account_id: str | None = None
    ) -> Call[models.SupplementalItemsBatchResponse]:
        """Get batch.

        Operation `catalog_supplemental/catalogs_supplemental_items_batch_get`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/{catalog_id}/supplemental_items/batch/{batch_id}", locals())
