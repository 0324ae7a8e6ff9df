"""Conversion events. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class ConversionEvents(Resource[Mode]):
    """`api.conversion_events`."""

    @endpoint
    def create(
        self, ad_account_id: str, data: Sequence[models.ConversionEventsDataItems], *, test: bool | None = None
    ) -> Call[models.ConversionEvents]:
        """Create conversion events.

        Operation `events/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/events", locals(), query=("test",))
