"""Brand accounts, which are businesses below another one, and the names of system users (BA32, BA33)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.business.requesting import require_business
from mockserver.api.derived.entities import put_entity
from mockserver.model import errors, rules
from mockserver.model.entity_paths import of_hierarchy
from mockserver.model.records import User
from mockserver.request.routes import Routes
from mockserver.state.business_access import is_member, join, may_manage
from mockserver.state.business_hierarchy import BRAND_ACCOUNTS, brand_account

if TYPE_CHECKING:
    from mockserver.api.derived.parsed import ParsedCall

    Json = dict[str, Any]

routes = Routes()

INVALID = ItemError(400, "Invalid parameters.")
NOT_A_BRAND = ItemError(409, "This account is not a brand account.", 409)
NO_USER = ItemError(404, "User not found.", 404)
FIELDS = {"username": "username", "name": "business_name", "about": "about", "website": "website_url"}
"""The field of the account's record, by its name in the body."""


@routes("brand_accounts/create")
def create_brand_account(parsed: ParsedCall) -> Json:
    """Create a business with the parent as its administrator."""
    call, parent, sent = parsed.call, _require_parent(parsed), parsed.body
    made = User(id=call.store.new_id(), account_type="BUSINESS", **_checked(parsed, sent))
    call.store.users.put(made)
    created_by = {"created_by": call.caller.id, "created_by_business": parent.id}
    join(call.environment, made.id, parent.id, "BIZ_ADMIN", **created_by, now=call.now)
    path, fields = of_hierarchy(parent.id, BRAND_ACCOUNTS), {"country": sent["country"]}
    put_entity(call.environment, path, made.id, fields, owner_id=parent.id, now=call.now)
    return {"brand_account_id": made.id}


@routes("brand_accounts/update")
def update_brand_account(parsed: ParsedCall) -> Json:
    """Change the fields of a brand account that were sent."""
    call, parent, sent = parsed.call, _require_parent(parsed), parsed.body
    brand = call.store.users.get(parsed.path["brand_account_id"])
    if brand is None:
        raise NO_USER
    if brand_account(call.environment, parent.id, brand.id) is None:
        raise NOT_A_BRAND
    call.store.users.put(replace(brand, **_checked(parsed, sent, brand)))
    return {"brand_account_id": brand.id}


@routes("system_user/update")
def rename_system_user(parsed: ParsedCall) -> None:
    """Rename a system user; answer 200 without a body (BA32)."""
    business, name, system_id = require_business(parsed), parsed.body["name"], parsed.path["system_user_id"]
    user = parsed.call.store.users.get(system_id)
    if user is None or not user.system or not is_member(parsed.call.environment, business.id, user.id):
        raise INVALID
    parsed.call.store.users.put(replace(user, business_name=name))


def _require_parent(parsed: ParsedCall) -> User:
    """Return the top business, whose id is the hierarchy's. Raises `ItemError`, or an `ApiError` with 403."""
    call, parent = parsed.call, parsed.call.store.users.get(parsed.path["business_hierarchy_id"])
    if parent is None or parent.account_type != "BUSINESS":
        call.add_hint("The fake takes the id of the parent business for that of its hierarchy.")
        raise INVALID
    if not may_manage(call.environment, parent.id, call.caller.id):
        raise errors.NO_ROLE.with_hint(f"Brand accounts of {parent.username} are made by it and its BIZ_ADMINs (QA4).")
    return parent


def _checked(parsed: ParsedCall, sent: Json, known: User | None = None) -> Json:
    """Check the fields against the rules of all accounts and return them. Raises `ItemError`."""
    fields = {field: sent[name] for name, field in FIELDS.items() if sent.get(name) is not None}
    holders = parsed.call.store.users.filter(username=fields.get("username"))
    if any(known is None or holder.id != known.id for holder in holders):
        raise INVALID
    try:
        return rules.checked(User, fields)
    except ValueError as problem:
        parsed.call.add_hint(str(problem))
        raise INVALID from None
