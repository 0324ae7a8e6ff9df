"""Audience sharing. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class AudienceSharing(Resource[Mode]):
    """`api.audience_sharing`."""

    @endpoint
    def share_between_ad_accounts(
        self,
        ad_account_id: str,
        audience_id: str,
        operation_type: models.OperationType,
        recipient_account_ids: Sequence[str],
    ) -> Call[models.AdAccountToAdAccountSharedAudience]:
        """Share between ad accounts.

        Operation `update_ad_account_to_ad_account_shared_audience`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/audiences/ad_accounts/shared", locals())

    @endpoint
    def share_with_business(
        self,
        ad_account_id: str,
        audience_id: str,
        operation_type: models.OperationType,
        recipient_business_ids: Sequence[str],
    ) -> Call[models.AdAccountToBusinessSharedAudience]:
        """Share with business.

        Operation `update_ad_account_to_business_shared_audience`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/audiences/businesses/shared", locals())

    @listing
    def list_accounts_of_ad_account(
        self,
        ad_account_id: str,
        audience_id: str,
        account_type: models.AudienceAccountType,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.SharedAudienceAccount]]:
        """List accounts of ad account.

        Operation `ad_accounts_audiences_shared_accounts/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/audiences/shared/accounts", locals())

    @listing
    def list_for_business(
        self,
        business_id: str,
        *,
        order: models.Order | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.Audience]]:
        """List for business.

        Operation `shared_audiences_for_business/list`. Scopes: `biz_access:read`.
        """
        return operation("GET businesses/{business_id}/audiences", locals())

    @endpoint
    def share_from_business_with_ad_account(
        self,
        business_id: str,
        audience_id: str,
        operation_type: models.OperationType,
        recipient_account_ids: Sequence[str],
    ) -> Call[models.BusinessToAdAccountSharedAudience]:
        """Share from business with ad account.

        Operation `update_business_to_ad_account_shared_audience`. Scopes: `biz_access:write`.
        """
        return operation("PATCH businesses/{business_id}/audiences/ad_accounts/shared", locals())

    @endpoint
    def share_between_businesses(
        self,
        business_id: str,
        audience_id: str,
        operation_type: models.OperationType,
        recipient_business_ids: Sequence[str],
    ) -> Call[models.BusinessToBusinessSharedAudience]:
        """Share between businesses.

        Operation `update_business_to_business_shared_audience`. Scopes: `biz_access:write`.
        """
        return operation("PATCH businesses/{business_id}/audiences/businesses/shared", locals())

    @listing
    def list_accounts_of_business(
        self,
        business_id: str,
        audience_id: str,
        account_type: models.AudienceAccountType,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.SharedAudienceAccount]]:
        """List accounts of business.

        Operation `business_account_audiences_shared_accounts/list`. Scopes: `biz_access:read`.
        """
        return operation("GET businesses/{business_id}/audiences/shared/accounts", locals())
