"""Invites and requests for assets, which are PENDING until they are answered, cancelled or expired (BA34-BA43)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.business.granting import assets_to_give
from mockserver.api.consequences.business.requesting import (
    addressee,
    assets_summary,
    attempt,
    by_age,
    listed,
    milliseconds,
    person,
    require_business,
)
from mockserver.model.records import Invite
from mockserver.model.rules import is_id
from mockserver.request.routes import Routes
from mockserver.state.business_access import assign, find_asset, join, may_manage, relationship

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import User
    from mockserver.model.records.business_access import BusinessRole, InviteStatus, InviteType, Role
    from mockserver.request.call import Call

    Json = dict[str, Any]

routes = Routes()

TOO_MANY = ItemError(403, "You hit the maximum number of pending invites allowed.")
"""The refusal of an invite beyond the most that may be pending (ER19)."""
NOT_PENDING = "Business Invite request cannot be performed on current invitation status."
"""The refusal to change an invite that is no longer pending (BA38, ER22)."""
LISTED = ("PENDING", "EXPIRED")
"""The states of invites that lists show; there is no filter for any other (BA39, BA-t10)."""


@routes("create_membership_or_partnership_invites")
def send_invites(parsed: ParsedCall) -> Json:
    """Send invites and answer one outcome for each addressee (BA35, BA36)."""
    business, body = require_business(parsed), parsed.body
    is_member = body["invite_type"] == "MEMBER_INVITE"
    names = body.get("members" if is_member else "partners")
    if names is None or is_member == (body["business_role"] == "PARTNER"):
        wanted = "`members` as EMPLOYEE or BIZ_ADMIN" if is_member else "`partners` as PARTNER"
        raise ItemError(1, f"Invalid request: a {body['invite_type']} takes {wanted}")

    def user_of(name: str) -> User | None:
        return addressee(parsed.call, name) if is_member else parsed.call.store.users.get(name)

    def invite(name: str) -> Json:
        sent = _send(parsed.call, business, user_of(name), name, body["invite_type"], body["business_role"])
        return {"invite": _binding(parsed.call, sent, business.id)}

    def failed(name: str, problem: ItemError) -> Json:
        user = user_of(name)
        pending = _pending_between(parsed.call, business.id, user.id) if user is not None else None
        return _exception(problem, pending.id if pending is not None else None, name)

    return {"items": [attempt(invite, failed, name) for name in names]}


@routes("get/invites")
def list_invites(parsed: ParsedCall) -> Json:
    """List sent and received invites, to memberships unless `is_member=false` asks for partnerships (BA39)."""
    call, business_id = parsed.call, parsed.path["business_id"]
    if business_id != call.caller.id:  # everybody may see their own invites (QA4)
        require_business(parsed)
    parameters, invites = parsed.parameters, call.environment.invites
    statuses = parameters.get("invite_status") or LISTED
    open_ones = [
        invite
        for invite in [*invites.filter(business_id=business_id), *invites.filter(user_id=business_id)]
        if parameters.get("invite_type") in (None, invite.invite_type) and status_of(call, invite) in statuses
    ]
    found = [one for one in open_ones if (one.invite_type == "MEMBER_INVITE") == parameters["is_member"]]
    if open_ones and not found:
        other = "partnerships: is_member=false" if parameters["is_member"] else "memberships: is_member=true"
        call.add_hint(f"There are only {other} lists them (BA39).")
    return listed(parsed, found, by_age, lambda invite: _response(call, invite, business_id))


@routes("cancel_invites_or_requests")
def cancel_invites(parsed: ParsedCall) -> Json:
    """Cancel invites that the business sent; failures have no code here (BA41)."""
    business, call = require_business(parsed), parsed.call

    def cancel(invite_id: str) -> Json:
        invite = _require_pending(call, invite_id, sent_by=business.id)
        return {"invite": _shown(call, _move(call, invite, "CANCELLED"), business.id)}

    def failed(invite_id: str, problem: ItemError) -> Json:
        named = {"invite_id": invite_id} if is_id(invite_id) else {}  # answers repeat only what is an id
        return {"exception": {**named, "message": problem.message}}

    return {"items": [attempt(cancel, failed, invite_id) for invite_id in parsed.body["invite_ids"]]}


@routes("create_asset_invites")
def put_assets_on_invites(parsed: ParsedCall) -> Json:
    """Set what a pending invite brings, or what a request asks for (BA43)."""
    business, call = require_business(parsed), parsed.call

    def put(item: Json) -> Json:
        invite = _require_pending(call, item["invite_id"], sent_by=business.id)
        if invite.invite_type != item["invite_type"]:
            raise ItemError(1, f"Invite {invite.id} is a {invite.invite_type}.")
        assets = assets_to_give(call, invite.giver_id, item["asset_id_to_permissions"])
        named = {asset.id: permissions for asset, permissions in assets}
        changed = replace(invite, assets={**invite.assets, **named}, updated_at=call.now)
        return {"invite": _binding(call, call.environment.invites.put(changed), business.id)}

    return {"items": [attempt(put, _not_done, item) for item in parsed.body["invites"]]}


@routes("respond_business_access_invites")
def respond(parsed: ParsedCall) -> Json:
    """Accept or decline invites that the caller received, whatever business they are for (BA42)."""
    call = parsed.call

    def answer(item: Json) -> Json:
        invite = _answer(call, item["invite_id"], item["action"])
        return {"invite": _shown(call, invite, invite.user_id)}

    return {"items": [attempt(answer, _not_done, item) for item in parsed.body["invites"]]}


def send(
    call: Call, business_id: str, user_id: str, invite_type: InviteType, role: BusinessRole, assets: Any = None
) -> Invite:
    """Keep a new invite, which expires on the mock's clock (BA45, QA7)."""
    return call.environment.invites.put(
        Invite(
            id=call.store.new_id(),
            invite_type=invite_type,
            role=role,
            business_id=business_id,
            user_id=user_id,
            created_by=call.caller.id,
            assets=assets or {},
            created_at=call.now,
            updated_at=call.now,
            expires_at=call.now + call.mock.behaviour.invite_lifetime,
        )
    )


def status_of(call: Call, invite: Invite) -> str:
    """Return the status of an invite by now (BA38)."""
    return "EXPIRED" if invite.status == "PENDING" and invite.expires_at <= call.now else invite.status


def require_room(call: Call, business_id: str) -> None:
    """Raise `ItemError` if a business has as many pending invites as it may have (BA37)."""
    sent = call.environment.invites.filter(business_id=business_id)
    if sum(status_of(call, invite) == "PENDING" for invite in sent) >= call.mock.behaviour.pending_invites:
        raise TOO_MANY


def _send(
    call: Call, business: User, user: User | None, name: str, invite_type: InviteType, role: BusinessRole
) -> Invite:
    if user is None:
        raise ItemError(30, "User not found.")
    if role == "PARTNER" and user.account_type != "BUSINESS":
        raise ItemError(1, f"{name} has no business account.")  # BA7
    giver, receiver = (user.id, business.id) if invite_type == "PARTNER_REQUEST" else (business.id, user.id)
    if giver == receiver or relationship(call.environment, giver, receiver) is not None:
        raise ItemError(1, f"{name} and this business work together already.")
    if _pending_between(call, business.id, user.id) is not None:
        raise ItemError(1, f"{name} has a pending invite already.")
    require_room(call, business.id)
    return send(call, business.id, user.id, invite_type, role)


def _answer(call: Call, invite_id: str, action: Json) -> Invite:
    invite = _require_pending(call, invite_id)
    if not action["accept_invite"]:
        return _move(call, invite, "DECLINED")
    giver, receiver = invite.giver_id, invite.receiver_id
    _grant(call, invite, action.get("asset_id_to_permissions") or {})
    known = relationship(call.environment, giver, receiver)
    if known is None:
        sender = {"created_by": invite.created_by, "created_by_business": invite.business_id}
        join(call.environment, giver, receiver, invite.role, **sender, now=call.now)
    return _move(call, invite, "ACCEPTED")


def _grant(call: Call, invite: Invite, named: dict[str, list[Role]]) -> None:
    """Give what the invite brings. Whoever is asked for assets may name others than those asked for (BA42)."""
    if named and invite.invite_type != "PARTNER_REQUEST":
        raise ItemError(1, "Only who accepts a PARTNER_REQUEST names assets: they are theirs to give.")
    for asset, permissions in assets_to_give(call, invite.giver_id, named):
        assign(call.environment, asset, invite.receiver_id, invite.giver_id, permissions)
    for asset_id, roles in ({} if named else invite.assets).items():
        found = find_asset(call.store, call.environment, invite.giver_id, asset_id)
        if found is not None:
            assign(call.environment, found, invite.receiver_id, invite.giver_id, roles)


def _require_pending(call: Call, invite_id: str, *, sent_by: str | None = None) -> Invite:
    """Find the invite that the business sent, or else the caller received. Raises `ItemError`."""
    invite = call.environment.invites.get(invite_id)
    is_theirs = invite is not None and (
        may_manage(call.environment, invite.user_id, call.caller.id)
        if sent_by is None
        else invite.business_id == sent_by
    )
    if invite is None or not is_theirs:
        raise ItemError(404, "Invite not found.")
    if status_of(call, invite) != "PENDING":
        raise ItemError(403, NOT_PENDING)
    return invite


def _pending_between(call: Call, business_id: str, user_id: str) -> Invite | None:
    sent = call.environment.invites.filter(business_id=business_id)
    return next((one for one in sent if one.user_id == user_id and status_of(call, one) == "PENDING"), None)


def _move(call: Call, invite: Invite, status: InviteStatus) -> Invite:
    return call.environment.invites.put(replace(invite, status=status, updated_at=call.now))


def _not_done(item: Json, problem: ItemError) -> Json:
    return _exception(problem, item["invite_id"])


def _exception(problem: ItemError, invite_id: str | None, *names: str) -> Json:
    """Describe why an invite failed (BA37)."""
    exception = {
        "code": problem.code,
        "message": problem.message,
        "invite_or_request_id": invite_id,
        "users_or_partner_ids": list(names),
    }
    return {"exception": exception}


def _shown(call: Call, invite: Invite, viewer_id: str) -> Json:
    return {
        "id": invite.id,
        "user": person(call, invite.user_id),
        "is_received_invite": invite.user_id == viewer_id,
        "invite_data": {
            "invite_type": invite.invite_type,
            "invite_status": status_of(call, invite),
            "invite_expiration": milliseconds(invite.expires_at),
            "sent_at": milliseconds(invite.created_at),
            "last_updated_time": milliseconds(invite.updated_at),
        },
    }


def _binding(call: Call, invite: Invite, viewer_id: str) -> Json:
    """Show an invite with the plain ids of who made it (BA43)."""
    made_by = {"created_by_business_id": invite.business_id, "created_by_user_id": invite.created_by}
    return {**_shown(call, invite, viewer_id), **made_by}


def _response(call: Call, invite: Invite, viewer_id: str) -> Json:
    """Show an invite as lists do (BA40)."""
    return {
        **_shown(call, invite, viewer_id),
        "business_roles": [invite.role],
        "assets_summary": assets_summary(call, invite.giver_id, invite.assets.items()),
        "created_by_user": person(call, invite.created_by),
        "created_by_business": person(call, invite.business_id),
        "created_time": milliseconds(invite.created_at),
    }
