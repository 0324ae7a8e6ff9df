"""Resources. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_v5.core.call import Nothing, operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class Resources(Resource[Mode]):
    """`api.resources`."""

    @endpoint
    def get_ad_account_countries(self) -> Call[models.AdAccountCountriesGet200Response]:
        """Get ad account countries.

        Operation `ad_account_countries/get`. Scopes: `ads:read`.
        """
        return operation("GET resources/ad_account_countries", locals())

    @endpoint
    def get_delivery_metrics(
        self, *, report_type: models.ReportType | None = None
    ) -> Call[models.DeliveryMetricsGet200Response]:
        """Get delivery metrics.

        Operation `delivery_metrics/get`. Scopes: `ads:read`, `pins:read`, `user_accounts:read`.
        """
        return operation("GET resources/delivery_metrics", locals())

    @endpoint
    def get_lead_form_questions(self) -> Call[None]:
        """Get lead form questions.

        Operation `lead_form_questions/get`. Scopes: `ads:read`.
        """
        return operation("GET resources/lead_form_questions", locals(), answer=Nothing)

    @endpoint
    def get_metrics_ready_state(self, date: str) -> Call[models.BookClosed]:
        """Get metrics ready state.

        Operation `metrics_ready_state/get`. Scopes: `ads:read`.
        """
        return operation("GET resources/metrics_ready_state", locals())

    @endpoint
    def get_interest_targeting_options(self, interest_id: str) -> Call[models.SingleInterestTargetingOption]:
        """Get interest targeting options.

        Operation `interest_targeting_options/get`. Scopes: `ads:read`.
        """
        return operation("GET resources/targeting/interests/{interest_id}", locals())

    @endpoint
    def get_targeting_options(
        self,
        targeting_type: models.PublicTargetingType,
        *,
        ad_account_id: str | None = None,
        client_id: str | None = None,
        oauth_signature: str | None = None,
        timestamp: str | None = None,
    ) -> Call[list[dict[str, Any]]]:
        """Get targeting options.

        Operation `targeting_options/get`. Scopes: `ads:read`.
        """
        return operation("GET resources/targeting/{targeting_type}", locals(), answer=list)
