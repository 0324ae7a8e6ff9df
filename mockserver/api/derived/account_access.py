"""Check access to the ad account that the path names: its owner has it, and others by their roles (AO21-AO30)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.model import errors
from mockserver.request.acting import existing_ad_account, roles_of

if TYPE_CHECKING:
    from mockserver.contract.description import OperationContract
    from mockserver.model.records import AdAccount
    from mockserver.model.records.business_access import Role
    from mockserver.request.call import Call

AUDIENCES = ("audiences", "audience_sharing", "audience_insights", "customer_lists", "customer_list_uploads")
MEASUREMENT = ("conversion_tags", "conversion_eqs", "msot_events", "conversions", "conversion_events")

READERS: dict[str, tuple[Role, ...]] = {
    **dict.fromkeys(AUDIENCES, ("ADMIN", "ANALYST", "AUDIENCE_MANAGER", "CAMPAIGN_MANAGER")),
    **dict.fromkeys(MEASUREMENT, ("ADMIN", "ANALYST", "AUDIENCE_MANAGER", "CAMPAIGN_MANAGER")),
    "billing": ("ADMIN", "FINANCE_MANAGER", "FINANCE_VIEW", "FINANCE_EDIT", "CAMPAIGN_MANAGER"),
}
"""Roles that may read, by the tag of the operation (AO27-AO30)."""
WRITERS: dict[str, tuple[Role, ...]] = {
    **dict.fromkeys(AUDIENCES, ("ADMIN", "AUDIENCE_MANAGER")),
    **dict.fromkeys(MEASUREMENT, ("ADMIN", "AUDIENCE_MANAGER")),
    "billing": ("ADMIN", "FINANCE_MANAGER", "FINANCE_EDIT"),
    "conversion_events": ("ADMIN", "ANALYST", "AUDIENCE_MANAGER", "CAMPAIGN_MANAGER"),
}
"""Roles that may write, by the tag of the operation (AO24, AO26, AO28-AO30)."""
INSERTION_ORDERS: tuple[Role, ...] = ("ADMIN", "FINANCE_MANAGER", "FINANCE_VIEW", "FINANCE_EDIT", "CAMPAIGN_MANAGER")
"""Roles that may place and read insertion orders, unlike the rest of billing (AO23); Finance has three names (AC8)."""
OTHER_READERS: tuple[Role, ...] = ("ADMIN", "ANALYST", "CAMPAIGN_MANAGER")
OTHER_WRITERS: tuple[Role, ...] = ("ADMIN", "CAMPAIGN_MANAGER")


def require_account(call: Call, operation: OperationContract, ad_account_id: str) -> AdAccount:
    """Return the ad account, if the caller owns it or has a role that may call the operation on it.

    Raises an `ApiError`: 404 if there is no such account, 403 with code 29 if the caller has none of the roles (QA2).
    """
    account = existing_ad_account(call, ad_account_id)
    if account.owner_id == call.caller.id:
        return account
    allowed = _allowed(operation)
    held = roles_of(call, account)
    if not {*held} & {*allowed}:
        raise errors.NO_ROLE.with_hint(
            f"{operation.id} takes the owner of ad account {account.id} or one of the roles {', '.join(allowed)};"
            f" {call.caller.username} has {', '.join(sorted(held)) or 'none'}. `grant_role` gives one."
        )
    return account


def _allowed(operation: OperationContract) -> tuple[Role, ...]:
    if operation.id.startswith("ssio_"):
        return INSERTION_ORDERS
    if "ads:write" in operation.scopes or "billing:write" in operation.scopes:
        return WRITERS.get(operation.tag, OTHER_WRITERS)
    return READERS.get(operation.tag, OTHER_READERS)
