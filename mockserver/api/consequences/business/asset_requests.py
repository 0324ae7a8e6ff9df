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
    from collections.abc import Iterable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.request.call import Call

    Json = dict[str, Any]

routes = Routes()

ASKED_FOR = ("AD_ACCOUNT", "PROFILE")
"""The types of assets that a business may ask for."""


@routes("asset_access_requests/create")
def ask_for_assets(parsed: ParsedCall) -> Json:
    """Ask partners for assets: answer a map from each to the invite that it may answer, and the failures (BA-t5)."""
    business, call = require_business(parsed), parsed.call

    def ask(item: Json) -> Json:
        partner_id, wanted = item["partner_id"], item["asset_id_to_permissions"]
        _require_partner(call, business.id, partner_id)
        if invalid := _not_to_be_asked_for(call, partner_id, wanted):
            messages = [f"Invalid asset id: {asset_id}" for asset_id in invalid]
            return {"exceptions": [{"code": INVALID_ASSET, "messages": messages}]}
        assets = {asset.id: roles for asset, roles in assets_to_give(call, partner_id, wanted)}
        require_room(call, business.id)
        return {"invites": {partner_id: send(call, business.id, partner_id, "PARTNER_REQUEST", "PARTNER", assets).id}}

    def failed(_: Json, problem: ItemError) -> Json:
        return {"exceptions": [{"code": problem.code, "messages": [problem.message]}]}

    outcomes = [attempt(ask, failed, item) for item in parsed.body["asset_requests"]]
    return {
        "invites": {key: value for one in outcomes for key, value in one.get("invites", {}).items()},
        "exceptions": [problem for one in outcomes for problem in one.get("exceptions", ())],
    }


def _require_partner(call: Call, business_id: str, partner_id: str) -> None:
    """Raise `ItemError` if neither is a partner of the other."""
    pairs = ((business_id, partner_id), (partner_id, business_id))
    if not any(is_partner(call.environment, *pair) for pair in pairs):
        raise ItemError(1, f"Invalid partner id: {partner_id}")


def _not_to_be_asked_for(call: Call, owner_id: str, asset_ids: Iterable[str]) -> list[str]:
    """List the assets that the partner does not own, or that nobody can ask for."""
    assets = {asset_id: find_asset(call.store, call.environment, owner_id, asset_id) for asset_id in asset_ids}
    return [asset_id for asset_id, asset in assets.items() if asset is None or asset.type not in ASKED_FOR]
