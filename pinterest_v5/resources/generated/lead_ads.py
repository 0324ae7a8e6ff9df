"""Lead ads. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class LeadAds(Resource[Mode]):
    """`api.lead_ads`."""

    @listing
    def list_subscriptions(
        self, ad_account_id: str, *, bookmark: str | None = None, page_size: int | None = None
    ) -> Call[Page[models.LeadSubscription]]:
        """List subscriptions.

        Operation `ad_accounts_subscriptions/get_list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/leads/subscriptions", locals())

    @endpoint
    def create_subscription(
        self,
        ad_account_id: str,
        webhook_url: str,
        *,
        lead_form_id: str | None = None,
        partner_access_token: str | None = None,
        partner_metadata: models.PartnerMetadata | None = None,
        partner_refresh_token: str | None = None,
    ) -> Call[models.LeadSubscription]:
        """Create subscription.

        Operation `ad_accounts_subscriptions/post`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/leads/subscriptions", locals())

    @endpoint
    def delete_subscription(self, ad_account_id: str, subscription_id: str) -> Call[models.LeadSubscription | None]:
        """Delete subscription.

        Operation `ad_accounts_subscriptions/del_by_id`. Scopes: `ads:write`.
        """
        return operation(
            "DELETE ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}", locals(), answer=object
        )

    @endpoint
    def get_subscription(self, ad_account_id: str, subscription_id: str) -> Call[models.LeadSubscription]:
        """Get subscription.

        Operation `ad_accounts_subscriptions/get_by_id`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}", locals())
