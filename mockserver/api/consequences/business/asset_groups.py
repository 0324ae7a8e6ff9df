"""Groups of assets, to which access is given as a whole (BA30, BA31)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.business.requesting import attempt, milliseconds, person, require_business
from mockserver.api.derived.entities import change_entity, entity_at, put_entity
from mockserver.model.entity_paths import of_business
from mockserver.request.routes import Routes
from mockserver.state.business_access import ASSET_GROUPS, CHILDREN, find_asset, withdraw

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Entity
    from mockserver.request.call import Call

    Json = dict[str, Any]

routes = Routes()

INVALID = ItemError(400, "Invalid parameters.")
"""The refusal of an update that names no groups, as documented for `asset_group/update`."""
NOT_PERMITTED = ItemError(29, "You are not permitted to access that resource.")
"""The refusal of a group or an asset that the business does not own (ER21)."""
RENAMED = {"name": "asset_group_name", "description": "asset_group_description"}
"""The field of an answer, by the name that an update has for it."""


@routes("asset_group/create")
def create_group(parsed: ParsedCall) -> Json:
    """Create an empty group of assets."""
    business, call, sent = require_business(parsed), parsed.call, parsed.body
    names = ("asset_group_name", "asset_group_description", "asset_group_types")
    empty: Json = {name: [] for name in CHILDREN.values()}
    fields = {**{name: sent[name] for name in names}, **empty, "created_by": call.caller.id}
    path = of_business(business.id, ASSET_GROUPS)
    made = put_entity(call.environment, path, call.store.new_id(), fields, owner_id=business.id, now=call.now)
    return {"asset_group": group_info(call, made)}


@routes("asset_group/update")
def update_groups(parsed: ParsedCall) -> Json:
    """Change groups of assets; one that cannot be changed does not stop the others (EN12)."""
    business, changes = require_business(parsed), parsed.body.get("asset_groups_to_update")
    if changes is None:
        raise INVALID

    def update(sent: Json) -> Json:
        group = _require_group(parsed, business.id, sent["asset_group_id"])
        changed = change_entity(parsed.call.environment, group, _changed(parsed, group, sent), parsed.now)
        return {"done": group_info(parsed.call, changed)}

    def failed(sent: Json, problem: ItemError) -> Json:
        return _exception(sent["asset_group_id"], problem)

    outcomes = [attempt(update, failed, sent) for sent in changes]
    return _two_lists("updated_asset_groups", outcomes)


@routes("asset_group/delete")
def delete_groups(parsed: ParsedCall) -> Json:
    """Delete groups of assets, with all access that people had through them."""
    business, environment = require_business(parsed), parsed.call.environment

    def delete(group_id: str) -> Json:
        group = _require_group(parsed, business.id, group_id)
        environment.entities.remove(group.key)
        for access in environment.asset_access.filter(asset_id=group.id):
            if environment.asset_access.get(access.id) is not None:  # else withdrawn with the access it came from
                withdraw(environment, access)
        return {"done": group.id}

    outcomes = [attempt(delete, _exception, group_id) for group_id in parsed.body["asset_groups_to_delete"]]
    return _two_lists("deleted_asset_groups", outcomes)


def group_info(call: Call, group: Entity) -> Json:
    """Show a group of assets (BA31)."""
    return {
        **group.fields,
        "id": group.id,
        "owner": person(call, group.owner_id),
        "created_by": person(call, group.fields["created_by"]),
        "created_time": milliseconds(group.created_at),
        "updated_time": milliseconds(group.updated_at),
    }


def _changed(parsed: ParsedCall, group: Entity, sent: Json) -> Json:
    """Return the fields after a change. Raises `ItemError` for an asset that the business does not own."""
    fields = {**group.fields, **{field: sent[name] for name, field in RENAMED.items() if sent.get(name) is not None}}
    if sent.get("asset_group_types") is not None:
        fields["asset_group_types"] = sent["asset_group_types"]
    for asset_id in sent.get("assets_to_add") or ():
        asset = find_asset(parsed.call.store, parsed.call.environment, group.owner_id, asset_id)
        if asset is None or asset.type not in CHILDREN:
            raise NOT_PERMITTED
        listed = CHILDREN[asset.type]
        fields[listed] = list(dict.fromkeys([*fields[listed], asset_id]))
    removed = {*(sent.get("assets_to_remove") or ())}
    kept = {name: [one for one in fields[name] if one not in removed] for name in CHILDREN.values()}
    return {**fields, **kept}


def _require_group(parsed: ParsedCall, business_id: str, group_id: str) -> Entity:
    found = entity_at(parsed.call.environment, of_business(business_id, ASSET_GROUPS), group_id)
    if found is None:
        raise NOT_PERMITTED
    return found


def _exception(group_id: str, problem: ItemError) -> Json:
    return {"exception": {"asset_group_id": group_id, "code": problem.code, "message": problem.message}}


def _two_lists(name: str, outcomes: list[Json]) -> Json:
    """Sort the outcomes into one list of successes and one of failures (EN12)."""
    lists = {name: "done", "exceptions": "exception"}
    return {place: [one[kind] for one in outcomes if kind in one] for place, kind in lists.items()}
