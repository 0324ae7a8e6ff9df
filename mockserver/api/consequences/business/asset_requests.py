"""Ask an existing partner for more of its assets (BA44)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.business.granting import INVALID_ASSET, assets_to_give
from mockserver.api.consequences.business.invites import require_room, send
from mockserver.api.consequences.business.requesting import attempt, require_business
from mockserver.request.routes import Routes
from mockserver.state.business_access import find_asset, is_partner

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.business_access import Role
    from mockserver.request.call import Call

    Json = dict[str, Any]
    Assets = dict[str, tuple[Role, ...]]

routes = Routes()

ASKED_FOR = ("AD_ACCOUNT", "PROFILE")
"""Only these may be asked for."""


@routes("asset_access_requests/create")
def ask_for_assets(parsed: ParsedCall) -> Json:
    """A map from each partner to the invite that it may answer, and a list of what went wrong (BA-t5)."""
    business, call = require_business(parsed), parsed.call

    def ask(item: Json) -> Json:
        partner_id = item["partner_id"]
        named = _requested(call, business.id, partner_id, item["asset_id_to_permissions"])
        return {"invites": {partner_id: send(call, business.id, partner_id, "PARTNER_REQUEST", "PARTNER", named).id}}

    def failed(_: Json, problem: ItemError) -> Json:
        return {"exceptions": [{"code": problem.code, "messages": problem.message.split("; ")}]}

    outcomes = [attempt(ask, failed, item) for item in parsed.body["asset_requests"]]
    return {
        "invites": {key: value for one in outcomes for key, value in one.get("invites", {}).items()},
        "exceptions": [problem for one in outcomes for problem in one.get("exceptions", ())],
    }


def _requested(call: Call, business_id: str, partner_id: str, wanted: dict[str, list[Role]]) -> Assets:
    """What is asked for, by asset. Raises `ItemError`, with a text for each asset that cannot be asked for."""
    pairs = ((business_id, partner_id), (partner_id, business_id))
    if not any(is_partner(call.environment, *pair) for pair in pairs):
        raise ItemError(1, f"Invalid partner id: {partner_id}")
    assets = {asset_id: find_asset(call.store, call.environment, partner_id, asset_id) for asset_id in wanted}
    invalid = [asset_id for asset_id, asset in assets.items() if asset is None or asset.type not in ASKED_FOR]
    if invalid:
        raise ItemError(INVALID_ASSET, "; ".join(f"Invalid asset id: {asset_id}" for asset_id in invalid))
    require_room(call, business_id)
    return {asset.id: roles for asset, roles in assets_to_give(call, partner_id, wanted)}
