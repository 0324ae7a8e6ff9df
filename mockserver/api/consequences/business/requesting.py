"""The business that a call is about, and the forms of people, times and pages in answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.base import ItemError
from mockserver.model import errors
from mockserver.request.paging import Items, page
from mockserver.state.business_access import find_asset, may_manage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    from mockserver.api.derived.parsed import ParsedCall
    from mockserver.model.records import User
    from mockserver.model.records.business_access import Role
    from mockserver.model.store.sorted_entries import Position
    from mockserver.request.call import Call

    Json = dict[str, Any]
    S = TypeVar("S")
    T = TypeVar("T")

MAIL = "@example.com"
"""The end of every e-mail address, which begins with the username."""


def require_business(parsed: ParsedCall) -> User:
    """Return the business in the path if the caller is it or one of its administrators (BA12, QA4).

    Raises an `ApiError`: 404 if there is no such business, 403 with code 29 for everybody else.
    """
    call, business_id = parsed.call, parsed.path["business_id"]
    business = call.store.users.get(business_id)
    if business is None or business.account_type != "BUSINESS":
        known = ", ".join(user.id for user in call.store.users if user.account_type == "BUSINESS") or "none"
        raise errors.ENTITY_NOT_FOUND.with_hint(
            f"There is no business {business_id}; there are {known}. Its id is that of its user account (BA1).",
            entity="Business",
        )
    if not may_manage(call.environment, business.id, call.caller.id):
        raise errors.NO_ROLE.with_hint(
            f"{call.operation.id} is for {business.username} and its BIZ_ADMINs, and {call.caller.username} is neither:"
            f" employees and partners list their employers and answer invites."
        )
    return business


def person(call: Call, user_id: str) -> Json:
    """Show somebody as business access does (BA15)."""
    user = call.store.users.get(user_id)
    return {"id": user_id, "username": user and user.username, "email": user and f"{user.username}{MAIL}"}


def addressee(call: Call, name: str) -> User | None:
    """Find the user with a username or an e-mail address (BA35)."""
    username = name.removesuffix(MAIL)
    return next(iter(call.store.users.filter(username=username)), None)


def milliseconds(moment: float) -> int:
    """Write a time as business access does, in Unix milliseconds (FX8)."""
    return int(moment * 1000)


def assets_summary(
    call: Call, owner_id: str, permissions: Iterable[tuple[str, tuple[Role, ...]]]
) -> dict[str, list[Json]]:
    """Summarize the ad accounts and profiles of a business with what somebody may do with each (BA16)."""
    lists = {"AD_ACCOUNT": "ad_accounts", "PROFILE": "profiles"}
    summary: dict[str, list[Json]] = {name: [] for name in lists.values()}
    for asset_id, roles in permissions:
        asset = find_asset(call.store, call.environment, owner_id, asset_id)
        if asset is not None and asset.type in lists:
            summary[lists[asset.type]].append({"id": asset_id, "permissions": list(roles)})
    return summary


def listed(parsed: ParsedCall, rows: Iterable[T], position: Callable[[T], Position], show: Callable[[T], Json]) -> Json:
    """Show a page. `start_index` counts on the first page only: a bookmark fixes a position already (QA5)."""
    ordered = sorted(rows, key=position)
    if parsed.call.after is None:
        ordered = ordered[parsed.parameters.get("start_index") or 0 :]
    return page(parsed.call, Items(ordered, position), lambda _, row: show(row))


def attempt(do: Callable[[S], T], failed: Callable[[S, ItemError], T], item: S) -> T:
    """Do something to one of several items, or return its failure, which does not stop the others (EN3)."""
    try:
        return do(item)
    except ItemError as problem:
        return failed(item, problem)


def by_age(record: Any) -> Position:
    """Return the sort key that puts the oldest first."""
    return record.created_at, record.id
