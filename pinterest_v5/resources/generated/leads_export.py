"""Leads export. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class LeadsExport(Resource[Mode]):
    """`api.leads_export`."""

    @endpoint
    def create(self, ad_account_id: str, ad_id: str, end_date: str, start_date: str) -> Call[models.LeadsExports]:
        """Create leads export.

        Operation `leads_export/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/leads_export", locals())

    @endpoint
    def get(self, ad_account_id: str, leads_export_id: str) -> Call[models.LeadsExportResponseData]:
        """Get leads export.

        Operation `leads_export/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/leads_export/{leads_export_id}", locals())
