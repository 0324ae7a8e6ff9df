"""What a mock lets go of, so that one that many tests share for days does not grow with what is over."""

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
"""Codes and tokens of each kind that are remembered when they are good for nothing any more."""


class Retention:
    """Forget codes and tokens that were spent, have ended or have expired, but for the newest.

    Those are remembered, because who sends one again is told what has become of it, and can lose what came of it. What
    is alive on the mock's clock stays, however much it is.
    """

    def __init__(self, keep: int = KEPT) -> None:
        self._keep = keep
        self._until_next: dict[str, int] = {}
        """How many are still to be issued before a collection is looked through, by its name."""

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
            left = max(self._keep, len(issued))  # so each is looked at once or twice in all
        self._until_next[issued.name] = left


class FormerTokens(Collection[str]):
    """The codes and tokens of the worlds before this one, the newest: who still sends one is told so."""

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
