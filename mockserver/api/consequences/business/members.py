"""The people and the partners of a business (BA13-BA22)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.business.requesting import (
    assets_summary,
    by_age,
    listed,
    milliseconds,
    person,
    require_business,
)
from mockserver.model import errors
from mockserver.request.routes import Routes
from mockserver.state.business_access import is_member, join, leave, relationship

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import Relationship
    from mockserver.model.store.sorted_entries import Position

    Json = dict[str, Any]

routes = Routes()


@routes("get/business_employers")
def list_employers(parsed: ParsedCall) -> Json:
    """List the businesses that the token's user works for (BA13)."""
    call = parsed.call
    employers = [
        found for found in call.environment.relationships.filter(user_id=call.caller.id) if found.role != "PARTNER"
    ]
    return listed(parsed, employers, by_age, lambda found: _shown(parsed, found, found.business_id))


@routes("get/business_members")
def list_members(parsed: ParsedCall) -> Json:
    """List the people who work for the business (BA14), or its system users instead (BA17)."""
    business, parameters = require_business(parsed), parsed.parameters
    roles, ids = parameters.get("business_roles"), _ids(parameters.get("member_ids"))
    members = [
        found
        for found in parsed.call.environment.relationships.filter(business_id=business.id)
        if found.role != "PARTNER"
        and (roles is None or found.role in roles)
        and (ids is None or found.user_id in ids)
        and is_system(parsed, found.user_id) == bool(parameters.get("fetch_system_users"))
    ]
    return listed(parsed, members, by_age, lambda found: _shown(parsed, found, found.user_id))


@routes("update/business_memberships")
def change_roles(parsed: ParsedCall) -> Json:
    """Change roles of members (BA19). The first who is not a member ends the whole request: failures have no place."""
    business, environment = require_business(parsed), parsed.call.environment
    for change in parsed.body:
        found = _require_member(parsed, business.id, change["member_id"])
        by = {"created_by": found.created_by, "created_by_business": found.created_by_business}
        join(environment, business.id, found.user_id, change["business_role"], **by, now=found.created_at)
    return {"items": parsed.body}


@routes("delete_business_membership")
def end_memberships(parsed: ParsedCall) -> Json:
    """End memberships; whoever was not a member in that role is missing from the answer (BA20)."""
    business, environment = require_business(parsed), parsed.call.environment
    ended = []
    for member in parsed.body["members"]:
        found = relationship(environment, business.id, member["member_id"])
        if found is not None and found.role == member["business_role"]:
            leave(environment, found)
            ended.append(found.user_id)
    return {"deleted_members": ended}


@routes("get/business_partners")
def list_partners(parsed: ParsedCall) -> Json:
    """List who may use assets of the business (INTERNAL), or whose assets it may use (EXTERNAL) (BA8, BA21)."""
    business, ids = require_business(parsed), _ids(parsed.parameters.get("partner_ids"))
    is_external = parsed.parameters.get("partner_type") == "EXTERNAL"
    sign = -1 if parsed.parameters.get("sort_ascending") is False else 1

    def position(found: Relationship) -> Position:
        return sign * found.created_at, found.id

    side = {"user_id": business.id} if is_external else {"business_id": business.id}
    partners = [
        found
        for found in parsed.call.environment.relationships.filter(**side)
        if found.role == "PARTNER" and (ids is None or _partner(found, is_external) in ids)
    ]

    def show(found: Relationship) -> Json:
        return _shown(parsed, found, _partner(found, is_external), shared=is_external)

    return listed(parsed, partners, position, show)


@routes("delete_business_partners")
def end_partnerships(parsed: ParsedCall) -> Json:
    """End partnerships of one type; if one is not a partner, none is ended (BA22)."""
    business, environment = require_business(parsed), parsed.call.environment
    is_external = parsed.body.get("partner_type") == "EXTERNAL"
    ended = []
    for partner_id in dict.fromkeys(parsed.body["partner_ids"]):
        pair = (partner_id, business.id) if is_external else (business.id, partner_id)
        found = relationship(environment, *pair)
        if found is None or found.role != "PARTNER":
            raise errors.ENTITY_NOT_FOUND.with_hint(
                f"{partner_id} is not an {'EXTERNAL' if is_external else 'INTERNAL'} partner of {business.username}:"
                f" see GET /v5/businesses/{business.id}/partners. Nothing was ended.",
                entity="Partner",
            )
        ended.append(found)
    for found in ended:
        leave(environment, found)
    return {"deleted_partners": [_partner(found, is_external) for found in ended]}


def is_system(parsed: ParsedCall, user_id: str) -> bool:
    """Tell whether this is a system user, not a person."""
    user = parsed.call.store.users.get(user_id)
    return user is not None and user.system


def _partner(found: Relationship, is_external: bool) -> str:
    return found.business_id if is_external else found.user_id


def _shown(parsed: ParsedCall, found: Relationship, other_id: str, *, shared: bool = False) -> Json:
    """Show a relationship (BA15), with a summary of assets only if asked for.

    One `business_role` is sent, a list of `business_roles` comes back (BA-t7).
    """
    call = parsed.call
    shown = {
        "id": other_id,
        "business_roles": [found.role],
        "user": person(call, other_id),
        "created_by_user": person(call, found.created_by),
        "created_by_business": person(call, found.created_by_business),
        "created_time": milliseconds(found.created_at),
        "is_shared_partner": shared,
    }
    if not parsed.parameters.get("assets_summary"):
        return shown
    granted = [
        (access.asset_id, access.permissions)
        for access in call.environment.asset_access.filter(user_id=found.user_id)
        if access.granted_by == found.business_id
    ]
    return {**shown, "assets_summary": assets_summary(call, found.business_id, granted)}


def _require_member(parsed: ParsedCall, business_id: str, member_id: str) -> Relationship:
    environment = parsed.call.environment
    found = relationship(environment, business_id, member_id)
    if found is None or not is_member(environment, business_id, member_id):
        raise errors.ENTITY_NOT_FOUND.with_hint(
            f"{member_id} does not work for business {business_id}: see GET /v5/businesses/{business_id}/members.",
            entity="Member",
        )
    return found


def _ids(text: str | None) -> set[str] | None:
    """Split ids that are sent as one text (BA14, BA21)."""
    return None if text is None else {part.strip() for part in text.split(",")}
