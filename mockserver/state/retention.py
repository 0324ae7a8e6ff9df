"""Forget old codes and tokens, so that a mock that many tests share for days does not grow."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mockserver.model import store
    from mockserver.model.records import AccessToken, AuthorizationCode, RefreshToken
    from mockserver.model.store import Environment, Store

KEPT = 1000
"""The number of dead codes, and of dead tokens of each kind, that are remembered."""


class Retention:
    """Forgets codes and tokens that are spent, ended or expired, except the newest.

    The newest are remembered so that a client that sends one again is told what happened to it, or loses the tokens
    that came from it. All that are alive on the mock's clock stay, however many they are.
    """

    def __init__(self, keep: int = KEPT) -> None:
        self._keep = keep
        self._until_next: dict[str, int] = {}
        """How many more may be issued before the collection of this name is searched for dead ones."""

    def tidy_codes(self, store: Store, now: float) -> None:
        """Remove old codes after one was given out; a person's approvals stay known (`merge_previous_scopes`)."""
        approvals: dict[object, str] = {}

        def is_dead(code: AuthorizationCode) -> bool:
            if code.spent_at is not None:
                approvals[code.app_id, code.user_id, code.scopes] = code.code
            return code.spent_at is not None or code.expires_at <= now

        self._tidy(store.codes, is_dead, approvals)

    def tidy_tokens(self, environment: Environment, now: float) -> None:
        """Remove old tokens after some were issued."""

        def is_dead(token: AccessToken | RefreshToken) -> bool:
            return token.ended is not None or (token.expires_at is not None and token.expires_at <= now)

        self._tidy(environment.access_tokens, is_dead)
        self._tidy(environment.refresh_tokens, is_dead)

    def _tidy(
        self, issued: store.Collection[Any], is_dead: Callable[[Any], bool], needed: dict[object, str] | None = None
    ) -> None:
        left = self._until_next.get(issued.name, 2 * self._keep) - 1
        if left <= 0:
            dead = [getattr(one, issued.key) for one in issued.scan() if is_dead(one)]
            still_needed = set(needed.values()) if needed else set()
            gone = [key for key in dead[: -self._keep] if key not in still_needed]
            issued.remove(*gone)
            left = max(self._keep, len(issued))  # so each is examined only once or twice
        self._until_next[issued.name] = left


class FormerTokens(Collection[str]):
    """The newest codes and tokens of earlier worlds, so that a client that still sends one is told so."""

    def __init__(self, keep: int = 2 * KEPT) -> None:
        self._keep = keep
        self._values: dict[str, None] = {}

    def add(self, values: Iterable[str]) -> None:
        """Remember these, and forget the oldest."""
        self._values.update(dict.fromkeys(values))
        for value in list(islice(self._values, max(len(self._values) - self._keep, 0))):
            del self._values[value]

    def __contains__(self, value: object) -> bool:
        return value in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)
