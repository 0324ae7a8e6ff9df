"""Audiences. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class Audiences(Resource[Mode]):
    """`api.audiences`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
        ownership_type: models.AudienceOwnershipType | None = None,
        exclude_nca: bool | None = None,
    ) -> Call[Page[models.AdAccountsAudience]]:
        """List audiences.

        Operation `audiences/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/audiences", locals())

    @endpoint
    def create(self, ad_account_id: str, body: models.AdAccountsAudienceCreate) -> Call[models.AdAccountsAudience]:
        """Create audiences.

        Operation `audiences/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/audiences", locals(), body="body")

    @endpoint
    def get(self, audience_id: str, ad_account_id: str) -> Call[models.AdAccountsAudience]:
        """Get audiences.

        Operation `audiences/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/audiences/{audience_id}", locals())

    @endpoint
    def update(
        self, audience_id: str, ad_account_id: str, body: models.AdAccountsAudienceUpdate
    ) -> Call[models.AdAccountsAudience]:
        """Update audiences.

        Operation `audiences/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/audiences/{audience_id}", locals(), body="body")
