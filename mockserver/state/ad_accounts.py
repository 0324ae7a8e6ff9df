"""The ad accounts of a mock, and how a test adds them and lets people work with them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, get_args

from mockserver.model import validation
from mockserver.model.entity_paths import of_ad_account
from mockserver.model.records import AdAccount, Currency, Membership, Role
from mockserver.state.accounts import without_none
from mockserver.state.content import ContentControls

if TYPE_CHECKING:
    from mockserver.model.records import EnvironmentName, User
    from mockserver.model.store import Environment

DEDUPLICATION = 48 * 60 * 60
"""Seconds within which the same event from another source is counted once (CE47)."""
MOST_DIGITS = 18
"""Of an ad account's id (F2)."""


class AdAccountControls(ContentControls):
    """The ad accounts of a mock.

    >>> shop = mock.add_ad_account("Shop", owner="mika", currency="EUR")
    >>> mock.grant_role("robin", "ANALYST", shop)
    """

    def add_ad_account(
        self,
        name: str | None = None,
        *,
        id: str | None = None,  # noqa: A002 - as Pinterest has it
        owner: str | User | None = None,
        country: str = "US",
        currency: Currency = "USD",
        time_zone: str | None = None,
        environment: EnvironmentName = "production",
    ) -> AdAccount:
        """Open an ad account, of the default user if nobody else owns it (AC5).

        Its owner has a business account (AC13). `country` is two letters of ISO 3166-1, `currency` three of ISO 4217.
        """
        if not (isinstance(country, str) and re.fullmatch("[A-Z]{2}", country)):
            raise ValueError(f"country is two letters of ISO 3166-1, such as 'US', not {country!r}.")
        validation.require_choice("currency", currency, get_args(Currency))
        with self.store.transaction():
            who = self.resolve_user(owner)
            if who.account_type != "BUSINESS":
                raise ValueError(f"{who.username} has no business account, and so no ad accounts (AC13).")
            chosen = self._validated_id(id, self.store.production.ad_accounts, self.store.sandbox.ad_accounts)
            if len(chosen.get("id", "")) > MOST_DIGITS:
                raise ValueError(f"The id of an ad account has at most {MOST_DIGITS} digits (F2), not {id!r}.")
            return self._factory(environment).ad_account(
                who,
                **chosen,
                **without_none(name=name, time_zone=time_zone),
                country=country,
                currency=currency,
                created_at=self.clock.now(),
            )

    def grant_role(self, user: str | User, role: Role, ad_account: str | AdAccount | None = None) -> Membership:
        """Give somebody a role on an ad account, beside those they have (BA5); without one, on the first there is.

        With it they may act for its owner through `ad_account_id`, where an operation allows the role (AO3).
        """
        validation.require_choice("role", role, get_args(Role))
        with self.store.transaction():
            account, records = self._ad_account(ad_account)
            who = self.resolve_user(user)
            if who.id == account.owner_id:
                raise ValueError(f"{who.username} owns the ad account {account.id}, and may do everything with it.")
            new = Membership(ad_account_id=account.id, user_id=who.id, roles=(role,))
            known = records.memberships.get(new.id)
            if known is not None:
                new = replace(known, roles=tuple(dict.fromkeys([*known.roles, role])))
            return records.memberships.put(new)

    def conversion_events(self, ad_account: str | AdAccount | None = None) -> list[dict[str, Any]]:
        """Return the conversion events that arrived at an ad account, the oldest first; without one, at the first.

        Each is as it was sent, with what was answered under `received` and, under `counted`, whether it counts. One
        that failed does not, nor does a later one with the same name and id within two days, but for offline events
        (CE47). What was sent with `test=true` never arrives (CE3).
        """
        with self.store.transaction():
            account, records = self._ad_account(ad_account)
            path = of_ad_account(account.id, "conversion_events")
            kept = [entity.fields for entity in records.entities.filter(path=path)]
        first: dict[tuple[str, str], int] = {}
        shown = []
        for event in kept:
            key, at = (event["event_name"], event["event_id"]), event["event_time"]
            is_again = event["action_source"] != "offline" and abs(at - first.get(key, -DEDUPLICATION)) < DEDUPLICATION
            failed = event["received"]["status"] == "failed"
            shown.append({**event, "counted": not (failed or is_again)})
            if not failed and event["action_source"] != "offline":
                first.setdefault(key, at)
        return shown

    def _ad_account(self, which: str | AdAccount | None) -> tuple[AdAccount, Environment]:
        places = (self.store.production, self.store.sandbox)
        for records in places:
            if which is None:
                found = next(iter(records.ad_accounts), None)
            else:
                found = records.ad_accounts.get(which.id if isinstance(which, AdAccount) else which)
            if found is not None:
                return found, records
        known = ", ".join(account.id for records in places for account in records.ad_accounts) or "none"
        named = which.id if isinstance(which, AdAccount) else which
        raise LookupError(f"The mock knows no ad account {named!r}; there are {known}.")
