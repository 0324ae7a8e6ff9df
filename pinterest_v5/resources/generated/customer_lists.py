"""Customer lists. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class CustomerLists(Resource[Mode]):
    """`api.customer_lists`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
        exclude_nca: bool | None = None,
    ) -> Call[Page[models.CustomerList]]:
        """List customer lists.

        Operation `customer_lists/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/customer_lists", locals())

    @endpoint
    def create(
        self,
        ad_account_id: str,
        name: str,
        *,
        is_nca: bool | None = None,
        list_type: models.UserListType | None = None,
        records: str | None = None,
        records_v2: Sequence[models.CustomerListRecordRow] | None = None,
    ) -> Call[models.CustomerList]:
        """Create customer lists.

        Operation `customer_lists/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/customer_lists", locals())

    @endpoint
    def get(self, ad_account_id: str, customer_list_id: str) -> Call[models.CustomerList]:
        """Get customer lists.

        Operation `customer_lists/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}", locals())

    @endpoint
    def update(
        self,
        ad_account_id: str,
        customer_list_id: str,
        operation_type: models.UserListOperationType,
        *,
        records: str | None = None,
        records_v2: Sequence[models.CustomerListRecordRow] | None = None,
    ) -> Call[models.CustomerList]:
        """Update customer lists.

        Operation `customer_lists/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}", locals())
