"""Conversion deletion requests. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class ConversionDeletionRequests(Resource[Mode]):
    """`api.conversion_deletion_requests`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
    ) -> Call[Page[models.ConversionDeletionRequest]]:
        """List conversion deletion requests.

        Operation `conversion_deletion_requests/conversion_deletion_request_list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/conversion_deletion_requests", locals())

    @endpoint
    def create(
        self, ad_account_id: str, deletion_targets: models.ConversionDeletionRequestTargets
    ) -> Call[models.ConversionDeletionRequest]:
        """Create conversion deletion requests.

        Operation `conversion_deletion_requests/conversion_deletion_request_create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/conversion_deletion_requests", locals())

    @endpoint
    def delete(self, request_id: str, ad_account_id: str) -> Call[models.ConversionDeletionRequest | None]:
        """Delete conversion deletion requests.

        Operation `conversion_deletion_requests/conversion_deletion_request_delete`. Scopes: `ads:write`.
        """
        return operation(
            "DELETE ad_accounts/{ad_account_id}/conversion_deletion_requests/{request_id}", locals(), answer=object
        )

    @endpoint
    def get(self, request_id: str, ad_account_id: str) -> Call[models.ConversionDeletionRequest]:
        """Get conversion deletion requests.

        Operation `conversion_deletion_requests/conversion_deletion_request_get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/conversion_deletion_requests/{request_id}", locals())
