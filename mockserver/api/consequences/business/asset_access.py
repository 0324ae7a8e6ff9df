"""Give assets to members and partners, and take them away (BA27-BA29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.business.assets import require_asset
from mockserver.api.consequences.business.granting import require_fitting
from mockserver.api.consequences.business.requesting import require_business
from mockserver.model import errors
from mockserver.request.routes import Routes
from mockserver.state.business_access import (
    assign,
    find_asset,
    is_member,
    is_partner,
    permissions_on,
    withdraw,
)

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records.business_access import Role
    from mockserver.state.business_access import Asset

    Json = dict[str, Any]

routes = Routes()


@routes("business_members_asset_access/update")
def assign_to_members(parsed: ParsedCall) -> Json:
    """Give assets to members, wrapped once more than for partners (BA27).

    Failures have no place in the answer: the first one ends the whole request.
    """
    business, environment = require_business(parsed), parsed.call.environment
    items = []
    for access in parsed.body["accesses"]:
        asset, member_id = require_asset(parsed, access["asset_id"]), access["member_id"]
        if not is_member(environment, business.id, member_id):
            raise _unknown("Member", member_id, business.id)
        require_fitting(asset, access["permissions"])
        _require_own_permissions(parsed, asset, business.id, access["permissions"])
        given = assign(environment, asset, member_id, business.id, access["permissions"])
        shown = {"asset_id": asset.id, "member_id": member_id, "permissions": list(given.permissions)}
        items.append({"response": shown})
    return {"items": items}


@routes("business_members_asset_access/delete")
def take_from_members(parsed: ParsedCall) -> Json:
    """Take assets from members; what they did not have is missing from the answer (BA29)."""
    business, environment = require_business(parsed), parsed.call.environment
    items = []
    for access in parsed.body["accesses"]:
        found = environment.asset_access.get(f"{access['asset_id']} {access['member_id']} {business.id}")
        if found is not None and is_member(environment, business.id, found.user_id):
            withdraw(environment, found)
            items.append({"asset_id": found.asset_id, "member_id": found.user_id})
    return {"items": items}


@routes("update_partner_asset_access_handler_impl")
def assign_to_partners(parsed: ParsedCall) -> Json:
    """Give own assets to partners (BA26); new permissions replace the old ones (BA28)."""
    business, environment = require_business(parsed), parsed.call.environment
    items = []
    for access in parsed.body["accesses"]:
        asset, partner_id = require_asset(parsed, access["asset_id"]), access["partner_id"]
        if asset.owner_id != business.id:
            raise errors.NO_ROLE.with_hint(f"{asset.id} was shared with {business.username}: it cannot be passed on.")
        if not is_partner(environment, business.id, partner_id):
            raise _unknown("Partner", partner_id, business.id)
        require_fitting(asset, access["permissions"])
        given = assign(environment, asset, partner_id, business.id, access["permissions"])
        shown = {"asset_id": asset.id, "asset_type": asset.type, "partner_id": partner_id}
        items.append({**shown, "permissions": list(given.permissions)})
    return {"items": items}


@routes("delete_partner_asset_access_handler_impl")
def take_from_partners(parsed: ParsedCall) -> Json:
    """End the partners' access to the business's assets (INTERNAL) or the reverse (EXTERNAL) (BA29)."""
    business, call = require_business(parsed), parsed.call
    items = []
    for access in parsed.body["accesses"]:
        is_external = access.get("partner_type") == "EXTERNAL"
        asset_id, partner_id = access["asset_id"], access["partner_id"]
        user_id, giver_id = (business.id, partner_id) if is_external else (partner_id, business.id)
        asset = find_asset(call.store, call.environment, giver_id, asset_id)
        found = call.environment.asset_access.get(f"{asset_id} {user_id} {giver_id}")
        if found is not None and asset is not None and is_partner(call.environment, giver_id, user_id):
            withdraw(call.environment, found)
            shown = {"asset_id": asset_id, "asset_type": asset.type, "partner_id": partner_id}
            items.append({**shown, "is_shared_partner": is_external, "permissions": list(found.permissions)})
    return {"items": items}


def _require_own_permissions(parsed: ParsedCall, asset: Asset, business_id: str, permissions: list[Role]) -> None:
    """Raise `ItemError` if a partner gives its people more permissions than it has itself."""
    if asset.owner_id == business_id:
        return
    held = permissions_on(parsed.call.store, parsed.call.environment, asset.id, business_id)
    if beyond := [role for role in permissions if role not in held]:
        raise ItemError(29, f"You are not permitted to access that resource: {', '.join(beyond)}.", 403)


def _unknown(kind: str, user_id: str, business_id: str) -> errors.ApiError:
    where = f"GET /v5/businesses/{business_id}/{kind.lower()}s"
    hint = f"{user_id} is not a {kind.lower()} of business {business_id}: see {where}. Nothing was changed."
    return errors.ENTITY_NOT_FOUND.with_hint(hint, entity=kind)
