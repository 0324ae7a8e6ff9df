"""Notification. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class Notification(Resource[Mode]):
    """`api.notification`."""

    @endpoint
    def create(self, body: models.NotificationPostRequest) -> Call[models.NotificationResponse]:
        """Create notification.

        Operation `notification/post`. Scopes: `user_accounts:read`.
        """
        return operation("POST notifications", locals(), body="body")
