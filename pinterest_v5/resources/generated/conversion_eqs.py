"""Conversion eqs. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    import builtins

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class ConversionEqs(Resource[Mode]):
    """`api.conversion_eqs`."""

    @endpoint
    def list(
        self,
        ad_account_id: str,
        lookback_period: models.LookbackPeriodOptions,
        *,
        source_platform: models.SourcePlatformOptions | None = None,
        ingestion_source: models.IngestionSourceOptions | None = None,
    ) -> Call[builtins.list[models.EventQualityScore]]:
        """List conversion eqs.

        Operation `conversion_eqs/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/conversion_eqs", locals(), answer=list)
