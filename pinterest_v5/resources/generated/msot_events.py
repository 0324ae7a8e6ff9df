"""Msot events. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class MsotEvents(Resource[Mode]):
    """`api.msot_events`."""

    @endpoint
    def create(
        self,
        ad_account_id: str,
        ad_group_id: str,
        event_id: str,
        event_name: models.MsotEventName,
        event_timestamp: int,
        *,
        action_timestamps: Sequence[int] | None = None,
        attribution_model: models.AttributionModel | None = None,
        attribution_scope: models.AttributionScope | None = None,
        attribution_score: float | None = None,
        campaign_id: str | None = None,
        click_window: str | None = None,
        currency: models.Currency | None = None,
        total_event_touchpoints: int | None = None,
        total_events: int | None = None,
        total_events_fractional: float | None = None,
        value: float | None = None,
        view_window: str | None = None,
    ) -> Call[dict[str, Any] | None]:
        """Create msot events.

        Operation `msot_events/create`. Scopes: `msot:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/msot/events", locals(), answer=object)
