"""Lead forms. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class LeadForms(Resource[Mode]):
    """`api.lead_forms`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
    ) -> Call[Page[models.LeadForm]]:
        """List lead forms.

        Operation `lead_forms/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/lead_forms", locals())

    @endpoint
    def update(
        self, ad_account_id: str, items: Sequence[models.LeadFormBatchUpdate]
    ) -> Call[models.LeadFormsCreate200Response]:
        """Update lead forms.

        Operation `lead_forms/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/lead_forms", locals(), body="items")

    @endpoint
    def create(
        self, ad_account_id: str, items: Sequence[models.LeadFormCreate]
    ) -> Call[models.LeadFormsCreate200Response]:
        """Create lead forms.

        Operation `lead_forms/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/lead_forms", locals(), body="items")

    @endpoint
    def get(self, lead_form_id: str, ad_account_id: str) -> Call[models.LeadForm]:
        """Get lead forms.

        Operation `lead_form/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}", locals())

    @endpoint
    def create_test_lead(
        self, ad_account_id: str, lead_form_id: str, answers: Sequence[str]
    ) -> Call[models.LeadFormTest]:
        """Create test lead.

        Operation `lead_form_test/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}/test", locals())
