"""The ad accounts of a mock: how a test adds them and gives people roles in them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, get_args

from mockserver.model import validation
from mockserver.model.entity_paths import of_ad_account
from mockserver.model.records import AdAccount, AssetAccess, Currency, Relationship
from mockserver.model.records.business_access import BusinessRole, Role
from mockserver.state.accounts import without_none
from mockserver.state.business_access import Asset, assign, join, relationship, withdraw
from mockserver.state.content import ContentControls

if TYPE_CHECKING:
    from mockserver.model.records import EnvironmentName, User
    from mockserver.model.store import Environment

DEDUPLICATION = 48 * 60 * 60
"""Seconds within which the same event from another source is not counted again (CE47)."""
MOST_DIGITS = 18
"""The most digits in the id of an ad account (F2)."""


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
        has_billing: bool = True,
        environment: EnvironmentName = "production",
    ) -> AdAccount:
        """Open an ad account, by default for the default user (AC5).

        Its owner has a business account (AC13). `country` is two letters of ISO 3166-1, `currency` three of ISO 4217.
        Without billing its campaigns read ADVERTISER_DISABLED, and nothing of it is delivered (AC16).
        """
        if not (isinstance(country, str) and re.fullmatch("[A-Z]{2}", country)):
            raise ValueError(f"country is two letters of ISO 3166-1, such as 'US', not {country!r}.")
        validation.require_bool("has_billing", has_billing)
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
                has_billing=has_billing,
                created_at=self.clock.now(),
            )

    def grant_role(self, user: str | User, role: Role, ad_account: str | AdAccount | None = None) -> AssetAccess:
        """Give somebody a role on an ad account, by default the first, beside those they have (BA5).

        With it they may act for its owner through `ad_account_id`, where an operation allows the role (AO3). Who is
        a stranger to the owner's business becomes an employee of it.
        """
        validation.require_choice("role", role, get_args(Role))
        with self.store.transaction():
            account, records = self._ad_account(ad_account)
            who = self.resolve_user(user)
            if who.id == account.owner_id:
                raise ValueError(f"{who.username} owns the ad account {account.id}, and may do everything with it.")
            if relationship(records, account.owner_id, who.id) is None:
                self._join(records, account.owner_id, who.id, "EMPLOYEE")
            known = records.asset_access.get(f"{account.id} {who.id} {account.owner_id}")
            permissions: list[Role] = [*(known.permissions if known else ()), role]
            asset = Asset(account.id, "AD_ACCOUNT", account.owner_id, account.name)
            return assign(records, asset, who.id, account.owner_id, permissions)

    def revoke_role(
        self, user: str | User, role: Role | None = None, ad_account: str | AdAccount | None = None
    ) -> None:
        """Take one role, or all, from somebody on an ad account, by default the first.

        Whoever gave it, from the next request on their token may do no more with the account than what is left. Raises
        LookupError for a role that they do not have there.
        """
        if role is not None:
            validation.require_choice("role", role, get_args(Role))
        with self.store.transaction():
            account, records = self._ad_account(ad_account)
            who = self.resolve_user(user)
            given = records.asset_access.filter(asset_id=account.id, user_id=who.id)
            held = dict.fromkeys(one for access in given for one in access.permissions)
            if not held or role not in (None, *held):
                there = f"; there are {', '.join(held)}" if held else ""
                raise LookupError(f"{who.username} has no role {role or ''} on ad account {account.id}{there}.")
            for access in given:
                left = tuple(one for one in access.permissions if role not in (None, one))
                if left:
                    records.asset_access.put(replace(access, permissions=left))
                else:
                    withdraw(records, access)

    def add_member(
        self,
        user: str | User,
        role: BusinessRole = "EMPLOYEE",
        *,
        business: str | User | None = None,
        environment: EnvironmentName = "production",
    ) -> Relationship:
        """Let somebody work for a business, by default that of the default user (BA1).

        As a `PARTNER` it is another business, which may be given access to assets; with another role for somebody who
        works there already, that changes.
        """
        validation.require_choice("role", role, get_args(BusinessRole))
        with self.store.transaction():
            employer, who = self.resolve_user(business), self.resolve_user(user)
            if employer.account_type != "BUSINESS" or (role == "PARTNER" and who.account_type != "BUSINESS"):
                personal = who if employer.account_type == "BUSINESS" else employer
                raise ValueError(f"{personal.username} has no business account (BA7).")
            if employer.id == who.id:
                raise ValueError(f"{who.username} is the business itself.")
            return self._join(self._environment(environment), employer.id, who.id, role)

    def _join(self, records: Environment, business_id: str, user_id: str, role: BusinessRole) -> Relationship:
        by = {"created_by": business_id, "created_by_business": business_id}
        return join(records, business_id, user_id, role, **by, now=self.clock.now())

    def conversion_events(self, ad_account: str | AdAccount | None = None) -> list[dict[str, Any]]:
        """List the conversion events that arrived at an ad account, by default the first, the oldest first.

        Each is as it was sent, with what was answered under `received`, how it came under `ingestion_source` and, under
        `counted`, whether it counts. One that failed does not, nor does a later one with the same name and id within
        two days, from the tag on a page or from a server; offline events are an exception (CE47). What was sent with
        `test=true` never arrives (CE3).
        """
        with self.store.transaction():
            account, records = self._ad_account(ad_account)
            path = of_ad_account(account.id, "conversion_events")
            kept = [entity.fields for entity in records.entities.filter(path=path)]
        first: dict[tuple[str, str], int] = {}
        shown = []
        for event in kept:
            key, at = (event["event_name"], event["event_id"]), event["event_time"]
            is_known = event["event_id"] is not None and event["action_source"] != "offline"
            is_again = is_known and abs(at - first.get(key, -DEDUPLICATION)) < DEDUPLICATION
            failed = event["received"]["status"] == "failed"
            shown.append({**event, "counted": not (failed or is_again)})
            if is_known and not failed:
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
