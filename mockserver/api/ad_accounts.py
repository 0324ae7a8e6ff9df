"""`/ad_accounts`: the ad accounts themselves, without the things in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.model import errors
from mockserver.model.entity_paths import of_ad_account
from mockserver.model.records import AdAccount
from mockserver.request.acting import existing_ad_account, roles_of
from mockserver.request.call import ApiResult
from mockserver.request.paging import Items, page
from mockserver.request.routes import Routes
from mockserver.state.business_access import shared_assets

if TYPE_CHECKING:
    from mockserver.api.serializers import Json
    from mockserver.request.call import Call

routes = Routes()

MOST = 50
"""The most ad accounts of one user (AC13)."""


@routes("ad_accounts/list")
def list_ad_accounts(call: Call) -> Json:
    """List the caller's ad accounts and, unless declined, those shared with them (AC1), by id (AC2)."""
    accounts = call.environment.ad_accounts.filter(owner_id=call.caller.id)
    if call.parameters["include_shared_accounts"]:
        shared = map(call.environment.ad_accounts.get, shared_assets(call.store, call.environment, call.caller.id))
        accounts = [*accounts, *(account for account in shared if account is not None)]
    return page(call, Items(accounts, call.environment.ad_accounts.position), ad_account)


@routes("ad_accounts/get")
def get_ad_account(call: Call, ad_account_id: str) -> Json:
    """Answer an ad account to whoever has a role in it (AC5)."""
    account = existing_ad_account(call, ad_account_id)
    if not permissions(call, account):
        raise errors.NO_ROLE.with_hint(f"{call.caller.username} has no role on ad account {ad_account_id} (AC18).")
    return ad_account(call, account)


@routes("ad_accounts/create")
def create_ad_account(call: Call) -> ApiResult:
    """Open an ad account; answer 200, with no permissions yet (AC9, AC11)."""
    wanted = call.body()
    caller = call.caller
    owner_id = wanted.pop("owner_user_id", caller.id)
    if owner_id != caller.id:
        raise errors.NO_ROLE.with_hint(f"owner_user_id is the caller's own id, {caller.id}.")
    if caller.account_type != "BUSINESS":
        raise errors.PERSONAL_ACCOUNT.with_hint(f"{caller.username} has no business account (AC13).")
    if len(call.environment.ad_accounts.filter(owner_id=caller.id)) >= MOST:
        problem = f"a user has at most {MOST} ad accounts"
        raise errors.INVALID_REQUEST.chosen.with_hint("There is no way to delete one (AC13, AC14).", problem=problem)
    made = {"id": call.store.new_id(), "name": caller.business_name or caller.username}
    has_billing = call.mock.behaviour.new_ad_accounts_pay
    if not has_billing:
        call.add_hint("It has no billing, so nothing of it is delivered (AC16); `add_ad_account` opens one that has.")
    known = {"owner_id": owner_id, "has_billing": has_billing}
    account = AdAccount(**{**made, **wanted, **known}, created_at=call.now, updated_at=call.now)
    call.environment.ad_accounts.put(account)
    return ApiResult({**ad_account(call, account), "permissions": []})


@routes("sandbox/delete")
def delete_ad_account(call: Call, ad_account_id: str) -> str:
    """Remove a sandbox account and all that is in it (SX4, AC14)."""
    environment = call.environment
    account = environment.ad_accounts.get(ad_account_id)
    if environment.name != "sandbox" or account is None or account.owner_id != call.caller.id:
        owner = f"only the owner of ad account {ad_account_id} does so"
        raise errors.INVALID_AD_ACCOUNT.with_hint(f"Ad accounts are deleted in the sandbox alone, and {owner} (SX4).")
    inside = of_ad_account(account.id, "")
    environment.entities.remove(*(one.key for one in environment.entities if one.path.startswith(inside)))
    granted = environment.asset_access.filter(asset_id=account.id)
    environment.asset_access.remove(*(getattr(access, environment.asset_access.key) for access in granted))
    environment.ad_accounts.remove(account.id)
    return "Delete Success"


def ad_account(call: Call, account: AdAccount) -> Json:
    """Show an ad account (AC5), fields in the order of the recordings; `time_zone` only if it was set (AC10)."""
    owner = call.store.users.get(account.owner_id)
    assert owner is not None
    return {
        "id": account.id,
        "name": account.name,
        "owner": {"username": owner.username, "id": owner.id},
        "country": account.country,
        "currency": account.currency,
        "permissions": permissions(call, account),
        "created_time": int(account.created_at),
        "updated_time": int(account.updated_at),
        **({} if account.time_zone is None else {"time_zone": account.time_zone}),
    }


def permissions(call: Call, account: AdAccount) -> list[str]:
    """List the caller's roles on the account (AC8)."""
    return ["OWNER"] if account.owner_id == call.caller.id else list(roles_of(call, account))
