"""Conversion tags. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    import builtins

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class ConversionTags(Resource[Mode]):
    """`api.conversion_tags`."""

    @endpoint
    def list(
        self, ad_account_id: str, *, filter_deleted: bool | None = None
    ) -> Call[models.ConversionTagsList200Response]:
        """List conversion tags.

        Operation `conversion_tags/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/conversion_tags", locals())

    @endpoint
    def create(
        self,
        ad_account_id: str,
        name: str,
        *,
        aem_db_enabled: bool | None = None,
        aem_enabled: bool | None = None,
        aem_external_id_enabled: bool | None = None,
        aem_fnln_enabled: bool | None = None,
        aem_ge_enabled: bool | None = None,
        aem_loc_enabled: bool | None = None,
        aem_ph_enabled: bool | None = None,
        md_frequency: float | None = None,
    ) -> Call[models.ConversionTag]:
        """Create conversion tags.

        Operation `conversion_tags/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/conversion_tags", locals())

    @endpoint
    def list_ocpm_eligible(self, ad_account_id: str) -> Call[dict[str, builtins.list[models.ConversionEventResponse]]]:
        """List ocpm eligible.

        Operation `ocpm_eligible_conversion_tags/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible", locals())

    @listing
    def list_page_visit(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
    ) -> Call[Page[models.ConversionEventResponse]]:
        """List page visit.

        Operation `page_visit_conversion_tags/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/conversion_tags/page_visit", locals())

    @endpoint
    def get(self, ad_account_id: str, conversion_tag_id: str) -> Call[models.ConversionTag]:
        """Get conversion tags.

        Operation `conversion_tags/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}", locals())
