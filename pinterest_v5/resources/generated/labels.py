"""Labels. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class Labels(Resource[Mode]):
    """`api.labels`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        *,
        campaign_ids: Sequence[str] | None = None,
        label_ids: Sequence[str] | None = None,
        entity_statuses: Sequence[models.QueryLabelEntityStatusesItems] | None = None,
        label_types: Sequence[models.QueryLabelTypesItems] | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Call[Page[models.Label]]:
        """List labels.

        Operation `labels/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/labels", locals())

    @endpoint
    def update(self, ad_account_id: str, labels: Sequence[models.LabelUpdateItem]) -> Call[models.LabelsResponse]:
        """Update labels.

        Operation `labels/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/labels", locals())

    @endpoint
    def create(self, ad_account_id: str, labels: Sequence[models.LabelCreateItem]) -> Call[models.LabelsResponse]:
        """Create labels.

        Operation `labels/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/labels", locals())

    @endpoint
    def apply(self, ad_account_id: str, label_id: str, entity_ids: Sequence[str]) -> Call[models.LabeledEntities]:
        """Apply labels.

        Operation `labels/apply`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/labels/{label_id}/apply", locals())

    @endpoint
    def remove(self, ad_account_id: str, label_id: str, entity_ids: Sequence[str]) -> Call[models.LabeledEntities]:
        """Remove labels.

        Operation `labels/remove`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/labels/{label_id}/remove", locals())
