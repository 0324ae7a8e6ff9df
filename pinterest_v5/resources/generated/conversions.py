"""Conversions. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class Conversions(Resource[Mode]):
    """`api.conversions`."""

    @endpoint
    def delete_advertiser_defined_events(
        self, ad_account_id: str, event_names: Sequence[str]
    ) -> Call[models.AdvertiserDefinedEventsCreate200Response]:
        """Delete advertiser defined events.

        Operation `conversions/advertiser_defined_events_delete`. Scopes: `ads:write`.
        """
        return operation("DELETE ad_accounts/{ad_account_id}/advertiser_defined_events", locals())

    @endpoint
    def get_advertiser_defined_events(self, ad_account_id: str) -> Call[models.AdvertiserDefinedEventsGet200Response]:
        """Get advertiser defined events.

        Operation `advertiser_defined_events/get`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/advertiser_defined_events", locals())

    @endpoint
    def update_advertiser_defined_events(
        self, ad_account_id: str, items: Sequence[models.AdvertiserDefinedEventInput]
    ) -> Call[models.AdvertiserDefinedEventsCreate200Response]:
        """Update advertiser defined events.

        Operation `conversions/advertiser_defined_events_update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/advertiser_defined_events", locals())

    @endpoint
    def create_advertiser_defined_events(
        self, ad_account_id: str, items: Sequence[models.AdvertiserDefinedEventInput]
    ) -> Call[models.AdvertiserDefinedEventsCreate200Response]:
        """Create advertiser defined events.

        Operation `conversions/advertiser_defined_events_create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/advertiser_defined_events", locals())
