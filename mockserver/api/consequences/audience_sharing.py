"""Share audiences with ad accounts and businesses of one hierarchy, and end the sharing (SH1-SH6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.audiences import AUDIENCES, received
from mockserver.api.consequences.base import ItemError
from mockserver.api.consequences.business.requesting import listed, require_business
from mockserver.api.derived.entities import entity_at, shown_properties
from mockserver.model import errors
from mockserver.model.entity_paths import of_ad_account
from mockserver.model.records import SharedAudience
from mockserver.request.routes import Routes
from mockserver.state.business_hierarchy import hierarchy_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import AdAccount, Entity
    from mockserver.model.records.business_access import AudienceAccountType
    from mockserver.model.store import Environment

    Json = dict[str, Any]

routes = Routes()

INVALID_ACCOUNT = ItemError(400, "Invalid ad account id")
INVALID_BUSINESS = ItemError(400, "Invalid business id")
"""The refusal to share with an unknown business (SH4)."""
READS = ["RESOURCE_PINNER_LIST_READER"]
"""The permissions of a recipient (SH2), from an example: Pinterest's list of them is not known."""
ACCOUNTS, BUSINESSES = "recipient_account_ids", "recipient_business_ids"


@routes("update_ad_account_to_ad_account_shared_audience")
def from_account_to_accounts(parsed: ParsedCall) -> Json:
    """Let the owner share an audience with ad accounts of its hierarchy, or take it back (SH3)."""
    audience, owner = _of_account(parsed)
    return _change(parsed, audience, owner.id, ACCOUNTS, _account_of(parsed, owner), INVALID_ACCOUNT)


@routes("update_ad_account_to_business_shared_audience")
def from_account_to_businesses(parsed: ParsedCall) -> Json:
    """Let the owner share an audience with businesses of its hierarchy, or take it back (SH3)."""
    audience, owner = _of_account(parsed)
    return _change(parsed, audience, owner.id, BUSINESSES, _business_of(parsed, owner), INVALID_ACCOUNT)


@routes("update_business_to_ad_account_shared_audience")
def from_business_to_accounts(parsed: ParsedCall) -> Json:
    """Share with ad accounts: the owner within its hierarchy, a recipient with its own accounts (SH3)."""
    business = require_business(parsed)
    owned = _of_business(parsed, business.id)
    if owned is not None:
        audience, owner = owned
        return _change(parsed, audience, business.id, ACCOUNTS, _account_of(parsed, owner), INVALID_ACCOUNT)
    passed_on = received(parsed.call.environment, business.id, parsed.body["audience_id"])
    if passed_on is None:
        raise AUDIENCES.missing()

    def is_own(account_id: str) -> bool:
        account = parsed.call.environment.ad_accounts.get(account_id)
        return account is not None and account.owner_id == business.id

    return _change(parsed, passed_on, business.id, ACCOUNTS, is_own, INVALID_ACCOUNT)


@routes("update_business_to_business_shared_audience")
def from_business_to_businesses(parsed: ParsedCall) -> Json:
    """Let only the owner share an audience with businesses of its hierarchy, or take it back (SH3)."""
    business = require_business(parsed)
    owned = _of_business(parsed, business.id)
    if owned is None and received(parsed.call.environment, business.id, parsed.body["audience_id"]) is not None:
        raise errors.NO_ROLE.with_hint("A business that received an audience passes it to its own ad accounts alone.")
    if owned is None:
        raise AUDIENCES.missing()
    audience, owner = owned
    return _change(parsed, audience, business.id, BUSINESSES, _business_of(parsed, owner), INVALID_BUSINESS)


@routes("ad_accounts_audiences_shared_accounts/list")
def list_accounts_for_owner(parsed: ParsedCall) -> Json:
    """List who may use an audience of the ad account (SH5)."""
    audience = entity_at(parsed.call.environment, parsed.account_path("audiences"), parsed.parameters["audience_id"])
    if audience is None or not AUDIENCES.exists(audience):
        raise _nothing_shared(parsed)
    return _list_accounts(parsed, lambda _: True)


@routes("business_account_audiences_shared_accounts/list")
def list_accounts_for_business(parsed: ParsedCall) -> Json:
    """List who may use an audience of the business; of a received one, only its own ad accounts (SH5)."""
    business, audience_id = require_business(parsed), parsed.parameters["audience_id"]
    environment = parsed.call.environment
    if _owned_audience(environment, business.id, audience_id) is not None:
        return _list_accounts(parsed, lambda _: True)
    if received(environment, business.id, audience_id) is None:
        raise _nothing_shared(parsed)
    own = {account.id for account in environment.ad_accounts.filter(owner_id=business.id)}
    return _list_accounts(parsed, lambda shared: shared.recipient_id in own)


@routes("shared_audiences_for_business/list")
def list_received(parsed: ParsedCall) -> Json:
    """List the audiences that the business received, by id (SH6)."""
    business, environment = require_business(parsed), parsed.call.environment
    shared = environment.shared_audiences.filter(recipient_id=business.id)
    found = [received(environment, business.id, one.audience_id) for one in shared]
    sign = -1 if parsed.parameters.get("order") == "DESCENDING" else 1

    def show(audience: Entity) -> Json:
        fields = AUDIENCES.show(parsed, audience)
        names = shown_properties(parsed.shape.operation, "items[]", fields) or ()
        return {name: value for name, value in fields.items() if name in names}

    return listed(parsed, [one for one in found if one is not None], lambda one: (sign * int(one.id),), show)


def _change(
    parsed: ParsedCall, audience: Entity, shared_by: str, key: str, fits: Callable[[str], bool], problem: ItemError
) -> Json:
    """Share the audience with all recipients or none, or take it back from them. Raises `ItemError`."""
    recipients, shares = parsed.body[key], parsed.body["operation_type"] == "SHARE"
    if not all(fits(recipient_id) for recipient_id in recipients):
        raise problem
    for recipient_id in dict.fromkeys(recipients):
        if shares:
            _share(parsed, audience, shared_by, recipient_id, "AD_ACCOUNT" if key == ACCOUNTS else "BUSINESS_ACCOUNT")
        else:
            _revoke(parsed.call.environment, audience.id, recipient_id)
    return {"audience_id": audience.id, "permissions": READS if shares else [], key: recipients}


def _share(parsed: ParsedCall, audience: Entity, shared_by: str, recipient_id: str, kind: AudienceAccountType) -> None:
    shared = parsed.call.environment.shared_audiences
    if shared.get(f"{audience.id} {recipient_id}") is None:
        shared.put(
            SharedAudience(
                audience_id=audience.id,
                owner_account_id=AUDIENCES.account_id(audience),
                recipient_id=recipient_id,
                recipient_type=kind,
                shared_by=shared_by,
                shared_at=parsed.call.now,
            )
        )


def _revoke(environment: Environment, audience_id: str, recipient_id: str) -> None:
    """Take an audience back from a recipient, and from the ad accounts to which that had passed it on."""
    for shared in environment.shared_audiences.filter(audience_id=audience_id):
        if recipient_id in (shared.recipient_id, shared.shared_by):
            environment.shared_audiences.remove(shared.id)


def _of_account(parsed: ParsedCall) -> tuple[Entity, AdAccount]:
    """Find the audience of the ad account in the path. Raises `ItemError`, or an `ApiError` if it was shared."""
    environment, account_id = parsed.call.environment, parsed.path["ad_account_id"]
    audience_id = parsed.body["audience_id"]
    account, audience = (
        environment.ad_accounts.get(account_id),
        entity_at(environment, parsed.account_path("audiences"), audience_id),
    )
    if received(environment, account_id, audience_id) is not None:
        raise errors.NO_ROLE.with_hint("Only the ad account that owns an audience shares it (SH3).")
    if account is None or audience is None or not AUDIENCES.exists(audience):
        raise AUDIENCES.missing()
    return audience, account


def _of_business(parsed: ParsedCall, business_id: str) -> tuple[Entity, AdAccount] | None:
    return _owned_audience(parsed.call.environment, business_id, parsed.body["audience_id"])


def _owned_audience(environment: Environment, business_id: str, audience_id: str) -> tuple[Entity, AdAccount] | None:
    """Find the audience in one of the ad accounts of a business, with the account."""
    for account in environment.ad_accounts.filter(owner_id=business_id):
        audience = entity_at(environment, of_ad_account(account.id, "audiences"), audience_id)
        if audience is not None and AUDIENCES.exists(audience):
            return audience, account
    return None


def _account_of(parsed: ParsedCall, owner: AdAccount) -> Callable[[str], bool]:
    """Build the test whether an id is that of another ad account in the owner's hierarchy."""
    environment = parsed.call.environment
    hierarchy = hierarchy_of(environment, owner.owner_id)

    def fits(account_id: str) -> bool:
        account = environment.ad_accounts.get(account_id)
        return account is not None and account.id != owner.id and account.owner_id in hierarchy

    return fits


def _business_of(parsed: ParsedCall, owner: AdAccount) -> Callable[[str], bool]:
    """Build the test whether an id is that of another business in the owner's hierarchy."""
    hierarchy = hierarchy_of(parsed.call.environment, owner.owner_id)
    return lambda business_id: business_id in hierarchy - {owner.owner_id}


def _list_accounts(parsed: ParsedCall, fits: Callable[[SharedAudience], bool]) -> Json:
    call, wanted = parsed.call, parsed.parameters["account_type"]
    rows = [
        shared
        for shared in call.environment.shared_audiences.filter(audience_id=parsed.parameters["audience_id"])
        if shared.recipient_type == wanted and fits(shared)
    ]
    return listed(parsed, rows, lambda one: (one.shared_at, one.recipient_id), lambda one: _row(parsed, one))


def _row(parsed: ParsedCall, shared: SharedAudience) -> Json:
    account = parsed.call.environment.ad_accounts.get(shared.recipient_id)
    business = parsed.call.store.users.get(shared.recipient_id)
    name = account.name if account is not None else business and (business.business_name or business.username)
    return {
        "account_id": shared.recipient_id,
        "account_name": name or "",
        "account_type": shared.recipient_type,
        "shared_on_timestamp": int(shared.shared_at),
    }


def _nothing_shared(parsed: ParsedCall) -> errors.ApiError:
    kind = errors.ErrorKind("no_shared_accounts", 404, 404, "Shared accounts not found.", assumed=True)
    return kind.with_hint(f"Audience {parsed.parameters['audience_id']} is neither owned here nor was it shared.")
