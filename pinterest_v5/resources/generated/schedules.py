"""Schedules. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint, listing

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import Page
    from pinterest_v5.models import generated as models


class Schedules(Resource[Mode]):
    """`api.schedules`."""

    @listing
    def list(
        self,
        ad_account_id: str,
        entity_ids: Sequence[str],
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: models.PinterestLibPaginationOrder | None = None,
        schedule_statuses: Sequence[models.ScheduleStatus] | None = None,
        schedule_type: models.ScheduleType | None = None,
    ) -> Call[Page[models.Schedule]]:
        """List schedules.

        Operation `schedules/list`. Scopes: `ads:read`.
        """
        return operation("GET ad_accounts/{ad_account_id}/schedules", locals())

    @endpoint
    def update(
        self, ad_account_id: str, items: Sequence[models.ScheduleBatchUpdate]
    ) -> Call[builtins.list[models.SchedulesCreate200ResponseInner]]:
        """Update schedules.

        Operation `schedules/update`. Scopes: `ads:write`.
        """
        return operation("PATCH ad_accounts/{ad_account_id}/schedules", locals(), body="items", answer=list)

    @endpoint
    def create(
        self, ad_account_id: str, items: Sequence[models.ScheduleCreate]
    ) -> Call[builtins.list[models.SchedulesCreate200ResponseInner]]:
        """Create schedules.

        Operation `schedules/create`. Scopes: `ads:write`.
        """
        return operation("POST ad_accounts/{ad_account_id}/schedules", locals(), body="items", answer=list)
