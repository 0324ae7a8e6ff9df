"""Catalog reports. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class CatalogReports(Resource[Mode]):
    """`api.catalog_reports`."""

    @endpoint
    def get(self, token: str, *, ad_account_id: str | None = None) -> Call[models.CatalogsReport]:
        """Get catalog reports.

        Operation `reports/get`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/reports", locals())

    @endpoint
    def create(
        self, body: models.CatalogsReportParameters, *, ad_account_id: str | None = None
    ) -> Call[models.CatalogsCreateReportResponse]:
        """Create catalog reports.

        Operation `reports/create`. Scopes: `catalogs:read`.
        """
        return operation("POST catalogs/reports", locals(), body="body")

    @listing
    def list_stats(
        self,
        parameters: dict[str, Any],
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.CatalogsReportStats]]:
        """List stats.

        Operation `reports/stats`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/reports/stats", locals())
