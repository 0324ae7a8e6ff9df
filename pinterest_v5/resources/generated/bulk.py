"""Bulk. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class Bulk(Resource[Mode]):
    """`api.bulk`."""

    @endpoint
    def create_download(
        self,
        ad_account_id: str,
        *,
        campaign_filter: models.BulkDownloadCampaignFilter | None = None,
        entity_ids: Sequence[str] | None = None,
        entity_types: Sequence[models.BulkEntityType] | None = None,
        output_format: models.BulkOutputFormat | None = None,
        updated_since: str | None = None,
    ) -> Call[models.BulkDownload]:
        """Create download.

        Operation `bulk_download/create`. Scopes: `ads:read`.
        """
        return operation("POST ad_accounts/{ad_account_id}/bulk/download", locals())

    @endpoint
    def create_upsert(
        self,
        ad_account_id: str,
        *,
        create: models.BulkUpsertRequestCreate | None = None,
        update: models.BulkUpsertRequestUpdate | None = None,
    ) -> Call[models.BulkUpsertResponse]:
        """Create upsert.

        Operation `bulk_upsert/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/bulk/upsert", locals())

    @endpoint
    def get_request(
        self, ad_account_id: str, bulk_request_id: str, *, include_details: bool | None = None
    ) -> Call[models.BulkJobData]:
        """Get request.

        Operation `bulk_request/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/bulk/{bulk_request_id}", locals())
