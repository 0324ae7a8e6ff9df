"""Terms of service. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class TermsOfService(Resource[Mode]):
    """`api.terms_of_service`."""

    @endpoint
    def get(
        self, ad_account_id: str, *, include_html: bool | None = None, tos_type: str | None = None
    ) -> Call[models.TermsOfService]:
        """Get terms of service.

        Operation `terms_of_service/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/terms_of_service", locals())
