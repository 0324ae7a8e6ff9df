"""Catalogs. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class Catalogs(Resource[Mode]):
    """`api.catalogs`."""

    @listing
    def list(
        self, *, ad_account_id: str | None = None, bookmark: str | None = None, page_size: int | None = None
    ) -> Call[Page[models.Catalog]]:
        """List catalogs.

        Operation `catalogs/list`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs", locals())

    @endpoint
    def create(
        self, catalog_type: models.CatalogsType, name: str, *, ad_account_id: str | None = None
    ) -> Call[models.Catalog]:
        """Create catalogs.

        Operation `catalogs/create`. Scopes: `catalogs:write`.
        """
        return operation("POST catalogs", locals())

    @endpoint
    def get_available_filter_values(
        self,
        catalog_id: str,
        *,
        feed_id: str | None = None,
        country: models.Country | None = None,
        language: models.CatalogsLocale | None = None,
        ad_account_id: str | None = None,
    ) -> Call[models.CatalogsAvailableFilterValues]:
        """Get available filter values.

        Operation `catalogs/available_filter_values`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/available_filter_values", locals())
