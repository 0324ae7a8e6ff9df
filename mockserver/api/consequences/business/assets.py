"""The assets that a business owns or may use, and the members and partners with access to them (BA23-BA29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.business.asset_groups import group_info
from mockserver.api.consequences.business.members import is_system
from mockserver.api.consequences.business.requesting import listed, person, require_business
from mockserver.model import errors
from mockserver.request.routes import Routes
from mockserver.state.business_access import children, find_asset, is_member, owned_assets, shared_assets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import AssetAccess
    from mockserver.model.store.sorted_entries import Position
    from mockserver.state.business_access import Asset

    Json = dict[str, Any]
    Held = tuple[Asset, tuple[str, ...]]

routes = Routes()


@routes("business_assets/get")
def list_assets(parsed: ParsedCall) -> Json:
    """List the assets that the business owns or that partners share with it (BA23)."""
    call, parameters, business = parsed.call, parsed.parameters, require_business(parsed)
    owned: list[Held] = [(asset, ("OWNER",)) for asset in owned_assets(call.store, call.environment, business.id)]
    held = [*owned, *shared_assets(call.store, call.environment, business.id).values()]
    child_id, group_id = parameters.get("child_asset_id"), parameters.get("asset_group_id")
    in_group = {child for asset, _ in held if asset.id == group_id for child in children(asset)}
    asset_type = parameters["asset_type"] if child_id is None else "ASSET_GROUP"
    wanted = parameters.get("permissions")
    found = [
        (asset, permissions)
        for asset, permissions in held
        if asset.type == asset_type
        and (child_id is None or asset.holds(child_id))
        and (group_id is None or asset.id in in_group)
        and (wanted is None or {*wanted} & {*permissions})
    ]
    return listed(parsed, found, _by_id, lambda row: {**_shown(parsed, row), **_catalog_info(row[0])})


@routes("business_asset_members/get")
def list_members_of_asset(parsed: ParsedCall) -> Json:
    """List the members to whom this business gave access to the asset (BA26)."""
    business, asset = require_business(parsed), require_asset(parsed)
    wants_system = bool(parsed.parameters.get("fetch_system_users"))
    members = [
        access
        for access in parsed.call.environment.asset_access.filter(asset_id=asset.id)
        if access.granted_by == business.id
        and is_member(parsed.call.environment, business.id, access.user_id)
        and is_system(parsed, access.user_id) == wants_system
    ]
    return _users(parsed, members)


@routes("business_asset_partners/get")
def list_partners_of_asset(parsed: ParsedCall) -> Json:
    """List the partners with access to the asset; none if it was shared itself: it cannot be passed on (BA26)."""
    business, asset = require_business(parsed), require_asset(parsed)
    partners = [
        access
        for access in parsed.call.environment.asset_access.filter(asset_id=asset.id)
        if access.granted_by == business.id == asset.owner_id
        and not is_member(parsed.call.environment, business.id, access.user_id)
    ]
    return _users(parsed, partners)


@routes("business_member_assets/get")
def list_assets_of_member(parsed: ParsedCall) -> Json:
    """List what this business assigned to the member; AGGREGATED_PERMISSION adds what asset groups hold (BA25)."""
    business, parameters = require_business(parsed), parsed.parameters
    held = _granted(parsed, parsed.path["member_id"], business.id)
    if parameters.get("asset_permission_type") == "AGGREGATED_PERMISSION":
        everything = shared_assets(parsed.call.store, parsed.call.environment, parsed.path["member_id"])
        groups = [asset for asset, _ in held]
        held = [
            row for row in everything.values() if row[0] in groups or any(group.holds(row[0].id) for group in groups)
        ]
    rows = chosen(parsed, held)
    counts = {"ACTIVE": len(rows), "ARCHIVED": 0, "PAUSED": 0}
    if "ACTIVE" not in (parameters.get("ad_account_statuses") or counts):
        rows = []
    body = listed(parsed, rows, ranking(parsed, rows), lambda row: _shown(parsed, row))
    return {**body, "total_data_count": len(rows), "total_data_count_by_status": counts}


@routes("business_partner_asset_access/get")
def list_assets_of_partner(parsed: ParsedCall) -> Json:
    """List the business's assets that the partner may use (INTERNAL) or the reverse (EXTERNAL) (BA8, BA25)."""
    business, partner_id = require_business(parsed), parsed.path["partner_id"]
    is_external = parsed.parameters.get("partner_type") == "EXTERNAL"
    user_id, giver_id = (business.id, partner_id) if is_external else (partner_id, business.id)
    rows = chosen(parsed, _granted(parsed, user_id, giver_id))
    return listed(parsed, rows, ranking(parsed, rows), lambda row: _shown(parsed, row))


def require_asset(parsed: ParsedCall, asset_id: str | None = None) -> Asset:
    """Find an asset that the business owns or may use. Raises an `ApiError`, 404."""
    call, business_id = parsed.call, parsed.path["business_id"]
    wanted = parsed.path["asset_id"] if asset_id is None else asset_id
    shared, _ = shared_assets(call.store, call.environment, business_id).get(wanted, (None, ()))
    found = find_asset(call.store, call.environment, business_id, wanted) or shared
    if found is None:
        raise errors.ENTITY_NOT_FOUND.with_hint(
            f"Business {business_id} neither owns an asset {wanted} nor was it given access to one: see"
            f" GET /v5/businesses/{business_id}/assets.",
            entity="Asset",
        )
    return found


def chosen(parsed: ParsedCall, rows: Iterable[Held]) -> list[Held]:
    """List assets of the type, AD_ACCOUNT by default (QA6), with the text searched for in name, id or owner's name."""
    parameters = parsed.parameters
    text = (parameters.get("search_value") or "").lower()
    by = parameters.get("search_by") or "NAME_OR_ID"
    return [row for row in rows if row[0].type == parameters["asset_type"] and _matches(parsed, row[0], text, by)]


def ranking(parsed: ParsedCall, rows: Iterable[Held]) -> Callable[[Held], Position]:
    """Build the sort key by id, name or permissions, ascending unless something else is asked for."""

    def key(row: Held) -> tuple[str, int]:
        asset, permissions = row
        texts = {"NAME": asset.name.lower(), "PERMISSIONS": ",".join(sorted(permissions))}
        return texts.get(parsed.parameters.get("sort_by") or "ID", ""), int(asset.id)

    ordered = sorted(rows, key=key, reverse=parsed.parameters.get("sort_ascending") is False)
    ranks = {asset.id: rank for rank, (asset, _) in enumerate(ordered)}
    return lambda row: (ranks[row[0].id],)


def _matches(parsed: ParsedCall, asset: Asset, text: str, by: str) -> bool:
    owner = parsed.call.store.users.get(asset.owner_id)
    parts = {"NAME": asset.name, "ID": asset.id, "OWNER_NAME": owner.username if owner is not None else ""}
    names = {"NAME_OR_ID": ("NAME", "ID"), "NAME_OR_OWNER": ("NAME", "OWNER_NAME")}.get(by, (by,))
    return any(text in parts[name].lower() for name in names)


def _granted(parsed: ParsedCall, user_id: str, giver_id: str) -> list[Held]:
    """List the assets that a business gave to somebody, with the permissions."""
    call = parsed.call
    rows: list[Held] = []
    for access in call.environment.asset_access.filter(user_id=user_id):
        asset = find_asset(call.store, call.environment, access.owner_id, access.asset_id)
        if access.granted_by == giver_id and asset is not None:
            rows.append((asset, access.permissions))
    return rows


def _users(parsed: ParsedCall, given: list[AssetAccess]) -> Json:
    def show(access: AssetAccess) -> Json:
        return {"user": person(parsed.call, access.user_id), "permissions": list(access.permissions)}

    return listed(parsed, given, lambda access: (int(access.user_id),), show)


def _shown(parsed: ParsedCall, row: Held) -> Json:
    """Show an asset with its permissions; only groups have `asset_group_info` (BA24)."""
    asset, permissions = row
    shown: Json = {"asset_id": asset.id, "asset_type": asset.type, "permissions": list(permissions)}
    if asset.type == "ASSET_GROUP" and asset.entity is not None:
        shown["asset_group_info"] = group_info(parsed.call, asset.entity)
    return shown


def _catalog_info(asset: Asset) -> Json:
    """Describe the asset further if it is a catalog (BA24)."""
    if asset.type != "CATALOG" or asset.entity is None:
        return {}
    return {
        "catalog_info": {"id": asset.id, "name": asset.name, "catalog_type": asset.entity.fields.get("catalog_type")}
    }


def _by_id(row: Held) -> Position:
    return (int(row[0].id),)
