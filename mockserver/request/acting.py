"""Let a call act for somebody else: `ad_account_id` makes the ad account's owner the operating user (AO1, F12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.model import errors
from mockserver.state.business_access import permissions_on

if TYPE_CHECKING:
    from mockserver.model.operations import Operation
    from mockserver.model.records import AdAccount
    from mockserver.model.records.business_access import Role
    from mockserver.request.call import Call

CONTENT: tuple[Role, ...] = ("ADMIN", "ANALYST", "CAMPAIGN_MANAGER")
"""Roles that read, change and delete Pins on public and protected boards (AO12); secret boards take ADMIN (AO13)."""
FIGURES: tuple[Role, ...] = ("ADMIN", "ANALYST")
"""Roles that read the analytics of Pins (AO14); on secret boards only ADMIN does (AO15)."""
PUBLISHER: tuple[Role, ...] = ("PROFILE_PUBLISHER",)
"""The role that somebody can be given on a profile (AO6, BA6)."""
PUBLISHING: tuple[Role, ...] = ("ADMIN", *PUBLISHER)
"""Roles that create and change boards and create Pins: undocumented, but PROFILE_PUBLISHER is for that (AO31)."""
SECRET: tuple[Role, ...] = ("ADMIN",)
READING: tuple[Role, ...] = (*CONTENT, *PUBLISHER)
"""Roles for operations whose descriptions name none (AO18, AO19)."""
CATALOGS: tuple[Role, ...] = ("ADMIN", "CATALOGS_MANAGER")
"""Roles that work with the owner's catalogs (AO16, GC8)."""
AUCTION: tuple[Role, ...] = ("ADMIN",)
"""Roles that bid on single items (AO17, AA2)."""

ROLES: dict[str, tuple[Role, ...]] = {
    **dict.fromkeys(("pins/get", "pins/update", "pins/delete", "pins/save"), CONTENT),
    **dict.fromkeys(("pins/analytics", "multi_pins/analytics"), FIGURES),
    **dict.fromkeys(("pins/create", "boards/create", "boards/update", "boards/delete"), PUBLISHING),
    **dict.fromkeys(("board_sections/create", "board_sections/update", "board_sections/delete"), PUBLISHING),
    "verify_website/update": PUBLISHING,
    **dict.fromkeys(("boards/list", "boards/get", "boards/list_pins", "pins/list"), READING),
    **dict.fromkeys(("board_sections/list", "board_sections/list_pins"), READING),
    **dict.fromkeys(("search_user_boards/get", "search_user_pins/list"), READING),
    **dict.fromkeys(("user_account/get", "user_account/analytics"), READING),
    **dict.fromkeys(("user_account/analytics/top_pins", "user_account/analytics/top_video_pins"), READING),
    **dict.fromkeys(("user_following/get", "boards_user_follows/list", "website_verification/get"), READING),
    "targeting_options/get": READING,
}
"""The roles that let somebody act for the owner, by operation."""
ROLES_BY_TAG: dict[str, tuple[Role, ...]] = {
    **dict.fromkeys(("catalogs", "catalog_feeds", "catalog_items", "catalog_product_groups"), CATALOGS),
    **dict.fromkeys(("catalog_reports", "catalog_supplemental"), CATALOGS),
    "advanced_auction": AUCTION,
}
"""The same by tag, where it is the same for all operations. What is in neither table does not act for others (AO20)."""


def act_for_owner(call: Call) -> None:
    """Let the call act for the owner of the ad account that the query names.

    Raises an `ApiError`: 404 for an account that does not exist, 403 with code 29 for one on which the token's user has
    none of the roles that the operation asks for. How Pinterest refuses is not known.
    """
    allowed = acting_roles(call.operation)
    if not allowed:
        return
    account = existing_ad_account(call, call.parameters["ad_account_id"])
    owner = call.store.users.get(account.owner_id)
    assert owner is not None
    if owner.id == call.caller.id:
        return
    call.roles = roles = roles_for_owner(call, account)
    if not roles & {*allowed}:
        raise errors.NO_ROLE.with_hint(
            f"{call.operation.id} for the owner of ad account {account.id} takes one of the roles"
            f" {', '.join(allowed)}; {call.caller.username} has {', '.join(sorted(roles)) or 'none'} (AO3)."
        )
    call.owner = owner


def acting_roles(operation: Operation) -> tuple[Role, ...]:
    """List the roles with which an operation is called for the owner; none where it cannot be."""
    return ROLES.get(operation.id) or ROLES_BY_TAG.get(operation.tag, ())


def existing_ad_account(call: Call, ad_account_id: str) -> AdAccount:
    """Return the ad account, whoever may see it, or raise the refusal, 404."""
    account = call.environment.ad_accounts.get(ad_account_id)
    if account is None:
        known = ", ".join(found.id for found in call.environment.ad_accounts) or "none"
        raise errors.ENTITY_NOT_FOUND.with_hint(
            f"{call.environment.name.capitalize()} has no ad account {ad_account_id}; there are {known}. A user's or a"
            " business's id looks the same, and is another.",
            entity="Ad account",
        )
    return account


def roles_of(call: Call, account: AdAccount) -> tuple[Role, ...]:
    """List the roles of the token's user on an ad account that somebody else owns."""
    assert call.user is not None
    return permissions_on(call.store, call.environment, account.id, call.user.id)


def roles_for_owner(call: Call, account: AdAccount) -> frozenset[Role]:
    """List the roles with which the token's user may act for the owner: on the ad account, or as a publisher."""
    assert call.user is not None
    on_profile = permissions_on(call.store, call.environment, account.owner_id, call.user.id)
    return frozenset([*roles_of(call, account), *(role for role in on_profile if role in PUBLISHER)])


def sees_secrets(call: Call) -> bool:
    """Tell whether the caller's role may see secrets: that of a member may, if it is an admin's (AO8, AO13)."""
    return call.owner is None or bool(call.roles & {*SECRET})
