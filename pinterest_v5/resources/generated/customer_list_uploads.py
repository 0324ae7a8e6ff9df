"""Customer list uploads. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class CustomerListUploads(Resource[Mode]):
    """`api.customer_list_uploads`."""

    @endpoint
    def create(
        self, ad_account_id: str, customer_list_id: str, body: models.CustomerListUploadCreateRequest
    ) -> Call[models.CustomerListUploadCreateResponse]:
        """Create customer list uploads.

        Operation `customer_list_uploads/create`. Scopes: `ads:write`.
        """
        return operation(
            "POST ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads", locals(), body="body"
        )

    @endpoint
    def get(
        self, ad_account_id: str, customer_list_id: str, customer_list_upload_id: str
    ) -> Call[models.CustomerListUpload]:
        """Get customer list uploads.

        Operation `customer_list_uploads/get`. Scopes: `ads:read`.
        """
        return operation(
            "GET ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}",
            locals(),
        )

    @endpoint
    def run(
        self, ad_account_id: str, customer_list_id: str, customer_list_upload_id: str
    ) -> Call[models.CustomerListUpload]:
        """Run customer list uploads.

        Operation `customer_list_uploads/run`. Scopes: `ads:write`.
        """
        return operation(
            "POST ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run",
            locals(),
        )
