"""Integrations. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class Integrations(Resource[Mode]):
    """`api.integrations`."""

    @listing
    def list(
        self, *, bookmark: str | None = None, page_size: int | None = None
    ) -> Call[Page[models.IntegrationRecord]]:
        """List integrations.

        Operation `integrations/get_list`. Scopes: `ads:read`.
        """
        return operation("GET integrations", locals())

    @endpoint
    def create_commerce(
        self,
        *,
        additional_id_1: str | None = None,
        connected_advertiser_id: str | None = None,
        connected_lba_id: str | None = None,
        connected_merchant_id: str | None = None,
        connected_tag_id: str | None = None,
        external_business_id: str | None = None,
        partner_access_token: str | None = None,
        partner_access_token_expiry: float | None = None,
        partner_metadata: str | None = None,
        partner_primary_email: str | None = None,
        partner_refresh_token: str | None = None,
        partner_refresh_token_expiry: float | None = None,
        scopes: str | None = None,
    ) -> Call[models.IntegrationMetadata]:
        """Create commerce.

        Operation `integrations_commerce/post`. Scopes: `ads:write`.
        """
        return operation("POST integrations/commerce", locals())

    @endpoint
    def delete_commerce(self, external_business_id: str) -> Call[models.IntegrationMetadata | None]:
        """Delete commerce.

        Operation `integrations_commerce/del`. Scopes: `ads:write`.
        """
        return operation("DELETE integrations/commerce/{external_business_id}", locals(), answer=object)

    @endpoint
    def get_commerce(self, external_business_id: str) -> Call[models.IntegrationMetadata]:
        """Get commerce.

        Operation `integrations_commerce/get`. Scopes: `ads:read`.
        """
        return operation("GET integrations/commerce/{external_business_id}", locals())

    @endpoint
    def update_commerce(
        self,
        external_business_id: str,
        *,
        additional_id_1: str | None = None,
        connected_advertiser_id: str | None = None,
        connected_lba_id: str | None = None,
        connected_merchant_id: str | None = None,
        connected_tag_id: str | None = None,
        partner_access_token: str | None = None,
        partner_access_token_expiry: float | None = None,
        partner_metadata: str | None = None,
        partner_primary_email: str | None = None,
        partner_refresh_token: str | None = None,
        partner_refresh_token_expiry: float | None = None,
        scopes: str | None = None,
    ) -> Call[models.IntegrationMetadata]:
        """Update commerce.

        Operation `integrations_commerce/patch`. Scopes: `ads:write`.
        """
        return operation("PATCH integrations/commerce/{external_business_id}", locals())

    @endpoint
    def create_logs(self, logs: Sequence[models.IntegrationLog]) -> Call[models.IntegrationLogsSuccessResponse]:
        """Create logs.

        Operation `integrations_logs/post`. Scopes: `ads:write`.
        """
        return operation("POST integrations/logs", locals())

    @endpoint
    def get(self, id: str) -> Call[models.IntegrationRecord]:
        """Get integrations.

        Operation `integrations/get_by_id`. Scopes: `ads:read`.
        """
        return operation("GET integrations/{id}", locals())
