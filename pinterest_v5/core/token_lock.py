"""Enter the lock of the token store for a renewal, and say who holds it if that takes too long."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from pinterest_v5.errors import NO_CODE, RequestTimeoutError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pinterest_v5.core.flow import Budget


class LockNotFree(Exception):
    """The lock of a token store was not free in time; the text says who holds it."""


def takes_timeout(store: Any) -> bool:
    """Say whether a token store can be told how long to wait for its lock, and may leave it in another thread."""
    from inspect import signature  # a slow import that only a renewal needs

    try:
        return "timeout" in signature(store.lock).parameters
    except (TypeError, ValueError):  # functions written in C may have no signature
        return False


def lock_of(store: Any, budget: Budget) -> Any:
    """Return the lock of a token store, which gives up when the budget is spent if that can be told to it."""
    return store.lock(timeout=waitable(budget)) if takes_timeout(store) else store.lock()


def waitable(budget: Budget) -> float:
    """Return the seconds that are left, as those functions take it that wait."""
    return min(max(budget.left, 0), threading.TIMEOUT_MAX)


@contextmanager
def holding(lock: threading.Lock, timeout: float | None, holder: str) -> Iterator[None]:
    """Hold a lock of this process.

    Raises:
        TimeoutError: the `holder` did not give it back within so many seconds.
    """
    if not lock.acquire(timeout=-1 if timeout is None else timeout):
        raise TimeoutError(holder)
    try:
        yield
    finally:
        lock.release()


def holder_of(store: Any) -> str:
    """Say who holds the lock of a token store, as far as that is known."""
    unknown = f"the lock of the token store, of type {type(store).__name__}, is held elsewhere"
    try:
        with store.lock(timeout=0):
            return "the lock of the token store was held until a moment ago"
    except TimeoutError as held:
        return str(held) or unknown
    except Exception:  # no timeout, an asynchronous store, or a fault of its own; this text may lack the holder
        return unknown


def not_entered(error: BaseException) -> BaseException:
    """Return what it means that the lock of a token store could not be entered."""
    return LockNotFree(str(error)) if isinstance(error, TimeoutError) else error


def too_late_for_token(budget: Budget, store: Any, has_lock: bool) -> RequestTimeoutError:
    """Return the error for a call whose time is over before a renewal is."""
    return renewal_too_late(budget) if has_lock or store is None else lock_too_late(budget, holder_of(store))


def lock_too_late(budget: Budget, holder: str) -> RequestTimeoutError:
    """Return the error for a call whose time is over while it waits for a lock."""
    return RequestTimeoutError(
        NO_CODE,
        f"{no_token_within(budget)}: {holder}.",
        advice="Try again when the lock is free, or raise deadline; a holder that hangs has to be ended.",
    )


def renewal_too_late(budget: Budget) -> RequestTimeoutError:
    """Return the error for a call whose time is over while a renewal is under way."""
    return RequestTimeoutError(
        NO_CODE,
        f"{no_token_within(budget)}: asking for one goes on, and waits for Pinterest, on_token or the token store.",
        advice="The token that it brings is kept; if it brings none, try again, or raise deadline.",
    )


def no_token_within(budget: Budget) -> str:
    """Return how such an error begins."""
    return f"No new token in the {budget.given:.3g} seconds that the call may take"
