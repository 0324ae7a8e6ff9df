"""Events in the life of tokens, people and apps (V1-V7, L5-L11), which a test can cause."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from mockserver.model import rules, validation
from mockserver.model.behaviour import LONGEST_LIFETIME
from mockserver.model.records import App
from mockserver.model.redaction import redact
from mockserver.model.scopes import known_scopes
from mockserver.model.settings import DEFAULT_SCOPES
from mockserver.state import mail
from mockserver.state.leads import LeadControls
from mockserver.state.token_issuer import grant_to_user, portal_token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mockserver.model.behaviour import Behaviour
    from mockserver.model.records import AppState, EnvironmentName, User
    from mockserver.model.store import Collection

Decision = Literal["approve", "reject", "upgrade"]

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line


REVIEWS: dict[Decision, tuple[tuple[AppState, ...], AppState]] = {
    "approve": (("pending", "rejected"), "trial"),
    "reject": (("pending",), "rejected"),
    "upgrade": (("trial",), "standard"),
}
"""The states in which each decision on an app can be made, and the state to which it leads (L5, L6, L9)."""


class Lifecycle(LeadControls):
    """Events in the life of tokens, people and apps.

    >>> token = mock.issue_token("mika", "boards:read")["access_token"]
    >>> mock.change_password("mika")  # the token is dead now, and the hint of the next refusal says why
    """

    behaviour: Behaviour

    def issue_token(
        self,
        user: str | User | None = None,
        scopes: str | Iterable[str] = DEFAULT_SCOPES,
        *,
        app: str | App | None = None,
        environment: EnvironmentName = "production",
    ) -> dict[str, Any]:
        """Issue tokens without the flow, and return the body that the token endpoint would have answered."""
        wanted = known_scopes(scopes)
        with self.store.transaction():
            records = self._environment(environment)
            user, app = self.resolve_user(user), self.resolve_app(app)
            return grant_to_user(
                records,
                app,
                user.id,
                wanted,
                "authorization_code",
                now=self.clock.now(),
                behaviour=self.behaviour,
            )

    def portal_token(
        self,
        environment: EnvironmentName = "production",
        *,
        user: str | User | None = None,
        app: str | App | None = None,
    ) -> dict[str, Any]:
        """Issue a token as the developer portal hands it out, without a refresh token.

        That of production is limited: it reads, sees nothing secret and lasts a day (S10). That of the sandbox has
        every scope and lasts 30 days (SB1, SB3). `Behaviour` has the lifetimes (Q21).
        """
        with self.store.transaction():
            records = self._environment(environment)
            return portal_token(
                records, self.resolve_app(app), self.resolve_user(user), now=self.clock.now(), behaviour=self.behaviour
            )

    def expire_token(self, token: str, *, seconds: float = 0) -> None:
        """Let an access or a refresh token expire, now or in so many seconds (V1)."""
        end = self.clock.now() + validation.require_number("seconds", seconds, least=0, most=LONGEST_LIFETIME)
        self._change(token, lambda found: replace(found, expires_at=end))

    def set_scopes(self, token: str, scopes: str | Iterable[str]) -> None:
        """Give an access or a refresh token other scopes than it was issued with: fewer, more or others."""
        wanted = known_scopes(scopes)
        self._change(token, lambda found: replace(found, scopes=wanted))

    def expire_next_token(self) -> None:
        """Move the clock on to when the next access or refresh token expires (V1).

        Raises LookupError where no living token has an end.
        """
        now = self.clock.now()
        ends = [
            token.expires_at
            for records in (self.store.production, self.store.sandbox)
            for token in (*records.access_tokens, *records.refresh_tokens)
            if token.expires_at is not None and token.expires_at > now and not token.ended
        ]
        if not ends:
            raise LookupError("No token that lives has an end: issue one first.")
        self.clock.set(min(ends))

    def revoke(self, token: str) -> None:
        """Revoke an access or a refresh token, as Pinterest does with those that it finds in public code (V3)."""
        self._change(token, lambda found: replace(found, ended="was revoked, as tokens in public code are (V3)"))

    def end_session(self, user: str | User | None = None) -> None:
        """Log a person out everywhere: the tokens given in the session die with it (V2, V7)."""
        with self.store.transaction():
            who = self.resolve_user(user)
            self._end_tokens(who, f"ended with the session of {who.username} (V2)")

    def change_password(self, user: str | User | None = None) -> None:
        """Change a person's password: all tokens of the person die (V2)."""
        with self.store.transaction():
            who = self.resolve_user(user)
            self._end_tokens(who, f"died when {who.username} changed the password (V2)")

    def change_username(self, user: str | User, username: str) -> User:
        """Give a person another name: all tokens of the person die (V2)."""
        with self.store.transaction():
            who = self.resolve_user(user)
            self._require_free_username(username)
            self._end_tokens(who, f"died when {who.username} became {username} (V2)")
            if self.settings.user == who.username:
                self.settings = replace(self.settings, user=username)
            return self.store.users.put(replace(who, username=username))

    def deactivate(self, who: str | User | App) -> User | App:
        """Close an account or shut an app down: all that was issued to it stops working (V2, V7, L11)."""
        with self.store.transaction():
            if isinstance(who, App) or (isinstance(who, str) and self.store.apps.get(who)):
                return self.store.apps.put(replace(self.resolve_app(who), state="deactivated"))
            return self.store.users.put(replace(self.resolve_user(who), active=False))

    def reset_secret(self, app: str | App | None = None, secret: str | None = None) -> App:
        """Give an app another secret: tokens keep working, but the old secret obtains and refreshes none (V4)."""
        with self.store.transaction():
            which = self.resolve_app(app)
            former = (*which.former_secrets, which.secret)
            if secret is None:
                made = f"secret {len(former)} of {which.id}"
                secret = hashlib.sha1(made.encode(), usedforsecurity=False).hexdigest()
            secret = rules.require_app_secret("secret", secret)
            return self.store.apps.put(replace(which, secret=secret, former_secrets=former))

    def review(self, app: str | App | None = None, decision: Decision = "approve") -> App:
        """Decide on an app: `approve` a pending one for Trial access, `reject` it, or `upgrade` Trial to Standard.

        The owner gets an e-mail, in the mailbox of the developer portal.
        """
        befores, after = REVIEWS[validation.require_choice("decision", decision, REVIEWS)]
        with self.store.transaction():
            which = self.resolve_app(app)
            if which.state not in befores:
                raise ValueError(
                    f"{decision} is for an app that is {' or '.join(befores)}; app {which.id} is {which.state}."
                )
            mail.send(self.store, which, decision, now=self.clock.now())
            return self.store.apps.put(replace(which, state=after))

    def grant_feature(self, feature: str, app: str | App | None = None) -> App:
        """Let an app use a restricted feature beyond its tier (L10)."""
        granted = rules.require_features("feature", feature)
        with self.store.transaction():
            which = self.resolve_app(app)
            return self.store.apps.put(replace(which, features=which.features | granted))

    def _change(self, value: str, change: Callable[[Any], Any]) -> None:
        with self.store.transaction():
            for records in (self.store.production, self.store.sandbox):
                found = records.token(value)
                if found is not None:
                    records.put_token(change(found))
                    return
        raise LookupError(f"The mock never issued the token {redact(value)}.")

    def _end_tokens(self, user: User, reason: str) -> None:
        with self.store.transaction():
            for tokens in self._tokens():
                for token in tokens.filter(user_id=user.id, ended=None):
                    tokens.put(replace(token, ended=reason))

    def _tokens(self) -> list[Collection[Any]]:
        places = (self.store.production, self.store.sandbox)
        return [tokens for place in places for tokens in (place.access_tokens, place.refresh_tokens)]
