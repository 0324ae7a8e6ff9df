"""Controls for ad accounts and roles in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.ad_review import review_ad
from mockserver.api.derived.adding import add
from mockserver.control.registry import ControlRegistry
from mockserver.control.serializers import plain
from mockserver.state.lifecycle import Lifecycle

if TYPE_CHECKING:
    from mockserver.state.state import State

table = ControlRegistry()

table.add("POST", "/ad_accounts", Lifecycle.add_ad_account, 'mock.add_ad_account("Shop", owner="mika", currency="EUR")')
table.add("POST", "/ad_accounts/roles", Lifecycle.grant_role, 'mock.grant_role("toni", "ANALYST", "549755885175")')
table.add("POST", "/ad_accounts/roles/revoke", Lifecycle.revoke_role, 'mock.revoke_role("toni", "ANALYST")')
table.add("POST", "/businesses/members", Lifecycle.add_member, 'mock.add_member("toni", "BIZ_ADMIN", business="mika")')
table.add(
    "POST",
    "/add/{collection}",
    add,
    'mock.add("campaigns", name="Spring", objective_type="AWARENESS", daily_spend_cap=5000000)',
)
table.add("POST", "/ads/{ad_id}/review", review_ad, 'mock.review_ad("687195134316", "REJECTED")')
table.add("GET", "/ad_accounts/events", Lifecycle.conversion_events, "mock.conversion_events()")
table.add(
    "POST",
    "/catalogs/feeds/file",
    Lifecycle.set_feed_file,
    'mock.set_feed_file("1553650766411", [{"item_id": "A1", "title": "Chair"}])',
)


@table.get("/ad_accounts", python="mock.store.production.ad_accounts")
def ad_accounts(mock: State) -> dict[str, list[dict[str, Any]]]:
    """List the ad accounts of production and of the sandbox, with their members and roles."""
    return {
        environment.name: [
            {
                **plain(account),
                "members": {
                    access.user_id: list(access.permissions)
                    for access in environment.asset_access.filter(asset_id=account.id)
                },
            }
            for account in environment.ad_accounts
        ]
        for environment in (mock.store.production, mock.store.sandbox)
    }
