"""Catalog feeds. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class CatalogFeeds(Resource[Mode]):
    """`api.catalog_feeds`."""

    @listing
    def list(
        self,
        *,
        catalog_id: str | None = None,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.CatalogsFeed]]:
        """List catalog feeds.

        Operation `feeds/list`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/feeds", locals())

    @endpoint
    def create(
        self, body: models.CatalogsFeedCreateRequestSchema, *, ad_account_id: str | None = None
    ) -> Call[models.CatalogsFeed]:
        """Create catalog feeds.

        Operation `feeds/create`. Scopes: `catalogs:read`, `catalogs:write`.
        """
        return operation("POST catalogs/feeds", locals(), body="body")

    @endpoint
    def delete(self, feed_id: str, *, ad_account_id: str | None = None) -> Call[models.CatalogsFeed | None]:
        """Delete catalog feeds.

        Operation `feeds/delete`. Scopes: `catalogs:read`, `catalogs:write`.
        """
        return operation("DELETE catalogs/feeds/{feed_id}", locals(), answer=object)

    @endpoint
    def get(self, feed_id: str, *, ad_account_id: str | None = None) -> Call[models.CatalogsFeed]:
        """Get catalog feeds.

        Operation `feeds/get`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/feeds/{feed_id}", locals())

    @endpoint
    def update(
        self, feed_id: str, body: models.CatalogsFeedUpdateRequestSchema, *, ad_account_id: str | None = None
    ) -> Call[models.CatalogsFeed]:
        """Update catalog feeds.

        Operation `feeds/update`. Scopes: `catalogs:read`, `catalogs:write`.
        """
        return operation("PATCH catalogs/feeds/{feed_id}", locals(), body="body")

    @endpoint
    def ingest(self, feed_id: str, *, ad_account_id: str | None = None) -> Call[models.CatalogsFeedIngestion]:
        """Ingest catalog feeds.

        Operation `feeds/ingest`. Scopes: `catalogs:write`.
        """
        return operation("POST catalogs/feeds/{feed_id}/ingest", locals())

    @listing
    def list_processing_results(
        self,
        feed_id: str,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.CatalogsFeedProcessingResult]]:
        """List processing results.

        Operation `feed_processing_results/list`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/feeds/{feed_id}/processing_results", locals())

    @listing
    def list_item_issues(
        self,
        processing_result_id: str,
        *,
        item_numbers: Sequence[int] | None = None,
        item_validation_issue: models.CatalogsItemValidationIssue | None = None,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.CatalogsItemValidationIssues]]:
        """List item issues.

        Operation `items_issues/list`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/processing_results/{processing_result_id}/item_issues", locals())
