"""The account that the token acts for (dossier 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest.call import Call
from pinterest.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from pinterest.models import Account


class UserAccount(Resource[Mode]):
    """`api.user_account`."""

    @endpoint
    def get(self, *, ad_account_id: str | None = None) -> Call[Account]:
        """Return the account. Scope `user_accounts:read` (U1).

        Args:
            ad_account_id: act for the owner of this ad account (F12).
        """
        return Call("GET", "user_account", params={"ad_account_id": ad_account_id})
